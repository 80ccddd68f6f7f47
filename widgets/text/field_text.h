#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <string_view>

#include "core/plan/field_value.h"
#include "core/plan/registry.h"
#include "widgets/text/date_text.h"
#include "widgets/text/number_format.h"

namespace wattplan::text {

/// What the texts of field values need besides the numbers: names that only a plan knows.
struct FieldWording {
    NumberFormat numbers{};
    std::function<QString(ObjectId)> objectName{};                  ///< for people
    std::function<QString(ObjectId)> objectKey{};                   ///< for typing
    std::function<CurrencyName(std::string_view code)> currency{};  ///< code "" is the plan currency
};

/// A field's value as a table shows it: "6.5 kW", "2 × 10²⁰ FLOP", "direct to chip", "2023-05", "GPT-3"; ""
/// when empty. A distribution is shown by its parameters in their order: "6.5 ± 0.5 kW", "5 – 8 kW", "5 – 6.5
/// – 8 kW"; one of values by the least and the greatest.
QString valueText(const FieldValue& value, const FieldSpec& field, const FieldWording& wording);

/// The text an editor opens with; typed unchanged it gives the same value. Numbers stand without grouping and
/// unit, money in another currency with its code before it, choices and references by key, distributions as
/// distribution_text.h reads them.
QString editText(const FieldValue& value, const FieldWording& wording);

/// A year is written without grouping.
bool isYear(const FieldSpec& field);

/// A number of a field as a cell shows it: as typed, long ones with 万, 亿, k, M, G. Text behind it is exact
/// to six digits; `editText` has all.
FormattedNumber cellNumber(const Number& number, const FieldSpec& field, const FieldWording& wording);

/// The default of a field as `valueText` shows it, or what an empty field stands for; "" when it has neither.
QString defaultText(const FieldSpec& field, const FieldWording& wording);

/// The valid range of a numeric field: "1 to 1.8", "at least 0 kW"; "" when it has no bounds.
QString rangeText(const FieldSpec& field, const FieldWording& wording);

/// A choice or term by its label; the key or text itself where the field does not know it.
QString choiceText(const FieldSpec& field, std::string_view key);

/// A month or day of the plan.
QString dateText(const Date& date, Language language, DateStyle style = DateStyle::numeric);

/// A result in base units, in its preferred unit.
FormattedNumber resultNumber(double base, const ResultSpec& result, const NumberFormat& numbers,
                             const NumberOptions& options = {});

/// By how much a result differs from another: "−28.1 %" of it, or, where it is itself in percent, in points,
/// "−1.5 pts". `difference` in base units; `relative` to the other, none where that is 0.
QString resultChange(double difference, std::optional<double> relative, const ResultSpec& result,
                     const NumberFormat& numbers);

/// Whether a change of a result is good, bad or neither: +1, −1 or 0.
int judgement(double before, double after, GoodDirection good);

}  // namespace wattplan::text
