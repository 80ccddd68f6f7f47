#include "widgets/text/field_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "core/plan/distribution_text.h"
#include "core/plan/weather_record.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

class Fields {
    Q_DECLARE_TR_FUNCTIONS(Fields)

public:
    static QString flag(bool on) { return on ? tr("yes") : tr("no"); }
    static QString between(const QString& lowest, const QString& highest) {
        return tr("%1 to %2", "lowest and highest valid value").arg(lowest, highest);
    }
    static QString atLeast(const QString& lowest) { return tr("at least %1").arg(lowest); }
    static QString atMost(const QString& highest) { return tr("at most %1").arg(highest); }
};

CurrencyName currencyNamed(const FieldWording& wording, std::string_view code) {
    if (wording.currency) return wording.currency(code);
    return CurrencyName{std::string(code), {}, {}, {}};
}

FormattedNumber typedNumber(double value, std::string_view currency, const FieldSpec& field,
                            const FieldWording& wording) {
    if (isYear(field)) return {{}, exactText(value), {}};
    if (!field.isMoney()) return wording.numbers.typed(value, field.unit.symbol);
    return wording.numbers.typed(value, field.unit.symbol, currencyNamed(wording, currency));
}

QString numberText(const Number& number, const FieldSpec& field, const FieldWording& wording) {
    if (field.type == FieldType::flag) return Fields::flag(number.value != 0.0);
    return typedNumber(number.value, number.currency, field, wording).text();
}

// The numbers in their order, the unit once behind the last.
QString rangeOfNumbers(const Distribution& distribution, const FieldSpec& field,
                       const FieldWording& wording) {
    using Shape = Distribution::Kind;
    const bool triple = distribution.kind == Shape::triangular || distribution.kind == Shape::pert;
    std::vector<double> shown(distribution.parameters.begin(),
                              distribution.parameters.begin() + (triple ? 3 : 2));
    if (!distribution.values.empty()) {
        const auto [lowest, highest] = std::ranges::minmax(distribution.values);
        shown = {lowest, highest};
    }
    QStringList numbers;
    for (const double number : shown)
        numbers += typedNumber(number, distribution.currency, field, wording).number;
    FormattedNumber whole = typedNumber(shown.front(), distribution.currency, field, wording);
    const bool spread = distribution.kind == Shape::normal;
    const QString sign = QChar(noBreakSpace) + QString(spread ? u'±' : u'–') + QChar(noBreakSpace);
    // "9 ± 1 %" would be read as a hundredth of 9.
    const bool isPercent = spread && whole.unit == u'%';
    whole.number = numbers.join(isPercent ? QChar(noBreakSpace) + whole.unit + sign : sign);
    return whole.text();
}

template <class... Functions>
struct Overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

}  // namespace

QString choiceText(const FieldSpec& field, std::string_view key) {
    for (const Choice& choice : field.type == FieldType::choice ? field.choices : field.terms)
        if (choice.key == key) return translate(choice.label);
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

QString dateText(const Date& date, Language language, DateStyle style) {
    const std::chrono::year_month month{std::chrono::year(date.year),
                                        std::chrono::month(static_cast<unsigned>(date.month))};
    if (date.day == 0) return monthText(month, language, style);
    return dayText(month / std::chrono::day(static_cast<unsigned>(date.day)), language, style);
}

QString valueText(const FieldValue& value, const FieldSpec& field, const FieldWording& wording) {
    return std::visit(
        Overloaded{
            [](const Empty&) { return QString(); },
            [](const Cleared&) { return QString(); },
            [&](const Number& number) { return numberText(number, field, wording); },
            [&](const Text& text) {
                return choiceText(field, field.fromFile ? firstLine(text.text) : std::string_view(text.text));
            },
            [&](const Date& date) { return dateText(date, wording.numbers.language()); },
            [&](const Reference& reference) {
                return wording.objectName ? wording.objectName(reference.object) : QString();
            },
            [&](const Distribution& distribution) { return rangeOfNumbers(distribution, field, wording); },
        },
        value);
}

QString editText(const FieldValue& value, const FieldWording& wording) {
    if (const auto* number = std::get_if<Number>(&value)) {
        const QString digits = exactText(number->value);
        if (number->currency.empty()) return digits;
        return QStringLiteral("%1 %2").arg(QString::fromStdString(number->currency), digits);
    }
    if (const auto* text = std::get_if<Text>(&value)) return QString::fromStdString(text->text);
    if (const auto* date = std::get_if<Date>(&value)) return dateText(*date, wording.numbers.language());
    if (const auto* reference = std::get_if<Reference>(&value))
        return wording.objectKey ? wording.objectKey(reference->object) : QString();
    if (const auto* distribution = std::get_if<Distribution>(&value))
        return QString::fromStdString(wattplan::distributionText(*distribution));
    return {};
}

QString defaultText(const FieldSpec& field, const FieldWording& wording) {
    if (field.type == FieldType::choice)
        return field.defaultChoice.empty() ? QString() : choiceText(field, field.defaultChoice);
    if (field.defaultValue) return valueText(Number{*field.defaultValue, {}}, field, wording);
    return field.whenEmpty.empty() ? QString() : translate(field.whenEmpty);
}

QString rangeText(const FieldSpec& field, const FieldWording& wording) {
    constexpr double none = std::numeric_limits<double>::max();
    if (!field.isNumeric()) return {};
    const bool lower = field.lowest > -none;
    const bool upper = field.highest < none;
    const FormattedNumber lowest = lower ? typedNumber(field.lowest, {}, field, wording) : FormattedNumber{};
    const FormattedNumber highest =
        upper ? typedNumber(field.highest, {}, field, wording) : FormattedNumber{};
    if (lower && upper) return Fields::between(lowest.number, highest.text());
    if (lower) return Fields::atLeast(lowest.text());
    return upper ? Fields::atMost(highest.text()) : QString();
}

bool isYear(const FieldSpec& field) {
    return field.unit.symbol.empty() && field.lowest >= 1900.0 && field.highest <= 2200.0;
}

FormattedNumber cellNumber(const Number& number, const FieldSpec& field, const FieldWording& wording) {
    constexpr double longFrom = 1e5;  // from here on 万, 亿, k, M are read faster than digits
    constexpr int digits = 6;
    if (field.isMoney()) return typedNumber(number.value, number.currency, field, wording);
    if (std::abs(number.value) >= longFrom) {
        FormattedNumber shown =
            wording.numbers.format(field.unit.toBase(number.value), field.unit.dimension, field.unit.symbol,
                                   NumberOptions{digits, Sign::onlyMinus});
        shown.number = withoutTrailingZeros(shown.number);
        return shown;
    }
    if (isYear(field)) return typedNumber(number.value, {}, field, wording);
    return wording.numbers.typed(number.value, field.unit.symbol);
}

FormattedNumber resultNumber(double base, const ResultSpec& result, const NumberFormat& numbers,
                             const NumberOptions& options) {
    return numbers.format(base, result.unit.dimension, result.unit.symbol, options);
}

QString resultChange(double difference, std::optional<double> relative, const ResultSpec& result,
                     const NumberFormat& numbers) {
    const NumberOptions options{.significant = 3, .sign = Sign::always};
    if (result.unit.symbol == "%") return numbers.formatIn(difference, "pt", options).text();
    if (relative) return numbers.changeText(*relative);
    return resultNumber(difference, result, numbers, options).text();
}

int judgement(double before, double after, GoodDirection good) {
    if (good == GoodDirection::none || before == after) return 0;
    return (after > before) == (good == GoodDirection::higher) ? 1 : -1;
}

}  // namespace wattplan::text
