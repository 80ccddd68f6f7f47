#include "widgets/report/slides.h"

#include <QStringList>
#include <algorithm>

namespace wattplan::report {

namespace {

constexpr std::size_t rowsOfSlide = 12;
constexpr std::size_t rowsOfFew = 8;       // of a longer table, where each section has few slides
constexpr std::size_t rowsOfFewInTwo = 5;  // the same in two languages
constexpr int linesAbove = 10;             // of a table with a chart below it
constexpr int lettersOfLine = 44;          // in its widest column
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

/// The columns of each slide: the first names the rows and stands on all of them.
std::vector<std::vector<std::size_t>> partsOf(const Table& table) {
    std::vector<std::vector<std::size_t>> parts;
    for (std::size_t column = 1; column < table.columns.size(); ++column) {
        if (parts.empty() || parts.back().size() == columnsOfSlide) parts.push_back({0});
        parts.back().push_back(column);
    }
    if (parts.empty() && !table.columns.empty()) parts.push_back({0});
    return parts;
}

class Maker {
public:
    explicit Maker(const Content& content) : m_content(content) {}

    std::vector<Slide> slides() {
        addCover();
        for (const Section& section : m_content.sections) {
            if (isReading(section.key.toStdString())) continue;
            m_section = &section;
            m_notes = {};
            for (std::size_t i = 0; i < section.ownWords; ++i)
                m_notes.push_back(std::get<Paragraph>(section.blocks[i]).words);
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
        if (m_words.empty()) return;
        next(Slide::Kind::words, m_section->title).paragraphs = std::move(m_words);
        m_words = {};
        m_length = 0;
    }

    void add(const Figures& figures) {
        // What is one line stands over the figures.
        Words line;
        if (m_words.size() == 1 && widthOf(m_words.front()) <= widthOfLine) {
            line = m_words.front();
            m_words = {};
            m_length = 0;
        }
        endWords();
        for (std::size_t first = 0; first < figures.figures.size(); first += figuresOfSlide) {
            const auto from = figures.figures.begin() + static_cast<std::ptrdiff_t>(first);
            const auto end = figures.figures.begin() + static_cast<std::ptrdiff_t>(std::min(
                                                           first + figuresOfSlide, figures.figures.size()));
            next(Slide::Kind::figures, m_section->title, line).figures.figures.assign(from, end);
        }
    }

    void add(const Chart& chart) {
        endWords();
        if (chart.isBelow && hasRoomBelow()) {
            m_slides.back().chart = &chart;
            return;
        }
        next(Slide::Kind::chart, chart.title, chart.note).chart = &chart;
    }

    bool hasRoomBelow() const {
        const Slide& slide = m_slides.back();
        if (slide.section != m_section->key || slide.chart) return false;
        return (slide.kind == Slide::Kind::figures && slide.figures.figures.size() <= 4) ||
               (slide.kind == Slide::Kind::table && linesOf(slide.table) <= linesAbove);
    }
    static int linesOf(const Table& table) {
        int lines = 0;
        for (const auto& row : table.rows) {
            int widest = 1;
            for (const Cell& cell : row)
                widest = std::max(widest, widthOf(cell.words));
            lines += (widest + lettersOfLine - 1) / lettersOfLine;
        }
        return lines;
    }

    void add(const Table& table) {
        endWords();
        if (table.rows.empty()) return;
        if (table.rows.size() > mostRows && m_content.hasAllSlides) {
            next(Slide::Kind::words, table.title, m_section->title).paragraphs = {
                filled(m_content.manyRows, {QString::number(table.rows.size())})};
            return;
        }
        if (!m_content.hasAllSlides) return addBeginning(table);
        for (const std::vector<std::size_t>& columns : partsOf(table))
            for (std::size_t first = 0; first < table.rows.size(); first += rowsOfSlide)
                addPart(table, columns, first, std::min(first + rowsOfSlide, table.rows.size()));
    }

    // One slide has the first rows of a long table, and says so.
    void addBeginning(const Table& table) {
        const bool isWhole = table.rows.size() <= rowsOfSlide;
        const std::size_t rows = isWhole ? table.rows.size() : m_content.isTwin ? rowsOfFewInTwo : rowsOfFew;
        addPart(table, partsOf(table).front(), 0, rows);
        if (!isWhole)
            m_slides.back().subtitle =
                filled(m_content.someRows, {QString::number(rows), QString::number(table.rows.size())});
    }

    void addPart(const Table& table, const std::vector<std::size_t>& columns, std::size_t first,
                 std::size_t end) {
        Table part;
        part.title = table.title;
        for (const std::size_t column : columns)
            part.columns.push_back(table.columns[column]);
        for (std::size_t row = first; row < end; ++row) {
            auto& cells = part.rows.emplace_back();
            for (const std::size_t column : columns)
                cells.push_back(column < table.rows[row].size() ? table.rows[row][column] : Cell{});
        }
        next(Slide::Kind::table, table.title, m_section->title).table = std::move(part);
    }

    const Content& m_content;
    const Section* m_section = nullptr;
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
