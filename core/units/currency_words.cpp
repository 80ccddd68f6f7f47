#include "core/units/currency_words.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace wattplan {
namespace {

struct Word {
    std::string_view word;
    std::string_view code;
};

// The codes of the currency table first, then others that planners meet, then symbols and names.
constexpr std::array<std::string_view, 40> codes{
    "USD", "CNY", "HKD", "TWD", "SGD", "MYR", "JPY", "KRW", "INR", "AUD", "CAD", "BRL", "MXN", "EUR",
    "GBP", "ISK", "AED", "SAR", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "ILS", "TRY", "ZAR",
    "THB", "IDR", "VND", "PHP", "NZD", "CLP", "COP", "ARS", "KZT", "QAR", "EGP", "KWD"};

constexpr std::array words{
    Word{"$", "USD"},      Word{"US$", "USD"},    Word{"美元", "USD"},   Word{"美金", "USD"},
    Word{"¥", "CNY"},      Word{"CN¥", "CNY"},    Word{"RMB", "CNY"},    Word{"元", "CNY"},
    Word{"人民币", "CNY"}, Word{"人民幣", "CNY"}, Word{"NT$", "TWD"},    Word{"NTD", "TWD"},
    Word{"新台币", "TWD"}, Word{"新臺幣", "TWD"}, Word{"新台幣", "TWD"}, Word{"台币", "TWD"},
    Word{"台幣", "TWD"},   Word{"臺幣", "TWD"},   Word{"HK$", "HKD"},    Word{"港元", "HKD"},
    Word{"港币", "HKD"},   Word{"港幣", "HKD"},   Word{"€", "EUR"},      Word{"欧元", "EUR"},
    Word{"歐元", "EUR"},   Word{"£", "GBP"},      Word{"英镑", "GBP"},   Word{"英鎊", "GBP"},
    Word{"JP¥", "JPY"},    Word{"円", "JPY"},     Word{"日元", "JPY"},   Word{"日圓", "JPY"},
    Word{"₩", "KRW"},      Word{"韩元", "KRW"},   Word{"韓元", "KRW"},   Word{"₹", "INR"},
    Word{"S$", "SGD"},     Word{"A$", "AUD"},     Word{"C$", "CAD"},     Word{"R$", "BRL"},
    Word{"MX$", "MXN"},    Word{"RM", "MYR"},
};

}  // namespace

std::string_view currencyOfWord(std::string_view word) {
    if (const auto code = std::find(codes.begin(), codes.end(), word); code != codes.end()) return *code;
    const auto known =
        std::find_if(words.begin(), words.end(), [word](const Word& w) { return w.word == word; });
    return known == words.end() ? std::string_view{} : known->code;
}

std::string_view leadingCurrencyWord(std::string_view text) {
    std::string_view longest;
    const auto consider = [&](std::string_view word) {
        if (!text.starts_with(word) || word.size() <= longest.size()) return;
        const bool ended =
            text.size() == word.size() || std::isalpha(static_cast<unsigned char>(text[word.size()])) == 0;
        if (ended || std::isalpha(static_cast<unsigned char>(word.back())) == 0)
            longest = text.substr(0, word.size());
    };
    for (const auto code : codes)
        consider(code);
    for (const auto& word : words)
        consider(word.word);
    return longest;
}

}  // namespace wattplan
