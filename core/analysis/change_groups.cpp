#include "core/analysis/change_groups.h"

#include <algorithm>
#include <map>
#include <set>

namespace wattplan::analysis {

namespace {

const Object* objectIn(ObjectId id, std::span<const SeenPlan> plans) {
    for (const SeenPlan& seen : plans)
        if (const Object* object = seen.plan->find(id)) return object;
    return nullptr;
}

/// What planners make and that uses a row of the library, directly or by another row.
void addUsers(ObjectId id, const Plan& plan, std::set<ObjectId>& users, std::set<ObjectId>& seen) {
    if (!seen.insert(id).second) return;
    for (const auto& [other, object] : plan.all()) {
        const auto referred = referredBy(object, plan);
        if (std::ranges::find(referred, id) == referred.end()) continue;
        if (isLibrary(object.kind))
            addUsers(other, plan, users, seen);
        else
            users.insert(other);
    }
}

std::vector<FieldAddress> allChanges(const PlanDifference& difference) {
    std::vector<FieldAddress> changes;
    for (const DifferingInput& input : difference.inputs)
        changes.push_back(input.address);
    for (const DifferingObject& object : difference.objects)
        if (!object.isBrought) changes.push_back({object.object, {}});
    return changes;
}

}  // namespace

ObjectId subjectOf(ObjectId id, std::span<const SeenPlan> plans) {
    const Object* object = objectIn(id, plans);
    if (!object) return id;
    if (const FieldSpec* owner = ownerField(object->kind)) {
        const auto* reference = std::get_if<Reference>(&object->value(owner->id));
        return reference ? reference->object : id;
    }
    if (!isLibrary(object->kind)) return id;
    std::set<ObjectId> users;
    for (const SeenPlan& each : plans) {
        std::set<ObjectId> seen;
        addUsers(id, *each.plan, users, seen);
    }
    return users.size() == 1 ? *users.begin() : id;
}

std::vector<ChangeGroup> changeGroups(const PlanDifference& difference, std::span<const SeenPlan> plans,
                                      std::span<const std::vector<FieldAddress>> byHand) {
    const auto changes = allChanges(difference);
    std::set<FieldAddress> left(changes.begin(), changes.end());
    std::vector<ChangeGroup> groups;
    for (const std::vector<FieldAddress>& wanted : byHand) {
        ChangeGroup group;
        std::set<ObjectId> subjects;
        for (const FieldAddress& address : wanted) {
            if (left.erase(address) == 0) continue;
            group.changes.push_back(address);
            subjects.insert(subjectOf(address.object, plans));
        }
        if (group.changes.empty()) continue;
        if (subjects.size() == 1) group.subject = *subjects.begin();
        std::ranges::sort(group.changes);
        groups.push_back(std::move(group));
    }
    std::map<std::pair<Kind, ObjectId>, ChangeGroup> bySubject;
    for (const FieldAddress& address : left) {
        const ObjectId subject = subjectOf(address.object, plans);
        const Object* object = objectIn(subject, plans);
        ChangeGroup& group = bySubject[{object ? object->kind : Kind::plan, subject}];
        group.subject = subject;
        group.changes.push_back(address);
    }
    for (auto& [place, group] : bySubject)
        groups.push_back(std::move(group));
    return groups;
}

}  // namespace wattplan::analysis
