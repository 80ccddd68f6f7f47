#pragma once

#include <string_view>

namespace wattplan {

/// The ISO 4217 code a word, symbol or code stands for ("$", "NT$", "¥", "元", "新臺幣", "EUR"), or "" when
/// it is none. "¥" and "元" are the yuan; the yen is "JPY", "JP¥" or "円".
std::string_view currencyOfWord(std::string_view word);

/// The longest currency word that text begins with, or "". "NT$ 3" gives "NT$". A code counts only when no
/// letter follows it.
std::string_view leadingCurrencyWord(std::string_view text);

}  // namespace wattplan
