#pragma once

#include <optional>
#include <string_view>

#include "core/units/unit.h"

namespace wattplan {

/// The unit of one word of a folded text (see foldText): a symbol, a symbol with a prefix ("MWh", "kgCO2e"),
/// a name, a counting word, a currency, or one of these after Chinese number words ("万千瓦"). An exponent is
/// not part of it.
std::optional<Unit> unitOfWord(std::string_view word);

/// Removes the Chinese number words that text begins with (十 百 千 万/萬 亿/億 兆) and returns the power of
/// ten they make, 0 when there is none. 兆 is 10^12 here; "兆瓦" is a unit word of its own.
int takeChineseMultiplier(std::string_view& text);

}  // namespace wattplan
