#pragma once

#include <QJsonObject>
#include <optional>

#include "widgets/report/content.h"

namespace wattplan::report {

/// A chart as slides have it natively: its kind, the labels or values of its x, the unit of its y and its
/// series with their numbers. Bands are their two edges. None of a kind that
/// slides lack (heat maps, schedules).
/// Series that the planner hid are left out.
std::optional<QJsonObject> nativeChart(const Chart& chart);

}  // namespace wattplan::report
