#pragma once

#include <string>

namespace wattplan::store {

/// Whom steps of the history and snapshots are said to be by: the full name of the person who runs the
/// program as the system knows it, else the name they log in with; empty where it knows neither.
std::string author();

}  // namespace wattplan::store
