#include "widgets/charts/chart_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <map>

#include "core/units/calendar.h"
#include "widgets/charts/heat.h"
#include "widgets/charts/scene.h"
#include "widgets/charts/ticks.h"
#include "widgets/text/digits.h"

namespace wattplan::charts {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wattplan::charts::ChartTable)
};

// The unit of a column, whichever view is on the screen: that of its largest value.
text::AxisScale scaleOf(const Axis& axis, double largest, const text::NumberFormat& numbers) {
    if (axis.kind == AxisKind::linear) return numbers.axisScale(largest, axis.dimension, axis.unit);
    if (axis.kind == AxisKind::log10)
        return axis.unit.empty() ? numbers.axisScale(largest, axis.dimension) : numbers.fixedScale(axis.unit);
    return {};
}

QString timeText(const Axis& axis, double value) {
    const auto date = [&]() -> std::chrono::year_month_day {
        if (axis.kind == AxisKind::months) return monthOf(value) / std::chrono::day{1};
        if (axis.kind == AxisKind::days) return dayAt(value);
        return dayOf(value);
    }();
    const QString month = QStringLiteral("%1-%2")
                              .arg(static_cast<int>(date.year()), 4, 10, QChar(u'0'))
                              .arg(static_cast<unsigned>(date.month()), 2, 10, QChar(u'0'));
    if (axis.kind == AxisKind::months) return month;
    return month + QStringLiteral("-%1").arg(static_cast<unsigned>(date.day()), 2, 10, QChar(u'0'));
}

class Builder {
public:
    Builder(const ChartData& data, const text::NumberFormat& numbers) : m_data(data) {
        m_x = scaleOf(data.x, largestX(), numbers);
        m_y = scaleOf(data.y, largestY(), numbers);
        m_colour = scaleOf(data.heat.value, largestColour(), numbers);
    }

    ChartTable table() {
        if (!m_data.bars.categories.empty())
            addBars();
        else if (!m_data.gantt.rows.empty())
            addGantt();
        else if (!m_data.heat.values.empty())
            addHeat();
        else if (m_data.points.empty())
            addCurves();
        else
            addPoints();
        return std::move(m_table);
    }

private:
    void addColumn(const QString& heading, const QString& unit = {}) {
        m_table.headings += heading;
        m_table.units += unit;
    }
    QString xHeading() const {
        if (!m_data.x.title.isEmpty()) return m_data.x.title;
        return m_data.x.kind == AxisKind::months  ? Words::tr("Month")
               : m_data.x.kind == AxisKind::years ? Words::tr("Date")
                                                  : QStringLiteral("x");
    }
    Cell xCell(double value) const {
        if (isTime(m_data.x)) return timeText(m_data.x, value);
        return m_x.shown(value);
    }
    Cell yCell(double value) const { return m_y.shown(value); }

    double largestX() const {
        double largest = 0.0;
        for (const BarGroup& group : m_data.bars.groups)
            for (const auto& value : group.values)
                largest = std::max(largest, std::abs(value.value_or(0.0)));
        for (const BarLane& lane : lanesOf(m_data.bars, {}))
            for (std::size_t row = 0; row < m_data.bars.categories.size(); ++row)
                largest = std::max(largest, std::abs(sumOf(m_data.bars, lane, row).value_or(0.0)));
        for (const Line& line : m_data.lines)
            for (const double value : line.x)
                largest = std::max(largest, std::abs(value));
        for (const PointSeries& series : m_data.points)
            for (const Point& point : series.points)
                largest = std::max(largest, std::abs(point.x));
        return largest;
    }
    double largestY() const {
        double largest = 0.0;
        const auto add = [&](double value) { largest = std::max(largest, std::abs(value)); };
        for (std::size_t i = 0; i < m_data.areas.x.size(); ++i)
            add(totalAt(i));
        for (const Line& line : m_data.lines)
            std::ranges::for_each(line.y, add);
        for (const Band& band : m_data.bands)
            std::ranges::for_each(band.upper, add);
        for (const PointSeries& series : m_data.points)
            for (const Point& point : series.points)
                add(point.y);
        for (const ReferenceLine& line : m_data.references)
            add(line.y);
        return largest;
    }
    double largestColour() const {
        double largest = 0.0;
        for (const auto& value : m_data.heat.values)
            largest = std::max(largest, std::abs(value.value_or(0.0)));
        return largest;
    }
    double totalAt(std::size_t index) const {
        double total = 0.0;
        for (const Area& area : m_data.areas.layers)
            if (index < area.y.size()) total += area.y[index];
        return total;
    }

    // A column per group, and one of the sum behind the parts of a stack, before what lies beyond.
    void addBars() {
        addColumn(QString());
        m_table.rows.resize(m_data.bars.categories.size());
        for (std::size_t row = 0; row < m_table.rows.size(); ++row)
            m_table.rows[row].emplace_back(m_data.bars.categories[row]);
        const auto add = [&](const QString& heading, auto&& valueIn) {
            addColumn(heading, m_x.unit);
            for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
                const std::optional<double> value = valueIn(row);
                m_table.rows[row].push_back(value ? Cell(m_x.shown(*value)) : Cell());
            }
        };
        for (const BarLane& lane : lanesOf(m_data.bars, {})) {
            const auto addParts = [&](bool beyond) {
                for (const std::size_t index : lane.groups) {
                    if (isBeyond(m_data.bars, lane, index) != beyond) continue;
                    const BarGroup& group = m_data.bars.groups[index];
                    add(group.name, [&](std::size_t row) { return valueOf(group, row); });
                }
            };
            addParts(false);
            if (lane.groups.size() > 1)
                add(lane.name, [&](std::size_t row) { return sumOf(m_data.bars, lane, row); });
            addParts(true);
            addSpans(lane, add);
        }
    }

    // P10, P50 and P90 of a lane, where its bars end as ranges.
    void addSpans(const BarLane& lane, const auto& add) {
        const BarGroup& end = m_data.bars.groups[lane.groups.back()];
        if (std::ranges::none_of(end.spans, [](const auto& span) { return span.has_value(); })) return;
        const QString name = lane.groups.size() > 1 ? lane.name : end.name;
        const auto addPercentile = [&](const char* which, double BarSpan::*value) {
            add(QStringLiteral("%1, %2").arg(name, QLatin1String(which)), [&](std::size_t row) {
                const auto span = spanOf(m_data.bars, lane, row);
                return span ? std::optional(*span.*value) : std::nullopt;
            });
        };
        addPercentile("P10", &BarSpan::low);
        addPercentile("P50", &BarSpan::middle);
        addPercentile("P90", &BarSpan::high);
    }

    // A row per row and a column per column of the map.
    void addHeat() {
        const HeatMap& heat = m_data.heat;
        addColumn(m_data.y.title);
        for (const QString& column : heat.columns)
            addColumn(column, m_colour.unit);
        for (std::size_t row = 0; row < heat.rows.size(); ++row) {
            auto& cells = m_table.rows.emplace_back();
            cells.emplace_back(heat.rows[row]);
            for (std::size_t column = 0; column < heat.columns.size(); ++column) {
                const auto value = valueOf(heat, {row, column});
                const QString reason = reasonOf(heat, {row, column});
                cells.push_back(value              ? Cell(m_colour.shown(*value))
                                : reason.isEmpty() ? Cell()
                                                   : Cell(reason));
            }
        }
    }

    // A row per bar; a time that is not known is left empty.
    void addGantt() {
        const Gantt& gantt = m_data.gantt;
        for (const QString& heading : {gantt.rowTitle, gantt.barTitle, gantt.startTitle, gantt.endTitle})
            addColumn(heading);
        if (!gantt.bars.empty())
            for (const GanttDetail& detail : gantt.bars.front().details)
                addColumn(detail.name);
        addColumn(gantt.conflictTitle);
        for (const GanttBar& bar : gantt.bars) {
            auto& cells = m_table.rows.emplace_back();
            cells = {gantt.rows[bar.row].name, bar.label, xCell(bar.from),
                     bar.isOpen ? Cell() : xCell(bar.to)};
            for (const GanttDetail& detail : bar.details)
                cells.emplace_back(detail.value);
            cells.emplace_back(bar.conflict);
        }
    }

    void addPoints() {
        addColumn(Words::tr("Name"));
        addColumn(Words::tr("Group"));
        addColumn(xHeading(), m_x.unit);
        addColumn(m_data.y.title, m_y.unit);
        for (const PointSeries& series : m_data.points)
            for (const Point& point : series.points)
                m_table.rows.push_back({point.label, series.name, xCell(point.x), yCell(point.y)});
        for (const Line& line : m_data.lines)
            for (std::size_t i = 0; i < std::min(line.x.size(), line.y.size()); ++i)
                m_table.rows.push_back({QString(), line.name, xCell(line.x[i]), yCell(line.y[i])});
        for (const Band& band : m_data.bands)
            for (std::size_t i = 0; i < band.x.size(); ++i) {
                m_table.rows.push_back(
                    {Words::tr("lower end"), band.name, xCell(band.x[i]), yCell(band.lower[i])});
                m_table.rows.push_back(
                    {Words::tr("upper end"), band.name, xCell(band.x[i]), yCell(band.upper[i])});
            }
    }

    // One row per x that any series has.
    void addCurves() {
        addColumn(xHeading(), m_x.unit);
        std::map<double, std::vector<Cell>> rows;
        std::size_t column = 0;
        const auto addSeries = [&](const QString& name, const std::vector<double>& x, auto&& valueAt,
                                   std::size_t count) {
            addColumn(name, m_y.unit);
            for (std::size_t i = 0; i < std::min(x.size(), count); ++i) {
                auto& cells = rows[x[i]];
                if (cells.size() <= column) cells.resize(column + 1);
                cells[column] = yCell(valueAt(i));
            }
            ++column;
        };
        const StackedAreas& areas = m_data.areas;
        for (const Area& area : areas.layers)
            addSeries(
                area.name, areas.x, [&](std::size_t i) { return area.y[i]; }, area.y.size());
        if (areas.layers.size() > 1)
            addSeries(
                areas.totalName.isEmpty() ? Words::tr("Total") : areas.totalName, areas.x,
                [&](std::size_t i) { return totalAt(i); }, areas.x.size());
        for (const Line& line : m_data.lines)
            addSeries(
                line.name, line.x, [&](std::size_t i) { return line.y[i]; }, line.y.size());
        for (const Band& band : m_data.bands) {
            addSeries(
                Words::tr("%1, lower end").arg(band.name), band.x,
                [&](std::size_t i) { return band.lower[i]; }, band.lower.size());
            addSeries(
                Words::tr("%1, upper end").arg(band.name), band.x,
                [&](std::size_t i) { return band.upper[i]; }, band.upper.size());
        }
        for (const ReferenceLine& line : m_data.references)
            addSeries(
                line.label, areas.x, [&](std::size_t) { return line.y; }, areas.x.size());
        for (auto& [x, cells] : rows) {
            cells.resize(column);
            cells.insert(cells.begin(), xCell(x));
            m_table.rows.push_back(std::move(cells));
        }
    }

    const ChartData& m_data;
    text::AxisScale m_x;
    text::AxisScale m_y;
    text::AxisScale m_colour;
    ChartTable m_table;
};

}  // namespace

ChartTable tableOf(const ChartData& data, const text::NumberFormat& numbers) {
    return Builder(data, numbers).table();
}

}  // namespace wattplan::charts
