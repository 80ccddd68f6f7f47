#pragma once

#include <string>

#include "core/plan/plan.h"

namespace wattplan {

/// A text that is the same for equal plans and another for plans that differ: SHA-256, 64 hexadecimal digits.
///
/// All that makes plans equal counts, in any order of edits: of each object id, kind, key, row of the
/// catalogue, values with distributions and currencies, sources and notes; of each what-if its head and what
/// it changes. Ids that were given away and taken back don't count, nor do empty cells: a plan keeps its
/// fingerprint where a later version of the program knows more fields. 0 and -0 are one number.
std::string fingerprint(const Plan& plan);

}  // namespace wattplan
