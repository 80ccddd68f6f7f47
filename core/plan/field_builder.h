#pragma once

#include <limits>
#include <utility>
#include <vector>

#include "core/plan/registry.h"

namespace wattplan {

/// Declares one field, for the lists of fields: `number(Kind::accelerator, "tdp", "W").chip().range(1,
/// 1e6)…`.
class FieldBuilder {
public:
    FieldBuilder(Kind kind, std::string_view key, FieldType type, std::string_view unit) {
        m_spec.kind = kind;
        m_spec.key = key;
        m_spec.type = type;
        m_spec.unit = unitOf(unit);
        m_spec.lowest = -std::numeric_limits<double>::max();
        m_spec.highest = std::numeric_limits<double>::max();
    }

    FieldBuilder& text(Label label, Label help) {
        m_spec.label = label;
        m_spec.help = help;
        return *this;
    }
    FieldBuilder& range(double lowest, double highest) {
        m_spec.lowest = lowest;
        m_spec.highest = highest;
        return *this;
    }
    FieldBuilder& at(Boundary boundary) {
        m_spec.boundary = boundary;
        return *this;
    }
    FieldBuilder& byDefault(double value, std::string_view source) {
        m_spec.defaultValue = value;
        m_spec.source = source;
        return *this;
    }
    FieldBuilder& byDefault(std::string_view choice) {
        m_spec.defaultChoice = choice;
        return *this;
    }
    FieldBuilder& likely(double low, double high) {
        m_spec.likely = {low, high};
        return *this;
    }
    FieldBuilder& csv(std::string_view column) {
        m_spec.csvColumn = column;
        return *this;
    }
    FieldBuilder& refersTo(Kind kind) {
        m_spec.referenceKind = kind;
        m_spec.structural = true;
        return *this;
    }
    FieldBuilder& choices(std::vector<Choice> list) {
        m_spec.choices = std::move(list);
        m_spec.structural = true;
        return *this;
    }
    FieldBuilder& terms(std::vector<Choice> list) {
        m_spec.terms = std::move(list);
        return *this;
    }
    FieldBuilder& whenEmpty(Label meaning) {
        m_spec.whenEmpty = meaning;
        return *this;
    }
    FieldBuilder& varies() {
        m_spec.varies = true;
        return *this;
    }
    FieldBuilder& structural() {
        m_spec.structural = true;
        return *this;
    }
    FieldBuilder& required() {
        m_spec.required = true;
        return *this;
    }
    /// What a data sheet or a paper states about its subject stays true; this does not. Money ages by itself.
    FieldBuilder& ages() {
        m_spec.ages = true;
        return *this;
    }
    FieldBuilder& fromFile() {
        m_spec.fromFile = true;
        return *this;
    }
    FieldBuilder& evidence() {
        m_spec.role = FieldRole::evidence;
        return *this;
    }
    FieldBuilder& descriptive() {
        m_spec.role = FieldRole::descriptive;
        return *this;
    }
    /// A pin of the result with this key, of the same kind. Set and cleared it is structure.
    FieldBuilder& pins(std::string_view result) {
        m_pinned = result;
        return *this;
    }

    /// Empty it follows a field, or "=RESULT", of the object that `reference` names, "" for its own.
    FieldBuilder& follows(std::string_view reference, std::string_view followed) {
        m_reference = reference;
        m_followed = followed;
        return *this;
    }

    const FieldSpec& spec() const { return m_spec; }
    std::string_view pinned() const { return m_pinned; }
    std::string_view reference() const { return m_reference; }
    std::string_view followed() const { return m_followed; }

private:
    FieldSpec m_spec;
    std::string_view m_pinned;
    std::string_view m_reference;
    std::string_view m_followed;
};

inline FieldBuilder number(Kind kind, std::string_view key, std::string_view unit) {
    return {kind, key, FieldType::number, unit};
}
inline FieldBuilder integer(Kind kind, std::string_view key, std::string_view unit = "") {
    return {kind, key, FieldType::integer, unit};
}
inline FieldBuilder words(Kind kind, std::string_view key) {
    return {kind, key, FieldType::text, ""};
}
inline FieldBuilder date(Kind kind, std::string_view key) {
    return {kind, key, FieldType::date, ""};
}
inline FieldBuilder choice(Kind kind, std::string_view key) {
    return {kind, key, FieldType::choice, ""};
}
inline FieldBuilder reference(Kind kind, std::string_view key, Kind to) {
    FieldBuilder builder(kind, key, FieldType::reference, "");
    builder.refersTo(to);
    return builder;
}

// The lists, a file each.
std::vector<FieldBuilder> modelFields();
std::vector<FieldBuilder> hardwareFields();  ///< accelerator, system, efficiencyClass
std::vector<FieldBuilder> siteFields();      ///< site, currency; cooling by fields_cooling.cpp
std::vector<FieldBuilder> planFields();      ///< plan, growth and its eras, facility and its feed
std::vector<FieldBuilder> workloadFields();  ///< cluster, trainingRun
std::vector<FieldBuilder> trainingFields();  ///< trainingRun: layout, failures, data, programme
std::vector<FieldBuilder> carbonFields();    ///< of all kinds: embodied carbon, contracts, equivalences
std::vector<FieldBuilder> costFields();      ///< finance; tariff, and the one of a facility
std::vector<FieldBuilder> serviceFields();   ///< service
std::vector<FieldBuilder> plantFields();    ///< facility: redundancy, sizes, floor; site: design day, weather
std::vector<FieldBuilder> servingFields();  ///< servingClass, fabric; server parts, network of a cluster
std::vector<FieldBuilder> orbitalFields();  ///< orbitalCluster
std::vector<FieldBuilder> leverFields();    ///< service: requests on devices; cluster: better chips
std::vector<Choice> generations();          ///< families of accelerators, by which classes are chosen
std::vector<Choice> gridCarbonKinds();      ///< of a grid's emission factor: gases, end of the grid, mean
std::vector<ResultSpec> resultSpecs();      ///< results.cpp; the registry sorts them and sets their ids

}  // namespace wattplan
