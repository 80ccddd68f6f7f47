#pragma once

#include "core/evidence/run_desk.h"

namespace wattplan::evidence {

/// The training run of a row on its cluster: model, load, class of efficiency; of `RunMode::given` its pins,
/// of a benchmark its layout.
void typeTraining(RunDesk& desk);

}  // namespace wattplan::evidence
