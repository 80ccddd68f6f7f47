#pragma once

#include <QString>

namespace wattplan::text {

inline constexpr char16_t noBreakSpace = u'\u00A0';  ///< between a number and its unit
inline constexpr char16_t minusSign = u'\u2212';

/// A number for reading: `significant` digits; at least its whole part below 10,000, four digits from there
/// on; a whole number below a million exactly. Below .0001 and from a million on as "3.14 × 10²³".
QString roundedText(double value, int significant = 3);

/// A number with a fixed count of decimals, e.g. of an axis.
QString fixedText(double value, int decimals);

/// A percentage: one decimal; none for whole numbers and from 100 on; two significant digits below 1.
QString percentText(double percent);

/// "3.14 × 10²³".
QString scientificText(double value, int significant = 3);

/// "10²³", the label of a decade of a logarithmic axis.
QString powerOfTenText(int exponent);

/// A number as it was typed: at most 15 significant digits, no trailing zeros, grouped whole part.
QString typedText(double value);

/// A number for files: the shortest text that reads back as the same double; no grouping, an ASCII minus.
QString exactText(double value);

/// `value` rounded to a number of significant digits.
double roundedTo(double value, int significant);

/// A number without zeros at the end of its decimals: "60.2000" is "60.2", "3.10 × 10²³" is "3.1 × 10²³".
QString withoutTrailingZeros(const QString& number);

}  // namespace wattplan::text
