#include "core/store/plan_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstring>

#include <SQLiteCpp/Exception.h>

#include "core/store/database.h"
#include "core/store/file_header.h"
#include "core/store/file_lock.h"
#include "core/store/history_rows.h"
#include "core/store/kept_rows.h"
#include "core/store/new_file.h"
#include "core/store/reasons.h"
#include "core/store/row_reader.h"
#include "core/store/row_writer.h"
#include "core/store/schema.h"
#include "core/store/snapshot_rows.h"

namespace wattplan::store {

namespace fs = std::filesystem;

class PlanFile::Implementation {
public:
    Result<void> load();
    Result<void> writable() const;
    Result<void> write(const Plan& after, const EditGroup& group, std::uint64_t cursor);
    /// The step that is the newest done when `count` of them are.
    std::uint64_t stepAt(std::size_t count) const { return count == 0 ? base : sequences[count - 1]; }

    fs::path path;
    Access access = Access::readOnly;
    bool isLockedByAnother = false;
    FileLock lock;  // before the database: it has to outlive it
    std::unique_ptr<Database> database;

    Plan plan;
    History history;
    std::uint64_t base = 0;
    std::vector<std::uint64_t> sequences;  // of the steps that can be undone or redone, oldest first
    std::size_t done = 0;
    std::vector<SnapshotHead> snapshots;
};

namespace {

struct TooNew {
    int version = 0;
};

void checkContent(Database& database) {
    const auto reader = database.text("SELECT value FROM meta WHERE key = 'minimum_reader'");
    if (const int needed = std::atoi(reader.value_or("0").c_str()); needed > schemaVersion)
        throw TooNew{needed};
    if (database.text("PRAGMA quick_check(1)") != "ok") throw Damage{reason::pages};
}

}  // namespace

Result<void> PlanFile::Implementation::load() {
    const bool writes = access == Access::readWrite;
    const auto mode = writes ? Database::Mode::readWrite : Database::Mode::readOnly;
    try {
        database = std::make_unique<Database>(path, mode);
        auto read = database->readTransaction([&] {
            checkContent(*database);
            plan = readPlan(*database);
            history = readHistory(*database, plan);
            snapshots = readSnapshotHeads(*database);
        });
        if (!read) return read;
        if (writes && lacksColumns(*database)) {
            auto added = database->transaction([&] { addMissingColumns(*database); });
            if (!added) return added;
        }
    } catch (const TooNew& tooNew) {
        database.reset();
        return failure(ErrorCode::fileTooNew,
                       {path.string(), std::to_string(tooNew.version), std::to_string(schemaVersion)});
    } catch (const SQLite::Exception& exception) {
        return tl::unexpected(
            sqliteError(path, exception.getExtendedErrorCode(), errno, exception.what(), mode));
    }
    base = history.base;
    done = history.done;
    for (const EditGroup& group : history.groups)
        sequences.push_back(group.sequence);
    return {};
}

Result<void> PlanFile::Implementation::writable() const {
    if (access == Access::readWrite) return {};
    if (isLockedByAnother) return failure(ErrorCode::fileLocked, {path.string()});
    return failure(ErrorCode::fileNotWritable, {path.string(), std::strerror(EROFS)});
}

Result<void> PlanFile::Implementation::write(const Plan& after, const EditGroup& group,
                                             std::uint64_t cursor) {
    return database->transaction([&] {
        RowWriter(*database).writeTouched(after, group.edits);
        moveCursor(*database, cursor);
        followStep(*database, group.edits, stepAt(done), cursor);
    });
}

PlanFile::PlanFile() : m(std::make_unique<Implementation>()) {}

PlanFile::~PlanFile() {
    if (m->database) m->database->removeJournal();
}

Result<std::unique_ptr<PlanFile>> PlanFile::open(const fs::path& path, Access wanted) {
    const auto header = readHeader(path);
    if (!header) return tl::unexpected(header.error());

    std::unique_ptr<PlanFile> file(new PlanFile);
    file->m->path = path;
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    // A journal has to be written beside the file.
    if (wanted == Access::readWrite && ::faccessat(AT_FDCWD, folder.c_str(), W_OK, AT_EACCESS) == 0) {
        FileLock::Refusal refusal{};
        if (auto lock = FileLock::take(path, refusal)) {
            file->m->lock = std::move(*lock);
            file->m->access = Access::readWrite;
        } else {
            file->m->isLockedByAnother = refusal == FileLock::Refusal::heldByAnother;
        }
    }
    if (auto loaded = file->m->load(); !loaded) {
        const bool isNewer = header->schemaVersion > static_cast<std::uint32_t>(schemaVersion);
        if (isNewer && loaded.error().code == ErrorCode::fileDamaged)
            return failure(ErrorCode::fileTooNew, {path.string(), std::to_string(header->schemaVersion),
                                                   std::to_string(schemaVersion)});
        return tl::unexpected(loaded.error());
    }
    return file;
}

Result<std::unique_ptr<PlanFile>> PlanFile::create(const fs::path& path, const Plan& plan, const Past& past) {
    auto lock = writeNewFile(path, plan, past);
    if (!lock) return tl::unexpected(lock.error());
    std::unique_ptr<PlanFile> file(new PlanFile);
    file->m->path = path;
    file->m->lock = std::move(*lock);
    file->m->access = Access::readWrite;
    if (auto loaded = file->m->load(); !loaded) return tl::unexpected(loaded.error());
    return file;
}

const fs::path& PlanFile::path() const {
    return m->path;
}

Access PlanFile::access() const {
    return m->access;
}

const Plan& PlanFile::initialPlan() const {
    return m->plan;
}

const std::vector<EditGroup>& PlanFile::initialHistory() const {
    return m->history.groups;
}

std::size_t PlanFile::initialCursor() const {
    return m->history.done;
}

Plan PlanFile::takeInitialPlan() {
    return std::exchange(m->plan, {});
}

std::vector<EditGroup> PlanFile::takeInitialHistory() {
    return std::exchange(m->history.groups, {});
}

Result<std::vector<EditGroup>> PlanFile::overtaken() const {
    std::vector<EditGroup> groups;
    return m->database->readTransaction([&] { groups = readOvertaken(*m->database); }).map([&] {
        return std::move(groups);
    });
}

Result<std::uint64_t> PlanFile::append(const Plan& after, const EditGroup& group) {
    if (auto writable = m->writable(); !writable) return tl::unexpected(writable.error());
    if (group.edits.empty()) return std::uint64_t{0};
    EditGroup numbered = group;
    auto written = m->database->transaction([&] {
        numbered.sequence = std::max(group.sequence, nextSequence(*m->database));
        RowWriter(*m->database).writeTouched(after, group.edits);
        appendGroup(*m->database, after, numbered, m->stepAt(m->done));
        followStep(*m->database, group.edits, m->stepAt(m->done), numbered.sequence);
    });
    if (!written) return tl::unexpected(written.error());
    m->sequences.resize(m->done);
    m->sequences.push_back(numbered.sequence);
    ++m->done;
    return numbered.sequence;
}

Result<void> PlanFile::undo(const Plan& after, const EditGroup& undone) {
    if (auto writable = m->writable(); !writable) return writable;
    assert(m->done > 0);
    if (m->done == 0) return {};
    auto written = m->write(after, undone, m->stepAt(m->done - 1));
    if (written) --m->done;
    return written;
}

Result<void> PlanFile::redo(const Plan& after, const EditGroup& redone) {
    if (auto writable = m->writable(); !writable) return writable;
    assert(m->done < m->sequences.size());
    if (m->done == m->sequences.size()) return {};
    auto written = m->write(after, redone, m->stepAt(m->done + 1));
    if (written) ++m->done;
    return written;
}

Result<void> PlanFile::writeResults(const KeptResults& kept) {
    if (auto writable = m->writable(); !writable) return writable;
    return m->database->transaction([&] { writeKeptAtClose(*m->database, kept, m->stepAt(m->done)); });
}

Result<std::optional<KeptResults>> PlanFile::keptResults() const {
    std::optional<KeptResults> kept;
    return m->database->readTransaction([&] { kept = readKeptAtClose(*m->database, m->stepAt(m->done)); })
        .map([&] { return std::move(kept); });
}

const std::vector<SnapshotHead>& PlanFile::snapshots() const {
    return m->snapshots;
}

Result<Snapshot> PlanFile::snapshot(std::int64_t id) const {
    std::optional<Snapshot> found;
    if (auto read = m->database->readTransaction([&] { found = readSnapshot(*m->database, id); }); !read)
        return tl::unexpected(read.error());
    if (!found) return failure(ErrorCode::unknownSnapshot, {std::to_string(id), {}});
    if (found->seal != sealOf(*found)) return failure(ErrorCode::snapshotAltered, {found->head.name});
    return *std::move(found);
}

Result<std::vector<Snapshot>> PlanFile::allSnapshots() const {
    std::vector<Snapshot> all;
    return m->database
        ->readTransaction([&] {
            for (const SnapshotHead& head : m->snapshots)
                if (auto found = readSnapshot(*m->database, head.id)) all.push_back(*std::move(found));
        })
        .map([&] { return std::move(all); });
}

Result<std::int64_t> PlanFile::takeSnapshot(Snapshot snapshot) {
    if (auto writable = m->writable(); !writable) return tl::unexpected(writable.error());
    if (auto settled = settle(snapshot, m->snapshots); !settled) return tl::unexpected(settled.error());
    auto written = m->database->transaction([&] { writeSnapshot(*m->database, snapshot); });
    if (!written) return tl::unexpected(written.error());
    m->snapshots.push_back(snapshot.head);
    return snapshot.head.id;
}

Result<void> PlanFile::removeSnapshot(std::int64_t id) {
    if (auto writable = m->writable(); !writable) return writable;
    const auto found = std::ranges::find(m->snapshots, id, &SnapshotHead::id);
    if (found == m->snapshots.end()) return failure(ErrorCode::unknownSnapshot, {std::to_string(id), {}});
    auto removed = m->database->transaction([&] { deleteSnapshot(*m->database, id); });
    if (removed) m->snapshots.erase(found);
    return removed;
}

}  // namespace wattplan::store
