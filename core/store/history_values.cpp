#include "core/store/history_values.h"

#include <algorithm>

namespace wattplan::store {

namespace {

bool isOfOverride(const EditGroup& step) {
    if (step.edits.size() != 1) return false;
    const Edit& edit = step.edits.front();
    return edit.type == Edit::Type::setField && !edit.whatIf.isBaseline() &&
           (isEmpty(edit.before) || isEmpty(edit.after));
}

/// As WhatIfTree::inheritance has it, without an index of the tree: the tree is another at every step.
FieldValue inherited(const Plan& plan, WhatIfId whatIf, FieldAddress address) {
    const WhatIf* here = plan.findWhatIf(whatIf);
    if (!here || here->own(address.object)) return {};
    while (!here->parent.isBaseline()) {
        here = plan.findWhatIf(here->parent);
        if (!here) return {};
        if (const Object* own = here->own(address.object)) return own->value(address.field);
        if (const auto found = here->overrides.find(address); found != here->overrides.end())
            return found->second;
    }
    const Object* object = plan.find(address.object);
    return object ? object->value(address.field) : FieldValue();
}

}  // namespace

std::map<std::size_t, InheritedValues> inheritedValues(const Plan& plan, std::span<const EditGroup> history,
                                                       std::size_t done) {
    std::map<std::size_t, InheritedValues> values;
    if (std::ranges::none_of(history, isOfOverride)) return values;
    // The step changes nothing that the field inherits: both are read where it is undone.
    const auto read = [&](const Plan& before, std::size_t place) {
        if (!isOfOverride(history[place])) return;
        const Edit& edit = history[place].edits.front();
        const FieldValue value = inherited(before, edit.whatIf, {edit.object, edit.field});
        values[place] = {isEmpty(edit.before) ? value : FieldValue(),
                         isEmpty(edit.after) ? value : FieldValue()};
    };
    Plan walked = plan;
    for (std::size_t place = done; place-- > 0;) {
        const auto& edits = history[place].edits;
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
            walked.revert(*edit);
        read(walked, place);
    }
    walked = plan;
    for (std::size_t place = done; place < history.size(); ++place) {
        read(walked, place);
        for (const Edit& edit : history[place].edits)
            walked.apply(edit);
    }
    return values;
}

}  // namespace wattplan::store
