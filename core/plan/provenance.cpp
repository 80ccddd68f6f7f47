#include "core/plan/provenance.h"

namespace wattplan {

Trust trustOf(const Provenance& provenance) {
    if (provenance.isEmpty()) return Trust::checked;  // the planner's own figure
    if (provenance.confidence == "estimate") return Trust::estimate;
    if (provenance.checked.empty() || provenance.checked == "unchecked") return Trust::unchecked;
    return Trust::checked;
}

}  // namespace wattplan
