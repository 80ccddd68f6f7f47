#include "widgets/charts/reading.h"

#include <QLineF>
#include <algorithm>
#include <cmath>
#include <span>

#include "widgets/charts/gantt.h"
#include "widgets/charts/heat.h"
#include "widgets/charts/ticks.h"

namespace wattplan::charts {
namespace {

// The y of a line at x; nothing outside of it.
std::optional<double> valueAt(const std::vector<double>& x, const std::vector<double>& y, double at,
                              LineShape shape, bool logarithmic) {
    const std::size_t count = std::min(x.size(), y.size());
    if (count == 0 || at < x[0] || at > endOf(std::span(x).first(count), shape)) return std::nullopt;
    const auto next = std::upper_bound(x.begin(), x.begin() + static_cast<std::ptrdiff_t>(count), at);
    if (next == x.begin()) return y[0];
    const auto i = static_cast<std::size_t>(next - x.begin()) - 1;
    if (i + 1 >= count || shape == LineShape::steps || x[i + 1] <= x[i]) return y[i];
    const double part = (at - x[i]) / (x[i + 1] - x[i]);
    if (logarithmic && y[i] > 0.0 && y[i + 1] > 0.0) return y[i] * std::pow(y[i + 1] / y[i], part);
    return y[i] + part * (y[i + 1] - y[i]);
}

std::size_t nearestIndex(const std::vector<double>& x, double at) {
    const auto next = std::ranges::lower_bound(x, at);
    if (next == x.begin()) return 0;
    if (next == x.end()) return x.size() - 1;
    const auto index = static_cast<std::size_t>(next - x.begin());
    return at - x[index - 1] < x[index] - at ? index - 1 : index;
}

void addStack(Reading& reading, const Scene& scene, const Frame& frame, double x) {
    const StackedAreas& areas = scene.data.areas;
    if (areas.x.empty() || scene.stack.empty()) return;
    const std::size_t at = nearestIndex(areas.x, x);
    for (auto layer = scene.stack.rbegin(); layer != scene.stack.rend(); ++layer) {
        const Area& area = areas.layers[layer->index];
        if (at >= area.y.size()) continue;
        reading.rows.push_back({area.tone, area.name, valueText(scene.data.y, area.y[at], scene.numbers)});
    }
    const double total = scene.stack.back().top[at];
    if (scene.stack.size() > 1)
        reading.rows.push_back({std::nullopt,
                                areas.totalName.isEmpty() ? Reading::tr("Total") : areas.totalName,
                                valueText(scene.data.y, total, scene.numbers), true});
    if (frame.holds(areas.x[at], total)) reading.dots.push_back(frame.at(areas.x[at], total));
}

void addLines(Reading& reading, const Scene& scene, const Frame& frame, double x) {
    const bool logarithmic = scene.data.y.kind == AxisKind::log10;
    for (const Line& line : scene.data.lines) {
        if (!scene.shown(keyOf(line)) || line.name.isEmpty()) continue;
        const auto value = valueAt(line.x, line.y, x, line.shape, logarithmic);
        if (!value) continue;
        reading.rows.push_back({line.tone, line.name, valueText(scene.data.y, *value, scene.numbers)});
        if (frame.holds(x, *value)) reading.dots.push_back(frame.at(x, *value));
    }
    for (const Band& band : scene.data.bands) {
        if (!scene.shown(keyOf(band)) || band.name.isEmpty()) continue;
        const auto lower = valueAt(band.x, band.lower, x, LineShape::straight, logarithmic);
        const auto upper = valueAt(band.x, band.upper, x, LineShape::straight, logarithmic);
        if (!lower || !upper) continue;
        reading.rows.push_back({band.tone, band.name,
                                Reading::tr("%1 to %2", "the ends of an interval")
                                    .arg(valueText(scene.data.y, *lower, scene.numbers),
                                         valueText(scene.data.y, *upper, scene.numbers))});
    }
}

std::optional<Reading> nearPoint(const Scene& scene, const Frame& frame, const QPointF& position) {
    constexpr double reach = 14.0;
    double best = reach * reach;
    const Point* found = nullptr;
    const PointSeries* owner = nullptr;
    QPointF place;
    for (const PointSeries& series : scene.data.points) {
        if (!scene.shown(keyOf(series))) continue;
        for (const Point& point : series.points) {
            if (!frame.holds(point.x, point.y)) continue;
            const QPointF at = frame.at(point.x, point.y);
            const QPointF away = at - position;
            const double distance = QPointF::dotProduct(away, away);
            if (distance >= best || !frame.area.contains(at)) continue;
            best = distance;
            found = &point;
            owner = &series;
            place = at;
        }
    }
    if (found == nullptr) return std::nullopt;
    Reading reading;
    reading.heading = found->label.isEmpty() ? owner->name : found->label;
    if (!found->label.isEmpty()) reading.rows.push_back({owner->tone, owner->name, QString()});
    reading.rows.push_back(
        {std::nullopt, scene.data.x.title, valueText(scene.data.x, found->x, scene.numbers)});
    reading.rows.push_back(
        {std::nullopt, scene.data.y.title, valueText(scene.data.y, found->y, scene.numbers)});
    reading.mark = place;
    reading.id = found->id;
    reading.cursor = found->x;
    return reading;
}

Reading atBar(const Scene& scene, const Frame& frame, const QPointF& position) {
    Reading reading;
    reading.bar = barAt(scene, frame, position);
    if (!reading.bar) return reading;
    const Bars& bars = scene.data.bars;
    const std::size_t row = reading.bar->category;
    reading.heading = bars.categories[row];
    for (const BarLane& lane : scene.lanes) {
        const auto readParts = [&](bool beyond) {
            for (const std::size_t index : lane.groups) {
                if (isBeyond(bars, lane, index) != beyond) continue;
                const BarGroup& group = bars.groups[index];
                reading.rows.push_back({group.toneOf(row), group.name, barText(scene, valueOf(group, row)),
                                        lane.groups.size() > 1 && reading.bar->group == index});
            }
        };
        readParts(false);
        if (lane.groups.size() > 1)
            reading.rows.push_back({std::nullopt, lane.name, barText(scene, sumOf(bars, lane, row)), true});
        readParts(true);
        if (const auto span = scene.spanOf(lane, row)) {
            reading.rows.push_back(
                {std::nullopt, QStringLiteral("P50"), barText(scene, span->middle), false});
            reading.rows.push_back(
                {std::nullopt, QStringLiteral("P10–P90"),
                 QStringLiteral("%1 – %2").arg(barText(scene, span->low), barText(scene, span->high)),
                 false});
        }
    }
    const auto& own = reading.bar->group ? bars.groups[*reading.bar->group].ids : bars.ids;
    const auto& ids = own.empty() ? bars.ids : own;
    if (row < ids.size()) reading.id = ids[row];
    return reading;
}

QString spanText(const Scene& scene, const GanttBar& bar) {
    const QString start = valueText(scene.data.x, bar.from, scene.numbers);
    if (bar.isOpen) return Reading::tr("from %1", "a time").arg(start);
    return Reading::tr("%1 to %2", "the ends of an interval")
        .arg(start, valueText(scene.data.x, bar.to, scene.numbers));
}

// The bar at a place, else what its row says of that time.
Reading atGantt(const Scene& scene, const Frame& frame, const QPointF& position) {
    Reading reading;
    const Gantt& gantt = scene.data.gantt;
    if (const auto index = ganttBarAt(scene, frame, position)) {
        const GanttBar& bar = gantt.bars[*index];
        reading.heading = bar.label;
        reading.rows.push_back({std::nullopt, gantt.rows[bar.row].name, QString()});
        reading.rows.push_back({std::nullopt, spanText(scene, bar), QString()});
        for (const GanttDetail& detail : bar.details)
            reading.rows.push_back({std::nullopt, detail.name, detail.value});
        if (!bar.conflict.isEmpty()) reading.rows.push_back({Tone::bad, bar.conflict, QString()});
        reading.outline = ganttBox(scene, frame, *index) & frame.area;
        reading.id = bar.id;
        return reading;
    }
    const auto row = ganttRowAt(scene, frame, position);
    if (!row || position.x() > frame.area.right()) return reading;
    reading.heading = gantt.rows[*row].name;
    reading.id = gantt.rows[*row].id;
    if (!gantt.rows[*row].note.isEmpty())
        reading.rows.push_back({std::nullopt, gantt.rows[*row].note, QString()});
    reading.outline = QRectF(position, QSizeF(0.0, 0.0));
    if (position.x() < frame.area.left()) return reading;
    const double time = frame.x.value(position.x());
    reading.rows.push_back({std::nullopt, valueText(scene.data.x, time, scene.numbers), QString()});
    for (const GanttZone& zone : gantt.rows[*row].zones)
        if (time >= zone.from && time < zone.to && !zone.text.isEmpty())
            reading.rows.push_back(
                {zone.kind == GanttZone::Kind::shortage ? std::optional(Tone::bad) : std::nullopt, zone.text,
                 QString()});
    return reading;
}

Reading atHeat(const Scene& scene, const Frame& frame, const QPointF& position) {
    Reading reading;
    const auto cell = heatCellAt(scene, frame, position);
    if (!cell) return reading;
    const HeatMap& heat = scene.data.heat;
    const auto value = valueOf(heat, *cell);
    reading.heading = heat.rows[cell->row] + QStringLiteral(" · ") + heat.columns[cell->column];
    reading.rows.push_back({std::nullopt, heat.value.title,
                            value ? valueText(heat.value, *value, scene.numbers) : QStringLiteral("—")});
    const QString reason = value ? QString() : reasonOf(heat, *cell);
    if (!reason.isEmpty()) reading.rows.push_back({std::nullopt, reason, QString()});
    reading.outline = heatBox(frame, *cell);
    reading.id = idOf(heat, *cell);
    return reading;
}

/// What is written on the note under the pointer: its label may have found no place.
std::optional<Reading> atNote(const Scene& scene, const Frame& frame, const QPointF& position) {
    const ChartNote* note = noteNear(scene, frame, position);
    if (note == nullptr) return std::nullopt;
    Reading reading;
    reading.heading = note->text;
    reading.mark = frame.at(note->x, note->y);
    return reading;
}

}  // namespace

const ChartNote* noteNear(const Scene& scene, const Frame& frame, const QPointF& position) {
    constexpr double reach = 8.0;
    for (const ChartNote& note : scene.data.notes)
        if (frame.holds(note.x, note.y) && QLineF(frame.at(note.x, note.y), position).length() <= reach)
            return &note;
    return nullptr;
}

Reading Reading::at(const Scene& scene, const Frame& frame, const QPointF& position) {
    if (scene.hasBars()) {
        const bool inside = position.y() >= frame.area.top() && position.y() <= frame.area.bottom();
        return inside ? atBar(scene, frame, position) : Reading{};
    }
    if (scene.isHeat()) return atHeat(scene, frame, position);
    const bool inside = frame.area.contains(position);
    if (scene.isGantt()) {
        Reading reading = atGantt(scene, frame, position);
        if (inside) reading.cursor = frame.x.value(position.x());
        return reading;
    }
    if (!inside) return {};
    if (auto note = atNote(scene, frame, position)) return *note;
    if (auto point = nearPoint(scene, frame, position)) return *point;
    return atX(scene, frame, frame.x.value(position.x()));
}

Reading Reading::atX(const Scene& scene, const Frame& frame, double x) {
    Reading reading;
    if (scene.isWhole() || scene.isGantt()) return reading;
    reading.cursor = x;
    // Of steps the one that x lies on, else the nearest month.
    if (scene.data.x.kind == AxisKind::months)
        x = scene.data.areas.shape == LineShape::steps ? std::floor(x) : std::round(x);
    if (!scene.data.areas.x.empty()) x = scene.data.areas.x[nearestIndex(scene.data.areas.x, x)];
    addStack(reading, scene, frame, x);
    addLines(reading, scene, frame, x);
    if (reading.rows.empty()) return reading;
    reading.heading = valueText(scene.data.x, x, scene.numbers);
    reading.x = reading.cursor = x;
    return reading;
}

QStringList Reading::lines() const {
    QStringList all;
    if (!heading.isEmpty()) all += heading;
    for (const ReadingRow& row : rows) {
        if (row.value.isEmpty() || row.name.isEmpty())
            all += row.name + row.value;
        else
            all += tr("%1: %2", "a name and its value").arg(row.name, row.value);
    }
    return all;
}

}  // namespace wattplan::charts
