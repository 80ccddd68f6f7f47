#pragma once

#include <random>

#include "core/plan/what_if_conflicts.h"
#include "core/plan/what_if_draft.h"
#include "core/plan/what_if_edits.h"
#include "tests/store/naive_tree.h"
#include "tests/store/random_edits.h"
#include "tests/store/what_if_checks.h"

namespace wattplan::test {

inline constexpr std::size_t mostWhatIfs = 12;

/// A planner of what-ifs in a hurry, and the naive tree that is done the same to.
class WhatIfPlanner {
    using EditGroup = store::EditGroup;
    using PlanFile = store::PlanFile;

public:
    WhatIfPlanner(unsigned seed, std::filesystem::path path)
        : m_random(seed), m_path(std::move(path)), m_plan(smallTreePlan()), m_naive(m_plan) {
        m_states.push_back(m_naive);
        if (!m_path.empty()) m_file = *PlanFile::create(m_path, m_plan);
    }

    /// One step that changes something.
    void step() {
        while (!trySomething()) {
        }
        ++m_steps;
    }
    /// Closes the file and opens it again.
    void reopen() {
        if (!m_file) return;
        m_file.reset();
        m_file = *PlanFile::open(m_path);
        REQUIRE(m_file->initialPlan() == m_plan);
        REQUIRE(m_file->initialPlan().nextWhatIfId() == m_plan.nextWhatIfId());
        REQUIRE(m_file->initialCursor() == m_cursor);
        REQUIRE(m_file->initialHistory().size() == m_history.size());
        for (std::size_t i = 0; i < m_history.size(); ++i)
            REQUIRE(m_file->initialHistory()[i].edits == m_history[i].group.edits);
        m_plan = m_file->takeInitialPlan();
    }
    void requireSame(WhatIfId id) const {
        INFO("what-if " << id.value << " after step " << m_steps << " (" << m_last << ")");
        const Plan seen = m_plan.inWhatIf(id);
        const auto expected = m_naive.view(id);
        REQUIRE(seen.all().size() == expected.size());
        for (const auto& [objectId, object] : expected) {
            INFO("object " << objectId.value << " " << object.key);
            const Object* found = seen.find(objectId);
            REQUIRE(found);
            REQUIRE(seen.find(object.key) == found);
            REQUIRE(*found == object);
        }
        if (const WhatIf* whatIf = m_plan.findWhatIf(id)) REQUIRE(whatIf->head() == m_naive.head(id));
    }
    void requireSameEverywhere() const {
        REQUIRE(m_plan.whatIfs().size() + 1 == m_naive.ids().size());
        for (const WhatIfId id : m_naive.ids())
            requireSame(id);
    }
    const Plan& plan() const { return m_plan; }
    WhatIfId somePlace() {
        const auto ids = m_naive.ids();
        return ids[upTo(ids.size())];
    }

private:
    using Edits = std::vector<Edit>;
    using Children = WhatIfEditor::Children;
    using Scope = WhatIfEditor::Scope;
    struct Done {
        EditGroup group;
        std::optional<WhatIfId> place;  // of a step drafted on what a what-if sees
        Edits drafted;
    };

    unsigned upTo(std::size_t end) { return static_cast<unsigned>(m_random() % end); }
    const WhatIf* someWhatIf() {
        const auto all = m_plan.whatIfs();
        return all.empty() ? nullptr : &all[upTo(all.size())];
    }
    WhatIfEditor verbs() const { return WhatIfEditor(m_plan); }

    bool trySomething() {
        const unsigned chance = upTo(100);
        m_last = "undo or redo";
        if (chance < 5) return undo();
        if (chance < 12) return redo();
        if (chance < 24) return editOverride();
        if (chance < 62) return edit(somePlace());
        if (chance < 67) return create(chance < 63);
        if (chance < 70) return keep();
        if (chance < 74) return mend();
        const WhatIf* whatIf = someWhatIf();
        if (!whatIf) return false;
        if (chance < 79) return move(*whatIf);
        if (chance < 82) return describe(*whatIf);
        if (chance < 88) return reset(*whatIf);
        if (chance < 92) return promote(*whatIf);
        if (chance < 95) return duplicate(*whatIf);
        return remove(*whatIf);
    }

    bool undo() {
        if (m_cursor == 0) return false;
        const EditGroup& group = m_history[--m_cursor].group;
        for (auto edit = group.edits.rbegin(); edit != group.edits.rend(); ++edit)
            m_plan.revert(*edit);
        m_naive = m_states[m_cursor];
        if (m_file) REQUIRE(m_file->undo(m_plan, group));
        return true;
    }
    bool redo() {
        if (m_cursor == m_history.size()) return false;
        const EditGroup& group = m_history[m_cursor++].group;
        for (const Edit& edit : group.edits)
            m_plan.apply(edit);
        m_naive = m_states[m_cursor];
        if (m_file) REQUIRE(m_file->redo(m_plan, group));
        return true;
    }
    /// Performs a step; the naive tree has done it.
    bool perform(const char* what, Edits edits, std::optional<WhatIfId> place = {}, Edits drafted = {}) {
        m_last = what;
        m_naive.endStep();
        for (const Edit& edit : edits)
            m_plan.apply(edit);
        m_history.resize(m_cursor);
        m_states.erase(m_states.begin() + static_cast<std::ptrdiff_t>(m_cursor) + 1, m_states.end());
        const std::uint64_t sequence = m_history.empty() ? 1 : m_history.back().group.sequence + 1;
        m_history.push_back(
            {{sequence, "2026-01-02T03:04:05Z", "planner", std::move(edits)}, place, drafted});
        ++m_cursor;
        m_states.push_back(m_naive);
        if (m_file) REQUIRE(m_file->append(m_plan, m_history.back().group));
        return true;
    }
    void applyNaive(WhatIfId place, const Edits& drafted) {
        for (const Edit& edit : drafted)
            m_naive.apply(place, edit);
    }

    bool edit(WhatIfId place) {
        return draft(place, [&](const Plan& seen) { return RandomEdits(seen, m_random).some(); });
    }
    /// What what-ifs say already is said otherwise, noted on, or its object removed above.
    bool editOverride() {
        const WhatIf* whatIf = someWhatIf();
        if (!whatIf || whatIf->overrides.empty()) return false;
        auto override = whatIf->overrides.begin();
        std::advance(override, upTo(whatIf->overrides.size()));
        const FieldAddress address = override->first;
        const auto below = WhatIfTree(m_plan).descendants(whatIf->id);
        const WhatIfId place = below.empty() || upTo(2) == 0 ? whatIf->id : below[upTo(below.size())]->id;
        const unsigned chance = upTo(5);
        return draft(chance == 0 ? whatIf->parent : place, [&](const Plan& seen) {
            const Editor editor(seen, catalog::Catalogue::builtIn());
            if (chance == 0) return editor.remove(address.object);
            if (chance == 1) return editor.setText(address, "");
            if (chance == 2) return editor.setText(address, std::to_string(upTo(9)));
            return editor.setAssumption(address,
                                        {"Mei", std::nullopt, upTo(2) == 0 ? Standing::agreed : Standing{}});
        });
    }
    template <class Verb>
    bool draft(WhatIfId place, const Verb& verb) {
        const Plan seen = m_plan.inWhatIf(place);
        const auto drafted = verb(seen);
        if (!drafted || drafted->empty()) return false;
        applyNaive(place, *drafted);
        return perform("edit", editsIn(m_plan, place, *drafted), place, *drafted);
    }
    bool create(bool isFilled) {
        if (m_plan.whatIfs().size() >= mostWhatIfs) return false;
        const WhatIfId parent = somePlace();
        const WhatIfId id = m_plan.nextWhatIfId();
        const Plan seen = m_plan.inWhatIf(parent);
        const auto drafted = isFilled ? RandomEdits(seen, m_random).some() : Result<Edits>(Edits{});
        if (!drafted) return false;
        const auto edits = verbs().createFrom({.parent = parent, .name = "New one"}, *drafted);
        m_naive.create(id, edits.value().front().headAfter);
        applyNaive(id, *drafted);
        return perform("create", *edits);
    }
    /// The newest steps, where all were edits of one place.
    bool keep() {
        const std::size_t count = 1 + upTo(3);
        if (m_plan.whatIfs().size() >= mostWhatIfs || m_cursor < count) return false;
        const std::size_t first = m_cursor - count;
        const auto place = m_history[first].place;
        std::vector<Edits> steps;
        for (std::size_t i = first; i < m_cursor; ++i) {
            if (!place || m_history[i].place != place) return false;
            steps.push_back(m_history[i].group.edits);
        }
        const WhatIfId id = m_plan.nextWhatIfId();
        const auto edits = verbs().keep({.key = m_plan.freeWhatIfKey("kept")}, steps);
        const bool saysSomething = std::ranges::any_of(steps, [&](const Edits& step) {
            return std::ranges::any_of(step, [&](const Edit& each) { return each.whatIf == *place; });
        });
        if (!edits || !saysSomething) return false;
        const auto head = std::ranges::find(*edits, Edit::Type::addWhatIf, &Edit::type)->headAfter;
        if (head.parent != *place) return false;  // only what is shared: it becomes an empty one
        m_naive = m_states[first];
        // What is shared stays where it was said.
        std::set<ObjectId> added;
        std::set<FieldAddress> set;
        std::vector<const Edit*> later;
        for (std::size_t i = first; i < m_cursor; ++i)
            for (const Edit& each : m_history[i].drafted) {
                const bool isRow = each.type == Edit::Type::addObject && isLibrary(each.body->kind) &&
                                   !each.body->catalogueKey.empty();
                if (each.type == Edit::Type::addObject && !isRow) added.insert(each.object);
                if (each.type == Edit::Type::setField) set.insert({each.object, each.field});
                const bool stays = (isRow && place->isBaseline()) ||
                                   (each.type == Edit::Type::renameObject && !added.contains(each.object)) ||
                                   (each.type == Edit::Type::setAssumption && !added.contains(each.object) &&
                                    !set.contains({each.object, each.field}));
                if (stays && place->isBaseline())
                    m_naive.apply(*place, each);
                else
                    later.push_back(&each);
            }
        if (!place->isBaseline()) return keepBelow(head, *place, *edits);
        m_naive.create(id, head);
        for (const Edit* each : later)
            m_naive.apply(id, *each);
        for (const Edit& each : *edits)  // another key where the old one is taken
            if (each.type == Edit::Type::addObject && each.body)
                m_naive.apply(
                    {},
                    {.type = Edit::Type::renameObject, .object = each.object, .keyAfter = each.body->key});
        return perform("keep", *edits);
    }
    /// In a what-if the naive tree can't say what is shared: what is seen has to be as it was.
    bool keepBelow(const WhatIfHead& head, WhatIfId place, const Edits& edits) {
        Plan after = m_plan;
        for (const Edit& edit : edits)
            after.apply(edit);
        const Plan seen = after.inWhatIf(after.findWhatIf(head.key)->id);
        const Plan before = m_plan.inWhatIf(place);
        REQUIRE(seen.all().size() == before.all().size());
        for (const auto& [objectId, object] : before.all()) {
            REQUIRE(seen.find(objectId));
            REQUIRE(seen.find(objectId)->key == object.key);
            REQUIRE(seen.find(objectId)->values == object.values);
        }
        for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
            after.revert(*edit);
        REQUIRE(after == m_plan);
        m_naive = m_states[m_cursor];
        return false;
    }
    bool mend() {
        const auto all = conflicts(m_plan);
        if (all.empty()) return false;
        const Conflict& conflict = all[upTo(all.size())];
        const Conflict::Mend& mend = conflict.mends[upTo(conflict.mends.size())];
        const FieldAddress address{conflict.object, conflict.field};
        switch (mend.type) {
            case Conflict::Mend::Type::dropOverride:
                m_naive.reset(conflict.whatIf, address);
                break;
            case Conflict::Mend::Type::restoreObject:
                m_naive.unremove(conflict.whatIf,
                                 conflict.other.isValid() ? conflict.other : conflict.object);
                break;
            case Conflict::Mend::Type::clearReference:
                m_naive.apply(conflict.whatIf, fieldEdit(Edit::Type::setField, {}, address));
                break;
            case Conflict::Mend::Type::removeObject:
                m_naive.apply(conflict.whatIf, {.type = Edit::Type::removeObject, .object = conflict.object});
                break;
            case Conflict::Mend::Type::dropRemoval:
                m_naive.dropRemoval(conflict.whatIf, conflict.object);
                break;
            case Conflict::Mend::Type::dropRestoration:
                m_naive.dropRestoration(conflict.whatIf, conflict.object);
                break;
        }
        return perform("mend", mend.edits);
    }
    bool move(const WhatIf& whatIf) {
        const WhatIfId parent = somePlace();
        const bool isBelow = WhatIfTree(m_plan).follows(parent, whatIf.id);
        const auto edits = verbs().setParent(whatIf.id, parent);
        if (!parent.isBaseline() && isBelow) {
            REQUIRE(edits.error().code == ErrorCode::whatIfInCircle);
            return false;
        }
        REQUIRE(edits);
        if (edits->empty()) return false;
        WhatIfHead head = whatIf.head();
        head.parent = parent;
        m_naive.describe(whatIf.id, head);
        return perform("move", *edits);
    }
    bool describe(const WhatIf& whatIf) {
        WhatIfHead head = whatIf.head();
        const bool isNote = upTo(2) == 0;
        if (isNote)
            head.note = "\"Note\" 說明 " + std::to_string(upTo(9));
        else
            head.colour = static_cast<std::uint8_t>(upTo(whatIfColourCount));
        const auto edits =
            isNote ? verbs().setNote(whatIf.id, head.note) : verbs().setColour(whatIf.id, *head.colour);
        if (edits->empty()) return false;
        m_naive.describe(whatIf.id, head);
        return perform("describe", *edits);
    }
    bool reset(const WhatIf& whatIf) {
        if (whatIf.overrides.empty()) return false;
        auto address = whatIf.overrides.begin();
        std::advance(address, upTo(whatIf.overrides.size()));
        const WhatIfId id = whatIf.id;
        const FieldAddress field = address->first;
        Edits edits;
        switch (upTo(4)) {
            case 0:
                edits = verbs().resetAll(id).value();
                m_naive.resetAll(id);
                break;
            case 1:
                edits = verbs().resetObject(id, field.object).value();
                m_naive.resetObject(id, field.object);
                break;
            default:
                edits = verbs().reset(id, field).value();
                m_naive.reset(id, field);
        }
        return perform("reset", edits);
    }
    bool promote(const WhatIf& whatIf) {
        const auto edits = verbs().promote(whatIf.id);
        const auto [id, parent] = std::pair(whatIf.id, whatIf.parent);
        if (!edits) {
            REQUIRE(edits.error().code == ErrorCode::unresolvedConflict);
            REQUIRE(parent.isBaseline());
            return false;
        }
        m_naive.promote(id);
        const Plan before = m_plan.inWhatIf(id);
        perform("promote", *edits);
        REQUIRE(m_plan.inWhatIf(parent) == before);
        return true;
    }
    bool duplicate(const WhatIf& whatIf) {
        const bool deep = upTo(2) == 0;
        const Edits edits =
            verbs().duplicate(whatIf.id, deep ? Scope::withDescendants : Scope::alone).value();
        std::vector<const WhatIf*> originals{&whatIf};
        if (deep)
            for (const WhatIf* each : WhatIfTree(m_plan).descendants(whatIf.id))
                originals.push_back(each);
        if (m_plan.whatIfs().size() + originals.size() > mostWhatIfs) return false;
        Plan after = m_plan;
        for (const Edit& edit : edits)
            after.apply(edit);
        std::map<ObjectId, ObjectId> ids;
        std::map<ObjectId, std::string> keys;
        WhatIfId next = m_plan.nextWhatIfId();
        for (const WhatIf* original : originals) {
            const WhatIf& copy = *after.findWhatIf(WhatIfId{next.value++});
            for (std::size_t i = 0; i < original->added.size(); ++i) {
                ids[original->added[i].id] = copy.added[i].id;
                keys[copy.added[i].id] = copy.added[i].key;
            }
        }
        next = m_plan.nextWhatIfId();
        for (const WhatIf* original : originals) {
            const WhatIfId copy{next.value++};
            m_naive.duplicate(original->id, copy, after.findWhatIf(copy)->head(), ids, keys);
        }
        return perform("duplicate", edits);
    }
    bool remove(const WhatIf& whatIf) {
        const bool deep = upTo(3) == 0;
        const Edits edits = verbs().remove(whatIf.id, deep ? Children::remove : Children::reparent).value();
        m_naive.erase(whatIf.id, deep);
        return perform("remove", edits);
    }

    std::mt19937 m_random;
    std::filesystem::path m_path;
    Plan m_plan;
    NaiveTree m_naive;
    std::unique_ptr<PlanFile> m_file;
    std::vector<Done> m_history;
    std::vector<NaiveTree> m_states;  // before the first step, and after each
    std::size_t m_cursor = 0;
    int m_steps = 0;
    std::string m_last;
};

}  // namespace wattplan::test
