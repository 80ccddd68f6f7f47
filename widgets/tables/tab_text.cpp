#include "widgets/tables/tab_text.h"

namespace wattplan {

QString tabText(const TextBlock& block) {
    QStringList lines;
    for (const QStringList& row : block) {
        QStringList cells;
        for (QString cell : row) {
            const bool needsQuotes = cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"');
            if (needsQuotes) {
                cell.replace(u'"', QStringLiteral("\"\""));
                cell = u'"' + cell + u'"';
            }
            cells += cell;
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

TextBlock readTabText(const QString& text) {
    TextBlock block;
    QStringList row;
    QString cell;
    bool quoted = false;
    bool cellBegun = false;
    const auto endCell = [&] {
        row += cell;
        cell.clear();
        cellBegun = false;
    };
    const auto endRow = [&] {
        endCell();
        block.push_back(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text[i + 1] == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && !cellBegun) {
            quoted = true;
            cellBegun = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n') ++i;
            endRow();
        } else {
            cell += c;
            cellBegun = true;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty()) endRow();
    return block;
}

}  // namespace wattplan
