#pragma once

#include <string>
#include <string_view>

namespace wattplan {

/// A text in the letters a to z and digits, as it is read: "上海 Ａ1" is "shang hai  a1". Han characters
/// stand apart, by their reading in Mandarin without tones; letters with accents, Greek, Cyrillic and Kana
/// one by one. What has no reading there, and what is no UTF-8, is a blank. From
/// resources/unicode/latin_letters.txt.
std::string inLatinLetters(std::string_view text);

}  // namespace wattplan
