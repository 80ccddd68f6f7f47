#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/outcome.h"
#include "core/plan/edits.h"

namespace wattplan::analysis {

/// An input that a sweep takes through values: numbers in the unit of its field and the currency of its cell,
/// or choices.
struct SweepAxis {
    FieldAddress input{};
    std::vector<FieldValue> values{};

    /// The number at a place, in the unit of the field; none of a choice.
    std::optional<double> number(std::size_t place) const;
};

enum class SweepSpacing : std::uint8_t { even, ratio };

/// `count` (at least 2) numbers from `low` to `high`, both among them, at even steps or in equal ratios; of
/// an integer field rounded, each once. None where they do not rise, or a ratio begins at 0 or below.
std::vector<double> sweepNumbers(const FieldSpec& field, double low, double high, int count,
                                 SweepSpacing spacing);
/// An axis of numbers as the cell of the input takes them.
SweepAxis sweepAxis(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                    FieldAddress input, const std::vector<double>& numbers);
/// An axis of all that could be chosen, what the plan has or follows first; rows of the library only up to
/// `mostRows`.
SweepAxis sweepChoices(const Plan& plan, const catalog::Catalogue& catalogue, FieldAddress input,
                       std::size_t mostRows = 64);

/// The results with the inputs at one pair of values.
struct SweepCell {
    std::vector<Outcome> outcomes{};  ///< in the order of the results; without a value with the reason
    std::optional<Error> refused{};   ///< why the inputs can't have these values; then no outcomes
    bool isDone = false;
};

/// Results over one or two inputs.
struct Sweep {
    std::vector<SweepAxis> axes{};  ///< one or two
    std::vector<ResultAddress> results{};
    std::vector<SweepCell> cells{};  ///< row after row of the second axis, the first within it
    std::size_t done = 0;            ///< cells

    std::size_t columns() const { return axes.front().values.size(); }
    std::size_t rows() const { return axes.size() > 1 ? axes[1].values.size() : 1; }
    const SweepCell& at(std::size_t column, std::size_t row = 0) const {
        return cells[row * columns() + column];
    }
    bool isWhole() const { return done == cells.size(); }
};

struct SweepRequest {
    std::vector<SweepAxis> axes{};
    std::vector<ResultAddress> results{};
    std::stop_token stop{};
    /// Called now and then, on the calling thread, with what there is so far.
    std::function<void(const Sweep&)> progress{};
};

/// The most cells that a sweep should be asked for.
inline constexpr std::size_t mostSweepCells = 1'000'000;

/// Results over every pair of values: numbers as lanes of one graph, each combination of choices as a graph
/// of its own; kernel results of `model` are used again. A cell that fails says why. After a stop cells that
/// are not done are left. Nothing given changes; may run on any thread with a copy of the plan.
Sweep sweep(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
            const SweepRequest& request);

/// The edits of one step that give a plan the inputs of a cell, so that it opens as a what-if. Errors: those
/// of Editor::setValue.
Result<std::vector<Edit>> editsOfCell(const Plan& plan, const catalog::Catalogue& catalogue,
                                      const Sweep& sweep, std::size_t column, std::size_t row = 0);

/// Where a result passes a limit, along an axis of numbers.
struct LimitCrossing {
    std::size_t axis = 0;  ///< along which it lies
    std::size_t line = 0;  ///< place on the other axis; 0 where there is none
    double at = 0.0;       ///< of the input, in the unit of its field
    bool rises = false;    ///< the result is below the limit before it and above behind
    bool isLeap = false;   ///< the result passes over the limit in a step
};

/// The axes along which crossings are searched: those of numbers.
std::vector<std::size_t> crossedAxes(const Sweep& sweep);

/// On which sides of a limit cells lie.
struct LimitSides {
    bool below = false;
    bool above = false;
};

/// Of a result (by its place in the sweep) and `limit` [base units]; cells without a value are on neither.
LimitSides limitSides(const Sweep& sweep, std::size_t result, double limit);

/// Where a result (by its place in the sweep) passes `limit` [base units], each place narrowed to a root;
/// axis after axis, line after line, and along it in order of the input. What was found until a stop is
/// returned.
std::vector<LimitCrossing> limitCrossings(const Plan& plan, const catalog::Catalogue& catalogue,
                                          const PlanModel& model, const Sweep& sweep, std::size_t result,
                                          double limit, std::stop_token stop = {});

}  // namespace wattplan::analysis
