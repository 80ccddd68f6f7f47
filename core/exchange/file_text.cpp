#include "core/exchange/file_text.h"

#include <array>
#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "core/text_label.h"

namespace wattplan::exchange {

namespace {

constexpr std::size_t largest = std::size_t{256} << 20;

/// A descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor() {
        if (m_number >= 0) ::close(m_number);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    bool isOpen() const { return m_number >= 0; }
    int number() const { return m_number; }
    bool close() { return ::close(std::exchange(m_number, -1)) == 0; }

private:
    int m_number;
};

// What the system says most often, in words that are translated.
std::string reasonText(int reason) {
    switch (reason) {
        case EACCES:
        case EPERM:
            return WATTPLAN_TEXT("Reasons", "permission is denied").text;
        case EROFS:
            return WATTPLAN_TEXT("Reasons", "the disk is read-only").text;
        case ENOTDIR:
            return WATTPLAN_TEXT("Reasons", "a file stands where a folder is needed").text;
        case ENOENT:
            return WATTPLAN_TEXT("Reasons", "the folder does not exist").text;
        case ENAMETOOLONG:
            return WATTPLAN_TEXT("Reasons", "the name is too long").text;
        case EIO:
            return WATTPLAN_TEXT("Reasons", "the disk reports a fault").text;
        default:
            return std::generic_category().message(reason);
    }
}

}  // namespace

tl::unexpected<Error> fileError(ErrorCode code, const std::filesystem::path& path, int reason) {
    if (reason == ENOENT && code == ErrorCode::fileNotReadable)
        return failure(ErrorCode::fileNotFound, {path.string()});
    if (reason == EISDIR) return failure(ErrorCode::fileIsDirectory, {path.string()});
    if (reason == ENOSPC || reason == EDQUOT) return failure(ErrorCode::diskFull, {path.string()});
    return failure(code, {path.string(), reasonText(reason)});
}

namespace {

bool writeAll(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const ssize_t count = ::write(descriptor, text.data(), text.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return false;
        text.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

Result<void> writeTo(const std::filesystem::path& target, const std::filesystem::path& named,
                     std::string_view text, int flags) {
    Descriptor file(::open(target.c_str(), O_WRONLY | O_CLOEXEC | flags, 0666));
    if (!file.isOpen()) return fileError(ErrorCode::fileNotWritable, named, errno);
    if (!writeAll(file.number(), text)) return fileError(ErrorCode::fileNotWritable, named, errno);
    // A pipe or terminal can't be flushed to disk, and says EINVAL.
    if (::fsync(file.number()) != 0 && errno != EINVAL && errno != EROFS)
        return fileError(ErrorCode::fileNotWritable, named, errno);
    if (!file.close()) return fileError(ErrorCode::fileNotWritable, named, errno);
    return {};
}

}  // namespace

Result<std::string> readFileText(const std::filesystem::path& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen()) return fileError(ErrorCode::fileNotReadable, path, errno);
    std::string text;
    std::array<char, 65536> block{};
    for (;;) {
        const ssize_t count = ::read(file.number(), block.data(), block.size());
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return fileError(ErrorCode::fileNotReadable, path, errno);
        if (count == 0) break;
        text.append(block.data(), static_cast<std::size_t>(count));
        if (text.size() > largest)
            return failure(ErrorCode::fileNotReadable,
                           {path.string(), WATTPLAN_TEXT("Reasons", "it is too large").text});
    }
    if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
    return text;
}

Result<void> writeFileText(const std::filesystem::path& path, std::string_view text) {
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return fileError(ErrorCode::fileNotWritable, path, EISDIR);
    if (std::filesystem::exists(path, error) && !std::filesystem::is_regular_file(path, error))
        return writeTo(path, path, text, 0);  // a pipe or terminal
    // Behind a link stands the file that is meant.
    std::filesystem::path target = std::filesystem::weakly_canonical(path, error);
    if (error) target = path;
    struct stat present {};
    const bool exists = ::stat(target.c_str(), &present) == 0;
    if (exists && ::access(target.c_str(), W_OK) != 0)
        return fileError(ErrorCode::fileNotWritable, path, errno);

    std::filesystem::path part = target;
    part += ".part" + std::to_string(::getpid());
    if (auto written = writeTo(part, path, text, O_CREAT | O_TRUNC); !written) {
        ::unlink(part.c_str());
        return written;
    }
    if (exists) ::chmod(part.c_str(), present.st_mode & 07777);
    if (::rename(part.c_str(), target.c_str()) != 0) {
        const int reason = errno;
        ::unlink(part.c_str());
        return fileError(ErrorCode::fileNotWritable, path, reason);
    }
    return {};
}

}  // namespace wattplan::exchange
