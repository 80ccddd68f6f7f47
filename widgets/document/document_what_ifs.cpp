// What-ifs of a document: which is shown, and what a step changes of what is seen there.
#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include "core/plan/edits_between.h"
#include "core/plan/what_if_edits.h"
#include "widgets/document/document.h"

namespace wattplan {

Result<void> Document::applyToTree(Result<std::vector<Edit>> edits) {
    if (!edits) return tl::unexpected(edits.error());
    return commit(std::move(*edits));
}

Inheritance Document::inheritance(FieldAddress address) const {
    if (m_whatIf.isBaseline()) return {};
    return WhatIfTree(m_whole).inheritance(m_whatIf, address);
}

Result<void> Document::resetToParent(const std::vector<FieldAddress>& fields) {
    Plan running = m_whole;
    std::vector<Edit> together;
    for (const FieldAddress& address : fields) {
        auto edits = WhatIfEditor(running).reset(m_whatIf, address);
        if (!edits) return tl::unexpected(edits.error());
        for (const Edit& edit : *edits)
            running.apply(edit);
        std::move(edits->begin(), edits->end(), std::back_inserter(together));
    }
    return commit(std::move(together));
}

void Document::show(WhatIfId whatIf) {
    if (whatIf == m_whatIf || !(whatIf.isBaseline() || m_whole.findWhatIf(whatIf))) return;
    see(whatIf, {});
}

// A step is undone and redone where the reader sees what it does. One that makes or ends what-ifs concerns
// the tree, which is seen from everywhere; so does the copy of a catalogue row.
void Document::showPlaceOf(const std::vector<Edit>& step) {
    WhatIfId place = m_whatIf;
    for (const Edit& edit : step) {
        if (edit.type >= Edit::Type::addWhatIf) return;
        const bool isCopy = edit.type == Edit::Type::addObject && edit.body && isLibrary(edit.body->kind);
        if (!isCopy) place = edit.whatIf;
    }
    show(place);
}

// Brings everything up to what a what-if sees. `edits` are those just made of the whole plan.
void Document::see(WhatIfId whatIf, const std::vector<Edit>& edits) {
    const bool isAnother = whatIf != m_whatIf;
    const bool isInTree = std::ranges::any_of(edits, [](const Edit& edit) {
        return edit.type >= Edit::Type::addWhatIf || !edit.whatIf.isBaseline();
    });
    std::vector<Edit> seen;
    if (m_seen || isAnother) {
        const std::optional<Plan> before = std::exchange(
            m_seen, whatIf.isBaseline() ? std::nullopt : std::optional(m_whole.inWhatIf(whatIf)));
        m_whatIf = whatIf;
        seen = editsBetween(before ? *before : m_whole, plan());
    } else {
        std::ranges::copy_if(edits, std::back_inserter(seen), [](const Edit& edit) {
            return edit.type < Edit::Type::addWhatIf && edit.whatIf.isBaseline();
        });
    }
    m_checks.reset();
    m_report = m_model->update(plan(), seen);
    if (isAnother) emit whatIfShown();
    emit changed(seen);
    emit resultsChanged();
    if (isInTree) emit treeChanged();
}

void Document::announce(const std::vector<Edit>& edits) {
    // Of the what-ifs that were above the one shown, the nearest there still is.
    std::map<WhatIfId, WhatIfId> gone;  // and their parents
    for (const Edit& edit : edits)
        if (edit.type == Edit::Type::removeWhatIf) gone[edit.whatIf] = edit.headBefore.parent;
    WhatIfId shown = m_whatIf;
    while (gone.contains(shown))
        shown = gone[shown];
    see(shown, edits);
}

}  // namespace wattplan
