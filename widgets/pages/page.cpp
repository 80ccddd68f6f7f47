#include "widgets/pages/page.h"

#include "widgets/charts/chart_export.h"
#include "widgets/charts/chart_table.h"

namespace wattplan {

std::vector<std::pair<QString, charts::ChartPicture>> Page::pictures() const {
    return {};
}

std::vector<std::pair<QString, charts::ChartTable>> Page::tables() const {
    return {};
}

}  // namespace wattplan
