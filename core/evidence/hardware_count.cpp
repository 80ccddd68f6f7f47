#include "core/evidence/hardware_count.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>
#include <vector>

#include "core/units/fold_text.h"

namespace wattplan::evidence {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return c >= 'a' && c <= 'z';
}

bool hasDigit(std::string_view text) {
    return std::ranges::any_of(text, isDigit);
}

bool isNumber(std::string_view text) {
    return !text.empty() && std::ranges::all_of(text, isDigit);
}

double numberOf(std::string_view digits) {
    double value = 0.0;
    std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

/// Words between spaces and brackets, in small letters; "×" is an x, and "2,048" has no comma.
std::vector<std::string> wordsOf(std::string_view text) {
    std::string small = smallLetters(text);
    for (const std::string_view times : {"×", "✕", "*"})
        for (std::size_t at = small.find(times); at != std::string::npos; at = small.find(times))
            small.replace(at, times.size(), "x");
    std::vector<std::string> words(1);
    for (std::size_t i = 0; i < small.size(); ++i) {
        const char c = small[i];
        constexpr std::size_t group = 3;
        const auto digitsFrom = [&](std::size_t at) {
            std::size_t count = 0;
            while (at + count < small.size() && isDigit(small[at + count]))
                ++count;
            return count;
        };
        if (c == ',' && i > 0 && isDigit(small[i - 1]) && digitsFrom(i + 1) == group) continue;
        const bool parts = std::string_view(" \t()[],;/+").find(c) != std::string_view::npos;
        if (!parts)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

bool countsOther(std::string_view word) {
    static constexpr std::array others{"dgx",  "hgx",   "node",  "server",   "rack",    "pod",
                                       "core", "nvl72", "nvl36", "superpod", "machine", "instance"};
    return std::ranges::any_of(others, [&](std::string_view other) { return word.starts_with(other); });
}

/// "v5p-8192" → 4,096; "v5e-8" and "v5litepod-8" → 8.
std::optional<double> sliceOf(std::string_view word) {
    static constexpr std::array twoCores{"v2-", "v3-", "v4-", "v5p-"};
    static constexpr std::array oneCore{"v5e-", "v5litepod-", "v6e-"};
    if (word.starts_with("tpu")) word.remove_prefix(3);
    if (word.starts_with('-')) word.remove_prefix(1);
    const auto counted = [&](std::string_view stem) {
        return word.starts_with(stem) && isNumber(word.substr(stem.size()));
    };
    for (const std::string_view stem : twoCores)
        if (counted(stem)) return numberOf(word.substr(stem.size())) / 2.0;
    for (const std::string_view stem : oneCore)
        if (counted(stem)) return numberOf(word.substr(stem.size()));
    return std::nullopt;
}

/// "8xa100" → 8, "8x" → 8.
std::optional<double> leadingCount(std::string_view word) {
    const std::size_t x = word.find('x');
    if (x == std::string_view::npos || !isNumber(word.substr(0, x))) return std::nullopt;
    const std::string_view rest = word.substr(x + 1);
    return rest.empty() || isLetter(rest.front()) ? std::optional(numberOf(word.substr(0, x))) : std::nullopt;
}

/// "h100x8" → 8.
std::optional<double> trailingCount(std::string_view word) {
    const std::size_t x = word.rfind('x');
    const bool isMarked = x != std::string_view::npos && x > 1 && isDigit(word[x - 1]) &&
                          !isNumber(word.substr(0, x)) && isNumber(word.substr(x + 1));
    return isMarked ? std::optional(numberOf(word.substr(x + 1))) : std::nullopt;
}

}  // namespace

std::optional<double> countInHardware(std::string_view text) {
    const std::vector<std::string> words = wordsOf(text);
    std::vector<double> counts;
    bool isTimes = false;  // a number or an x has been taken with the word before
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1]) : "";
        if (countsOther(word)) return std::nullopt;
        if (isTimes) {
            isTimes = false;
            continue;
        }
        const bool isBeforeName = !next.empty() && isLetter(next.front());
        if (const auto slice = sliceOf(word)) {
            counts.push_back(*slice);
        } else if (const auto leading = leadingCount(word)) {  // "8x a100"
            const bool hasName = word.find('x') + 1 < word.size();
            if (hasName || isBeforeName) counts.push_back(*leading);
        } else if (const auto trailing = trailingCount(word)) {
            counts.push_back(*trailing);
        } else if (word == "x" && isNumber(next)) {  // "a100 x 2048"
            counts.push_back(numberOf(next));
            isTimes = true;
        } else if (isNumber(word) && next == "x" && i + 2 < words.size() &&
                   isLetter(words[i + 2].front())) {  // "16 x a100"
            counts.push_back(numberOf(word));
            isTimes = true;
        } else if (isNumber(word) && i == 0 && isBeforeName && next != "gb" && next != "gib" &&
                   std::any_of(words.begin() + 1, words.end(),
                               [](const std::string& each) { return isLetter(each[0]) && hasDigit(each); })) {
            counts.push_back(numberOf(word));  // "2048 h800 gpus"
        }
    }
    return counts.size() == 1 && counts.front() > 0.0 ? std::optional(counts.front()) : std::nullopt;
}

}  // namespace wattplan::evidence
