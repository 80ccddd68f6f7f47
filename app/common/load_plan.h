#pragma once

#include <cstdint>
#include <string_view>

#include "core/catalog/catalogue.h"
#include "core/plan/plan.h"

namespace wattplan {

/// What a name on the command line means.
enum class PlanSource : std::uint8_t {
    sample,  ///< "sample:NAME"
    json,    ///< a file that ends in .json
    file,    ///< any other: a .wattplan file
};
PlanSource planSource(std::string_view name);

/// The plan that a name on the command line means. A .wattplan file stays untouched. Names in samples are in
/// the language now installed. Errors: unknownChoice for a sample there is none of; those of readPlanJson and
/// PlanFile::open.
Result<Plan> loadPlan(std::string_view name, const catalog::Catalogue& catalogue);

/// Writes a plan to a new file, by its ending: .json, or else a .wattplan file without history. Errors: those
/// of writePlanJson and PlanFile::create.
Result<void> savePlan(std::string_view path, const Plan& plan);

}  // namespace wattplan
