#include "widgets/charts/chart_table_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/text/digits.h"

namespace wattplan::charts {
namespace {

constexpr int significant = 4;  // digits shown; copies have them all

bool isNumber(const ChartTable& table, std::size_t column) {
    return std::ranges::any_of(table.rows, [&](const auto& row) {
        return column < row.size() && std::holds_alternative<double>(row[column]);
    });
}

}  // namespace

void ChartTableModel::show(ChartTable table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

ChartTable ChartTableModel::part(int firstRow, int lastRow, int firstColumn, int lastColumn) const {
    const int columns = lastColumn - firstColumn + 1;
    ChartTable part;
    part.headings = m_table.headings.mid(firstColumn, columns);
    part.units = m_table.units.mid(firstColumn, columns);
    for (int row = firstRow; row <= lastRow; ++row) {
        const auto& whole = m_table.rows[static_cast<std::size_t>(row)];
        part.rows.emplace_back(whole.begin() + firstColumn, whole.begin() + firstColumn + columns);
    }
    return part;
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.headings.size());
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    const Cell& cell =
        m_table.rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    const auto* number = std::get_if<double>(&cell);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((number != nullptr ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    if (number != nullptr) return text::withoutTrailingZeros(text::roundedText(*number, significant));
    const auto* words = std::get_if<QString>(&cell);
    return words != nullptr ? *words : QStringLiteral("—");
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right = isNumber(m_table, static_cast<std::size_t>(section));
        return QVariant::fromValue((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) return {};
    const QString& unit = m_table.units[section];
    return unit.isEmpty() ? m_table.headings[section]
                          : tr("%1 (%2)", "a quantity and its unit").arg(m_table.headings[section], unit);
}

ChartTableDialog::ChartTableDialog(Chart& chart)
    : QDialog(&chart),
      m_chart(chart),
      m_model(new ChartTableModel(this)),
      m_view(new QTableView(this)),
      m_copy(new QPushButton(this)),
      m_close(new QPushButton(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setModel(m_model);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setCornerButtonEnabled(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_view->verticalHeader()->hide();
    m_view->horizontalHeader()->setHighlightSections(false);
    m_copy->setAutoDefault(false);
    m_close->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &ChartTableDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    const auto* keys = new QShortcut(QKeySequence::Copy, this);  // the view's own copies one cell
    connect(keys, &QShortcut::activated, this, &ChartTableDialog::copy);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_view, 1);
    rows->addLayout(buttons);
    refresh();
    m_view->resizeColumnsToContents();
    constexpr QSize least(420, 240);
    constexpr QSize most(900, 520);
    constexpr int frame = 60;  // scroll bar and margins
    constexpr int foot = 130;
    const int height = m_view->verticalHeader()->defaultSectionSize() * m_model->rowCount() + foot;
    resize(QSize(m_view->horizontalHeader()->length() + frame, height).expandedTo(least).boundedTo(most));
    m_view->setCurrentIndex(m_model->index(0, 0));
    m_view->clearSelection();
    m_view->setFocus();
}

void ChartTableDialog::refresh() {
    const QModelIndex current = m_view->currentIndex();
    m_model->show(tableOf(m_chart.data(), m_chart.numbers()));
    if (current.isValid() && current.row() < m_model->rowCount() && current.column() < m_model->columnCount())
        m_view->setCurrentIndex(m_model->index(current.row(), current.column()));
    const QString name = m_chart.data().name;
    setWindowTitle(tr("%1: the numbers", "a chart").arg(name));
    m_view->setAccessibleName(tr("%1: the numbers", "a chart").arg(name));
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
}

void ChartTableDialog::copy() const {
    ChartTable table = m_model->table();
    const QItemSelection marked = m_view->selectionModel()->selection();
    if (!marked.isEmpty()) {
        const QItemSelectionRange range = marked.front();
        const bool isOneCell = range.width() == 1 && range.height() == 1;
        if (!isOneCell) table = m_model->part(range.top(), range.bottom(), range.left(), range.right());
    }
    auto* contents = new QMimeData;
    contents->setText(tabSeparated(table));
    contents->setHtml(htmlOf(table));
    QApplication::clipboard()->setMimeData(contents);
}

}  // namespace wattplan::charts
