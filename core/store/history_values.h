#pragma once

#include <cstddef>
#include <map>
#include <span>

#include "core/store/plan_file.h"

namespace wattplan::store {

/// What a field of a what-if inherited, as the tree stood when a step laid or took an override of it: the
/// value before where there was no override before, the value after where there is none after.
struct InheritedValues {
    FieldValue before{};
    FieldValue after{};
};

/// Those of the steps of a history that change one field, by place in it. `done` of the steps are not undone,
/// and `plan` is the whole plan as they left it.
std::map<std::size_t, InheritedValues> inheritedValues(const Plan& plan, std::span<const EditGroup> history,
                                                       std::size_t done);

}  // namespace wattplan::store
