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

/// Series that can be told apart; see widgets/theme/palette.h.
inline constexpr int whatIfColourCount = 8;

/// What a what-if is called and where it hangs: all of it but what it changes.
struct WhatIfHead {
    WhatIfId parent{};
    std::string key{};
    std::string name{};
    std::string note{};
    std::optional<std::uint8_t> colour{};  ///< its place among the `whatIfColourCount` of the palette
    bool operator==(const WhatIfHead&) const = default;
};

/// A what-if: what it changes of its parent. Lists of objects are in order of id.
struct WhatIf {
    WhatIfId id{};
    WhatIfId parent{};
    std::string key{};
    std::string name{};
    std::string note{};
    std::optional<std::uint8_t> colour{};
    std::map<FieldAddress, FieldValue> overrides{};    ///< of objects it inherits; none is Empty
    std::map<FieldAddress, Provenance> sources{};      ///< of overrides that have one; none is empty
    std::map<FieldAddress, Assumption> assumptions{};  ///< notes on overrides; none is empty
    std::vector<Object> added{};
    std::vector<ObjectId> removed{};   ///< of what it inherits
    std::vector<ObjectId> restored{};  ///< what an ancestor removed, back from here on

    WhatIfHead head() const { return {parent, key, name, note, colour}; }
    /// The object it added itself; null for what it inherits.
    const Object* own(ObjectId object) const;
    /// How many changes it makes: overrides, and objects added, removed and brought back.
    std::size_t changeCount() const {
        return overrides.size() + added.size() + removed.size() + restored.size();
    }
    bool operator==(const WhatIf&) const = default;
};

/// One change, with what it needs to be undone. In a what-if
/// - setField of an inherited object lays an override (Empty: there is none, Cleared: the field is empty
/// here);
/// - setAssumption of an inherited object notes on its override;
/// - removeObject removes an addition of its own, or an inherited object from here on;
/// - addObject adds one of its own (`body`), or brings back what was removed here or by an ancestor.
struct Edit {
    enum class Type : std::uint8_t {
        setField,
        addObject,
        removeObject,
        renameObject,
        setAssumption,
        addWhatIf,     ///< with nothing in it: edits that follow fill it
        removeWhatIf,  ///< with nothing in it: edits before it empty it
        changeWhatIf,
    };

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
    WhatIfHead headBefore{};       ///< of a what-if, where that is what changes
    WhatIfHead headAfter{};

    bool operator==(const Edit&) const = default;
};

/// The edit that takes an edit back.
Edit inverse(const Edit& edit);

/// A plan: objects in the order they were made, and the tree of what-ifs. A value; every change is an Edit
/// applied by `apply`.
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

    /// In order of id, which is the order they were made in.
    std::span<const WhatIf> whatIfs() const { return m_whatIfs; }
    const WhatIf* findWhatIf(WhatIfId id) const;
    const WhatIf* findWhatIf(std::string_view key) const;
    /// The plan as a what-if sees it: what its ancestors and it change laid over the baseline, without the
    /// tree. Total: what conflicts (core/plan/what_if_conflicts.h) is left out here and never dropped there.
    /// An override of an object that is gone waits; a reference to one is empty; a child object goes with its
    /// owner. A what-if there is none of sees the baseline.
    Plan inWhatIf(WhatIfId whatIf) const;

    ObjectId nextId() const { return {m_nextId}; }
    WhatIfId nextWhatIfId() const { return {m_nextWhatIfId}; }
    /// `wanted`, or with the first free number behind it. Keys are unique across the tree; a plan as a
    /// what-if sees it knows those that it doesn't show.
    std::string freeKey(std::string_view wanted) const;
    /// The same of keys of what-ifs, which are apart from those of objects.
    std::string freeWhatIfKey(std::string_view wanted) const;

    /// Applies an edit as it stands (forward) or its inverse. A step is reverted from its last edit to its
    /// first. Ids are never given twice, not even after an undo.
    void apply(const Edit& edit);
    void revert(const Edit& edit);

    // Loading.
    void insert(Object object);
    void insert(WhatIf whatIf);
    void reserveIds(std::uint64_t next) { m_nextId = std::max(m_nextId, next); }
    void reserveWhatIfIds(std::uint32_t next) { m_nextWhatIfId = std::max(m_nextWhatIfId, next); }

    /// The same objects and what-ifs. Ids given away and taken back by an undo don't count.
    bool operator==(const Plan& other) const {
        return m_objects == other.m_objects && m_whatIfs == other.m_whatIfs;
    }

private:
    using Objects = std::map<ObjectId, Object>;

    WhatIf* mutableWhatIf(WhatIfId id);
    void applyToBaseline(const Edit& edit);
    void applyToTree(const Edit& edit);
    bool isDefinedOutside(const WhatIf& whatIf, ObjectId id) const;

    void lay(const WhatIf& whatIf, Objects& gone);
    void take(ObjectId id, Objects& gone);
    void settle(Objects& gone);

    Objects m_objects;
    std::unordered_map<std::string, ObjectId> m_byKey;
    std::vector<WhatIf> m_whatIfs;
    std::vector<std::string> m_hiddenKeys;  ///< of objects elsewhere in the tree that this plan is a view of
    std::uint64_t m_nextId = 1;
    std::uint32_t m_nextWhatIfId = 1;
};

/// What an edit of a field, note or key does to the object that holds it.
void applyTo(Object& object, const Edit& edit);
/// What an edit of a what-if does to its content. `isInherited`: the object is defined elsewhere in the tree,
/// so that to add it is to bring it back.
void applyTo(WhatIf& whatIf, const Edit& edit, bool isInherited);

/// The fields of a kind that refer to another object.
std::span<const FieldId> referenceFields(Kind kind);
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
