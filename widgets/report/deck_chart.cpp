#include "widgets/report/deck_chart.h"

#include <QDate>
#include <QJsonArray>
#include <algorithm>
#include <limits>
#include <set>

#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

using charts::AxisKind;
using charts::ChartData;
using charts::ChartTable;

QString colourOf(theme::Tone tone) {
    return theme::printPalette().of(tone).name().mid(1).toUpper();
}

QJsonValue numberOf(const charts::Cell& cell) {
    const auto* number = std::get_if<double>(&cell);
    return number ? QJsonValue(*number) : QJsonValue();
}

QString textOf(const charts::Cell& cell) {
    if (const auto* words = std::get_if<QString>(&cell)) return *words;
    const auto* number = std::get_if<double>(&cell);
    return number ? QString::number(*number, 'g', 6) : QString();
}

QJsonObject axisOf(const charts::Axis& axis, const QString& unit) {
    const bool isNamed = !axis.title.isEmpty() && !unit.isEmpty();
    return {{"title", isNamed ? QStringLiteral("%1 (%2)").arg(axis.title, unit) : axis.title + unit},
            {"isLogarithmic", axis.kind == AxisKind::log10}};
}

/// Reads the numbers of a chart from its table, which has them in the units of the axes.
class Reader {
public:
    explicit Reader(const Chart& chart)
        : m_data(chart.data), m_numbers(chart.numbers), m_table(charts::tableOf(chart.data, chart.numbers)) {
        dropUnseen();
    }

    std::optional<QJsonObject> chart() const {
        if (!m_data.gantt.rows.empty() || !m_data.heat.values.empty() || !m_data.bands.empty()) return {};
        if (!m_data.bars.categories.empty()) return bars();
        const bool hasCurves = !m_data.lines.empty() || !m_data.areas.layers.empty();
        if (m_data.points.empty()) return hasCurves ? curves() : std::nullopt;
        return hasCurves || charts::isTime(m_data.x) ? std::nullopt : points();
    }

private:
    /// Months before and after those that the axis shows.
    void dropUnseen() {
        if (m_data.x.kind != AxisKind::months || !(m_data.x.minimum || m_data.x.maximum)) return;
        std::erase_if(m_table.rows, [this](const auto& row) {
            const QDate month = QDate::fromString(textOf(row.front()), QStringLiteral("yyyy-MM"));
            if (!month.isValid()) return false;
            const double x = charts::monthNumber(std::chrono::year(month.year()) /
                                                 std::chrono::month(static_cast<unsigned>(month.month())));
            return (m_data.x.minimum && x < *m_data.x.minimum) ||
                   (m_data.x.maximum && x >= *m_data.x.maximum);
        });
    }

    QJsonArray column(int index) const {
        QJsonArray values;
        for (const auto& row : m_table.rows)
            values.append(numberOf(row[static_cast<std::size_t>(index)]));
        return values;
    }
    /// A month from its first day to its last: on an axis of days what holds for it is a step. Serial numbers
    /// of days as spreadsheets count them; none where x is no month.
    std::optional<QJsonArray> days() const {
        static const QDate first(1899, 12, 30);
        QJsonArray days;
        for (const auto& row : m_table.rows) {
            const QDate month = QDate::fromString(textOf(row.front()), QStringLiteral("yyyy-MM"));
            if (!month.isValid()) return {};
            days.append(first.daysTo(month));
            days.append(first.daysTo(month.addMonths(1).addDays(-1)));
        }
        return days;
    }
    QJsonArray labels() const {
        QJsonArray texts;
        for (const auto& row : m_table.rows)
            texts.append(textOf(row.front()));
        return texts;
    }
    QJsonObject series(int column, theme::Tone tone, bool isLine) const {
        return {{"name", m_table.headings[column]},
                {"colour", colourOf(tone)},
                {"isLine", isLine},
                {"values", this->column(column)}};
    }

    /// The names of the rows with what the parts of each come to, which PowerPoint writes nowhere.
    QJsonArray summed() const {
        const charts::Bars& bars = m_data.bars;
        QJsonArray texts;
        for (std::size_t row = 0; row < bars.categories.size(); ++row) {
            double sum = 0.0;
            bool isKnown = false;
            for (const charts::BarGroup& group : bars.groups)
                if (const auto value = group.values[row]) {
                    sum += *value;
                    isKnown = true;
                }
            texts.append(isKnown ? QStringLiteral("%1 · %2").arg(
                                       bars.categories[row],
                                       m_numbers.format(sum, m_data.x.dimension, m_data.x.unit).text())
                                 : bars.categories[row]);
        }
        return texts;
    }

    /// Where the parts of a stack and their sum stand in the table, each heading is one of a group or not.
    std::optional<QJsonObject> bars() const {
        const charts::Bars& bars = m_data.bars;
        if (!bars.starts.empty()) return {};
        const bool isStacked = std::ranges::any_of(
            bars.groups, [](const charts::BarGroup& group) { return !group.stack.isEmpty(); });
        // PowerPoint has one stack for each category: what stands beside it would come on top.
        if (isStacked && std::ranges::any_of(bars.groups, [&](const charts::BarGroup& group) {
                return group.stack != bars.groups.front().stack;
            }))
            return {};
        QJsonArray all;
        for (int i = 1; i < m_table.headings.size(); ++i) {
            const auto group = std::ranges::find(bars.groups, m_table.headings[i], &charts::BarGroup::name);
            if (group != bars.groups.end()) all.append(series(i, group->tone, false));
        }
        if (all.size() != static_cast<qsizetype>(bars.groups.size())) return {};
        return QJsonObject{{"kind", isStacked ? "stackedBars" : "bars"},
                           {"x", QJsonObject{{"title", ""}, {"labels", isStacked ? summed() : labels()}}},
                           {"y", axisOf(m_data.x, m_table.units.value(1))},
                           {"series", all}};
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
            all.append(series(at++, line.tone, true));
        for (const charts::ReferenceLine& line : m_data.references)
            if (at < m_table.headings.size()) all.append(series(at++, line.tone, true));
        if (layers.empty() && !sharesX()) return {};
        if (const auto days = hasOnlySteps() ? this->days() : std::nullopt)
            return QJsonObject{{"kind", layers.empty() ? "lines" : "areas"},
                               {"x", QJsonObject{{"title", QString()}, {"days", *days}}},
                               {"y", axisOf(m_data.y, m_table.units.value(1))},
                               {"series", twice(all)}};
        return QJsonObject{
            {"kind", layers.empty() ? "lines"
                     : hasSteps     ? "columns"
                                    : "areas"},
            {"x", QJsonObject{{"title", charts::isTime(m_data.x) ? QString() : m_table.headings.front()},
                              {"labels", labels()}}},
            {"y", axisOf(m_data.y, m_table.units.value(1))},
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

    /// A column of x for all points, and one of y for each group with gaps where others have theirs.
    std::optional<QJsonObject> points() const {
        constexpr int xColumn = 2;
        constexpr int yColumn = 3;
        QJsonArray all;
        std::size_t first = 0;
        for (const charts::PointSeries& group : m_data.points) {
            QJsonArray values;
            for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
                const bool isOfGroup = row >= first && row < first + group.points.size();
                values.append(isOfGroup ? numberOf(m_table.rows[row][yColumn]) : QJsonValue());
            }
            first += group.points.size();
            all.append(
                QJsonObject{{"name", group.name}, {"colour", colourOf(group.tone)}, {"values", values}});
        }
        QJsonObject x = axisOf(m_data.x, m_table.units.value(xColumn));
        x.insert("values", column(xColumn));
        return QJsonObject{{"kind", "scatter"},
                           {"x", x},
                           {"y", axisOf(m_data.y, m_table.units.value(yColumn))},
                           {"series", all}};
    }

    const ChartData& m_data;
    const text::NumberFormat& m_numbers;
    ChartTable m_table;
};

}  // namespace

std::optional<QJsonObject> nativeChart(const Chart& chart) {
    if (chart.data.isEmpty()) return {};
    return Reader(chart).chart();
}

}  // namespace wattplan::report
