#pragma once

#include "core/formulas/facility.h"

namespace wattplan::formulas {

/// Follows the power that better chips would save from the chips of a cluster to the meter of its facility
/// (MODEL 9), at full operation, where the cluster asks by how much they are better:
///   chips:   accelerators × watts in training × (1 − 1/gain)
///   servers: × 1 / ((1 − fan share) supply efficiency); CPU, memory, switches and adapters stay
///   meter:   IT × PUE(IT) − (IT − saved) × PUE(IT − saved), IT of the whole facility
void recordChipSaving(Recorder& recorder, const Cluster& cluster, const Facility& facility);

}  // namespace wattplan::formulas
