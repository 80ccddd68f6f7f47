#include "widgets/pages/run_ranges.h"

#include <QCoreApplication>

#include "widgets/document/ranges.h"

namespace wattplan {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GrowthChart)

public:
    static QString range(const QString& run) { return tr("%1, P10–P90", "run").arg(run); }
};

ResultAddress computeOf(const GrowthFigures::Model& run) {
    return {run.id, resultId(Kind::trainingRun, "flop")};
}

}  // namespace

std::vector<ResultAddress> runResults(const GrowthFigures& figures) {
    std::vector<ResultAddress> results;
    for (const GrowthFigures::Model& run : figures.runs)
        results.push_back(computeOf(run));
    return results;
}

void addRunRanges(charts::ChartData& chart, const GrowthFigures& figures, const Ranges& ranges) {
    for (const GrowthFigures::Model& run : figures.runs) {
        const DrawnRange* range = ranges.find(computeOf(run));
        if (!range) continue;
        charts::Line line;
        line.key = QStringLiteral("range-%1").arg(run.id.value);
        line.name = Words::range(run.name);
        line.tone = charts::Tone::series6;
        line.inLegend = charts::InLegend::no;
        line.width = 3.0;
        line.x = {run.point.date, run.point.date};
        line.y = {range->low, range->high};
        chart.lines.push_back(std::move(line));
    }
}

}  // namespace wattplan
