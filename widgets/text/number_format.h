#pragma once

#include <QString>
#include <cstdint>
#include <string_view>

#include "core/units/dimension.h"
#include "widgets/text/display_scale.h"

namespace wattplan::text {

/// A number with its unit, in parts that may be drawn differently.
struct FormattedNumber {
    QString prefix{};  ///< a word before the number: "新臺幣"; mostly empty
    QString number{};  ///< "905", "$1.21", "3.14 × 10²³"
    QString unit{};    ///< "MWh", "M", "亿元", "/kWh"; empty for plain counts

    /// The parts joined as a reader expects: "905 MWh", "$1.21 M", "$0.362/kWh", "新臺幣 1.75 億元". Its
    /// spaces do not break.
    QString text() const;
    bool operator==(const FormattedNumber&) const = default;
};

enum class Sign : std::uint8_t { onlyMinus, always };

struct NumberOptions {
    int significant = 3;
    Sign sign = Sign::onlyMinus;
};

/// One unit for the values of an axis or column: shown = (base − offset) ÷ divisor.
struct AxisScale {
    QString unit{};  ///< for the title or heading: "MW", "$M", "亿元", "×"
    double divisor = 1.0;
    double offset = 0.0;
    bool percent = false;

    double shown(double base) const { return (base - offset) / divisor; }
};

/// Numbers for people, in one language, unit style and display currency. Values are in base units (s, J, plan
/// currency, kg, m, K, FLOP, byte, token, request). The same result on every machine: the system's locale has
/// no say. A value; cheap to copy, safe to share between threads.
class NumberFormat {
public:
    explicit NumberFormat(Wording wording = {}) : m_wording(std::move(wording)) {}

    const Wording& wording() const { return m_wording; }
    Language language() const { return m_wording.language; }

    /// A value in the unit a reader expects. `preferredUnit` (as parseUnit reads it, e.g. "MWh", "USD/kWh")
    /// sets the kind of unit, and its size while that gives a number from .1 to 10,000. Money is shown in the
    /// display currency.
    FormattedNumber format(double base, const Dimension& dimension, std::string_view preferredUnit = {},
                           const NumberOptions& options = {}) const;

    /// The same in exactly this unit.
    FormattedNumber formatIn(double base, std::string_view unit, const NumberOptions& options = {}) const;

    /// A field's value as it was typed: in the scale of its unit, all its digits, in its own currency.
    FormattedNumber typed(double value, std::string_view unit, const CurrencyName& currency = {}) const;

    /// A relative change: "−28.1 %", "+13.6 %".
    QString changeText(double ratio) const;

    /// The unit in which numbers up to maxAbs (base units) are read best.
    AxisScale axisScale(double maxAbs, const Dimension& dimension, std::string_view preferredUnit = {}) const;
    /// Exactly this unit, for a column.
    AxisScale fixedScale(std::string_view unit) const;

    /// A tick label; `step` is the distance of ticks (base units) and sets the decimals.
    QString tickText(double base, const AxisScale& scale, double step) const;
    /// A number of a column whose heading names the unit.
    QString columnText(double base, const AxisScale& scale, const NumberOptions& options = {}) const;

private:
    FormattedNumber onLadder(double base, const Ladder& ladder, const NumberOptions& options) const;

    Wording m_wording;
};

}  // namespace wattplan::text
