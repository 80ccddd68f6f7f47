#pragma once

#include <QString>

#include "core/analysis/sheet_words.h"
#include "core/plan/plan.h"
#include "widgets/text/language.h"
#include "widgets/text/number_format.h"

namespace wattplan::text {

/// The words of a plan's workbook, in the language now installed, which is that of `numbers`. Refers to plan
/// and catalogue: they must outlive it. May be used on another thread while the language stays.
analysis::SheetWords sheetWords(const Plan& plan, const catalog::Catalogue& catalogue,
                                const NumberFormat& numbers);

/// A unit with money by its code, as a reader sees it: "USD/kWh", "CNY/(kW·月)".
QString moneyUnitText(std::string_view symbol, Language language);

}  // namespace wattplan::text
