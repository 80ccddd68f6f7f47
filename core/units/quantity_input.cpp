#include "core/units/quantity_input.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <system_error>

#include "core/units/currency_words.h"
#include "core/units/fold_text.h"
#include "core/units/mistaken_units.h"
#include "core/units/unit_words.h"

namespace wattplan {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

void skipSpaces(std::string_view& text) {
    while (text.starts_with(' '))
        text.remove_prefix(1);
}

bool take(std::string_view& text, std::string_view token) {
    if (!text.starts_with(token)) return false;
    text.remove_prefix(token.size());
    return true;
}

std::size_t digitsAt(std::string_view text, std::size_t from) {
    std::size_t end = from;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - from;
}

// A number in parts, so that "1.2亿" is read as 1.2e8 and rounded once.
struct Decimal {
    std::string mantissa;  // digits with at most one point and a leading minus
    int exponent = 0;
};

enum class Scan { good, notANumber, ambiguous };

constexpr std::size_t longestText = 400;    // bytes; longer is no number a person typed
constexpr int largestExponent = 1'000'000;  // far beyond a double either way

// The whole part with its groups: "2,048", "1 234", "15". Groups have three digits and one kind of separator.
Scan scanWhole(std::string_view& text, std::string& mantissa) {
    const std::size_t first = digitsAt(text, 0);
    mantissa += text.substr(0, first);
    text.remove_prefix(first);
    if (first == 0 || text.empty()) return Scan::good;
    const char separator = text.front();
    if (separator != ',' && separator != ' ' && separator != '\'') return Scan::good;
    if (digitsAt(text, 1) == 0) return separator == ',' ? Scan::ambiguous : Scan::good;
    const bool leadingZero = mantissa.ends_with('0') && first == 1;  // "0,123" is a decimal comma
    while (text.size() > 1 && text.front() == separator && isDigit(text[1])) {
        if (leadingZero || first > 3 || digitsAt(text, 1) != 3) return Scan::ambiguous;
        mantissa += text.substr(1, 3);
        text.remove_prefix(4);
    }
    return !text.empty() && (text.front() == ',' || text.front() == '\'') ? Scan::ambiguous : Scan::good;
}

// The "e11", "× 10^23" after a mantissa; leaves text alone when there is none.
void scanExponent(std::string_view& text, int& exponent) {
    std::string_view rest = text;
    if (take(rest, "e") || take(rest, "E")) {
        // as it stands: 1e9
    } else {
        skipSpaces(rest);
        if (!take(rest, "×") && !take(rest, "x") && !take(rest, "X") && !take(rest, "*")) return;
        skipSpaces(rest);
        if (!take(rest, "10^")) return;
    }
    const bool negative = take(rest, "-");
    if (!negative) take(rest, "+");
    const std::size_t count = digitsAt(rest, 0);
    if (count == 0) return;
    int value = 0;
    const auto read = std::from_chars(rest.data(), rest.data() + count, value);
    if (read.ec != std::errc{} || value > largestExponent) value = largestExponent;
    exponent = negative ? -value : value;
    text = rest.substr(count);
}

Scan scanNumber(std::string_view& text, Decimal& number) {
    if (take(text, "-"))
        number.mantissa = "-";
    else
        take(text, "+");
    skipSpaces(text);
    const std::size_t before = number.mantissa.size();
    if (const Scan whole = scanWhole(text, number.mantissa); whole != Scan::good) return whole;
    if (text.starts_with('.')) {
        const std::size_t fraction = digitsAt(text, 1);
        if (number.mantissa.size() == before) {
            if (fraction == 0) return Scan::notANumber;
            number.mantissa += '0';
        }
        if (fraction > 0) number.mantissa += text.substr(0, fraction + 1);
        text.remove_prefix(fraction + 1);
        if (text.starts_with('.') || text.starts_with(',')) return Scan::ambiguous;
    }
    if (number.mantissa.size() == before) return Scan::notANumber;
    scanExponent(text, number.exponent);
    return Scan::good;
}

std::optional<double> valueOf(const Decimal& number, int furtherExponent) {
    const std::string text = number.mantissa + 'e' + std::to_string(number.exponent + furtherExponent);
    double value = 0.0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// A letter that could as well be a unit of this dimension is no number word there, unless a unit follows it.
bool isUnitLetter(char letter, const Dimension& dimension) {
    const auto has = [&](Base base) { return dimension.exponent(base) != 0; };
    switch (letter) {
        case 'k':
        case 'K':
            return has(Base::temperature);
        case 'M':
            return has(Base::length) || dimension == dimension::time;
        case 'G':
        case 'T':
            return has(Base::mass);
        case 'B':
            return has(Base::byte);
        default:
            return false;
    }
}

// Takes the number word at the start of text and returns its power of ten, 0 when there is none.
int takeNumberWord(std::string_view& text, const Dimension& dimension) {
    static constexpr std::array<std::pair<std::string_view, int>, 12> words{{{"thousand", 3},
                                                                             {"million", 6},
                                                                             {"billion", 9},
                                                                             {"trillion", 12},
                                                                             {"bn", 9},
                                                                             {"tn", 12},
                                                                             {"k", 3},
                                                                             {"K", 3},
                                                                             {"M", 6},
                                                                             {"G", 9},
                                                                             {"B", 9},
                                                                             {"T", 12}}};
    for (const auto& [word, power] : words) {
        if (!text.starts_with(word)) continue;
        if (text.size() > word.size() && isLetter(text[word.size()])) continue;
        // "7 M" of a time may be minutes or months; "7M GPU-hours" is neither.
        const bool isLast = text.substr(word.size()).find_first_not_of(' ') == std::string_view::npos;
        if (word.size() == 1 && isLast && isUnitLetter(word.front(), dimension)) continue;
        text.remove_prefix(word.size());
        return power;
    }
    return takeChineseMultiplier(text);
}

// How many of `to` one of `from` is, as a factor or as a divisor; a ratio next to a whole number is that
// number, so that 35 % is .35 and 50 USD/MWh is .05 USD/kWh.
double converted(double value, const Unit& from, const Unit& to) {
    if (from.factor == to.factor && from.offset == to.offset) return value;
    if (from.offset != 0.0 || to.offset != 0.0) return to.fromBase(from.toBase(value));
    const auto snapped = [](double ratio) {
        constexpr double roundings = 8e-16;  // a few products and quotients of factors
        const double whole = std::round(ratio);
        return std::abs(ratio - whole) <= roundings * ratio ? whole : ratio;
    };
    return from.factor >= to.factor ? value * snapped(from.factor / to.factor)
                                    : value / snapped(to.factor / from.factor);
}

// Volt-amperes are watts only at a power factor of 1: one is never taken for the other.
bool isApparent(std::string_view symbol) {
    const auto holds = [&](std::string_view part) { return symbol.find(part) != std::string_view::npos; };
    return holds("VA") || holds("kva") || holds("伏安");
}

// "2x" a year is twice as much, "+200 %" three times.
bool isTimes(std::string_view symbol) {
    return symbol == "x" || symbol == "×" || symbol == "倍" || symbol == "times";
}

class Reader {
public:
    Reader(std::string_view text, const Unit& unit) : m_text(text), m_unit(unit) {}

    Result<QuantityInput> read() const {
        const std::string folded = foldText(m_text);
        std::string_view rest = folded;
        if (rest.empty()) return failure(ErrorCode::emptyValue);
        if (rest.size() > longestText) return failure(ErrorCode::notANumber, {std::string(m_text)});

        Decimal number;
        const bool negative = take(rest, "-");
        skipSpaces(rest);
        const std::string_view currency = leadingCurrencyWord(rest);
        rest.remove_prefix(currency.size());
        skipSpaces(rest);
        const Scan scan = negative && rest.starts_with('-') ? Scan::notANumber : scanNumber(rest, number);
        if (scan == Scan::notANumber) return failure(ErrorCode::notANumber, {std::string(m_text)});
        if (scan == Scan::ambiguous) return failure(ErrorCode::ambiguousNumber, {std::string(m_text)});
        if (negative) number.mantissa.insert(0, "-");
        skipSpaces(rest);
        if (!rest.empty() && isDigit(rest.front()))
            return failure(ErrorCode::ambiguousNumber, {std::string(m_text)});
        return withUnit(number, currency, rest);
    }

private:
    Result<QuantityInput> withUnit(const Decimal& number, std::string_view currency,
                                   std::string_view rest) const {
        // The rest as a unit, then as a number word and a unit.
        auto whole = unitFrom(currency, rest);
        if (whole && fits(*whole)) return withValue(number, 0, *whole);
        std::string_view after = rest;
        const int exponent = takeNumberWord(after, m_unit.dimension);
        if (exponent == 0) return refusal(whole, rest);
        skipSpaces(after);
        auto unit = unitFrom(currency, after);
        if (unit && fits(*unit)) return withValue(number, exponent, *unit);
        return refusal(unit, after);
    }

    // The field's own unit when the text names none.
    Result<Unit> unitFrom(std::string_view currency, std::string_view text) const {
        if (currency.empty()) {
            if (text.empty()) return Unit{m_unit.symbol, m_unit.dimension, m_unit.factor, m_unit.offset, {}};
            if (text == "度" && m_unit.dimension == dimension::temperature) return parseUnit("degC");
            return parseUnit(text);
        }
        if (!take(text, "元")) take(text, "圓");  // "NT$ 3 億元" names its currency twice
        if (text.empty() && m_unit.dimension.exponent(Base::money) != 0) {
            // "$0.12" into USD/kWh: the field's unit, the currency that was named
            return Unit{m_unit.symbol, m_unit.dimension, m_unit.factor, 0.0,
                        std::string(currencyOfWord(currency))};
        }
        return parseUnit(std::string(currency) + std::string(text));
    }

    bool fits(const Unit& unit) const {
        return unit.dimension == m_unit.dimension && (unit.offset == 0.0 || m_unit.offset != 0.0) &&
               isApparent(unit.symbol) == isApparent(m_unit.symbol) &&
               !(isTimes(unit.symbol) && m_unit.symbol.starts_with('%'));
    }

    Result<QuantityInput> refusal(const Result<Unit>& unit, std::string_view text) const {
        const Label advice = adviceOnUnit(text, m_unit);
        if (!advice.empty()) return failure(ErrorCode::unknownUnit, {std::string(text), advice.text});
        if (!unit) return failure(ErrorCode::unknownUnit, {std::string(text)});
        return failure(ErrorCode::wrongDimension, {unit->symbol, m_unit.symbol});
    }

    Result<QuantityInput> withValue(const Decimal& number, int exponent, const Unit& unit) const {
        const auto typed = valueOf(number, exponent);
        const double value = typed ? converted(*typed, unit, m_unit) : 0.0;
        const bool vanished =
            typed && *typed != 0.0 && value == 0.0 && unit.offset == 0.0 && m_unit.offset == 0.0;
        if (!typed || !std::isfinite(value) || vanished)
            return failure(ErrorCode::numberOutOfRange, {std::string(m_text), "-1.8e308", "1.8e308"});
        return QuantityInput{value, unit.currency};
    }

    std::string_view m_text;
    const Unit& m_unit;
};

}  // namespace

Result<QuantityInput> readQuantity(std::string_view text, const Unit& unit) {
    return Reader(text, unit).read();
}

}  // namespace wattplan
