#pragma once

#include "widgets/text/number_format.h"

namespace wattplan::text {

/// Whether both write every number alike.
bool writeAlike(const NumberFormat& one, const NumberFormat& other);

}  // namespace wattplan::text
