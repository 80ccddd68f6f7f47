#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/sweep.h"

namespace wattplan::analysis {

/// An input and the values it is swept through, as typed: "LOW..HIGH:COUNT", with ":log" behind it for equal
/// ratios, "A,B,C", or "" for every choice.
struct SweptInput {
    FieldAddress input{};
    std::string values{};
    bool operator==(const SweptInput&) const = default;
};

/// What a sweep was asked, as the plan keeps it in its fields `sweep_inputs` ("gpt3.pin_mfu=0.3..0.6:13;
/// hall.cooling"), `sweep_results` and `sweep_limit`.
struct SweepSetup {
    std::vector<SweptInput> inputs{};
    std::vector<ResultAddress> results{};
    std::string limit{};  ///< as typed
    bool operator==(const SweepSetup&) const = default;
};

/// As the whole plan keeps it, for the plan as it is seen; what is not there is left out.
SweepSetup keptSweep(const Plan& whole, const Plan& seen, const catalog::Catalogue& catalogue);
std::string sweepInputsText(const Plan& plan, const catalog::Catalogue& catalogue, const SweepSetup& setup);
std::string sweepResultsText(const Plan& plan, const SweepSetup& setup);

/// Why typed values are no axis.
struct BadValues {
    std::optional<Error> error{};  ///< of one of them; none where the text is no list of values
    std::string text{};            ///< the part that can't be read
    Label reason{};                ///< where a range is well written, why it can't be swept
};

/// The choices of a list are keys: of an object, or of an entry.
std::string choiceKey(const Plan& plan, const catalog::Catalogue& catalogue, const FieldValue& value);
/// Reads the values of an input. Numbers are in the unit of its field where they name none, money in the
/// currency of its cell; ranges have 2 to mostSweepCells values.
tl::expected<SweepAxis, BadValues> readSweepAxis(const Plan& plan, const catalog::Catalogue& catalogue,
                                                 const PlanModel& model, const SweptInput& swept);

/// Values to begin with: every choice; of a number some ten at even steps from half to twice what is there,
/// within its range. "" for a number of which nothing is known.
std::string proposedValues(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                           FieldAddress input);

}  // namespace wattplan::analysis
