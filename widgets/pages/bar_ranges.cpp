#include "widgets/pages/bar_ranges.h"

#include <algorithm>
#include <functional>

#include "widgets/charts/chart.h"
#include "widgets/charts/scene.h"
#include "widgets/document/ranges.h"
#include "widgets/tables/range_watch.h"

namespace wattplan {
namespace {

/// A bar by its row and the group at its end, and the tag of the result it shows; 0 for none.
using ShownBar = std::function<void(std::size_t row, std::size_t group, std::uint64_t tag)>;

void forBars(const charts::Bars& bars, const ShownBar& take) {
    for (const charts::BarLane& lane : charts::lanesOf(bars, {})) {
        const std::size_t end = lane.groups.back();
        for (std::size_t row = 0; row < bars.categories.size(); ++row) {
            const std::uint64_t ofRow = row < bars.ids.size() ? bars.ids[row] : 0;
            const auto idOf = [&](std::size_t group) {
                const auto& ids = bars.groups[group].ids;
                return row < ids.size() ? ids[row] : ids.empty() ? ofRow : 0;
            };
            std::uint64_t tag = idOf(end);
            if (lane.groups.size() > 1) {
                const auto parts = std::ranges::count_if(
                    lane.groups, [&](std::size_t group) { return idOf(group) == ofRow; });
                const bool isOfSome = parts > 0 && parts < static_cast<std::ptrdiff_t>(lane.groups.size());
                tag = isOfSome ? 0 : ofRow;
            }
            if (tag != 0 && isResultTag(tag)) take(row, end, tag);
        }
    }
}

}  // namespace

std::vector<ResultAddress> barResults(const charts::ChartData& chart) {
    std::vector<ResultAddress> results;
    forBars(chart.bars, [&](std::size_t, std::size_t, std::uint64_t tag) {
        const ResultAddress result = resultOfTag(tag);
        if (std::ranges::find(results, result) == results.end()) results.push_back(result);
    });
    return results;
}

charts::ChartData withRanges(charts::ChartData chart, const Ranges& ranges) {
    for (charts::BarGroup& group : chart.bars.groups)
        group.spans.clear();
    forBars(chart.bars, [&](std::size_t row, std::size_t group, std::uint64_t tag) {
        const DrawnRange* range = ranges.find(resultOfTag(tag));
        if (!range) return;
        auto& spans = chart.bars.groups[group].spans;
        spans.resize(chart.bars.categories.size());
        spans[row] = charts::BarSpan{range->low, range->middle, range->high};
    });
    return chart;
}

BarRanges::BarRanges(charts::Chart& chart, Ranges& ranges)
    : QObject(&chart), m_chart(chart), m_ranges(ranges) {
    new RangeWatch(chart, ranges, [this] { show(); });
}

void BarRanges::show() {
    m_ranges.want(&m_chart, barResults(m_chart.data()));
    m_chart.setData(withRanges(m_chart.data(), m_ranges), m_chart.numbers());
}

}  // namespace wattplan
