#include "core/analysis/restored_what_if.h"

#include <map>

#include "tests/store/what_if_planner.h"

using namespace wattplan;

namespace {

/// An object in words that name no id and no key: what it refers to stands in it whole.
class Naming {
public:
    explicit Naming(const Plan& plan) : m_plan(plan) {}

    std::string of(const Object& object) {
        std::string text = std::to_string(static_cast<int>(object.kind)) + object.catalogueKey;
        for (const FieldSpec& field : Registry::instance().fields(object.kind)) {
            const FieldValue& value = object.value(field.id);
            const auto* reference = std::get_if<Reference>(&value);
            text += "|";
            if (reference)
                text += "(" + of(*m_plan.find(reference->object)) + ")";
            else
                text += plain(value);
        }
        return text;
    }
    std::multiset<std::string> all() {
        std::multiset<std::string> texts;
        for (const auto& [id, object] : m_plan.all())
            texts.insert(of(object));
        return texts;
    }

private:
    static std::string plain(const FieldValue& value) {
        if (const auto* number = std::get_if<Number>(&value))
            return std::to_string(number->value) + number->currency;
        if (const auto* text = std::get_if<Text>(&value)) return text->text;
        if (const auto* date = std::get_if<Date>(&value)) return dateText(*date);
        return std::to_string(value.index());
    }

    const Plan& m_plan;
};

Plan after(Plan plan, const std::vector<Edit>& edits) {
    for (const Edit& edit : edits)
        plan.apply(edit);
    return plan;
}

}  // namespace

TEST_CASE("Restored what-ifs: after random steps the plan is seen as it was, and nothing else moves",
          "[what-if]") {
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    std::mt19937 random(5);
    for (unsigned seed = 1; seed <= 60; ++seed) {
        INFO("seed " << seed);
        test::WhatIfPlanner planner(seed, {});
        for (int i = 0; i < 40; ++i)
            planner.step();
        const Plan then = planner.plan();
        for (int i = 0; i < 40; ++i)
            planner.step();
        const Plan now = planner.plan();
        std::vector<WhatIfId> places{{}};
        for (const WhatIf& each : then.whatIfs())
            places.push_back(each.id);
        const WhatIfId place = places[random() % places.size()];
        const WhatIfId parent = planner.somePlace();
        const Plan seen = then.inWhatIf(place);

        const auto edits =
            analysis::restoringEdits(now, seen, library, {.parent = parent, .name = "As it was"});
        REQUIRE(edits);
        const Plan restored = after(now, *edits);
        test::requireKeysUnique(restored);
        const Plan view = restored.inWhatIf(now.nextWhatIfId());
        CHECK(Naming(view).all() == Naming(seen).all());
        for (const auto& [id, object] : seen.all())
            if (now.find(id)) CHECK(Naming(view).of(*view.find(id)) == Naming(seen).of(object));
        places.assign(1, {});
        for (const WhatIf& each : now.whatIfs())
            places.push_back(each.id);
        for (const WhatIfId each : places) {
            const Plan before = now.inWhatIf(each);
            const Plan still = restored.inWhatIf(each);
            for (const auto& [id, object] : before.all()) {
                REQUIRE(still.find(id));
                CHECK(*still.find(id) == object);
            }
            for (const auto& [id, object] : still.all())
                if (!before.find(id)) CHECK(isLibrary(object.kind));
        }
        Plan undone = restored;
        for (auto edit = edits->rbegin(); edit != edits->rend(); ++edit)
            undone.revert(*edit);
        CHECK(undone == now);
    }
}

TEST_CASE("Restored what-ifs: a plan that has nothing to do with this one is seen as it was, too",
          "[what-if]") {
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    const auto requireRestored = [&](const Plan& now, const Plan& seen, WhatIfId parent) {
        const auto edits =
            analysis::restoringEdits(now, seen, library, {.parent = parent, .name = "A foreign plan"});
        REQUIRE(edits);
        const Plan restored = after(now, *edits);
        test::requireKeysUnique(restored);
        const Plan view = restored.inWhatIf(now.nextWhatIfId());
        CHECK(Naming(view).all() == Naming(seen).all());
        for (const WhatIf& each : now.whatIfs()) {
            const Plan before = now.inWhatIf(each.id);
            const Plan still = restored.inWhatIf(each.id);
            for (const auto& [id, object] : before.all()) {
                REQUIRE(still.find(id));
                CHECK(*still.find(id) == object);
            }
        }
        Plan undone = restored;
        for (auto edit = edits->rbegin(); edit != edits->rend(); ++edit)
            undone.revert(*edit);
        CHECK(undone == now);
    };
    for (unsigned seed = 1; seed <= 20; ++seed) {
        INFO("seed " << seed);
        test::WhatIfPlanner here(seed, {});
        test::WhatIfPlanner elsewhere(seed + 100, {});
        for (int i = 0; i < 40; ++i) {
            here.step();
            elsewhere.step();
        }
        requireRestored(here.plan(), elsewhere.plan().inWhatIf(elsewhere.somePlace()), here.somePlace());
    }
    // Plans of people: other objects under the same ids, other copies of the same rows.
    for (const auto& [now, then] : {std::pair{"article", "ulanqab-virginia"},
                                    {"ulanqab-virginia", "article"},
                                    {"article", "serving"},
                                    {"blank", "article"}}) {
        INFO(now << " with " << then);
        const Plan plan = samplePlan(now, library).value();
        requireRestored(plan, samplePlan(then, library).value().inWhatIf({}), {});
        if (!plan.whatIfs().empty())
            requireRestored(plan, samplePlan(then, library).value().inWhatIf({}), plan.whatIfs().front().id);
    }
}
