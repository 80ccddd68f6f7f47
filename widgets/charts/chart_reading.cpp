#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/charts/chart_private.h"
#include "widgets/charts/gantt.h"
#include "widgets/charts/heat.h"

namespace wattplan::charts {

void Chart::Private::hover(const QPointF& position) {
    reading = Reading::at(scene, plot.frame(), position);
    readingStop = -1;
    chart->QWidget::setCursor(whole().m->brushing   ? Qt::CrossCursor
                              : movableAt(position) ? Qt::OpenHandCursor
                              : reading.id != 0     ? Qt::PointingHandCursor
                                                    : Qt::ArrowCursor);
    overlay->update();
    tellCursor(reading.cursor);
}

void Chart::Private::tellCursor(std::optional<double> x) {
    if (x == toldX) return;
    toldX = x;
    emit chart->cursorMoved(x);
}

std::vector<QPointF> Chart::Private::stops() const {
    const Frame frame = plot.frame();
    std::vector<QPointF> stops;
    if (scene.hasBars()) {
        for (std::size_t row = 0; row < scene.data.bars.categories.size(); ++row)
            stops.emplace_back(frame.area.left(), frame.y.pixel(static_cast<double>(row)));
    } else if (scene.isHeat()) {
        for (std::size_t row = 0; row < scene.data.heat.rows.size(); ++row)
            for (std::size_t column = 0; column < scene.data.heat.columns.size(); ++column)
                stops.push_back(heatBox(frame, {row, column}).center());
    } else if (scene.isGantt()) {
        for (std::size_t bar = 0; bar < scene.data.gantt.bars.size(); ++bar)
            if (frame.area.contains(stopOf(bar))) stops.push_back(stopOf(bar));
    } else if (scene.isScatter()) {
        for (const PointSeries& series : scene.data.points)
            for (const Point& point : series.points)
                if (scene.shown(keyOf(series)) && frame.holds(point.x, point.y) &&
                    frame.area.contains(frame.at(point.x, point.y)))
                    stops.push_back(frame.at(point.x, point.y));
        std::ranges::sort(stops, [](const QPointF& a, const QPointF& b) {
            return a.x() != b.x() ? a.x() < b.x() : a.y() > b.y();
        });
    } else {
        const std::vector<double>* x = scene.isTimeChart()        ? &scene.data.areas.x
                                       : scene.data.lines.empty() ? nullptr
                                                                  : &scene.data.lines.front().x;
        for (std::size_t i = 0; x != nullptr && i < x->size(); ++i)
            if ((*x)[i] >= frame.x.low && (*x)[i] <= frame.x.high)
                stops.emplace_back(frame.x.pixel((*x)[i]), frame.area.center().y());
    }
    return stops;
}

void Chart::Private::stepReading(int by) {
    const std::vector<QPointF> stops = this->stops();
    if (stops.empty()) return;
    const int last = static_cast<int>(stops.size()) - 1;
    readingStop = readingStop < 0 ? (by > 0 ? 0 : last) : std::clamp(readingStop + by, 0, last);
    const int stop = readingStop;
    hover(stops[static_cast<std::size_t>(stop)]);
    readingStop = stop;
    chart->setAccessibleDescription(
        reading.lines().join(Chart::tr("; ", "between the parts of a description")));
}

void Chart::Private::endHover() {
    tellCursor(std::nullopt);
    if (reading.isEmpty()) return;
    reading = {};
    readingStop = -1;
    describe();
    overlay->update();
}

}  // namespace wattplan::charts
