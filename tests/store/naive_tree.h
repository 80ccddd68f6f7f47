#pragma once

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include "core/plan/plan.h"

namespace wattplan::test {

/// A tree of what-ifs that keeps a full copy of the plan in each of them and pushes every change down: slow,
/// and too simple to be wrong. Takes edits as they are drafted on what a what-if sees, and the verbs of the
/// tree.
class NaiveTree {
public:
    explicit NaiveTree(const Plan& plan) {
        for (const auto& [id, object] : plan.all())
            m_nodes[{}].objects[id] = object;
    }

    /// What a what-if should see.
    std::map<ObjectId, Object> view(WhatIfId id) const {
        const Node& node = m_nodes.at(id);
        std::map<ObjectId, Object> seen = node.objects;
        for (const ObjectId gone : node.gone)
            seen.erase(gone);
        if (id.isBaseline()) return seen;
        for (std::size_t size = 0; size != seen.size();) {
            size = seen.size();
            std::erase_if(seen, [&](const auto& entry) {
                const FieldSpec* owner = ownerField(entry.second.kind);
                return owner && refersToNothing(entry.second.value(owner->id), seen);
            });
        }
        for (auto& [objectId, object] : seen)
            for (FieldValue& value : object.values)
                if (refersToNothing(value, seen)) value = Empty{};
        return seen;
    }
    const WhatIfHead& head(WhatIfId id) const { return m_nodes.at(id).head; }
    std::vector<WhatIfId> ids() const {
        std::vector<WhatIfId> ids;
        for (const auto& [id, node] : m_nodes)
            ids.push_back(id);
        return ids;
    }

    // Edits of what a what-if sees.
    void apply(WhatIfId place, const Edit& edit) {
        const ObjectId id = same(edit.object);
        const FieldAddress address{id, edit.field};
        switch (edit.type) {
            case Edit::Type::setField:
                return set(place, address, edit);
            case Edit::Type::setAssumption:
                return note(place, address, edit.assumptionAfter);
            case Edit::Type::addObject:
                return add(place, edit);
            case Edit::Type::removeObject:
                return remove(place, id);
            case Edit::Type::renameObject:
                for (auto& [other, each] : m_nodes)
                    if (each.objects.contains(id)) each.objects.at(id).key = edit.keyAfter;
                return;
            default:
                FAIL("not an edit of what is seen");
        }
    }
    void endStep() { m_same.clear(); }

    // Verbs of the tree.
    void create(WhatIfId id, const WhatIfHead& head) {
        m_nodes[id].head = head;
        rebuild(id);
    }
    void describe(WhatIfId id, const WhatIfHead& head) {
        m_nodes.at(id).head = head;
        rebuild(id);
    }
    void reset(WhatIfId id, FieldAddress address) {
        m_nodes.at(id).own.erase(address);
        rebuild(id);
    }
    void resetObject(WhatIfId id, ObjectId object) {
        Node& node = m_nodes.at(id);
        std::erase_if(node.own, [&](const auto& entry) { return entry.first.object == object; });
        node.removed.erase(object);
        node.restored.erase(object);
        rebuild(id);
    }
    void resetAll(WhatIfId id) {
        const WhatIfHead head = m_nodes.at(id).head;
        m_nodes[id] = {};
        create(id, head);
    }
    void unremove(WhatIfId id, ObjectId object) {
        Node& node = m_nodes.at(id);
        if (node.removed.erase(object) == 0) node.restored.insert(object);
        rebuild(id);
    }
    void dropRemoval(WhatIfId id, ObjectId object) {
        m_nodes.at(id).removed.erase(object);
        rebuild(id);
    }
    void dropRestoration(WhatIfId id, ObjectId object) {
        m_nodes.at(id).restored.erase(object);
        rebuild(id);
    }
    void erase(WhatIfId id, bool withChildren) {
        const WhatIfId parent = m_nodes.at(id).head.parent;
        for (const WhatIfId child : children(id)) {
            if (withChildren)
                erase(child, true);
            else
                m_nodes.at(child).head.parent = parent;
        }
        m_nodes.erase(id);
        rebuild(parent);
    }
    void promote(WhatIfId id) {
        const Node from = m_nodes.at(id);
        const WhatIfId parentId = from.head.parent;
        Node& parent = m_nodes.at(parentId);
        std::set<ObjectId> taken;  // of the parent's own
        for (const ObjectId object : from.removed) {
            for (const FieldId field : fieldsOwnedBy(parent, object))
                if (!from.own.contains({object, field})) parent.own.erase({object, field});
            if (parentId.isBaseline() || parent.owned.contains(object)) {
                parent.owned.erase(object);
                parent.objects.erase(object);
                taken.insert(object);
            } else if (parent.restored.erase(object) == 0) {
                parent.removed.insert(object);
            }
        }
        for (const ObjectId object : from.restored)
            if (parent.removed.erase(object) == 0) parent.restored.insert(object);
        for (const ObjectId object : from.owned) {
            parent.objects[object] = from.objects.at(object);
            parent.removed.erase(object);
            if (!parentId.isBaseline()) parent.owned.insert(object);
        }
        for (const auto& [address, cell] : from.own) {
            if (taken.contains(address.object)) continue;
            if (owns(parentId, address.object))
                put(parent.objects.at(address.object), address.field, cell);
            else
                parent.own[address] = cell;
        }
        for (const WhatIfId child : children(id))
            m_nodes.at(child).head.parent = parentId;
        m_nodes.erase(id);
        rebuild(parentId);
    }
    /// Copies a what-if, with the ids that the copies got.
    void duplicate(WhatIfId original, WhatIfId copy, const WhatIfHead& head,
                   const std::map<ObjectId, ObjectId>& ids, const std::map<ObjectId, std::string>& keys) {
        const auto copied = [&](ObjectId id) { return ids.contains(id) ? ids.at(id) : id; };
        const auto copiedValue = [&](const FieldValue& value) {
            const auto* reference = std::get_if<Reference>(&value);
            return reference ? FieldValue(Reference{copied(reference->object)}) : value;
        };
        const Node from = m_nodes.at(original);
        Node& node = m_nodes[copy];
        node.head = head;
        for (const ObjectId id : from.owned) {
            Object object = from.objects.at(id);
            object.id = copied(id);
            object.key = keys.at(object.id);
            for (FieldValue& value : object.values)
                value = copiedValue(value);
            node.owned.insert(object.id);
            node.objects[object.id] = object;
        }
        for (auto [address, cell] : from.own) {
            cell.value = copiedValue(cell.value);
            node.own[{copied(address.object), address.field}] = cell;
        }
        for (const ObjectId id : from.removed)
            node.removed.insert(copied(id));
        for (const ObjectId id : from.restored)
            node.restored.insert(copied(id));
        rebuild(copy);
    }

private:
    /// A value with what is said of it.
    struct Cell {
        FieldValue value{};
        std::optional<Provenance> source{};
        Assumption assumption{};
    };
    struct Node {
        WhatIfHead head{};
        std::map<ObjectId, Object> objects{};  // a full copy, of what is gone too
        std::set<ObjectId> gone{};
        std::map<FieldAddress, Cell> own{};
        std::set<ObjectId> owned{}, removed{}, restored{};
    };

    static bool refersToNothing(const FieldValue& value, const std::map<ObjectId, Object>& seen) {
        const auto* reference = std::get_if<Reference>(&value);
        return reference && !seen.contains(reference->object);
    }
    static FieldValue& valueOf(Object& object, FieldId field) {
        return object.values[static_cast<std::size_t>(Registry::instance().field(field).column)];
    }
    static Cell cellOf(const Object& object, FieldId field) {
        const auto source = object.fieldProvenance.find(field);
        return {object.value(field),
                source == object.fieldProvenance.end() ? std::nullopt : std::optional(source->second),
                object.assumptionOn(field)};
    }
    static void put(Object& object, FieldId field, const Cell& cell) {
        valueOf(object, field) = cell.value;
        object.fieldProvenance.erase(field);
        if (cell.source) object.fieldProvenance[field] = *cell.source;
        object.assumptions.erase(field);
        if (!cell.assumption.isEmpty()) object.assumptions[field] = cell.assumption;
    }
    static std::vector<FieldId> fieldsOwnedBy(const Node& node, ObjectId object) {
        std::vector<FieldId> fields;
        for (const auto& [address, cell] : node.own)
            if (address.object == object) fields.push_back(address.field);
        return fields;
    }
    std::vector<WhatIfId> children(WhatIfId id) const {
        std::vector<WhatIfId> found;
        for (const auto& [other, node] : m_nodes)
            if (!other.isBaseline() && node.head.parent == id) found.push_back(other);
        return found;
    }
    bool owns(WhatIfId place, ObjectId id) const {
        return place.isBaseline() ? m_nodes.at(place).objects.contains(id)
                                  : m_nodes.at(place).owned.contains(id);
    }
    ObjectId same(ObjectId id) const { return m_same.contains(id) ? m_same.at(id) : id; }
    FieldValue same(const FieldValue& value) const {
        const auto* reference = std::get_if<Reference>(&value);
        return reference ? FieldValue(Reference{same(reference->object)}) : value;
    }

    /// Writes a cell here and in all below that have none of their own.
    void push(WhatIfId id, FieldAddress address, const Cell& cell) {
        Node& node = m_nodes.at(id);
        if (node.objects.contains(address.object)) put(node.objects.at(address.object), address.field, cell);
        for (const WhatIfId child : children(id))
            if (!m_nodes.at(child).own.contains(address)) push(child, address, cell);
    }
    void pushObject(WhatIfId id, const Object& object) {
        m_nodes.at(id).objects[object.id] = object;
        for (const auto& [address, cell] : m_nodes.at(id).own)
            if (address.object == object.id) put(m_nodes.at(id).objects[object.id], address.field, cell);
        for (const WhatIfId child : children(id))
            pushObject(child, m_nodes.at(id).objects[object.id]);
    }
    /// Copies the parent anew, here and below.
    void rebuild(WhatIfId id) {
        Node& node = m_nodes.at(id);
        if (!id.isBaseline()) {
            std::map<ObjectId, Object> objects = m_nodes.at(node.head.parent).objects;
            node.gone = m_nodes.at(node.head.parent).gone;
            for (const ObjectId each : node.removed)
                if (objects.contains(each)) node.gone.insert(each);
            for (const ObjectId each : node.restored)
                node.gone.erase(each);
            for (const ObjectId each : node.owned)
                objects[each] = node.objects.at(each);
            node.objects = std::move(objects);
            for (const auto& [address, cell] : node.own)
                if (node.objects.contains(address.object))
                    put(node.objects.at(address.object), address.field, cell);
        }
        for (const WhatIfId child : children(id))
            rebuild(child);
    }

    void set(WhatIfId place, FieldAddress address, const Edit& edit) {
        Node& node = m_nodes.at(place);
        const FieldValue value = same(edit.after);
        if (owns(place, address.object))
            return push(
                place, address,
                {value, edit.sourceAfter, node.objects.at(address.object).assumptionOn(address.field)});
        const Object& above = m_nodes.at(node.head.parent).objects.at(address.object);
        if (isEmpty(value) && isEmpty(above.value(address.field))) {
            node.own.erase(address);
            return push(place, address, cellOf(above, address.field));
        }
        Cell cell{value, edit.sourceAfter.value_or(Provenance{}), {}};
        if (const auto before = node.own.find(address); before != node.own.end())
            cell.assumption = before->second.assumption;
        node.own[address] = cell;
        push(place, address, cell);
    }
    void note(WhatIfId place, FieldAddress address, const Assumption& assumption) {
        while (!owns(place, address.object) && !m_nodes.at(place).own.contains(address))
            place = m_nodes.at(place).head.parent;
        Cell cell = cellOf(m_nodes.at(place).objects.at(address.object), address.field);
        if (const auto own = m_nodes.at(place).own.find(address); own != m_nodes.at(place).own.end()) {
            own->second.assumption = assumption;
            cell = own->second;
        }
        cell.assumption = assumption;
        push(place, address, cell);
    }
    void add(WhatIfId place, const Edit& edit) {
        Object object = *edit.body;
        for (FieldValue& value : object.values)
            value = same(value);
        const bool isRow = isLibrary(object.kind) && !object.catalogueKey.empty();
        if (!isRow || place.isBaseline()) {
            if (!place.isBaseline()) m_nodes.at(place).owned.insert(object.id);
            return pushObject(place, object);
        }
        for (const auto& [id, other] : m_nodes.at({}).objects)
            if (other.kind == object.kind && other.catalogueKey == object.catalogueKey) {
                m_same[object.id] = id;
                if (m_nodes.at(place).gone.contains(id)) unremove(place, id);
                return;
            }
        pushObject({}, object);
    }
    void remove(WhatIfId place, ObjectId id) {
        Node& node = m_nodes.at(place);
        for (const FieldId field : fieldsOwnedBy(node, id))
            node.own.erase({id, field});
        if (owns(place, id)) {
            node.objects.erase(id);
            node.owned.erase(id);
        } else if (node.restored.erase(id) == 0) {
            node.removed.insert(id);
        }
        rebuild(place);
    }

    std::map<WhatIfId, Node> m_nodes;
    std::map<ObjectId, ObjectId> m_same;  // rows that a step copied again
};

}  // namespace wattplan::test
