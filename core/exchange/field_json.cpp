#include "core/exchange/field_json.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <span>

#include "core/plan/distribution.h"
#include "core/plan/edits.h"

namespace wattplan::exchange {

namespace {

constexpr std::string_view planCurrency = "plan_currency";

constexpr Label needsNumber = WATTPLAN_TEXT("Reasons", "a number is needed here");
constexpr Label needsText = WATTPLAN_TEXT("Reasons", "a text is needed here");
constexpr Label needsOtherValue = WATTPLAN_TEXT("Reasons", "this is not a value for this field");
constexpr Label currenciesDiffer = WATTPLAN_TEXT("Reasons", "the unit names another currency");
constexpr Label takesTwo = WATTPLAN_TEXT("Reasons", "it takes two numbers");
constexpr Label takesThree = WATTPLAN_TEXT("Reasons", "it takes three numbers: low, typical and high");
constexpr Label noParameters =
    WATTPLAN_TEXT("Reasons", "discrete and empirical distributions have “values”, no “parameters”");
constexpr Label noValues =
    WATTPLAN_TEXT("Reasons", "only discrete and empirical distributions have “values”");
constexpr Label noWeights = WATTPLAN_TEXT("Reasons", "only discrete distributions have “weights”");

/// A unit and currency as given beside a number, and how to bring the number into the field's unit.
struct GivenUnit {
    bool isOwn = true;  ///< the field's unit: the number stays as it is
    Unit unit{};
    std::string currency{};

    double convert(double value, const FieldSpec& field) const {
        return isOwn ? value : field.unit.fromBase(unit.toBase(value));
    }
    /// A difference: 5 degC are 5 K.
    double convertDifference(double value, const FieldSpec& field) const {
        return isOwn ? value : value * unit.factor / field.unit.factor;
    }
};

bool isCurrencyCode(std::string_view text) {
    return text.size() == 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

Result<std::string> textMember(const JsonValue& json, std::string_view name) {
    const JsonValue* member = json.member(name);
    if (!member) return std::string();
    if (!member->is(JsonValue::Type::text)) return malformed(*member, needsText);
    return member->text;
}

Result<GivenUnit> readUnit(const FieldSpec& field, const JsonValue& json) {
    GivenUnit given;
    const auto currency = textMember(json, "currency");
    if (!currency) return tl::unexpected(currency.error());
    if (!currency->empty() && (!field.isMoney() || !isCurrencyCode(*currency)))
        return refusedAt(*json.member("currency"), ErrorCode::unknownUnit, {*currency});
    given.currency = *currency;

    auto symbol = textMember(json, "unit");
    if (!symbol) return tl::unexpected(symbol.error());
    if (!json.member("unit")) return given;
    if (field.isMoney()) {
        const std::size_t end = std::min(symbol->find('/'), symbol->size());
        const std::string code = symbol->substr(0, end);
        const bool isPlans = code == planCurrency;
        if (isPlans || isCurrencyCode(code)) {
            if (!given.currency.empty() && given.currency != code) return malformed(json, currenciesDiffer);
            given.currency = isPlans ? std::string() : code;
            symbol->replace(0, end, field.unit.currency);
        }
    }
    if (*symbol == field.unit.symbol) return given;
    const JsonValue& place = *json.member("unit");
    auto unit = parseUnit(*symbol);
    if (!unit) return refusedAt(place, ErrorCode::unknownUnit, {*symbol});
    if (unit->dimension != field.unit.dimension)
        return refusedAt(place, ErrorCode::wrongDimension, {*symbol, field.unit.symbol});
    given.isOwn = false;
    given.unit = *unit;
    return given;
}

Result<double> readNumberIn(const GivenUnit& unit, const FieldSpec& field, const JsonValue& json) {
    if (!json.is(JsonValue::Type::number)) return malformed(json, needsNumber);
    return unit.convert(json.number, field);
}

Result<FieldValue> readNumber(const FieldSpec& field, const JsonValue& json) {
    if (auto known = checkMembers(json, {"value", "unit", "currency"}); !known)
        return tl::unexpected(known.error());
    const auto unit = readUnit(field, json);
    if (!unit) return tl::unexpected(unit.error());
    return readNumberIn(*unit, field, *json.member("value")).map([&](double value) {
        return FieldValue(Number{value, unit->currency});
    });
}

/// The numbers of a list; none where there is no such member.
Result<std::vector<double>> readNumbers(const GivenUnit& unit, const FieldSpec& field, const JsonValue& json,
                                        std::string_view name) {
    std::vector<double> numbers;
    const JsonValue* list = json.member(name);
    if (!list) return numbers;
    if (!list->is(JsonValue::Type::array)) return malformed(*list, needsNumber);
    for (const JsonValue& item : list->items) {
        const auto number = readNumberIn(unit, field, item);
        if (!number) return tl::unexpected(number.error());
        numbers.push_back(*number);
    }
    return numbers;
}

std::string distributionKeys() {
    std::string keys;
    for (int kind = 0; kind <= static_cast<int>(Distribution::Kind::empirical); ++kind)
        keys.append(keys.empty() ? "" : ", ").append(distributionKey(static_cast<Distribution::Kind>(kind)));
    return keys;
}

/// Refuses what the kind does not have, so that nothing is read and then left out of what is written.
/// Parameters behind those of the kind may be 0: earlier versions wrote all four.
Result<void> checkLists(Distribution::Kind kind, const JsonValue& json) {
    const auto most = static_cast<std::size_t>(parameterCount(kind));
    if (const JsonValue* weights = json.member("weights"); weights && kind != Distribution::Kind::discrete)
        return malformed(*weights, noWeights);
    const JsonValue* parameters = json.member("parameters");
    if (most == 0) {
        if (parameters) return malformed(*parameters, noParameters);
        return {};
    }
    if (const JsonValue* values = json.member("values")) return malformed(*values, noValues);
    const Label wanted = most == 3 ? takesThree : takesTwo;
    if (!parameters) return malformed(json, wanted);
    if (!parameters->is(JsonValue::Type::array)) return malformed(*parameters, needsNumber);
    const auto& items = parameters->items;
    const bool isPadded =
        items.size() > most && items.size() <= Distribution{}.parameters.size() &&
        std::all_of(items.begin() + parameterCount(kind), items.end(),
                    [](const auto& each) { return each.is(JsonValue::Type::number) && each.number == 0.0; });
    if (items.size() != most && !isPadded) return malformed(*parameters, wanted);
    return {};
}

/// The parameters of the kind. The second of a normal is a difference.
Result<void> readParameters(const GivenUnit& unit, const FieldSpec& field, const JsonValue& json,
                            Distribution& distribution) {
    if (parameterCount(distribution.kind) == 0) return {};
    const auto given = readNumbers(GivenUnit{}, field, json, "parameters");
    if (!given) return tl::unexpected(given.error());
    for (int i = 0; i < parameterCount(distribution.kind); ++i)
        distribution.parameters[i] = distribution.kind == Distribution::Kind::normal && i == 1
                                         ? unit.convertDifference((*given)[i], field)
                                         : unit.convert((*given)[i], field);
    return {};
}

Result<FieldValue> readDistribution(const FieldSpec& field, const JsonValue& json) {
    if (auto known = checkMembers(json, {"distribution", "parameters", "values", "weights", "lowest",
                                         "highest", "unit", "currency"});
        !known)
        return tl::unexpected(known.error());
    const auto unit = readUnit(field, json);
    if (!unit) return tl::unexpected(unit.error());
    const auto name = textMember(json, "distribution");
    if (!name) return tl::unexpected(name.error());
    const auto kind = distributionByKey(*name);
    if (!kind)
        return refusedAt(*json.member("distribution"), ErrorCode::unknownChoice, {*name, distributionKeys()});
    Distribution distribution;
    distribution.kind = *kind;
    distribution.currency = unit->currency;
    if (const auto fits = checkLists(*kind, json); !fits) return tl::unexpected(fits.error());
    if (const auto read = readParameters(*unit, field, json, distribution); !read)
        return tl::unexpected(read.error());
    auto values = readNumbers(*unit, field, json, "values");
    if (!values) return tl::unexpected(values.error());
    auto weights = readNumbers(GivenUnit{}, field, json, "weights");
    if (!weights) return tl::unexpected(weights.error());
    distribution.values = std::move(*values);
    distribution.weights = std::move(*weights);
    for (const auto& [member, bound] :
         {std::pair{"lowest", &distribution.lowest}, std::pair{"highest", &distribution.highest}}) {
        const JsonValue* given = json.member(member);
        if (!given) continue;
        const auto number = readNumberIn(*unit, field, *given);
        if (!number) return tl::unexpected(number.error());
        *bound = *number;
    }
    return FieldValue(distribution);
}

Result<FieldValue> readReference(const FieldSpec& field, const JsonValue& json, const Scope& scope,
                                 const catalog::Catalogue& catalogue) {
    if (!json.is(JsonValue::Type::text)) return malformed(json, needsText);
    const std::string& name = json.text;
    if (name.starts_with('#')) {
        std::uint64_t id = 0;
        const auto [end, error] = std::from_chars(name.data() + 1, name.data() + name.size(), id);
        if (error == std::errc() && end == name.data() + name.size() && id != 0)
            return FieldValue(Reference{{id}});
    }
    if (!field.referenceKind) return malformed(json, needsOtherValue);
    const auto found = scope.find(name);
    if (found && scope.kindOf(*found) == field.referenceKind) return FieldValue(Reference{*found});
    if (const Object* row = catalogue.find(*field.referenceKind, name)) return FieldValue(Reference{row->id});
    if (found)
        return refusedAt(json, ErrorCode::wrongKind,
                         {name, std::string(Registry::instance().kind(*field.referenceKind).key)});
    std::vector<std::string> known = scope.keys();
    for (const Object* row : catalogue.rows(*field.referenceKind))
        known.push_back(row->key);
    return refusedAt(json, ErrorCode::unknownKey, {name, nearestKey(name, known)});
}

Result<FieldValue> readText(const FieldSpec& field, const JsonValue& json, const Scope& scope,
                            const catalog::Catalogue& catalogue) {
    if (field.type == FieldType::text) return FieldValue(Text{json.text});
    if (field.type == FieldType::reference) return readReference(field, json, scope, catalogue);
    auto value = readFieldValue(field, json.text);
    if (!value) return refusedAt(json, value.error().code, value.error().arguments);
    return value;
}

Result<FieldValue> readDateJson(const JsonValue& json) {
    if (!json.is(JsonValue::Type::text)) return malformed(json, needsText);
    const auto date = readDate(json.text);
    if (!date) return refusedAt(json, date.error().code, date.error().arguments);
    return FieldValue(*date);
}

void writeUnit(JsonWriter& json, const FieldSpec& field, const std::string& currency) {
    const std::string unit = unitText(field.unit, currency);
    if (!unit.empty()) json.member("unit", unit);
}

}  // namespace

std::string unitText(const Unit& unit, std::string_view currency) {
    if (unit.currency.empty() || !unit.symbol.starts_with(unit.currency)) return unit.symbol;
    return std::string(currency.empty() ? planCurrency : currency) + unit.symbol.substr(unit.currency.size());
}

void writeNumber(JsonWriter& json, const FieldSpec& field, const Number& number) {
    if (field.unit.symbol.empty() && number.currency.empty()) return json.value(number.value);
    json.beginObject(JsonWriter::Layout::oneLine);
    json.member("value", number.value);
    writeUnit(json, field, number.currency);
    json.end();
}

void writeDistribution(JsonWriter& json, const FieldSpec& field, const Distribution& distribution) {
    json.beginObject(JsonWriter::Layout::oneLine);
    const auto list = [&](const char* name, std::span<const double> numbers) {
        json.name(name);
        json.beginArray();
        for (const double number : numbers)
            json.value(number);
        json.end();
    };
    json.member("distribution", distributionKey(distribution.kind));
    const int count = parameterCount(distribution.kind);
    if (count > 0)
        list("parameters", std::span(distribution.parameters).first(static_cast<std::size_t>(count)));
    if (count == 0) list("values", distribution.values);
    if (!distribution.weights.empty()) list("weights", distribution.weights);
    if (std::isfinite(distribution.lowest)) json.member("lowest", distribution.lowest);
    if (std::isfinite(distribution.highest)) json.member("highest", distribution.highest);
    writeUnit(json, field, distribution.currency);
    json.end();
}

void writeDate(JsonWriter& json, const Date& date) {
    json.beginObject(JsonWriter::Layout::oneLine);
    json.member("date", dateText(date));
    json.end();
}

Result<FieldValue> readFieldJson(const FieldSpec& field, const JsonValue& json, const Scope& scope,
                                 const catalog::Catalogue& catalogue) {
    switch (json.type) {
        case JsonValue::Type::null:
            return FieldValue(Empty{});
        case JsonValue::Type::boolean:
            if (field.type != FieldType::flag) return malformed(json, needsOtherValue);
            return FieldValue(Number{json.boolean ? 1.0 : 0.0});
        case JsonValue::Type::number:
            if (!field.isNumeric() && field.type != FieldType::flag) return malformed(json, needsOtherValue);
            return FieldValue(Number{json.number});
        case JsonValue::Type::text:
            return readText(field, json, scope, catalogue);
        case JsonValue::Type::array:
            return malformed(json, needsOtherValue);
        case JsonValue::Type::object:
            break;
    }
    const bool isAlone = json.members.size() == 1;
    if (const JsonValue* reference = json.member("ref"); reference && isAlone)
        return readReference(field, *reference, scope, catalogue);
    if (const JsonValue* date = json.member("date"); date && isAlone) return readDateJson(*date);
    if (json.member("value")) return readNumber(field, json);
    if (json.member("distribution")) return readDistribution(field, json);
    return malformed(json, needsOtherValue);
}

}  // namespace wattplan::exchange
