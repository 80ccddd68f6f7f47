#include "widgets/report/text_box.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>

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
    m_layout = std::make_shared<QTextLayout>(words, runs.empty() ? QFont() : runs.front().font);
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    m_layout->setFormats(ranges);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0.0, m_height});
        m_height += line.height() + leading;
    }
    m_layout->endLayout();
}

int TextBox::lines() const {
    return m_layout ? m_layout->lineCount() : 0;
}

double TextBox::lineTop(int line) const {
    return m_layout->lineAt(line).y();
}

double TextBox::lineHeight(int line) const {
    return m_layout->lineAt(line).height() + leading;
}

void TextBox::draw(QPainter& painter, const QPointF& place, int first, int last) const {
    for (int line = first; line < last; ++line)
        m_layout->lineAt(line).draw(&painter, place - QPointF(0.0, lineTop(first)));
}

void TextBox::draw(QPainter& painter, const QPointF& place) const {
    draw(painter, place, 0, lines());
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
