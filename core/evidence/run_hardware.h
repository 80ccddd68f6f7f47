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

/// By accelerator_id and system_id; where they are empty or name none, by the words of `hardware` (see
/// catalog::acceleratorNamed).
RunHardware runHardware(const ReportedRun& run, const catalog::Catalogue& catalogue);

}  // namespace wattplan::evidence
