#pragma once

#include "core/plan/ids.h"
#include "widgets/charts/chart_data.h"

namespace wattplan {

/// An axis on which values of a result are read: its name, its dimension and the unit it is stated in.
charts::Axis resultAxis(ResultId result);

}  // namespace wattplan
