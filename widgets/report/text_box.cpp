#include "widgets/report/text_box.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

#include "widgets/theme/file_font.h"
#include "widgets/theme/fonts.h"

namespace wattplan::report {

namespace {

constexpr double leading = 1.0;  // between lines

}  // namespace

TextBox::TextBox(const std::vector<Run>& runs, double width, Qt::Alignment side) {
    QString words;
    QList<QTextLayout::FormatRange> ranges;
    for (const Run& run : runs) {
        QTextLayout::FormatRange range;
        range.start = static_cast<int>(words.size());
        range.length = static_cast<int>(run.text.size());
        range.format.setFont(run.font);
        range.format.setForeground(run.colour);
        ranges += range;
        words += run.text;
    }
    words.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(words, runs.empty() ? QFont() : runs.front().font);
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setFormats(ranges);
    std::vector<Line> lines;
    layout.beginLayout();
    for (QTextLine made = layout.createLine(); made.isValid(); made = layout.createLine()) {
        made.setLineWidth(width);
        Line& line = lines.emplace_back(Line{m_height, made.height() + leading, made.ascent(), {}});
        const int end = made.textStart() + made.textLength();
        for (const QTextLayout::FormatRange& range : ranges) {
            const int from = std::max(range.start, made.textStart());
            const int to = std::min(range.start + range.length, end);
            if (from >= to) continue;
            QString part = words.mid(from, to - from);
            part.remove(QChar::LineSeparator);
            line.pieces.push_back(
                {{part, range.format.font(), range.format.foreground().color()}, made.cursorToX(from)});
        }
        m_height += line.height;
    }
    layout.endLayout();
    m_lines = std::make_shared<const std::vector<Line>>(std::move(lines));
}

void TextBox::draw(QPainter& painter, const QPointF& place, int first, int last) const {
    for (int i = first; i < last; ++i) {
        const Line& line = (*m_lines)[static_cast<std::size_t>(i)];
        const double top = line.top - (*m_lines)[static_cast<std::size_t>(first)].top;
        for (const Piece& piece : line.pieces) {
            painter.setFont(piece.run.font);
            painter.setPen(piece.run.colour);
            painter.drawText(place + QPointF(piece.left, top + line.baseline), piece.run.text);
        }
    }
}

void TextBox::draw(QPainter& painter, const QPointF& place) const {
    draw(painter, place, 0, lines());
}

QFont sheetFont(text::Language language, int pixels, bool isBold) {
    QFont made = theme::fileFont(theme::font(language, theme::TextSize::normal,
                                             isBold ? theme::Weight::bold : theme::Weight::regular));
    made.setPixelSize(pixels);
    made.setHintingPreference(QFont::PreferNoHinting);
    return made;
}

double widthOf(const std::vector<Run>& runs) {
    double width = 0.0;
    double widest = 0.0;
    for (const Run& run : runs) {
        const QFontMetricsF metrics(run.font);
        const QStringList lines = run.text.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0) width = 0.0;
            width += metrics.horizontalAdvance(lines[i]);
            widest = std::max(widest, width);
        }
    }
    return widest;
}

}  // namespace wattplan::report
