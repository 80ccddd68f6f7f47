#pragma once

#include <QString>
#include <QStringList>

#include "core/plan/weather_record.h"

namespace wattplan::text {

/// What was mended in a weather file, a line each; none where nothing was.
QStringList repairLines(const WeatherRepairs& repairs);

/// Where a year of weather comes from: "Stockholm Arlanda, SWE (59.65° N, 17.95° E, 61 m)".
QString weatherPlace(const WeatherRecord& record);

}  // namespace wattplan::text
