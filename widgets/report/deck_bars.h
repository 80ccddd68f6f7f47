#pragma once

#include <QJsonObject>
#include <optional>

#include "widgets/report/content.h"

namespace wattplan::report {

/// Bars as slides have them. A slide has one stack for each name: what stands beside a stack gets a name of
/// its own below it. The parts of a waterfall stand on one that is not seen; none where it crosses zero.
std::optional<QJsonObject> nativeBars(const Chart& chart);

}  // namespace wattplan::report
