#include "widgets/report/deck_chart.h"

#include <QDate>
#include <QJsonArray>
#include <algorithm>
#include <limits>
#include <set>

#include "widgets/report/deck_bars.h"
#include "widgets/report/deck_gantt.h"
#include "widgets/report/deck_points.h"
#include "widgets/report/deck_series.h"

namespace wattplan::report {

namespace {

using charts::AxisKind;
using charts::ChartData;
using charts::ChartTable;

/// Without the series that the planner hid.
Chart seenOf(const Chart& whole) {
    Chart chart;
    chart.data = whole.data;
    chart.numbers = whole.numbers;
    chart.view = whole.view;
    const auto drop = [&](auto& list) {
        std::erase_if(list, [&](const auto& each) { return whole.hiddenKeys.contains(charts::keyOf(each)); });
    };
    drop(chart.data.areas.layers);
    drop(chart.data.bands);
    drop(chart.data.lines);
    drop(chart.data.points);
    drop(chart.data.bars.groups);
    if (chart.data.bars.groups.empty()) chart.data.bars.categories.clear();
    return chart;
}

/// Reads the numbers of a chart from its table, which has them in the units of the axes.
class CurveWriter {
public:
    explicit CurveWriter(const Chart& chart)
        : m_data(chart.data), m_table(charts::tableOf(chart.data, chart.numbers)) {
        dropUnseen();
        dropEndOfBands();
    }

    std::optional<QJsonObject> chart() const {
        const bool hasCurves = !m_data.lines.empty() || !m_data.areas.layers.empty();
        return hasCurves ? curves() : std::nullopt;
    }

private:
    /// Months before and after those that the axis shows.
    void dropUnseen() {
        if (m_data.x.kind != AxisKind::months || !(m_data.x.minimum || m_data.x.maximum)) return;
        std::erase_if(m_table.rows, [this](const auto& row) {
            const QDate month = QDate::fromString(slideText(row.front()), QStringLiteral("yyyy-MM"));
            if (!month.isValid()) return false;
            const double x = charts::monthNumber(std::chrono::year(month.year()) /
                                                 std::chrono::month(static_cast<unsigned>(month.month())));
            return (m_data.x.minimum && x < *m_data.x.minimum) ||
                   (m_data.x.maximum && x >= *m_data.x.maximum);
        });
    }

    /// Where a band of steps ends nothing else has a value.
    void dropEndOfBands() {
        const std::size_t layers = m_data.areas.layers.size();
        const std::size_t others = layers + (layers > 1 ? 1 : 0) + m_data.lines.size();
        if (m_data.bands.empty() || others == 0) return;
        std::erase_if(m_table.rows, [&](const auto& row) {
            return std::all_of(row.begin() + 1, row.begin() + 1 + static_cast<std::ptrdiff_t>(others),
                               [](const charts::Cell& cell) { return slideNumber(cell).isNull(); });
        });
    }

    QJsonArray column(int index) const {
        QJsonArray values;
        for (const auto& row : m_table.rows)
            values.append(slideNumber(row[static_cast<std::size_t>(index)]));
        return values;
    }
    /// A month from its first day to its last: on an axis of days what holds for it is a step. Serial numbers
    /// of days as spreadsheets count them; none where x is no month.
    std::optional<QJsonArray> days() const {
        static const QDate first(1899, 12, 30);
        QJsonArray days;
        for (const auto& row : m_table.rows) {
            const QDate month = QDate::fromString(slideText(row.front()), QStringLiteral("yyyy-MM"));
            if (!month.isValid()) return {};
            days.append(first.daysTo(month));
            days.append(first.daysTo(month.addMonths(1).addDays(-1)));
        }
        return days;
    }
    QJsonArray labels() const {
        QJsonArray texts;
        for (const auto& row : m_table.rows)
            texts.append(slideText(row.front()));
        return texts;
    }
    QJsonObject series(int column, theme::Tone tone, bool isLine,
                       charts::LineStyle style = charts::LineStyle::solid) const {
        return {{"name", m_table.headings[column]},
                {"colour", slideColour(tone)},
                {"isLine", isLine},
                {"dash", slideDash(style)},
                {"values", this->column(column)}};
    }

    /// Layers as columns or areas, lines over them. All share the x of the table.
    std::optional<QJsonObject> curves() const {
        const auto& layers = m_data.areas.layers;
        const bool hasSteps = m_data.areas.shape == charts::LineShape::steps;
        QJsonArray all;
        int at = 1;
        for (const charts::Area& area : layers)
            all.append(series(at++, area.tone, false));
        if (layers.size() > 1) ++at;  // their total
        for (const charts::Line& line : m_data.lines)
            all.append(series(at++, line.tone, true, line.style));
        for (const charts::Band& band : m_data.bands)
            for (int edge = 0; edge < 2; ++edge)
                all.append(series(at++, band.tone, true, charts::LineStyle::dotted));
        for (const charts::ReferenceLine& line : m_data.references)
            if (at < m_table.headings.size()) all.append(series(at++, line.tone, true, line.style));
        if (layers.empty() && !sharesX()) return {};
        if (const auto days = hasOnlySteps() ? this->days() : std::nullopt)
            return QJsonObject{{"kind", layers.empty() ? "lines" : "areas"},
                               {"x", QJsonObject{{"title", QString()}, {"days", *days}}},
                               {"y", slideAxis(m_data.y, m_table.units.value(1))},
                               {"series", twice(all)}};
        return QJsonObject{
            {"kind", layers.empty() ? "lines"
                     : hasSteps     ? "columns"
                                    : "areas"},
            {"x", QJsonObject{{"title", charts::isTime(m_data.x) ? QString() : m_table.headings.front()},
                              {"labels", labels()}}},
            {"y", slideAxis(m_data.y, m_table.units.value(1))},
            {"series", all}};
    }

    bool hasOnlySteps() const {
        const bool hasLayers = !m_data.areas.layers.empty();
        return m_data.x.kind == AxisKind::months &&
               (!hasLayers || m_data.areas.shape == charts::LineShape::steps) &&
               std::ranges::all_of(m_data.lines, [](const charts::Line& line) {
                   return line.shape == charts::LineShape::steps;
               });
    }
    static QJsonArray twice(const QJsonArray& series) {
        QJsonArray made;
        for (const QJsonValue& each : series) {
            QJsonObject object = each.toObject();
            QJsonArray values;
            for (const QJsonValue& value : object["values"].toArray()) {
                values.append(value);
                values.append(value);
            }
            object["values"] = values;
            made.append(object);
        }
        return made;
    }

    /// Labels of a category axis stand at equal distances: of lines with x of their own they would lie.
    bool sharesX() const {
        return std::ranges::all_of(
                   m_data.lines,
                   [&](const charts::Line& line) { return line.x == m_data.lines.front().x; }) &&
               (charts::isTime(m_data.x) || hasEqualSteps(m_data.lines.front().x));
    }
    static bool hasEqualSteps(const std::vector<double>& x) {
        if (x.size() < 3) return true;
        const double step = x[1] - x[0];
        for (std::size_t i = 2; i < x.size(); ++i)
            if (std::abs(x[i] - x[i - 1] - step) > 1e-6 * std::abs(step)) return false;
        return true;
    }

    const ChartData& m_data;
    ChartTable m_table;
};

}  // namespace

std::optional<QJsonObject> nativeChart(const Chart& whole) {
    const Chart chart = seenOf(whole);
    if (!chart.data.gantt.rows.empty()) return nativeGantt(chart);
    if (chart.data.isEmpty() || !chart.data.heat.values.empty()) return {};
    if (!chart.data.bars.categories.empty()) return nativeBars(chart);
    if (chart.data.points.empty()) return CurveWriter(chart).chart();
    return chart.data.areas.layers.empty() ? nativePoints(chart) : std::nullopt;
}

}  // namespace wattplan::report
