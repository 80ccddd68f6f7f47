#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/analysis/left_out.h"
#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan::analysis {

// Which choices of a plan are left open, as it keeps them in the field `plan.choices`:
// "hall.cooling = air: 3 | dry; gpt3.cluster = a | b", each choice with its weight where that is not 1. The
// input itself has one of them, by which the plan is computed; ranges draw from all. A what-if follows or
// overrides it as any other field.

/// A choice that is not made yet: what may be chosen for an input (a chip, a site), each as likely as its
/// weight says.
struct ChoiceInput {
    FieldAddress input{};
    std::vector<FieldValue> values{};
    std::vector<double> weights{};  ///< as many, 0 or more, one of them above 0
    bool operator==(const ChoiceInput&) const = default;

    /// How likely each is, 0 to 1.
    std::vector<double> shares() const;
};

/// The most combinations of choices that are drawn from.
inline constexpr std::size_t mostCombinations = 4096;
/// Of all of them together; 1 of none.
std::size_t combinationsOf(std::span<const ChoiceInput> choices);

/// Those that the plan leaves open. Left out are parts of the text that name no input of the plan, what can
/// be chosen no more, and inputs that have by now something else than was to be chosen from.
std::vector<ChoiceInput> openChoices(const Plan& plan, const catalog::Catalogue& catalogue);
/// What of the plan's text they leave out.
std::vector<LeftOut> leftOutChoices(const Plan& plan, const catalog::Catalogue& catalogue);
/// That of one input.
std::optional<ChoiceInput> openChoice(const Plan& plan, const catalog::Catalogue& catalogue,
                                      FieldAddress input);
/// What may be chosen as it is typed into a cell: "air: 3 | dry".
std::string choiceText(const Plan& plan, const catalog::Catalogue& catalogue, const ChoiceInput& choice);
/// The text that keeps them.
std::string choicesText(const Plan& plan, const catalog::Catalogue& catalogue,
                        std::span<const ChoiceInput> choices);

/// As Editor::setText, where a choice may be left open: "air: 3 | dry", keys or names, each with its weight
/// or not. The input keeps what it has where that is among them, else it takes the first. One thing typed
/// makes the choice. A text of open choices or correlations is refused where a part of it could never count.
/// Errors also: badChoices, with that part behind the reason.
Result<std::vector<Edit>> typedEdits(const Plan& plan, const catalog::Catalogue& catalogue,
                                     FieldAddress address, std::string_view typed);

}  // namespace wattplan::analysis
