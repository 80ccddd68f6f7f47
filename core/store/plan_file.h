#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/plan/plan.h"
#include "core/result.h"
#include "core/store/snapshot.h"

namespace wattplan::store {

/// One undo step of the history.
struct EditGroup {
    std::uint64_t sequence =
        0;               ///< its number in the file; given by `append` where it is not behind all others
    std::string time{};  ///< ISO 8601, UTC
    std::string author{};
    std::vector<Edit> edits{};
};

enum class Access : std::uint8_t { readWrite, readOnly };

/// An open .wattplan file: a SQLite database with a table per kind and a column per field, readable by any
/// SQLite tool, with the history of edits. One writer at a time (flock); everything is on disk when a call
/// returns. Not thread-safe.
class PlanFile {
public:
    /// Opens an existing file. Falls back to read-only when another program writes it or the medium is
    /// read-only
    /// (`access()` tells). Errors: fileNotFound, fileIsDirectory, fileNotReadable, notAPlan, fileDamaged,
    /// fileTooNew; the file stays untouched.
    static Result<std::unique_ptr<PlanFile>> open(const std::filesystem::path& path,
                                                  Access wanted = Access::readWrite);
    /// What a new file holds beside the plan.
    struct Past {
        std::span<const EditGroup> history{};
        std::size_t done = 0;  ///< steps of the history that are not undone
        std::span<const Snapshot> snapshots{};
        std::span<const EditGroup> overtaken{};
    };
    /// Writes a plan and its past to a new file and opens it; an existing file is replaced only when the new
    /// one is whole. Errors: fileNotWritable, diskFull, fileIsDirectory, fileLocked.
    static Result<std::unique_ptr<PlanFile>> create(const std::filesystem::path& path, const Plan& plan,
                                                    const Past& past);
    static Result<std::unique_ptr<PlanFile>> create(const std::filesystem::path& path, const Plan& plan,
                                                    std::span<const EditGroup> history = {},
                                                    std::size_t done = 0,
                                                    std::span<const Snapshot> snapshots = {}) {
        return create(path, plan, Past{history, done, snapshots, {}});
    }

    ~PlanFile();
    PlanFile(const PlanFile&) = delete;
    PlanFile& operator=(const PlanFile&) = delete;

    const std::filesystem::path& path() const;
    Access access() const;
    /// The plan as it stood when the file was opened.
    const Plan& initialPlan() const;
    /// The history as it stood when the file was opened, oldest first, and how many of it are done (not
    /// undone).
    const std::vector<EditGroup>& initialHistory() const;
    std::size_t initialCursor() const;
    /// The same two, given away: a large plan isn't kept twice. `initialPlan` and `initialHistory` are empty
    /// from then on.
    Plan takeInitialPlan();
    std::vector<EditGroup> takeInitialHistory();

    /// The steps in the file that were undone before another was made: they can't be redone. Oldest first.
    /// Errors: fileDamaged, fileNotReadable, fileLocked.
    Result<std::vector<EditGroup>> overtaken() const;

    /// Makes one undo step durable: the edits applied, the history and its cursor, in one transaction. Steps
    /// undone before it are overtaken. `after` is the plan with the step applied. Returns its number in the
    /// file; 0 for a step without edits, which is none.
    /// Errors: diskFull, fileNotWritable, fileLocked; then nothing of it is in the file.
    Result<std::uint64_t> append(const Plan& after, const EditGroup& group);
    /// Moves the cursor back over the newest step done, or forward over the next one.
    Result<void> undo(const Plan& after, const EditGroup& undone);
    Result<void> redo(const Plan& after, const EditGroup& redone);
    /// Keeps what the engine gave for the plan as it stands, in the place of what was kept before.
    Result<void> writeResults(const KeptResults& kept);
    /// What was kept last, of the plan as it stands: ask before the first edit to learn what an earlier
    /// version gave. None where nothing was kept, or where the baseline was edited since (the program was
    /// ended before it closed the file). Errors: fileDamaged, fileNotReadable, fileLocked.
    Result<std::optional<KeptResults>> keptResults() const;

    /// The snapshots in the file, oldest first.
    const std::vector<SnapshotHead>& snapshots() const;
    /// A snapshot as it was taken. Errors: unknownSnapshot; snapshotAltered, where its seal says that what is
    /// in the file is not what was taken; those of keptResults.
    Result<Snapshot> snapshot(std::int64_t id) const;
    /// All of them, whole, to be given to `create`: one that was altered comes along and stays refused.
    Result<std::vector<Snapshot>> allSnapshots() const;
    /// Takes a snapshot and returns its id. Blanks around its name go; id, seal and, where it is empty, the
    /// version are filled in. It is no step of the history. Errors: emptyValue for an empty name,
    /// snapshotExists for one that is taken; those of append.
    Result<std::int64_t> takeSnapshot(Snapshot snapshot);
    /// Errors: unknownSnapshot; those of append.
    Result<void> removeSnapshot(std::int64_t id);

private:
    PlanFile();
    class Implementation;
    std::unique_ptr<Implementation> m;
};

}  // namespace wattplan::store
