#include "core/catalog/cell_value.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>

namespace wattplan::catalog {
namespace {

tl::unexpected<Label> wrong(Label why) {
    return tl::unexpected(why);
}

std::optional<int> digits(std::string_view text, std::size_t count) {
    int value = 0;
    if (text.size() != count) return std::nullopt;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

// "2020-05-28", "2016-06" or "2016", which is its January.
std::optional<Date> strictDate(std::string_view text) {
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
    Date date;
    const auto year = digits(text.substr(0, 4), 4);
    if (!year) return std::nullopt;
    date.year = *year;
    if (text.size() >= 7) {
        const auto month = digits(text.substr(5, 2), 2);
        if (text[4] != '-' || !month || *month < 1 || *month > 12) return std::nullopt;
        date.month = *month;
    }
    if (text.size() == 10) {
        const auto day = digits(text.substr(8, 2), 2);
        if (text[7] != '-' || !day) return std::nullopt;
        date.day = *day;
        const std::chrono::year_month_day calendar{std::chrono::year(date.year),
                                                   std::chrono::month(static_cast<unsigned>(date.month)),
                                                   std::chrono::day(static_cast<unsigned>(date.day))};
        if (!calendar.ok()) return std::nullopt;
    }
    return date;
}

// Cells that say more than the field holds: "4096 (3/4 of layers)" is a window and the share of the layers
// that have it; "no (relative: …)" is a kind of positions of its own.
tl::expected<FieldValue, Label> windowShare(const FieldSpec& field, std::string_view cell) {
    const std::size_t slash = cell.find('/');
    if (cell.find(" of layers") == std::string_view::npos || slash == std::string_view::npos)
        return numberValue(field, 1.0);
    const std::size_t open = cell.find('(');
    const auto part = strictNumber(cell.substr(open + 1, slash - open - 1));
    const auto whole = strictNumber(cell.substr(slash + 1, cell.find(' ', slash) - slash - 1));
    if (open == std::string_view::npos || !part || !whole || *whole == 0.0)
        return wrong(WATTPLAN_TEXT("Reasons", "it is not a number"));
    return numberValue(field, *part / *whole);
}

std::string_view withoutRemark(const FieldSpec& field, std::string_view cell) {
    if (field.csvColumn == "window") return cell.substr(0, cell.find(' '));
    if (field.csvColumn == "positional_params")
        return cell.starts_with("no (relative") ? std::string_view("relative") : cell;
    return cell;
}

}  // namespace

std::optional<double> strictNumber(std::string_view text) {
    double number = 0.0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size() || !std::isfinite(number))
        return std::nullopt;
    return number;
}

tl::expected<FieldValue, Label> numberValue(const FieldSpec& field, double number) {
    if (field.type == FieldType::integer && number != std::floor(number))
        return wrong(WATTPLAN_TEXT("Reasons", "it is not a whole number"));
    if (number < field.lowest || number > field.highest)
        return wrong(WATTPLAN_TEXT("Reasons", "it is out of range"));
    return Number{number, {}};
}

tl::expected<FieldValue, Label> cellValue(const FieldSpec& field, std::string_view cell) {
    if (cell.empty()) return Empty{};
    if (field.key == "window_share") return windowShare(field, cell);
    cell = withoutRemark(field, cell);
    switch (field.type) {
        case FieldType::number:
        case FieldType::integer:
            if (const auto number = strictNumber(cell)) return numberValue(field, *number);
            return wrong(WATTPLAN_TEXT("Reasons", "it is not a number"));
        case FieldType::date:
            if (const auto date = strictDate(cell)) return *date;
            return wrong(WATTPLAN_TEXT("Reasons", "it is not a date"));
        case FieldType::choice:
            if (std::ranges::find(field.choices, cell, &Choice::key) == field.choices.end())
                return wrong(WATTPLAN_TEXT("Reasons", "it is none of the choices"));
            return Text{std::string(cell)};
        case FieldType::text:
            return Text{std::string(cell)};
        case FieldType::reference:
        case FieldType::flag:
            break;
    }
    return wrong(WATTPLAN_TEXT("Reasons", "the catalogue can't hold such a field"));
}

}  // namespace wattplan::catalog
