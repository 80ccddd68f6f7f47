#pragma once

#include "core/plan/what_if_edits.h"

#include "core/plan/what_if_conflicts.h"
#include "core/plan/what_if_draft.h"
#include "tests/core/plan/plan_helpers.h"

namespace wattplan::test {

using Step = std::vector<Edit>;

/// A plan at which what-ifs are made and edited: a facility "hall" (PUE pinned at 1.3), a cluster "racks" of
/// 20 systems in it, and a run "run" on that.
class WhatIfDesk {
public:
    WhatIfDesk() {
        m_plan = planWithHall();
        type({}, "hall", "pin_pue", "1.3");
        add({}, Kind::cluster, "racks");
        type({}, "racks", "facility", "hall");
        type({}, "racks", "systems", "20");
        add({}, Kind::trainingRun, "run");
        type({}, "run", "cluster", "racks");
        m_steps.clear();
    }

    const Plan& plan() const { return m_plan; }
    WhatIfEditor verbs() const { return WhatIfEditor(m_plan); }
    const std::vector<Step>& steps() const { return m_steps; }

    WhatIfId create(const char* key, WhatIfId parent = {}) {
        perform(verbs().create({.parent = parent, .key = key}));
        return m_plan.findWhatIf(key)->id;
    }
    void perform(const Result<Step>& step) {
        INFO((step ? "" : "refused: " + std::to_string(static_cast<int>(step.error().code))));
        REQUIRE(step);
        for (const Edit& edit : *step)
            m_plan.apply(edit);
        m_steps.push_back(*step);
    }
    /// Types in the plan as a what-if sees it.
    void type(WhatIfId whatIf, const char* key, const char* field, const char* text) {
        draft(whatIf, [&](const Plan& seen, const Editor& editor) {
            return editor.setText(test::at(seen, key, field), text);
        });
    }
    ObjectId add(WhatIfId whatIf, Kind kind, const char* key, const char* owner = nullptr) {
        draft(whatIf, [&](const Plan& seen, const Editor& editor) {
            return editor.add(kind, key, owner ? seen.find(owner)->id : ObjectId{});
        });
        return m_plan.inWhatIf(whatIf).find(key)->id;
    }
    void remove(WhatIfId whatIf, const char* key) {
        draft(whatIf,
              [&](const Plan& seen, const Editor& editor) { return editor.remove(seen.find(key)->id); });
    }
    template <class Verb>
    void draft(WhatIfId whatIf, const Verb& verb) {
        const Plan seen = m_plan.inWhatIf(whatIf);
        const auto edits = verb(seen, Editor(seen, catalogue()));
        REQUIRE(edits);
        perform(editsIn(m_plan, whatIf, *edits));
    }
    void undo() {
        takeBack(m_plan, m_steps.back());
        m_steps.pop_back();
    }

    FieldAddress at(const char* key, const char* field, WhatIfId whatIf = {}) const {
        return test::at(m_plan.inWhatIf(whatIf), key, field);
    }
    /// The value of a number as a what-if sees it; -1 for an empty field.
    double number(WhatIfId whatIf, const char* key, const char* field) const {
        const Plan seen = m_plan.inWhatIf(whatIf);
        const FieldValue value = valueAt(seen, test::at(seen, key, field));
        return isEmpty(value) ? -1 : std::get<Number>(value).value;
    }

private:
    Plan m_plan;
    std::vector<Step> m_steps;
};

inline std::vector<Conflict::Type> typesOf(const std::vector<Conflict>& conflicts) {
    std::vector<Conflict::Type> types;
    for (const Conflict& conflict : conflicts)
        types.push_back(conflict.type);
    return types;
}

}  // namespace wattplan::test
