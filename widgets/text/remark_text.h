#pragma once

#include <QString>

#include "core/evidence/run_plan.h"

namespace wattplan::text {

/// A remark on a published run in the language now installed, a clause without a full stop.
QString remarkText(const evidence::Remark& remark);

}  // namespace wattplan::text
