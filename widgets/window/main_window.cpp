#include "widgets/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "core/analysis/catalogue_updates.h"
#include "core/analysis/open_plan.h"
#include "widgets/document/ranges.h"
#include "widgets/guide/guide_topic.h"
#include "widgets/guide/guide_window.h"
#include "widgets/pages/page.h"
#include "widgets/panels/foot_overlay.h"
#include "widgets/panels/message_bar.h"
#include "widgets/panels/status_line.h"
#include "widgets/panels/why_panel.h"
#include "widgets/text/sentences.h"
#include "widgets/text/step_text.h"
#include "widgets/text/what_if_text.h"
#include "widgets/theme/restyling.h"
#include "widgets/theme/theme.h"
#include "widgets/tour/tour.h"
#include "widgets/window/hairline_splitter.h"
#include "widgets/window/navigation_delegate.h"
#include "widgets/window/page_list.h"
#include "widgets/window/page_stack.h"
#include "widgets/window/paint_after_layout.h"
#include "widgets/window/what_if_button.h"
#include "widgets/window/window_actions.h"
#include "widgets/window/window_toolbar.h"

namespace wattplan {

namespace {

constexpr int navigationWidth = 196;
constexpr int whyWidth = 312;
const QString rangesKey = QStringLiteral("window/ranges");
const QString tourSeenKey = QStringLiteral("tour/seen");
// From when the first page has been seen.
constexpr int firstPause = 250;

// For results of what-ifs that are kept, when no window is held up.
constexpr std::chrono::seconds patienceAtEnd{3};

void clear(QWidget* holder) {
    qDeleteAll(holder->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

QWidget* holder(QWidget* parent) {
    auto* widget = new QWidget(parent);
    auto* layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    return widget;
}

}  // namespace

MainWindow::MainWindow(std::unique_ptr<Document> document, std::shared_ptr<text::Translation> translation,
                       QWidget* parent)
    : QMainWindow(parent),
      m_translation(std::move(translation)),
      m_actions(std::make_unique<WindowActions>(*this)) {
    setAttribute(Qt::WA_DeleteOnClose, parent != nullptr);
    m_display.setLanguage(m_translation->language());
    new PaintAfterLayout(*this);

    auto* centre = new QWidget(this);
    theme::styleChildrenApart(this);
    theme::styleChildrenApart(centre);
    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_actions->fill(menuBar());  // the toolbar shows one of the menus
    m_toolbar = new WindowToolbar(*m_actions, centre);
    rows->addWidget(m_toolbar);

    auto* columns = new HairlineSplitter(centre);
    QWidget* pages = holder(columns);
    theme::setRole(pages, theme::Role::panel);
    pages->setFixedWidth(navigationWidth);
    m_navigation = new QListWidget(pages);
    pages->layout()->addWidget(m_navigation);
    theme::setRole(m_navigation, theme::Role::navigation);
    m_navigation->setItemDelegate(new NavigationDelegate(m_navigation));
    m_navigation->setObjectName(QStringLiteral("navigation"));
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new PageStack(columns);
    theme::styleChildrenApart(m_stack);
    m_side = holder(columns);
    m_side->setMinimumWidth(240);
    columns->setStretchFactor(1, 1);
    columns->setSizes({navigationWidth, 1440 - navigationWidth - whyWidth, whyWidth});
    rows->addWidget(columns, 1);
    m_foot = holder(centre);
    rows->addWidget(m_foot);
    setCentralWidget(centre);
    m_messages = new MessageBar(centre);
    keepAtFoot(*m_messages, *m_stack);

    theme::setRole(menuBar(), theme::Role::panel);
    // A button is painted as pressed before all that follows from it, not with it.
    connect(
        m_toolbar, &WindowToolbar::currencyChosen, this,
        [this](const QString& code) { setCurrency(code.toStdString()); }, Qt::QueuedConnection);
    connect(
        m_toolbar, &WindowToolbar::languageChosen, this,
        [this](int language) { setLanguage(static_cast<text::Language>(language)); }, Qt::QueuedConnection);
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item && !item->data(NavigationDelegate::KeyRole).toString().isEmpty())
            showPage(item->data(NavigationDelegate::KeyRole).toString());
    });
    connect(&m_toolbar->whatIf(), &WhatIfButton::compareWanted, this,
            [this] { showPage(QStringLiteral("compare")); });
    connect(&m_toolbar->whatIf(), &WhatIfButton::message, this,
            [this](const QString& sentence) { m_messages->say(sentence, MessageBar::Tone::trouble); });
    connect(&m_display, &Display::changed, this, &MainWindow::refreshState);
    takeDocument(std::move(document));
    // With its frame inside the screen: the foot says whether the plan is saved.
    constexpr QSize frame{2, 56};
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - frame));
    m_navigation->setFocus();
}

MainWindow::~MainWindow() {
    // Pages and panels refer to the document: they go first.
    delete m_guide;
    delete m_tour;
    m_pages.clear();
    clear(m_stack);
    clear(m_side);
    clear(m_foot);
}

void MainWindow::takeDocument(std::unique_ptr<Document> document) {
    const QString shown = currentPage() ? currentPage()->key() : QStringLiteral("overview");
    m_pages.clear();
    clear(m_stack);
    clear(m_side);
    clear(m_foot);
    m_document = std::move(document);
    Ranges& ranges = Ranges::of(*m_document);
    ranges.setOn(m_actions->ranges->isChecked());
    connect(&ranges, &Ranges::drawn, this, [this, &ranges] {
        if (ranges.inputs() > 0 && m_messages->sentence() == noRangeYet()) m_messages->hide();
    });
    m_wayAsked.clear();
    m_why = new WhyPanel(*m_document, m_display, m_side);
    m_side->layout()->addWidget(m_why);
    m_status = new StatusLine(*m_document, m_display, m_foot);
    m_foot->layout()->addWidget(m_status);
    connect(m_why, &WhyPanel::goTo, this, [this](quint64 tag) { goTo(fieldOfTag(tag)); });
    connect(m_why, &WhyPanel::seekWanted, this, &MainWindow::seek);
    connect(m_status, &StatusLine::warningsWanted, this, [this] { showPage(QStringLiteral("checks")); });
    connect(m_document.get(), &Document::changed, this, &MainWindow::refreshState);
    connect(m_document.get(), &Document::changed, m_messages, &MessageBar::forgetTrouble);
    connect(m_document.get(), &Document::pathChanged, this, &MainWindow::refreshState);
    connect(m_document.get(), &Document::movedChanged, this, &MainWindow::sayWhatIsNew);
    m_toolbar->whatIf().setDocument(*m_document);
    m_why->explain(
        tagOf(ResultAddress{m_document->plan().only(Kind::plan).id, resultId(Kind::plan, "energy")}));
    fillNavigation();
    retranslate();
    showPage(shown);
    if (m_tour) m_tour->planReplaced();
    QTimer::singleShot(firstPause, this, &MainWindow::makeNextPage);
    sayWhatIsNew();
}

// Of a plan that has just been opened.
void MainWindow::sayWhatIsNew() {
    const auto& moved = m_document->moved();
    std::size_t count = moved ? moved->results.size() : 0;
    for (const analysis::MovedInWhatIf& whatIf : m_document->movedInWhatIfs())
        count += whatIf.moved.results.size();
    if (count > 0)
        m_messages->say(tr("%n result(s) are not what they were when this plan was last closed, with "
                           "Wattplan %1.",
                           nullptr, static_cast<int>(count))
                            .arg(QString::fromStdString(moved->engineThen)),
                        MessageBar::Tone::note, tr("Show them"),
                        [this] { showPage(QStringLiteral("history")); });
    else if (const auto updates = analysis::catalogueUpdates(m_document->whole(), m_document->catalogue());
             !updates.empty())
        m_messages->say(tr("The library has other values than this plan for %n input(s).", nullptr,
                           static_cast<int>(updates.size())),
                        MessageBar::Tone::note, tr("Show them"),
                        [this] { showPage(QStringLiteral("sources")); });
    if (m_document->isReadOnly())
        m_messages->say(tr("This plan is open read-only: another program writes it, or its place can't be "
                           "written. Save it under another name to change it."),
                        MessageBar::Tone::note);
}

Page* MainWindow::currentPage() const {
    return qobject_cast<Page*>(m_stack->currentWidget());
}

void MainWindow::showGuide() {
    const QString address = guideLinkOf(focusWidget(), currentPage() ? currentPage()->key() : QString());
    if (!m_guide) {
        m_guide = new GuideWindow(m_display.language());
        m_guide->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_guide, &GuideWindow::pageRequested, this, [this](const QString& key) {
            showPage(key);
            activateWindow();
        });
    }
    m_guide->open(address);
    m_guide->show();
    m_guide->raise();
    m_guide->activateWindow();
}

void MainWindow::startTour() {
    m_settings.setValue(tourSeenKey, true);
    delete m_tour;
    m_tour = new Tour(*this);
}

void MainWindow::startFirstTour() {
    if (!m_settings.value(tourSeenKey).toBool()) startTour();
}

void MainWindow::setLanguage(text::Language language) {
    const bool installed = m_translation->install(language);
    theme::applyTheme(*qApp, theme::currentTheme(), language);
    page(currentPage()->key());  // takes the font of the language
    m_display.setLanguage(language);
    retranslate();
    m_settings.setValue(QStringLiteral("language"), text::languageCode(language));
    if (!installed)
        m_messages->say(tr("The translation file of this language is missing; texts stay English."),
                        MessageBar::Tone::trouble);
}

void MainWindow::setCurrency(const std::string& code) {
    m_display.setCurrency(code);
    m_settings.setValue(QStringLiteral("currency"), QString::fromStdString(code));
}

void MainWindow::setTheme(theme::Theme theme) {
    theme::applyTheme(*qApp, theme, m_display.language());
}

QString MainWindow::noRangeYet() {
    return tr("No input of this plan is a range yet, so no result varies.");
}

void MainWindow::setRanges(bool on) {
    if (m_actions->ranges->isChecked() != on)
        return m_actions->ranges->setChecked(on);  // and is called again
    Ranges::of(*m_document).setOn(on);
    m_settings.setValue(rangesKey, on);
    if (on && isVisible() &&
        analysis::openInputs(m_document->plan(), m_document->catalogue(), m_document->model()) == 0)
        m_messages->say(noRangeYet(), MessageBar::Tone::note, tr("Show how"),
                        [this] { showPage(QStringLiteral("uncertainty")); });
}

void MainWindow::stepHistory(History step) {
    const bool back = step == History::back;
    const QString what = stepName(step);
    const WhatIfId before = m_document->whatIf();
    const Result<void> done = back ? m_document->undo() : m_document->redo();
    say(done);
    if (!done || what.isEmpty()) return;
    QString note = (back ? tr("Undone: %1") : tr("Redone: %1")).arg(what);
    if (m_document->whatIf() != before)
        note = tr("%1, in “%2”", "what was undone, the what-if it was in")
                   .arg(note, text::whatIfName(m_document->whatIf(), m_document->whole()));
    m_status->note(note);
}

QString MainWindow::stepName(History step) const {
    const auto& history = m_document->history();
    const std::size_t at = m_document->historyCursor();
    const bool back = step == History::back;
    if (back ? at == 0 : at >= history.size()) return {};
    return text::stepText(history[back ? at - 1 : at].edits, m_document->plan(), m_document->catalogue(),
                          m_display.language());
}

void MainWindow::showTrouble(const QString& sentence) {
    m_messages->say(sentence, MessageBar::Tone::trouble);
}

void MainWindow::say(const Result<void>& done) {
    if (!done) m_messages->say(text::sentence(done.error()), MessageBar::Tone::trouble);
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_document) retranslate();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeavePlan(QStringLiteral("close"))) return event->ignore();
    rememberPlace();
    if (m_guide) m_guide->close();
    hide();  // nobody waits for what is kept of the what-ifs
    if (const Result<void> done = m_document->writeResults(patienceAtEnd); !done) say(done);
    event->accept();
}

void MainWindow::rememberPlace() const {
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/page"), currentPage() ? currentPage()->key() : QString());
    settings.setValue(QStringLiteral("window/dark"), theme::currentTheme() == theme::Theme::dark);
}

void MainWindow::restorePlace() {
    restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    showPage(m_settings.value(QStringLiteral("window/page")).toString());
    setRanges(m_settings.value(rangesKey).toBool());
}

void MainWindow::fillNavigation() {
    const QSignalBlocker blocker(m_navigation);
    m_navigation->clear();
    const char* section = "";
    for (const PageEntry& entry : pageList()) {
        if (QLatin1String(section) != QLatin1String(entry.section.text)) {
            section = entry.section.text;
            auto* heading = new QListWidgetItem(m_navigation);
            heading->setFlags(Qt::NoItemFlags);
            heading->setData(NavigationDelegate::HeadingRole, true);
        }
        auto* item = new QListWidgetItem(m_navigation);
        item->setData(NavigationDelegate::KeyRole, QLatin1String(entry.key));
    }
}

void MainWindow::refreshNavigation() {
    int row = 0;
    const char* section = "";
    for (const PageEntry& entry : pageList()) {
        if (QLatin1String(section) != QLatin1String(entry.section.text)) {
            section = entry.section.text;
            m_navigation->item(row++)->setText(text::translate(entry.section).toUpper());
        }
        m_navigation->item(row++)->setText(text::translate(entry.title));
    }
    for (const auto& [key, page] : m_pages)
        refreshBadge(*page);
}

void MainWindow::refreshBadge(const Page& page) {
    for (int row = 0; row < m_navigation->count(); ++row) {
        QListWidgetItem* item = m_navigation->item(row);
        if (item->data(NavigationDelegate::KeyRole).toString() != page.key()) continue;
        item->setData(NavigationDelegate::BadgeRole, page.badge());
        item->setData(NavigationDelegate::WarnsRole, page.badgeWarns());
    }
}

void MainWindow::refreshState() {
    m_wayAsked.clear();  // what was agreed to be lost was less
    const QString file = QFileInfo(m_document->path()).completeBaseName();
    const QString name = !m_document->name().isEmpty() ? m_document->name()
                         : !file.isEmpty()             ? file
                                                       : tr("New plan");
    setWindowTitle(tr("%1 — Wattplan").arg(name));
    m_actions->undo->setEnabled(m_document->canUndo());
    m_actions->redo->setEnabled(m_document->canRedo());
    m_actions->nameSteps(m_document->canUndo() ? stepName(History::back) : QString(),
                         m_document->canRedo() ? stepName(History::forward) : QString());
    m_toolbar->show(
        QString::fromStdString(
            m_display.numbers(m_document->plan(), m_document->catalogue()).wording().currency.name.code),
        static_cast<int>(m_display.language()));
}

void MainWindow::retranslate() {
    if (m_messages) m_messages->hide();  // said in the language before
    if (m_status) m_status->note({});
    m_actions->retranslate();
    m_toolbar->retranslate();
    m_toolbar->whatIf().retranslate(m_display.language());
    m_navigation->setAccessibleName(tr("Pages"));
    refreshNavigation();
    refreshState();
    if (m_guide) m_guide->setLanguage(m_display.language());
}

}  // namespace wattplan
