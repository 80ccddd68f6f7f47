#include "core/plan/distribution_text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <fmt/core.h>

#include "core/units/fold_text.h"
#include "core/units/quantity_input.h"

namespace wattplan {

namespace {

using Shape = Distribution::Kind;

// Separators of a range, of folded text: "～" is "~" there, an en dash "-".
constexpr std::array<std::string_view, 8> rangeSigns{"...", "..", "…", "~", "〜", "—", "至", "到"};
constexpr std::string_view plusMinus = "±";

struct Named {
    std::string_view word;
    Shape kind;
};
constexpr std::array<Named, 8> names{{{"normal", Shape::normal},
                                      {"lognormal", Shape::logNormal},
                                      {"triangular", Shape::triangular},
                                      {"pert", Shape::pert},
                                      {"uniform", Shape::uniform},
                                      {"loguniform", Shape::logUniform},
                                      {"discrete", Shape::discrete},
                                      {"data", Shape::empirical}}};

tl::unexpected<Error> wrong(Label reason) {
    return failure(ErrorCode::badDistribution, {reason.text});
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

/// Whether the "-" at `place` parts two numbers: neither a sign, nor of an exponent, nor of a unit (PF-day).
bool isRangeDash(std::string_view text, std::size_t place) {
    const std::string_view before = trimmed(text.substr(0, place));
    const std::string_view after = trimmed(text.substr(place + 1));
    if (before.empty() || after.empty() || !(isDigit(after.front()) || after.front() == '.')) return false;
    return isDigit(before.back()) || before.back() == '%';
}

/// The length of a separator of a range at `place`, 0 where none begins there.
std::size_t rangeSignAt(std::string_view text, std::size_t place) {
    for (const std::string_view sign : rangeSigns)
        if (text.substr(place).starts_with(sign)) return sign.size();
    if (text.substr(place).starts_with(" to ")) return 4;
    return text[place] == '-' && isRangeDash(text, place) ? 1 : 0;
}

std::vector<std::string_view> splitRange(std::string_view text) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t length = rangeSignAt(text, i);
        if (length != 0) {
            parts.push_back(trimmed(text.substr(begin, i - begin)));
            begin = i + length;
        }
        i += std::max<std::size_t>(length, 1);
    }
    parts.push_back(trimmed(text.substr(begin)));
    return parts;
}

std::vector<std::string_view> splitAt(std::string_view text, char sign) {
    std::vector<std::string_view> parts;
    for (std::size_t end = text.find(sign); end != std::string_view::npos; end = text.find(sign)) {
        parts.push_back(trimmed(text.substr(0, end)));
        text.remove_prefix(end + 1);
    }
    parts.push_back(trimmed(text));
    return parts;
}

/// A number with what stands before and behind it: "$ 4 万/kW" is "$ ", "4", " 万/kW".
struct Piece {
    std::string_view before;
    std::string_view number;
    std::string_view behind;

    explicit Piece(std::string_view text) {
        std::size_t begin = text.find_first_of("0123456789.+-");
        if (begin == std::string_view::npos) begin = text.size();
        std::size_t end = begin;
        const auto skip = [&](auto&& accepts) {
            while (end < text.size() && accepts(text[end]))
                ++end;
        };
        skip([](char c) { return c == '+' || c == '-'; });
        skip([](char c) { return isDigit(c) || c == '.' || c == ','; });
        end = exponentEnd(text, end);
        before = trimmed(text.substr(0, begin));
        number = text.substr(begin, end - begin);
        behind = trimmed(text.substr(end));
    }

private:
    static std::size_t exponentEnd(std::string_view text, std::size_t end) {
        for (const std::string_view sign : {"e", "E", "×10^", " × 10^", "*10^", "x10^"}) {
            if (!text.substr(end).starts_with(sign)) continue;
            std::size_t digits = end + sign.size();
            if (digits < text.size() && (text[digits] == '-' || text[digits] == '+')) ++digits;
            const std::size_t first = digits;
            while (digits < text.size() && isDigit(text[digits]))
                ++digits;
            if (digits > first) return digits;
        }
        return end;
    }
};

/// Numbers of one field, that may share a unit and a currency.
class Numbers {
public:
    explicit Numbers(const FieldSpec& field, std::string_view behindAll = {})
        : m_field(field), m_behind(behindAll) {}

    Result<std::vector<double>> read(const std::vector<std::string_view>& parts) {
        std::vector<Piece> pieces(parts.begin(), parts.end());
        share(pieces);
        std::vector<double> values;
        for (const Piece& piece : pieces) {
            const auto value = readOne(piece, piece.number);
            if (!value) return tl::unexpected(value.error());
            values.push_back(*value);
        }
        return values;
    }

    /// A mean, and a deviation as a difference in the field's unit (2 K is 2 °C) or, in percent behind a mean
    /// that is not in percent, as a share of it.
    Result<std::pair<double, double>> readSpread(std::string_view mean, std::string_view deviation) {
        std::vector<Piece> pieces{Piece(mean), Piece(deviation)};
        const bool isShare = pieces[1].behind == "%" && pieces[0].behind != "%" && m_behind.empty();
        if (isShare) {
            const auto centre = readOne(pieces[0], pieces[0].number);
            const auto percent = readQuantity(pieces[1].number, unitOf("%"));
            if (!centre) return tl::unexpected(centre.error());
            if (!percent) return tl::unexpected(percent.error());
            return std::pair(*centre, std::abs(*centre) * percent->value / 100.0);
        }
        // Points are of percent, whatever the mean is typed in.
        constexpr std::array<std::string_view, 7> points{"pt",       "pts",    "pp",    "个百分点",
                                                         "個百分點", "百分点", "百分點"};
        if (std::ranges::find(points, pieces[1].behind) != points.end())
            pieces[1].behind = "%";
        else
            share(pieces);
        const auto centre = readOne(pieces[0], pieces[0].number);
        if (!centre) return tl::unexpected(centre.error());
        const auto from = readOne(pieces[1], "0");
        const auto to = readOne(pieces[1], pieces[1].number);
        if (!from) return tl::unexpected(from.error());
        if (!to) return tl::unexpected(to.error());
        return std::pair(*centre, *to - *from);
    }

    const std::string& currency() const { return m_currency; }

private:
    void share(std::vector<Piece>& pieces) {
        const auto isBare = [](const Piece& piece) { return piece.before.empty() && piece.behind.empty(); };
        const std::string_view before = pieces.front().before;
        const std::string_view behind = m_behind.empty() ? pieces.back().behind : m_behind;
        for (Piece& piece : pieces) {
            const bool takesBoth = isBare(piece);
            if (piece.before.empty() && (takesBoth || &piece == &pieces.back())) piece.before = before;
            if (piece.behind.empty() && (takesBoth || &piece == &pieces.front())) piece.behind = behind;
        }
    }

    Result<double> readOne(const Piece& piece, std::string_view number) {
        const auto read =
            readQuantity(fmt::format("{}{} {}", piece.before, number, piece.behind), m_field.unit);
        if (!read) return tl::unexpected(read.error());
        if (!read->currency.empty() && !m_currency.empty() && read->currency != m_currency)
            return wrong(WATTPLAN_TEXT("Reasons", "its numbers are in several currencies"));
        if (!read->currency.empty()) m_currency = read->currency;
        return read->value;
    }

    const FieldSpec& m_field;
    std::string_view m_behind;
    std::string m_currency;
};

/// "4: 0.3, 5: 0.7" to the values; the weights to `weights`.
Result<std::vector<std::string_view>> splitWeights(std::string_view inside, std::vector<double>& weights) {
    std::vector<std::string_view> values;
    for (const std::string_view part : splitAt(inside, ',')) {
        const auto pair = splitAt(part, ':');
        const auto weight =
            pair.size() == 2 ? readQuantity(pair[1], Unit{}) : Result<QuantityInput>(QuantityInput{1.0, {}});
        if (pair.size() > 2 || !weight)
            return wrong(WATTPLAN_TEXT("Reasons", "a value and its weight are written like 4: 0.3"));
        values.push_back(pair.front());
        weights.push_back(weight->value);
    }
    return values;
}

/// "Log-Normal" is "lognormal".
std::string nameIn(std::string_view typed) {
    std::string name = smallLetters(trimmed(typed));
    std::erase_if(name, [](char c) { return c == '-' || c == '_' || c == ' '; });
    return name;
}

class Reader {
public:
    Reader(const FieldSpec& field, std::string_view text) : m_field(field), m_text(text) {}

    std::optional<Result<Distribution>> read() {
        std::string_view limits;
        std::string_view shape = m_text;
        if (const std::size_t in = m_text.rfind(" in "); in != std::string_view::npos) {
            shape = trimmed(m_text.substr(0, in));
            limits = trimmed(m_text.substr(in + 4));
        }
        auto result = readShape(shape);
        if (!result || !*result || limits.empty()) return result;
        if (const auto cut = readLimits(limits, **result); !cut) return tl::unexpected(cut.error());
        return result;
    }

private:
    std::optional<Result<Distribution>> readShape(std::string_view shape) {
        if (const std::size_t open = shape.find('('); open != std::string_view::npos)
            for (const auto& [word, kind] : names)
                if (nameIn(shape.substr(0, open)) == word) return readNamed(kind, shape.substr(open + 1));
        if (const std::size_t sign = shape.find(plusMinus); sign != std::string_view::npos)
            return readSpread(trimmed(shape.substr(0, sign)), trimmed(shape.substr(sign + plusMinus.size())),
                              {});
        const auto parts = splitRange(shape);
        if (parts.size() < 2) return std::nullopt;
        if (parts.size() > 3)
            return wrong(WATTPLAN_TEXT("Reasons", "a range has two numbers, or three with the typical one"));
        return readParameters(parts.size() == 3 ? Shape::triangular : Shape::uniform, parts, {});
    }

    Result<Distribution> readNamed(Shape kind, std::string_view rest) {
        const std::size_t close = rest.rfind(')');
        if (close == std::string_view::npos)
            return wrong(WATTPLAN_TEXT("Reasons", "a closing bracket is missing"));
        const std::string_view inside = trimmed(rest.substr(0, close));
        const std::string_view behind = trimmed(rest.substr(close + 1));
        if (kind == Shape::discrete || kind == Shape::empirical) return readValues(kind, inside, behind);
        const auto parts = splitAt(inside, ',');
        if (parts.size() != static_cast<std::size_t>(parameterCount(kind)))
            return wrong(parameterCount(kind) == 3
                             ? WATTPLAN_TEXT("Reasons", "it takes three numbers: low, typical and high")
                             : WATTPLAN_TEXT("Reasons", "it takes two numbers"));
        if (kind == Shape::normal) return readSpread(parts[0], parts[1], behind);
        return readParameters(kind, parts, behind);
    }

    Result<Distribution> readValues(Shape kind, std::string_view inside, std::string_view behind) {
        Distribution result;
        result.kind = kind;
        Numbers numbers(m_field, behind);
        std::vector<std::string_view> parts = splitAt(inside, ',');
        if (kind == Shape::discrete) {
            auto split = splitWeights(inside, result.weights);
            if (!split) return tl::unexpected(split.error());
            parts = std::move(*split);
        }
        auto values = numbers.read(parts);
        if (!values) return tl::unexpected(values.error());
        result.values = std::move(*values);
        result.currency = numbers.currency();
        return result;
    }

    Result<Distribution> readParameters(Shape kind, const std::vector<std::string_view>& parts,
                                        std::string_view behind) {
        Numbers numbers(m_field, behind);
        const auto values = numbers.read(parts);
        if (!values) return tl::unexpected(values.error());
        Distribution result;
        result.kind = kind;
        std::ranges::copy(*values, result.parameters.begin());
        result.currency = numbers.currency();
        return result;
    }

    Result<Distribution> readSpread(std::string_view mean, std::string_view deviation,
                                    std::string_view behind) {
        Numbers numbers(m_field, behind);
        const auto spread = numbers.readSpread(mean, deviation);
        if (!spread) return tl::unexpected(spread.error());
        Distribution result;
        result.kind = Shape::normal;
        result.parameters = {spread->first, spread->second, 0.0, 0.0};
        result.currency = numbers.currency();
        return result;
    }

    Result<void> readLimits(std::string_view limits, Distribution& distribution) {
        const auto parts = splitRange(limits);
        if (parts.size() != 2)
            return wrong(WATTPLAN_TEXT("Reasons", "limits are written like 3..8, 3.. or ..8"));
        std::vector<std::string_view> given;
        for (const std::string_view part : parts)
            if (!part.empty()) given.push_back(part);
        if (given.empty()) return {};
        Numbers numbers(m_field);
        const auto values = numbers.read(given);
        if (!values) return tl::unexpected(values.error());
        if (distribution.currency.empty()) distribution.currency = numbers.currency();
        if (!numbers.currency().empty() && numbers.currency() != distribution.currency)
            return wrong(WATTPLAN_TEXT("Reasons", "its numbers are in several currencies"));
        if (!parts[0].empty()) distribution.lowest = values->front();
        if (!parts[1].empty()) distribution.highest = values->back();
        return {};
    }

    const FieldSpec& m_field;
    std::string_view m_text;
};

std::string limitsText(const Distribution& d) {
    if (!std::isfinite(d.lowest) && !std::isfinite(d.highest)) return {};
    return fmt::format(" in {}..{}", std::isfinite(d.lowest) ? fmt::format("{}", d.lowest) : "",
                       std::isfinite(d.highest) ? fmt::format("{}", d.highest) : "");
}

std::string shapeText(const Distribution& d) {
    const std::string currency = d.currency.empty() ? std::string() : d.currency + " ";
    const auto& p = d.parameters;
    switch (d.kind) {
        case Shape::normal:
            return fmt::format("{}{}±{}", currency, p[0], p[1]);
        case Shape::uniform:
            return fmt::format("{}{}..{}", currency, p[0], p[1]);
        case Shape::triangular:
            return fmt::format("{}{}..{}..{}", currency, p[0], p[1], p[2]);
        case Shape::logNormal:
            return fmt::format("lognormal({}{}, {})", currency, p[0], p[1]);
        case Shape::logUniform:
            return fmt::format("loguniform({}{}, {})", currency, p[0], p[1]);
        case Shape::pert:
            return fmt::format("pert({}{}, {}, {})", currency, p[0], p[1], p[2]);
        case Shape::discrete:
        case Shape::empirical:
            break;
    }
    std::string text = d.kind == Shape::discrete ? "discrete(" : "data(";
    for (std::size_t i = 0; i < d.values.size(); ++i) {
        text += fmt::format("{}{}", i == 0 ? currency : ", ", d.values[i]);
        if (d.kind == Shape::discrete) text += fmt::format(": {}", d.weights[i]);
    }
    return text + ")";
}

}  // namespace

std::optional<Result<Distribution>> readDistribution(const FieldSpec& field, std::string_view typed) {
    std::string folded = foldText(typed);
    for (const std::string_view sign : {"+/-", "+-"})
        if (const std::size_t at = folded.find(sign); at != std::string::npos)
            folded.replace(at, sign.size(), plusMinus);
    return Reader(field, folded).read();
}

std::string distributionText(const Distribution& distribution) {
    return shapeText(distribution) + limitsText(distribution);
}

}  // namespace wattplan
