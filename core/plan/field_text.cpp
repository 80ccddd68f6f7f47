#include <charconv>
#include <chrono>
#include <cmath>

#include <fmt/core.h>

#include "core/plan/distribution_text.h"
#include "core/plan/edits.h"
#include "core/plan/weather_record.h"
#include "core/units/fold_text.h"
#include "core/units/quantity_input.h"

namespace wattplan {

namespace {

// Conversion of units may leave an integer a few roundings away from itself.
constexpr double integerTolerance = 1e-9;

tl::unexpected<Error> refused(const FieldSpec& field, ErrorCode code, std::vector<std::string> arguments) {
    return tl::unexpected<Error>(Error{code, {}, std::string(field.key), std::move(arguments)});
}

std::string numberWithUnit(double value, const FieldSpec& field) {
    return field.unit.symbol.empty() ? fmt::format("{}", value)
                                     : fmt::format("{} {}", value, field.unit.symbol);
}

std::string choiceKeys(const FieldSpec& field) {
    std::string keys;
    for (const Choice& choice : field.choices)
        keys.append(keys.empty() ? "" : ", ").append(choice.key);
    return keys;
}

std::string described(const FieldValue& value) {
    if (const auto* text = std::get_if<Text>(&value)) return text->text;
    if (const auto* number = std::get_if<Number>(&value)) return fmt::format("{}", number->value);
    if (const auto* date = std::get_if<Date>(&value)) return dateText(*date);
    return {};
}

// A year beyond these is a slip of the keyboard, and would stretch the schedule over thousands of months.
constexpr int firstYear = 1940;
constexpr int lastYear = 2100;

bool isCalendarDate(const Date& date) {
    if (date.year < firstYear || date.year > lastYear || date.month < 1 || date.month > 12 || date.day < 0)
        return false;
    using namespace std::chrono;
    return date.day == 0 || year_month_day(year(date.year), month(static_cast<unsigned>(date.month)),
                                           day(static_cast<unsigned>(date.day)))
                                .ok();
}

Result<void> checkNumber(const FieldSpec& field, const Number& number) {
    const double value = number.value;
    if (std::isnan(value)) return refused(field, ErrorCode::notANumber, {"NaN"});
    // A range is stated in the currency of the field's unit. In any other only the sign can be told.
    const bool isComparable = !field.isMoney() || number.currency == field.unit.currency;
    const bool isTooLow = isComparable ? value < field.lowest : field.lowest >= 0 && value < 0;
    const bool isTooHigh = isComparable && value > field.highest;
    if (isTooLow || isTooHigh || std::isinf(value))
        return refused(field, ErrorCode::numberOutOfRange,
                       {numberWithUnit(value, field), numberWithUnit(field.lowest, field),
                        numberWithUnit(field.highest, field)});
    if (field.type == FieldType::integer && value != std::round(value))
        return refused(field, ErrorCode::notAnInteger, {fmt::format("{}", value)});
    return {};
}

Result<void> checkWeather(const FieldSpec& field, std::string_view text) {
    const auto record = readWeatherText(text);
    if (!record) return refused(field, record.error().code, record.error().arguments);
    return {};
}

const Choice* choiceOf(const FieldSpec& field, std::string_view typed) {
    for (const Choice& choice : field.choices)
        if (choice.key == typed || choice.label.text == typed) return &choice;
    return nullptr;
}

std::optional<bool> flagOf(std::string_view typed) {
    if (typed == "1" || typed == "true" || typed == "yes" || typed == "是") return true;
    if (typed == "0" || typed == "false" || typed == "no" || typed == "否") return false;
    return std::nullopt;
}

Result<FieldValue> readRange(const FieldSpec& field, const Result<Distribution>& distribution) {
    if (!field.varies) return refused(field, ErrorCode::doesNotVary, {});
    if (!distribution) return refused(field, distribution.error().code, distribution.error().arguments);
    return checkDistribution(field, *distribution).map([&] { return FieldValue(*distribution); });
}

Result<FieldValue> readNumber(const FieldSpec& field, std::string_view typed) {
    if (const auto distribution = readDistribution(field, typed)) return readRange(field, *distribution);
    auto quantity = readQuantity(typed, field.unit);
    if (!quantity) {
        // "1e400" exceeds what a computer can hold; what helps is the range of the field.
        if (quantity.error().code == ErrorCode::numberOutOfRange)
            return refused(field, ErrorCode::numberOutOfRange,
                           {std::string(typed), numberWithUnit(field.lowest, field),
                            numberWithUnit(field.highest, field)});
        return refused(field, quantity.error().code, quantity.error().arguments);
    }
    if (field.type == FieldType::integer) {
        const double nearest = std::round(quantity->value);
        if (std::abs(quantity->value - nearest) > integerTolerance * std::max(1.0, std::abs(nearest)))
            return refused(field, ErrorCode::notAnInteger, {std::string(typed)});
        quantity->value = nearest;
    }
    const Number number{quantity->value, field.isMoney() ? quantity->currency : std::string()};
    return checkNumber(field, number).map([&] { return FieldValue(number); });
}

/// Takes digits off the front of `text`.
std::optional<int> takeNumber(std::string_view& text, std::size_t fewest, std::size_t most) {
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits < fewest || digits > most) return std::nullopt;
    int number = 0;
    std::from_chars(text.data(), text.data() + digits, number);
    text.remove_prefix(digits);
    return number;
}

bool take(std::string_view& text, std::string_view expected) {
    if (!text.starts_with(expected)) return false;
    text.remove_prefix(expected.size());
    return true;
}

}  // namespace

Result<FieldValue> readFieldValue(const FieldSpec& field, std::string_view typed) {
    const std::string folded = foldText(typed);
    if (folded.empty()) {
        if (field.required) return refused(field, ErrorCode::emptyValue, {});
        return FieldValue(Empty{});
    }
    switch (field.type) {
        case FieldType::number:
        case FieldType::integer:
            return readNumber(field, typed);
        case FieldType::text:
            return checkFieldValue(field, Text{std::string(typed)}).map([&] {
                return FieldValue(Text{std::string(typed)});
            });
        case FieldType::date: {
            const auto date = readDate(typed);
            if (!date) return refused(field, date.error().code, date.error().arguments);
            return FieldValue(*date);
        }
        case FieldType::choice: {
            const Choice* choice = choiceOf(field, folded);
            if (!choice)
                return refused(field, ErrorCode::unknownChoice, {std::string(typed), choiceKeys(field)});
            return FieldValue(Text{std::string(choice->key)});
        }
        case FieldType::flag: {
            const auto flag = flagOf(folded);
            if (!flag) return refused(field, ErrorCode::unknownChoice, {std::string(typed), "0, 1"});
            return FieldValue(Number{*flag ? 1.0 : 0.0});
        }
        case FieldType::reference:
            break;
    }
    return FieldValue(Text{folded});  // a key, for the editor to resolve
}

Result<void> checkFieldValue(const FieldSpec& field, const FieldValue& value) {
    if (isEmpty(value)) {
        if (field.required) return refused(field, ErrorCode::emptyValue, {});
        return {};
    }
    switch (field.type) {
        case FieldType::number:
        case FieldType::integer:
            if (const auto* number = std::get_if<Number>(&value)) return checkNumber(field, *number);
            if (const auto* distribution = std::get_if<Distribution>(&value))
                return checkDistribution(field, *distribution);
            return refused(field, ErrorCode::notANumber, {described(value)});
        case FieldType::text:
            if (const auto* text = std::get_if<Text>(&value))
                return field.fromFile ? checkWeather(field, text->text) : Result<void>{};
            return refused(field, ErrorCode::wrongKind, {std::string(field.key), "text"});
        case FieldType::date:
            if (const auto* date = std::get_if<Date>(&value); date && isCalendarDate(*date)) return {};
            return refused(field, ErrorCode::badDate, {described(value)});
        case FieldType::choice:
            if (const auto* text = std::get_if<Text>(&value))
                if (std::ranges::find(field.choices, text->text, &Choice::key) != field.choices.end())
                    return {};
            return refused(field, ErrorCode::unknownChoice, {described(value), choiceKeys(field)});
        case FieldType::flag:
            if (const auto* number = std::get_if<Number>(&value))
                if (number->value == 0.0 || number->value == 1.0) return {};
            return refused(field, ErrorCode::unknownChoice, {described(value), "0, 1"});
        case FieldType::reference:
            if (std::holds_alternative<Reference>(value)) return {};
            return refused(field, ErrorCode::unknownKey, {described(value), ""});
    }
    return {};
}

Result<Date> readDate(std::string_view text) {
    std::string folded = foldText(text);
    if (folded.find("年") != std::string::npos) std::erase(folded, ' ');  // "2026 年 8 月"
    std::string_view rest = folded;
    const auto bad = failure(ErrorCode::badDate, {std::string(text)});
    Date date;

    const auto year = takeNumber(rest, 4, 4);
    if (!year) return bad;
    date.year = *year;
    const bool isChinese = take(rest, "年");
    const std::string_view separator = rest.starts_with('/') ? "/" : rest.starts_with('.') ? "." : "-";
    if (!isChinese && !take(rest, separator)) return bad;
    const auto month = takeNumber(rest, 1, 2);
    if (!month) return bad;
    date.month = *month;
    if (isChinese && !take(rest, "月")) return bad;
    if (!rest.empty()) {
        if (!isChinese && !take(rest, separator)) return bad;
        const auto day = takeNumber(rest, 1, 2);
        if (!day || *day == 0 || (isChinese && !take(rest, "日"))) return bad;
        date.day = *day;
    }
    if (!rest.empty() || !isCalendarDate(date)) return bad;
    return date;
}

std::string dateText(const Date& date) {
    return date.day == 0 ? fmt::format("{:04}-{:02}", date.year, date.month)
                         : fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace wattplan
