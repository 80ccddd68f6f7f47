#include "widgets/report/deck_gantt.h"

#include <QDate>
#include <QJsonArray>
#include <algorithm>

#include "core/units/calendar.h"
#include "widgets/report/deck_series.h"

namespace wattplan::report {

namespace {

constexpr std::size_t mostBars = 40;  // whose names can be read

/// As spreadsheets count days.
double serialOf(double at) {
    static const QDate first(1899, 12, 30);
    const auto day = dayAt(at);
    return static_cast<double>(
        first.daysTo(QDate(static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
                           static_cast<int>(static_cast<unsigned>(day.day())))));
}

}  // namespace

std::optional<QJsonObject> nativeGantt(const Chart& chart) {
    const charts::Gantt& gantt = chart.data.gantt;
    if (gantt.bars.empty() || gantt.bars.size() > mostBars) return {};
    std::vector<const charts::GanttBar*> bars;
    for (const charts::GanttBar& bar : gantt.bars)
        bars.push_back(&bar);
    std::ranges::stable_sort(bars, {},
                             [](const charts::GanttBar* bar) { return std::pair(bar->row, bar->from); });
    const auto [least, most] = std::ranges::minmax(gantt.bars, {}, &charts::GanttBar::from);
    const double last = std::ranges::max(gantt.bars, {}, &charts::GanttBar::to).to;
    const double from = chart.data.x.minimum.value_or(least.from);
    const double to = std::max(chart.data.x.maximum.value_or(last), most.from);
    QJsonArray labels;
    QJsonArray begins;
    QJsonArray lengths;
    QJsonArray conflicts;
    bool hasConflict = false;
    for (const charts::GanttBar* bar : bars) {
        const QString& row = gantt.rows[bar->row].name;
        labels.append(
            bar->label.isEmpty() || bar->label == row ? row : QStringLiteral("%1 · %2").arg(bar->label, row));
        const double start = serialOf(std::max(bar->from, from));
        const double length = std::max(1.0, serialOf(std::clamp(bar->to, from, to)) - start);
        begins.append(start);
        lengths.append(bar->conflict.isEmpty() ? QJsonValue(length) : QJsonValue());
        conflicts.append(bar->conflict.isEmpty() ? QJsonValue() : QJsonValue(length));
        hasConflict = hasConflict || !bar->conflict.isEmpty();
    }
    QJsonArray series{QJsonObject{
        {"name", gantt.startTitle}, {"isHidden", true}, {"colour", "FFFFFF"}, {"values", begins}}};
    series.append(QJsonObject{
        {"name", gantt.barTitle}, {"colour", slideColour(charts::Tone::series1)}, {"values", lengths}});
    if (hasConflict)
        series.append(QJsonObject{{"name", gantt.conflictTitle},
                                  {"colour", slideColour(charts::Tone::bad)},
                                  {"values", conflicts}});
    return QJsonObject{{"kind", "gantt"},
                       {"x", QJsonObject{{"title", ""}, {"labels", labels}}},
                       {"y", QJsonObject{{"title", ""},
                                         {"isLogarithmic", false},
                                         {"minimum", serialOf(from)},
                                         {"maximum", serialOf(to)}}},
                       {"series", series}};
}

}  // namespace wattplan::report
