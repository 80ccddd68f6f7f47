#pragma once

#include <filesystem>
#include <string_view>

#include "core/result.h"

namespace wattplan::exchange {

/// Writes a file piece by piece, so that it may be larger than memory: beside its name until it is whole. A
/// pipe or terminal is written as it goes.
class FileStream {
public:
    explicit FileStream(std::filesystem::path path);
    /// What is not finished is removed.
    ~FileStream();
    FileStream(const FileStream&) = delete;
    FileStream& operator=(const FileStream&) = delete;

    /// Whether all is well so far.
    bool write(std::string_view text);
    /// Gives the file its name; a file that was there is replaced. Errors: fileNotWritable, fileIsDirectory,
    /// diskFull, of this or of a write before; then the old file stands untouched.
    Result<void> finish();

private:
    std::filesystem::path m_path;
    std::filesystem::path m_part;
    int m_descriptor = -1;
    int m_reason = 0;  // of the system, why it went wrong
};

}  // namespace wattplan::exchange
