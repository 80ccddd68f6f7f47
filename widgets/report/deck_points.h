#pragma once

#include <QJsonObject>
#include <optional>

#include "widgets/report/content.h"

namespace wattplan::report {

/// Points, lines among them and the edges of bands as a scatter chart of slides: a column of x for all, and
/// one of y for each series with gaps where others have theirs. Times are years. Names stand beside the
/// emphasised points. None where x has a value that a logarithm lacks.
std::optional<QJsonObject> nativePoints(const Chart& chart);

}  // namespace wattplan::report
