#pragma once

#include <catch2/catch.hpp>

#include <set>
#include <string>
#include <vector>

#include "core/plan/what_if_conflicts.h"
#include "tests/store/random_edits.h"

namespace wattplan::test {

/// Two facilities, a cluster in each with a feed step, and a run on each.
inline Plan smallTreePlan() {
    Plan plan = samplePlanOf("blank");
    const auto perform = [&](const Result<std::vector<Edit>>& edits) {
        REQUIRE(edits);
        for (const Edit& edit : *edits)
            plan.apply(edit);
        return edits->back().object;
    };
    const auto editor = [&] { return Editor(plan, catalog::Catalogue::builtIn()); };
    for (int i = 0; i < 2; ++i) {
        const ObjectId hall = perform(editor().add(Kind::facility, "hall"));
        perform(editor().add(Kind::feedStep, "step", hall));
        const ObjectId racks = perform(editor().add(Kind::cluster, "racks"));
        perform(editor().setValue({racks, fieldId(Kind::cluster, "facility")}, Reference{hall}));
        const ObjectId run = perform(editor().add(Kind::trainingRun, "run"));
        perform(editor().setValue({run, fieldId(Kind::trainingRun, "cluster")}, Reference{racks}));
    }
    return plan;
}

inline void requireKeysUnique(const Plan& plan) {
    std::set<std::string> keys;
    for (const auto& [id, object] : plan.all())
        REQUIRE(keys.insert(object.key).second);
    for (const WhatIf& whatIf : plan.whatIfs())
        for (const Object& object : whatIf.added)
            REQUIRE(keys.insert(object.key).second);
}

/// Each conflict has mends, after each of which it is gone, and which can be taken back.
inline void requireConflictsMend(const Plan& plan) {
    for (const Conflict& conflict : conflicts(plan)) {
        REQUIRE_FALSE(conflict.mends.empty());
        for (const Conflict::Mend& mend : conflict.mends) {
            Plan mended = plan;
            for (const Edit& edit : mend.edits)
                mended.apply(edit);
            for (const Conflict& left : conflicts(mended, conflict.whatIf)) {
                const bool isSame = left.type == conflict.type && left.object == conflict.object &&
                                    left.field == conflict.field && left.other == conflict.other;
                REQUIRE_FALSE(isSame);
            }
            for (auto edit = mend.edits.rbegin(); edit != mend.edits.rend(); ++edit)
                mended.revert(*edit);
            REQUIRE(mended == plan);
        }
    }
}

}  // namespace wattplan::test
