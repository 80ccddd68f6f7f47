#include <algorithm>
#include <cmath>
#include <random>

#include "tests/support/all_results.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::addressText;
using wattplan::test::AllResults;
using wattplan::test::allResults;
using wattplan::test::PlanDesk;

namespace {

/// Edits as an impatient planner makes them: any field of any object, sometimes to an extreme, sometimes
/// emptied.
class RandomPlanner {
public:
    RandomPlanner(PlanDesk& desk, unsigned seed) : m_desk(desk), m_random(seed) {}

    /// One step; none where the editor refuses it or it changes nothing.
    std::vector<Edit> step() {
        const Editor editor = m_desk.editor();
        const double what = uniform();
        Result<std::vector<Edit>> edits = std::vector<Edit>{};
        if (what < 0.06) {
            edits = addSomething(editor);
        } else if (what < 0.10) {
            edits = editor.duplicate(anyObject().id);
        } else if (what < 0.16) {
            edits = editor.remove(anyObject().id);
        } else if (what < 0.18) {
            edits = editor.rename(anyObject().id, "renamed_" + std::to_string(m_random() % 1000));
        } else {
            edits = changeField(editor);
        }
        return edits ? std::move(*edits) : std::vector<Edit>{};
    }

private:
    double uniform() { return std::uniform_real_distribution(0.0, 1.0)(m_random); }
    template <class List>
    const auto& anyOf(const List& list) {
        return list[m_random() % list.size()];
    }
    const Object& anyObject() {
        std::vector<const Object*> all;
        for (const auto& [id, object] : m_desk.plan().all())
            all.push_back(&object);
        return *anyOf(all);
    }

    Result<std::vector<Edit>> addSomething(const Editor& editor) {
        static const std::vector<Kind> kinds{Kind::facility, Kind::cluster,   Kind::trainingRun,
                                             Kind::feedStep, Kind::growthEra, Kind::model,
                                             Kind::system,   Kind::currency};
        const Kind kind = anyOf(kinds);
        ObjectId owner;
        if (const FieldSpec* field = ownerField(kind)) {
            const auto owners = m_desk.plan().objects(*field->referenceKind);
            if (owners.empty()) return std::vector<Edit>{};
            owner = anyOf(owners)->id;
        }
        return editor.add(kind, "new", owner);
    }

    Result<std::vector<Edit>> changeField(const Editor& editor) {
        const Object& object = anyObject();
        const FieldSpec& spec = anyOf(Registry::instance().fields(object.kind));
        FieldValue value;
        if (uniform() > 0.12) value = anyValue(spec, object.value(spec.id));
        return editor.setValue({object.id, spec.id}, value);
    }

    FieldValue anyValue(const FieldSpec& spec, const FieldValue& current) {
        switch (spec.type) {
            case FieldType::number:
            case FieldType::integer:
                return anyNumber(spec, current);
            case FieldType::text:
                return Text{"text " + std::to_string(m_random() % 10)};
            case FieldType::date:
                return Date{2019 + static_cast<int>(m_random() % 8), 1 + static_cast<int>(m_random() % 12),
                            uniform() < 0.3 ? 1 + static_cast<int>(m_random() % 28) : 0};
            case FieldType::choice:
                return Text{std::string(anyOf(spec.choices).key)};
            case FieldType::flag:
                return Number{uniform() < 0.5 ? 0.0 : 1.0};
            case FieldType::reference:
                return anyReference(*spec.referenceKind);
        }
        return {};
    }

    FieldValue anyNumber(const FieldSpec& spec, const FieldValue& current) {
        const auto* number = std::get_if<Number>(&current);
        double value = number ? number->value : spec.defaultValue.value_or(1.0);
        const double what = uniform();
        if (what < 0.1)
            value = spec.lowest;
        else if (what < 0.15)
            value = spec.highest;
        else
            value = std::clamp(value * std::exp(2.0 * uniform() - 1.0), spec.lowest, spec.highest);
        if (spec.type == FieldType::integer) value = std::round(value);
        if (spec.key == "horizon_months") value = std::min(value, 120.0);  // for the test's own speed
        if (spec.isMoney() && uniform() < 0.5) return Number{value, anyOf(m_currencies)};
        return Number{value, spec.isMoney() ? "USD" : ""};
    }

    FieldValue anyReference(Kind kind) {
        const auto own = m_desk.plan().objects(kind);
        if (!own.empty() && (!isLibrary(kind) || uniform() < 0.5)) return Reference{anyOf(own)->id};
        const auto rows = catalog::Catalogue::builtIn().rows(kind);
        return rows.empty() ? FieldValue() : FieldValue(Reference{anyOf(rows)->id});
    }

    PlanDesk& m_desk;
    std::mt19937 m_random;
    std::vector<std::string> m_currencies{"USD", "CNY", "EUR", "TWD", ""};
};

/// The first result in which the two differ, in words; empty when they are the same bit for bit.
std::string difference(const Plan& plan, const AllResults& a, const AllResults& b) {
    for (const auto& [address, state] : a) {
        const auto other = b.find(address);
        if (other == b.end()) return addressText(plan, address) + " is missing";
        if (!(state == other->second))
            return addressText(plan, address) + (state.isOk ? " known" : " not known") + " against " +
                   (other->second.isOk ? "known" : "not known");
    }
    return a.size() == b.size() ? "" : "more results on one side";
}

std::string inWords(const Plan& plan, const std::vector<Edit>& step) {
    std::string words;
    for (const Edit& edit : step) {
        const Object* object = plan.find(edit.object);
        words += std::to_string(static_cast<int>(edit.type)) + ":" + (object ? object->key : "?");
        if (edit.field.isValid()) words += "." + std::string(Registry::instance().field(edit.field).key);
        words += " ";
    }
    return words;
}

}  // namespace

TEST_CASE("after any edit every result is that of a plan recorded afresh, and undo brings it back",
          "[formulas]") {
    constexpr std::size_t stepsWanted = 300;
    const unsigned seed = GENERATE(range(1u, 7u));
    PlanDesk desk("article");
    RandomPlanner planner(desk, seed);
    std::vector<AllResults> before;
    std::size_t incremental = 0;
    for (std::size_t tries = 0; desk.steps() < stepsWanted && tries < 4 * stepsWanted; ++tries) {
        const auto step = planner.step();
        if (step.empty()) continue;
        before.push_back(allResults(desk.plan(), desk.model()));
        const auto* graph = &desk.model().graph();
        desk.apply(step);
        if (graph == &desk.model().graph()) ++incremental;
        const PlanModel fresh(desk.plan(), catalog::Catalogue::builtIn(), desk.model().kernels());
        INFO("seed " << seed << ", step " << desk.steps() << ": " << inWords(desk.plan(), step));
        REQUIRE(difference(desk.plan(), allResults(desk.plan(), desk.model()),
                           allResults(desk.plan(), fresh)) == "");
    }
    CHECK(incremental > 20);
    while (!before.empty()) {
        desk.undo();
        INFO("seed " << seed << ", undone to step " << desk.steps());
        REQUIRE(difference(desk.plan(), allResults(desk.plan(), desk.model()), before.back()) == "");
        before.pop_back();
    }
}
