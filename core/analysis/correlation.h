#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace wattplan::analysis {

/// How two inputs of a list go together: their rank correlation (Spearman), from -1 to 1.
struct InputCorrelation {
    std::size_t first = 0;  ///< places in the list
    std::size_t second = 0;
    double rank = 0.0;
    bool operator==(const InputCorrelation&) const = default;
};

/// A correlation matrix, row after row.
struct CorrelationMatrix {
    std::size_t size = 0;
    std::vector<double> values{};

    double at(std::size_t row, std::size_t column) const { return values[row * size + column]; }
};

/// The nearest correlation matrix in the Frobenius norm whose eigenvalues are at least 1e-8: by alternating
/// projections with Dykstra's correction. Higham, IMA Journal of Numerical Analysis 22 (2002) 329, algorithm
/// 3.3. A matrix that is one already comes back as it is. `matrix` is symmetric with ones on its diagonal.
CorrelationMatrix nearestCorrelation(const CorrelationMatrix& matrix);

/// The greatest difference between the elements of two matrices of one size.
double largestChange(const CorrelationMatrix& a, const CorrelationMatrix& b);

/// Draws several inputs together by a Gaussian copula: each keeps its own distribution, and pairs have their
/// rank correlations. A pair that is not named is independent, but for what a repair of the matrix brings.
class Copula {
public:
    /// `correlations` of a list of inputs; a pair named twice counts as named last.
    explicit Copula(std::span<const InputCorrelation> correlations);

    /// The inputs that take part, by place in the list, rising.
    const std::vector<std::size_t>& inputs() const { return m_inputs; }
    /// Of the normal numbers behind: 2 sin(pi rank / 6) of each pair, repaired. Pearson 1907.
    const CorrelationMatrix& matrix() const { return m_matrix; }
    /// By how much the repair changed a rank correlation at most: 0 where nothing contradicted itself.
    double repair() const { return m_repair; }
    /// A row of the Cholesky factor: what the normal number of an input is made of, by place in `inputs()`.
    std::span<const double> weights(std::size_t place) const {
        return {m_factor.data() + place * m_inputs.size(), place + 1};
    }

private:
    std::vector<std::size_t> m_inputs;
    CorrelationMatrix m_matrix;
    std::vector<double> m_factor;
    double m_repair = 0.0;
};

}  // namespace wattplan::analysis
