#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

#include "core/result.h"

namespace wattplan::exchange {

/// Files that come into a folder together or not at all. Until `commit` they lie in a hidden folder inside
/// it; a batch that is given up leaves the folder as it was, and makes none that was not there. One thread at
/// a time.
class FileBatch {
public:
    /// The folder is made with the first file.
    explicit FileBatch(std::filesystem::path folder);
    ~FileBatch();
    FileBatch(const FileBatch&) = delete;
    FileBatch& operator=(const FileBatch&) = delete;

    /// Takes a file by its path in the folder ("zh_CN/power.svg"), once each. Errors: fileNotWritable,
    /// diskFull.
    Result<void> add(const std::filesystem::path& name, std::string_view bytes);
    /// Puts all files in their places, over those of the same name. After an error those that were there are
    /// back. Errors: fileNotWritable, fileIsDirectory, diskFull.
    Result<void> commit();

    std::size_t count() const { return m_names.size(); }
    const std::filesystem::path& folder() const { return m_folder; }

private:
    Result<void> makeFolder(const std::filesystem::path& folder);
    std::filesystem::path staged(std::size_t index) const;
    std::filesystem::path replaced(std::size_t index) const;
    Result<void> place(std::size_t index);
    void putBack(std::size_t count);

    std::filesystem::path m_folder;
    std::filesystem::path m_staging;
    std::vector<std::filesystem::path> m_names;
    std::vector<std::filesystem::path> m_made;  // folders, outermost first
    bool m_isCommitted = false;
};

}  // namespace wattplan::exchange
