#include "core/formulas/recorder.h"

#include <cmath>

#include "core/plan/distribution.h"
#include "core/units/calendar.h"

namespace wattplan::formulas {

using graph::FormulaError;
using graph::NodeName;
using graph::Quantity;

namespace {

const std::string& currencyOf(const FieldValue& value) {
    static const std::string none;
    if (const auto* number = std::get_if<Number>(&value)) return number->currency;
    if (const auto* distribution = std::get_if<Distribution>(&value)) return distribution->currency;
    return none;
}

}  // namespace

std::optional<double> centralValue(const FieldValue& value) {
    if (const auto* number = std::get_if<Number>(&value)) return number->value;
    const auto* distribution = std::get_if<Distribution>(&value);
    return distribution ? std::optional(pointValue(*distribution)) : std::nullopt;
}

std::optional<double> inputValue(const FieldSpec& spec, const FieldValue& value) {
    if (const auto* date = std::get_if<Date>(&value)) return monthsTo(firstDay(*date));
    std::optional<double> number = centralValue(value);
    if (number && spec.type == FieldType::integer) number = std::round(*number);
    if (!number) number = spec.defaultValue;
    return number ? std::optional(spec.unit.toBase(*number)) : std::nullopt;
}

Recorder::Recorder(graph::Graph& graph, const Plan& plan, const catalog::Catalogue& catalogue)
    : m_graph(graph), m_plan(plan), m_catalogue(catalogue) {}

const Object* Recorder::find(ObjectId id) const {
    return id.isCatalogue() ? m_catalogue.find(id) : m_plan.find(id);
}

Quantity Recorder::number(const Object& object, std::string_view key) {
    const FieldSpec& spec = Registry::instance().field(field(object, key));
    const std::uint64_t tag = tagOf(FieldAddress{object.id, spec.id});
    if (const auto known = m_converted.find(tag); known != m_converted.end()) return known->second;

    const FieldValue& value = object.value(spec.id);
    const std::string currency = isEmpty(value) ? spec.unit.currency : currencyOf(value);
    const Quantity input = m_graph.input(tag, inputValue(spec, value), spec.unit.dimension, spec.boundary,
                                         {spec.label, spec.source.empty() ? "" : spec.source.data(), tag});
    m_nodes[tag] = input.id();
    const Quantity converted = spec.isMoney() ? inPlanCurrency(input, currency) : input;
    m_converted[tag] = converted;
    return converted;
}

Quantity Recorder::monthIndex(const Object& object, std::string_view key) {
    const FieldSpec& spec = Registry::instance().field(field(object, key));
    const std::uint64_t tag = tagOf(FieldAddress{object.id, spec.id});
    if (const auto known = m_converted.find(tag); known != m_converted.end()) return known->second;
    const Quantity input = m_graph.input(tag, inputValue(spec, object.value(spec.id)), {}, Boundary::none,
                                         {spec.label, "", tag});
    m_nodes[tag] = input.id();
    m_converted[tag] = input;
    return input;
}

bool Recorder::has(const Object& object, std::string_view key) {
    const FieldId id = field(object, key);
    m_structure.insert({object.id, id});
    return !isEmpty(object.value(id));
}

std::string_view Recorder::choice(const Object& object, std::string_view key) {
    const FieldSpec& spec = Registry::instance().field(field(object, key));
    m_structure.insert({object.id, spec.id});
    const auto* text = std::get_if<Text>(&object.value(spec.id));
    return text ? std::string_view(text->text) : spec.defaultChoice;
}

const Object* Recorder::reference(const Object& object, std::string_view key) {
    const FieldId id = field(object, key);
    m_structure.insert({object.id, id});
    const auto* reference = std::get_if<Reference>(&object.value(id));
    return reference ? find(reference->object) : nullptr;
}

const Object* Recorder::currencyObject(std::string_view code) const {
    for (const Object* currency : m_plan.objects(Kind::currency))
        if (currency->catalogueKey == code || currency->key == keyFrom(code)) return currency;
    return m_catalogue.find(Kind::currency, code);
}

Quantity Recorder::inPlanCurrency(Quantity amount, const std::string& currency) {
    if (currency.empty()) return amount;
    const Object& plan = m_plan.only(Kind::plan);
    const Object* to = reference(plan, "currency");
    const Object* from = currencyObject(currency);
    if (!to) return amount * unknown(plan, "currency", {});
    if (!from) throw FormulaError("no currency '" + currency + "' in the catalogue");
    if (from->id == to->id || from->catalogueKey == to->catalogueKey) return amount;
    auto rate = m_rates.find(currency);
    if (rate == m_rates.end()) {
        const Quantity factor = named(number(*to, "rate") / number(*from, "rate"),
                                      {WATTPLAN_TEXT("Name", "Exchange rate into plan currency"), "", 0});
        rate = m_rates.emplace(currency, factor).first;
    }
    return named(amount * rate->second, {m_graph.name(amount.id()).label, "", 0});
}

Quantity Recorder::result(const Object& object, std::string_view key, Quantity value, const char* citation) {
    const ResultSpec& spec = Registry::instance().result(resultId(object.kind, key));
    if (value.dimension() != spec.unit.dimension || value.boundary() != spec.boundary ||
        value.isSeries() != spec.isSeries) {
        throw FormulaError(object.key + "." + std::string(key) + " is declared as " +
                           describe(spec.unit.dimension) + " at " + describe(spec.boundary) +
                           ", its formula gives " + describe(value.dimension()) + " at " +
                           describe(value.boundary()));
    }
    const std::uint64_t tag = tagOf(ResultAddress{object.id, spec.id});
    const Quantity node = named(value, {spec.label, citation, tag});
    m_nodes[tag] = node.id();
    return node;
}

Quantity Recorder::pinnable(const Object& object, std::string_view key, Quantity computed,
                            const char* citation) {
    const ResultSpec& spec = Registry::instance().result(resultId(object.kind, key));
    const FieldSpec& pin = Registry::instance().field(*spec.pin);
    if (!has(object, pin.key)) return result(object, key, computed, citation);
    const Quantity typed = number(object, pin.key);
    const Quantity shown = named(computed, {WATTPLAN_TEXT("Name", "As computed, not used"), citation, 0});
    return result(object, key, select(m_graph.constant(1.0), typed, shown), citation);
}

Quantity Recorder::unknown(const Object& object, std::string_view key, Dimension dimension,
                           Boundary boundary) {
    const FieldSpec& spec = Registry::instance().field(field(object, key));
    m_structure.insert({object.id, spec.id});
    const std::uint64_t tag = tagOf(FieldAddress{object.id, spec.id});
    return m_graph.input(tag, std::nullopt, dimension, boundary, {spec.label, "", tag});
}

Quantity Recorder::constant(double value, std::string_view unit, Label label, const char* citation) {
    const Unit& known = unitOf(unit);
    const Quantity quantity = m_graph.constant(known.toBase(value), known.dimension);
    m_graph.setName(quantity.id(), {label, citation, 0});
    return quantity;
}

}  // namespace wattplan::formulas
