#include "widgets/report/sheets.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

#include "widgets/report/sheet_measures.h"
#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

constexpr QSizeF a4{793.7, 1122.5};  // 210 × 297 mm
constexpr QSizeF letter{816.0, 1056.0};
constexpr double columnGap = 22.0;  // between two languages
constexpr int sectionText = 21;
constexpr double captionRoom = 44.0;
constexpr double figureRoom = 110.0;
constexpr double paragraphRoom = 40.0;
constexpr double headingRoom = 60.0;      // of a section
constexpr double betweenSections = 34.0;  // on one sheet
constexpr double shareForSection = 0.35;  // of a sheet, that is left for one that begins on it
constexpr double leastScale = 0.8;        // of a chart, so that it stands on the sheet

const theme::Palette& ink() {
    return theme::printPalette();
}

}  // namespace

QSizeF sizeOf(Paper paper) {
    return paper == Paper::letter ? letter : a4;
}

Sheets::Sheets(std::shared_ptr<const Content> content, const std::stop_token& stop, const QSizeF& paper,
               double scale, double width)
    : m_content(std::move(content)),
      m_stop(stop),
      m_paper(paper / scale),
      m_scale(scale),
      m_width(width / scale),
      m_left((m_paper.width() - m_width) / 2.0),
      m_top(bodyTop),
      m_bottom(m_paper.height() - footHeight) {}

Sheets::Sheets(std::shared_ptr<const Content> content, const std::stop_token& stop)
    : Sheets(content, stop, sizeOf(content->paper), 1.0, bodyWidth) {
    newSheet();  // the cover, which is filled when the numbers of the sheets are known
    for (const Section& section : m_content->sections) {
        if (m_stop.stop_requested()) return;
        add(section);
    }
    putCover();
    putEdges();
}

void Sheets::paint(QPainter& painter, int sheet) const {
    const auto turn = takeTurn();
    painter.save();
    painter.scale(m_scale, m_scale);
    for (const Mark& each : m_sheets[static_cast<std::size_t>(sheet)])
        each(painter);
    painter.restore();
}

QFont Sheets::font(int pixels, bool isBold) const {
    return sheetFont(m_content->language, pixels, isBold);
}

std::vector<Run> Sheets::runs(const Words& words, int pixels, bool isBold, const QString& between) const {
    std::vector<Run> list{{words.text, font(pixels, isBold), ink().text}};
    if (!words.english.isEmpty())
        list.push_back({between + words.english, font(pixels, isBold), ink().muted});
    return list;
}

TextBox Sheets::box(const QString& words, int pixels, const QColor& colour, double room, bool isBold,
                    Qt::Alignment side) const {
    return TextBox({{words, font(pixels, isBold), colour}}, room, side);
}

void Sheets::newSheet() {
    m_sheets.emplace_back();
    m_y = m_top;
    if (m_beginSheet) m_beginSheet();
}

void Sheets::makeRoom(double height) {
    if (m_y + height > m_bottom && m_y > m_top) newSheet();
}

void Sheets::put(const TextBox& box, double left, double top) {
    mark([box, place = QPointF(left, top)](QPainter& painter) { box.draw(painter, place); });
}

void Sheets::enter(const QString& title, int level) {
    m_outline.push_back({title, level, count() - 1, m_y * m_scale});
}

double Sheets::least(const Block& block) const {
    if (const auto* chart = std::get_if<Chart>(&block)) return chart->drawing.size.height() + captionRoom;
    if (const auto* table = std::get_if<Table>(&block)) return captionRoom + heightIfFew(*table);
    return std::holds_alternative<Figures>(block) ? figureRoom : paragraphRoom;
}

// On the sheet of the one before, where its heading and what comes first have room and a good part is left.
void Sheets::beginSection(const Section& section) {
    double wanted = headingRoom;
    for (const Block& block : section.blocks) {
        wanted += least(block);
        if (!std::holds_alternative<Paragraph>(block)) break;
    }
    const double from = m_y + betweenSections;
    const bool isShared =
        count() > 1 && from + wanted <= m_bottom && m_bottom - from >= shareForSection * (m_bottom - m_top);
    if (!isShared) return newSheet();
    mark([line = QLineF(m_left, from - 16.0, m_left + m_width, from - 16.0)](QPainter& painter) {
        painter.setPen(QPen(ink().grid, 0.8));
        painter.drawLine(line);
    });
    m_y = from;
}

void Sheets::add(const Section& section) {
    beginSection(section);
    enter(section.title.text, 0);
    const TextBox title = box(section.title.text, sectionText, ink().text, m_width, true);
    put(title, m_left, m_y);
    m_y += title.height() + 2.0;
    if (!section.title.english.isEmpty()) {
        const TextBox english = box(section.title.english, 15, ink().muted, m_width);
        put(english, m_left, m_y);
        m_y += english.height();
    }
    m_y += 14.0;
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        if (m_stop.stop_requested()) return;
        const auto* chart = std::get_if<Chart>(&section.blocks[i]);
        const auto* beside =
            i + 1 < section.blocks.size() ? std::get_if<Chart>(&section.blocks[i + 1]) : nullptr;
        if (chart && beside && chart->isHalf && beside->isHalf) {
            addPair(*chart, *beside);
            ++i;
            continue;
        }
        std::visit([this](const auto& each) { add(each); }, section.blocks[i]);
    }
}

void Sheets::putLines(const TextBox& box, double left) {
    for (int line = 0; line < box.lines(); ++line) {
        makeRoom(box.lineHeight(line));
        mark([box, line, place = QPointF(left, m_y)](QPainter& painter) {
            box.draw(painter, place, line, line + 1);
        });
        m_y += box.lineHeight(line);
    }
}

// Two languages stand side by side.
void Sheets::add(const Paragraph& paragraph) {
    const QColor colour = paragraph.isQuiet ? ink().muted : ink().text;
    const bool isTwin = !paragraph.words.english.isEmpty();
    const double room = isTwin ? (m_width - columnGap) / 2.0 : m_width;
    const TextBox own = box(paragraph.words.text, bodyText, colour, room);
    if (isTwin) {
        const TextBox english = box(paragraph.words.english, bodyText, ink().muted, room);
        const double height = std::max(own.height(), english.height());
        makeRoom(height);
        put(own, m_left, m_y);
        put(english, m_left + room + columnGap, m_y);
        m_y += height;
    } else {
        putLines(own, m_left);
    }
    m_y += 10.0;
}

void Sheets::add(const Figures& figures) {
    const std::size_t perRow = figures.figures.size() == 4 ? 4 : 3;
    constexpr double gap = 12.0;
    // Slides are read from further away, and have room.
    const double roomy = m_content->isTwin ? 1.1 : 1.35;
    const double grown = m_content->form == ReportForm::slides && !m_isTight ? roomy : 1.0;
    const double padding = 12.0 * grown;
    const int small = static_cast<int>(smallText * grown);
    const int large = static_cast<int>(22 * grown);
    const double card = (m_width - gap * static_cast<double>(perRow - 1)) / static_cast<double>(perRow);
    const double room = card - 2.0 * padding;
    for (std::size_t from = 0; from < figures.figures.size(); from += perRow) {
        const std::size_t last = std::min(from + perRow, figures.figures.size());
        std::vector<std::array<TextBox, 3>> boxes;
        double height = 0.0;
        for (std::size_t i = from; i < last; ++i) {
            const Figures::Figure& figure = figures.figures[i];
            const auto quiet = [&](const Words& words) {
                return TextBox({{words.english.isEmpty() ? words.text : words.text + u'\n' + words.english,
                                 font(small), ink().muted}},
                               room);
            };
            const auto number = [&](int pixels) {
                return std::vector<Run>{{figure.number, font(pixels, true), ink().text},
                                        {u' ' + figure.unit, font(small), ink().muted}};
            };
            int pixels = large;  // a number stands in one line with its unit
            while (pixels > small && widthOf(number(pixels)) > room)
                --pixels;
            boxes.push_back({quiet(figure.label), TextBox(number(pixels), room), quiet(figure.detail)});
            double own = 2.0 * padding;
            for (const TextBox& each : boxes.back())
                own += each.height();
            height = std::max(height, own);
        }
        makeRoom(height);
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const double left = m_left + static_cast<double>(i) * (card + gap);
            mark([frame = QRectF(left, m_y, card, height)](QPainter& painter) {
                painter.setPen(QPen(ink().hairline, 0.8));
                painter.setBrush(Qt::NoBrush);
                painter.drawRoundedRect(frame, 7.0, 7.0);
            });
            double top = m_y + padding;
            for (const TextBox& each : boxes[i]) {
                put(each, left + padding, top);
                top += each.height();
            }
        }
        m_y += height + gap;
    }
    m_y += 4.0;
}

void Sheets::putCaption(const Words& title, const Words& note, double roomBelow) {
    const TextBox caption(runs(title, captionText, true, QStringLiteral("  ")), m_width);
    const TextBox below(runs(note, smallText, false, QStringLiteral(" · ")), m_width);
    const double height = caption.height() + (note.isEmpty() ? 0.0 : below.height());
    if (m_y > m_top) m_y += 8.0;
    makeRoom(height + roomBelow);
    enter(title.text, 1);
    put(caption, m_left, m_y);
    if (!note.isEmpty()) put(below, m_left, m_y + caption.height());
    m_y += height + 6.0;
}

void Sheets::addPair(const Chart& left, const Chart& right) {
    std::vector<TextBox> captions;
    double above = 0.0;
    double height = 0.0;
    for (const Chart* chart : {&left, &right}) {
        std::vector<Run> words = runs(chart->title, captionText, true, QStringLiteral("  "));
        if (!chart->note.isEmpty()) words.push_back({u'\n' + chart->note.text, font(smallText), ink().muted});
        if (!chart->note.english.isEmpty())
            words.push_back({QStringLiteral(" · ") + chart->note.english, font(smallText), ink().muted});
        captions.emplace_back(words, halfWidth);
        above = std::max(above, captions.back().height());
        height = std::max<double>(height, chart->drawing.size.height());
    }
    if (m_y > m_top) m_y += 8.0;
    makeRoom(above + height + 14.0);
    double from = m_left;
    for (const Chart* chart : {&left, &right}) {
        enter(chart->title.text, 1);
        put(captions[chart == &left ? 0 : 1], from, m_y);
        const QRectF place(QPointF(from, m_y + above + 6.0), QSizeF(chart->drawing.size));
        mark([&drawing = chart->drawing, place](QPainter& painter) {
            charts::paint(painter, drawing, place);
        });
        from = m_left + m_width - halfWidth;
    }
    m_y += above + height + 14.0;
}

void Sheets::add(const Chart& chart) {
    const double width = chart.isHalf ? static_cast<double>(halfWidth) : m_width;
    const QSizeF size(width, std::min<double>(chart.drawing.size.height(), m_bottom - m_top - 60.0));
    putCaption(chart.title, chart.note, leastScale * size.height() + 6.0);
    const double scale = std::min(1.0, (m_bottom - m_y) / size.height());
    const QRectF place(QPointF(m_left + (1.0 - scale) * width / 2.0, m_y), size * scale);
    // The drawing keeps a margin of its own around the plot.
    mark([&drawing = chart.drawing, place](QPainter& painter) { charts::paint(painter, drawing, place); });
    m_y += place.height() + 8.0;
}

}  // namespace wattplan::report
