#pragma once

#include "core/evidence/run_desk.h"

namespace wattplan::evidence {

/// The service of a row on its cluster: model, requests, precision, replica and batch; of `RunMode::given`
/// its pins.
void typeService(RunDesk& desk);

}  // namespace wattplan::evidence
