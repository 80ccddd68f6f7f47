#include "core/analysis/coalition_plan.h"

#include <algorithm>

namespace wattplan::analysis {

namespace {

bool isNumberOrDate(const FieldValue& value) {
    return std::holds_alternative<Number>(value) || std::holds_alternative<Date>(value) || isEmpty(value);
}

bool isPlainType(const FieldSpec& field) {
    return field.isNumeric() || field.type == FieldType::date;
}

bool refersTo(const Object& object, ObjectId id, const Plan& plan) {
    const auto referred = referredBy(object, plan);
    return std::ranges::find(referred, id) != referred.end();
}

}  // namespace

CoalitionPlans::CoalitionPlans(const Plan& from, const Plan& to, std::span<const ChangeGroup> groups)
    : m_from(from), m_to(to), m_groups(groups.begin(), groups.end()) {
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        for (const FieldAddress& change : m_groups[group].changes)
            m_groupOf[change] = group;
}

std::optional<std::size_t> CoalitionPlans::groupOf(FieldAddress change) const {
    const auto found = m_groupOf.find(change);
    return found == m_groupOf.end() ? std::nullopt : std::optional(found->second);
}

std::vector<GroupTie> CoalitionPlans::ties() const {
    std::vector<GroupTie> ties;
    const auto tie = [&](std::size_t group, FieldAddress needed) {
        const auto other = groupOf(needed);
        if (!other || *other == group) return;
        const GroupTie found{std::min(group, *other), std::max(group, *other), needed.object};
        if (std::ranges::find(ties, found) == ties.end()) ties.push_back(found);
    };
    for (const auto& [change, group] : m_groupOf) {
        if (change.field.isValid()) {
            const FieldValue& value = m_to.find(change.object)->value(change.field);
            if (const auto* reference = std::get_if<Reference>(&value);
                reference && isAdded(reference->object))
                tie(group, {reference->object, {}});
        } else if (isAdded(change.object)) {
            for (const ObjectId needed : referredBy(*m_to.find(change.object), m_to))
                if (isAdded(needed)) tie(group, {needed, {}});
        } else {
            for (const auto& [id, user] : m_from.all()) {
                if (!refersTo(user, change.object, m_from)) continue;
                if (!m_to.find(id)) tie(group, {id, {}});
                for (const FieldSpec& field : Registry::instance().fields(user.kind)) {
                    const auto* reference = std::get_if<Reference>(&user.value(field.id));
                    if (reference && reference->object == change.object) tie(group, {id, field.id});
                }
            }
        }
    }
    return ties;
}

Edit CoalitionPlans::fieldEdit(FieldAddress change) const {
    Edit edit;
    edit.type = Edit::Type::setField;
    edit.object = change.object;
    edit.field = change.field;
    edit.before = m_from.find(change.object)->value(change.field);
    edit.after = m_to.find(change.object)->value(change.field);
    return edit;
}

void CoalitionPlans::apply(FieldAddress change, Plan& plan) const {
    if (change.field.isValid()) {
        plan.apply(fieldEdit(change));
    } else if (isAdded(change.object)) {
        plan.insert(*m_to.find(change.object));
    } else {
        const Object& object = *m_from.find(change.object);
        plan.apply(
            {.type = Edit::Type::removeObject, .object = object.id, .keyBefore = object.key, .body = object});
    }
}

/// Adds the rows of the library that objects of the plan now refer to, and those that these refer to.
void CoalitionPlans::bringRows(Plan& plan) const {
    std::vector<ObjectId> open;
    for (const auto& [id, object] : plan.all())
        open.push_back(id);
    while (!open.empty()) {
        const Object* object = plan.find(open.back());
        open.pop_back();
        for (const ObjectId id : referredBy(*object, m_to)) {
            if (plan.find(id) || !isAdded(id)) continue;
            plan.insert(*m_to.find(id));
            open.push_back(id);
        }
    }
}

/// Removes the rows that only `from` has and that nothing refers to any more.
void CoalitionPlans::dropRows(Plan& plan) const {
    for (bool isDone = false; !isDone;) {
        isDone = true;
        for (const auto& [id, object] : m_from.all()) {
            if (m_to.find(id) || groupOf({id, {}}) || !plan.find(id)) continue;
            const bool isUsed = std::ranges::any_of(
                plan.all(), [&](const auto& each) { return refersTo(each.second, id, m_from); });
            if (isUsed) continue;
            apply({id, {}}, plan);
            isDone = false;
        }
    }
}

Plan CoalitionPlans::plan(const Coalition& coalition) const {
    Plan plan = m_from;
    for (std::size_t group = 0; group < m_groups.size(); ++group)
        if (coalition[group])
            for (const FieldAddress& change : m_groups[group].changes)
                apply(change, plan);
    bringRows(plan);
    dropRows(plan);
    return plan;
}

std::optional<std::vector<Edit>> CoalitionPlans::plainEdits(std::size_t group) const {
    std::vector<Edit> edits;
    for (const FieldAddress& change : m_groups[group].changes) {
        if (!change.field.isValid() || !isPlainType(Registry::instance().field(change.field)))
            return std::nullopt;
        Edit edit = fieldEdit(change);
        if (!isNumberOrDate(edit.before) || !isNumberOrDate(edit.after)) return std::nullopt;
        edits.push_back(std::move(edit));
    }
    return edits;
}

}  // namespace wattplan::analysis
