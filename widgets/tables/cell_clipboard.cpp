#include "widgets/tables/cell_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include "widgets/charts/chart_table.h"
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
    contents->setData(ownFormat, tabText(block).toUtf8());
    QGuiApplication::clipboard()->setMimeData(contents);
}

TextBlock cellsOnClipboard() {
    const QMimeData* contents = QGuiApplication::clipboard()->mimeData();
    if (contents == nullptr) return {};
    const bool isOwn = contents->hasFormat(ownFormat);
    return readTabText(isOwn ? QString::fromUtf8(contents->data(ownFormat)) : contents->text());
}

}  // namespace wattplan
