#include "widgets/panels/why_panel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/panels/why_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {

namespace {
constexpr int stepsShown = 3;
}

WhyPanel::WhyPanel(Document& document, Display& display, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_display(display),
      m_title(new QLabel(this)),
      m_text(new QTextBrowser(this)) {
    theme::setRole(this, theme::Role::panel);
    theme::setRole(m_title, theme::Role::title);
    m_title->setWordWrap(true);
    m_text->setOpenLinks(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setStyleSheet(QStringLiteral("QTextBrowser { border: none; background: transparent; padding: 0; }"));
    m_text->document()->setDocumentMargin(0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 8, 8);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 1);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) { follow(url.toString()); });
    connect(&m_document, &Document::resultsChanged, this, &WhyPanel::refresh);
    connect(&m_document, &Document::changed, this, &WhyPanel::refresh);
    connect(&m_display, &Display::changed, this, &WhyPanel::refresh);
    connect(&theme::notifier(), &theme::Notifier::changed, this, &WhyPanel::refresh);
    refresh();
}

void WhyPanel::explain(quint64 tag) {
    if (tag != m_tag) {
        m_unfolded.clear();
        m_text->verticalScrollBar()->setValue(0);
    }
    m_tag = tag;
    refresh();
}

QString WhyPanel::plainText() const {
    return m_title->text() + QLatin1Char('\n') + m_text->toPlainText();
}

void WhyPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) refresh();
}

void WhyPanel::refresh() {
    m_text->setAccessibleName(tr("Derivation"));
    const PlanModel& model = m_document.model();
    const graph::NodeId node =
        isResultTag(m_tag) ? model.node(resultOfTag(m_tag)) : model.node(fieldOfTag(m_tag));
    if (m_tag == 0 || node == graph::noNode) {
        m_title->setText(tr("Why this number?"));
        m_text->setHtml(m_tag == 0 ? tr("Click any number to see what it is made of, down to its sources.")
                                   : tr("No result of this plan reads this input yet."));
        return;
    }
    const text::NumberFormat numbers = m_display.numbers(m_document.plan(), m_document.catalogue());
    const WhyText why(m_document, numbers);
    const int scrolled = m_text->verticalScrollBar()->value();
    m_title->setText(why.title(node));
    m_text->setHtml(why.html(node, stepsShown, m_unfolded));
    m_text->verticalScrollBar()->setValue(scrolled);
}

void WhyPanel::follow(const QString& target) {
    const QString argument = target.section(QLatin1Char(':'), 1);
    if (target.startsWith(QLatin1String("why:"))) return explain(argument.toULongLong());
    if (target.startsWith(QLatin1String("goto:"))) {
        emit goTo(argument.toULongLong());
        return;
    }
    if (target.startsWith(QLatin1String("more:"))) {
        m_unfolded.insert(argument.toUInt());
        return refresh();
    }
    QDesktopServices::openUrl(QUrl(target));
}

}  // namespace wattplan
