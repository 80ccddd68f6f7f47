#include <QApplication>
#include <QListWidget>
#include <QTimer>
#include <algorithm>

#include "widgets/pages/page.h"
#include "widgets/pages/seek_page.h"
#include "widgets/panels/message_bar.h"
#include "widgets/panels/why_panel.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/restyling.h"
#include "widgets/window/main_window.h"
#include "widgets/window/navigation_delegate.h"
#include "widgets/window/page_list.h"
#include "widgets/window/page_stack.h"
#include "widgets/window/window_actions.h"

namespace wattplan {

// Pages are made ahead between what the reader does.
namespace {

constexpr int pause = 25;  // ms

/// A page has the application's font as its own: a new one, as another language brings it, is laid out on the
/// page that is seen and not on all of them at once. The others take it when they are asked for.
void takeFont(Page& page) {
    if (page.font() != QApplication::font() || !page.testAttribute(Qt::WA_SetFont))
        page.setFont(QApplication::font());
}

}  // namespace

Page* MainWindow::page(const QString& key) {
    Page* wanted = beginPage(key);
    if (!wanted) return nullptr;
    wanted->makeWhole();
    takeFont(*wanted);
    return wanted;
}

Page* MainWindow::beginPage(const QString& key) {
    if (const auto found = m_pages.find(key); found != m_pages.end()) return found->second;
    for (const PageEntry& entry : pageList()) {
        if (key != QLatin1String(entry.key)) continue;
        Page* made = entry.begin(*m_document, m_display);
        takeFont(*made);
        m_stack->addWidget(made);
        theme::styleEarly(made);
        m_pages[key] = made;
        connect(made, &Page::explain, this, &MainWindow::explain);
        connect(made, &Page::goToRequested, this, [this](quint64 tag) { goTo(fieldOfTag(tag)); });
        connect(made, &Page::pageRequested, this, &MainWindow::showPage);
        connect(made, &Page::planWanted, this, [this](const auto& plan, const QString& name, quint64 tag) {
            openWindow(Document::fromPlan(*plan, name), tag);
        });
        connect(made, &Page::message, this, [this](const QString& sentence) {
            if (sentence.isEmpty()) return m_messages->hide();
            m_messages->say(sentence, MessageBar::Tone::trouble);
        });
        connect(made, &Page::badgeChanged, this, [this, made] { refreshBadge(*made); });
        refreshBadge(*made);
        return made;
    }
    return nullptr;
}

// A page with a panel of its own at its side has that of the window only when it is asked for.
void MainWindow::giveSideTo(const Page& next) {
    const bool hasOwn = currentPage() && currentPage()->hasSidePanel();
    if (next.hasSidePanel() == hasOwn) return;
    if (next.hasSidePanel()) m_isWhyWanted = m_actions->showWhy->isChecked();
    m_actions->showWhy->setChecked(hasOwn && m_isWhyWanted);
}

void MainWindow::explain(quint64 tag) {
    m_actions->showWhy->setChecked(true);
    m_why->explain(tag);
}

void MainWindow::seek(quint64 tag) {
    const auto key = QStringLiteral("goal-seek");
    showPage(key);
    if (auto* page = qobject_cast<SeekPage*>(m_pages[key])) page->setResult(resultOfTag(tag));
}

void MainWindow::showPage(const QString& key) {
    Page* wanted = page(key);
    if (!wanted) return;
    giveSideTo(*wanted);
    m_stack->setCurrentWidget(wanted);
    for (int row = 0; row < m_navigation->count(); ++row)
        if (m_navigation->item(row)->data(NavigationDelegate::KeyRole).toString() == key)
            m_navigation->setCurrentRow(row);
}

void MainWindow::goTo(FieldAddress address) {
    const Object* object = m_document->find(address.object);
    if (!object) return;
    const FieldAddress inPlan{object->id, address.field};
    const auto shows = [&](Page* candidate) { return candidate && candidate->goTo(inPlan); };
    for (const PageEntry& entry : pageList()) {
        if (std::ranges::find(entry.kinds, object->kind) == entry.kinds.end()) continue;
        if (!shows(page(QLatin1String(entry.key)))) continue;
        showPage(QLatin1String(entry.key));
        shows(currentPage());  // again, now that it is laid out: scrolls to the cell
        return;
    }
}

void MainWindow::makeNextPage() {
    // After the first paint, a part at a time: the reader finds them ready, and their counts in the
    // navigation.
    for (const PageEntry& entry : pageList()) {
        const auto found = m_pages.find(QLatin1String(entry.key));
        if (found != m_pages.end() && !found->second->makeNextPart()) continue;
        if (found == m_pages.end()) beginPage(QLatin1String(entry.key));
        QTimer::singleShot(pause, this, &MainWindow::makeNextPage);
        return;
    }
    for (const text::Language language : text::allLanguages)
        QTimer::singleShot(pause * (1 + static_cast<int>(language)), this,
                           [language] { theme::loadFonts(language); });
}

}  // namespace wattplan
