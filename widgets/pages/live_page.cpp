#include "widgets/pages/live_page.h"

#include <QEvent>
#include <QShowEvent>

#include "widgets/theme/theme.h"

namespace wattplan {

LivePage::LivePage(Document& document, Display& display, QWidget* parent) : Page(document, display, parent) {
    connect(&document, &Document::resultsChanged, this, &LivePage::touch);
    connect(&display, &Display::changed, this, &LivePage::touch);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &LivePage::touch);
}

void LivePage::catchUp() {
    if (!m_stale) return;
    m_stale = false;
    refresh();
}

QString LivePage::sourceLine() const {
    return document().name().isEmpty() ? tr("Wattplan") : tr("Wattplan · %1", "plan").arg(document().name());
}

void LivePage::touch() {
    m_stale = true;
    if (isVisible()) catchUp();
}

void LivePage::showEvent(QShowEvent* event) {
    catchUp();
    Page::showEvent(event);
}

void LivePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) touch();
}

}  // namespace wattplan
