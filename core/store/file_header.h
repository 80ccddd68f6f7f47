#pragma once

#include <cstdint>
#include <filesystem>

#include "core/result.h"

namespace wattplan::store {

/// What the first bytes of a plan file say.
struct FileHeader {
    std::uint32_t schemaVersion = 0;
};

/// Looks at a file without SQLite, which might change it. Errors: fileNotFound, fileIsDirectory,
/// fileNotReadable, notAPlan (not SQLite, or of another program), fileDamaged (a plan cut short).
Result<FileHeader> readHeader(const std::filesystem::path& path);

}  // namespace wattplan::store
