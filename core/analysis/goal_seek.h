#pragma once

#include <optional>
#include <utility>
#include <vector>

#include "core/analysis/outcome.h"

namespace wattplan::analysis {

/// An input at a value, in the unit of its field, and what the result then is.
struct SeekPoint {
    double input = 0.0;
    Outcome outcome{};
};

/// A value of the input by which the result comes to the target, or as near as steps let it.
struct SeekAnswer {
    SeekPoint best{};
    SeekPoint below{};          ///< of steps, the neighbours on both sides of the target; else as `best`
    SeekPoint above{};          ///< with the larger input
    bool isExact = false;       ///< `best` meets the target
    std::vector<Edit> edits{};  ///< that set `best`, one step
};

enum class SeekFinding : std::uint8_t {
    reached,      ///< the target is met by each exact answer
    steppedOver,  ///< whole numbers or a leap of the result pass over it: the neighbours are told
    everywhere,   ///< the result is at the target whatever the input
    flat,         ///< the input does not move the result, which is elsewhere
    outOfReach,   ///< not within the range: the nearest value is told
    noValue,      ///< the result has no value anywhere in the range
};

/// A stretch of the input in which the result has no value; the first reason met.
struct SeekGap {
    double low = 0.0;  ///< first and last sample without a value
    double high = 0.0;
    Outcome why{};
};

struct GoalSeek {
    FieldAddress input{};
    ResultAddress result{};
    double target = 0.0;              ///< in base units of the result; money in plan currency
    std::optional<double> present{};  ///< the input as it is
    Outcome now{};                    ///< the result as it is
    double low = 0.0;                 ///< the range searched
    double high = 0.0;
    std::vector<SeekPoint> curve{};  ///< in order of the input
    SeekFinding finding{};
    std::vector<SeekAnswer> answers{};    ///< in order of the input
    std::optional<SeekAnswer> nearest{};  ///< where the target is not met: the nearest value there is
    std::vector<SeekGap> gaps{};
};

/// The numbers over which an input is sought: the range of the registry; an end that stands for "no limit" is
/// a thousand times what is there.
std::pair<double, double> seekRange(const FieldSpec& field, std::optional<double> present);

/// Seeks what an input (a number or an integer) would have to be for a result to come to `target`. The curve
/// is sampled as lanes over the range, evenly and, above zero, in equal ratios, finer around what is there,
/// at some forty values where a kernel depends on the input and at some two hundred elsewhere; then
/// crossings() narrows each passage. `within` replaces the range of the registry, in the unit of the field.
GoalSeek seekByNumber(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                      ResultAddress result, double target, FieldAddress input,
                      std::optional<std::pair<double, double>> within = std::nullopt);

}  // namespace wattplan::analysis
