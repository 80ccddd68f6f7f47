#include "widgets/panels/why_panel.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/panels/why_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {

namespace {

constexpr int readable = 100;  // ms that a text stands before the next while a slider is dragged

const QString endOfParagraph = QStringLiteral("</p>");

// Draws the levels of a derivation: a line at the left of each, a box behind each formula.
class WhyView : public QTextBrowser {
public:
    using QTextBrowser::QTextBrowser;

protected:
    void paintEvent(QPaintEvent* event) override {
        paintLevels(event->rect());
        QTextBrowser::paintEvent(event);
    }

private:
    void paintLevels(const QRect& shown) {
        const theme::Palette& colours = theme::palette();
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QAbstractTextDocumentLayout& layout = *document()->documentLayout();
        const double scrolled = verticalScrollBar()->value();
        double above = -scrolled;
        int depthAbove = 0;
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            QRectF box = layout.blockBoundingRect(block).translated(0, -scrolled);
            const int depth = WhyText::depthOf(block.userState());
            if (box.top() > shown.bottom()) break;
            if (WhyText::isFormula(block.userState())) box.adjust(0, -3, 0, 3);
            if (box.bottom() >= shown.top()) {
                for (int level = 1; level <= depth; ++level) {
                    const double x = (level - 1) * WhyText::indent + 2.5;
                    const double top = level <= depthAbove ? above : box.top();
                    painter.fillRect(QRectF(x, top, 1.5, box.bottom() - top), colours.hairline);
                }
                if (WhyText::isFormula(block.userState())) {
                    painter.setPen(Qt::NoPen);
                    painter.setBrush(colours.header);
                    const double left = depth * WhyText::indent;
                    painter.drawRoundedRect(
                        QRectF(left, box.top(), viewport()->width() - left - 4, box.height()), 4, 4);
                }
            }
            above = box.bottom();
            depthAbove = depth;
        }
    }
};

}  // namespace

WhyPanel::WhyPanel(Document& document, Display& display, QWidget* parent)
    : QFrame(parent),
      m_document(document),
      m_display(display),
      m_browser(new WhyView(this)),
      m_seek(new QPushButton(this)) {
    theme::setRole(this, theme::Role::panel);
    setObjectName(QStringLiteral("why"));
    m_browser->setObjectName(QStringLiteral("whyText"));
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setStyleSheet(
        QStringLiteral("QTextBrowser { border: none; background: transparent; padding: 0; }"));
    m_browser->document()->setDocumentMargin(0);
    m_browser->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 14, 6, 8);
    layout->addWidget(m_browser);
    m_seek->setObjectName(QStringLiteral("what-moves-it"));
    theme::setRole(m_seek, theme::Role::link);
    layout->addWidget(m_seek, 0, Qt::AlignLeft);
    connect(m_seek, &QPushButton::clicked, this, [this] { emit seekWanted(m_tag); });
    connect(m_browser, &QTextBrowser::anchorClicked, this, &WhyPanel::follow);
    m_writing.setSingleShot(true);
    connect(&m_writing, &QTimer::timeout, this, [this] {
        m_sinceWriting.start();
        write();
    });
    connect(&document, &Document::resultsChanged, this, &WhyPanel::scheduleWriting);
    const auto writeAnew = [this] { m_writing.start(0); };
    connect(&display, &Display::changed, this, writeAnew);
    connect(&theme::notifier(), &theme::Notifier::changed, this, writeAnew);
    write();
}

void WhyPanel::explain(quint64 tag) {
    if (tag == m_tag) return;
    m_tag = tag;
    write();
    m_browser->verticalScrollBar()->setValue(0);
}

QString WhyPanel::plainText() const {
    return m_browser->toPlainText();
}

void WhyPanel::follow(const QUrl& link) {
    const QString rest = link.path(QUrl::FullyDecoded);
    if (link.scheme() == QLatin1String("field")) {
        emit goTo(rest.toULongLong());
    } else if (link.scheme() == QLatin1String("why")) {
        explain(rest.toULongLong());
    } else if (link.scheme() == QLatin1String("toggle")) {
        if (!m_toggled.remove(rest)) m_toggled.insert(rest);
        write();
    } else {
        QDesktopServices::openUrl(link);
    }
}

// Several signals of one step make one derivation, and the many steps of a drag as many as are read.
void WhyPanel::scheduleWriting() {
    if (m_writing.isActive()) return;
    const bool isSoon = m_sinceWriting.isValid() && !m_sinceWriting.hasExpired(readable);
    m_writing.start(isSoon ? static_cast<int>(readable - m_sinceWriting.elapsed()) : 0);
}

void WhyPanel::write() {
    const int scrolled = m_browser->verticalScrollBar()->value();
    m_browser->setAccessibleName(tr("Why this number?"));
    m_seek->setText(tr("What moves it most"));
    const ResultAddress shown = resultOfTag(m_tag);
    m_seek->setVisible(isResultTag(m_tag) && !Registry::instance().result(shown.result).isSeries &&
                       m_document.model().node(shown) != graph::noNode);
    if (m_tag == 0) {
        m_browser->setHtml(
            QStringLiteral("<div style='font-size:14px'><b>%1</b></div>"
                           "<div style='margin-top:6px; color:%3'>%2</div>")
                .arg(tr("Why this number?").toHtmlEscaped(),
                     tr("Click a number to see the formula and the sources it comes from.").toHtmlEscaped(),
                     theme::palette().muted.name()));
        m_paragraphs.clear();
        return;
    }
    const QString html = WhyText(m_document, m_display, m_toggled).html(m_tag);
    QStringList paragraphs = html.split(endOfParagraph, Qt::SkipEmptyParts);
    if (!replaceChanged(paragraphs)) m_browser->setHtml(html);
    m_paragraphs = std::move(paragraphs);
    m_browser->verticalScrollBar()->setValue(scrolled);
}

// After most edits the same paragraphs stand there with other numbers. To write those alone costs Qt a tenth
// of reading and laying out all of them, and keeps the reader's selection.
bool WhyPanel::replaceChanged(const QStringList& paragraphs) {
    if (paragraphs.size() != m_paragraphs.size() || paragraphs.size() != m_browser->document()->blockCount())
        return false;
    QString changed;
    QList<int> places;
    for (int i = 0; i < paragraphs.size(); ++i) {
        if (paragraphs[i] == m_paragraphs[i]) continue;
        changed += paragraphs[i] + endOfParagraph;
        places += i;
    }
    if (places.isEmpty()) return true;
    QTextDocument fresh;
    fresh.setDefaultFont(m_browser->document()->defaultFont());
    fresh.setHtml(changed);
    if (fresh.blockCount() != places.size()) return false;
    QTextCursor cursor(m_browser->document());
    cursor.beginEditBlock();
    QTextBlock from = fresh.begin();
    for (const int place : places) {
        QTextBlock to = m_browser->document()->findBlockByNumber(place);
        to.setUserState(from.userState());
        cursor.setPosition(to.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setBlockFormat(from.blockFormat());
        cursor.setBlockCharFormat(from.charFormat());
        for (auto piece = from.begin(); !piece.atEnd(); ++piece)
            cursor.insertText(piece.fragment().text(), piece.fragment().charFormat());
        from = from.next();
    }
    cursor.endEditBlock();
    return true;
}

void WhyPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) scheduleWriting();
    QFrame::changeEvent(event);
}

}  // namespace wattplan
