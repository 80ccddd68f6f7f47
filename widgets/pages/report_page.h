#pragma once

#include <QImage>
#include <QPointer>
#include <atomic>
#include <memory>
#include <stop_token>

#include "widgets/document/background.h"
#include "widgets/document/report_composition.h"
#include "widgets/pages/live_page.h"
#include "widgets/report/report_file.h"
#include "widgets/report/sheets.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTimer;

namespace wattplan {

class Card;
class SegmentSwitch;
class PresentWindow;
class SheetView;

namespace report {
class Builder;
}
namespace text {
class Translation;
}

/// Where a report is put together: its sections and their order, the planner's words, language and paper; and
/// how it looks, sheet by sheet. The composition belongs to the plan, and each change of it is a step. What
/// the sheets say is read on the thread of the window piece by piece while the page is seen; another thread
/// lays them out, paints them and writes the files.
class ReportPage : public LivePage {
    Q_OBJECT

public:
    ReportPage(Document& document, Display& display, QWidget* parent = nullptr);
    ~ReportPage() override;

    QString title() const override;
    QString key() const override { return QStringLiteral("report"); }
    bool hasSidePanel() const override { return true; }  // settings, beside as wide a sheet as there is room
    bool goTo(FieldAddress address) override;

    /// Writes the report as it is shown, on another thread; false while it is not laid out.
    bool save(report::FileKind kind, const QString& path);
    /// What is made of the composition: the whole report, the memo or slides.
    void setForm(ReportForm form);
    ReportForm form() const { return m_form; }
    /// Shows the slides over the whole screen, from the one that is seen; false while there are none.
    bool present();
    /// Those slides; null while there are none.
    PresentWindow* presented() const;
    /// Whether nothing is made, painted or written any more, after a wait of that long at most for the other
    /// thread.
    bool isSettled(std::chrono::milliseconds patience);

    QListWidget& sections() const { return *m_sections; }
    QPlainTextEdit& words() const { return *m_words; }
    const report::Sheets* sheets() const { return m_sheets.get(); }
    int sheet() const { return m_sheet; }
    void showSheet(int sheet);

protected:
    void refresh() override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Written {
        QString path{};
        QString trouble{};  ///< in words; "" where it is written
        bool isStopped = false;
    };

    void build();
    void buildSettings();
    void buildSections();
    void buildWords();
    void buildPreview();
    void retranslate();
    void showComposition();
    void showSections();
    void showWords();
    void showState();

    void apply(Result<std::vector<Edit>> edits);
    void setField(std::string_view field, const FieldValue& value);
    void setWords(std::string_view field, const QLineEdit& line);
    void keepSections();
    void keepWords();
    void moveSection(int by);
    void chooseLogo();
    void chooseFile(report::FileKind kind);

    void begin();
    void proceed();
    void cancel();
    void takeSheets(std::shared_ptr<const report::Sheets> sheets);
    void askPicture();
    bool offersUncertainty() const;
    const Plan& whole() const { return document().whole(); }

    text::Translation* m_translation;
    std::unique_ptr<text::Translation> m_ownTranslation;  // where the program has none
    ReportComposition m_composition;
    ReportForm m_form = ReportForm::report;
    std::unique_ptr<report::Builder> m_builder;
    std::shared_ptr<const report::Sheets> m_sheets;
    int m_sheet = 0;
    bool m_isOld = true;       // the sheets are not of the composition and plan as they stand
    bool m_isMaking = false;   // pieces or a layout are under way
    bool m_isStopped = false;  // by the reader
    bool m_isFilling = false;  // controls are set, not changed by the reader
    QString m_wordsSection;    // whose words are in the editor
    text::Language m_wordsLanguage = text::Language::en;
    std::shared_ptr<std::atomic<double>> m_written;  // share of a file; null while none is written
    QString m_said;                                  // of the last file

    Card* m_settingsCard = nullptr;
    Card* m_sectionsCard = nullptr;
    Card* m_wordsCard = nullptr;
    Card* m_previewCard = nullptr;
    std::array<QLabel*, 6> m_labels{};
    QLineEdit* m_title = nullptr;
    QLineEdit* m_organisation = nullptr;
    QComboBox* m_language = nullptr;
    SegmentSwitch* m_paper = nullptr;
    SegmentSwitch* m_slides = nullptr;
    QPushButton* m_logo = nullptr;
    QPushButton* m_dropLogo = nullptr;
    QListWidget* m_sections = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    SegmentSwitch* m_languages = nullptr;
    QPlainTextEdit* m_words = nullptr;
    SegmentSwitch* m_forms = nullptr;
    SheetView* m_view = nullptr;
    QPushButton* m_previous = nullptr;
    QPushButton* m_next = nullptr;
    QLabel* m_place = nullptr;
    QLabel* m_state = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_savePdf = nullptr;
    QPushButton* m_saveHtml = nullptr;
    QPushButton* m_saveSlides = nullptr;
    QPushButton* m_presentButton = nullptr;
    bool m_canMakeDecks = false;
    QPointer<PresentWindow> m_present;
    QTimer* m_timer = nullptr;

    std::stop_source m_layoutStop;
    std::stop_source m_fileStop;
    // Last, so that their threads end before what they use.
    Background<std::shared_ptr<const report::Sheets>> m_layouts;
    Background<QImage> m_pictures;
    Background<Written> m_files;
};

}  // namespace wattplan
