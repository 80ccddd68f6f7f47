#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/analysis/outcome.h"
#include "core/plan/kept_results.h"

namespace wattplan::analysis {

/// A default, or a cell of the library, that formulas read and that is not what it was.
struct MovedInput {
    std::string name{};                     ///< as it was kept: "hall.pue_limit", "model/gpt_3_175b.tokens"
    std::optional<FieldAddress> address{};  ///< none where there is no such field or row now
    FieldValue then{};  ///< in the unit that the field has now; empty where there was none, or none that fits
    FieldValue now{};
    /// Today's formulas can be given what it was. Where not, what it moved is in the part of the engine.
    bool isEvaluated = false;
};

/// What the moves of inputs add to a result: of one, or of those that only together make a plan (choices).
struct MovedShare {
    std::vector<std::size_t> inputs{};  ///< of MovedResults::inputs
    double value = 0.0;                 ///< in base units
    double standardError = 0.0;         ///< 0 where exact
};

/// A result that is not what it was.
struct MovedResult {
    enum class Change : std::uint8_t {
        value,    ///< another number
        known,    ///< it has a value now
        unknown,  ///< it had a value
        added,    ///< the engine then had no such result
        gone,     ///< the engine now has none
    };
    std::string name{};                      ///< "hall.pue"
    std::optional<ResultAddress> address{};  ///< none where it is gone
    Change change{};
    std::optional<double> then{};  ///< in base units
    std::string unit{};            ///< as it was kept, of what is gone
    Outcome now{};
    /// Of a number that is another: the parts of inputs, largest first, which with the part of the engine's
    /// formulas sum to the difference. Without the latter nothing can be told of the cause.
    std::vector<MovedShare> shares{};
    std::optional<double> engine{};
};

struct MovedResults {
    std::string engineThen{};
    std::string engineNow{};
    bool areInputsKnown = false;  ///< else an older version kept results alone: no part is told
    std::vector<MovedInput> inputs{};
    std::vector<MovedResult> results{};  ///< by object and in the order of the registry, then what is gone
};

struct MovedOptions {
    std::size_t mostExact = 10;  ///< moved inputs of a result for which every combination is evaluated
    std::size_t orders = 64;     ///< sampled beyond
    std::uint64_t seed = 1;
};

/// Every result that differs from what was kept, by more than 1e-12 of its size (other machines round
/// otherwise), and why. The part of the engine: today's formulas with the inputs as they were, less the
/// result as it was. The rest is split among the inputs that moved by Shapley values. A combination of old
/// and new inputs without a value leaves a result unsplit; no value is made up. `plan` is the one that the
/// results were kept of, unedited, and `model` is of it.
MovedResults movedResults(const KeptResults& kept, const Plan& plan, const catalog::Catalogue& catalogue,
                          const PlanModel& model, const MovedOptions& options = {});

}  // namespace wattplan::analysis
