#include "widgets/charts/small_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace wattplan::charts {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wattplan::charts::SmallCharts)
};

class Splitter {
public:
    explicit Splitter(const Scene& whole) : m_whole(whole) {}

    std::vector<ChartData> parts() {
        if (m_whole.isScatter())
            splitPoints();
        else if (m_whole.isTimeChart())
            splitStack();
        else
            splitLines();
        return std::move(m_parts);
    }

private:
    ChartData& add(const QString& heading) {
        const ChartData& data = m_whole.data;
        ChartData& part = m_parts.emplace_back();
        part.heading = heading;
        part.name = Words::tr("%1: %2", "a chart and the series it shows").arg(data.name, heading);
        part.x = data.x;
        part.x.minimum = m_whole.home.left;
        part.x.maximum = m_whole.home.right;
        part.y = data.y;
        part.y.minimum = m_whole.home.bottom;
        part.y.maximum = m_whole.home.top;
        return part;
    }

    template <typename Series>
    std::vector<Series> shownOf(const std::vector<Series>& all) const {
        std::vector<Series> shown;
        std::ranges::copy_if(all, std::back_inserter(shown),
                             [&](const Series& series) { return m_whole.shown(keyOf(series)); });
        return shown;
    }

    void splitPoints() {
        for (PointSeries& series : shownOf(m_whole.data.points)) {
            ChartData& part = add(series.name);
            part.points.push_back(std::move(series));
            part.lines = shownOf(m_whole.data.lines);
            part.bands = shownOf(m_whole.data.bands);
            part.references = m_whole.data.references;
        }
    }

    void splitStack() {
        const StackedAreas& areas = m_whole.data.areas;
        for (const StackLayer& layer : m_whole.stack) {
            const Area& area = areas.layers[layer.index];
            ChartData& part = add(area.name);
            part.areas = {areas.x, {area}, areas.shape, areas.totalName};
        }
        ChartData& part = add(areas.totalName.isEmpty() ? Words::tr("Total") : areas.totalName);
        for (const StackLayer& layer : m_whole.stack)
            part.areas.layers.push_back(areas.layers[layer.index]);
        part.areas.x = areas.x;
        part.areas.shape = areas.shape;
        part.areas.totalName = areas.totalName;
        part.lines = shownOf(m_whole.data.lines);
        part.bands = shownOf(m_whole.data.bands);
        part.references = m_whole.data.references;
    }

    // A band stands with the line of its colour, which it is the spread of.
    void splitLines() {
        std::vector<Band> bands = shownOf(m_whole.data.bands);
        for (Line& line : shownOf(m_whole.data.lines)) {
            ChartData& part = add(line.name);
            const auto own = std::stable_partition(bands.begin(), bands.end(),
                                                   [&](const Band& band) { return band.tone != line.tone; });
            part.bands.assign(own, bands.end());
            bands.erase(own, bands.end());
            part.lines.push_back(std::move(line));
            part.references = m_whole.data.references;
        }
        for (Band& band : bands) {
            ChartData& part = add(band.name);
            part.bands.push_back(std::move(band));
            part.references = m_whole.data.references;
        }
    }

    const Scene& m_whole;
    std::vector<ChartData> m_parts;
};

}  // namespace

std::vector<ChartData> partsOf(const Scene& whole) {
    return Splitter(whole).parts();
}

std::vector<QRect> gridCells(std::size_t count, const QSize& size) {
    constexpr double bestShape = 1.7;  // width to height
    constexpr double perEmptyCell = 0.25;
    constexpr int gap = 8;
    if (count == 0) return {};
    const int number = static_cast<int>(count);
    int columns = 1;
    double least = 1e9;
    for (int c = 1; c <= number; ++c) {
        const int rows = (number + c - 1) / c;
        const double width = std::max(1.0, (size.width() - (c - 1.0) * gap) / c);
        const double height = std::max(1.0, (size.height() - (rows - 1.0) * gap) / rows);
        const double cost =
            std::abs(std::log(width / height / bestShape)) + perEmptyCell * (rows * c - number);
        if (cost >= least) continue;
        least = cost;
        columns = c;
    }
    const int rows = (number + columns - 1) / columns;
    const auto start = [](int index, int cells, int length) { return index * (length + gap) / cells; };
    std::vector<QRect> cells;
    for (int i = 0; i < number; ++i) {
        const int column = i % columns;
        const int row = i / columns;
        const QPoint from(start(column, columns, size.width()), start(row, rows, size.height()));
        const QPoint next(start(column + 1, columns, size.width()), start(row + 1, rows, size.height()));
        cells.emplace_back(
            from, QSize(std::max(1, next.x() - from.x() - gap), std::max(1, next.y() - from.y() - gap)));
    }
    return cells;
}

}  // namespace wattplan::charts
