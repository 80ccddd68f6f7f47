#include "core/plan/engine_version.h"

namespace wattplan {

std::string engineVersion() {
    return WATTPLAN_VERSION;
}

}  // namespace wattplan
