#include "widgets/panels/message_bar.h"
#include "widgets/text/sentences.h"
#include "widgets/window/main_window.h"
#include "widgets/window/window_actions.h"

namespace wattplan {

// Plans are opened, kept and left.
namespace {

// For results of what-ifs that are kept, while the window waits.
constexpr std::chrono::milliseconds patienceBetween{25};

}  // namespace

bool MainWindow::openPlan(const QString& pathOrName, store::Access access) {
    auto opened = Document::open(pathOrName, access);
    if (!opened) {
        m_messages->say(text::sentence(opened.error()), MessageBar::Tone::trouble);
        return false;
    }
    if (!mayLeavePlan(QStringLiteral("open ") + pathOrName)) return false;
    say(m_document->writeResults(patienceBetween));
    takeDocument(std::move(*opened));
    if (!Document::isTemplate(pathOrName)) m_actions->rememberRecent(pathOrName);
    return true;
}

void MainWindow::openReadOnlyWindow(const QString& path) {
    auto opened = Document::open(path, store::Access::readOnly);
    if (!opened) return m_messages->say(text::sentence(opened.error()), MessageBar::Tone::trouble);
    openWindow(std::move(*opened));
}

void MainWindow::openWindow(std::unique_ptr<Document> document, quint64 tag) {
    auto* window = new MainWindow(std::move(document), m_translation);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->setCurrency(m_display.currency());
    if (tag != 0) window->explain(tag);
    window->show();
}

bool MainWindow::saveAs(const QString& path) {
    const Result<void> done = m_document->saveAs(path);
    say(done);
    if (done) m_actions->rememberRecent(path);
    return done.has_value();
}

bool MainWindow::mayLeavePlan(const QString& way) {
    const bool unsaved = m_document->path().isEmpty() && m_document->historyCursor() > 0;
    if (!unsaved || m_wayAsked == way) return true;
    // Not a box: the window stays, and says what may be done.
    m_messages->say(tr("This plan is not in a file yet. Save it, or do that again to lose it."),
                    MessageBar::Tone::trouble, tr("Save as…"), [this] { m_actions->saveAs->trigger(); });
    m_wayAsked = way;
    return false;
}

}  // namespace wattplan
