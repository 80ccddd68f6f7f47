#include "core/units/fold_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

namespace wattplan {
namespace {

struct CodePoint {
    char32_t value;
    std::size_t length;  // bytes
};

// Decodes the code point at the start of text; nullopt when it is not UTF-8 (overlong forms do no harm here:
// they decode to a character that is only compared).
std::optional<CodePoint> firstCodePoint(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    std::size_t length = 0;
    char32_t value = 0;
    if (lead < 0x80) return CodePoint{lead, 1};
    if ((lead & 0xE0) == 0xC0) {
        length = 2;
        value = lead & 0x1F;
    } else if ((lead & 0xF0) == 0xE0) {
        length = 3;
        value = lead & 0x0F;
    } else if ((lead & 0xF8) == 0xF0) {
        length = 4;
        value = lead & 0x07;
    }
    if (length == 0 || text.size() < length) return std::nullopt;
    for (std::size_t i = 1; i < length; ++i) {
        const auto next = static_cast<unsigned char>(text[i]);
        if ((next & 0xC0) != 0x80) return std::nullopt;
        value = (value << 6) | (next & 0x3F);
    }
    return CodePoint{value, length};
}

// "0" to "9", "-" or "+" of a superscript, else 0.
char superscript(char32_t c) {
    switch (c) {
        case U'⁰':
            return '0';
        case U'¹':
            return '1';
        case U'²':
            return '2';
        case U'³':
            return '3';
        case U'⁻':
            return '-';
        case U'⁺':
            return '+';
        default:
            return c >= U'⁴' && c <= U'⁹' ? static_cast<char>('4' + (c - U'⁴')) : '\0';
    }
}

struct Fold {
    char32_t from;
    std::string_view to;
};

constexpr std::array folds{
    Fold{0x2212, "-"},  Fold{0x2013, "-"},  Fold{0x2010, "-"},
    Fold{0x2011, "-"},  // minus, en dash, hyphens
    Fold{0x00A0, " "},  Fold{0x202F, " "},  Fold{0x3000, " "},
    Fold{U'\t', " "},  // spaces
    Fold{U'\n', " "},   Fold{U'\r', " "},   Fold{0x200B, ""},
    Fold{0xFEFF, ""},  // line ends, zero width
    Fold{U'·', "*"},    Fold{0x22C5, "*"},  Fold{0x30FB, "*"},
    Fold{0x2022, "*"},                                          // products
    Fold{U'÷', "/"},    Fold{0x2215, "/"},  Fold{0x2044, "/"},  // quotients
    Fold{0x00B5, "u"},  Fold{0x03BC, "u"},                      // micro sign, mu
    Fold{U'℃', "degC"}, Fold{U'℉', "degF"}, Fold{0x00B0, "deg"},
    Fold{0xFFE5, "¥"},
};

}  // namespace

std::string foldText(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    bool raised = false;  // inside a run of superscripts
    while (!text.empty()) {
        const auto point = firstCodePoint(text);
        if (!point) {
            folded.push_back(text.front());
            text.remove_prefix(1);
            raised = false;
            continue;
        }
        const char32_t c = point->value;
        const std::string_view bytes = text.substr(0, point->length);
        text.remove_prefix(point->length);
        if (const char sign = superscript(c)) {
            if (!raised) folded.push_back('^');
            folded.push_back(sign);
            raised = true;
            continue;
        }
        raised = false;
        const auto fold =
            std::find_if(folds.begin(), folds.end(), [c](const Fold& f) { return f.from == c; });
        if (fold != folds.end())
            folded += fold->to;
        else if (c >= 0xFF01 && c <= 0xFF5E)  // full-width ASCII
            folded.push_back(static_cast<char>(c - 0xFF01 + 0x21));
        else if (c >= 0x2080 && c <= 0x2089)  // subscript digits
            folded.push_back(static_cast<char>('0' + (c - 0x2080)));
        else if (c >= 0x2000 && c <= 0x200A)  // typographic spaces
            folded.push_back(' ');
        else
            folded += bytes;
    }
    const auto first = folded.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return folded.substr(first, folded.find_last_not_of(' ') - first + 1);
}

std::string smallLetters(std::string_view text) {
    std::string small(text);
    std::ranges::transform(small, small.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    });
    return small;
}

}  // namespace wattplan
