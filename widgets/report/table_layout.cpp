#include "widgets/report/table_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

constexpr int cellText = 11;
constexpr double narrowest = 44.0;       // of a column of words
constexpr double widestWords = 300.0;    // that a column of words asks for
constexpr double widestHeading = 110.0;  // that is kept in one line
constexpr double widestLeast = 120.0;    // that one must have, an address breaks in it

const theme::Palette& ink() {
    return theme::printPalette();
}

QColor colourOf(Tone tone) {
    switch (tone) {
        case Tone::plain:
            return ink().text;
        case Tone::good:
            return ink().good;
        case Tone::warning:
            return ink().warning;
        case Tone::bad:
            return ink().bad;
    }
    return ink().text;
}

Qt::Alignment sideOf(const Table::Column& column) {
    return column.isNumeric ? Qt::AlignRight : Qt::AlignLeft;
}

bool mayBreakAt(QChar c) {
    return c.isSpace() || c.unicode() >= 0x2E80;
}

/// Words in so many pieces of about one length, cut where a line may break.
std::vector<QString> piecesOf(const QString& words, std::size_t count) {
    constexpr qsizetype shortest = 60;  // what is shorter stays whole
    std::vector<QString> pieces(count);
    if (words.size() <= shortest) {
        pieces.front() = words;
        return pieces;
    }
    qsizetype from = 0;
    for (std::size_t i = 0; i < count; ++i) {
        qsizetype to = words.size() * static_cast<qsizetype>(i + 1) / static_cast<qsizetype>(count);
        while (to < words.size() && !mayBreakAt(words[to - 1]))
            ++to;
        pieces[i] = words.mid(from, std::max<qsizetype>(0, to - from)).trimmed();
        from = std::max(from, to);
    }
    return pieces;
}

std::vector<std::vector<Cell>> piecesOf(const std::vector<Cell>& row, std::size_t count) {
    std::vector<std::vector<Cell>> rows(count);
    for (const Cell& cell : row) {
        const auto own = piecesOf(cell.words.text, count);
        const auto english = piecesOf(cell.words.english, count);
        for (std::size_t i = 0; i < count; ++i)
            rows[i].push_back({{own[i], english[i]}, i == 0 ? cell.number : std::nullopt, cell.tone});
    }
    return rows;
}

/// The widest piece that no line may break: Chinese breaks between any two characters.
double longestWord(const std::vector<Run>& runs) {
    double longest = 0.0;
    for (const Run& run : runs) {
        const QFontMetricsF metrics(run.font);
        qsizetype from = 0;
        for (qsizetype i = 0; i <= run.text.size(); ++i) {
            const bool isBreak = i == run.text.size() || run.text[i].isSpace() ||
                                 run.text[i].unicode() >= 0x2E80 || run.text[i] == u'/' ||
                                 run.text[i] == u'-';
            if (!isBreak) continue;
            longest = std::max(longest, metrics.horizontalAdvance(run.text.mid(from, i - from + 1)));
            from = i + 1;
        }
    }
    return longest;
}

QString joinedUnit(const Words& unit) {
    return unit.english.isEmpty() ? unit.text : unit.text + QStringLiteral(" · ") + unit.english;
}

}  // namespace

std::vector<Run> TableLayout::headingOf(const Table::Column& column) const {
    const QFont bold = sheetFont(m_language, cellText, true);
    std::vector<Run> list{{column.heading.text, bold, ink().text}};
    if (!column.heading.english.isEmpty()) list.push_back({u' ' + column.heading.english, bold, ink().muted});
    if (!column.unit.isEmpty())
        list.push_back({u'\n' + joinedUnit(column.unit), sheetFont(m_language, cellText), ink().muted});
    return list;
}

// English stands behind the words where there is room, else below them.
std::vector<Run> TableLayout::cellOf(const Cell& cell, double room) const {
    const QFont font = sheetFont(m_language, cellText);
    std::vector<Run> list{{cell.words.text, font, colourOf(cell.tone)}};
    if (cell.words.english.isEmpty()) return list;
    list.push_back({QStringLiteral(" · ") + cell.words.english, font, ink().muted});
    if (widthOf(list) > room) list.back().text = u'\n' + cell.words.english;
    return list;
}

std::vector<TableLayout::Columns> TableLayout::partsOf(const Table& table) const {
    struct Need {
        double least = 0.0;
        double wanted = 0.0;
        double whole = 0.0;  // in one line
        double usual = 0.0;  // the mean of its cells, each in one line
    };
    const double all = m_width;
    std::vector<Need> needs;
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        const Table::Column& column = table.columns[c];
        Need need;
        const std::vector<Run> heading = headingOf(column);
        need.least = longestWord(heading);
        need.wanted = std::max(need.least, widthOf(heading) / 2.0);
        need.whole = std::min(widthOf(heading), widestHeading);
        for (const auto& row : table.rows) {
            const std::vector<Run> cell = cellOf(row[c], widestWords);
            const double wide = widthOf(cell);
            const double whole = widthOf(cellOf(row[c], all));
            need.whole = std::max(need.whole, whole);
            need.usual += whole / static_cast<double>(table.rows.size());
            need.wanted = std::max(need.wanted, std::min(wide, widestWords));
            need.least =
                std::max(need.least, column.isNumeric ? wide : std::min(longestWord(cell), widestLeast));
        }
        need.least = std::ceil(std::max(need.least, narrowest) + 2.0 * padding + 1.0);
        need.wanted = std::max(need.least, std::ceil(need.wanted + 2.0 * padding + 1.0));
        need.whole = std::ceil(need.whole + 2.0 * padding + 1.0);
        needs.push_back(need);
    }
    const auto dividedAt = [&](double most) {
        std::vector<Columns> parts(1);
        double used = 0.0;
        for (std::size_t c = 0; c < needs.size(); ++c) {
            if (!parts.back().empty() && parts.back().size() > (parts.size() > 1 ? 1U : 0U) &&
                used + needs[c].least > most) {
                parts.push_back({{0, needs[0].least}});
                used = needs[0].least;
            }
            parts.back().push_back({c, needs[c].least});
            used += needs[c].least;
        }
        return parts;
    };
    std::vector<Columns> parts = dividedAt(all);
    // Parts of about one width: no column stands alone below the others.
    constexpr double finer = 0.97;
    for (double most = all * finer; parts.size() > 1 && most > all / 3.0; most *= finer) {
        auto narrower = dividedAt(most);
        if (narrower.size() > parts.size()) break;
        parts = std::move(narrower);
    }
    // What is left goes to those that want more, most to those with most words; then to those whose words
    // break, then to all columns of words.
    for (auto& part : parts) {
        double left = all;
        for (const Column& column : part)
            left -= column.width;
        if (left <= 0.0) continue;
        // Each round satisfies a column at least, or nothing is left.
        for (std::size_t round = 0; round < part.size() && left > 0.5; ++round) {
            const auto lacks = [&](const Column& column) {
                return std::max(0.0, needs[column.index].wanted - column.width);
            };
            double weights = 0.0;
            for (const Column& column : part)
                weights += lacks(column) > 0.0 ? needs[column.index].usual : 0.0;
            if (weights <= 0.0) break;
            double given = 0.0;
            for (Column& column : part) {
                if (lacks(column) <= 0.0) continue;
                const double more = std::min(lacks(column), left * needs[column.index].usual / weights);
                column.width += more;
                given += more;
            }
            left -= given;
        }
        if (parts.size() == 1) {
            const auto broken = [&](const Column& column) {
                return std::max(0.0, needs[column.index].whole - column.width);
            };
            double lackingLines = 0.0;
            for (const Column& column : part)
                lackingLines += broken(column);
            const double given = lackingLines > 0.0 ? std::min(1.0, left / lackingLines) : 0.0;
            for (Column& column : part)
                column.width += given * broken(column);
            left -= given * lackingLines;
        }
        const auto words = static_cast<double>(std::ranges::count_if(
            part, [&](const Column& column) { return !table.columns[column.index].isNumeric; }));
        for (Column& column : part)
            if (!table.columns[column.index].isNumeric && parts.size() == 1) column.width += left / words;
    }
    return parts;
}

TableLayout::Row TableLayout::headings(const Table& table, const Columns& columns) const {
    Row made;
    for (const Column& column : columns) {
        const Table::Column& spec = table.columns[column.index];
        made.boxes.emplace_back(headingOf(spec), column.width - 2.0 * padding, sideOf(spec));
        made.height = std::max(made.height, made.boxes.back().height() + 2.0 * above);
    }
    return made;
}

bool TableLayout::isHigher(const Table& table, const Columns& columns, std::size_t row, double room) const {
    constexpr double widest = 1.2 * cellText;   // of a character
    constexpr double highest = 1.6 * cellText;  // of a line
    const auto mayBe = [&](const Column& column) {
        const Words& words = table.rows[row][column.index].words;
        const auto length = static_cast<double>(words.text.size() + words.english.size());
        const auto breaks = static_cast<double>(words.text.count(u'\n') + words.english.count(u'\n'));
        return (length * widest / std::max(column.width - 2.0 * padding, widest) + breaks + 2.0) * highest >
               room;
    };
    return std::ranges::any_of(columns, mayBe) && this->row(table, columns, row).height > room;
}

Table TableLayout::divided(const Table& table, const Columns& columns, double room) const {
    constexpr std::size_t mostPieces = 32;
    Table made{table.title, table.columns, {}};
    for (std::size_t index = 0; index < table.rows.size(); ++index) {
        Table one{table.title, table.columns, {table.rows[index]}};
        const auto isTooHigh = [&] {
            for (std::size_t i = 0; i < one.rows.size(); ++i)
                if (isHigher(one, columns, i, room)) return true;
            return false;
        };
        for (std::size_t count = 2; count <= mostPieces && isTooHigh(); ++count)
            one.rows = piecesOf(table.rows[index], count);
        std::ranges::move(one.rows, std::back_inserter(made.rows));
    }
    return made;
}

TableLayout::Row TableLayout::row(const Table& table, const Columns& columns, std::size_t row) const {
    Row made;
    for (const Column& column : columns) {
        const double room = column.width - 2.0 * padding;
        made.boxes.emplace_back(cellOf(table.rows[row][column.index], room), room,
                                sideOf(table.columns[column.index]));
        made.height = std::max(made.height, made.boxes.back().height() + 2.0 * above);
    }
    return made;
}

}  // namespace wattplan::report
