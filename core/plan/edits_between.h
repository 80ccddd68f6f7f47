#pragma once

#include <vector>

#include "core/plan/plan.h"

namespace wattplan {

/// The edits of the baseline by which the objects of one plan become those of another, for those who follow a
/// plan edit by edit: what changes on the way from one what-if to the next. Children are removed before
/// owners and added after them. What-ifs themselves are not compared.
std::vector<Edit> editsBetween(const Plan& before, const Plan& after);

}  // namespace wattplan
