#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "core/plan/distribution.h"

namespace wattplan::analysis {

/// Turns random numbers into draws of one distribution by its quantile, many at a time. Where that has no
/// closed form (PERT, a normal cut to its far tail) it is read from a table over the normal quantile, four
/// points at a time: within 1e-9 of the distribution's width. Immutable.
class Sampler {
public:
    /// `distribution` is cut at the field's range. `scale` and `offset` take its unit to base units.
    Sampler(const Distribution& distribution, double scale, double offset, bool isInteger);

    /// In place: numbers between 0 and 1 to values in base units.
    void transform(std::span<double> numbers) const;
    /// Gives every number that it is made of, as words: samplers of the same words draw the same.
    void addTo(const std::function<void(std::uint64_t)>& take) const;

private:
    enum class Method : std::uint8_t {
        linear,       ///< first + second u
        exponential,  ///< exp(first + second u)
        normal,       ///< first + second z(u)
        logNormal,    ///< exp(first + second z(u))
        triangular,
        steps,
        observed,
        table,
    };

    void fillTable(const Distribution& distribution);
    void fillSteps(const Distribution& distribution);
    void transformShape(std::span<double> numbers) const;
    void lookUp(std::span<double> numbers) const;

    Method m_method{};
    double m_scale;
    double m_offset;
    bool m_isInteger;
    double m_lowest = 0.0;
    double m_highest = 0.0;
    double m_from = 0.0;  // of the probability, where the distribution is cut
    double m_width = 1.0;
    double m_first = 0.0;
    double m_second = 0.0;
    std::vector<double> m_table;  // the three numbers of a triangle, the values observed, or of the table
    std::vector<std::pair<double, double>> m_steps;  // of a discrete one: probability reached, value
};

}  // namespace wattplan::analysis
