#include "core/store/value_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>

#include "core/plan/distribution.h"
#include "core/plan/edits.h"
#include "core/store/json_text.h"

namespace wattplan::store {

namespace {

struct ProvenanceMember {
    std::string_view name;
    std::string Provenance::*member;
};
constexpr std::array<ProvenanceMember, 6> provenanceMembers{{
    {"source", &Provenance::source},
    {"url", &Provenance::url},
    {"date", &Provenance::date},
    {"confidence", &Provenance::confidence},
    {"checked", &Provenance::checked},
    {"note", &Provenance::note},
}};

Json json(const Distribution& value) {
    Json::Members members;
    members.emplace_back("distribution", std::string(distributionKey(value.kind)));
    members.emplace_back("parameters", Json::Array(value.parameters.begin(), value.parameters.end()));
    if (!value.values.empty())
        members.emplace_back("values", Json::Array(value.values.begin(), value.values.end()));
    if (!value.weights.empty())
        members.emplace_back("weights", Json::Array(value.weights.begin(), value.weights.end()));
    if (std::isfinite(value.lowest)) members.emplace_back("lowest", value.lowest);
    if (std::isfinite(value.highest)) members.emplace_back("highest", value.highest);
    if (!value.currency.empty()) members.emplace_back("currency", value.currency);
    return members;
}

Json json(const FieldValue& value) {
    if (const auto* number = std::get_if<Number>(&value)) {
        if (number->currency.empty()) return number->value;
        return Json::Members{{"number", number->value}, {"currency", number->currency}};
    }
    if (const auto* text = std::get_if<Text>(&value)) return text->text;
    if (const auto* date = std::get_if<Date>(&value)) return Json::Members{{"date", dateText(*date)}};
    if (const auto* reference = std::get_if<Reference>(&value))
        return Json::Members{{"object", static_cast<double>(reference->object.value)}};
    if (const auto* distribution = std::get_if<Distribution>(&value)) return json(*distribution);
    if (std::holds_alternative<Cleared>(value)) return Json::Members{{"cleared", Json{}}};
    return {};
}

Json json(const Provenance& provenance) {
    Json::Members members;
    for (const auto& [name, member] : provenanceMembers)
        if (!(provenance.*member).empty()) members.emplace_back(name, provenance.*member);
    return members;
}

Json json(const Assumption& assumption) {
    Json::Members members;
    if (!assumption.owner.empty()) members.emplace_back("owner", assumption.owner);
    if (assumption.date) members.emplace_back("date", dateText(*assumption.date));
    members.emplace_back("standing", std::string(standingName(assumption.standing)));
    return members;
}

std::optional<Assumption> assumptionFrom(const Json& json) {
    const auto standing = standingByName(json.memberText("standing"));
    if (!standing) return std::nullopt;
    Assumption assumption{json.memberText("owner"), std::nullopt, *standing};
    if (!json.member("date")) return assumption;
    const auto date = readDate(json.memberText("date"));
    if (!date) return std::nullopt;
    assumption.date = *date;
    return assumption;
}

/// The numbers of a list; empty where there is no such member, none where it is no list of numbers.
std::optional<std::vector<double>> numbersIn(const Json& json, std::string_view name) {
    std::vector<double> numbers;
    const Json* list = json.member(name);
    if (!list) return numbers;
    if (!list->array()) return std::nullopt;
    for (const Json& item : *list->array()) {
        const double* number = item.number();
        if (!number) return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

std::optional<FieldValue> distributionFrom(const Json& json) {
    Distribution value;
    const auto kind = distributionByKey(json.memberText("distribution"));
    const auto parameters = numbersIn(json, "parameters");
    const auto values = numbersIn(json, "values");
    const auto weights = numbersIn(json, "weights");
    if (!kind || !parameters || !values || !weights || parameters->size() != value.parameters.size())
        return std::nullopt;
    value.kind = *kind;
    std::ranges::copy(*parameters, value.parameters.begin());
    value.values = *values;
    value.weights = *weights;
    if (const Json* bound = json.member("lowest"); bound && bound->number()) value.lowest = *bound->number();
    if (const Json* bound = json.member("highest"); bound && bound->number())
        value.highest = *bound->number();
    value.currency = json.memberText("currency");
    return value;
}

std::optional<FieldValue> valueFrom(const Json& json) {
    if (json.isNull()) return Empty{};
    if (const double* number = json.number()) return Number{*number};
    if (const std::string* text = json.text()) return Text{*text};
    if (const Json* number = json.member("number"); number && number->number())
        return Number{*number->number(), json.memberText("currency")};
    if (const Json* object = json.member("object"); object && object->number()) {
        const double id = *object->number();
        if (id < 1 || id >= static_cast<double>(ObjectId::firstCatalogue) || id != std::floor(id))
            return std::nullopt;
        return Reference{{static_cast<std::uint64_t>(id)}};
    }
    if (json.member("date")) {
        const auto date = readDate(json.memberText("date"));
        return date ? std::optional<FieldValue>(*date) : std::nullopt;
    }
    if (json.member("cleared")) return Cleared{};
    return json.member("distribution") ? distributionFrom(json) : std::nullopt;
}

std::optional<Provenance> provenanceFrom(const Json& json) {
    if (!json.members()) return std::nullopt;
    Provenance provenance;
    for (const auto& [name, member] : provenanceMembers)
        provenance.*member = json.memberText(name);
    return provenance;
}

}  // namespace

std::string valueText(const FieldValue& value) {
    return toText(json(value));
}

std::optional<FieldValue> valueFrom(std::string_view text) {
    const auto parsed = parseJson(text);
    return parsed ? valueFrom(*parsed) : std::nullopt;
}

std::string provenanceText(const Provenance& provenance) {
    return toText(json(provenance));
}

std::optional<Provenance> provenanceFrom(std::string_view text) {
    const auto parsed = parseJson(text);
    return parsed ? provenanceFrom(*parsed) : std::nullopt;
}

std::string assumptionText(const Assumption& assumption) {
    return toText(json(assumption));
}

std::optional<Assumption> assumptionFrom(std::string_view text) {
    const auto parsed = parseJson(text);
    return parsed ? assumptionFrom(*parsed) : std::nullopt;
}

std::string headText(const WhatIfHead& head) {
    Json::Members members;
    if (!head.parent.isBaseline()) members.emplace_back("parent", static_cast<double>(head.parent.value));
    members.emplace_back("key", head.key);
    members.emplace_back("name", head.name);
    if (!head.note.empty()) members.emplace_back("note", head.note);
    if (head.colour) members.emplace_back("colour", static_cast<double>(*head.colour));
    return toText(members);
}

std::optional<WhatIfHead> headFrom(std::string_view text) {
    const auto parsed = parseJson(text);
    if (!parsed || !parsed->members()) return std::nullopt;
    const auto number = [&](std::string_view name, double lowest, double highest) -> std::optional<double> {
        const Json* member = parsed->member(name);
        if (!member) return lowest - 1;
        const double* value = member->number();
        if (!value || *value < lowest || *value > highest || *value != std::floor(*value))
            return std::nullopt;
        return *value;
    };
    const auto parent = number("parent", 1, std::numeric_limits<std::uint32_t>::max());
    const auto colour = number("colour", 0, whatIfColourCount - 1);
    if (!parent || !colour) return std::nullopt;
    WhatIfHead head{{static_cast<std::uint32_t>(*parent)},
                    parsed->memberText("key"),
                    parsed->memberText("name"),
                    parsed->memberText("note"),
                    std::nullopt};
    if (*colour >= 0) head.colour = static_cast<std::uint8_t>(*colour);
    return head;
}

std::string objectText(const Object& object) {
    const Registry& registry = Registry::instance();
    Json::Members values;
    for (const FieldSpec& field : registry.fields(object.kind))
        if (!isEmpty(object.value(field.id))) values.emplace_back(field.key, json(object.value(field.id)));
    Json::Members sources;
    for (const auto& [field, provenance] : object.fieldProvenance)
        sources.emplace_back(registry.field(field).key, json(provenance));

    Json::Members notes;
    for (const auto& [field, assumption] : object.assumptions)
        notes.emplace_back(registry.field(field).key, json(assumption));

    Json::Members members;
    members.emplace_back("kind", std::string(registry.kind(object.kind).key));
    members.emplace_back("key", object.key);
    if (!object.catalogueKey.empty()) members.emplace_back("catalogue_key", object.catalogueKey);
    members.emplace_back("values", std::move(values));
    if (!object.provenance.isEmpty()) members.emplace_back("source", json(object.provenance));
    if (!sources.empty()) members.emplace_back("field_sources", std::move(sources));
    if (!notes.empty()) members.emplace_back("assumptions", std::move(notes));
    return toText(members);
}

std::optional<Object> objectFrom(ObjectId id, std::string_view text) {
    const Registry& registry = Registry::instance();
    const auto parsed = parseJson(text);
    if (!parsed) return std::nullopt;
    const auto kind = registry.kindByKey(parsed->memberText("kind"));
    const Json* values = parsed->member("values");
    if (!kind || !values || !values->members()) return std::nullopt;

    Object object;
    object.id = id;
    object.kind = *kind;
    object.key = parsed->memberText("key");
    object.catalogueKey = parsed->memberText("catalogue_key");
    object.values.resize(registry.fields(*kind).size());
    for (const auto& [key, json] : *values->members()) {
        const FieldSpec* field = registry.field(*kind, key);
        if (!field) continue;
        const auto value = valueFrom(json);
        if (!value) return std::nullopt;
        object.values[static_cast<std::size_t>(field->column)] = *value;
    }
    if (const Json* source = parsed->member("source"))
        object.provenance = provenanceFrom(*source).value_or(Provenance{});
    if (const Json* sources = parsed->member("field_sources"); sources && sources->members())
        for (const auto& [key, json] : *sources->members())
            if (const FieldSpec* field = registry.field(*kind, key))
                object.fieldProvenance[field->id] = provenanceFrom(json).value_or(Provenance{});
    if (const Json* notes = parsed->member("assumptions"); notes && notes->members())
        for (const auto& [key, json] : *notes->members())
            if (const FieldSpec* field = registry.field(*kind, key))
                if (auto noted = assumptionFrom(json); noted && !noted->isEmpty())
                    object.assumptions[field->id] = std::move(*noted);
    return object;
}

std::string pointsText(const Distribution& distribution) {
    Json::Members members{{"values", Json::Array(distribution.values.begin(), distribution.values.end())}};
    if (!distribution.weights.empty())
        members.emplace_back("weights",
                             Json::Array(distribution.weights.begin(), distribution.weights.end()));
    return toText(members);
}

bool readPoints(std::string_view text, Distribution& distribution) {
    const auto parsed = parseJson(text);
    if (!parsed || !parsed->members()) return false;
    const auto values = numbersIn(*parsed, "values");
    const auto weights = numbersIn(*parsed, "weights");
    if (!values || !weights) return false;
    distribution.values = *values;
    distribution.weights = *weights;
    return true;
}

}  // namespace wattplan::store
