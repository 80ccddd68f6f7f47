#include "widgets/guide/guide_view.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>
#include <algorithm>
#include <array>
#include <utility>

#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int widestText = 720;  // pixels: longer lines are hard to follow
constexpr int margin = 24;
constexpr int listIndent = 22;
constexpr int aboveHeading = 8;
constexpr double belowCode = 10.0;
constexpr std::array headingSizes{22, 17, 14, 13};  // pixels, by level
constexpr std::array spaceAbove{0.0, 22.0, 16.0, 12.0};

/// Short pieces of code ("3 MW") made unbreakable.
QString tied(const QString& markdown) {
    static const QRegularExpression code(QStringLiteral("`[^`\\n]{1,24}`"));
    QString text;
    qsizetype from = 0;
    for (auto match = code.globalMatch(markdown); match.hasNext();) {
        const auto one = match.next();
        text += QStringView(markdown).mid(from, one.capturedStart() - from);
        text += one.captured().replace(u' ', QChar(0x00A0));
        from = one.capturedEnd();
    }
    text += QStringView(markdown).mid(from);
    return text;
}

/// Lines no longer than the layout bears: the time to lay out a line without a place to break grows with the
/// square of its length (5 s for 400,000 characters). No line that people read is near the limit.
QString bounded(const QString& markdown) {
    constexpr qsizetype longest = 10000;  // characters
    QStringList lines = markdown.split(u'\n');
    for (QString& line : lines)
        if (line.size() > longest) line = line.left(longest) + QStringLiteral(" …");
    return lines.join(u'\n');
}

/// Changes the format of every piece of a block that `wanted` says.
template <typename Wanted>
void mergeWhere(const QTextBlock& block, const QTextCharFormat& format, Wanted wanted) {
    std::vector<std::pair<int, int>> pieces;
    for (auto piece = block.begin(); !piece.atEnd(); ++piece)
        if (wanted(piece.fragment().charFormat()))
            pieces.emplace_back(piece.fragment().position(), piece.fragment().length());
    QTextCursor cursor(block);
    for (const auto& [at, length] : pieces) {
        cursor.setPosition(at);
        cursor.setPosition(at + length, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

bool isCode(const QTextBlock& block) {
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence) ||
           block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

QTextEdit::ExtraSelection markOf(const QTextBlock& heading) {
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(heading);
    mark.format.setBackground(theme::palette().accentSoft);
    mark.format.setProperty(QTextFormat::FullWidthSelection, true);
    return mark;
}

/// A heading in the size of its level, instead of the one that Markdown gives it.
void setTitleFont(const QTextBlock& block, int pixels) {
    std::vector<std::pair<int, QTextCharFormat>> ends;
    for (auto piece = block.begin(); !piece.atEnd(); ++piece)
        ends.emplace_back(piece.fragment().position() + piece.fragment().length(),
                          piece.fragment().charFormat());
    QTextCursor cursor(block);
    for (auto& [end, format] : ends) {
        cursor.setPosition(cursor.position());
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        format.clearProperty(QTextFormat::FontSizeAdjustment);
        format.setProperty(QTextFormat::FontPixelSize, pixels);
        format.setFontWeight(QFont::Bold);
        cursor.setCharFormat(format);
    }
}

}  // namespace

GuideView::GuideView(QWidget* parent) : QTextBrowser(parent) {
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; padding: 0; }"));
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void GuideView::show(const text::GuideChapter& chapter) {
    const text::AnchoredMarkdown source = text::anchored(chapter.markdown);
    m_anchors = source.anchors;
    setExtraSelections({});
    // Styled before it is laid out: a tenth of the time.
    auto* fresh = new QTextDocument(this);
    fresh->setUndoRedoEnabled(false);
    fresh->setDocumentMargin(margin);
    fresh->setIndentWidth(listIndent);
    fresh->setDefaultFont(theme::font(theme::fontLanguage()));
    fresh->setMarkdown(tied(bounded(source.markdown)), QTextDocument::MarkdownDialectGitHub);
    style(*fresh);
    QTextDocument* old = std::exchange(m_shown, fresh);
    setDocument(fresh);
    delete old;
    fitWidth();
    goTo({});
}

void GuideView::style(QTextDocument& chapter) const {
    const theme::Palette& colours = theme::palette();
    QTextCharFormat code;
    code.setFontFamilies(theme::monospaceFamilies(theme::fontLanguage()));
    code.setBackground(colours.header);
    QTextCharFormat reference;
    reference.setForeground(colours.accent);
    reference.setFontUnderline(false);
    for (QTextBlock block = chapter.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat shape = block.blockFormat();
        const int level = shape.headingLevel();
        const bool isCodeBlock = isCode(block);
        mergeWhere(block, code,
                   [&](const QTextCharFormat& format) { return isCodeBlock || format.fontFixedPitch(); });
        mergeWhere(block, reference, [](const QTextCharFormat& format) { return format.isAnchor(); });
        if (level > 0) {
            const auto rank = static_cast<std::size_t>(std::min(level, 4) - 1);
            shape.setTopMargin(spaceAbove[rank]);
            shape.setBottomMargin(4.0);
            setTitleFont(block, headingSizes[rank]);
        } else if (isCodeBlock) {
            shape.setBackground(colours.header);
            shape.setTopMargin(0.0);
            const bool goesOn = block.next().isValid() && isCode(block.next());
            shape.setBottomMargin(goesOn ? 0.0 : belowCode);
            shape.setLineHeight(125.0, QTextBlockFormat::ProportionalHeight);
        } else if (!QTextCursor(block).currentTable()) {
            shape.setLineHeight(125.0, QTextBlockFormat::ProportionalHeight);
            shape.setBottomMargin(block.textList() ? 2.0 : 7.0);
            shape.setTopMargin(0.0);
        }
        QTextCursor(block).setBlockFormat(shape);
    }
    styleTables(chapter.rootFrame());
}

void GuideView::styleTables(QTextFrame* frame) const {
    const theme::Palette& colours = theme::palette();
    for (QTextFrame* child : frame->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1.0);
            format.setBorderCollapse(true);
            format.setBorderBrush(colours.hairline);
            format.setCellPadding(5.0);
            format.setCellSpacing(0.0);
            format.setTopMargin(4.0);
            format.setBottomMargin(10.0);
            table->setFormat(format);
            for (int column = 0; column < table->columns(); ++column) {
                QTextCharFormat head = table->cellAt(0, column).format();
                head.setBackground(colours.header);
                table->cellAt(0, column).setFormat(head);
            }
        }
        styleTables(child);
    }
}

bool GuideView::goTo(const QString& anchor) {
    const qsizetype wanted = anchor.isEmpty() ? 0 : m_anchors.indexOf(anchor);
    if (wanted < 0 || wanted >= m_anchors.size()) return false;
    qsizetype heading = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) continue;
        if (heading++ != wanted) continue;
        setTextCursor(QTextCursor(block));  // for the reader of a screen, and for the keyboard
        const QRectF box = document()->documentLayout()->blockBoundingRect(block);
        verticalScrollBar()->setValue(wanted == 0 ? 0 : static_cast<int>(box.top()) - aboveHeading);
        m_wentTo = {m_anchors[wanted], verticalScrollBar()->value()};
        // The end of a chapter can't come to the top: there the heading is marked instead.
        const bool isAtTop = wanted == 0 || box.top() - m_wentTo.scrolled < 2 * aboveHeading;
        setExtraSelections(isAtTop ? QList<ExtraSelection>() : QList<ExtraSelection>{markOf(block)});
        return true;
    }
    return false;
}

int GuideView::scrolledOn() const {
    return verticalScrollBar()->value() - m_wentTo.scrolled;
}

QString GuideView::anchorInView() const {
    if (scrolledOn() == 0) return m_wentTo.anchor;
    const double top = verticalScrollBar()->value() + margin;
    QString anchor;
    qsizetype heading = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0) continue;
        if (document()->documentLayout()->blockBoundingRect(block).top() > top && heading > 0) break;
        if (heading < m_anchors.size()) anchor = m_anchors[heading];
        ++heading;
    }
    return anchor;
}

void GuideView::highlight(const QStringList& words, const QString& fromAnchor) {
    const theme::Palette& colours = theme::palette();
    goTo(fromAnchor);
    const int from = textCursor().position();
    QTextCharFormat marked;
    marked.setBackground(colours.warningSoft);
    marked.setForeground(colours.text);
    QList<ExtraSelection> found;
    QTextCursor first;
    for (const QString& word : words) {
        for (QTextCursor at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            found.push_back({at, marked});
            const bool isNearer = first.isNull() || at.selectionStart() < first.selectionStart();
            if (at.selectionStart() >= from && isNearer) first = at;
        }
    }
    setExtraSelections(found);
    if (first.isNull()) return;
    // The heading stays at the top where the word is seen too.
    QTextCursor start(document());
    start.setPosition(first.selectionStart());
    const int scrolled = verticalScrollBar()->value();
    setTextCursor(start);
    verticalScrollBar()->setValue(scrolled);
    ensureCursorVisible();
}

void GuideView::fitWidth() {
    setLineWrapColumnOrWidth(std::min(viewport()->width(), widestText));
    document()->documentLayout()->documentSize();  // laid out to its end, so that one can scroll there
}

void GuideView::resizeEvent(QResizeEvent* event) {
    const QString anchor = anchorInView();
    QTextBrowser::resizeEvent(event);
    if (event->size().width() == event->oldSize().width()) return;
    fitWidth();
    if (!anchor.isEmpty()) goTo(anchor);
}

}  // namespace wattplan
