#pragma once

#include <QString>

#include "core/exchange/results.h"
#include "widgets/text/number_format.h"

namespace wattplan {

/// How numbers of a plan are written: in a language, and money in the display currency `code` ("" is the plan
/// currency). Errors: unknownChoice for a currency there is no rate of.
Result<text::NumberFormat> numberFormat(const Plan& plan, const catalog::Catalogue& catalogue,
                                        text::Language language, std::string_view code);

/// All results of a plan, with names, labels and reasons in the language now installed.
exchange::ResultTable resultsOf(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                                text::Language language);

/// The results as a table for a terminal, a paragraph for each object. Of a series it shows the largest
/// month.
QString resultsText(const exchange::ResultTable& table, const Plan& plan, const catalog::Catalogue& catalogue,
                    const text::NumberFormat& numbers);

/// A result's values in base units as one text: the number, or "up to" the largest month's.
QString resultValueText(std::span<const double> base, const ResultSpec& spec,
                        const text::NumberFormat& numbers);

}  // namespace wattplan
