#pragma once

#include <optional>
#include <vector>

#include "widgets/charts/gantt_data.h"

namespace wattplan::charts {

/// Where rows and bars of a Gantt chart lie, from its top down, in the pixels of its natural height.
struct GanttLayout {
    struct Row {
        double top = 0.0;
        double height = 0.0;
        int lanes = 1;
    };
    std::vector<Row> rows{};
    std::vector<int> laneOfBar{};  ///< within its row, from the top
    double height = 0.0;

    /// The row at a height; none above and below all.
    std::optional<std::size_t> rowAt(double y) const;
    /// The top and height of a bar at its full size.
    std::pair<double, double> laneOf(const GanttBar& bar, int lane) const;
};

GanttLayout layoutOf(const Gantt& gantt);

}  // namespace wattplan::charts
