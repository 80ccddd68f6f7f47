#include <QPainter>
#include <algorithm>

#include "widgets/report/sheets.h"

namespace wattplan::report {

namespace {

// A slide as it is painted, then enlarged by `enlarged`: 1280 × 720 pixels.
constexpr double enlarged = 1.6;
constexpr QSizeF slide{1280.0, 720.0};
constexpr double edge = 36.0;
constexpr double titleTop = 24.0;
constexpr double bodyTop = 78.0;
constexpr double footTop = 424.0;
constexpr double gapAboveFoot = 8.0;
constexpr int titleText = 20;
constexpr int subtitleText = 11;
constexpr int footText = 8;
constexpr int wordsText = 13;
constexpr double numberRoom = 60.0;
constexpr int belowText = 13;
constexpr double leastBelow = 100.0;  // of a chart below something else

const theme::Palette& ink() {
    return theme::printPalette();
}

/// Both wordings, the English one quieter behind.
std::vector<Run> runsOf(const Words& words, const QFont& font, const QColor& colour) {
    std::vector<Run> runs{{words.text, font, colour}};
    if (!words.english.isEmpty()) runs.push_back({QStringLiteral("  ") + words.english, font, ink().muted});
    return runs;
}

}  // namespace

SlideSheets::SlideSheets(std::shared_ptr<const Content> content, const std::stop_token& stop)
    : Sheets(std::move(content), stop, slide, enlarged, slide.width() - 2.0 * edge * enlarged) {
    m_bottom = footTop - gapAboveFoot;
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
            for (const auto& columns : partsOf(slide.table))
                addPart(slide.table, columns);
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
    std::vector<Run> caption = runsOf(slide.chart->title, font(belowText, true), ink().text);
    for (const QString& note : {slide.chart->note.text, slide.chart->note.english})
        if (!note.isEmpty())
            caption.push_back({QStringLiteral("  ") + note, font(subtitleText), ink().muted});
    const TextBox made(caption, m_width);
    makeRoom(made.height() + leastBelow);
    put(made, m_left, m_y);
    m_y += made.height() + 2.0;
    putChart(*slide.chart);
}

void SlideSheets::putWords(const Words& words) {
    const TextBox made(runsOf(words, font(wordsText), ink().text), m_width);
    putLines(made, m_left);
    m_y += 9.0;
}

void SlideSheets::putTitle(const Slide& slide) {
    const TextBox title(runsOf(slide.title, font(titleText, true), ink().text), m_width);
    put(title, m_left, titleTop);
    double y = titleTop + title.height() + 1.0;
    if (!slide.subtitle.isEmpty()) {
        const TextBox subtitle({{slide.subtitle.english.isEmpty()
                                     ? slide.subtitle.text
                                     : slide.subtitle.text + QStringLiteral(" · ") + slide.subtitle.english,
                                 font(subtitleText), ink().muted}},
                               m_width);
        put(subtitle, m_left, y);
        y += subtitle.height();
    }
    m_y = std::max(bodyTop, y + 8.0);
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
        const TextBox made(runsOf(line, font(13), ink().muted), m_width);
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
                painter.drawLine(QPointF(left, footTop), QPointF(right, footTop));
                foot.draw(painter, QPointF(left, footTop + 5.0), 0, std::min(1, foot.lines()));
                number.draw(painter, QPointF(right - numberRoom, footTop + 5.0));
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
