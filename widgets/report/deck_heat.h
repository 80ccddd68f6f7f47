#pragma once

#include <QJsonObject>
#include <optional>

#include "widgets/report/content.h"

namespace wattplan::report {

/// A heat map as a table whose cells have its colours and numbers; none of more cells than a slide shows.
std::optional<QJsonObject> heatTable(const Chart& chart);

}  // namespace wattplan::report
