#pragma once

#include <cstdint>
#include <vector>

#include "core/kernels/growth_trend.h"
#include "widgets/charts/chart_data.h"
#include "widgets/pages/plan_view.h"

namespace wattplan {

/// Published models by date and training compute, the trend of each era, and the plan's own runs.
struct GrowthFigures {
    struct Model {
        ObjectId id{};
        kernels::DatedValue point{};  ///< decimal year, FLOP
        QString name{};
        QString country{};      ///< as the library names it, English
        bool isFitted = false;  ///< a trend rests on it
    };
    struct Trend {
        ObjectId era{};
        QString name{};
        kernels::GrowthTrend trend{};
    };
    std::vector<Model> models{};
    std::vector<Trend> trends{};  ///< eras that can be fitted, by date
    std::vector<Model> runs{};    ///< of the plan: start date and computed FLOP
    double projectionYear = 0.0;
};

GrowthFigures growthFigures(const PlanView& view);

enum class GrowthDetail : std::uint8_t {
    brief,  ///< one colour, era lines and runs
    full,   ///< by country, with bands and projection
};
enum class MooreLine : std::uint8_t { hidden, shown };

/// The chart. A point's id is that of its model or run.
charts::ChartData growthChart(const GrowthFigures& figures, GrowthDetail detail,
                              MooreLine moore = MooreLine::hidden);

}  // namespace wattplan
