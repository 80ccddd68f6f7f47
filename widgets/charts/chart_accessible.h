#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace wattplan::charts {

/// What a screen reader meets where a chart is: the role of a chart, with its name and description.
QAccessibleInterface* accessibleChart(const QString& className, QObject* object);

}  // namespace wattplan::charts
