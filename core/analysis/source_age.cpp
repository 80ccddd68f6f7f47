#include "core/analysis/source_age.h"

#include <charconv>

#include "core/plan/edits.h"

namespace wattplan::analysis {

namespace {

constexpr int middleMonth = 7;  // of a year: six months lie before it

std::optional<int> yearOf(std::string_view text) {
    int year = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), year);
    if (error != std::errc() || end != text.data() + text.size() || text.size() != 4) return std::nullopt;
    return year;
}

}  // namespace

AgeBasis ageBasis(const Plan& plan, const Date& today) {
    const auto* year = std::get_if<Number>(&plan.only(Kind::plan).value(fieldId(Kind::plan, "price_year")));
    if (year) return {AgeBasis::Type::priceYear, {static_cast<int>(year->value), middleMonth, 0}};
    return {AgeBasis::Type::today, {today.year, today.month, 0}};
}

std::optional<int> monthsOld(std::string_view sourceDate, const AgeBasis& basis) {
    if (const auto year = yearOf(sourceDate))
        return basis.month.monthIndex() - Date{*year, middleMonth, 0}.monthIndex();
    const auto date = readDate(sourceDate);
    return date ? std::optional(basis.month.monthIndex() - date->monthIndex()) : std::nullopt;
}

}  // namespace wattplan::analysis
