#include "widgets/pages/page.h"

#include "widgets/charts/chart.h"
#include "widgets/charts/chart_export.h"
#include "widgets/charts/chart_table.h"
#include "widgets/charts/cursor_link.h"
#include "widgets/document/display.h"

namespace wattplan {

std::vector<std::pair<QString, charts::ChartPicture>> Page::pictures() const {
    return {};
}

void Page::adopt(charts::Chart* chart, const QString& name) {
    connect(chart, &charts::Chart::exportFailed, this, &Page::message);
    connect(chart, &charts::Chart::refused, this, &Page::message);
    charts::CursorLink::of(m_display).join(chart);
    chart->keepChoices(name);
}

std::vector<std::pair<QString, charts::ChartTable>> Page::tables() const {
    return {};
}

}  // namespace wattplan
