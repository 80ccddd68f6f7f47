#include <QPainter>
#include <algorithm>

#include "widgets/report/sheets.h"

namespace wattplan::report {

namespace {

constexpr int footText = 8;
constexpr int wordsText = 13;
constexpr double numberRoom = 60.0;

const theme::Palette& ink() {
    return theme::printPalette();
}

}  // namespace

SlideSheets::SlideSheets(std::shared_ptr<const Content> content, const std::stop_token& stop)
    : Sheets(content, stop, SlideLayout::size, SlideLayout::enlarged,
             SlideLayout::width * SlideLayout::enlarged),
      m_layout(content->language) {
    m_bottom = SlideLayout::bottom;
    for (const Slide& each : slidesOf(*m_content)) {
        if (m_stop.stop_requested()) return;
        addSlide(each);
    }
    putFeet();
}

void SlideSheets::addSlide(const Slide& slide) {
    QStringList words;
    for (const Words& note : slide.notes)
        words += note.english.isEmpty() ? note.text : note.text + u'\n' + note.english;
    const SlideNote note{slide.section, slide.title.text, words.join(QStringLiteral("\n\n"))};
    const bool isFirst = m_notes.empty() || m_notes.back().section != slide.section;
    // What goes on over a further sheet has the title again.
    m_beginSheet = [this, &slide, note] {
        m_notes.push_back(note);
        if (slide.kind != Slide::Kind::cover) putTitle(slide);
    };
    newSheet();
    const auto section = std::ranges::find(m_content->sections, slide.section, &Section::key);
    if (isFirst && section != m_content->sections.end())
        m_outline.push_back({section->title.text, 0, count() - 1, 0.0});
    m_outline.push_back(
        {slide.title.text, isFirst && section == m_content->sections.end() ? 0 : 1, count() - 1, 0.0});
    switch (slide.kind) {
        case Slide::Kind::cover:
            putCover(slide);
            break;
        case Slide::Kind::words:
            for (const Words& each : slide.paragraphs)
                putWords(each);
            break;
        case Slide::Kind::figures:
            m_isTight = slide.chart != nullptr;
            Sheets::add(slide.figures);
            m_isTight = false;
            putBelow(slide);
            break;
        case Slide::Kind::chart:
            putChart(*slide.chart);
            break;
        case Slide::Kind::table:
            putTable(slide);
            putBelow(slide);
            break;
    }
    m_beginSheet = {};
}

void SlideSheets::putChart(const Chart& chart) {
    const charts::Drawing& drawing = chart.wide.strokes.isNull() ? chart.drawing : chart.wide;
    const QRectF room(m_left, m_y, m_width, m_bottom - m_y);
    QRectF place(QPointF(), QSizeF(drawing.size).scaled(room.size(), Qt::KeepAspectRatio));
    place.moveCenter(room.center());
    place.moveTop(room.top());
    mark([&drawing, place](QPainter& painter) { charts::paint(painter, drawing, place); });
}

// On the next sheet where rows that are high leave it too little.
void SlideSheets::putBelow(const Slide& slide) {
    if (!slide.chart) return;
    const TextBox made = m_layout.caption(*slide.chart);
    makeRoom(made.height() + SlideLayout::leastChart);
    put(made, m_left, m_y);
    m_y += made.height() + 2.0;
    putChart(*slide.chart);
}

void SlideSheets::putWords(const Words& words) {
    const TextBox made(m_layout.runs(words, wordsText, false, ink().text), m_width);
    putLines(made, m_left);
    m_y += 9.0;
}

void SlideSheets::putTable(const Slide& slide) {
    TableLayout::Columns columns;
    for (std::size_t i = 0; i < slide.widths.size(); ++i)
        columns.push_back({i, slide.widths[i]});
    addPart(slide.table, columns);
}

void SlideSheets::putTitle(const Slide& slide) {
    const TextBox title = m_layout.title(slide);
    put(title, m_left, SlideLayout::titleTop);
    if (const auto subtitle = m_layout.subtitle(slide))
        put(*subtitle, m_left, SlideLayout::titleTop + title.height() + 1.0);
    m_y = m_layout.bodyTop(slide);
    m_top = m_y;
}

void SlideSheets::putCover(const Slide& slide) {
    putLogo(40.0);
    double y = 150.0;
    mark(
        [place = QRectF(m_left, y, 74.0, 4.0)](QPainter& painter) { painter.fillRect(place, ink().accent); });
    y += 16.0;
    const TextBox title({{slide.title.text, font(30, true), ink().text}}, m_width);
    put(title, m_left, y);
    y += title.height() + 10.0;
    for (const Words& line : slide.paragraphs) {
        const TextBox made(m_layout.runs(line, 13, false, ink().muted), m_width);
        put(made, m_left, y);
        y += made.height() + 3.0;
    }
}

void SlideSheets::putFeet() {
    QStringList parts{m_content->organisation, m_content->title, m_content->date.text, m_content->basis.text};
    parts.removeAll(QString());
    const TextBox foot({{parts.join(QStringLiteral(" · ")), font(footText), ink().muted}},
                       m_width - numberRoom);
    for (int sheet = 0; sheet < count(); ++sheet) {
        const TextBox number(
            {{QStringLiteral("%1 / %2").arg(sheet + 1).arg(count()), font(footText), ink().muted}},
            numberRoom, Qt::AlignRight);
        m_sheets[static_cast<std::size_t>(sheet)].push_back(
            [foot, number, left = m_left, right = m_left + m_width](QPainter& painter) {
                painter.setPen(QPen(ink().grid, 0.6));
                painter.drawLine(QPointF(left, SlideLayout::footTop), QPointF(right, SlideLayout::footTop));
                foot.draw(painter, QPointF(left, SlideLayout::footTop + 5.0), 0, std::min(1, foot.lines()));
                number.draw(painter, QPointF(right - numberRoom, SlideLayout::footTop + 5.0));
            });
    }
}

std::shared_ptr<const Sheets> layOut(std::shared_ptr<const Content> content, const std::stop_token& stop) {
    switch (content->form) {
        case ReportForm::memo:
            return std::make_shared<const MemoSheets>(std::move(content), stop);
        case ReportForm::slides:
            return std::make_shared<const SlideSheets>(std::move(content), stop);
        default:
            return std::make_shared<const Sheets>(std::move(content), stop);
    }
}

}  // namespace wattplan::report
