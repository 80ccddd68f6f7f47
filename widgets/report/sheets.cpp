#include "widgets/report/sheets.h"

#include <QImage>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QSvgRenderer>
#include <algorithm>
#include <cmath>

#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

constexpr QSizeF a4{793.7, 1122.5};  // 210 × 297 mm
constexpr QSizeF letter{816.0, 1056.0};
constexpr double bodyTop = 86.0;
constexpr double footHeight = 70.0;  // below the body
constexpr double edgeHead = 54.0;    // top of the line at the head
constexpr double columnGap = 22.0;   // between two languages
constexpr int bodyText = 12;
constexpr int smallText = 11;
constexpr int sectionText = 21;
constexpr int captionText = 14;
constexpr QSizeF logoRoom{180.0, 60.0};
constexpr double roomForRows = 90.0;  // below the caption of a table, else it begins on the next sheet
constexpr std::size_t fewRows = 8;    // that stand on one sheet with their headings
constexpr double shareOfFew = 0.4;    // of a sheet, that they may take to do so
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

double Sheets::heightIfFew(const Table& table) const {
    if (table.rows.size() > fewRows) return roomForRows;
    const TableLayout layout(m_content->language, m_width);
    double height = 0.0;
    for (const TableLayout::Columns& columns : layout.partsOf(table)) {
        height += layout.headings(table, columns).height;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            height += layout.row(table, columns, row).height;
    }
    return std::min(height, shareOfFew * (m_bottom - m_top));
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
    for (const Block& block : section.blocks) {
        if (m_stop.stop_requested()) return;
        std::visit([this](const auto& each) { add(each); }, block);
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

void Sheets::add(const Chart& chart) {
    const QSizeF size(m_width, std::min<double>(chart.drawing.size.height(), m_bottom - m_top - 60.0));
    putCaption(chart.title, chart.note, leastScale * size.height() + 6.0);
    const double scale = std::min(1.0, (m_bottom - m_y) / size.height());
    const QRectF place(QPointF(m_left + (1.0 - scale) * m_width / 2.0, m_y), size * scale);
    // The drawing keeps a margin of its own around the plot.
    mark([&drawing = chart.drawing, place](QPainter& painter) { charts::paint(painter, drawing, place); });
    m_y += place.height() + 8.0;
}

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

void Sheets::add(const Table& table) {
    if (table.columns.empty() || table.rows.empty()) return;
    const TableLayout layout(m_content->language, m_width);
    const std::vector<TableLayout::Columns> parts = layout.partsOf(table);
    const TableLayout::Columns& first = parts.front();
    const double beginning = layout.headings(table, first).height + layout.row(table, first, 0).height;
    putCaption(table.title, {}, std::max({roomForRows, beginning, heightIfFew(table)}));
    for (const TableLayout::Columns& columns : parts) {
        if (m_stop.stop_requested()) return;
        const double room = m_bottom - m_top - layout.headings(table, columns).height;
        addPart(layout.divided(table, columns, room), columns);
    }
}

double Sheets::putRow(const TableLayout::Row& row, const TableLayout::Columns& columns, bool isHeading) {
    double wide = 0.0;
    for (const TableLayout::Column& column : columns)
        wide += column.width;
    if (isHeading)
        mark([place = QRectF(m_left, m_y, wide, row.height)](QPainter& painter) {
            painter.fillRect(place, ink().header);
        });
    double left = m_left;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const TextBox& box = row.boxes[i];
        const double top =
            isHeading ? row.height - TableLayout::above - box.height() : TableLayout::above;  // at the foot
        put(box, left + TableLayout::padding, m_y + top);
        left += columns[i].width;
    }
    m_y += row.height;
    return wide;
}

void Sheets::addPart(const Table& table, const TableLayout::Columns& columns) {
    const TableLayout layout(m_content->language, m_width);
    const TableLayout::Row headings = layout.headings(table, columns);
    makeRoom(headings.height + layout.row(table, columns, 0).height);
    putRow(headings, columns, true);
    for (std::size_t index = 0; index < table.rows.size(); ++index) {
        if (m_stop.stop_requested()) return;
        const TableLayout::Row row = layout.row(table, columns, index);
        const int sheet = count();
        makeRoom(row.height);
        if (count() != sheet) putRow(headings, columns, true);
        const double wide = putRow(row, columns, false);
        mark([from = QPointF(m_left, m_y), to = QPointF(m_left + wide, m_y)](QPainter& painter) {
            painter.setPen(QPen(ink().grid, 0.6));
            painter.drawLine(from, to);
        });
    }
    m_y += 14.0;
}

}  // namespace wattplan::report
