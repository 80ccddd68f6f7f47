#pragma once

#include <QString>
#include <string>

#include "core/formulas/plan_model.h"
#include "widgets/text/number_format.h"

namespace wattplan {

/// The training runs with energy, time, cost and carbon, the whole plan below them, then the facilities, as
/// text for a terminal in the language now installed.
QString summaryText(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                    const text::NumberFormat& numbers);

/// The runs and the whole plan as CSV: key, name, and numbers in the units that the headings name, money in
/// plan currency; a cell is empty where the value is not known.
std::string summaryCsv(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                       text::Language language);

}  // namespace wattplan
