#pragma once

#include <random>
#include <string>
#include <utility>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/plan/edits.h"
#include "core/plan/samples.h"
#include "core/store/plan_file.h"

namespace wattplan::test {

inline Plan samplePlanOf(std::string_view name) {
    return samplePlan(name, catalog::Catalogue::builtIn()).value();
}

/// Edits that a planner in a hurry drafts on a plan.
class RandomEdits {
public:
    RandomEdits(const Plan& plan, std::mt19937& random) : m_plan(plan), m_random(random) {}

    Result<std::vector<Edit>> some() {
        const catalog::Catalogue& catalogue = catalog::Catalogue::builtIn();
        const Editor editor(m_plan, catalogue);
        switch (upTo(13)) {
            case 0: {
                const Kind kinds[] = {Kind::facility, Kind::cluster, Kind::trainingRun, Kind::model};
                return editor.add(kinds[upTo(4)], "added");
            }
            case 1: {
                const auto facilities = m_plan.objects(Kind::facility);
                if (facilities.empty()) return std::vector<Edit>{};
                return editor.add(Kind::feedStep, "step", facilities[upTo(facilities.size())]->id);
            }
            case 2:
                return editor.duplicate(someObject());
            case 3:
            case 4:
                return editor.remove(someObject());
            case 5:
                return editor.rename(someObject(), "renamed_" + std::to_string(upTo(20)));
            case 6: {
                const auto rows = catalogue.rows(static_cast<Kind>(upTo(7)));
                if (rows.empty()) return std::vector<Edit>{};
                return setSome(editor, *rows[upTo(rows.size())]);
            }
            case 12: {
                const Object& object = *m_plan.find(someObject());
                const auto fields = Registry::instance().fields(object.kind);
                Assumption noted{upTo(2) == 0 ? "" : "\"Li\" 李 " + std::to_string(upTo(9)), std::nullopt,
                                 upTo(2) == 0 ? Standing::agreed : Standing::assumed};
                if (upTo(2) == 0) noted.date = Date{2026, 2, static_cast<int>(upTo(29))};
                return editor.setAssumption({object.id, fields[upTo(fields.size())].id}, noted);
            }
            default:
                return setSome(editor, *m_plan.find(someObject()));
        }
    }

    ObjectId someObject() {
        auto object = m_plan.all().begin();
        std::advance(object, upTo(m_plan.all().size()));
        return object->first;
    }

private:
    unsigned upTo(std::size_t end) { return static_cast<unsigned>(m_random() % end); }

    Result<std::vector<Edit>> setSome(const Editor& editor, const Object& object) {
        const auto fields = Registry::instance().fields(object.kind);
        const FieldSpec& field = fields[upTo(fields.size())];
        const FieldAddress address{object.id, field.id};
        switch (field.type) {
            case FieldType::reference: {
                const Kind kind = *field.referenceKind;
                const auto rows = catalog::Catalogue::builtIn().rows(kind);
                const auto own = m_plan.objects(kind);
                if (!rows.empty() && upTo(2) == 0)
                    return editor.setValue(address, Reference{rows[upTo(rows.size())]->id});
                if (own.empty()) return std::vector<Edit>{};
                return editor.setText(address, own[upTo(own.size())]->key);
            }
            case FieldType::choice:
                return editor.setText(address, field.choices[upTo(field.choices.size())].key);
            case FieldType::date:
                return editor.setValue(address, Date{2020 + static_cast<int>(upTo(9)), 4});
            case FieldType::text:
                return editor.setText(address, "\"Hall\" 机房 " + std::to_string(upTo(99)));
            case FieldType::flag:
                return editor.setText(address, upTo(2) == 0 ? "0" : "1");
            case FieldType::number:
            case FieldType::integer:
                break;
        }
        if (upTo(4) == 0) return editor.setText(address, "");
        if (field.varies && upTo(4) == 0)
            return editor.setValue(address, Distribution{Distribution::Kind::triangular, {1, 2, 3, 0}, 0.5});
        return editor.setText(address, std::to_string(upTo(4000)));
    }

    const Plan& m_plan;
    std::mt19937& m_random;
};

/// A planner in a hurry: edits, adds, removes, renames, undoes and redoes at random, the same for the same
/// seed. With a file each step is stored before it counts.
class RandomPlanner {
public:
    RandomPlanner(Plan plan, std::vector<store::EditGroup> history, std::size_t cursor, unsigned seed,
                  store::PlanFile* file = nullptr)
        : m_plan(std::move(plan)),
          m_history(std::move(history)),
          m_cursor(cursor),
          m_random(seed),
          m_file(file) {}

    const Plan& plan() const { return m_plan; }
    const std::vector<store::EditGroup>& history() const { return m_history; }
    std::size_t cursor() const { return m_cursor; }

    /// One step that changes something.
    Result<void> step() {
        for (;;) {
            const unsigned chance = upTo(10);
            if (chance < 2 && m_cursor > 0) return undo();
            if (chance < 4 && m_cursor < m_history.size()) return redo();
            auto edits = RandomEdits(m_plan, m_random).some();
            if (edits && !edits->empty()) return perform(std::move(*edits));
        }
    }

    Result<void> undo() {
        const store::EditGroup& group = m_history[--m_cursor];
        for (auto edit = group.edits.rbegin(); edit != group.edits.rend(); ++edit)
            m_plan.revert(*edit);
        return m_file ? m_file->undo(m_plan, group) : Result<void>{};
    }

    Result<void> redo() {
        const store::EditGroup& group = m_history[m_cursor++];
        for (const Edit& edit : group.edits)
            m_plan.apply(edit);
        return m_file ? m_file->redo(m_plan, group) : Result<void>{};
    }

    Result<void> perform(std::vector<Edit> edits) {
        for (const Edit& edit : edits)
            m_plan.apply(edit);
        m_history.resize(m_cursor);
        const std::uint64_t sequence = m_history.empty() ? 1 : m_history.back().sequence + 1;
        m_history.push_back({sequence, "2024-05-06T07:08:09Z", "planner", std::move(edits)});
        ++m_cursor;
        return m_file ? m_file->append(m_plan, m_history.back()).map([](std::uint64_t) {}) : Result<void>{};
    }

private:
    unsigned upTo(std::size_t end) { return static_cast<unsigned>(m_random() % end); }

    Plan m_plan;
    std::vector<store::EditGroup> m_history;
    std::size_t m_cursor;
    std::mt19937 m_random;
    store::PlanFile* m_file;
};

}  // namespace wattplan::test
