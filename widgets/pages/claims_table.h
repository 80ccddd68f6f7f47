#pragma once

#include "widgets/charts/chart_table.h"
#include "widgets/document/claim_table_model.h"
#include "widgets/text/language.h"

namespace wattplan {

/// The claims for a file: numbers in the unit of each, which has a column, with verdict, condition, reason
/// and source in words.
charts::ChartTable claimsTable(const ClaimStudy& study, text::Language language);

}  // namespace wattplan
