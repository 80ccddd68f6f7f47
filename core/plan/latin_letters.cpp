#include "core/plan/latin_letters.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

#include "core/catalog/embedded.h"

namespace wattplan {

namespace {

constexpr char32_t unreadable = 0xFFFD;

/// The character at the beginning of a text, which loses its bytes.
char32_t takeCharacter(std::string_view& text) {
    const auto byte = [&](std::size_t at) { return static_cast<std::uint8_t>(text[at]); };
    const std::uint8_t first = byte(0);
    const std::size_t length = first < 0x80    ? 1
                               : first >= 0xF0 ? 4
                               : first >= 0xE0 ? 3
                               : first >= 0xC0 ? 2
                                               : 0;
    char32_t character = length == 1   ? first
                         : length == 2 ? first & 0x1FU
                         : length == 3 ? first & 0x0FU
                                       : first & 0x07U;
    if (length == 0 || length > text.size()) {
        text.remove_prefix(1);
        return unreadable;
    }
    for (std::size_t at = 1; at < length; ++at) {
        if ((byte(at) & 0xC0U) != 0x80U) {
            text.remove_prefix(at);
            return unreadable;
        }
        character = character << 6U | (byte(at) & 0x3FU);
    }
    text.remove_prefix(length);
    return character;
}

/// A line of the file for each reading: the reading, a blank, the characters that have it.
const std::unordered_map<char32_t, std::string_view>& readings() {
    static const auto map = [] {
        std::unordered_map<char32_t, std::string_view> made;
        std::string_view rest = catalog::embeddedFile("unicode/latin_letters.txt");
        while (!rest.empty()) {
            const auto end = std::min(rest.find('\n'), rest.size());
            std::string_view line = rest.substr(0, end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
            const auto blank = line.find(' ');
            if (line.starts_with('#') || blank == std::string_view::npos) continue;
            const std::string_view reading = line.substr(0, blank);
            line.remove_prefix(blank + 1);
            while (!line.empty())
                made.emplace(takeCharacter(line), reading);
        }
        return made;
    }();
    return map;
}

bool isHan(char32_t character) {
    return character >= 0x3400 && character <= 0x9FFF;
}

}  // namespace

std::string inLatinLetters(std::string_view text) {
    std::string latin;
    while (!text.empty()) {
        const char32_t character = takeCharacter(text);
        if (character < 0x80) {
            latin += static_cast<char>(character);
            continue;
        }
        const auto found = readings().find(character);
        if (found == readings().end()) {
            latin += ' ';
            continue;
        }
        if (isHan(character) && !latin.empty() && latin.back() != ' ') latin += ' ';
        latin += found->second;
        if (isHan(character)) latin += ' ';
    }
    return latin;
}

}  // namespace wattplan
