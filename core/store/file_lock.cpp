#include "core/store/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace wattplan::store {

namespace {

// Between opening and locking, another writer may have replaced the file by a new one of that name.
bool isStillAt(int descriptor, const std::filesystem::path& path) {
    struct stat opened {};
    struct stat named {};
    return ::fstat(descriptor, &opened) == 0 && ::stat(path.c_str(), &named) == 0 &&
           opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

}  // namespace

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock() {
    if (m_descriptor >= 0) ::close(m_descriptor);
}

std::optional<FileLock> FileLock::take(const std::filesystem::path& path, Refusal& refusal) {
    for (;;) {
        const int descriptor = ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK);
        refusal = Refusal::notWritable;
        if (descriptor < 0) return std::nullopt;
        auto lock = takeDescriptor(descriptor);
        refusal = Refusal::heldByAnother;
        if (!lock || isStillAt(descriptor, path)) return lock;
    }
}

std::optional<FileLock> FileLock::takeDescriptor(int descriptor) {
    FileLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) return std::nullopt;
    return lock;
}

}  // namespace wattplan::store
