#include <algorithm>

#include "core/exchange/csv_writer.h"
#include "widgets/charts/chart_table.h"
#include "widgets/text/digits.h"

namespace wattplan::charts {
namespace {

QString harmless(const QString& text) {
    return exchange::isFormulaToSpreadsheets(text.toStdString()) ? QLatin1Char('\'') + text : text;
}

bool hasUnits(const ChartTable& table) {
    return std::ranges::any_of(table.units, [](const QString& unit) { return !unit.isEmpty(); });
}

QString words(const Cell& cell) {
    if (const auto* text = std::get_if<QString>(&cell)) return harmless(*text);
    if (const auto* number = std::get_if<double>(&cell)) return text::exactText(*number);
    return {};
}

// Headings, units and rows, each cell passed through `field`.
template <typename Field>
std::vector<QStringList> linesOf(const ChartTable& table, Field field) {
    std::vector<QStringList> lines;
    const auto addTexts = [&](const QStringList& texts) {
        QStringList line;
        for (const QString& text : texts)
            line += field(harmless(text));
        lines.push_back(line);
    };
    addTexts(table.headings);
    if (hasUnits(table)) addTexts(table.units);
    for (const auto& row : table.rows) {
        QStringList line;
        for (const Cell& cell : row)
            line += field(words(cell));
        lines.push_back(line);
    }
    return lines;
}

}  // namespace

QByteArray csvOf(const ChartTable& table, ByteOrderMark mark) {
    exchange::CsvWriter csv;
    const auto addTexts = [&](const QStringList& texts) {
        for (const QString& text : texts)
            csv.cell(text.toStdString());
        csv.endRow();
    };
    addTexts(table.headings);
    if (hasUnits(table)) addTexts(table.units);
    for (const auto& row : table.rows) {
        for (const Cell& cell : row) {
            if (const auto* number = std::get_if<double>(&cell))
                csv.cell(*number);
            else
                csv.cell(std::holds_alternative<QString>(cell) ? std::get<QString>(cell).toStdString()
                                                               : std::string());
        }
        csv.endRow();
    }
    const QByteArray text = QByteArray::fromStdString(csv.text());
    return mark == ByteOrderMark::utf8 ? "\xEF\xBB\xBF" + text : text;
}

QString tabSeparated(const ChartTable& table) {
    const auto field = [](QString text) {
        return text.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QString all;
    for (const QStringList& line : linesOf(table, field))
        all += line.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return all;
}

QString htmlOf(const ChartTable& table) {
    QString html = QStringLiteral("<table>");
    for (const QStringList& line : linesOf(table, [](const QString& text) { return text.toHtmlEscaped(); }))
        html += QStringLiteral("<tr><td>%1</td></tr>").arg(line.join(QStringLiteral("</td><td>")));
    return html + QStringLiteral("</table>");
}

}  // namespace wattplan::charts
