#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/plan/distribution.h"

namespace wattplan {

/// A distribution as planners type it into a cell, in half- or full-width characters:
///   4..7 · 4~7 · 4 – 7 · 4 to 7 · 4 至 7 · 4 到 7   uniform between the two
///   4..5..7                                       triangular: low, typical, high
///   5±0.5 · 5±10%                                 normal: mean and standard deviation, or its share of the
///   mean lognormal(4, 7)                               by the values that one in twenty falls below and
///   exceeds normal(5, 0.5) triangular(4, 5, 7) pert(4, 5, 7) uniform(4, 7) loguniform(4, 7) discrete(4: 0.3,
///   5: 0.7)                      values and weights data(4, 4.5, 6)                               observed
///   values
/// and behind any of them "in 3..8", "in 3.." or "in ..8", which cuts it off. Each number is read like one
/// that stands alone (readQuantity); a unit or currency sign that only the last or the first carries is that
/// of all: "4..7 kW", "$4..7", "3～5 万元". Where the field is in % or the mean carries a %, "±2 %" are
/// points, not a share. None where the text has no such form: it is a number, or none. Errors: those of
/// readQuantity; badDistribution (another count of numbers, several currencies). What it means is checked by
/// checkDistribution.
std::optional<Result<Distribution>> readDistribution(const FieldSpec& field, std::string_view typed);

/// The shortest such text that reads back as the same distribution, in the field's unit, which is not named;
/// a currency of its own stands before the first number.
std::string distributionText(const Distribution& distribution);

}  // namespace wattplan
