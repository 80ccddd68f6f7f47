#include "core/analysis/input_range.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "core/plan/distribution.h"

namespace wattplan::analysis {

namespace {

constexpr double tenth = 0.1;
constexpr double oneInTwenty = 0.05;

InputRange rangeOf(const FieldSpec& field, const Distribution& distribution) {
    const Distribution within = withinRange(field, distribution);
    return {quantile(within, oneInTwenty), quantile(within, 1.0 - oneInTwenty), RangeOrigin::distribution};
}

/// The number that the row states beside the field, as its low or high.
std::optional<double> beside(const Object& object, const FieldSpec& field, std::string_view ending) {
    const FieldSpec* other =
        Registry::instance().field(object.kind, std::string(field.key) + std::string(ending));
    if (!other) return std::nullopt;
    const auto* number = std::get_if<Number>(&object.value(other->id));
    return number ? std::optional(number->value) : std::nullopt;
}

/// A calendar year or a temperature in degrees: its zero is a convention.
bool hasNaturalZero(const FieldSpec& field) {
    constexpr double firstYear = 1900.0;
    const bool isYear = field.unit.symbol.empty() && field.lowest >= firstYear;
    return field.unit.offset == 0.0 && !isYear;
}

}  // namespace

std::optional<InputRange> inputRange(const Object& object, const FieldSpec& field, double present) {
    InputRange range;
    const auto low = beside(object, field, "_low");
    const auto high = beside(object, field, "_high");
    if (const auto* distribution = std::get_if<Distribution>(&object.value(field.id))) {
        range = rangeOf(field, *distribution);
    } else if (low && high) {
        range = {*low, *high, RangeOrigin::row};
    } else if (field.likely && field.likely->first <= present && present <= field.likely->second) {
        range = {field.likely->first, field.likely->second, RangeOrigin::registry};
    } else {
        if (!hasNaturalZero(field)) return std::nullopt;
        range = {present - tenth * std::abs(present), present + tenth * std::abs(present),
                 RangeOrigin::tenPercent};
    }
    if (field.type == FieldType::integer && range.low < range.high) {
        range.low = std::floor(range.low);
        range.high = std::ceil(range.high);
    }
    range.low = std::max(range.low, field.lowest);
    range.high = std::min(range.high, field.highest);
    return range.low < range.high ? std::optional(range) : std::nullopt;
}

}  // namespace wattplan::analysis
