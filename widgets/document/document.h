#pragma once

#include <QObject>
#include <QString>
#include <memory>

#include "core/catalog/catalogue.h"
#include "core/formulas/plan_model.h"
#include "core/plan/edits.h"
#include "core/store/plan_file.h"

namespace wattplan {

/// The open plan: the one mutator. Views call verbs; a verb makes edits durable, applies them, brings the
/// results up to date, and only then signals. Lives on the UI thread.
class Document : public QObject {
    Q_OBJECT

public:
    /// Opens a plan file. Errors: those of PlanFile::open.
    static Result<std::unique_ptr<Document>> open(const QString& path,
                                                  store::Access access = store::Access::readWrite);
    /// A plan without a file yet: "blank", "sample:article". It is kept in memory until `saveAs`.
    /// Errors: unknownKey for a sample there is none of.
    static Result<std::unique_ptr<Document>> fromTemplate(const QString& name);
    ~Document() override;

    const Plan& plan() const { return m_plan; }
    const catalog::Catalogue& catalogue() const { return *m_catalogue; }
    const PlanModel& model() const { return *m_model; }
    const PlanModel::Report& lastReport() const { return m_report; }
    bool isReadOnly() const;
    /// Empty while the plan has no file.
    QString path() const;
    QString name() const;

    // Verbs. Each is one undo step. Errors as in Editor, and those of the file; then nothing has changed.
    Result<void> setText(FieldAddress address, const QString& typed);
    Result<void> setValue(FieldAddress address, const FieldValue& value);
    /// Sets many fields as one step (paste, fill); all or none. The error names its cell.
    Result<void> setTexts(const std::vector<std::pair<FieldAddress, QString>>& cells);
    Result<ObjectId> add(Kind kind, const QString& wantedKey = {}, ObjectId owner = {});
    Result<ObjectId> duplicate(ObjectId object);
    Result<void> remove(const std::vector<ObjectId>& objects);
    Result<void> rename(ObjectId object, const QString& key);
    Result<ObjectId> copyFromCatalogue(ObjectId row);
    bool canUndo() const;
    bool canRedo() const;
    Result<void> undo();
    Result<void> redo();
    /// Writes plan and history to a new file, which becomes the document's.
    Result<void> saveAs(const QString& path);
    /// Writes the newest results into the file; called before the document closes.
    void writeResults();

    const std::vector<store::EditGroup>& history() const { return m_history; }
    std::size_t historyCursor() const { return m_cursor; }

signals:
    /// What a step changed, by its edits; the same signal for edit, undo and redo.
    void changed(const std::vector<wattplan::Edit>& edits);
    /// After `changed`, when results have new values.
    void resultsChanged();
    void pathChanged();

private:
    Document(Plan plan, std::unique_ptr<store::PlanFile> file);
    Result<void> perform(Result<std::vector<Edit>> edits);
    Result<void> performTogether(const std::vector<Edit>& edits);

    const catalog::Catalogue* m_catalogue;
    Plan m_plan;
    std::unique_ptr<store::PlanFile> m_file;
    std::unique_ptr<PlanModel> m_model;
    PlanModel::Report m_report;
    std::vector<store::EditGroup> m_history;
    std::size_t m_cursor = 0;
};

}  // namespace wattplan
