#pragma once

#include <string>
#include <string_view>

namespace wattplan {

/// The text with its typographic variants replaced, so that numbers and units are scanned as ASCII (and CJK
/// words): full-width forms, every minus (U+2212, en dash) as "-", every space as " ", subscript digits as
/// digits, superscripts as "^2" or "^-1", middle dots as "*", "÷" as "/", "µ" as "u", "°C" and "℃" as "degC",
/// "￥" as "¥". Leading and trailing spaces go. Bytes that are not UTF-8 stay as they are.
std::string foldText(std::string_view text);

/// The text with its English capitals small; all other characters stay as they are, in any locale.
std::string smallLetters(std::string_view text);

}  // namespace wattplan
