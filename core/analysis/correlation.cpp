#include "core/analysis/correlation.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace wattplan::analysis {

namespace {

constexpr double leastEigenvalue = 1e-8;
constexpr double converged = 1e-12;
constexpr int mostSteps = 1000;
constexpr int mostSweeps = 64;

struct Eigen {
    std::vector<double> values;
    CorrelationMatrix vectors;  // a column each
};

/// Of a symmetric matrix, by Jacobi's rotations.
Eigen eigenOf(CorrelationMatrix a) {
    const std::size_t n = a.size;
    CorrelationMatrix v{n, std::vector<double>(n * n, 0.0)};
    for (std::size_t i = 0; i < n; ++i)
        v.values[i * n + i] = 1.0;
    const auto rotate = [](std::vector<double>& m, std::size_t i, std::size_t j, double c, double s) {
        const double x = m[i];
        const double y = m[j];
        m[i] = c * x - s * y;
        m[j] = s * x + c * y;
    };
    for (int sweep = 0; sweep < mostSweeps; ++sweep) {
        double off = 0.0;
        for (std::size_t p = 0; p < n; ++p)
            for (std::size_t q = p + 1; q < n; ++q) {
                const double apq = a.at(p, q);
                off += apq * apq;
                if (apq == 0.0) continue;
                const double theta = (a.at(q, q) - a.at(p, p)) / (2.0 * apq);
                const double t =
                    (theta < 0.0 ? -1.0 : 1.0) / (std::abs(theta) + std::sqrt(theta * theta + 1.0));
                const double c = 1.0 / std::sqrt(t * t + 1.0);
                const double s = t * c;
                for (std::size_t k = 0; k < n; ++k)
                    rotate(a.values, k * n + p, k * n + q, c, s);
                for (std::size_t k = 0; k < n; ++k)
                    rotate(a.values, p * n + k, q * n + k, c, s);
                for (std::size_t k = 0; k < n; ++k)
                    rotate(v.values, k * n + p, k * n + q, c, s);
            }
        if (off < converged * converged) break;
    }
    Eigen result{std::vector<double>(n), std::move(v)};
    for (std::size_t i = 0; i < n; ++i)
        result.values[i] = a.at(i, i);
    return result;
}

/// The nearest matrix whose eigenvalues are no less than the least.
CorrelationMatrix lifted(const CorrelationMatrix& matrix, const Eigen& eigen) {
    const std::size_t n = matrix.size;
    CorrelationMatrix result{n, std::vector<double>(n * n, 0.0)};
    for (std::size_t k = 0; k < n; ++k) {
        const double value = std::max(eigen.values[k], leastEigenvalue);
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j)
                result.values[i * n + j] += value * eigen.vectors.at(i, k) * eigen.vectors.at(j, k);
    }
    return result;
}

double normalCorrelation(double rank) {
    return 2.0 * std::sin(std::numbers::pi * rank / 6.0);
}

double rankCorrelation(double normal) {
    return 6.0 / std::numbers::pi * std::asin(normal / 2.0);
}

}  // namespace

double largestChange(const CorrelationMatrix& a, const CorrelationMatrix& b) {
    double largest = 0.0;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        largest = std::max(largest, std::abs(a.values[i] - b.values[i]));
    return largest;
}

CorrelationMatrix nearestCorrelation(const CorrelationMatrix& matrix) {
    const std::size_t n = matrix.size;
    if (n == 0 || std::ranges::min(eigenOf(matrix).values) >= leastEigenvalue) return matrix;
    CorrelationMatrix y = matrix;
    std::vector<double> correction(n * n, 0.0);
    for (int step = 0; step < mostSteps; ++step) {
        CorrelationMatrix r = y;
        for (std::size_t i = 0; i < r.values.size(); ++i)
            r.values[i] -= correction[i];
        const CorrelationMatrix x = lifted(r, eigenOf(r));
        for (std::size_t i = 0; i < correction.size(); ++i)
            correction[i] = x.values[i] - r.values[i];
        CorrelationMatrix next = x;
        for (std::size_t i = 0; i < n; ++i)
            next.values[i * n + i] = 1.0;
        const double change = largestChange(next, y);
        y = std::move(next);
        if (change < converged) break;
    }
    // The last step may have left an eigenvalue a little below: the diagonal grows, then is scaled to ones.
    CorrelationMatrix result = lifted(y, eigenOf(y));
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (i != j) result.values[i * n + j] /= std::sqrt(result.at(i, i) * result.at(j, j));
    for (std::size_t i = 0; i < n; ++i)
        result.values[i * n + i] = 1.0;
    return result;
}

Copula::Copula(std::span<const InputCorrelation> correlations) {
    for (const InputCorrelation& each : correlations)
        m_inputs.insert(m_inputs.end(), {each.first, each.second});
    std::ranges::sort(m_inputs);
    m_inputs.erase(std::ranges::unique(m_inputs).begin(), m_inputs.end());
    const std::size_t n = m_inputs.size();
    const auto place = [&](std::size_t input) {
        return static_cast<std::size_t>(std::ranges::lower_bound(m_inputs, input) - m_inputs.begin());
    };
    CorrelationMatrix wanted{n, std::vector<double>(n * n, 0.0)};
    for (std::size_t i = 0; i < n; ++i)
        wanted.values[i * n + i] = 1.0;
    for (const InputCorrelation& each : correlations) {
        const std::size_t i = place(each.first);
        const std::size_t j = place(each.second);
        if (i == j) continue;
        wanted.values[i * n + j] = wanted.values[j * n + i] = normalCorrelation(each.rank);
    }
    m_matrix = nearestCorrelation(wanted);
    for (std::size_t i = 0; i < wanted.values.size(); ++i)
        m_repair = std::max(
            m_repair, std::abs(rankCorrelation(m_matrix.values[i]) - rankCorrelation(wanted.values[i])));
    m_factor.assign(n * n, 0.0);
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = 0; j <= i; ++j) {
            double rest = m_matrix.at(i, j);
            for (std::size_t k = 0; k < j; ++k)
                rest -= m_factor[i * n + k] * m_factor[j * n + k];
            m_factor[i * n + j] = i == j ? std::sqrt(std::max(rest, 0.0)) : rest / m_factor[j * n + j];
        }
}

}  // namespace wattplan::analysis
