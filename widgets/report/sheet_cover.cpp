// The cover of a report, and what stands at the edges of its sheets.
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>

#include "widgets/report/sheet_measures.h"
#include "widgets/report/sheets.h"
#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

constexpr double edgeHead = 54.0;  // top of the line at the head
constexpr QSizeF logoRoom{180.0, 60.0};

const theme::Palette& ink() {
    return theme::printPalette();
}

}  // namespace

double Sheets::putLogo(double top) {
    if (!m_content->logo) return top;
    const QByteArray bytes = QByteArray::fromStdString(m_content->logo->bytes);
    const auto placed = [&](const QSizeF& size) {
        return QRectF(QPointF(m_left, top), size.scaled(logoRoom, Qt::KeepAspectRatio));
    };
    if (m_content->logo->type == "image/svg+xml") {
        const auto picture = std::make_shared<QSvgRenderer>(bytes);
        if (!picture->isValid()) return top;
        mark([picture, place = placed(picture->defaultSize())](QPainter& painter) {
            picture->render(&painter, place);
        });
        return top + placed(picture->defaultSize()).height() + 18.0;
    }
    const QImage picture = QImage::fromData(bytes);
    if (picture.isNull()) return top;
    mark([picture, place = placed(picture.size())](QPainter& painter) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(place, picture);
    });
    return top + placed(picture.size()).height() + 18.0;
}

// Marks go to the last sheet, so the cover is last while it is filled.
void Sheets::putCover() {
    m_sheets.emplace_back();
    double y = putLogo(bodyTop);
    const auto line = [&](const QString& words, int pixels, const QColor& colour, bool isBold, double after) {
        if (words.isEmpty()) return;
        const TextBox made = box(words, pixels, colour, m_width, isBold);
        put(made, m_left, y);
        y += made.height() + after;
    };
    line(m_content->organisation, 15, ink().muted, false, 0.0);
    y = std::max(y + 30.0, bodyTop + 110.0);
    line(m_content->title, 32, ink().text, true, 6.0);
    line(m_content->subtitle.text, 17, ink().text, false, 0.0);
    line(m_content->subtitle.english, 14, ink().muted, false, 0.0);
    y += 10.0;
    line(m_content->date.text, bodyText, ink().muted, false, 44.0);
    const TextBox heading(runs(m_content->contents, captionText, true, QStringLiteral("  ")), m_width);
    put(heading, m_left, y);
    y += heading.height() + 6.0;
    std::size_t section = 0;
    for (const Entry& entry : m_outline) {
        if (entry.level != 0) continue;
        const TextBox title(runs(m_content->sections[section++].title, bodyText, false, QStringLiteral("  ")),
                            m_width - 60.0);
        put(title, m_left, y);
        put(box(QString::number(entry.sheet + 1), bodyText, ink().muted, 60.0, false, Qt::AlignRight),
            m_left + m_width - 60.0, y);
        y += title.height() + 4.0;
        mark([from = QPointF(m_left, y), to = QPointF(m_left + m_width, y)](QPainter& painter) {
            painter.setPen(QPen(ink().grid, 0.6));
            painter.drawLine(from, to);
        });
        y += 5.0;
    }
    m_sheets.front() = std::move(m_sheets.back());
    m_sheets.pop_back();
}

void Sheets::putEdges() {
    QString head = m_content->title;
    if (!m_content->organisation.isEmpty()) head = m_content->organisation + QStringLiteral(" · ") + head;
    const TextBox left = box(head, smallText, ink().muted, m_width * 0.7);
    const TextBox foot(
        {{m_content->basis.english.isEmpty() ? m_content->basis.text
                                             : m_content->basis.text + u'\n' + m_content->basis.english,
          font(10), ink().muted}},
        m_width);
    for (int sheet = 0; sheet < count(); ++sheet) {
        auto& marks = m_sheets[static_cast<std::size_t>(sheet)];
        marks.push_back([foot, place = QPointF(m_left, m_paper.height() - footHeight + 20.0)](
                            QPainter& painter) { foot.draw(painter, place); });
        if (sheet == 0) continue;
        const TextBox right =
            box(QStringLiteral("%1 · %2 / %3").arg(m_content->date.text).arg(sheet + 1).arg(count()),
                smallText, ink().muted, m_width * 0.3, false, Qt::AlignRight);
        marks.push_back([left, right, from = m_left, to = m_left + m_width * 0.7](QPainter& painter) {
            left.draw(painter, QPointF(from, edgeHead), 0, std::min(1, left.lines()));
            right.draw(painter, QPointF(to, edgeHead));
        });
    }
}

}  // namespace wattplan::report
