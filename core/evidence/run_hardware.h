#pragma once

#include "core/catalog/catalogue.h"
#include "core/evidence/reported_run.h"

namespace wattplan::evidence {

/// Hardware of the library that a run's row means.
struct RunHardware {
    const Object* accelerator = nullptr;
    const Object* system = nullptr;  ///< null where the library has none with this accelerator
    double share = 1.0;              ///< accelerators in what the row counts as one
    bool isFormAssumed = false;      ///< the row names a family; its most common form is taken
};

/// By accelerator_id and system_id; where they are empty or name none, by the words of `hardware` (see
/// catalog::acceleratorNamed). A row counts the two dies of an MI250 or MI250X where it says "GCD" or prints
/// half the peak of the library: half an accelerator each; so it does the dies of a B200 or GB200 where it
/// says "dies". A "GB200 superchip" is two accelerators (MODEL 11).
RunHardware runHardware(const ReportedRun& run, const catalog::Catalogue& catalogue);

/// For an accelerator whose rent is not known, the one of the same generation with a rent and the nearest
/// peak; null where there is none.
const Object* rentedLike(const Object& accelerator, const catalog::Catalogue& catalogue);

}  // namespace wattplan::evidence
