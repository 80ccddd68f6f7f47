#include "core/store/file_header.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "core/store/reasons.h"
#include "core/store/schema.h"

namespace wattplan::store {

namespace {

constexpr std::string_view magic("SQLite format 3\0", 16);
using HeaderBytes = std::array<unsigned char, 100>;

// https://www.sqlite.org/fileformat2.html#the_database_header: big-endian, at these offsets.
constexpr std::size_t pageSizeAt = 16;
constexpr std::size_t pageCountAt = 28;
constexpr std::size_t userVersionAt = 60;
constexpr std::size_t applicationIdAt = 68;

std::uint32_t wordAt(const HeaderBytes& bytes, std::size_t offset) {
    return std::uint32_t{bytes[offset]} << 24 | std::uint32_t{bytes[offset + 1]} << 16 |
           std::uint32_t{bytes[offset + 2]} << 8 | std::uint32_t{bytes[offset + 3]};
}

std::uint64_t statedSize(const HeaderBytes& bytes) {
    const std::uint32_t stored = std::uint32_t{bytes[pageSizeAt]} << 8 | std::uint32_t{bytes[pageSizeAt + 1]};
    return std::uint64_t{stored == 1 ? 65536 : stored} * wordAt(bytes, pageCountAt);
}

}  // namespace

Result<FileHeader> readHeader(const std::filesystem::path& path) {
    const std::string name = path.string();
    const auto unreadable = [&](int error) -> tl::unexpected<Error> {
        if (error == ENOENT || error == ENOTDIR) return failure(ErrorCode::fileNotFound, {name});
        return failure(ErrorCode::fileNotReadable, {name, std::strerror(error)});
    };
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) return unreadable(errno);
    if (S_ISDIR(status.st_mode)) return failure(ErrorCode::fileIsDirectory, {name});
    if (!S_ISREG(status.st_mode)) return failure(ErrorCode::notAPlan, {name});  // a pipe would wait for ever

    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return unreadable(errno);
    HeaderBytes bytes{};
    const ssize_t count = ::pread(descriptor, bytes.data(), bytes.size(), 0);
    const int error = errno;
    ::close(descriptor);
    if (count < 0) return unreadable(error);

    const std::string_view start(reinterpret_cast<const char*>(bytes.data()),
                                 static_cast<std::size_t>(count));
    if (!start.starts_with(magic)) return failure(ErrorCode::notAPlan, {name});
    if (start.size() < bytes.size()) return failure(ErrorCode::fileDamaged, {name, reason::cutShort.text});
    if (wordAt(bytes, applicationIdAt) != applicationId) return failure(ErrorCode::notAPlan, {name});
    // A writer that was killed may have left the file short or long: the journal beside it mends that.
    std::error_code ignored;
    const bool hasJournal = std::filesystem::file_size(name + "-journal", ignored) > 0 && !ignored;
    if (!hasJournal && static_cast<std::uint64_t>(status.st_size) < statedSize(bytes))
        return failure(ErrorCode::fileDamaged, {name, reason::cutShort.text});
    return FileHeader{wordAt(bytes, userVersionAt)};
}

}  // namespace wattplan::store
