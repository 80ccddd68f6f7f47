#pragma once

#include <string>
#include <string_view>

#include "core/catalog/catalogue.h"
#include "core/exchange/json_value.h"
#include "core/exchange/json_writer.h"
#include "core/exchange/plan_scope.h"

namespace wattplan::exchange {

/// The unit of money in a currency of its own, or in the plan's where `currency` is empty: "CNY/kWh",
/// "plan_currency/kWh"; other units as they are.
std::string unitText(const Unit& unit, std::string_view currency);

/// Writes a field's value as the next element. `nameOf` gives the key of an object referred to.
template <class NameOf>
void writeFieldValue(JsonWriter& json, const FieldSpec& field, const FieldValue& value, const NameOf& nameOf);

/// Reads a field's value. A reference to a row of the catalogue stays one. The range is not checked.
Result<FieldValue> readFieldJson(const FieldSpec& field, const JsonValue& json, const Scope& scope,
                                 const catalog::Catalogue& catalogue);

void writeNumber(JsonWriter& json, const FieldSpec& field, const Number& number);
void writeDistribution(JsonWriter& json, const FieldSpec& field, const Distribution& distribution);
void writeDate(JsonWriter& json, const Date& date);

template <class NameOf>
void writeFieldValue(JsonWriter& json, const FieldSpec& field, const FieldValue& value,
                     const NameOf& nameOf) {
    if (const auto* number = std::get_if<Number>(&value)) return writeNumber(json, field, *number);
    if (const auto* text = std::get_if<Text>(&value)) return json.value(text->text);
    if (const auto* date = std::get_if<Date>(&value)) return writeDate(json, *date);
    if (const auto* distribution = std::get_if<Distribution>(&value))
        return writeDistribution(json, field, *distribution);
    if (const auto* reference = std::get_if<Reference>(&value)) {
        json.beginObject(JsonWriter::Layout::oneLine);
        json.member("ref", std::string(nameOf(reference->object)));
        return json.end();
    }
    json.null();
}

}  // namespace wattplan::exchange
