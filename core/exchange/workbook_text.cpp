#include "core/exchange/workbook_text.h"

#include <algorithm>
#include <cctype>

namespace wattplan::exchange {

namespace {

constexpr std::size_t longestText = 32767;
constexpr std::size_t longestName = 240;  // of 255: room for a number behind it

bool isContinuation(unsigned char byte) {
    return (byte & 0xC0U) == 0x80U;
}

/// The length of the valid UTF-8 character that a text begins with; 0 for none.
std::size_t characterLength(std::string_view text) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    const std::size_t length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    if (length == 0 || length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if (!isContinuation(byte(i))) return 0;
    if (first == 0xE0 && byte(1) < 0xA0) return 0;                     // overlong
    if (first == 0xED && byte(1) > 0x9F) return 0;                     // surrogates
    if (first == 0xEF && byte(1) == 0xBF && byte(2) > 0xBD) return 0;  // U+FFFE, U+FFFF
    if (first == 0xF0 && byte(1) < 0x90) return 0;
    if (first == 0xF4 && byte(1) > 0x8F) return 0;
    return length;
}

/// Whether a reader of the file would take what follows for an escaped character: _x0041_.
bool isEscape(std::string_view text) {
    constexpr std::size_t length = 7;
    if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_') return false;
    return std::ranges::all_of(text.substr(2, 4), [](unsigned char c) { return std::isxdigit(c) != 0; });
}

}  // namespace

std::string cellName(std::uint32_t row, int column, Fixed fixed) {
    std::string letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.insert(letters.begin(), static_cast<char>('A' + (rest - 1) % 26));
    if (fixed != Fixed::none) letters.insert(0, "$");
    if (fixed == Fixed::both) letters += '$';
    return letters + std::to_string(row + 1);
}

std::string referenceTo(const std::string& sheetName, const std::string& cells) {
    return "'" + sheetName + "'!" + cells;
}

std::string quoted(std::string_view text) {
    std::string all = "\"";
    for (const char c : storableText(text)) {
        all += c;
        if (c == '"') all += c;
    }
    return all + "\"";
}

std::string storableText(std::string_view text) {
    std::string stored;
    while (!text.empty() && stored.size() < longestText) {
        const std::size_t length = characterLength(text);
        const auto first = static_cast<unsigned char>(text.front());
        if (length == 0 || (first < 0x20 && first != '\n' && first != '\t') || first == 0x7F) {
            text.remove_prefix(1);
            continue;
        }
        if (isEscape(text)) stored += "_x005F";
        if (stored.size() + length > longestText) break;
        stored += text.substr(0, length);
        text.remove_prefix(length);
    }
    return stored;
}

/// As much of a text as makes `units` of UTF-16.
std::string firstUnits(std::string_view text, std::size_t units) {
    std::size_t end = 0;
    while (end < text.size()) {
        const std::size_t length = std::max<std::size_t>(characterLength(text.substr(end)), 1);
        const std::size_t own = length == 4 ? 2 : 1;
        if (own > units) break;
        units -= own;
        end += length;
    }
    return std::string(text.substr(0, end));
}

std::string legalSheetName(std::string_view wanted) {
    std::string legal;
    for (const char c : storableText(wanted)) {
        const bool isLegal = std::string_view("[]:*?/\\'\n\t").find(c) == std::string_view::npos;
        legal += isLegal ? c : ' ';
    }
    legal = firstUnits(legal, longestSheetName);
    while (legal.ends_with(' '))
        legal.pop_back();
    return legal.empty() ? "Sheet" : legal;
}

std::string legalName(std::string_view wanted) {
    std::string legal;
    for (const char c : wanted)
        legal += std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' ? c : '_';
    if (legal.empty() || std::isalpha(static_cast<unsigned char>(legal.front())) == 0) legal.insert(0, "_");
    legal.resize(std::min(legal.size(), longestName));
    return legal;
}

}  // namespace wattplan::exchange
