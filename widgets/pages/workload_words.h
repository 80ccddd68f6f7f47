#pragma once

#include <QString>

#include "widgets/pages/plan_view.h"

namespace wattplan {

/// What one row of a table of workloads is: "Training run", "Service", or "Workload" where there are both.
QString workloadWord(Workloads kind);
/// Their sum: "All training runs", "All services", "All workloads".
QString allWorkloadsWord(Workloads kind);

}  // namespace wattplan
