#pragma once

#include <filesystem>
#include <optional>

namespace wattplan::store {

/// The writer's claim to a file: an exclusive flock, held while the object lives. It must outlive every
/// SQLite connection of this process to the file, because closing any descriptor of a file drops SQLite's own
/// locks on it. Movable.
class FileLock {
public:
    /// Why there is no lock.
    enum class Refusal { heldByAnother, notWritable };

    FileLock() = default;
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

    /// Claims the file at `path`; none if another holds it or it can't be written.
    static std::optional<FileLock> take(const std::filesystem::path& path, Refusal& refusal);
    /// Claims an open file, of which the lock then owns the descriptor.
    static std::optional<FileLock> takeDescriptor(int descriptor);

    int descriptor() const { return m_descriptor; }

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor = -1;
};

}  // namespace wattplan::store
