#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/pages/plan_view.h"

namespace wattplan {

/// What a run costs and where that goes, for one run or all of them together [plan currency].
struct CostFigures {
    struct Part {
        std::string_view result;        ///< of a training run
        std::optional<double> value{};  ///< none where a run's is not known
    };
    ObjectId run{};  ///< invalid: all runs
    std::vector<Part> parts{};
    std::optional<double> owned{};
    std::optional<double> rented{};
};

CostFigures costFigures(const PlanView& view, ObjectId run);

/// Bars of the owned parts, then of all of them together and of the same hours rented. Each bar's id is the
/// tag of the result it shows, 0 for a sum over runs that is no result of its own.
charts::ChartData costChart(const PlanView& view, const CostFigures& figures);

}  // namespace wattplan
