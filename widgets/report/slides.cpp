#include "widgets/report/slides.h"

#include <QStringList>
#include <algorithm>
#include <utility>

#include "widgets/report/slide_layout.h"
#include "widgets/report/table_layout.h"

namespace wattplan::report {

namespace {

constexpr std::size_t rowsOfSlide = 12;
constexpr std::size_t rowsOfFew = 8;  // of a longer table, where each section has few slides
constexpr double slack = 0.5;         // [px]
constexpr std::size_t columnsOfSlide = 7;
constexpr std::size_t figuresOfSlide = 9;
constexpr qsizetype wordsOfSlide = 900;  // characters
constexpr int widthOfLine = 240;

/// In letters; Chinese is twice as wide.
int widthOf(const Words& words) {
    int width = 0;
    for (const QString& text : {words.text, words.english})
        for (const QChar c : text)
            width += c.unicode() >= 0x2E80 ? 2 : 1;
    return width;
}

Words filled(Words pattern, const QStringList& numbers) {
    for (const QString& number : numbers) {
        pattern.text = pattern.text.arg(number);
        if (!pattern.english.isEmpty()) pattern.english = pattern.english.arg(number);
    }
    return pattern;
}

bool fitsOneSlide(const Table& table) {
    return table.rows.size() <= rowsOfSlide && table.columns.size() <= columnsOfSlide;
}

/// Its rows from one to before another.
Table rowsOf(const Table& table, std::size_t first, std::size_t end) {
    Table part{table.title, table.columns, {}, {}};
    const auto rows = table.rows.begin();
    part.rows.assign(rows + static_cast<std::ptrdiff_t>(first), rows + static_cast<std::ptrdiff_t>(end));
    return part;
}

class Maker {
public:
    explicit Maker(const Content& content)
        : m_content(content), m_layout(content.language), m_tables(content.language, SlideLayout::width) {}

    std::vector<Slide> slides() {
        addCover();
        for (const Section& section : m_content.sections) {
            if (isReading(section.key.toStdString())) continue;
            m_section = &section;
            m_notes = {};
            for (std::size_t i = 0; i < section.ownWords; ++i)
                m_notes.push_back(std::get<Paragraph>(section.blocks[i]).words);
            m_isFirst = true;
            for (const std::size_t block : blocksOnSlides(section, m_content.hasAllSlides))
                std::visit([this](const auto& each) { add(each); }, section.blocks[block]);
            endWords();
        }
        return std::move(m_slides);
    }

private:
    void addCover() {
        Slide slide;
        slide.kind = Slide::Kind::cover;
        slide.title = {m_content.title, {}};
        slide.paragraphs = {m_content.subtitle, {m_content.organisation, {}}, m_content.date};
        std::erase_if(slide.paragraphs, [](const Words& words) { return words.isEmpty(); });
        m_slides.push_back(std::move(slide));
    }

    Slide& next(Slide::Kind kind, const Words& title, const Words& subtitle = {}) {
        Slide& slide = m_slides.emplace_back();
        slide.kind = kind;
        slide.section = m_section->key;
        slide.title = title;
        slide.subtitle = subtitle;
        slide.notes = m_notes;
        if (m_isFirst && !m_section->note.isEmpty()) slide.notes.push_back(m_section->note);
        m_isFirst = false;
        return slide;
    }

    // Paragraphs that follow one another share a slide as long as there is room.
    void add(const Paragraph& paragraph) {
        const qsizetype length = paragraph.words.text.size() + paragraph.words.english.size();
        if (m_length > 0 && m_length + length > wordsOfSlide) endWords();
        m_words.push_back(paragraph.words);
        m_length += length;
    }
    void endWords() {
        if (m_words.empty() || endsSlide()) return;
        next(Slide::Kind::words, m_section->title).paragraphs = std::move(m_words);
        m_words = {};
        m_length = 0;
    }

    /// What is one line stands under the title of the slide that comes next.
    Words takeLine() {
        Words line;
        if (m_words.size() == 1 && widthOf(m_words.front()) <= widthOfLine) {
            line = m_words.front();
            m_words = {};
            m_length = 0;
        }
        endWords();
        return line;
    }
    /// Else, at the end of a section, under that of the last one where nothing is said there yet.
    bool endsSlide() {
        if (m_words.size() != 1 || widthOf(m_words.front()) > widthOfLine || m_slides.empty()) return false;
        Slide& last = m_slides.back();
        const bool saysNothing = last.subtitle.isEmpty() || last.subtitle == m_section->title;
        if (last.section != m_section->key || last.kind == Slide::Kind::words || !saysNothing) return false;
        last.subtitle = m_words.front();
        m_words = {};
        m_length = 0;
        return true;
    }

    void add(const Figures& figures) {
        const Words line = takeLine();
        for (std::size_t first = 0; first < figures.figures.size(); first += figuresOfSlide) {
            const auto from = figures.figures.begin() + static_cast<std::ptrdiff_t>(first);
            const auto end = figures.figures.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                           first + figuresOfSlide, figures.figures.size()));
            next(Slide::Kind::figures, m_section->title, line).figures.figures.assign(from, end);
        }
    }

    void add(const Chart& chart) {
        const Words line = chart.note.isEmpty() ? takeLine() : Words{};
        endWords();
        if (chart.isBelow && hasRoomBelow(chart)) {
            m_slides.back().chart = &chart;
            return;
        }
        next(Slide::Kind::chart, chart.title, line.isEmpty() ? chart.note : line).chart = &chart;
    }

    bool hasRoomBelow(const Chart& chart) const {
        const Slide& slide = m_slides.back();
        if (slide.section != m_section->key || slide.chart) return false;
        if (slide.kind == Slide::Kind::figures) return slide.figures.figures.size() <= 4;
        return slide.kind == Slide::Kind::table &&
               m_layout.caption(chart).height() + SlideLayout::leastChart <= m_roomBelow;
    }

    void add(const List&) {}  // is read, not shown

    void add(const Table& table) {
        if (table.rows.empty()) return;
        m_line = takeLine();
        m_tableNote = table.note;
        if (table.rows.size() > mostRows || !m_content.hasAllSlides) return addBeginning(table);
        addRows(table);
    }

    // One slide has the first rows of a long table, and says so.
    void addBeginning(const Table& table) {
        if (table.rows.size() <= rowsOfSlide) return addRows(table);
        const Words said =
            filled(m_content.someRows, {QString::number(rowsOfFew), QString::number(table.rows.size())});
        const Table first = rowsOf(table, 0, rowsOfFew);
        const TableLayout::Columns columns = m_tables.partsOf(first).front();
        const Table beginning = m_tables.divided(first, columns, roomForRow(first, columns, said));
        const std::size_t rows = addPart(beginning, columns, 0, said);
        m_slides.back().subtitle =
            filled(m_content.someRows, {QString::number(rows), QString::number(table.rows.size())});
    }

    void addRows(const Table& table) {
        for (const TableLayout::Columns& columns : m_tables.partsOf(table)) {
            const Words line = lineUnderTitle();
            const Table whole = m_tables.divided(table, columns, roomForRow(table, columns, line));
            for (std::size_t first = 0; first < whole.rows.size();)
                first = addPart(whole, columns, first, line);
        }
    }

    Words lineUnderTitle() const { return m_line.isEmpty() ? m_section->title : m_line; }

    /// What a slide has for rows.
    double roomForRow(const Table& table, const TableLayout::Columns& columns, const Words& subtitle) const {
        Slide slide;
        slide.title = table.title;
        slide.subtitle = subtitle;
        return SlideLayout::bottom - slack - m_layout.bodyTop(slide) -
               m_tables.headings(table, columns).height;
    }

    /// The rows from one on that a slide has room for, one at least: returns which is the next.
    std::size_t addPart(const Table& table, const TableLayout::Columns& columns, std::size_t first,
                        const Words& subtitle) {
        Slide& slide = next(Slide::Kind::table, table.title, subtitle);
        if (const Words note = std::exchange(m_tableNote, {}); !note.isEmpty()) slide.notes.push_back(note);
        double room = roomForRow(table, columns, subtitle);
        std::size_t end = first;
        while (end < table.rows.size() && end < first + rowsOfSlide) {
            const double height = m_tables.row(table, columns, end).height;
            if (height > room && end > first) break;
            room -= height;
            ++end;
        }
        m_roomBelow = room;
        slide.table.title = table.title;
        slide.table.rows.resize(end - first);
        for (const TableLayout::Column& column : columns) {
            slide.table.columns.push_back(table.columns[column.index]);
            slide.widths.push_back(column.width);
            for (std::size_t row = first; row < end; ++row)
                slide.table.rows[row - first].push_back(table.rows[row][column.index]);
        }
        return end;
    }

    const Content& m_content;
    SlideLayout m_layout;
    TableLayout m_tables;
    const Section* m_section = nullptr;
    bool m_isFirst = true;     // of the section
    double m_roomBelow = 0.0;  // the last table [px]
    Words m_line;              // that stands under the title of a table
    Words m_tableNote;         // for the first slide of a table
    std::vector<Slide> m_slides;
    std::vector<Words> m_notes;
    std::vector<Words> m_words;
    qsizetype m_length = 0;
};

}  // namespace

bool isReading(std::string_view section) {
    return section == "inputs" || section == "method" || section == "sources";
}

std::vector<std::size_t> blocksOnSlides(const Section& section, bool all) {
    std::vector<std::size_t> list;
    const ReportSectionSpec* spec = reportSection(section.key.toStdString());
    const bool isPage = spec && spec->isPage;
    const bool hasChart = std::ranges::any_of(
        section.blocks, [](const Block& block) { return std::holds_alternative<Chart>(block); });
    bool tookChart = false;
    bool tookTable = false;
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        const Block& block = section.blocks[i];
        const auto* table = std::get_if<Table>(&block);
        bool takes = all;
        if (std::holds_alternative<Figures>(block)) takes = true;
        const auto* chart = std::get_if<Chart>(&block);
        if (chart && (!tookChart || chart->isBelow)) takes = true;
        if (table && isPage && !hasChart && !tookTable) takes = true;
        if (table && !isPage && section.key != u"summary" && fitsOneSlide(*table)) takes = true;
        // What is asked for is a message; remarks and the planner's own words are said, not shown.
        if (section.key == u"decision" && i < std::max<std::size_t>(section.ownWords, 1)) takes = true;
        if (!takes) continue;
        list.push_back(i);
        tookChart = tookChart || chart;
        tookTable = tookTable || table;
    }
    return list;
}

std::vector<Slide> slidesOf(const Content& content) {
    return Maker(content).slides();
}

}  // namespace wattplan::report
