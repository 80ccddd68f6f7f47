#pragma once

#include <vector>

#include "core/plan/registry.h"

namespace wattplan {

/// The developers of models in the library, as its table writes them, with what they are called. A test
/// compares them with the table.
std::vector<Choice> developerNames();

}  // namespace wattplan
