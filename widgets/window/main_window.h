#pragma once

#include <QMainWindow>
#include <QPointer>
#include <QSettings>
#include <map>
#include <memory>

#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/text/translation.h"
#include "widgets/theme/palette.h"

class QListWidget;

namespace wattplan {

class MessageBar;
class Page;
class PageStack;
class StatusLine;
class GuideWindow;
class Tour;
class WhyPanel;
class WindowToolbar;
struct WindowActions;

enum class History : std::uint8_t { back, forward };

/// The window on one plan: pages at the left, tools above, why at the right, state at the foot. Opening
/// another plan replaces the document; a plan opened read-only gets a window of its own.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Document> document, std::shared_ptr<text::Translation> translation,
               QWidget* parent = nullptr);
    ~MainWindow() override;

    Document& document() { return *m_document; }
    Display& display() { return m_display; }
    text::Translation& translation() { return *m_translation; }
    Page* page(const QString& key);  ///< made if need be; null for no such page
    Page* currentPage() const;
    WhyPanel& why() { return *m_why; }
    MessageBar& messages() { return *m_messages; }

    void showPage(const QString& key);
    /// Opens the guide at what has the focus: a field, a result, else the page.
    void showGuide();
    /// Shows a newcomer around: points at what the window can do, step by step, beside whatever they do.
    void startTour();
    /// The same when nobody has been shown around with these settings.
    void startFirstTour();
    /// Why a number is what it is: at the right, even where a page has a panel of its own there.
    void explain(quint64 tag);
    /// What moves a result most, and what would bring it to a target.
    void seek(quint64 tag);
    /// Shows the cell of an input on the page that has it.
    void goTo(FieldAddress address);
    void setLanguage(text::Language language);
    void setCurrency(const std::string& code);
    void setTheme(theme::Theme theme);
    /// Results as ranges or as single numbers, also of plans opened later.
    void setRanges(bool on);

    /// Size, place and page that the window was closed with.
    void restorePlace();

    /// Opens a file or template ("sample:article", "blank") in this window; says why when it can't. A plan
    /// with edits but no file is left only when asked twice.
    bool openPlan(const QString& pathOrName, store::Access access = store::Access::readWrite);

    /// Opens a file for reading in a window of its own.
    void openReadOnlyWindow(const QString& path);
    /// Shows another plan in a window of its own.
    /// Which tells why the number of a tag is what it is, where one is given.
    void openWindow(std::unique_ptr<Document> document, quint64 tag = 0);
    static QString noRangeYet();
    /// Writes the plan to a file, which becomes its own; says why when it can't.
    bool saveAs(const QString& path);
    void stepHistory(History step);
    /// The focus goes to the next part of the window: tools, pages, the page, why, state.
    void stepPart(bool next);
    void showTrouble(const QString& sentence);
    /// Tells the reader of an error; silent when there is none.
    void say(const Result<void>& done);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    /// Says what would be lost, once for each way of leaving: "close", "open FILE".
    bool mayLeavePlan(const QString& way);
    void rememberPlace() const;
    void takeDocument(std::unique_ptr<Document> document);
    Page* beginPage(const QString& key);
    void makeNextPage();
    void fillNavigation();
    void refreshNavigation();
    void refreshBadge(const Page& page);
    void refreshState();
    /// What the next undo or redo would change; empty for nothing.
    QString stepName(History step) const;
    void retranslate();
    void giveSideTo(const Page& next);
    void sayWhatIsNew();

    QSettings m_settings;  // written when the event loop comes round: the disk makes no switch wait
    std::shared_ptr<text::Translation> m_translation;
    Display m_display;
    std::unique_ptr<Document> m_document;
    std::map<QString, Page*> m_pages;
    std::unique_ptr<WindowActions> m_actions;
    WindowToolbar* m_toolbar = nullptr;
    QListWidget* m_navigation = nullptr;
    PageStack* m_stack = nullptr;
    QWidget* m_side = nullptr;  // holds the why panel
    WhyPanel* m_why = nullptr;
    MessageBar* m_messages = nullptr;
    QWidget* m_foot = nullptr;  // holds the status line
    StatusLine* m_status = nullptr;
    QPointer<GuideWindow> m_guide;  // while it is open
    QPointer<Tour> m_tour;          // while it goes on
    bool m_isWhyWanted = true;      // beside pages without a panel of their own
    QString m_wayAsked;             // of leaving the plan, of which the reader was told that it loses edits
};

}  // namespace wattplan
