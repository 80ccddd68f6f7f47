#pragma once

#include <span>
#include <vector>

#include "core/analysis/checks.h"
#include "core/text_label.h"

namespace wattplan::analysis {

/// A rule as declared, once, for the checks and the guide.
struct RuleSpec {
    Rule rule{};
    Severity severity{};
    Label label{};  ///< what it finds, in a few words
    Label help{};   ///< what is compared, and what mends it
};

/// All rules, in the order of Rule.
std::span<const RuleSpec> ruleSpecs();

const RuleSpec& ruleSpec(Rule rule);

/// What a rule found at a field of an object, as severe as the rule is.
Check finding(Rule rule, FieldAddress field, std::vector<double> numbers);

}  // namespace wattplan::analysis
