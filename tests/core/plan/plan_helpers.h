#pragma once

#include <catch2/catch.hpp>

#include "core/catalog/catalogue.h"
#include "core/plan/edits.h"
#include "core/plan/samples.h"

namespace wattplan::test {

inline const catalog::Catalogue& catalogue() {
    return catalog::Catalogue::builtIn();
}

inline FieldAddress at(const Plan& plan, const char* key, const char* field) {
    const Object* object = plan.find(key);
    REQUIRE(object);
    return {object->id, fieldId(object->kind, field)};
}

inline FieldValue valueAt(const Plan& plan, FieldAddress address) {
    return plan.find(address.object)->value(address.field);
}

inline void perform(Plan& plan, const Result<std::vector<Edit>>& edits) {
    REQUIRE(edits);
    for (const Edit& edit : *edits)
        plan.apply(edit);
}

inline void takeBack(Plan& plan, const std::vector<Edit>& edits) {
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        plan.revert(*edit);
}

/// A blank plan with a facility "hall".
inline Plan planWithHall() {
    Plan plan = samplePlan("blank", catalogue()).value();
    perform(plan, Editor(plan, catalogue()).add(Kind::facility, "hall"));
    return plan;
}

inline ErrorCode refusal(const Plan& plan, FieldAddress address, std::string_view typed) {
    const auto edits = Editor(plan, catalogue()).setText(address, typed);
    REQUIRE_FALSE(edits);
    CHECK(edits.error().object == plan.find(address.object)->key);
    CHECK(edits.error().field == Registry::instance().field(address.field).key);
    return edits.error().code;
}

inline std::size_t count(const Plan& plan, Kind kind) {
    return plan.objects(kind).size();
}

}  // namespace wattplan::test
