#pragma once

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/plan/assumption.h"
#include "core/plan/field_value.h"
#include "core/plan/ids.h"
#include "core/plan/provenance.h"
#include "core/plan/registry.h"
#include "core/result.h"

namespace wattplan {

/// An object of a plan or a row of the catalogue. A value.
struct Object {
    ObjectId id{};
    Kind kind{};
    std::string key{};
    std::string catalogueKey{};        ///< the catalogue row it was copied from; empty for the planner's own
    std::vector<FieldValue> values{};  ///< one per field of its kind, by FieldSpec::column
    Provenance provenance{};           ///< of the row as a whole
    std::map<FieldId, Provenance> fieldProvenance{};  ///< where a field's source is another
    std::map<FieldId, Assumption> assumptions{};      ///< what the planner notes on fields; none is empty

    const FieldValue& value(FieldId field) const {
        return values[static_cast<std::size_t>(Registry::instance().field(field).column)];
    }
    const Provenance& provenanceOf(FieldId field) const {
        const auto found = fieldProvenance.find(field);
        return found == fieldProvenance.end() ? provenance : found->second;
    }
    Assumption assumptionOn(FieldId field) const {
        const auto found = assumptions.find(field);
        return found == assumptions.end() ? Assumption{} : found->second;
    }
    bool operator==(const Object&) const = default;
};

/// A what-if: what it changes of its parent.
struct WhatIf {
    WhatIfId id{};
    WhatIfId parent{};
    std::string key{};
    std::string name;
    std::map<FieldAddress, FieldValue> overrides{};
    std::vector<Object> added{};
    std::vector<ObjectId> removed{};
    bool operator==(const WhatIf&) const = default;
};

/// One change, with what it needs to be undone. `kind` and `key` say which object for additions and removals.
struct Edit {
    enum class Type : std::uint8_t { setField, addObject, removeObject, renameObject, setAssumption };

    Type type{};
    WhatIfId whatIf{};
    ObjectId object{};
    FieldId field{};
    FieldValue before{};
    FieldValue after{};
    std::optional<Provenance> sourceBefore{};  ///< of the field alone; none is "as the row"
    std::optional<Provenance> sourceAfter{};
    Assumption assumptionBefore{};  ///< of the field, where that is what changes
    Assumption assumptionAfter{};
    std::string keyBefore{};
    std::string keyAfter{};
    std::optional<Object> body{};  ///< of an added or removed object, whole

    bool operator==(const Edit&) const = default;
};

/// A plan: objects in the order they were made. A value; every change is an Edit applied by `apply`.
class Plan {
public:
    const Object* find(ObjectId id) const;
    const Object* find(std::string_view key) const;
    /// Objects of a kind, in order of id.
    std::vector<const Object*> objects(Kind kind) const;
    const std::map<ObjectId, Object>& all() const { return m_objects; }
    /// The object of a kind of which there is one; ends the program if there is none.
    const Object& only(Kind kind) const;
    /// Objects that refer to `id`, with the field that does.
    std::vector<FieldAddress> referrers(ObjectId id) const;
    /// Objects of a kind whose first reference to the kind of `owner` is `owner`, in order of id.
    std::vector<const Object*> children(Kind kind, ObjectId owner) const;

    std::span<const WhatIf> whatIfs() const { return m_whatIfs; }
    /// The plan as a what-if sees it: overrides of its ancestors and its own laid over the baseline. An empty
    /// override follows the parent.
    Plan inWhatIf(WhatIfId whatIf) const;

    ObjectId nextId() const { return {m_nextId}; }
    /// `wanted`, or with the first free number behind it.
    std::string freeKey(std::string_view wanted) const;

    /// Applies an edit as it stands (forward) or its inverse. An edit of a what-if holds that what-if's own
    /// overrides as `before` and `after`. A step is reverted from its last edit to its first. Ids are never
    /// given twice, not even after an undo.
    void apply(const Edit& edit);
    void revert(const Edit& edit);

    // Loading.
    void insert(Object object);
    void insert(WhatIf whatIf) { m_whatIfs.push_back(std::move(whatIf)); }
    void reserveIds(std::uint64_t next) { m_nextId = std::max(m_nextId, next); }

    /// The same objects and what-ifs. Ids given away and taken back by an undo don't count.
    bool operator==(const Plan& other) const {
        return m_objects == other.m_objects && m_whatIfs == other.m_whatIfs;
    }

private:
    WhatIf& whatIf(WhatIfId id);
    Object* editedObject(const Edit& edit);
    void set(const Edit& edit, const FieldValue& value, const std::optional<Provenance>& source);
    void note(const Edit& edit, const Assumption& assumption);
    void add(const Edit& edit);
    void remove(const Edit& edit, bool isAdditionUndone);
    void rename(const Edit& edit, const std::string& key);

    std::map<ObjectId, Object> m_objects;
    std::unordered_map<std::string, ObjectId> m_byKey;
    std::vector<WhatIf> m_whatIfs;
    std::uint64_t m_nextId = 1;
};

/// The field by which a child object (feed step, era) names its owner: a required reference to an object that
/// planners make. Null for kinds that stand alone.
const FieldSpec* ownerField(Kind kind);
/// The object whose field or result an empty field follows; nothing where it follows none or its reference is
/// empty.
std::optional<ObjectId> followedOwner(const Object& object, const FieldSpec& field);
/// Kinds of which a plan has exactly one object: plan, finance, growth.
bool isSingleton(Kind kind);

/// Whether `key` is [a-z][a-z0-9_]*, at most 64 characters.
bool isValidKey(std::string_view key);
/// A valid key made of a name or catalogue id: lower case, other characters to '_'; "object" for what has
/// none.
std::string keyFrom(std::string_view name);

}  // namespace wattplan
