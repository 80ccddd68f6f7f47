#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "core/exchange/field_json.h"
#include "core/exchange/file_text.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/plan_outline.h"
#include "core/plan/edits.h"
#include "core/plan/value_check.h"

namespace wattplan::exchange {

namespace {

using catalog::Catalogue;
using Type = JsonValue::Type;

constexpr Label needsList = WATTPLAN_TEXT("Reasons", "a list in [ ] is needed here");
constexpr Label needsObject = WATTPLAN_TEXT("Reasons", "an object in { } is needed here");
constexpr Label needsText = WATTPLAN_TEXT("Reasons", "a text is needed here");
constexpr Label needsAddress =
    WATTPLAN_TEXT("Reasons", "an override is named by key and field, such as gpt3.tokens");

constexpr Label needsOverride = WATTPLAN_TEXT("Reasons", "the what-if has no override of this field");

/// Reads the values of an outline, and makes the plan.
class PlanReader {
public:
    explicit PlanReader(const Catalogue& catalogue) : m_catalogue(catalogue) {}

    Result<Plan> read(const JsonValue& root) {
        return m_outline.read(root)
            .and_then([&] { return readAllValues(); })
            .and_then([&] { return build(); })
            .map([&] { return std::move(m_plan); });
    }

private:
    using Draft = PlanOutline::Draft;
    using WhatIfDraft = PlanOutline::WhatIfDraft;
    struct Given {
        WhatIfId whatIf;
        FieldAddress address;
        const JsonValue* json;
    };

    Result<void> readAllValues() {
        for (Draft& draft : m_outline.objects)
            if (auto read = readContent(draft, m_outline.baseline(), {}); !read) return read;
        for (WhatIfDraft& draft : m_outline.whatIfs) {
            const Scope& scope = m_outline.scopeOf(draft);
            for (Draft& object : draft.added)
                if (auto read = readContent(object, scope, draft.whatIf.id); !read) return read;
            if (auto read = readOverrides(draft, scope); !read) return read;
            if (auto read =
                    readOfOverrides(draft, scope, "field_sources", draft.whatIf.sources, &readProvenance);
                !read)
                return read;
            if (auto read =
                    readOfOverrides(draft, scope, "assumptions", draft.whatIf.assumptions, &readAssumption);
                !read)
                return read;
            for (const auto& [member, list] :
                 {std::pair{"removed", &draft.whatIf.removed}, std::pair{"restored", &draft.whatIf.restored}})
                if (auto read = readObjects(draft, scope, member, *list); !read) return read;
        }
        return {};
    }

    static Result<const FieldSpec*> fieldOf(Kind kind, const std::string& name, const JsonValue& place) {
        if (const FieldSpec* field = Registry::instance().field(kind, name)) return field;
        std::vector<std::string> known;
        for (const FieldSpec& field : Registry::instance().fields(kind))
            known.emplace_back(field.key);
        return refusedAt(place, ErrorCode::unknownField, {name, nearestKey(name, known)});
    }

    Result<void> readContent(Draft& draft, const Scope& scope, WhatIfId whatIf) {
        if (!draft.json) return {};
        Object& object = draft.object;
        if (const JsonValue* fields = draft.json->member("fields")) {
            if (!fields->is(Type::object)) return malformed(*fields, needsObject);
            for (const auto& [name, json] : fields->members) {
                const auto field = fieldOf(object.kind, name, json);
                if (!field) return tl::unexpected(field.error());
                auto value = readFieldJson(**field, json, scope, m_catalogue);
                if (!value) return tl::unexpected(value.error());
                if (isEmpty(*value)) continue;
                object.values[static_cast<std::size_t>((*field)->column)] = std::move(*value);
                m_given.push_back({whatIf, {object.id, (*field)->id}, &json});
            }
        }
        if (const JsonValue* source = draft.json->member("source")) {
            auto provenance = readProvenance(*source);
            if (!provenance) return tl::unexpected(provenance.error());
            object.provenance = std::move(*provenance);
        }
        if (auto complete = checkRequired(draft); !complete) return complete;
        if (auto read = readByField(draft, "field_sources", object.fieldProvenance, &readProvenance); !read)
            return read;
        if (auto read = readByField(draft, "assumptions", object.assumptions, &readAssumption); !read)
            return read;
        std::erase_if(object.assumptions, [](const auto& noted) { return noted.second.isEmpty(); });
        return {};
    }

    /// A member of an object that says something of some of its fields.
    template <class Said>
    static Result<void> readByField(const Draft& draft, const char* member, std::map<FieldId, Said>& target,
                                    Result<Said> (*read)(const JsonValue&)) {
        const JsonValue* all = draft.json->member(member);
        if (!all) return {};
        if (!all->is(Type::object)) return malformed(*all, needsObject);
        for (const auto& [name, json] : all->members) {
            const auto field = fieldOf(draft.object.kind, name, json);
            if (!field) return tl::unexpected(field.error());
            auto said = read(json);
            if (!said) return tl::unexpected(said.error());
            target[(*field)->id] = std::move(*said);
        }
        return {};
    }

    /// A plan needs its currency and first month, a child object its owner. Other fields that are required
    /// may be waiting for their value.
    static Result<void> checkRequired(const Draft& draft) {
        const FieldSpec* owner = ownerField(draft.object.kind);
        for (const FieldSpec& field : Registry::instance().fields(draft.object.kind)) {
            const bool isNeeded = field.required && (draft.object.kind == Kind::plan || &field == owner);
            if (!isNeeded || !isEmpty(draft.object.value(field.id))) continue;
            return tl::unexpected(Error{
                ErrorCode::emptyValue, draft.json->place + "/fields/" + std::string(field.key), {}, {}});
        }
        return {};
    }

    static Result<Provenance> readProvenance(const JsonValue& json) {
        if (!json.is(Type::object)) return malformed(json, needsObject);
        if (auto known = checkMembers(json, {"source", "url", "date", "confidence", "checked", "note"});
            !known)
            return tl::unexpected(known.error());
        Provenance provenance;
        for (const auto& [name, target] :
             {std::pair{"source", &provenance.source}, std::pair{"url", &provenance.url},
              std::pair{"date", &provenance.date}, std::pair{"confidence", &provenance.confidence},
              std::pair{"checked", &provenance.checked}, std::pair{"note", &provenance.note}}) {
            auto content = textOf(json, name);
            if (!content) return tl::unexpected(content.error());
            *target = std::move(*content);
        }
        return provenance;
    }

    static Result<Assumption> readAssumption(const JsonValue& json) {
        if (!json.is(Type::object)) return malformed(json, needsObject);
        if (auto known = checkMembers(json, {"owner", "date", "standing"}); !known)
            return tl::unexpected(known.error());
        Assumption assumption;
        auto owner = textOf(json, "owner");
        if (!owner) return tl::unexpected(owner.error());
        assumption.owner = std::move(*owner);
        const auto dated = textOf(json, "date");
        if (!dated) return tl::unexpected(dated.error());
        if (!dated->empty()) {
            const auto date = readDate(*dated);
            if (!date) return refusedAt(*json.member("date"), ErrorCode::badDate, {*dated});
            assumption.date = *date;
        }
        const auto standing = textOf(json, "standing");
        if (!standing) return tl::unexpected(standing.error());
        if (standing->empty()) return assumption;
        const auto known = standingByName(*standing);
        if (!known)
            return refusedAt(*json.member("standing"), ErrorCode::unknownChoice,
                             {*standing, "assumed, agreed"});
        assumption.standing = *known;
        return assumption;
    }

    static Result<ObjectId> objectOf(const std::string& name, const JsonValue& place, const Scope& scope) {
        if (const auto found = scope.find(name)) return *found;
        std::uint64_t id = 0;
        if (name.starts_with('#')) std::from_chars(name.data() + 1, name.data() + name.size(), id);
        if (id != 0) return ObjectId{id};
        return refusedAt(place, ErrorCode::unknownKey, {name, nearestKey(name, scope.keys())});
    }

    /// "gpt3.tokens", or "cluster#12.systems" for an object that the what-if doesn't follow.
    static Result<FieldAddress> addressOf(const std::string& name, const JsonValue& place,
                                          const Scope& scope) {
        const auto point = name.find('.');
        if (point == std::string::npos) return malformed(place, needsAddress);
        const std::string key = name.substr(0, point);
        const std::size_t sign = std::min(key.find('#'), key.size());
        auto kind = Registry::instance().kindByKey(key.substr(0, sign));
        const auto object = objectOf(kind && sign < key.size() ? key.substr(sign) : key, place, scope);
        if (!object) return tl::unexpected(object.error());
        if (sign == key.size() || !kind) kind = scope.kindOf(*object);
        if (!kind) return refusedAt(place, ErrorCode::unknownKey, {key, ""});
        const auto field = fieldOf(*kind, name.substr(point + 1), place);
        if (!field) return tl::unexpected(field.error());
        return FieldAddress{*object, (*field)->id};
    }

    Result<void> readOverrides(WhatIfDraft& draft, const Scope& scope) {
        const JsonValue* overrides = draft.json->member("overrides");
        if (!overrides) return {};
        if (!overrides->is(Type::object)) return malformed(*overrides, needsObject);
        for (const auto& [name, json] : overrides->members) {
            const auto address = addressOf(name, json, scope);
            if (!address) return tl::unexpected(address.error());
            auto value = readFieldJson(Registry::instance().field(address->field), json, scope, m_catalogue);
            if (!value) return tl::unexpected(value.error());
            if (isEmpty(*value)) *value = Cleared{};
            draft.whatIf.overrides[*address] = std::move(*value);
            m_given.push_back({draft.whatIf.id, *address, &json});
        }
        return {};
    }

    /// A member of a what-if that says something of some of its overrides.
    template <class Said>
    static Result<void> readOfOverrides(const WhatIfDraft& draft, const Scope& scope, const char* member,
                                        std::map<FieldAddress, Said>& target,
                                        Result<Said> (*read)(const JsonValue&)) {
        const JsonValue* all = draft.json->member(member);
        if (!all) return {};
        if (!all->is(Type::object)) return malformed(*all, needsObject);
        for (const auto& [name, json] : all->members) {
            const auto address = addressOf(name, json, scope);
            if (!address) return tl::unexpected(address.error());
            if (!draft.whatIf.overrides.contains(*address)) return malformed(json, needsOverride);
            auto said = read(json);
            if (!said) return tl::unexpected(said.error());
            if (!said->isEmpty()) target[*address] = std::move(*said);
        }
        return {};
    }

    static Result<void> readObjects(const WhatIfDraft& draft, const Scope& scope, const char* member,
                                    std::vector<ObjectId>& ids) {
        const JsonValue* list = draft.json->member(member);
        if (!list) return {};
        if (!list->is(Type::array)) return malformed(*list, needsList);
        for (const JsonValue& json : list->items) {
            if (!json.is(Type::text)) return malformed(json, needsText);
            const auto object = objectOf(json.text, json, scope);
            if (!object) return tl::unexpected(object.error());
            if (const auto kind = scope.kindOf(*object); kind && isSingleton(*kind))
                return refusedAt(json, ErrorCode::readOnlyField, {json.text});
            ids.push_back(*object);
        }
        return {};
    }

    Result<void> build();
    void adoptRows();
    void copyRow(const Object& row);
    Result<void> checkValues() const;
    const FieldValue& valueAt(const Given& given) const;

    const Catalogue& m_catalogue;
    Plan m_plan;
    PlanOutline m_outline;
    std::vector<Given> m_given;
};

Result<void> PlanReader::build() {
    m_plan.reserveIds(m_outline.nextId);
    for (Draft& draft : m_outline.objects)
        m_plan.insert(std::move(draft.object));
    for (WhatIfDraft& draft : m_outline.whatIfs) {
        for (Draft& object : draft.added)
            draft.whatIf.added.push_back(std::move(object.object));
        m_plan.insert(std::move(draft.whatIf));
    }
    adoptRows();
    return checkValues();
}

const FieldValue& PlanReader::valueAt(const Given& given) const {
    const Plan* plan = &m_plan;
    if (!given.whatIf.isBaseline()) {
        const WhatIf* whatIf = plan->findWhatIf(given.whatIf);
        if (const auto found = whatIf->overrides.find(given.address); found != whatIf->overrides.end())
            return found->second;
        return whatIf->own(given.address.object)->value(given.address.field);
    }
    return plan->find(given.address.object)->value(given.address.field);
}

void PlanReader::copyRow(const Object& row) {
    if (const auto edits = Editor(m_plan, m_catalogue).copyFromCatalogue(row.id))
        for (const Edit& edit : *edits)
            m_plan.apply(edit);
}

/// Rows of the catalogue that are referred to, and currencies that prices are in, become the plan's.
void PlanReader::adoptRows() {
    for (const Given& given : m_given) {
        const FieldValue value = valueAt(given);
        if (const auto* number = std::get_if<Number>(&value); number && !number->currency.empty())
            if (const Object* row = m_catalogue.find(Kind::currency, number->currency)) copyRow(*row);
        const auto* reference = std::get_if<Reference>(&value);
        const Object* row =
            reference && reference->object.isCatalogue() ? m_catalogue.find(reference->object) : nullptr;
        if (!row) continue;
        copyRow(*row);
        for (const Object* copy : m_plan.objects(row->kind)) {
            if (copy->catalogueKey != (row->catalogueKey.empty() ? row->key : row->catalogueKey)) continue;
            Edit edit{.type = Edit::Type::setField,
                      .whatIf = given.whatIf,
                      .object = given.address.object,
                      .field = given.address.field};
            if (const Object* object = m_plan.find(given.address.object))
                if (const auto own = object->fieldProvenance.find(given.address.field);
                    own != object->fieldProvenance.end())
                    edit.sourceAfter = own->second;
            if (const WhatIf* whatIf = m_plan.findWhatIf(given.whatIf))
                if (const auto own = whatIf->sources.find(given.address); own != whatIf->sources.end())
                    edit.sourceAfter = own->second;
            edit.after = Reference{copy->id};
            m_plan.apply(edit);
            break;
        }
    }
}

/// A what-if may say what means nothing as the tree stands, and take away any value.
bool isConflict(const Plan& seen, ObjectId object, const FieldValue& value) {
    const auto* reference = std::get_if<Reference>(&value);
    return !seen.find(object) || (reference && !seen.find(reference->object)) ||
           std::holds_alternative<Cleared>(value);
}

/// Money without a currency is in that of the plan, which a what-if may have changed.
bool changesCurrency(const WhatIf& whatIf) {
    static const FieldId currency = fieldId(Kind::plan, "currency");
    return std::ranges::any_of(whatIf.overrides,
                               [](const auto& each) { return each.first.field == currency; });
}

// Whether a value may stand in a field doesn't depend on what a what-if sees, but for the plan's currency:
// all values are checked in one plan that has the objects of the whole tree.
Result<void> PlanReader::checkValues() const {
    Plan seen = m_plan.inWhatIf({});
    const bool isOneCurrency = std::ranges::none_of(m_plan.whatIfs(), changesCurrency);
    if (isOneCurrency)
        for (const WhatIf& whatIf : m_plan.whatIfs())
            for (const Object& object : whatIf.added)
                seen.insert(object);
    WhatIfId whatIf;
    for (const Given& given : m_given) {
        if (given.whatIf != whatIf && !isOneCurrency) seen = m_plan.inWhatIf(given.whatIf);
        whatIf = given.whatIf;
        const FieldValue& value = valueAt(given);
        if (!whatIf.isBaseline() && isConflict(seen, given.address.object, value)) continue;
        const auto checked = checkValue(seen, m_catalogue, given.address, value);
        if (!checked) return refusedAt(*given.json, checked.error().code, checked.error().arguments);
    }
    return {};
}

}  // namespace

Result<Plan> planFromJson(std::string_view json, const Catalogue& catalogue) {
    const auto root = readJson(json);
    if (!root) return tl::unexpected(root.error());
    return PlanReader(catalogue).read(*root);
}

Result<Plan> readPlanJson(const std::filesystem::path& path, const Catalogue& catalogue) {
    constexpr std::uintmax_t largest = std::uintmax_t{32} << 20;
    std::error_code error;
    if (std::filesystem::is_regular_file(path, error) && std::filesystem::file_size(path, error) > largest)
        return failure(ErrorCode::fileNotReadable,
                       {path.string(),
                        WATTPLAN_TEXT("Reasons", "it is larger than 32 MB, which no plan in JSON is").text});
    const auto text = readFileText(path);
    if (!text) return tl::unexpected(text.error());
    auto plan = planFromJson(*text, catalogue);
    if (!plan && plan.error().code == ErrorCode::fileTooNew) plan.error().arguments[0] = path.string();
    return plan;
}

}  // namespace wattplan::exchange
