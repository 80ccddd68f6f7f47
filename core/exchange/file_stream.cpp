#include "core/exchange/file_stream.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include "core/exchange/file_text.h"

namespace wattplan::exchange {

FileStream::FileStream(std::filesystem::path path) : m_path(std::move(path)), m_part(m_path) {
    std::error_code error;
    if (std::filesystem::is_directory(m_path, error)) {
        m_reason = EISDIR;
        return;
    }
    const bool isRegular =
        !std::filesystem::exists(m_path, error) || std::filesystem::is_regular_file(m_path, error);
    if (isRegular) m_part += ".part" + std::to_string(::getpid());
    m_descriptor = ::open(m_part.c_str(), O_WRONLY | O_CLOEXEC | (isRegular ? O_CREAT | O_TRUNC : 0), 0666);
    if (m_descriptor < 0) m_reason = errno;
}

FileStream::~FileStream() {
    if (m_descriptor < 0) return;
    ::close(m_descriptor);
    if (m_part != m_path) ::unlink(m_part.c_str());
}

bool FileStream::write(std::string_view text) {
    while (m_reason == 0 && !text.empty()) {
        const ssize_t count = ::write(m_descriptor, text.data(), text.size());
        if (count >= 0)
            text.remove_prefix(static_cast<std::size_t>(count));
        else if (errno != EINTR)
            m_reason = errno;
    }
    return m_reason == 0;
}

Result<void> FileStream::finish() {
    // A pipe or terminal can't be flushed to disk, and says EINVAL.
    if (m_reason == 0 && ::fsync(m_descriptor) != 0 && errno != EINVAL && errno != EROFS) m_reason = errno;
    if (m_reason == 0 && ::close(std::exchange(m_descriptor, -1)) != 0) m_reason = errno;
    if (m_reason == 0 && m_part != m_path && ::rename(m_part.c_str(), m_path.c_str()) != 0) m_reason = errno;
    if (m_reason == 0) return {};
    if (m_descriptor < 0 && m_part != m_path) ::unlink(m_part.c_str());
    return fileError(ErrorCode::fileNotWritable, m_path, m_reason);
}

}  // namespace wattplan::exchange
