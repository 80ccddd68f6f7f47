#pragma once

#include <span>
#include <string>

#include "core/kernels/cooling_technology.h"

namespace wattplan::kernels {

/// The reject modes whose codes are the first two of a kernel's structure; error unknownChoice.
inline Result<RejectModes> rejectStructure(std::span<const int> structure) {
    for (const int mode : structure.first(2))
        if (mode < 0 || mode > static_cast<int>(RejectMode::dryCooler))
            return failure(ErrorCode::unknownChoice, {std::to_string(mode), "0..7"});
    return RejectModes{static_cast<RejectMode>(structure[0]), static_cast<RejectMode>(structure[1])};
}

}  // namespace wattplan::kernels
