#include "core/plan/edits.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "core/catalog/catalogue.h"
#include "core/plan/typed_value.h"
#include "core/plan/value_check.h"
#include "core/units/fold_text.h"

namespace wattplan {

namespace {

using catalog::Catalogue;

const Registry& registry() {
    return Registry::instance();
}

tl::unexpected<Error> refused(const Object& object, ErrorCode code, std::vector<std::string> arguments = {}) {
    return tl::unexpected<Error>(Error{code, object.key, {}, std::move(arguments)});
}

std::string rowKey(const Object& row) {
    return row.catalogueKey.empty() ? row.key : row.catalogueKey;
}

/// The plan's copy of a catalogue row, if it has one.
const Object* copyIn(const Plan& plan, const Object& row) {
    const std::string key = rowKey(row);
    for (const auto& [id, object] : plan.all())
        if (object.kind == row.kind && object.catalogueKey == key) return &object;
    return nullptr;
}

bool isCurrency(const Object& object, std::string_view code) {
    return object.kind == Kind::currency &&
           (smallLetters(object.catalogueKey) == smallLetters(code) || object.key == smallLetters(code));
}

const Object* currencyRow(const Catalogue& catalogue, std::string_view code) {
    for (const Object* row : catalogue.rows(Kind::currency))
        if (isCurrency(*row, code)) return row;
    return nullptr;
}

std::string currencyOf(const FieldValue& value) {
    if (const auto* number = std::get_if<Number>(&value)) return number->currency;
    if (const auto* distribution = std::get_if<Distribution>(&value)) return distribution->currency;
    return {};
}

/// ISO code of the plan's currency, empty when it is not chosen yet.
std::string planCurrency(const Plan& plan) {
    for (const Object* settings : plan.objects(Kind::plan)) {
        const FieldSpec* field = registry().field(Kind::plan, "currency");
        const auto* reference = field ? std::get_if<Reference>(&settings->value(field->id)) : nullptr;
        const Object* currency = reference ? plan.find(reference->object) : nullptr;
        if (!currency) continue;
        std::string code = currency->catalogueKey.empty() ? currency->key : currency->catalogueKey;
        std::ranges::transform(code, code.begin(), [](char c) {
            return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
        });
        return code;
    }
    return {};
}

/// The value with the plan's currency written out, so that its range can be checked.
FieldValue withCurrency(const Plan& plan, const FieldSpec& field, FieldValue value) {
    if (!field.isMoney() || !currencyOf(value).empty()) return value;
    if (auto* number = std::get_if<Number>(&value)) number->currency = planCurrency(plan);
    if (auto* spread = std::get_if<Distribution>(&value)) spread->currency = planCurrency(plan);
    return value;
}

/// What the cell of a field shows: its value, or the one that an empty field follows.
FieldValue shownValue(const Plan& plan, const Catalogue& catalogue, const Object& object,
                      const FieldSpec& field) {
    const FieldValue& own = object.value(field.id);
    const auto owner = followedOwner(object, field);
    if (!isEmpty(own) || !owner || !field.follows->field) return own;
    const Object* followed = owner->isCatalogue() ? catalogue.find(*owner) : plan.find(*owner);
    if (!followed) return own;
    return shownValue(plan, catalogue, *followed, registry().field(*field.follows->field));
}

/// The edits of one step while it is made: what it adds is known to its later edits.
class Step {
public:
    Step(const Plan& plan, const Catalogue& catalogue)
        : m_plan(plan), m_catalogue(catalogue), m_nextId(plan.nextId().value) {}

    /// The plan's copy of a catalogue row: the one it has, or a new one.
    ObjectId copyOf(const Object& row) {
        const auto pending = m_copied.find({row.kind, rowKey(row)});
        if (pending != m_copied.end()) return pending->second;
        if (const Object* copied = copyIn(m_plan, row)) return copied->id;
        Object copy = row;
        copy.catalogueKey = rowKey(row);
        return add(std::move(copy), row.key);
    }

    /// Adds an object under a free key, and the catalogue rows that it refers to.
    ObjectId add(Object object, std::string_view wantedKey) {
        object.id = {m_nextId++};
        object.key = freeKey(keyFrom(wantedKey));
        object.values.resize(registry().fields(object.kind).size());
        m_keys.insert(object.key);
        if (!object.catalogueKey.empty()) m_copied[{object.kind, object.catalogueKey}] = object.id;
        for (FieldValue& value : object.values)
            value = settled(value);
        Edit edit{.type = Edit::Type::addObject, .object = object.id, .keyAfter = object.key};
        edit.body = std::move(object);
        edits.push_back(std::move(edit));
        return edits.back().object;
    }

    /// The value with a reference to the catalogue replaced by one to the plan's copy. The currency it is in
    /// is copied too: its rate belongs to the plan.
    FieldValue settled(const FieldValue& value) {
        if (const auto* reference = std::get_if<Reference>(&value)) {
            const Object* row =
                reference->object.isCatalogue() ? m_catalogue.find(reference->object) : nullptr;
            return row ? FieldValue(Reference{copyOf(*row)}) : value;
        }
        if (const std::string code = currencyOf(value); !code.empty()) {
            const auto known = m_plan.objects(Kind::currency);
            if (std::ranges::none_of(known, [&](const Object* each) { return isCurrency(*each, code); }))
                if (const Object* row = currencyRow(m_catalogue, code)) copyOf(*row);
        }
        return value;
    }

    void remove(const Object& object) {
        Edit edit{.type = Edit::Type::removeObject, .object = object.id, .keyBefore = object.key};
        edit.body = object;
        edits.push_back(std::move(edit));
    }

    std::vector<Edit> edits;

private:
    std::string freeKey(const std::string& wanted) const {
        std::string key = m_plan.freeKey(wanted);
        for (int number = 2; m_keys.contains(key); ++number)
            key = m_plan.freeKey(wanted.substr(0, 56) + "_" + std::to_string(number));
        return key;
    }

    const Plan& m_plan;
    const Catalogue& m_catalogue;
    std::uint64_t m_nextId;
    std::set<std::string> m_keys;
    std::map<std::pair<Kind, std::string>, ObjectId> m_copied;
};

Error unknownObject(ObjectId id) {
    return {ErrorCode::unknownKey, {}, {}, {std::to_string(id.value), {}}};
}

/// Child objects of all kinds.
std::vector<const Object*> allChildren(const Plan& plan, const Object& owner) {
    std::vector<const Object*> result;
    for (const KindSpec& kind : registry().kinds()) {
        const FieldSpec* field = ownerField(kind.kind);
        if (!field || field->referenceKind != owner.kind) continue;
        const auto children = plan.children(kind.kind, owner.id);
        result.insert(result.end(), children.begin(), children.end());
    }
    return result;
}

/// Resolves a typed key: the plan's object, else the catalogue's row.
Result<FieldValue> resolved(const Plan& plan, const Catalogue& catalogue, const FieldSpec& field,
                            const std::string& typed) {
    const Kind kind = *field.referenceKind;
    const Object* other = plan.find(typed);
    if (other && other->kind == kind) return FieldValue(Reference{other->id});
    if (const Object* row = catalogue.find(kind, typed)) return FieldValue(Reference{row->id});
    if (other) return failure(ErrorCode::wrongKind, {typed, std::string(registry().kind(kind).key)});
    std::vector<std::string> known;
    for (const Object* object : plan.objects(kind))
        known.push_back(object->key);
    for (const Object* row : catalogue.rows(kind))
        known.push_back(row->key);
    return failure(ErrorCode::unknownKey, {typed, nearestKey(typed, known)});
}

}  // namespace

Result<std::vector<Edit>> Editor::setText(FieldAddress address, std::string_view typed) const {
    const FieldSpec& field = registry().field(address.field);
    const Object* object =
        address.object.isCatalogue() ? m_catalogue.find(address.object) : m_plan.find(address.object);
    if (!object) return tl::unexpected(unknownObject(address.object));
    Result<FieldValue> value = readTypedValue(field, *object, typed);
    if (value && field.type == FieldType::reference && std::holds_alternative<Text>(*value))
        value = resolved(m_plan, m_catalogue, field, std::get<Text>(*value).text);
    if (!value) {
        Error error = value.error();
        error.object = object->key;
        error.field = field.key;
        return tl::unexpected(std::move(error));
    }
    if (auto* number = std::get_if<Number>(&*value); number && field.isMoney() && number->currency.empty())
        number->currency = currencyOf(shownValue(m_plan, m_catalogue, *object, field));
    if (auto* spread = std::get_if<Distribution>(&*value);
        spread && field.isMoney() && spread->currency.empty())
        spread->currency = currencyOf(shownValue(m_plan, m_catalogue, *object, field));
    return setValue(address, *value);
}

Result<void> checkValue(const Plan& plan, const Catalogue& catalogue, FieldAddress address,
                        const FieldValue& value) {
    const FieldSpec& field = registry().field(address.field);
    const bool isRow = address.object.isCatalogue();
    const Object* object = isRow ? catalogue.find(address.object) : plan.find(address.object);
    if (!object) return tl::unexpected(unknownObject(address.object));
    const auto refusal = [&](ErrorCode code, std::vector<std::string> arguments) {
        return tl::unexpected(Error{code, object->key, std::string(field.key), std::move(arguments)});
    };
    if (object->kind != field.kind)
        return refusal(ErrorCode::wrongKind, {object->key, std::string(registry().kind(field.kind).key)});
    if (const auto check = checkFieldValue(field, withCurrency(plan, field, value)); !check)
        return refusal(check.error().code, check.error().arguments);
    if (const auto* reference = std::get_if<Reference>(&value)) {
        const ObjectId id = reference->object;
        const Object* other = id.isCatalogue() ? catalogue.find(id) : plan.find(id);
        if (!other) return refusal(ErrorCode::unknownKey, {std::to_string(id.value), {}});
        if (other->kind != *field.referenceKind)
            return refusal(ErrorCode::wrongKind,
                           {other->key, std::string(registry().kind(*field.referenceKind).key)});
    }

    if (const std::string code = currencyOf(value); !code.empty()) {
        const auto known = plan.objects(Kind::currency);
        const bool isKnown =
            std::ranges::any_of(known, [&](const Object* o) { return isCurrency(*o, code); });
        if (!isKnown && !currencyRow(catalogue, code)) {
            std::vector<std::string> codes;
            for (const Object* row : catalogue.rows(Kind::currency))
                codes.push_back(rowKey(*row));
            return refusal(ErrorCode::unknownKey, {code, nearestKey(code, codes)});
        }
    }
    return {};
}

Result<std::vector<Edit>> Editor::setValue(FieldAddress address, const FieldValue& value) const {
    if (const auto checked = checkValue(m_plan, m_catalogue, address, value); !checked)
        return tl::unexpected(checked.error());
    const FieldSpec& field = registry().field(address.field);
    const bool isRow = address.object.isCatalogue();
    const Object* object = isRow ? m_catalogue.find(address.object) : m_plan.find(address.object);
    Step step(m_plan, m_catalogue);
    // The row's cell is the plan's cell once the row is copied.
    if (isRow && value == object->value(field.id) && !copyIn(m_plan, *object)) return std::vector<Edit>{};
    const ObjectId target = isRow ? step.copyOf(*object) : address.object;
    const Object* there = m_plan.find(target);
    const Object& before = there ? *there : *step.edits.back().body;  // a copy is the last edit made so far
    const FieldValue valueBefore = before.value(field.id);
    const std::optional<Provenance> sourceBefore = [&]() -> std::optional<Provenance> {
        const auto own = before.fieldProvenance.find(field.id);
        if (own == before.fieldProvenance.end()) return std::nullopt;
        return own->second;
    }();
    const bool hasSource = sourceBefore || !before.provenance.isEmpty();
    const Assumption noted = before.assumptionOn(field.id);

    // To settle the value can add edits, and with them `before` may move: it is not read below.
    Edit edit{.type = Edit::Type::setField, .object = target, .field = field.id, .before = valueBefore};
    edit.after = step.settled(value);
    if (edit.after == valueBefore) return std::vector<Edit>{};
    edit.sourceBefore = sourceBefore;
    if (hasSource) edit.sourceAfter = Provenance{};  // edited here, whatever the row says
    step.edits.push_back(std::move(edit));
    if (noted.standing == Standing::agreed)  // to another value
        step.edits.push_back({.type = Edit::Type::setAssumption,
                              .object = target,
                              .field = field.id,
                              .assumptionBefore = noted,
                              .assumptionAfter = {.owner = noted.owner}});
    return std::move(step.edits);
}

Result<std::vector<Edit>> Editor::setAssumption(FieldAddress address, const Assumption& assumption) const {
    const bool isRow = address.object.isCatalogue();
    const Object* object = isRow ? m_catalogue.find(address.object) : m_plan.find(address.object);
    if (!object) return tl::unexpected(unknownObject(address.object));
    const FieldSpec& field = registry().field(address.field);
    if (object->kind != field.kind)
        return refused(*object, ErrorCode::wrongKind,
                       {object->key, std::string(registry().kind(field.kind).key)});
    Step step(m_plan, m_catalogue);
    const Object* there = isRow ? copyIn(m_plan, *object) : object;
    const Assumption before = there ? there->assumptionOn(field.id) : Assumption{};
    if (assumption == before) return std::vector<Edit>{};
    const ObjectId target = isRow ? step.copyOf(*object) : address.object;
    step.edits.push_back({.type = Edit::Type::setAssumption,
                          .object = target,
                          .field = field.id,
                          .assumptionBefore = before,
                          .assumptionAfter = assumption});
    return std::move(step.edits);
}

Result<std::vector<Edit>> Editor::add(Kind kind, std::string_view wantedKey, ObjectId owner) const {
    const std::string_view kindKey = registry().kind(kind).key;
    if (isSingleton(kind)) return failure(ErrorCode::readOnlyField, {std::string(kindKey)});
    Object object;
    object.kind = kind;
    object.values.resize(registry().fields(kind).size());
    if (const FieldSpec* field = ownerField(kind)) {
        const Object* ownerObject = m_plan.find(owner);
        if (!ownerObject || ownerObject->kind != *field->referenceKind)
            return failure(ErrorCode::wrongKind, {ownerObject ? ownerObject->key : std::string(),
                                                  std::string(registry().kind(*field->referenceKind).key)});
        object.values[static_cast<std::size_t>(field->column)] = Reference{owner};
    }
    Step step(m_plan, m_catalogue);
    step.add(std::move(object), wantedKey.empty() ? kindKey : wantedKey);
    return std::move(step.edits);
}

Result<std::vector<Edit>> Editor::duplicate(ObjectId id) const {
    const Object* object = id.isCatalogue() ? m_catalogue.find(id) : m_plan.find(id);
    if (!object) return tl::unexpected(unknownObject(id));
    if (isSingleton(object->kind)) return refused(*object, ErrorCode::readOnlyField, {object->key});
    Step step(m_plan, m_catalogue);
    Object twin = *object;
    twin.assumptions.clear();   // said of the original
    twin.catalogueKey.clear();  // the planner's own: references to the row keep meaning the first copy
    const ObjectId twinId = step.add(std::move(twin), object->key);
    for (const Object* child : allChildren(m_plan, *object)) {
        Object childTwin = *child;
        childTwin.assumptions.clear();
        childTwin.values[static_cast<std::size_t>(ownerField(child->kind)->column)] = Reference{twinId};
        step.add(std::move(childTwin), child->key);
    }
    return std::move(step.edits);
}

Result<std::vector<Edit>> Editor::remove(ObjectId id) const {
    const Object* object = m_plan.find(id);
    if (!object) return tl::unexpected(unknownObject(id));
    if (isSingleton(object->kind)) return refused(*object, ErrorCode::readOnlyField, {object->key});
    const auto inUse = [&](const Object& by) {
        return refused(*object, ErrorCode::objectInUse, {object->key, by.key});
    };
    const auto children = allChildren(m_plan, *object);
    // What a what-if says beside this plan is no hindrance: it becomes a conflict there.
    for (const auto& [otherId, by] : m_plan.all())
        for (const FieldId field : referenceFields(by.kind)) {
            const auto* reference = std::get_if<Reference>(&by.value(field));
            if (!reference || reference->object != id) continue;
            if (std::ranges::find(children, &by) == children.end()) return inUse(by);
        }
    if (object->kind == Kind::currency)
        for (const auto& [otherId, other] : m_plan.all())
            for (const FieldValue& value : other.values)
                if (const std::string code = currencyOf(value); !code.empty() && isCurrency(*object, code))
                    return inUse(other);
    Step step(m_plan, m_catalogue);
    for (const Object* child : children)
        step.remove(*child);
    step.remove(*object);
    return std::move(step.edits);
}

Result<std::vector<Edit>> Editor::rename(ObjectId id, std::string_view key) const {
    const Object* object = m_plan.find(id);
    if (!object) return tl::unexpected(unknownObject(id));
    if (object->key == key) return std::vector<Edit>{};
    if (isSingleton(object->kind)) return refused(*object, ErrorCode::readOnlyField, {object->key});
    if (!isValidKey(key)) return refused(*object, ErrorCode::badKey, {std::string(key)});
    if (m_plan.freeKey(key) != key) return refused(*object, ErrorCode::duplicateKey, {std::string(key)});
    return std::vector<Edit>{{.type = Edit::Type::renameObject,
                              .object = id,
                              .keyBefore = object->key,
                              .keyAfter = std::string(key)}};
}

Result<std::vector<Edit>> Editor::copyFromCatalogue(ObjectId id) const {
    const Object* row = m_catalogue.find(id);
    if (!row)
        return tl::unexpected(Error{ErrorCode::unknownCatalogueRow, {}, {}, {std::to_string(id.value), {}}});
    Step step(m_plan, m_catalogue);
    step.copyOf(*row);
    return std::move(step.edits);
}

}  // namespace wattplan
