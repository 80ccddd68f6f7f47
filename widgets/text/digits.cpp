#include "widgets/text/digits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string>
#include <string_view>

namespace wattplan::text {
namespace {

constexpr std::size_t longest = 400;  // the digits of any double in fixed notation

std::string fixedDigits(double magnitude, int decimals) {
    std::array<char, longest> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                                   std::chars_format::fixed, decimals);
    return {buffer.data(), end.ptr};
}

// Digits of "d.ddde±xx", rounded once, and their exponent.
std::pair<std::string, int> scientificDigits(double magnitude, int significant) {
    std::array<char, longest> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                                   std::chars_format::scientific, std::max(significant, 1) - 1);
    const std::string text(buffer.data(), end.ptr);
    const auto e = text.find('e');
    return {text.substr(0, e), std::atoi(text.c_str() + e + 1)};
}

QString withSign(double value, QString magnitude) {
    const bool zero = std::all_of(magnitude.cbegin(), magnitude.cend(),
                                  [](QChar c) { return c == u'0' || c == u'.' || c == u','; });
    if (value < 0.0 && !zero) magnitude.prepend(QChar(minusSign));
    return magnitude;
}

QString grouped(std::string_view digits) {
    QString text = QString::fromLatin1(digits.data(), static_cast<qsizetype>(digits.size()));
    const qsizetype point = text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? text.size() : point) - 3; at > 0; at -= 3)
        text.insert(at, u',');
    return text;
}

QString superscript(int exponent) {
    static constexpr std::u16string_view raised = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text;
    for (const char c : std::to_string(exponent))
        text += c == '-' ? QChar(u'⁻') : QChar(raised[static_cast<std::size_t>(c - '0')]);
    return text;
}

bool isWhole(double magnitude) {
    constexpr double noise = 1e-9;  // what a few conversions of units leave
    return std::abs(magnitude - std::round(magnitude)) <= noise * magnitude;
}

}  // namespace

double roundedTo(double value, int significant) {
    if (value == 0.0 || !std::isfinite(value)) return value;
    const auto [mantissa, exponent] = scientificDigits(std::abs(value), significant);
    const std::string text = mantissa + 'e' + std::to_string(exponent);
    double magnitude = std::abs(value);
    std::from_chars(text.data(), text.data() + text.size(), magnitude);
    return std::copysign(magnitude, value);
}

QString roundedText(double value, int significant) {
    constexpr double smallest = 1e-4;
    constexpr double largest = 1e6;
    constexpr int wholeDigits = 4;  // shown of a number from a thousand on
    const double magnitude = std::abs(value);
    if (magnitude == 0.0) return QStringLiteral("0");
    if (isWhole(magnitude) && std::round(magnitude) < largest && magnitude >= 1.0)
        return withSign(value, grouped(fixedDigits(std::round(magnitude), 0)));
    const int digits = magnitude < 1000.0 ? significant : std::max(significant, wholeDigits);
    const double rounded = std::abs(roundedTo(value, digits));
    if (rounded < smallest || rounded >= largest) return scientificText(value, significant);
    const int exponent = scientificDigits(rounded, 17).second;
    return withSign(value, grouped(fixedDigits(rounded, std::max(0, digits - 1 - exponent))));
}

QString percentText(double percent) {
    const double magnitude = std::abs(percent);
    if (magnitude >= 1e6) return scientificText(percent);
    if (magnitude >= 1.0 && isWhole(magnitude)) return fixedText(percent, 0);
    if (magnitude >= 99.95) return fixedText(percent, 0);
    if (magnitude >= 0.995 || magnitude == 0.0) return fixedText(percent, magnitude == 0.0 ? 0 : 1);
    return roundedText(percent, 2);
}

QString fixedText(double value, int decimals) {
    return withSign(value, grouped(fixedDigits(std::abs(value), std::max(decimals, 0))));
}

QString scientificText(double value, int significant) {
    if (value == 0.0) return QStringLiteral("0");
    const auto [mantissa, exponent] = scientificDigits(std::abs(value), significant);
    const QString text = QString::fromStdString(mantissa) + QChar(noBreakSpace) + u'×' + QChar(noBreakSpace) +
                         powerOfTenText(exponent);
    return withSign(value, text);
}

QString powerOfTenText(int exponent) {
    return QStringLiteral("10") + superscript(exponent);
}

QString typedText(double value) {
    constexpr int decimalDigits = 15;  // every decimal number of 15 digits survives a double
    constexpr double smallest = 1e-6;
    constexpr double largest = 1e15;
    const double magnitude = std::abs(value);
    if (magnitude == 0.0) return QStringLiteral("0");
    // The shortest digits that read back as the number are those, where there are no more; they come faster.
    if (magnitude >= smallest && magnitude < largest) {
        std::array<char, longest> buffer{};
        const auto end =
            std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude, std::chars_format::fixed);
        const std::string_view digits(buffer.data(), static_cast<std::size_t>(end.ptr - buffer.data()));
        const auto first = digits.find_first_not_of("0.");
        const auto point = digits.find('.');
        const auto count = digits.size() - first - (point != std::string_view::npos && point > first ? 1 : 0);
        if (count <= decimalDigits) return withSign(value, grouped(digits));
    }
    auto [mantissa, exponent] = scientificDigits(magnitude, decimalDigits);
    const auto trim = [](std::string& digits) {
        if (digits.find('.') == std::string::npos) return;
        digits.erase(digits.find_last_not_of('0') + 1);
        if (digits.back() == '.') digits.pop_back();
    };
    if (magnitude < smallest || magnitude >= largest) {
        trim(mantissa);
        return withSign(value, QString::fromStdString(mantissa) + QChar(noBreakSpace) + u'×' +
                                   QChar(noBreakSpace) + powerOfTenText(exponent));
    }
    std::string digits = fixedDigits(magnitude, std::max(0, decimalDigits - 1 - exponent));
    trim(digits);
    return withSign(value, grouped(digits));
}

QString exactText(double value) {
    std::array<char, longest> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return QString::fromLatin1(buffer.data(), static_cast<qsizetype>(end.ptr - buffer.data()));
}

QString withoutTrailingZeros(const QString& number) {
    const qsizetype point = number.indexOf(u'.');
    if (point < 0) return number;
    qsizetype end = point + 1;
    while (end < number.size() && number.at(end).isDigit())
        ++end;
    qsizetype kept = end;
    while (kept > point + 1 && number.at(kept - 1) == u'0')
        --kept;
    if (kept == point + 1) kept = point;
    return number.left(kept) + number.mid(end);
}

}  // namespace wattplan::text
