#pragma once

#include <QObject>
#include <vector>

#include "core/plan/ids.h"
#include "widgets/charts/chart_data.h"

namespace wattplan {

class Ranges;

namespace charts {
class Chart;
}

/// The results that bars of a chart show: each by its own id, a stack by that of its row unless only some of
/// its parts have it.
std::vector<ResultAddress> barResults(const charts::ChartData& chart);
/// The chart with a line from P10 to P90 over each bar whose result varies, and a word of it in what it says.
charts::ChartData withRanges(charts::ChartData chart, const Ranges& ranges);

/// Keeps the lines over the bars of a chart as ranges are drawn, while it can be seen. Who gives the chart
/// new data gives it `withRanges`. Belongs to the chart.
class BarRanges : public QObject {
    Q_OBJECT

public:
    BarRanges(charts::Chart& chart, Ranges& ranges);

private:
    void show();

    charts::Chart& m_chart;
    Ranges& m_ranges;
};

}  // namespace wattplan
