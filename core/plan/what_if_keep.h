#pragma once

#include <span>
#include <vector>

#include "core/plan/plan.h"
#include "core/result.h"

namespace wattplan {

/// Undo steps on their way into a what-if.
struct KeptSteps {
    WhatIfId parent{};              ///< where they were made
    std::vector<Edit> takenBack{};  ///< what takes them back there
    WhatIf content{};               ///< what they make in a what-if below it, of the plan's next id
    std::vector<Edit> filling{};    ///< the edits that give a new what-if this content
};

/// See WhatIfEditor::keep. Errors: severalWhatIfs.
Result<KeptSteps> keptSteps(const Plan& plan, std::span<const std::vector<Edit>> steps);

}  // namespace wattplan
