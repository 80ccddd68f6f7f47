#pragma once

#include <QJsonObject>
#include <QString>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/chart_table.h"

namespace wattplan::report {

/// "RRGGBB", as slides name colours.
QString slideColour(charts::Tone tone);
QString slideColour(const QColor& colour);

/// A cell of a table of numbers; null where it has none.
QJsonValue slideNumber(const charts::Cell& cell);
QString slideText(const charts::Cell& cell);

/// The title of an axis with its unit, and whether it is logarithmic.
QJsonObject slideAxis(const charts::Axis& axis, const QString& unit);

/// "solid", "dash" or "sysDot".
QString slideDash(charts::LineStyle style);

}  // namespace wattplan::report
