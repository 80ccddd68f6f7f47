#include "app/common/text_table.h"

#include <algorithm>

namespace wattplan {

namespace {

constexpr int gap = 2;

/// East Asian Width W and F (Unicode Standard Annex 11), of the scripts that we write.
bool isWide(char32_t c) {
    return (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0x303E) || (c >= 0x3041 && c <= 0xA4CF) ||
           (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE6F) ||
           (c >= 0xFF00 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x20000 && c <= 0x3FFFD);
}

bool isMark(char32_t c) {
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
           category == QChar::Other_Format;
}

}  // namespace

int terminalWidth(const QString& text) {
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += isMark(c) ? 0 : isWide(c) ? 2 : 1;
    return width;
}

QString forTerminal(QString text) {
    return text.replace(QChar(u'\u00A0'), QChar(u' '));
}

QString TextTable::text() const {
    std::vector<int> widths(m_columns.size(), 0);
    for (const QStringList& row : m_rows)
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto column = static_cast<std::size_t>(i);
            if (i + 1 < row.size() || m_columns[column] == Align::right)
                widths[column] = std::max(widths[column], terminalWidth(row[i]));
        }
    QString all;
    for (const QStringList& row : m_rows) {
        QString line(m_indent, u' ');
        for (qsizetype i = 0; i < row.size(); ++i) {
            const auto column = static_cast<std::size_t>(i);
            const bool isLast = i + 1 == row.size();
            const QString padding(std::max(0, widths[column] - terminalWidth(row[i])), u' ');
            if (m_columns[column] == Align::right) line += padding;
            line += row[i];
            if (m_columns[column] == Align::left && !isLast) line += padding;
            if (!isLast) line += QString(gap, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        all += line + u'\n';
    }
    return forTerminal(all);
}

}  // namespace wattplan
