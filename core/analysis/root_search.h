#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace wattplan::analysis {

/// A point of a sampled curve; no y where the curve has no value.
struct CurvePoint {
    double x = 0.0;
    std::optional<double> y{};

    bool operator==(const CurvePoint&) const = default;
};
using Curve = std::function<std::optional<double>(double)>;

/// A place where a curve takes a value, or leaps over it.
struct Crossing {
    CurvePoint left{};  ///< next to the place, or at it
    CurvePoint right{};
    bool isLeap = false;  ///< no point between them: the values on both sides miss the target

    /// The one of the two that is nearer to the target.
    const CurvePoint& best(double target) const;
};

/// How near a value has to come to a target to be taken for it, as a share of the larger of them.
inline constexpr double rootTolerance = 1e-9;

/// All places where a curve takes `target`, as far as its samples (in order of x) show them: a change of sign
/// between two neighbours, narrowed by TOMS 748 (Alefeld, Potra, Shi 1995) in the logarithm of x where both
/// are positive and far apart; and a turn towards the target without a change of sign, followed to its
/// extremum by Brent's method. Where the curve has no value within a bracket the bracket is sampled again.
std::vector<Crossing> crossings(std::span<const CurvePoint> samples, double target, const Curve& curve);

/// The point of the curve nearest to `target`: of the samples, and of the turn next to it.
std::optional<CurvePoint> nearestPoint(std::span<const CurvePoint> samples, double target,
                                       const Curve& curve);

/// `count` points from `low` to `high`, both ends among them, each in the ratio of the next. Both positive.
std::vector<double> geometricPoints(double low, double high, int count);

}  // namespace wattplan::analysis
