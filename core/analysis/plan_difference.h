#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/analysis/seen_plan.h"
#include "core/formulas/followed.h"

namespace wattplan::analysis {

/// An input as one of several plans has it.
struct InputInPlan {
    bool isPresent = false;                   ///< the plan has the object
    FieldValue own{};                         ///< what the cell holds
    std::optional<FollowedValue> followed{};  ///< what it follows, where the cell is empty
    Provenance source{};                      ///< of the own value
};

/// An input that is not the same in all plans.
struct DifferingInput {
    FieldAddress address{};
    std::vector<InputInPlan> inPlans{};  ///< in the order of the plans
};

/// An object that is not in all plans.
struct DifferingObject {
    ObjectId object{};
    Kind kind{};
    std::string key{};
    std::vector<bool> isIn{};  ///< in the order of the plans
    /// A row of the library that came with a reference to it, in every plan that has it: no difference of
    /// its own.
    bool isBrought = false;
};

struct PlanDifference {
    std::vector<DifferingInput> inputs{};    ///< by kind and object, fields in the order of the registry
    std::vector<DifferingObject> objects{};  ///< by kind, then by id
};

/// `plan` with the ids of `base` for its copies of library rows that `base` has copied too: two what-ifs that
/// choose one row then refer to one object. Its own what-ifs are left out.
Plan aligned(const Plan& plan, const Plan& base);

/// What differs between plans that were aligned to the first: inputs of objects that two of them have at
/// least, and objects that some have not. Names and notes are no inputs. A cell that is empty in one plan and
/// filled in another differs, whatever it follows; another site for a facility is one difference, not one
/// for each field of the site.
PlanDifference differenceOf(std::span<const SeenPlan> plans, const catalog::Catalogue& catalogue);

/// The objects that an object refers to: by its references, and currencies by the money of its cells.
std::vector<ObjectId> referredBy(const Object& object, const Plan& plan);

}  // namespace wattplan::analysis
