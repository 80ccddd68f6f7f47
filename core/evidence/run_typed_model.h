#pragma once

#include <string>

#include "core/evidence/run_desk.h"

namespace wattplan::evidence {

/// The model of a run in its plan.
struct TypedModel {
    std::string key{};  ///< empty where neither the library nor the row has one
    bool isMixture = false;
    bool hasExperts = false;  ///< known one by one
};

/// The model of the library, else one of the row's own figures, for the workload of the run.
TypedModel typeModel(RunDesk& desk);

}  // namespace wattplan::evidence
