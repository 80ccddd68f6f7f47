#include "core/exchange/import_cell.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/catalog/cell_value.h"
#include "core/catalog/csv.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/text_encoding.h"
#include "core/units/fold_text.h"
#include "core/units/unit_words.h"

namespace wattplan::exchange {
namespace {

// Rounding of two conversions of units.
constexpr double tolerance = 1e-12;

constexpr std::array nothings{std::string_view("—"),    std::string_view("-"),    std::string_view("–"),
                              std::string_view("n/a"),  std::string_view("na"),   std::string_view("nan"),
                              std::string_view("null"), std::string_view("none"), std::string_view("#n/a"),
                              std::string_view("无"),   std::string_view("無")};

bool isNothing(std::string_view text) {
    return std::ranges::find(nothings, smallLetters(text)) != nothings.end();
}

/// A number to 15 digits: 28 g is 0.028 kg, not 0.027999999999999997.
double withoutNoise(double number) {
    if (!std::isfinite(number)) return number;
    return catalog::strictNumber(fmt::format("{:.15g}", number)).value_or(number);
}

/// The field as if it were kept in another unit; its range is checked later, in its own.
FieldSpec inUnit(const FieldSpec& field, const Unit& unit) {
    FieldSpec other = field;
    other.unit = unit;
    other.type = FieldType::number;
    other.lowest = -std::numeric_limits<double>::max();
    other.highest = std::numeric_limits<double>::max();
    return other;
}

FieldValue convertedFrom(const Unit& unit, const FieldSpec& field, FieldValue value) {
    const auto whole = [&](double number) { return withoutNoise(field.unit.fromBase(unit.toBase(number))); };
    const double ratio = unit.factor / field.unit.factor;
    if (auto* number = std::get_if<Number>(&value)) {
        number->value = whole(number->value);
        if (field.type == FieldType::integer && std::abs(number->value - std::round(number->value)) <=
                                                    1e-9 * std::max(1.0, std::abs(number->value)))
            number->value = std::round(number->value);
    } else if (auto* spread = std::get_if<Distribution>(&value)) {
        for (std::size_t i = 0; i < spread->parameters.size(); ++i) {
            const bool isWidth = spread->kind == Distribution::Kind::normal && i == 1;
            const bool isUsed = spread->parameters[i] != 0.0 || i == 0;
            if (isUsed)
                spread->parameters[i] =
                    isWidth ? spread->parameters[i] * ratio : whole(spread->parameters[i]);
        }
        spread->lowest = std::isinf(spread->lowest) ? spread->lowest : whole(spread->lowest);
        spread->highest = std::isinf(spread->highest) ? spread->highest : whole(spread->highest);
        for (double& each : spread->values)
            each = whole(each);
    }
    return value;
}

Result<FieldValue> readNumber(const FieldSpec& field, const std::optional<Unit>& unit,
                              const std::string& text) {
    const bool isOwn = !unit || (unit->factor == field.unit.factor && unit->offset == field.unit.offset);
    if (unit && unit->dimension != field.unit.dimension)
        return failure(ErrorCode::wrongDimension, {unit->symbol, field.unit.symbol});
    Result<FieldValue> value =
        isOwn ? readFieldValue(field, text) : readFieldValue(inUnit(field, *unit), text);
    if (!value) return value;
    if (!isOwn) value = convertedFrom(*unit, field, *std::move(value));
    if (std::string* currency = field.isMoney() ? currencyIn(*value) : nullptr; currency && unit)
        if (currency->empty()) *currency = unit->currency;
    return value;
}

bool isSameNumber(double left, double right) {
    return left == right || std::abs(left - right) <= tolerance * std::max(std::abs(left), std::abs(right));
}

}  // namespace

std::string textOfCell(std::string_view cell) {
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t first = cell.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    cell = cell.substr(first, cell.find_last_not_of(blanks) - first + 1);
    if (cell.starts_with('\'') && isFormulaToSpreadsheets(cell.substr(1))) cell.remove_prefix(1);
    return std::string(cell);
}

std::string* currencyIn(FieldValue& value) {
    if (auto* number = std::get_if<Number>(&value)) return &number->currency;
    if (auto* spread = std::get_if<Distribution>(&value)) return &spread->currency;
    return nullptr;
}

Result<FieldValue> readCellValue(const FieldSpec& field, const std::optional<Unit>& unit,
                                 const std::string& text, const ImportWords& words) {
    if (text.find(noCharacter) != std::string::npos)
        return failure(
            ErrorCode::malformedRow,
            {"", "", "", WATTPLAN_TEXT("Reasons", "it holds bytes that are no text in this encoding").text});
    const bool isFree = field.type == FieldType::text;
    if (text.empty() || (!isFree && isNothing(text))) return FieldValue(Empty{});
    switch (field.type) {
        case FieldType::number:
        case FieldType::integer: {
            auto number = readNumber(field, unit, text);
            if (number || unit) return number;
            // Our own library notes more in a cell than its number.
            if (const auto noted = catalog::cellValue(field, text)) return *noted;
            return number;
        }
        case FieldType::choice: {
            const std::string key = words.choice(field, text);
            return readFieldValue(field, key.empty() ? text : key);
        }
        case FieldType::flag:
            return readFieldValue(field, smallLetters(text));
        case FieldType::text:
        case FieldType::date:
        case FieldType::reference:
            break;
    }
    return readFieldValue(field, text);
}

bool isSameValue(const FieldValue& there, const FieldValue& value, const std::string& planCurrency,
                 const SameObject& isSameObject) {
    const auto isSameCurrency = [&](const std::string& left, const std::string& right) {
        return (left == planCurrency ? "" : left) == (right == planCurrency ? "" : right);
    };
    if (const auto* left = std::get_if<Number>(&there)) {
        const auto* right = std::get_if<Number>(&value);
        return right && isSameNumber(left->value, right->value) &&
               isSameCurrency(left->currency, right->currency);
    }
    if (const auto* left = std::get_if<Reference>(&there)) {
        const auto* right = std::get_if<Reference>(&value);
        return right && isSameObject(left->object, right->object);
    }
    if (const auto* left = std::get_if<Distribution>(&there)) {
        const auto* right = std::get_if<Distribution>(&value);
        if (!right || !isSameCurrency(left->currency, right->currency)) return false;
        Distribution same = *right;
        same.currency = left->currency;
        return same == *left;
    }
    return there == value;
}

std::string currencyOfPlan(const Plan& plan) {
    static const FieldId field = fieldId(Kind::plan, "currency");
    for (const Object* settings : plan.objects(Kind::plan)) {
        const auto* reference = std::get_if<Reference>(&settings->value(field));
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

}  // namespace wattplan::exchange
