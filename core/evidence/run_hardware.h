#pragma once

#include "core/catalog/catalogue.h"
#include "core/evidence/reported_run.h"

namespace wattplan::evidence {

/// Hardware of the library that a run's row means.
struct RunHardware {
    const Object* accelerator = nullptr;
    const Object* system = nullptr;  ///< null where the library has none with this accelerator
    bool isFormAssumed = false;      ///< the row names a family; its most common form is taken
};

/// By accelerator_id and system_id; where they are empty, by the words of `hardware`: the accelerator whose
/// name holds all of them that name a model or memory ("NVIDIA A100 80GB"). Of several the one most often
/// sold in servers of eight: SXM or OAM before PCIe.
RunHardware runHardware(const ReportedRun& run, const catalog::Catalogue& catalogue);

}  // namespace wattplan::evidence
