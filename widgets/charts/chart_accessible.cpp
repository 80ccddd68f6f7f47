#include "widgets/charts/chart_accessible.h"

#include <QAccessibleWidget>

#include "widgets/charts/chart.h"

namespace wattplan::charts {

QAccessibleInterface* accessibleChart(const QString&, QObject* object) {
    auto* chart = qobject_cast<Chart*>(object);
    return chart ? new QAccessibleWidget(chart, QAccessible::Chart) : nullptr;
}

}  // namespace wattplan::charts
