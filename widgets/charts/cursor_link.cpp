#include "widgets/charts/cursor_link.h"

#include "widgets/charts/chart.h"

namespace wattplan::charts {
namespace {

constexpr double monthsInYear = 12.0;

}  // namespace

CursorLink& CursorLink::of(QObject& owner) {
    auto* link = owner.findChild<CursorLink*>(QString(), Qt::FindDirectChildrenOnly);
    return link != nullptr ? *link : *new CursorLink(&owner);
}

void CursorLink::join(Chart* chart) {
    std::erase_if(m_charts, [](const QPointer<Chart>& each) { return each.isNull(); });
    m_charts.emplace_back(chart);
    connect(chart, &Chart::cursorMoved, this, [this, chart](std::optional<double> x) { spread(chart, x); });
}

void CursorLink::spread(const Chart* from, std::optional<double> x) {
    for (const QPointer<Chart>& chart : m_charts) {
        if (chart.isNull() || chart == from) continue;
        chart->setCursor(x ? translated(*x, from->data().x, chart->data().x) : std::nullopt);
    }
}

std::optional<double> translated(double value, const Axis& from, const Axis& to) {
    if (isTime(from) != isTime(to)) return std::nullopt;
    if (!isTime(from)) {
        const bool same = from.dimension == to.dimension && from.title == to.title;
        return same ? std::optional(value) : std::nullopt;
    }
    const double months = from.kind == AxisKind::years ? value * monthsInYear : value;
    return to.kind == AxisKind::years ? months / monthsInYear : months;
}

}  // namespace wattplan::charts
