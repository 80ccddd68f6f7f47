#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <fmt/core.h>

#include "core/plan/distribution.h"

namespace wattplan {

namespace {

using Shape = Distribution::Kind;

// Limits that keep less than this of a distribution leave nothing to draw from.
constexpr double leastShare = 1e-9;

tl::unexpected<Error> refused(const FieldSpec& field, ErrorCode code, std::vector<std::string> arguments) {
    return tl::unexpected<Error>(Error{code, {}, std::string(field.key), std::move(arguments)});
}

std::string numberWithUnit(double value, const FieldSpec& field) {
    return field.unit.symbol.empty() ? fmt::format("{}", value)
                                     : fmt::format("{} {}", value, field.unit.symbol);
}

/// What contradicts itself in the shape, whatever the field; empty where nothing does.
Label contradiction(const Distribution& d) {
    const auto& p = d.parameters;
    switch (d.kind) {
        case Shape::normal:
            if (!(p[1] > 0.0)) return WATTPLAN_TEXT("Reasons", "the standard deviation must be above zero");
            break;
        case Shape::logNormal:
        case Shape::logUniform:
            if (!(p[0] > 0.0)) return WATTPLAN_TEXT("Reasons", "the low end must be above zero");
            [[fallthrough]];
        case Shape::uniform:
            if (!(p[0] < p[1])) return WATTPLAN_TEXT("Reasons", "the low end must be below the high end");
            break;
        case Shape::triangular:
        case Shape::pert:
            if (!(p[0] <= p[1] && p[1] <= p[2] && p[0] < p[2]))
                return WATTPLAN_TEXT("Reasons",
                                     "low, typical and high must rise in this order, from low to high");
            break;
        case Shape::discrete: {
            const bool isWeighed = d.values.size() == d.weights.size() &&
                                   std::ranges::all_of(d.weights, [](double w) { return w >= 0.0; }) &&
                                   std::ranges::any_of(d.weights, [](double w) { return w > 0.0; });
            if (!isWeighed)
                return WATTPLAN_TEXT("Reasons",
                                     "each value needs a weight of zero or more, and one above zero");
            break;
        }
        case Shape::empirical:
            if (d.values.size() < 2) return WATTPLAN_TEXT("Reasons", "at least two values are needed");
            break;
    }
    if (!(d.lowest < d.highest))
        return WATTPLAN_TEXT("Reasons", "the lower limit must be below the upper limit");
    return {};
}

/// The probability that the limits keep.
double keptShare(const Distribution& d) {
    if (d.kind != Shape::discrete) return cumulative(d, d.highest) - cumulative(d, d.lowest);
    double kept = 0.0;
    for (std::size_t i = 0; i < d.values.size(); ++i)
        if (d.values[i] >= d.lowest && d.values[i] <= d.highest) kept += d.weights[i];
    return kept;
}

/// The numbers of a distribution that the field must be able to take.
std::vector<double> heldNumbers(const Distribution& d) {
    if (d.kind == Shape::normal || d.kind == Shape::logNormal) return {pointValue(d)};
    if (parameterCount(d.kind) == 0) {
        std::vector<double> kept;
        for (std::size_t i = 0; i < d.values.size(); ++i)
            if (d.weights.empty() || d.weights[i] > 0.0)
                kept.push_back(std::clamp(d.values[i], d.lowest, d.highest));
        return kept;
    }
    return {quantile(d, 0.0), quantile(d, 1.0)};
}

}  // namespace

Result<void> checkDistribution(const FieldSpec& field, const Distribution& distribution) {
    if (!field.varies) return refused(field, ErrorCode::doesNotVary, {});
    const auto isBad = [](double number) { return !std::isfinite(number); };
    if (std::ranges::any_of(distribution.parameters, isBad) ||
        std::ranges::any_of(distribution.values, isBad) || std::ranges::any_of(distribution.weights, isBad) ||
        std::isnan(distribution.lowest) || std::isnan(distribution.highest))
        return refused(field, ErrorCode::notANumber, {"NaN"});
    if (const Label wrong = contradiction(distribution); !wrong.empty())
        return refused(field, ErrorCode::badDistribution, {wrong.text});
    const Distribution within = withinRange(field, distribution);
    for (const double number : heldNumbers(distribution)) {
        if (number < within.lowest || number > within.highest)
            return refused(field, ErrorCode::numberOutOfRange,
                           {numberWithUnit(number, field), numberWithUnit(field.lowest, field),
                            numberWithUnit(field.highest, field)});
        if (distribution.kind == Shape::discrete && field.type == FieldType::integer &&
            number != std::round(number))
            return refused(field, ErrorCode::notAnInteger, {fmt::format("{}", number)});
    }
    if (!(keptShare(within) > leastShare))
        return refused(
            field, ErrorCode::badDistribution,
            {WATTPLAN_TEXT("Reasons", "the limits leave next to nothing of the distribution").text});
    return {};
}

}  // namespace wattplan
