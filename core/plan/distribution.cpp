#include "core/plan/distribution.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <numeric>
#include <utility>
#include <vector>

#include <boost/math/special_functions/beta.hpp>

#include "core/simd/elementary.h"

namespace wattplan {

namespace {

using Shape = Distribution::Kind;

constexpr std::array<std::string_view, 8> kindKeys{"normal",  "log_normal",  "triangular", "pert",
                                                   "uniform", "log_uniform", "discrete",   "empirical"};
constexpr double infinity = std::numeric_limits<double>::infinity();
/// Quantiles of PERT are good to 1e-13 in double precision, and several times as fast as in long double.
using InDouble = boost::math::policies::policy<boost::math::policies::promote_double<false>>;
constexpr double oneInTwenty = 1.6448536269514722;  // standard deviations from the median to P95, normal

/// Location and scale of ln(x), from P5 and P95.
struct LogNormal {
    explicit LogNormal(const Distribution& d)
        : mean((std::log(d.parameters[0]) + std::log(d.parameters[1])) / 2.0),
          deviation((std::log(d.parameters[1]) - std::log(d.parameters[0])) / (2.0 * oneInTwenty)) {}
    double mean;
    double deviation;
};

/// PERT as a beta distribution over its width: alpha = 1 + 4 (m - a)/(c - a), beta = 1 + 4 (c - m)/(c - a).
struct Pert {
    explicit Pert(const Distribution& d)
        : low(d.parameters[0]),
          width(d.parameters[2] - d.parameters[0]),
          alpha(1.0 + 4.0 * (d.parameters[1] - d.parameters[0]) / width),
          beta(1.0 + 4.0 * (d.parameters[2] - d.parameters[1]) / width) {}
    double low;
    double width;
    double alpha;
    double beta;
};

double normalCumulative(double z) {
    return std::erfc(-z / std::numbers::sqrt2) / 2.0;
}

double triangularCumulative(const Distribution& d, double x) {
    const auto& [a, m, c, unused] = d.parameters;
    if (x <= m) return m > a ? (x - a) * (x - a) / ((c - a) * (m - a)) : 0.0;
    return 1.0 - (c - x) * (c - x) / ((c - a) * (c - m));
}

double triangularQuantile(const Distribution& d, double p) {
    const auto& [a, m, c, unused] = d.parameters;
    if (p * (c - a) <= m - a) return a + std::sqrt(p * (c - a) * (m - a));
    return c - std::sqrt((1.0 - p) * (c - a) * (c - m));
}

double totalWeight(const Distribution& d) {
    return std::accumulate(d.weights.begin(), d.weights.end(), 0.0);
}

double discreteCumulative(const Distribution& d, double x) {
    double below = 0.0;
    for (std::size_t i = 0; i < d.values.size(); ++i)
        if (d.values[i] <= x) below += d.weights[i];
    return below / totalWeight(d);
}

/// The values within the limits in rising order, walked until their weight reaches the probability.
double discreteQuantile(const Distribution& d, double p) {
    std::vector<std::pair<double, double>> steps;
    double total = 0.0;
    for (std::size_t i = 0; i < d.values.size(); ++i) {
        if (d.values[i] < d.lowest || d.values[i] > d.highest || d.weights[i] <= 0.0) continue;
        steps.emplace_back(d.values[i], d.weights[i]);
        total += d.weights[i];
    }
    std::ranges::sort(steps);
    double reached = 0.0;
    for (const auto& [value, weight] : steps) {
        reached += weight;
        if (reached >= p * total) return value;
    }
    return steps.back().first;
}

std::vector<double> sorted(std::vector<double> values) {
    std::ranges::sort(values);
    return values;
}

double empiricalCumulative(const Distribution& d, double x) {
    const std::vector<double> values = sorted(d.values);
    if (x < values.front()) return 0.0;
    if (x >= values.back()) return 1.0;
    const auto above = std::ranges::upper_bound(values, x);
    const auto left = static_cast<double>(above - values.begin() - 1);
    const double weight = (x - *(above - 1)) / (*above - *(above - 1));
    return (left + weight) / static_cast<double>(values.size() - 1);
}

double empiricalQuantile(const Distribution& d, double p) {
    const std::vector<double> values = sorted(d.values);
    const double place = p * static_cast<double>(values.size() - 1);
    const auto left = std::min(static_cast<std::size_t>(place), values.size() - 2);
    const double weight = place - static_cast<double>(left);
    return values[left] + weight * (values[left + 1] - values[left]);
}

/// The quantile of a normal or of the logarithm of a lognormal cut at `low` and `high` [standard deviations]:
/// from the tail that the limits lie in, where the other would lose its digits.
double cutNormalQuantile(double low, double high, double p) {
    if (low > 0.0) return -cutNormalQuantile(-high, -low, 1.0 - p);
    const double from = normalCumulative(low);
    const double to = normalCumulative(high);
    // Above the median by the upper tail: 1 - probability, each part to its own digits.
    const double upper = normalCumulative(-high) + (1.0 - p) * (to - from);
    if (upper < 0.5) return std::clamp(-normalQuantile(upper), low, high);
    return std::clamp(normalQuantile(from + p * (to - from)), low, high);
}

double untruncatedQuantile(const Distribution& d, double p) {
    const auto& parameters = d.parameters;
    switch (d.kind) {
        case Shape::normal:
        case Shape::logNormal:
            return 0.0;  // see quantile
        case Shape::triangular:
            return triangularQuantile(d, p);
        case Shape::pert: {
            const Pert pert(d);
            return pert.low + pert.width * boost::math::ibeta_inv(pert.alpha, pert.beta, p, InDouble());
        }
        case Shape::uniform:
            return parameters[0] + p * (parameters[1] - parameters[0]);
        case Shape::logUniform:
            return parameters[0] * std::pow(parameters[1] / parameters[0], p);
        case Shape::discrete:
            return discreteQuantile(d, p);
        case Shape::empirical:
            return empiricalQuantile(d, p);
    }
    return 0.0;
}

double centre(const Distribution& d) {
    const auto& p = d.parameters;
    switch (d.kind) {
        case Shape::normal:
            return p[0];
        case Shape::logNormal:
        case Shape::logUniform:
            return std::sqrt(p[0] * p[1]);
        case Shape::triangular:
        case Shape::pert:
            return p[1];
        case Shape::uniform:
            return (p[0] + p[1]) / 2.0;
        case Shape::discrete: {
            std::size_t likeliest = 0;
            double weight = -1.0;
            for (std::size_t i = 0; i < d.values.size(); ++i) {
                if (d.values[i] < d.lowest || d.values[i] > d.highest || d.weights[i] <= weight) continue;
                likeliest = i;
                weight = d.weights[i];
            }
            return d.values[likeliest];
        }
        case Shape::empirical:
            return empiricalQuantile(d, 0.5);
    }
    return 0.0;
}

}  // namespace

std::string_view distributionKey(Shape kind) {
    return kindKeys[static_cast<std::size_t>(kind)];
}

std::optional<Shape> distributionByKey(std::string_view key) {
    const auto found = std::ranges::find(kindKeys, key);
    if (found == kindKeys.end()) return std::nullopt;
    return static_cast<Shape>(found - kindKeys.begin());
}

int parameterCount(Shape kind) {
    switch (kind) {
        case Shape::triangular:
        case Shape::pert:
            return 3;
        case Shape::discrete:
        case Shape::empirical:
            return 0;
        case Shape::normal:
        case Shape::logNormal:
        case Shape::uniform:
        case Shape::logUniform:
            return 2;
    }
    return 0;
}

double normalQuantile(double probability) {
    const double q = probability - 0.5;
    if (std::abs(q) <= simd::normalCentre) return simd::normalQuantileCentre(q);
    const double tail = q < 0.0 ? probability : 1.0 - probability;
    if (tail <= 0.0) return q < 0.0 ? -infinity : infinity;
    const double root = std::sqrt(-std::log(tail));
    const double z =
        root <= simd::normalFarTail ? simd::normalQuantileTail(root) : simd::normalQuantileFarTail(root);
    return q < 0.0 ? -z : z;
}

double cumulative(const Distribution& d, double value) {
    const auto& p = d.parameters;
    if (std::isnan(value)) return value;
    const bool hasParameters = parameterCount(d.kind) != 0;
    const double first = p[0];
    const double last = p[static_cast<std::size_t>(std::max(1, parameterCount(d.kind)) - 1)];
    if (hasParameters && d.kind != Shape::normal && d.kind != Shape::logNormal) {
        if (value <= first) return 0.0;
        if (value >= last) return 1.0;
    }
    switch (d.kind) {
        case Shape::normal:
            return normalCumulative((value - p[0]) / p[1]);
        case Shape::logNormal: {
            const LogNormal log(d);
            return value > 0.0 ? normalCumulative((std::log(value) - log.mean) / log.deviation) : 0.0;
        }
        case Shape::triangular:
            return triangularCumulative(d, value);
        case Shape::pert: {
            const Pert pert(d);
            return boost::math::ibeta(pert.alpha, pert.beta, (value - pert.low) / pert.width);
        }
        case Shape::uniform:
            return (value - p[0]) / (p[1] - p[0]);
        case Shape::logUniform:
            return std::log(value / p[0]) / std::log(p[1] / p[0]);
        case Shape::discrete:
            return discreteCumulative(d, value);
        case Shape::empirical:
            return empiricalCumulative(d, value);
    }
    return 0.0;
}

double quantile(const Distribution& d, double probability) {
    if (d.kind == Shape::normal) {
        const auto& [mean, deviation, unused, unusedToo] = d.parameters;
        const double z =
            cutNormalQuantile((d.lowest - mean) / deviation, (d.highest - mean) / deviation, probability);
        return std::clamp(mean + deviation * z, d.lowest, d.highest);
    }
    if (d.kind == Shape::logNormal) {
        const LogNormal log(d);
        const auto place = [&](double limit) {
            return limit > 0.0 ? (std::log(limit) - log.mean) / log.deviation : -infinity;
        };
        const double z = cutNormalQuantile(place(d.lowest), place(d.highest), probability);
        return std::clamp(std::exp(log.mean + log.deviation * z), d.lowest, d.highest);
    }
    if (d.kind == Shape::discrete) return discreteQuantile(d, probability);
    const double from = cumulative(d, d.lowest);
    const double to = cumulative(d, d.highest);
    return std::clamp(untruncatedQuantile(d, from + probability * (to - from)), d.lowest, d.highest);
}

double pointValue(const Distribution& distribution) {
    return std::clamp(centre(distribution), distribution.lowest, distribution.highest);
}

Distribution withinRange(const FieldSpec& field, Distribution distribution) {
    if (!field.isMoney() || distribution.currency.empty() || distribution.currency == field.unit.currency) {
        distribution.lowest = std::max(distribution.lowest, field.lowest);
        distribution.highest = std::min(distribution.highest, field.highest);
    } else if (field.lowest >= 0.0) {
        distribution.lowest = std::max(distribution.lowest, 0.0);
    }
    return distribution;
}

}  // namespace wattplan
