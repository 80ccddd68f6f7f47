#pragma once

#include "core/evidence/run_desk.h"
#include "core/evidence/run_hardware.h"

namespace wattplan::evidence {

/// The hall of a run: its place, PUE and grid carbon as stated, else as a new hall of that place has them.
void typeHall(RunDesk& desk);

/// The cluster of a run: systems of the library with its accelerators, else of up to eight of them.
void typeCluster(RunDesk& desk, const RunHardware& hardware);

}  // namespace wattplan::evidence
