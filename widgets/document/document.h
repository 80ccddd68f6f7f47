#pragma once

#include <QObject>
#include <QString>
#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>
#include <utility>
#include <vector>

#include "core/analysis/checks.h"
#include "core/analysis/kept_what_ifs.h"
#include "core/analysis/moved_results.h"
#include "core/catalog/catalogue.h"
#include "core/formulas/followed.h"
#include "core/formulas/plan_model.h"
#include "core/plan/edits.h"
#include "core/plan/what_if_tree.h"
#include "core/store/plan_file.h"
#include "widgets/document/background.h"

namespace wattplan {

/// The open plan: the one mutator. Views call verbs; a verb makes edits durable, applies them, brings the
/// results up to date, and only then signals. Lives on the UI thread.
class Document : public QObject {
    Q_OBJECT

public:
    /// Opens what a name means: a .wattplan file, which is edited in place; a .json file, "blank" or
    /// "sample:article", which become a new plan without a file. Errors: those of PlanFile::open,
    /// readPlanJson and fromTemplate.
    static Result<std::unique_ptr<Document>> open(const QString& name,
                                                  store::Access access = store::Access::readWrite);
    /// A plan without a file yet: "blank", "sample:article". It is kept in memory until `saveAs`.
    /// Errors: unknownChoice for a sample there is none of.
    static bool isTemplate(const QString& name);  ///< whether it is a name for `fromTemplate`
    static Result<std::unique_ptr<Document>> fromTemplate(const QString& name);
    /// A plan without a file, as it stands; called by `name` until it has one, where that is not empty.
    static std::unique_ptr<Document> fromPlan(Plan plan, const QString& name = {});
    ~Document() override;

    /// The plan as the reader sees it: that of the what-if shown, or the baseline.
    const Plan& plan() const { return m_seen ? *m_seen : m_whole; }
    /// The whole plan: the baseline with its tree of what-ifs.
    const Plan& whole() const { return m_whole; }
    /// The what-if shown. Edits are made in it.
    WhatIfId whatIf() const { return m_whatIf; }
    /// Shows another. `changed` tells what is different there, as if it had been edited; it is no step.
    void show(WhatIfId whatIf);
    const catalog::Catalogue& catalogue() const { return *m_catalogue; }
    const PlanModel& model() const { return *m_model; }
    const PlanModel::Report& lastReport() const { return m_report; }
    /// All checks of the plan as it stands; found when first asked for after a step.
    const std::vector<analysis::Check>& checks() const;
    /// How many of them ask to be looked at: warnings and errors.
    int warningCount() const;
    bool isReadOnly() const;
    /// Empty while the plan has no file.
    QString path() const;
    /// The name of the file without its ending; of a plan without a file the name it was given, else "".
    QString name() const;

    /// An object of the plan or a row of the catalogue. A row that was copied is found as its copy.
    const Object* find(ObjectId id) const;
    /// The plan's copy of a catalogue row; the id itself where there is none, or of a plan object.
    ObjectId inPlan(ObjectId id) const;
    /// What an empty field of `object` follows.
    std::optional<FollowedValue> followed(const Object& object, const FieldSpec& field) const {
        return followedValue(object, field, plan(), *m_catalogue, *m_model);
    }

    /// How a field stands to the parent of the what-if shown; nothing overridden in the baseline.
    Inheritance inheritance(FieldAddress address) const;

    // Verbs. Each is one undo step. Errors as in Editor, and those of the file; then nothing has changed.
    Result<void> setText(FieldAddress address, const QString& typed);
    Result<void> setValue(FieldAddress address, const FieldValue& value);
    /// Sets many fields as one step (paste, fill); all or none. The error names its cell by object and field.
    Result<void> setTexts(const std::vector<std::pair<FieldAddress, QString>>& cells);
    /// Notes owner, date and standing on many inputs as one step; all or none.
    Result<void> setAssumptions(const std::vector<std::pair<FieldAddress, Assumption>>& notes);
    Result<ObjectId> add(Kind kind, const QString& wantedKey = {}, ObjectId owner = {});
    Result<ObjectId> duplicate(ObjectId object);
    Result<void> remove(const std::vector<ObjectId>& objects);
    Result<void> rename(ObjectId object, const QString& key);
    Result<ObjectId> copyFromCatalogue(ObjectId row);
    /// Edits that were drafted for the plan as it is seen: those of a check's fix.
    Result<void> apply(std::vector<Edit> edits);
    /// Edits of the whole plan: those that WhatIfEditor drafts. Where they end the what-if that is shown, the
    /// nearest above it is.
    Result<void> applyToTree(Result<std::vector<Edit>> edits);
    bool canUndo() const;
    bool canRedo() const;
    /// Fields follow the parent of the what-if shown again, as one step; those that do already are left out.
    Result<void> resetToParent(const std::vector<FieldAddress>& fields);
    /// What was edited in another what-if is undone there, and that one shown.
    Result<void> undo();
    Result<void> redo();
    /// Whether `setText` would succeed, without doing it.
    Result<void> check(FieldAddress address, const QString& typed) const;

    /// Writes plan, history and snapshots to a new file, which becomes the document's.
    Result<void> saveAs(const QString& path);
    /// Writes the newest results into the file, of as many what-ifs as there is patience for; called before
    /// the document closes. A read-only document, or one without a file, keeps none.
    Result<void> writeResults(std::chrono::milliseconds patience = std::chrono::milliseconds(0));

    /// Oldest first: those in the file; kept in memory while there is none.
    std::vector<store::SnapshotHead> snapshots() const;
    /// Keeps the whole plan as it stands under a name; no step of the history. Errors: emptyValue,
    /// snapshotExists, those of the file.
    Result<std::int64_t> takeSnapshot(const QString& name);
    Result<void> removeSnapshot(std::int64_t id);
    /// The whole plan as it stood. Errors: unknownSnapshot, snapshotAltered, those of planFromJson.
    Result<Plan> snapshotPlan(std::int64_t id) const;
    /// Adds a what-if of the baseline in which the plan is seen as the snapshot's baseline was, and shows it.
    Result<void> restoreSnapshot(std::int64_t id);
    /// The results that are not what they were when the file was last closed, and why; as found when it was
    /// opened. Nothing for a plan without a file, or one whose results were not kept.
    const std::optional<analysis::MovedResults>& moved() const { return m_moved; }
    /// The same of what-ifs, where it isn't what moved in the baseline; found on a thread of its own, see
    /// `movedChanged`.
    const std::vector<analysis::MovedInWhatIf>& movedInWhatIfs() const { return m_movedInWhatIfs; }
    /// Whether they are found, having waited that long at most.
    bool areMovesFound(std::chrono::milliseconds patience) { return m_moves.isSettled(patience); }

    const std::vector<store::EditGroup>& history() const { return m_history; }
    std::size_t historyCursor() const { return m_cursor; }
    /// The steps that were undone before another was made, oldest first: they can't be redone. Read from the
    /// file when first asked for.
    const std::vector<store::EditGroup>& overtaken() const;

signals:
    /// What a step changed of the plan that is seen, by edits of a baseline; the same signal for edit, undo,
    /// redo and another what-if. Empty where the step changed others alone. After undo the edits are those
    /// that were taken back, newest first, with before and after exchanged.
    void changed(const std::vector<wattplan::Edit>& edits);
    /// Another what-if is shown. Before `changed`.
    void whatIfShown();
    /// After `changed`, when the tree of what-ifs or something in it is another.
    void treeChanged();
    /// After `changed`, when results have new values.
    void resultsChanged();
    void pathChanged();
    void snapshotsChanged();
    /// It is known what moved in the what-ifs.
    void movedChanged();

private:
    Document(Plan plan, std::unique_ptr<store::PlanFile> file);
    void findMoved();
    Result<store::Snapshot> snapshot(std::int64_t id) const;
    KeptResults resultsToKeep() const;
    Editor editor() const { return Editor(plan(), *m_catalogue); }
    Result<void> perform(Result<std::vector<Edit>> edits);
    Result<ObjectId> performAdding(Result<std::vector<Edit>> edits, Kind kind);
    Result<void> performTogether(std::vector<Edit> edits);
    Result<void> commit(std::vector<Edit> edits);
    Result<void> requireWritable() const;
    void showPlaceOf(const std::vector<Edit>& step);
    void see(WhatIfId whatIf, const std::vector<Edit>& edits);
    void announce(const std::vector<Edit>& edits);

    const catalog::Catalogue* m_catalogue;
    Plan m_whole;
    WhatIfId m_whatIf{};
    std::optional<Plan> m_seen;  // of a what-if
    std::unique_ptr<store::PlanFile> m_file;
    std::unique_ptr<PlanModel> m_model;
    PlanModel::Report m_report;
    mutable std::optional<std::vector<analysis::Check>> m_checks;
    std::vector<store::EditGroup> m_history;  // the line that can be undone and redone
    std::size_t m_cursor = 0;
    mutable std::optional<std::vector<store::EditGroup>> m_overtaken;  // none: the file has them all
    QString m_name;                            // while there is no file, of a plan that was given one
    std::vector<store::Snapshot> m_snapshots;  // while there is no file
    std::optional<analysis::MovedResults> m_moved;
    std::vector<analysis::MovedInWhatIf> m_movedInWhatIfs;
    std::stop_source m_stop;
    Background<std::vector<analysis::MovedInWhatIf>> m_moves;  // goes first, and with it its thread
};

}  // namespace wattplan
