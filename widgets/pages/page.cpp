#include "widgets/pages/page.h"

#include "widgets/charts/chart_export.h"

namespace wattplan {

std::vector<std::pair<QString, charts::ChartPicture>> Page::pictures() const {
    return {};
}

}  // namespace wattplan
