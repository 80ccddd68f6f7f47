#pragma once

#include <optional>
#include <string>
#include <vector>

namespace wattplan {

/// A result as some version of the engine computed it.
struct KeptResult {
    std::string address{};          ///< "hall.pue"
    std::optional<double> value{};  ///< in `unit`; none where it was not known
    std::string unit{};             ///< "MWh"; money in plan currency
    bool operator==(const KeptResult&) const = default;
};

/// A value that results came from and that no cell of the plan holds: a default that an empty cell followed,
/// or a cell of a row of the library that the plan has no copy of.
struct KeptInput {
    std::string address{};  ///< "hall.pue_limit"; of the library by kind and key, "model/gpt_3_175b.tokens"
    std::optional<double> value{};  ///< a number in `unit`; none where there was none, or what follows:
    std::string text{};             ///< a choice, a date ("2023-05"), or the currency of `value`
    std::string unit{};
    bool operator==(const KeptInput&) const = default;
};

/// What an engine gave for a plan as a what-if sees it, where it isn't what it gave for the baseline.
struct KeptWhatIf {
    std::string key{};
    std::vector<KeptResult> results{};
    std::vector<KeptInput> inputs{};
    bool operator==(const KeptWhatIf&) const = default;
};

/// What an engine gave for a plan, and what it took from elsewhere: what a later one is held against.
struct KeptResults {
    std::string engineVersion{};
    std::vector<KeptResult> results{};
    /// None where a version before this one kept them, which kept no inputs.
    std::optional<std::vector<KeptInput>> inputs{};
    std::vector<KeptWhatIf> whatIfs{};  ///< by key; those that were kept
    bool operator==(const KeptResults&) const = default;
};

}  // namespace wattplan
