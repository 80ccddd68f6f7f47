#include "core/units/unit.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <mutex>
#include <optional>

#include "core/units/fold_text.h"
#include "core/units/unit_words.h"

namespace wattplan {
namespace {

// quotient := product ("/" product)*     a/b/c is (a/b)/c
// product  := power (("*" | "-" | " ") power)*     binds tighter: USD/kW-month is per kW and month
// power    := (word | "(" quotient ")") ["^" integer]; a digit that ends a word is an exponent as well: m2
class UnitReader {
public:
    explicit UnitReader(std::string_view text) : m_text(text) {}

    std::optional<Unit> read() {
        auto unit = quotient(0);
        skipSpaces();
        return m_text.empty() ? unit : std::nullopt;
    }

private:
    static constexpr int deepest = 8;          // brackets within brackets
    static constexpr int largestExponent = 9;  // of a base dimension; × 4 and + 9 stay within eight bits

    static bool endsWord(char c) {
        return c == ' ' || c == '/' || c == '*' || c == '-' || c == '(' || c == ')' || c == '^';
    }

    void skipSpaces() {
        while (m_text.starts_with(' '))
            m_text.remove_prefix(1);
    }

    bool take(std::string_view token) {
        if (!m_text.starts_with(token)) return false;
        m_text.remove_prefix(token.size());
        return true;
    }

    std::optional<Unit> quotient(int depth) {
        auto left = product(depth);
        while (left) {
            skipSpaces();
            if (!take("/") && !take("per ")) break;
            auto right = product(depth);
            auto reciprocal = right ? raised(*right, -1) : std::nullopt;
            if (!reciprocal) return std::nullopt;
            left = combined(*left, *reciprocal);
        }
        return left;
    }

    std::optional<Unit> product(int depth) {
        skipSpaces();
        auto left = power(depth);
        while (left) {
            skipSpaces();
            const bool joined = take("*") || take("-");
            skipSpaces();
            if (!joined && (m_text.empty() || m_text.front() == '/' || m_text.front() == ')' ||
                            m_text.starts_with("per ")))
                break;
            auto right = power(depth);
            if (!right) return std::nullopt;
            left = combined(*left, *right);
        }
        return left;
    }

    std::optional<Unit> power(int depth) {
        std::optional<Unit> unit;
        int exponent = 1;
        if (take("(")) {
            if (depth == deepest) return std::nullopt;
            unit = quotient(depth + 1);
            skipSpaces();
            if (!take(")")) return std::nullopt;
        } else {
            const std::string_view word = takeWord();
            unit = unitOfWord(word);
            if (!unit && word.size() > 1 && word.back() >= '2' && word.back() <= '4') {
                unit = unitOfWord(word.substr(0, word.size() - 1));
                exponent = word.back() - '0';
            }
            if (!unit) unit = numberOfThings(word);
        }
        if (unit && take("^")) {
            const bool negative = take("-");
            if (m_text.empty() || m_text.front() < '1' || m_text.front() > '4') return std::nullopt;
            exponent *= (negative ? -1 : 1) * (m_text.front() - '0');
            m_text.remove_prefix(1);
        }
        return unit ? raised(*unit, exponent) : std::nullopt;
    }

    // FLOP/s is one word, so that "PFLOP/s-day" is a quantity of computation.
    std::string_view takeWord() {
        std::size_t length = 0;
        while (length < m_text.size() && !endsWord(m_text[length]))
            ++length;
        if (m_text.substr(0, length).ends_with("FLOP") && m_text.substr(length).starts_with("/s") &&
            (m_text.size() == length + 2 || endsWord(m_text[length + 2])))
            length += 2;
        const std::string_view word = m_text.substr(0, length);
        m_text.remove_prefix(length);
        return word;
    }

    // The "1k" of "USD/1k requests", the "1M" of "USD/1M tokens".
    static std::optional<Unit> numberOfThings(std::string_view word) {
        static constexpr std::pair<std::string_view, double> numbers[]{
            {"10", 10.0}, {"100", 100.0}, {"1000", 1e3}, {"1k", 1e3}, {"1M", 1e6}, {"1B", 1e9}};
        for (const auto& [text, factor] : numbers)
            if (text == word) return Unit{{}, {}, factor, 0.0, {}};
        return std::nullopt;
    }

    // nullopt beyond the dimensions of any real unit: Dimension keeps its exponents in eight bits.
    static std::optional<Unit> checked(Unit unit) {
        for (int i = 0; i < baseCount; ++i)
            if (std::abs(unit.dimension.exponent(static_cast<Base>(i))) > largestExponent)
                return std::nullopt;
        return unit;
    }

    static std::optional<Unit> raised(const Unit& unit, int exponent) {
        if (exponent == 1) return unit;
        // A reciprocal by division, so that 1 / 100 is the double nearest .01.
        const double power = std::pow(unit.factor, std::abs(exponent));
        const double factor = exponent < 0 ? 1.0 / power : power;
        return checked(Unit{{}, unit.dimension.pow(exponent), factor, 0.0, unit.currency});
    }

    // Within a product or quotient a degree is a difference: its offset goes.
    static std::optional<Unit> combined(const Unit& left, const Unit& right) {
        if (!left.currency.empty() && !right.currency.empty() && left.currency != right.currency)
            return std::nullopt;
        return checked(Unit{{},
                            left.dimension * right.dimension,
                            left.factor * right.factor,
                            0.0,
                            left.currency.empty() ? right.currency : left.currency});
    }

    std::string_view m_text;
};

constexpr std::size_t longestUnit = 64;  // bytes

}  // namespace

Result<Unit> parseUnit(std::string_view text) {
    const std::string folded = foldText(text);
    if (folded.empty()) return Unit{};
    std::optional<Unit> unit;
    if (folded.size() <= longestUnit) unit = UnitReader(folded).read();
    if (!unit || !std::isfinite(unit->factor) || unit->factor <= 0.0)
        return failure(ErrorCode::unknownUnit, {std::string(text)});
    unit->symbol = std::string(text);
    if (unit->dimension.exponent(Base::money) == 0) unit->currency.clear();
    return *unit;
}

const Unit& unitOf(std::string_view text) {
    static std::mutex mutex;
    static std::map<std::string, Unit, std::less<>> units;
    const std::lock_guard lock(mutex);
    if (const auto known = units.find(text); known != units.end()) return known->second;
    auto unit = parseUnit(text);
    if (!unit) {
        std::fprintf(stderr, "wattplan: \"%.*s\" is not a unit\n", static_cast<int>(text.size()),
                     text.data());
        std::abort();
    }
    return units.emplace(std::string(text), *std::move(unit)).first->second;
}

}  // namespace wattplan
