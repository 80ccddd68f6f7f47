#include "core/plan/fingerprint.h"

#include <bit>
#include <cstdint>
#include <map>
#include <string_view>
#include <tuple>
#include <variant>

#include "core/plan/sha256.h"

namespace wattplan {

namespace {

/// Feeds a plan to the digest so that no two plans give the same bytes: each list after its length, each text
/// after its size, each value after its type; numbers as eight bytes, lowest first, on every machine. Fields
/// are named by kind and key, since their numbers are of one run of the program.
class Canonical {
public:
    std::string of(const Plan& plan) {
        add(plan.all().size());
        for (const auto& [id, object] : plan.all())
            add(object);
        add(plan.whatIfs().size());
        for (const WhatIf& whatIf : plan.whatIfs())
            add(whatIf);
        return m_digest.take();
    }

private:
    using FieldName = std::tuple<ObjectId, Kind, std::string_view>;

    void add(std::uint64_t number) {
        char bytes[8];
        for (char& byte : bytes) {
            byte = static_cast<char>(number & 0xFF);
            number >>= 8;
        }
        m_digest.add({bytes, sizeof bytes});
    }
    void add(double number) { add(std::bit_cast<std::uint64_t>(number + 0.0)); }  // -0 + 0 is 0
    void add(std::string_view text) {
        add(text.size());
        m_digest.add(text);
    }
    void add(ObjectId id) { add(id.value); }
    void add(const Date& date) {
        add(static_cast<std::uint64_t>(date.year) * 10000 + static_cast<std::uint64_t>(date.month) * 100 +
            static_cast<std::uint64_t>(date.day));
    }

    void add(const FieldValue& value) {
        add(value.index());
        std::visit([this](const auto& content) { addContent(content); }, value);
    }
    void addContent(const Empty&) {}
    void addContent(const Cleared&) {}
    void addContent(const Number& number) {
        add(number.value);
        add(number.currency);
    }
    void addContent(const Text& text) { add(text.text); }
    void addContent(const Date& date) { add(date); }
    void addContent(const Reference& reference) { add(reference.object); }
    void addContent(const Distribution& distribution) {
        add(static_cast<std::uint64_t>(distribution.kind));
        for (const double parameter : distribution.parameters)
            add(parameter);
        add(distribution.lowest);
        add(distribution.highest);
        add(distribution.currency);
    }

    void add(const Provenance& provenance) {
        for (const std::string* part : {&provenance.source, &provenance.url, &provenance.date,
                                        &provenance.confidence, &provenance.checked, &provenance.note})
            add(*part);
    }
    void add(const Assumption& assumption) {
        add(assumption.owner);
        add(assumption.date.has_value());
        if (assumption.date) add(*assumption.date);
        add(static_cast<std::uint64_t>(assumption.standing));
    }
    void add(bool isSo) { add(std::uint64_t{isSo}); }

    /// By the names of the fields: their order may be another in a later version.
    template <class Said>
    void add(const std::map<FieldId, Said>& said) {
        std::map<std::string_view, const Said*> byName;
        for (const auto& [field, content] : said)
            byName.emplace(Registry::instance().field(field).key, &content);
        addNamed(byName);
    }
    template <class Said>
    void add(const std::map<FieldAddress, Said>& said) {
        std::map<FieldName, const Said*> byName;
        for (const auto& [address, content] : said) {
            const FieldSpec& field = Registry::instance().field(address.field);
            byName.emplace(FieldName{address.object, field.kind, field.key}, &content);
        }
        addNamed(byName);
    }
    template <class Name, class Said>
    void addNamed(const std::map<Name, const Said*>& byName) {
        add(byName.size());
        for (const auto& [name, content] : byName) {
            add(name);
            add(*content);
        }
    }
    void add(const FieldName& name) {
        const auto& [object, kind, key] = name;
        add(object);
        add(Registry::instance().kind(kind).key);
        add(key);
    }

    void add(const Object& object) {
        add(object.id);
        add(Registry::instance().kind(object.kind).key);
        add(object.key);
        add(object.catalogueKey);
        std::map<std::string_view, const FieldValue*> values;
        for (const FieldSpec& field : Registry::instance().fields(object.kind))
            if (const FieldValue& value = object.value(field.id); !isEmpty(value))
                values.emplace(field.key, &value);
        addNamed(values);
        add(object.provenance);
        add(object.fieldProvenance);
        add(object.assumptions);
    }

    void add(const WhatIf& whatIf) {
        add(std::uint64_t{whatIf.id.value});
        add(std::uint64_t{whatIf.parent.value});
        add(whatIf.key);
        add(whatIf.name);
        add(whatIf.note);
        add(whatIf.colour ? std::uint64_t{*whatIf.colour} + 1 : std::uint64_t{0});
        add(whatIf.overrides);
        add(whatIf.sources);
        add(whatIf.assumptions);
        add(whatIf.added.size());
        for (const Object& object : whatIf.added)
            add(object);
        for (const auto* ids : {&whatIf.removed, &whatIf.restored}) {
            add(ids->size());
            for (const ObjectId id : *ids)
                add(id);
        }
    }

    Sha256 m_digest;
};

}  // namespace

std::string fingerprint(const Plan& plan) {
    return Canonical().of(plan);
}

}  // namespace wattplan
