#pragma once

#include "core/formulas/cost.h"

namespace wattplan::formulas {

/// Energy of the requests that users' devices answer for a service (MODEL 9), where it has such a share, over
/// the months of the plan, out of the socket; enters it in `totals`, which hold the facility's:
///   output tokens × energy per token ÷ charging efficiency
/// Where models on devices are updated, the energy of the network that carries them: devices × years ×
/// updates in a year × size × energy per byte. Beside it the energy of facility, devices and network
/// together. `requests` are those that the facility serves.
void recordDevices(Recorder& recorder, const Service& service, graph::Quantity requests, RunTotals& totals);

}  // namespace wattplan::formulas
