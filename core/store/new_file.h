#pragma once

#include <filesystem>

#include "core/plan/plan.h"
#include "core/result.h"
#include "core/store/file_lock.h"
#include "core/store/plan_file.h"

namespace wattplan::store {

/// Writes a plan and its past to a file beside `path` and renames it there when it is whole and on disk.
/// Returns the claim to the new file. Errors: fileNotWritable, diskFull, fileIsDirectory, fileLocked; then
/// what was at `path` is as it was.
Result<FileLock> writeNewFile(const std::filesystem::path& path, const Plan& plan,
                              const PlanFile::Past& past);

}  // namespace wattplan::store
