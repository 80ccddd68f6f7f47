#include "widgets/charts/gantt_layout.h"

#include <algorithm>
#include <numeric>

namespace wattplan::charts {
namespace {

constexpr double markerStrip = 18.0;  // above the rows, for the labels of markers
constexpr double headingHeight = 26.0;
constexpr double rowHeight = 42.0;  // holds a name and a note
constexpr double laneHeight = 24.0;
constexpr double rowPadding = 6.0;  // above and below the lanes
constexpr double laneGap = 2.0;

// Each bar takes the first lane of its row that is free when it starts.
std::vector<int> lanesOf(const Gantt& gantt, std::vector<GanttLayout::Row>& rows) {
    std::vector<std::size_t> order(gantt.bars.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return gantt.bars[i].from; });
    std::vector<std::vector<double>> ends(rows.size());
    std::vector<int> lanes(gantt.bars.size(), 0);
    for (const std::size_t i : order) {
        const GanttBar& bar = gantt.bars[i];
        if (bar.row >= rows.size()) continue;
        auto& taken = ends[bar.row];
        auto lane = std::ranges::find_if(taken, [&](double end) { return end <= bar.from; });
        if (lane == taken.end()) lane = taken.insert(taken.end(), 0.0);
        *lane = bar.to;
        lanes[i] = static_cast<int>(lane - taken.begin());
        rows[bar.row].lanes = static_cast<int>(taken.size());
    }
    return lanes;
}

}  // namespace

std::optional<std::size_t> GanttLayout::rowAt(double y) const {
    const auto found =
        std::ranges::find_if(rows, [&](const Row& row) { return y >= row.top && y < row.top + row.height; });
    if (found == rows.end()) return std::nullopt;
    return static_cast<std::size_t>(found - rows.begin());
}

std::pair<double, double> GanttLayout::laneOf(const GanttBar& bar, int lane) const {
    const Row& row = rows[bar.row];
    const double first = row.top + (row.height - row.lanes * laneHeight) / 2.0;
    return {first + lane * laneHeight + laneGap, laneHeight - 2.0 * laneGap};
}

GanttLayout layoutOf(const Gantt& gantt) {
    GanttLayout layout;
    layout.rows.resize(gantt.rows.size());
    layout.laneOfBar = lanesOf(gantt, layout.rows);
    double top = gantt.markers.empty() ? 0.0 : markerStrip;
    for (std::size_t i = 0; i < gantt.rows.size(); ++i) {
        GanttLayout::Row& row = layout.rows[i];
        row.top = top;
        row.height = gantt.rows[i].isHeading ? headingHeight
                                             : std::max(rowHeight, row.lanes * laneHeight + 2.0 * rowPadding);
        top += row.height;
    }
    layout.height = top;
    return layout;
}

}  // namespace wattplan::charts
