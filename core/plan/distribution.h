#pragma once

#include <optional>
#include <string_view>

#include "core/plan/field_value.h"
#include "core/plan/registry.h"
#include "core/result.h"

namespace wattplan {

/// The name of a kind in files: "log_normal".
std::string_view distributionKey(Distribution::Kind kind);
std::optional<Distribution::Kind> distributionByKey(std::string_view key);
/// How many of the four parameters a kind has: 2, 3, or 0 where it has values instead.
int parameterCount(Distribution::Kind kind);

/// Probability that an untruncated draw is at most `value` [-].
double cumulative(const Distribution& distribution, double value);

/// The value that a draw is at most with this probability (0 to 1), in the unit of the distribution; at 0 and
/// 1 the ends, infinite where there is none. A truncation rescales the probability between its two limits.
/// The quantile of a normal is Wichura's AS 241 (relative error 1e-15), of a PERT the inverse of the
/// incomplete beta function, of observed values the linear interpolation between them (Hyndman and Fan, type
/// 7).
double quantile(const Distribution& distribution, double probability);
/// The standard normal quantile. Wichura, Applied Statistics 37 (1988) 477, AS 241, PPND16.
double normalQuantile(double probability);

/// The number that an evaluation of single values takes: the mean of a normal, the median of a lognormal,
/// log-uniform or observed one, the mode of a triangular or PERT, the middle of a uniform, the likeliest
/// value of a discrete one; within the limits. That is the "typical" of low, typical and high as planners
/// state it, so a range typed over a number moves nothing until draws are asked for.
double pointValue(const Distribution& distribution);

/// The distribution cut at the field's valid range too, where both are in one currency.
Distribution withinRange(const FieldSpec& field, Distribution distribution);

/// Whether a distribution makes sense and fits the field. What has ends (all but a normal and a lognormal)
/// must lie in the field's range; of the others the point value must, and draws are cut at the range. Errors:
/// doesNotVary, notANumber, numberOutOfRange, notAnInteger (a discrete value), badDistribution.
Result<void> checkDistribution(const FieldSpec& field, const Distribution& distribution);

}  // namespace wattplan
