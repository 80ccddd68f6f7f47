#include <QCoreApplication>
#include <algorithm>

#include "core/exchange/csv_writer.h"
#include "widgets/charts/chart_table.h"
#include "widgets/text/digits.h"

namespace wattplan::charts {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wattplan::charts::TableText)
};

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

}  // namespace

QStringList headingsWithUnits(const ChartTable& table) {
    QStringList headings;
    for (qsizetype i = 0; i < table.headings.size(); ++i) {
        const QString unit = table.units.value(i);
        headings += unit.isEmpty()
                        ? table.headings[i]
                        : Words::tr("%1 (%2)", "heading of a column, unit").arg(table.headings[i], unit);
    }
    return headings;
}

QByteArray csvOf(const ChartTable& table, const CsvOptions& options) {
    exchange::CsvWriter csv;
    const auto addTexts = [&](const QStringList& texts) {
        for (const QString& text : texts)
            csv.cell(text.toStdString());
        csv.endRow();
    };
    addTexts(options.units == UnitsPlace::ownRow ? table.headings : headingsWithUnits(table));
    if (options.units == UnitsPlace::ownRow && hasUnits(table)) addTexts(table.units);
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
    return options.mark == ByteOrderMark::utf8 ? "\xEF\xBB\xBF" + text : text;
}

QString tabSeparated(const ChartTable& table) {
    QStringList lines;
    const auto add = [&](QStringList cells) {
        for (QString& cell : cells)
            cell.replace(QLatin1Char('\t'), QLatin1Char(' ')).replace(QLatin1Char('\n'), QLatin1Char(' '));
        lines += cells.join(QLatin1Char('\t'));
    };
    const auto addTexts = [&](const QStringList& texts) {
        QStringList cells;
        for (const QString& text : texts)
            cells += harmless(text);
        add(cells);
    };
    if (!table.headings.isEmpty()) addTexts(table.headings);
    if (hasUnits(table)) addTexts(table.units);
    for (const auto& row : table.rows) {
        QStringList cells;
        for (const Cell& cell : row)
            cells += words(cell);
        add(cells);
    }
    return lines.join(QLatin1Char('\n'));
}

namespace {

// How spreadsheets mark cells in HTML, so that no locale misreads a number and no text is taken for a number,
// a date or a formula: LibreOffice by sdval and sdnum, Excel by its style.
QString cellAttributes(const Cell& cell) {
    if (std::holds_alternative<double>(cell))
        return QStringLiteral(" align=\"right\" sdval=\"%1\"").arg(words(cell));
    if (std::holds_alternative<QString>(cell))
        return QStringLiteral(" sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\"");
    return {};
}

}  // namespace

QString htmlOf(const ChartTable& table) {
    QString html =
        QStringLiteral("<meta http-equiv=\"content-type\" content=\"text/html; charset=utf-8\"><table>");
    const auto addRow = [&](const QString& cells) { html += QStringLiteral("<tr>%1</tr>").arg(cells); };
    const auto addHeads = [&](const QStringList& texts) {
        QString cells;
        for (const QString& text : texts)
            cells += QStringLiteral("<th>%1</th>").arg(harmless(text).toHtmlEscaped());
        addRow(cells);
    };
    if (!table.headings.isEmpty()) addHeads(table.headings);
    if (hasUnits(table)) addHeads(table.units);
    for (const auto& row : table.rows) {
        QString cells;
        for (const Cell& cell : row)
            cells += QStringLiteral("<td%1>%2</td>").arg(cellAttributes(cell), words(cell).toHtmlEscaped());
        addRow(cells);
    }
    return html + QStringLiteral("</table>");
}

}  // namespace wattplan::charts
