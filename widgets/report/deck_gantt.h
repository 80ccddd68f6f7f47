#pragma once

#include <QJsonObject>
#include <optional>

#include "widgets/report/content.h"

namespace wattplan::report {

/// A schedule as stacked bars on an axis of days: a row for each bar, first how far from the axis it begins,
/// which is not seen, then how long it is [days]. Bars in conflict are a series of their own. None where a
/// row has no bar at all.
std::optional<QJsonObject> nativeGantt(const Chart& chart);

}  // namespace wattplan::report
