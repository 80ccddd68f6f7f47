#pragma once

#include <string>

namespace wattplan {

/// The version of the formulas built into this program: that of the program, "0.1.0".
std::string engineVersion();

}  // namespace wattplan
