#pragma once

#include <QDialog>
#include <atomic>
#include <map>
#include <memory>
#include <optional>

#include "core/exchange/table_file.h"
#include "widgets/document/background.h"
#include "widgets/imports/import_models.h"

class QLabel;
class QPushButton;
class QTableView;

namespace wattplan {

class ImportChoices;

namespace text {
class Translation;
}

/// What an import has done.
struct ImportDone {
    QString file{};
    int added = 0;
    int changed = 0;
    int refused = 0;
    ObjectId first{};  ///< an object that it added or changed
};

/// Asks how a table from a file is to be read and what each column is for, shows what every row would do and
/// why cells are refused, and puts the rows that are not into the plan as one step. Reads and tries on
/// another thread.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Document& document, const Display& display, const text::Translation& translation,
                 QWidget* parent);
    ~ImportDialog() override;

    /// Reads a file.
    void openFile(const QString& path);
    /// Reads what is on the clipboard: the cells of a spreadsheet, or the text of a file.
    void paste();
    const ImportState& state() const { return m_state; }
    /// Whether nothing is being read or tried, having waited that long at most.
    bool isSettled(std::chrono::milliseconds patience) { return m_work->isSettled(patience); }

signals:
    void imported(const wattplan::ImportDone& done);
    /// The file is a whole plan, which is opened instead.
    void planChosen(const QString& path);

private:
    enum class Again : std::uint8_t { file, plan, trial };

    struct Found {
        std::shared_ptr<const exchange::TableFile> table{};
        std::optional<Error> error{};
        exchange::ImportPlan plan{};
        exchange::DryRun run{};
    };

    void build();
    void chooseFile();
    /// Reads the file again, proposes anew what its columns are for, or only tries them again.
    void ask(Again again);
    void take(Found found);
    void refresh();
    void begin();
    bool hasSource() const { return !m_path.isEmpty() || m_pasted; }
    void say(const QString& sentence, bool isTrouble);
    QString howItWasRead() const;
    QString sourceName() const;
    void finish();

    Document& m_document;
    const Display& m_display;
    std::shared_ptr<const exchange::ImportWords> m_words;
    QString m_path;                        // "" of what was pasted
    std::optional<QByteArray> m_pasted{};  // in UTF-8
    ImportState m_state;
    std::shared_ptr<const exchange::TableFile> m_table;
    std::optional<Error> m_error;
    std::map<std::size_t, exchange::ImportTarget> m_targets;  // that the reader chose
    std::optional<Kind> m_kind;                               // likewise
    std::optional<int> m_header;                              // likewise
    std::shared_ptr<std::atomic<bool>> m_stop;

    QLabel* m_file = nullptr;
    ImportChoices* m_choices = nullptr;
    ImportMappingModel* m_mapping = nullptr;
    ImportPreviewModel* m_preview = nullptr;
    QTableView* m_mappingView = nullptr;
    QTableView* m_previewView = nullptr;
    QLabel* m_how = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_go = nullptr;
    std::unique_ptr<Background<Found>> m_work;  // goes first, and with it the thread
};

}  // namespace wattplan
