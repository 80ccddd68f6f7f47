#include "core/store/new_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fmt/core.h>

#include "core/store/database.h"
#include "core/store/history_rows.h"
#include "core/store/row_reader.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"
#include "core/store/snapshot_rows.h"

namespace wattplan::store {

namespace {

namespace fs = std::filesystem;

fs::path journalOf(const fs::path& path) {
    return path.string() + "-journal";
}

/// A file that goes when it is not renamed.
class TemporaryFile {
public:
    explicit TemporaryFile(fs::path path) : m_path(std::move(path)) {}
    ~TemporaryFile() {
        if (m_path.empty()) return;
        ::unlink(journalOf(m_path).c_str());
        ::unlink(m_path.c_str());
    }
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    const fs::path& path() const { return m_path; }
    bool renameTo(const fs::path& target) {
        if (::rename(m_path.c_str(), target.c_str()) != 0) return false;
        m_path.clear();
        return true;
    }

private:
    fs::path m_path;
};

tl::unexpected<Error> systemFailure(const fs::path& path, int error) {
    if (error == ENOSPC || error == EDQUOT || error == EFBIG)
        return failure(ErrorCode::diskFull, {path.string()});
    return failure(ErrorCode::fileNotWritable, {path.string(), std::strerror(error)});
}

// The plan as it began, each step as it was done, then the cursor where it stands: rows are written as they
// were when the steps were made, so that those that are undone keep their objects.
void writePlan(Database& database, Plan plan, const PlanFile::Past& past) {
    const auto& [history, done, snapshots, overtaken] = past;
    const auto takeBack = [&](const EditGroup& group) {
        for (auto edit = group.edits.rbegin(); edit != group.edits.rend(); ++edit)
            plan.revert(*edit);
    };
    for (std::size_t i = done; i-- > 0;)
        takeBack(history[i]);
    RowWriter rows(database);
    rows.writeWhole(plan);
    std::vector<std::uint64_t> sequences{0};
    for (EditGroup group : history) {
        for (const Edit& edit : group.edits)
            plan.apply(edit);
        group.sequence = std::max(group.sequence, nextSequence(database));
        rows.writeTouched(plan, group.edits);
        appendGroup(database, plan, group, sequences.back());
        sequences.push_back(group.sequence);
    }
    for (std::size_t i = history.size(); i-- > done;) {
        takeBack(history[i]);
        rows.writeTouched(plan, history[i].edits);
        moveCursor(database, sequences[i]);
    }
    for (const EditGroup& group : overtaken)
        addOvertaken(database, plan, group);
    for (const Snapshot& snapshot : snapshots)
        writeSnapshot(database, snapshot);
}

Result<void> fill(const fs::path& path, const Plan& plan, const PlanFile::Past& past) {
    try {
        Database database(path, Database::Mode::create);
        auto written = database.transaction([&] {
            database.execute(fmt::format("PRAGMA application_id = {}", applicationId));
            database.execute(fmt::format("PRAGMA user_version = {}", schemaVersion));
            for (const std::string& statement : createStatements())
                database.execute(statement);
            writeMeta(database, "minimum_reader", std::to_string(minimumReader));
            writeMeta(database, "created_by", "Wattplan " WATTPLAN_VERSION);
            writeUnits(database);
            writePlan(database, plan, past);
        });
        database.removeJournal();
        return written;
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(sqliteError(path, exception.getExtendedErrorCode(), errno, exception.what(),
                                          Database::Mode::create));
    }
}

/// A journal beside the old file belongs to it: played back into the new one it would destroy that.
void settleOldJournal(const fs::path& path) {
    std::error_code ignored;
    if (!fs::exists(journalOf(path), ignored)) return;
    try {
        Database(path, Database::Mode::readWrite).integer("SELECT count(*) FROM sqlite_master");
    } catch (const SQLite::Exception&) {
        // No database: its journal means nothing.
    }
    fs::remove(journalOf(path), ignored);
}

}  // namespace

Result<FileLock> writeNewFile(const fs::path& wanted, const Plan& plan, const PlanFile::Past& past) {
    std::error_code ignored;
    const fs::path path = fs::is_symlink(wanted, ignored) ? fs::weakly_canonical(wanted, ignored) : wanted;
    if (fs::is_directory(path, ignored)) return failure(ErrorCode::fileIsDirectory, {wanted.string()});

    FileLock oldLock;
    struct stat old {};
    const bool replaces = ::stat(path.c_str(), &old) == 0;
    if (replaces) {
        FileLock::Refusal refusal{};
        auto lock = FileLock::take(path, refusal);
        if (!lock && refusal == FileLock::Refusal::heldByAnother)
            return failure(ErrorCode::fileLocked, {wanted.string()});
        if (!lock) return systemFailure(wanted, EACCES);
        oldLock = std::move(*lock);
    }

    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    TemporaryFile temporary(folder / fmt::format(".{}.{}.new", path.filename().string(), ::getpid()));
    const int descriptor =
        ::open(temporary.path().c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (descriptor < 0) return systemFailure(wanted, errno);
    auto lock = FileLock::takeDescriptor(descriptor);
    if (!lock) return failure(ErrorCode::fileLocked, {wanted.string()});
    if (replaces) (void)::fchmod(descriptor, old.st_mode & 07777);

    if (auto filled = fill(temporary.path(), plan, past); !filled) {
        Error error = filled.error();
        if (!error.arguments.empty()) error.arguments.front() = wanted.string();
        return tl::unexpected(std::move(error));
    }
    if (::fsync(descriptor) != 0) return systemFailure(wanted, errno);
    settleOldJournal(path);
    if (!temporary.renameTo(path)) return systemFailure(wanted, errno);
    if (const int folderDescriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        folderDescriptor >= 0) {
        ::fsync(folderDescriptor);  // the name itself, so that a power cut leaves one file or the other
        ::close(folderDescriptor);
    }
    return std::move(*lock);
}

}  // namespace wattplan::store
