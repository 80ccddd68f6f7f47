#pragma once

#include <optional>

#include "widgets/report/section_words.h"

namespace wattplan::report {

/// The first month in which a facility lacks power.
struct Shortfall {
    ObjectId facility{};
    std::size_t month = 0;
    double lack = 0.0;  ///< in that month [W]
};

struct Feeds {
    bool isStated = false;
    std::optional<Shortfall> first{};
};

Feeds feedsOf(const PlanView& view);

/// By how much of the baseline a what-if moves a result, as a ratio; nothing where that is nothing to speak
/// of.
std::optional<double> changeOf(std::optional<double> value, std::optional<double> base);

// Charts for who decides, each to stand below the numbers that it shows. Nothing where there is nothing to
// be seen.

/// The monthly power of the facility that is first short of it, else of the one whose feed is tightest, with
/// that feed; of all together where none has a feed. Where no power is known, the cash flow of the plan.
std::optional<PlannedChart> supplyChart(const PlanView& view);
/// By how much of the baseline each option moves the results that it moves.
std::optional<PlannedChart> optionChart(const PlanView& view, const Comparison& options);
/// By how much cost moves for one percent more of each of the inputs that are not known well.
std::optional<PlannedChart> assumptionChart(const PlanView& view, const Findings& findings);

}  // namespace wattplan::report
