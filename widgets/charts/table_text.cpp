#include <algorithm>

#include "widgets/charts/chart_table.h"
#include "widgets/text/digits.h"

namespace wattplan::charts {
namespace {

// A spreadsheet runs a cell that begins with one of these.
QString harmless(const QString& text) {
    static const QString triggers =
        QStringLiteral("=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20");  // the last four full-width
    const qsizetype first =
        std::ranges::find_if_not(text, [](QChar c) { return c == u' ' || c == u'\u00A0'; }) - text.begin();
    if (first < text.size() && triggers.contains(text[first])) return QLatin1Char('\'') + text;
    return text;
}

QString words(const Cell& cell) {
    if (const auto* text = std::get_if<QString>(&cell)) return harmless(*text);
    if (const auto* number = std::get_if<double>(&cell)) return text::exactText(*number);
    return {};
}

QString csvField(QString text) {
    if (!text.contains(QLatin1Char(',')) && !text.contains(QLatin1Char('"')) &&
        !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r')))
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
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
    if (std::ranges::any_of(table.units, [](const QString& unit) { return !unit.isEmpty(); }))
        addTexts(table.units);
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
    QByteArray file = mark == ByteOrderMark::utf8 ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (const QStringList& line : linesOf(table, csvField))
        file += line.join(QLatin1Char(',')).toUtf8() + "\r\n";
    return file;
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
