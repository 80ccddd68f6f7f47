#include "widgets/tables/frozen_column.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>

#include "widgets/tables/cell_delegate.h"
#include "widgets/theme/theme.h"

namespace wattplan {

namespace {

class Edge : public QWidget {
public:
    explicit Edge(QWidget* parent) : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme::palette().hairline); }
};

}  // namespace

FrozenColumn::FrozenColumn(QTableView& table, QAbstractItemDelegate* delegate)
    : QTableView(&table), m_table(table), m_edge(new Edge(this)) {
    setFocusProxy(&table);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(table.selectionMode());
    setSelectionBehavior(table.selectionBehavior());
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(table.verticalHeader()->minimumSectionSize());
    verticalHeader()->setDefaultSectionSize(table.verticalHeader()->defaultSectionSize());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    // One of its own: a delegate tells every view it serves of its editors.
    setItemDelegate(delegate ? delegate : new CellDelegate(this));
    itemDelegate()->setParent(this);
    // Screen readers meet the column in the table itself.
    setAccessibleName({});
    // The table leads. What this view would scroll to by itself, or clamps before it is laid out, is undone.
    setAutoScroll(false);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::scrollAlong);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, m_edge,
            [this](int value) { m_edge->setVisible(value > 0); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &FrozenColumn::scrollAlong);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &FrozenColumn::scrollAlong);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, &FrozenColumn::place);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, &table, [&table] {
        if (!table.isSortingEnabled()) return;
        const QHeaderView* main = table.horizontalHeader();
        const bool again =
            main->sortIndicatorSection() == 0 && main->sortIndicatorOrder() == Qt::AscendingOrder;
        table.sortByColumn(0, again ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(table.horizontalHeader(), &QHeaderView::sortIndicatorChanged, horizontalHeader(),
            [this](int section, Qt::SortOrder order) {
                horizontalHeader()->setSortIndicator(section == 0 ? 0 : -1, order);
            });
    connect(this, &QTableView::doubleClicked, &table,
            [&table](const QModelIndex& index) { table.edit(index); });
    table.installEventFilter(this);
    table.viewport()->installEventFilter(this);
    table.viewport()->stackUnder(this);
    hide();
}

void FrozenColumn::follow() {
    setModel(m_table.model());
    if (model() == nullptr) return hide();
    setSelectionModel(m_table.selectionModel());
    for (int c = 1; c < model()->columnCount(); ++c)
        setColumnHidden(c, true);
    place();
    show();
    raise();
}

int FrozenColumn::covered() const {
    return isVisible() ? width() : 0;
}

void FrozenColumn::place() {
    if (model() == nullptr) return;
    setColumnWidth(0, m_table.columnWidth(0));
    const int side = m_table.verticalHeader()->isVisible() ? m_table.verticalHeader()->width() : 0;
    const int header = m_table.horizontalHeader()->isVisible() ? m_table.horizontalHeader()->height() : 0;
    horizontalHeader()->setFixedHeight(std::max(1, header));
    setGeometry(m_table.frameWidth() + side, m_table.frameWidth(), m_table.columnWidth(0),
                m_table.viewport()->height() + header);
    m_edge->setGeometry(width() - 2, 0, 2, height());
    m_edge->raise();
    scrollAlong();
}

void FrozenColumn::scrollAlong() {
    verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

void FrozenColumn::wheelEvent(QWheelEvent* event) {
    QCoreApplication::sendEvent(m_table.viewport(), event);
}

bool FrozenColumn::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show ||
        event->type() == QEvent::LayoutRequest)
        place();
    return QTableView::eventFilter(object, event);
}

}  // namespace wattplan
