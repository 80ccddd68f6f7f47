#pragma once

#include <memory>
#include <string>

#include "app/cli/command.h"
#include "core/plan/plan.h"
#include "core/store/plan_file.h"

namespace wattplan::cli {

/// The file that a request names as its plan. Errors: fileNotWritable for a sample and a plan in JSON, which
/// hold no snapshots; those of PlanFile::open.
Result<std::unique_ptr<store::PlanFile>> planFile(const Request& request, store::Access access);

/// A snapshot by its name. Errors: unknownSnapshot; those of PlanFile::snapshot.
Result<store::Snapshot> snapshotNamed(const store::PlanFile& file, const std::string& name);

/// The plan in a snapshot, with its tree. Errors: those of planFromJson.
Result<Plan> planOf(const store::Snapshot& snapshot);

}  // namespace wattplan::cli
