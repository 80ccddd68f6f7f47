#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/result.h"

namespace wattplan::exchange {

/// What a reason of the system (errno) means for a file: diskFull, fileIsDirectory, fileNotFound, else `code`
/// with the reason in words.
tl::unexpected<Error> fileError(ErrorCode code, const std::filesystem::path& path, int reason);

/// The bytes of a file, without a byte order mark of UTF-8. Errors: fileNotFound, fileIsDirectory,
/// fileNotReadable (larger than 256 MiB too).
Result<std::string> readFileText(const std::filesystem::path& path);

/// Writes a file whole: a file that was there is replaced only when the new one is on disk. Errors:
/// fileNotWritable, fileIsDirectory, diskFull; then the old file stands untouched.
Result<void> writeFileText(const std::filesystem::path& path, std::string_view text);

}  // namespace wattplan::exchange
