#include "core/exchange/field_json.h"
#include "core/exchange/file_text.h"
#include "core/exchange/plan_json.h"
#include "core/plan/edits.h"

namespace wattplan::exchange {

namespace {

using Layout = JsonWriter::Layout;

/// Writes plans and what-ifs. Holds the key of each object, in whichever what-if it stands.
class PlanWriter {
public:
    explicit PlanWriter(const Plan& plan) : m_plan(plan) {
        for (const auto& [id, object] : plan.all()) {
            m_baseline.add(object);
            m_objects[id] = &object;
        }
        for (const WhatIf& whatIf : plan.whatIfs())
            for (const Object& object : whatIf.added)
                m_objects[object.id] = &object;
    }

    std::string text() {
        m_json.beginObject();
        m_json.member("format", "wattplan-plan");
        m_json.member("version", std::uint64_t{1});
        m_json.member("next_id", m_plan.nextId().value);
        m_json.name("objects");
        m_json.beginArray();
        for (const auto& [id, object] : m_plan.all())
            write(object, m_baseline);
        m_json.end();
        if (!m_plan.whatIfs().empty()) {
            m_json.name("what_ifs");
            m_json.beginArray();
            for (const WhatIf& whatIf : m_plan.whatIfs())
                write(whatIf);
            m_json.end();
        }
        m_json.end();
        return m_json.take();
    }

private:
    void write(const Object& object, const Scope& scope) {
        m_json.beginObject();
        m_json.member("id", object.id.value);
        m_json.member("key", object.key);
        m_json.member("kind", Registry::instance().kind(object.kind).key);
        if (!object.catalogueKey.empty()) m_json.member("catalogue", object.catalogueKey);
        m_json.name("fields");
        m_json.beginObject();
        for (const FieldSpec& field : Registry::instance().fields(object.kind)) {
            if (isEmpty(object.value(field.id))) continue;
            m_json.name(field.key);
            write(field, object.value(field.id), scope);
        }
        m_json.end();
        if (!object.provenance.isEmpty()) {
            m_json.name("source");
            write(object.provenance);
        }
        const auto keyOf = [](FieldId field) { return std::string(Registry::instance().field(field).key); };
        writeByField("field_sources", object.fieldProvenance, keyOf);
        writeByField("assumptions", object.assumptions, keyOf);
        m_json.end();
    }

    /// What is said of some fields, by their names.
    template <class Field, class Said, class NameOf>
    void writeByField(std::string_view member, const std::map<Field, Said>& all, const NameOf& nameOf) {
        if (all.empty()) return;
        m_json.name(member);
        m_json.beginObject();
        for (const auto& [field, said] : all) {
            m_json.name(nameOf(field));
            write(said);
        }
        m_json.end();
    }

    void write(const Assumption& assumption) {
        m_json.beginObject(Layout::oneLine);
        if (!assumption.owner.empty()) m_json.member("owner", assumption.owner);
        if (assumption.date) m_json.member("date", dateText(*assumption.date));
        m_json.member("standing", std::string(standingName(assumption.standing)));
        m_json.end();
    }

    void write(const Provenance& provenance) {
        m_json.beginObject(Layout::oneLine);
        const auto member = [&](std::string_view name, const std::string& text) {
            if (!text.empty()) m_json.member(name, text);
        };
        member("source", provenance.source);
        member("url", provenance.url);
        member("date", provenance.date);
        member("confidence", provenance.confidence);
        member("checked", provenance.checked);
        member("note", provenance.note);
        m_json.end();
    }

    void write(const WhatIf& whatIf) {
        const Scope& scope = scopeOf(whatIf);
        const auto nameOf = [&](FieldAddress address) { return name(address, scope); };
        m_json.beginObject();
        m_json.member("id", std::uint64_t{whatIf.id.value});
        m_json.member("key", whatIf.key);
        if (!whatIf.name.empty()) m_json.member("name", whatIf.name);
        if (!whatIf.note.empty()) m_json.member("note", whatIf.note);
        if (whatIf.colour) m_json.member("colour", std::uint64_t{*whatIf.colour});
        if (const WhatIf* parent = m_plan.findWhatIf(whatIf.parent)) m_json.member("parent", parent->key);
        if (!whatIf.overrides.empty()) {
            m_json.name("overrides");
            m_json.beginObject();
            for (const auto& [address, value] : whatIf.overrides) {
                m_json.name(nameOf(address));
                write(Registry::instance().field(address.field), value, scope);
            }
            m_json.end();
        }
        writeByField("field_sources", whatIf.sources, nameOf);
        writeByField("assumptions", whatIf.assumptions, nameOf);
        if (!whatIf.added.empty()) {
            m_json.name("added");
            m_json.beginArray();
            for (const Object& object : whatIf.added)
                write(object, scope);
            m_json.end();
        }
        writeObjects("removed", whatIf.removed, scope);
        writeObjects("restored", whatIf.restored, scope);
        m_json.end();
    }

    void writeObjects(std::string_view member, const std::vector<ObjectId>& ids, const Scope& scope) {
        if (ids.empty()) return;
        m_json.name(member);
        m_json.beginArray(Layout::oneLine);
        for (const ObjectId id : ids)
            m_json.value(name(id, scope));
        m_json.end();
    }

    void write(const FieldSpec& field, const FieldValue& value, const Scope& scope) {
        writeFieldValue(m_json, field, value, [&](ObjectId id) { return name(id, scope); });
    }

    std::string name(ObjectId id, const Scope& scope) const {
        const auto found = m_objects.find(id);
        return scope.nameOf(id, found == m_objects.end() ? std::string() : found->second->key);
    }

    std::string name(FieldAddress address, const Scope& scope) const {
        const FieldSpec& field = Registry::instance().field(address.field);
        std::string object = name(address.object, scope);
        if (object.starts_with('#')) object.insert(0, Registry::instance().kind(field.kind).key);
        return object + "." + std::string(field.key);
    }

    const Scope& scopeOf(const WhatIf& whatIf) {
        if (const auto known = m_scopes.find(whatIf.id); known != m_scopes.end()) return known->second;
        const WhatIf* parent = m_plan.findWhatIf(whatIf.parent);
        Scope scope(parent ? &scopeOf(*parent) : &m_baseline);
        for (const Object& object : whatIf.added)
            scope.add(object);
        return m_scopes.emplace(whatIf.id, std::move(scope)).first->second;
    }

    const Plan& m_plan;
    Scope m_baseline;
    std::map<WhatIfId, Scope> m_scopes;  // of those written
    std::map<ObjectId, const Object*> m_objects;
    JsonWriter m_json;
};

}  // namespace

std::string planToJson(const Plan& plan) {
    return PlanWriter(plan).text();
}

Result<void> writePlanJson(const std::filesystem::path& path, const Plan& plan) {
    return writeFileText(path, planToJson(plan));
}

}  // namespace wattplan::exchange
