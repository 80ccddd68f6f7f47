#include "widgets/tables/cell_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QItemSelectionRange>
#include <QMimeData>

#include "widgets/text/digits.h"

namespace wattplan {
namespace {

const QString ownFormat = QStringLiteral("application/x-wattplan-cells");

// A number only where nothing of the text is lost: "007" is none.
charts::Cell cellOf(const QString& words) {
    bool isNumber = false;
    const double number = words.toDouble(&isNumber);
    if (isNumber && text::exactText(number) == words) return number;
    return words;
}

}  // namespace

void copyCells(const TextBlock& block, FirstRow first) {
    copyCells(block, first, block);
}

void copyCells(const TextBlock& block, FirstRow first, const TextBlock& own) {
    charts::ChartTable table;
    for (std::size_t row = 0; row < block.size(); ++row) {
        if (row == 0 && first == FirstRow::headings) {
            table.headings = block[row];
            continue;
        }
        auto& cells = table.rows.emplace_back();
        for (const QString& words : block[row])
            cells.push_back(cellOf(words));
    }
    auto* contents = new QMimeData;
    contents->setText(charts::tabSeparated(table));
    contents->setHtml(charts::htmlOf(table));
    contents->setData(ownFormat, tabText(own).toUtf8());
    QGuiApplication::clipboard()->setMimeData(contents);
}

void copyCells(const charts::ChartTable& table, const QItemSelectionRange& range) {
    std::vector<int> columns{0};
    for (int column = std::max(1, range.left()); column <= range.right(); ++column)
        columns.push_back(column);
    TextBlock block;
    const QStringList headings = charts::headingsWithUnits(table);
    QStringList& first = block.emplace_back();
    for (const int column : columns)
        first += headings[column];
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList& cells = block.emplace_back();
        for (const int column : columns) {
            const charts::Cell& cell =
                table.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            if (const auto* number = std::get_if<double>(&cell))
                cells += text::exactText(*number);
            else
                cells += std::holds_alternative<QString>(cell) ? std::get<QString>(cell) : QString();
        }
    }
    copyCells(block, FirstRow::headings);
}

TextBlock cellsOnClipboard() {
    const QMimeData* contents = QGuiApplication::clipboard()->mimeData();
    if (contents == nullptr) return {};
    const bool isOwn = contents->hasFormat(ownFormat);
    return readTabText(isOwn ? QString::fromUtf8(contents->data(ownFormat)) : contents->text());
}

}  // namespace wattplan
