#pragma once

#include <string>
#include <string_view>

#include "core/result.h"
#include "core/units/unit.h"

namespace wattplan {

/// A number typed or pasted into a field.
struct QuantityInput {
    double value = 0.0;      ///< in the scale of the field's unit; money in `currency` where that is named
    std::string currency{};  ///< ISO 4217 code that the text names, empty when it names none

    bool operator==(const QuantityInput&) const = default;
};

/// The value a text gives to a field whose unit is `unit`, in that unit's own scale. The same in every
/// locale.
///
/// A text is [currency symbol] number [number word] [unit], in half- or full-width characters:
/// - number: "6.5", "−5" (any minus), "3e11", "3.14 × 10²³". The point is the decimal sign. Digits may be
/// grouped by
///   three with commas or spaces ("2,048", "1 234"); any other grouping is ambiguousNumber, never a guess.
/// - number word: k, M, G, T, B, bn; thousand, million, billion, trillion; 十 百 千 万 亿 萬 億 兆 (10^12)
/// and their products
///   such as 万亿. A letter that is also a unit of the field is refused as a number word: M for length or
///   time (metre, month), G and T for mass (gram, tonne), B for bytes, K for temperature.
/// - unit: as parseUnit reads it; converted to `unit`. Without one the number is in `unit`: ".4" into a field
/// in % is .4 %,
///   "40 %" into a fraction is .4. A rest that is both a unit of the right dimension and a number word is the
///   unit (B into bytes). "度" is °C in a field of temperature, else kWh. A temperature with an offset (°C)
///   is refused in a field of temperature difference (K), apparent power (kVA) in one of power, and the
///   other way round; "2x" in a field of percent.
/// - currency: before the number ("$0.37/kWh", "NT$ 3 億") or in the unit ("3 万元"). No money is converted.
/// Errors: emptyValue, notANumber, ambiguousNumber, numberOutOfRange (beyond a double), wrongDimension,
/// unknownUnit; of what is often mistaken for a unit with what to type instead as a second argument (see
/// adviceOnUnit).
Result<QuantityInput> readQuantity(std::string_view text, const Unit& unit);

}  // namespace wattplan
