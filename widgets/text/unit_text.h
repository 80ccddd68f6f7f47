#pragma once

#include <QString>
#include <cstdint>
#include <string_view>

#include "widgets/text/language.h"

namespace wattplan::text {

/// How Chinese texts write power and energy: kW, MWh, 亿 kWh; or 千瓦, 万千瓦, 亿千瓦时 (瓩, 萬瓩, 億度 in
/// Taiwan).
enum class UnitStyle : std::uint8_t { international, local };

/// Whether an English unit word stands after one or several: "1 month", "3.4 months".
enum class Plural : std::uint8_t { no, yes };

/// A unit without money as a reader sees it: "tCO2e" is tCO₂e, "m2" m², "month" months, 个月 or 個月,
/// "tokens/s" 词元/秒, "kW/rack" kW/机柜. Several denominators are joined in Chinese: "W/m2/K" is W/(m²·K).
/// Symbols not known stay as they are.
QString unitText(std::string_view symbol, Language language, UnitStyle style = UnitStyle::international,
                 Plural plural = Plural::yes);

/// What follows the first "/" of a symbol, as a reader sees it after "/": "kW-month" is kW-month, (kW·月) or
/// (kW·月).
QString denominatorText(std::string_view denominator, Language language, UnitStyle style);

/// The place of the first "/" that divides, npos when none does; the one of FLOP/s does not.
std::size_t firstDivision(std::string_view symbol);

}  // namespace wattplan::text
