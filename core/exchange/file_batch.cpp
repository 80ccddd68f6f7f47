#include "core/exchange/file_batch.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstdlib>
#include <string>
#include <system_error>

#include "core/exchange/file_text.h"

namespace wattplan::exchange {

namespace fs = std::filesystem;

FileBatch::FileBatch(fs::path folder) : m_folder(fs::absolute(folder).lexically_normal()) {}

FileBatch::~FileBatch() {
    std::error_code ignored;  // what can't be removed stays: there is nobody to tell
    if (!m_staging.empty()) fs::remove_all(m_staging, ignored);
    if (m_isCommitted) return;
    for (auto made = m_made.rbegin(); made != m_made.rend(); ++made)
        fs::remove(*made, ignored);  // only where it is empty
}

fs::path FileBatch::staged(std::size_t index) const {
    return m_staging / std::to_string(index);
}

fs::path FileBatch::replaced(std::size_t index) const {
    return m_staging / ("old" + std::to_string(index));
}

Result<void> FileBatch::makeFolder(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> missing;
    for (fs::path at = folder; !fs::exists(at, error) && at.has_relative_path(); at = at.parent_path())
        missing.push_back(at);
    for (auto at = missing.rbegin(); at != missing.rend(); ++at) {
        if (fs::create_directory(*at, error)) m_made.push_back(*at);
        if (error) return fileError(ErrorCode::fileNotWritable, *at, error.value());
    }
    if (!fs::is_directory(folder, error)) return fileError(ErrorCode::fileNotWritable, folder, ENOTDIR);
    return {};
}

Result<void> FileBatch::add(const fs::path& name, std::string_view bytes) {
    assert(!m_isCommitted && std::ranges::find(m_names, name) == m_names.end());
    if (m_staging.empty()) {
        if (auto made = makeFolder(m_folder); !made) return made;
        std::string pattern = (m_folder / ".wattplan-XXXXXX").string();
        if (::mkdtemp(pattern.data()) == nullptr)
            return fileError(ErrorCode::fileNotWritable, m_folder, errno);
        m_staging = pattern;
    }
    if (auto written = writeFileText(staged(m_names.size()), bytes); !written) {
        Error error = written.error();
        if (!error.arguments.empty()) error.arguments.front() = (m_folder / name).string();
        return tl::unexpected(std::move(error));
    }
    m_names.push_back(name);
    return {};
}

Result<void> FileBatch::place(std::size_t index) {
    const fs::path target = m_folder / m_names[index];
    if (auto made = makeFolder(target.parent_path()); !made) return made;
    std::error_code error;
    if (fs::is_directory(target, error)) return fileError(ErrorCode::fileNotWritable, target, EISDIR);
    if (fs::exists(fs::symlink_status(target, error)))
        fs::rename(target, replaced(index), error);
    else
        error.clear();
    if (!error) fs::rename(staged(index), target, error);
    if (!error) return {};
    std::error_code ignored;
    fs::rename(replaced(index), target, ignored);
    return fileError(ErrorCode::fileNotWritable, target, error.value());
}

void FileBatch::putBack(std::size_t count) {
    std::error_code ignored;
    for (std::size_t i = count; i-- > 0;) {
        fs::remove(m_folder / m_names[i], ignored);
        fs::rename(replaced(i), m_folder / m_names[i], ignored);  // fails where there was none
    }
}

Result<void> FileBatch::commit() {
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        if (auto placed = place(i); !placed) {
            putBack(i);
            return placed;
        }
    }
    m_isCommitted = true;
    return {};
}

}  // namespace wattplan::exchange
