#pragma once

#include <QDialog>
#include <QPointer>
#include <functional>
#include <map>
#include <memory>

#include "widgets/exports/export_choices.h"

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QTimer;

namespace wattplan {

class Display;
class Document;
class ExportRun;
class ExportTree;
class Page;
class SegmentSwitch;

namespace text {
class Translation;
}

/// What an export has written.
struct Exported {
    QString folder{};
    int charts = 0;
    int tables = 0;
    int files = 0;
};

/// Asks which charts and tables are to be written, in which languages, formats, sizes and colours, and where;
/// then writes them while the window stays alive. It opens with the choices made last.
class ExportDialog : public QDialog {
    Q_OBJECT

public:
    /// Finds a page by its key, made if need be.
    using PageFinder = std::function<Page*(const QString& key)>;

    /// With a page, only what is on it is chosen at first.
    ExportDialog(Document& document, const Display& display, text::Translation& translation, PageFinder pages,
                 const QString& onlyPage, QWidget* parent);
    ~ExportDialog() override;

    /// What is chosen now.
    ExportChoices choices() const;
    const ExportTree& tree() const { return *m_tree; }

    void reject() override;

signals:
    void exported(const wattplan::Exported& written);

private:
    void build();
    void addWhat(QGridLayout& grid);
    void addHow(QGridLayout& grid);
    void fill(const ExportChoices& choices);
    void listNextPage();
    void refresh();
    QString summary() const;
    QString folder() const;
    QStringList filesInTheWay() const;
    void chooseFolder();
    void begin();
    void proceed();
    void end();
    void remember() const;
    void say(const QString& sentence, bool isTrouble);

    Document& m_document;
    const Display& m_display;
    text::Translation& m_translation;
    PageFinder m_pages;
    QString m_onlyPage;
    std::size_t m_nextPage = 0;
    std::unique_ptr<ExportRun> m_run;
    bool m_mayReplace = false;  // the reader was told of the files that are there

    ExportTree* m_tree = nullptr;
    std::map<text::Language, QCheckBox*> m_languages;
    std::map<ExportFormat, QCheckBox*> m_formats;
    SegmentSwitch* m_scale = nullptr;
    QComboBox* m_size = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    SegmentSwitch* m_theme = nullptr;
    QCheckBox* m_mark = nullptr;
    QCheckBox* m_unitsRow = nullptr;
    QLineEdit* m_folder = nullptr;
    QLabel* m_note = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_cancel = nullptr;
    QWidget* m_asked = nullptr;  // all that can't be changed while files are written
    QTimer* m_timer = nullptr;
};

}  // namespace wattplan
