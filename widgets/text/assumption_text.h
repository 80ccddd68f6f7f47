#pragma once

#include <QString>

#include "core/analysis/assumptions.h"
#include "widgets/text/number_format.h"

namespace wattplan::text {

/// Where a value is from: "typed here", "edited here", "estimate", "default", "library".
QString originText(analysis::Origin origin);
/// As the name of a group: "Typed", "Edited", "Estimates", "Defaults".
QString originHeading(analysis::Origin origin);

/// "assumed", "agreed".
QString standingText(Standing standing);

/// How old a source is: "26 months"; "" where it has no date. A source younger than the basis is "0 months"
/// old.
QString ageText(std::optional<int> months);

/// Why an input is listed: "estimate", "source 26 months old", or both.
QString whyListed(const analysis::AssumedInput& input);

/// Against which month age is counted and what counts as old: "Old: more than 18 months before July 2023, the
/// middle of the plan's price year".
QString ageBasisText(const analysis::AgeBasis& basis, Language language);

/// By how many percent a result moves when an input grows by one: "+0.83"; "" where that is not known or
/// nothing to speak of.
QString elasticityText(std::optional<double> elasticity, const NumberFormat& numbers);

}  // namespace wattplan::text
