#include "widgets/charts/heat.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "widgets/charts/heat_levels.h"
#include "widgets/charts/labels.h"

namespace wattplan::charts {
namespace {

constexpr double scaleGap = 16.0;  // between cells and colours
constexpr double scaleWidth = 12.0;
constexpr double numberGap = 6.0;  // between colours and numbers
constexpr double tickSpacing = 36.0;

double shareOf(const Scene& scene, double value) {
    const double span = scene.heat.high - scene.heat.low;
    constexpr double alike = 0.5;  // all values are: a colour that is seen
    return span > 0.0 ? (value - scene.heat.low) / span : alike;
}

std::vector<Tick> scaleTicks(const Scene& scene, double top, double bottom) {
    const AxisMap map{scene.heat.low, scene.heat.high, bottom, top};
    if (!(map.high > map.low))
        return {{map.low, scene.numbers.tickText(map.low, scene.heat.scale, std::abs(map.low))}};
    return ticksOf(scene.data.heat.value, map, scene.numbers, scene.heat.scale, tickSpacing);
}

// The room that the scale takes at the right of cells `height` pixels high.
double scaleRoom(const Scene& scene, double height) {
    const QFontMetricsF metrics(scene.font);
    double widest = metrics.horizontalAdvance(scene.heat.scale.unit) - scaleWidth - numberGap;
    for (const Tick& tick : scaleTicks(scene, 0.0, height))
        widest = std::max(widest, metrics.horizontalAdvance(tick.label));
    return scaleGap + scaleWidth + numberGap + std::ceil(widest) + 4.0;
}

// How many names apart those stand that have room, of so many at `pitch` pixels each of which takes `size`.
std::size_t namesApart(std::size_t count, double pitch, double size) {
    for (const std::size_t step : {1u, 2u, 3u, 4u, 6u, 12u})  // parts of a day and of a year
        if (static_cast<double>(step) * pitch >= size) return step;
    return count;
}

// The names that have room below cells `width` pixels wide: each, or every so many from the first.
std::vector<Tick> columnTicks(const Scene& scene, double width) {
    constexpr double apart = 10.0;
    const QFontMetricsF metrics(scene.font);
    const auto& columns = scene.data.heat.columns;
    double widest = 0.0;
    for (const QString& column : columns)
        widest = std::max(widest, metrics.horizontalAdvance(column));
    const std::size_t step =
        namesApart(columns.size(), width / static_cast<double>(columns.size()), widest + apart);
    std::vector<Tick> ticks;
    for (std::size_t column = 0; column < columns.size(); column += step)
        ticks.push_back({static_cast<double>(column), columns[column]});
    return ticks;
}

}  // namespace

HeatLayout heatLayoutOf(const Scene& scene, const QSize& size, double labelGap) {
    constexpr double mostOfWidth = 0.3;
    const QFontMetricsF metrics(scene.font);
    const double line = std::ceil(metrics.ascent() + metrics.descent());
    double widest = 0.0;
    for (const QString& row : scene.data.heat.rows)
        widest = std::max(widest, metrics.horizontalAdvance(row));
    widest = std::ceil(std::min(widest, mostOfWidth * size.width()));
    const bool hasTopLine = !scene.heat.scale.unit.isEmpty() || !scene.data.y.title.isEmpty();
    const double top = line / 2.0 + (hasTopLine ? line + 2.0 : 2.0);
    const double bottom = 2.0 * line + labelGap + 5.0;
    const double left = widest + labelGap + 4.0;
    const double right = scaleRoom(scene, size.height() - top - bottom);
    HeatLayout layout;
    layout.margins = QMargins(static_cast<int>(left), static_cast<int>(top), static_cast<int>(right),
                              static_cast<int>(bottom));
    layout.columns = columnTicks(scene, std::max(1.0, size.width() - left - right));
    const std::size_t rows = scene.data.heat.rows.size();
    const std::size_t step =
        namesApart(rows, (size.height() - top - bottom) / static_cast<double>(rows), line);
    for (std::size_t row = 0; row < rows; row += step)
        layout.rows.push_back({static_cast<double>(row),
                               metrics.elidedText(scene.data.heat.rows[row], Qt::ElideRight, widest + 1.0)});
    return layout;
}

QRectF heatBox(const Frame& frame, const HeatCell& cell) {
    constexpr double half = 0.5;
    constexpr double seam = 1.0;
    const auto row = static_cast<double>(cell.row);
    const auto column = static_cast<double>(cell.column);
    const QPointF from = frame.at(column - half, row - half);
    const QPointF to = frame.at(column + half, row + half);
    return {QPointF(std::round(from.x()), std::round(from.y())),
            QPointF(std::max(std::round(from.x()) + 1.0, std::round(to.x()) - seam),
                    std::max(std::round(from.y()) + 1.0, std::round(to.y()) - seam))};
}

QColor heatColour(const Scene& scene, double value) {
    return scene.palette.ofShare(shareOf(scene, value));
}

std::optional<double> valueOf(const HeatMap& heat, const HeatCell& cell) {
    const std::size_t at = cell.row * heat.columns.size() + cell.column;
    return at < heat.values.size() ? heat.values[at] : std::nullopt;
}

QString reasonOf(const HeatMap& heat, const HeatCell& cell) {
    const std::size_t at = cell.row * heat.columns.size() + cell.column;
    return at < heat.reasons.size() ? heat.reasons[at] : QString();
}

std::uint64_t idOf(const HeatMap& heat, const HeatCell& cell) {
    const std::size_t at = cell.row * heat.columns.size() + cell.column;
    return at < heat.ids.size() ? heat.ids[at] : heat.id;
}

std::optional<HeatCell> heatCellAt(const Scene& scene, const Frame& frame, const QPointF& position) {
    const HeatMap& heat = scene.data.heat;
    if (!frame.area.contains(position)) return std::nullopt;
    const double column = std::round(frame.x.value(position.x()));
    const double row = std::round(frame.y.value(position.y()));
    if (row < 0.0 || column < 0.0) return std::nullopt;
    const HeatCell cell{static_cast<std::size_t>(row), static_cast<std::size_t>(column)};
    if (cell.row >= heat.rows.size() || cell.column >= heat.columns.size()) return std::nullopt;
    return cell;
}

void paintHeat(QPainter& painter, const Scene& scene, const Frame& frame) {
    const HeatMap& heat = scene.data.heat;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);  // the cells stand on whole pixels
    painter.setPen(Qt::NoPen);
    for (std::size_t row = 0; row < heat.rows.size(); ++row)
        for (std::size_t column = 0; column < heat.columns.size(); ++column) {
            const HeatCell cell{row, column};
            if (const auto value = valueOf(heat, cell)) {
                painter.setBrush(heatColour(scene, *value));
                painter.drawRect(heatBox(frame, cell));
            } else if (!reasonOf(heat, cell).isEmpty()) {
                painter.fillRect(heatBox(frame, cell), QBrush(scene.palette.muted, Qt::BDiagPattern));
            }
        }
    painter.restore();
    paintHeatLevels(painter, scene, frame);
    for (std::size_t row = 0; row < heat.rows.size(); ++row)
        for (std::size_t column = 0; column < heat.columns.size(); ++column)
            if (scene.isSelected(idOf(heat, {row, column}))) {
                painter.setPen(QPen(scene.palette.accent, 2.0));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(heatBox(frame, {row, column}).adjusted(1.0, 1.0, -1.0, -1.0));
            }
}

void paintHeatScale(QPainter& painter, const Scene& scene, const Frame& frame) {
    const QRectF bar(std::round(frame.area.right() + scaleGap), frame.area.top(), scaleWidth,
                     frame.area.height() - 1.0);
    const bool isOneValue = !(scene.heat.high > scene.heat.low);
    constexpr int steps = 60;  // each over the one below it, so that no seam shows in a drawing
    for (int step = 0; step < steps; ++step) {
        const double from = static_cast<double>(step) / steps;
        const QRectF above(bar.left(), bar.top(), bar.width(), (1.0 - from) * bar.height());
        const double share = from + 0.5 / steps;
        painter.fillRect(above,
                         isOneValue ? heatColour(scene, scene.heat.low) : scene.palette.ofShare(share));
    }
    painter.setPen(QPen(scene.palette.hairline, 1.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
    const QFontMetricsF metrics(scene.font);
    const double line = std::ceil(metrics.ascent() + metrics.descent());
    const double left = bar.right() + numberGap;
    for (const Tick& tick : scaleTicks(scene, bar.top(), bar.bottom())) {
        const double y = bar.bottom() - shareOf(scene, tick.at) * bar.height();
        painter.setPen(QPen(scene.palette.muted, 1.0));
        painter.drawLine(QPointF(bar.right(), y), QPointF(bar.right() + 3.0, y));
        paintText(painter, scene.font, scene.palette.muted,
                  QRectF(left, y - line / 2.0, metrics.horizontalAdvance(tick.label) + 2.0, line),
                  tick.label);
    }
    const double above = bar.top() - line - 4.0;
    const QString rows = metrics.elidedText(scene.data.y.title, Qt::ElideRight, frame.area.right() - 2.0);
    paintText(painter, scene.font, scene.palette.muted,
              QRectF(2.0, above, metrics.horizontalAdvance(rows) + 2.0, line), rows);
    const QString& unit = scene.heat.scale.unit;
    if (unit.isEmpty()) return;
    paintText(painter, scene.font, scene.palette.muted,
              QRectF(bar.left() - 1.0, above, metrics.horizontalAdvance(unit) + 2.0, line), unit);
}

}  // namespace wattplan::charts
