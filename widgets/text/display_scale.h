#pragma once

#include <QString>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "core/units/dimension.h"
#include "widgets/text/digits.h"
#include "widgets/text/unit_text.h"

namespace wattplan::text {

/// How a currency is written.
struct CurrencyName {
    std::string code{};  ///< ISO 4217
    QString symbol{};    ///< before an English number: "$", "NT$"
    QString zhCN{};      ///< after a Chinese number: "美元"
    QString zhTW{};
};

/// What money is shown in: a currency, and how many of its units one unit of the plan currency is.
struct DisplayCurrency {
    CurrencyName name{};
    double perPlanUnit = 1.0;
};

/// Language, style and currency of a text with numbers.
struct Wording {
    Language language = Language::en;
    UnitStyle style = UnitStyle::international;
    DisplayCurrency currency{};
};

/// One of the units a value can be shown in.
struct ScaleStep {
    double factor = 1.0;   ///< base units in one
    double minimum = 0.0;  ///< size in base units from which it is used
    QString unit{};        ///< after the number: "MWh", "亿 kWh", "M/MW", "万美元"
    QString unitOfOne{};   ///< the same after exactly one: "month"
    QString heading{};     ///< alone: "$M/MW", "新臺幣億元"
};

/// The units a quantity can be shown in, from small to large.
struct Ladder {
    QString before{};      ///< directly before the number: "$"
    QString prefix{};      ///< a word before the number: "新臺幣"
    double offset = 0.0;   ///< of a temperature in °C, base units
    bool percent = false;  ///< shown with one decimal
    bool counts = false;   ///< whole numbers below a million are shown whole
    int preferred = -1;    ///< the step to keep from a tenth to ten thousand of it
    int resting = 0;       ///< the step in which zero is shown
    double scientificFrom =
        std::numeric_limits<double>::infinity();  ///< size in base units; in the first unit
    std::vector<ScaleStep> steps{};
};

/// The ladder of a dimension, or of the preferred unit (as parseUnit reads it) when that is given: units with
/// SI prefixes climb their own family; other units, counts and money climb k, M, B, T or 万, 亿, 万亿 (萬,
/// 億, 兆). A preferred unit of another dimension is a defect of the caller (assert) and is ignored.
Ladder ladderOf(const Dimension& dimension, std::string_view preferredUnit, const Wording& wording);

/// The ladder of one unit only, for columns and fields.
Ladder fixedLadder(std::string_view unit, const Wording& wording);

/// The step of a ladder for a value in base units, shown with `significant` digits. A value that rounds up to
/// the next step is shown in it.
const ScaleStep& stepFor(const Ladder& ladder, double value, int significant);

}  // namespace wattplan::text
