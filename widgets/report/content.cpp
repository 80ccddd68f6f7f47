#include "widgets/report/content.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/text/digits.h"
#include "widgets/text/spacing.h"

namespace wattplan::report {

namespace {

constexpr int significant = 4;

QString shortened(double number) {
    return text::withoutTrailingZeros(text::roundedText(number, significant));
}

// A whole number written out may be a year or a count.
Cell cellOf(const charts::Cell& cell) {
    if (const auto* number = std::get_if<double>(&cell)) return {{shortened(*number), {}}, *number};
    const auto* words = std::get_if<QString>(&cell);
    if (words == nullptr) return {};
    bool isNumber = false;
    const double number = words->toDouble(&isNumber);
    if (!isNumber) return {{*words, {}}, {}};
    const bool isWhole = !words->contains(u'.') && !words->contains(u'e');
    return {{isWhole ? *words : shortened(number), {}}, number};
}

/// Whether words are a number with its unit, which reads the same beside words of any language.
bool isNumberLike(const QString& words) {
    const auto begin =
        std::ranges::find_if(words, [](QChar c) { return !QStringLiteral("$¥€£−-+±≈~≥≤<> ").contains(c); });
    return begin != words.end() && begin->isDigit() && !words.contains(u':') && !words.contains(u'：');
}

QString joined(const QString& text, const QString& english) {
    if (english.isEmpty() || english == text) return text;
    return text.isEmpty() ? english : text + u' ' + english;
}

template <typename List, typename Merge>
void mergeEach(List& list, const List& english, Merge merge) {
    if (list.size() != english.size()) return;
    for (std::size_t i = 0; i < static_cast<std::size_t>(list.size()); ++i)
        merge(list[i], english[i]);
}

void mergeNames(std::vector<QString>& names, const std::vector<QString>& english) {
    constexpr qsizetype longest = 80;  // beside an axis, in two lines
    mergeEach(names, english, [](QString& name, const QString& other) {
        if (const QString twin = joined(name, other); twin.size() <= longest) name = twin;
    });
}

template <typename Series>
void mergeSeries(std::vector<Series>& list, const std::vector<Series>& english) {
    mergeEach(list, english, [](Series& series, const Series& other) {
        if (series.key.isEmpty()) series.key = series.name;
        series.name = joined(series.name, other.name);
    });
}

void space(Words& words) {
    words.text = text::withSpaces(words.text);
}

void space(Paragraph& paragraph) {
    space(paragraph.words);
}

void space(Figures& figures) {
    for (Figures::Figure& figure : figures.figures)
        for (Words* words : {&figure.label, &figure.detail})
            space(*words);
}

void space(Table& table) {
    space(table.title);
    space(table.note);
    for (Table::Column& column : table.columns)
        space(column.heading);
    for (auto& row : table.rows)
        for (Cell& cell : row)
            space(cell.words);
}

void space(List& list) {
    for (List::Group& group : list.groups) {
        space(group.heading);
        for (List::Entry& entry : group.entries)
            for (Words* words : {&entry.name, &entry.remarks})
                space(*words);
    }
}

void space(Chart& chart) {
    space(chart.title);
    space(chart.note);
}

bool isSame(double left, double right) {
    constexpr double rounding = 1e-9;
    return std::abs(left - right) <= rounding * std::max(std::abs(left), std::abs(right));
}

/// The unit of a column for readers of both languages: the numbers are those of the first, so where the
/// second counts in another size of unit it is told how many make one.
Words unitInBoth(const Table& table, const Table& english, std::size_t c) {
    const QString own = table.columns[c].unit.text, other = english.columns[c].unit.text;
    if (own.isEmpty() || other.isEmpty() || own == other || !table.columns[c].isNumeric) return {own, {}};
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const auto left = table.rows[r][c].number, right = english.rows[r][c].number;
        if (!left || !right || *left == 0.0 || *right == 0.0) continue;
        const double factor = std::pow(10.0, std::round(std::log10(*left / *right)));
        if (!isSame(*left, factor * *right)) return {own, {}};
        if (factor == 1.0) return {own, other};
        const QString one = text::exactText(factor > 1.0 ? 1.0 : 1.0 / factor);
        return {own, QStringLiteral("%1 = %2 %3").arg(text::exactText(std::max(factor, 1.0)), one, other)};
    }
    return {own, {}};
}

}  // namespace

std::unique_lock<std::mutex> takeTurn() {
    static std::mutex turn;
    return std::unique_lock(turn);
}

Words both(const QString& text, const QString& english) {
    return {text, english == text ? QString() : english};
}

Words both(const Words& text, const Words& english) {
    return both(text.text, english.text);
}

Table readable(const charts::ChartTable& table) {
    Table made;
    made.title = {table.title, {}};
    std::vector<std::size_t> columns;
    for (qsizetype c = 0; c < table.headings.size(); ++c) {
        const auto at = static_cast<std::size_t>(c);
        bool isNumeric = false;
        bool isText = false;
        for (const auto& row : table.rows) {
            const QString words = cellOf(row[at]).words.text;
            if (words.isEmpty() || words == u"—") continue;
            (isNumberLike(words) ? isNumeric : isText) = true;
        }
        if (!isNumeric && !isText) continue;
        columns.push_back(at);
        made.columns.push_back({{table.headings[c], {}}, {table.units.value(c), {}}, isNumeric && !isText});
    }
    for (const auto& row : table.rows) {
        auto& cells = made.rows.emplace_back();
        for (const std::size_t column : columns)
            cells.push_back(cellOf(row[column]));
    }
    return made;
}

Table both(const Table& table, const Table& english) {
    Table made = table;
    made.title = both(table.title, english.title);
    made.note = both(table.note, english.note);
    if (table.columns.size() != english.columns.size() || table.rows.size() != english.rows.size())
        return made;
    for (std::size_t c = 0; c < made.columns.size(); ++c) {
        Table::Column& column = made.columns[c];
        column.heading = both(table.columns[c].heading, english.columns[c].heading);
        column.unit = unitInBoth(table, english, c);
        for (std::size_t r = 0; r < made.rows.size(); ++r) {
            const Cell& own = table.rows[r][c];
            const Cell& other = english.rows[r][c];
            // Where each row names its unit, a number is one of its own language.
            const bool isInOtherUnit = column.unit.isEmpty() && own.number && other.number &&
                                       own.words.text != other.words.text &&
                                       !isSame(*own.number, *other.number);
            if (!column.isNumeric || isInOtherUnit) made.rows[r][c].words = both(own.words, other.words);
        }
    }
    return made;
}

Figures both(const Figures& figures, const Figures& english) {
    Figures made = figures;
    mergeEach(made.figures, english.figures, [](Figures::Figure& figure, const Figures::Figure& other) {
        figure.label = both(figure.label, other.label);
        figure.detail = both(figure.detail, other.detail);
        const auto said = [](const Figures::Figure& each) {
            return each.unit.isEmpty() ? each.number : each.number + u' ' + each.unit;
        };
        if (said(figure) == said(other)) return;
        const QString detail = figure.detail.english.isEmpty() ? other.detail.text : figure.detail.english;
        figure.detail.english = detail.isEmpty() ? said(other) : said(other) + QStringLiteral(" · ") + detail;
    });
    return made;
}

List both(const List& list, const List& english) {
    List made = list;
    mergeEach(made.groups, english.groups, [](List::Group& group, const List::Group& other) {
        group.heading = both(group.heading, other.heading);
        mergeEach(group.entries, other.entries, [](List::Entry& entry, const List::Entry& same) {
            entry.name = both(entry.name, same.name);
            entry.remarks = both(entry.remarks, same.remarks);
        });
    });
    return made;
}

void addSpaces(Content& content) {
    space(content.subtitle);
    for (Section& section : content.sections) {
        space(section.title);
        space(section.note);
        for (Block& block : section.blocks)
            std::visit([](auto& each) { space(each); }, block);
    }
}

charts::ChartData both(charts::ChartData chart, const charts::ChartData& english) {
    chart.name = joined(chart.name, english.name);
    chart.description = joined(chart.description, english.description);
    for (const auto& [axis, other] : {std::pair(&chart.x, &english.x), std::pair(&chart.y, &english.y),
                                      std::pair(&chart.heat.value, &english.heat.value)})
        axis->title = joined(axis->title, other->title);
    mergeSeries(chart.areas.layers, english.areas.layers);
    chart.areas.totalName = joined(chart.areas.totalName, english.areas.totalName);
    mergeSeries(chart.bands, english.bands);
    mergeSeries(chart.points, english.points);
    mergeEach(chart.lines, english.lines, [](charts::Line& line, const charts::Line& other) {
        if (line.key.isEmpty()) line.key = line.name;
        line.name = joined(line.name, other.name);
        line.label = joined(line.label, other.label);
    });
    mergeEach(chart.references, english.references,
              [](charts::ReferenceLine& line, const charts::ReferenceLine& other) {
                  if (other.label.size() < 40) line.label = joined(line.label, other.label);
              });
    mergeSeries(chart.bars.groups, english.bars.groups);
    mergeNames(chart.bars.categories, english.bars.categories);
    mergeNames(chart.heat.rows, english.heat.rows);
    charts::Gantt& gantt = chart.gantt;
    mergeEach(gantt.rows, english.gantt.rows, [](charts::GanttRow& row, const charts::GanttRow& other) {
        row.name = joined(row.name, other.name);
    });
    for (const auto& [title, other] : {std::pair(&gantt.conflictTitle, &english.gantt.conflictTitle),
                                       std::pair(&gantt.availableTitle, &english.gantt.availableTitle),
                                       std::pair(&gantt.shortageTitle, &english.gantt.shortageTitle)})
        *title = joined(*title, *other);
    return chart;
}

}  // namespace wattplan::report
