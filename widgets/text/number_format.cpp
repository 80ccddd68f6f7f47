#include "widgets/text/number_format.h"

#include <algorithm>
#include <cmath>

#include "core/units/unit.h"

namespace wattplan::text {
namespace {

// "$" before the number, the sign before both.
QString withBefore(QString number, const QString& before, Sign sign, double value) {
    const bool negative = number.startsWith(QChar(minusSign));
    if (negative) number.remove(0, 1);
    number.prepend(before);
    if (negative)
        number.prepend(QChar(minusSign));
    else if (sign == Sign::always && value > 0.0)
        number.prepend(u'+');
    return number;
}

QString numberText(double shown, bool percent, int significant) {
    return percent ? percentText(shown) : roundedText(shown, significant);
}

}  // namespace

QString FormattedNumber::text() const {
    QString joined = prefix.isEmpty() ? number : prefix + QChar(noBreakSpace) + number;
    if (unit.isEmpty()) return joined;
    if (unit.front() != u'/') joined += QChar(noBreakSpace);
    return joined + unit;
}

FormattedNumber NumberFormat::onLadder(double base, const Ladder& ladder,
                                       const NumberOptions& options) const {
    const double value = base - ladder.offset;
    const bool scientific = std::abs(value) >= ladder.scientificFrom;
    const ScaleStep& step = scientific ? ladder.steps.front() : stepFor(ladder, value, options.significant);
    const double shown = value / step.factor;
    const QString number = scientific ? scientificText(shown, options.significant)
                                      : numberText(shown, ladder.percent, options.significant);
    const bool isOne = number == u"1";
    return {ladder.prefix, withBefore(number, ladder.before, options.sign, value),
            isOne ? step.unitOfOne : step.unit};
}

FormattedNumber NumberFormat::format(double base, const Dimension& dimension, std::string_view preferredUnit,
                                     const NumberOptions& options) const {
    return onLadder(base, ladderOf(dimension, preferredUnit, m_wording), options);
}

FormattedNumber NumberFormat::formatIn(double base, std::string_view unit,
                                       const NumberOptions& options) const {
    return onLadder(base, fixedLadder(unit, m_wording), options);
}

FormattedNumber NumberFormat::typed(double value, std::string_view unit, const CurrencyName& currency) const {
    Wording wording = m_wording;
    wording.currency = DisplayCurrency{currency, 1.0};
    const Ladder ladder = fixedLadder(unit, wording);
    const ScaleStep& step = ladder.steps.front();
    // A unit such as MUSD counts millions: the number is written out in plain currency.
    const double scale = unitOf(unit).factor / step.factor;
    const QString number = typedText(std::abs(scale - 1.0) < 1e-12 ? value : value * scale);
    const bool isOne = number == u"1";
    return {ladder.prefix, withBefore(number, ladder.before, Sign::onlyMinus, value),
            isOne ? step.unitOfOne : step.unit};
}

QString NumberFormat::changeText(double ratio) const {
    return formatIn(ratio, "%", NumberOptions{3, Sign::always}).text();
}

AxisScale NumberFormat::axisScale(double maxAbs, const Dimension& dimension,
                                  std::string_view preferredUnit) const {
    const Ladder ladder = ladderOf(dimension, preferredUnit, m_wording);
    const ScaleStep& step = stepFor(ladder, std::abs(maxAbs), 3);
    return {step.heading, step.factor, ladder.offset, ladder.percent};
}

AxisScale NumberFormat::fixedScale(std::string_view unit) const {
    const Ladder ladder = fixedLadder(unit, m_wording);
    const ScaleStep& step = ladder.steps.front();
    return {step.heading, step.factor, ladder.offset, ladder.percent};
}

QString NumberFormat::tickText(double base, const AxisScale& scale, double step) const {
    constexpr int mostDecimals = 12;
    constexpr double smallest = 1e-4;
    constexpr double largest = 1e6;
    const double shown = scale.shown(base);
    const double distance = std::abs(step / scale.divisor);
    if (distance <= 0.0 || !std::isfinite(distance)) return columnText(base, scale);
    if (std::abs(shown) < distance * 1e-6) return QStringLiteral("0");  // a tick at zero that rounding missed
    if (distance < smallest || std::abs(shown) >= largest) return scientificText(shown, 2);
    // The fewest decimals that write the step: .25 needs two, 20 none.
    int decimals = 0;
    double scaled = distance;
    while (decimals < mostDecimals && std::abs(scaled - std::round(scaled)) > 1e-6 * scaled) {
        scaled *= 10.0;
        ++decimals;
    }
    return fixedText(shown, decimals);
}

QString NumberFormat::columnText(double base, const AxisScale& scale, const NumberOptions& options) const {
    const double shown = scale.shown(base);
    return withBefore(numberText(shown, scale.percent, options.significant), {}, options.sign, shown);
}

}  // namespace wattplan::text
