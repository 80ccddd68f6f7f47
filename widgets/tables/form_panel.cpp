#include "widgets/tables/form_panel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTransposeProxyModel>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/document/report_composition.h"
#include "widgets/tables/table_view.h"
#include "widgets/text/object_text.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

// Fields as rows; their labels at the left, whatever the side of their values.
class Fields : public QTransposeProxyModel {
public:
    using QTransposeProxyModel::QTransposeProxyModel;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        if (role == Qt::TextAlignmentRole) return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
        return QTransposeProxyModel::headerData(section, orientation, role);
    }
};

std::vector<TableColumn> fieldsOf(Kind kind, const std::vector<std::string_view>& quick) {
    std::vector<TableColumn> columns = allColumns(kind);
    std::erase_if(columns, [](const TableColumn& c) { return c.type == TableColumn::Type::key; });
    if (Registry::instance().field(kind, "name") == nullptr)
        std::erase_if(columns, [](const TableColumn& c) { return c.type == TableColumn::Type::name; });
    // The report of the plan is put together on a page of its own.
    std::erase_if(columns, [](const TableColumn& c) {
        return c.type == TableColumn::Type::field && isReportField(c.field);
    });
    std::stable_partition(columns.begin(), columns.end(), [&](const TableColumn& column) {
        return column.type == TableColumn::Type::name ||
               std::ranges::find(quick, Registry::instance().field(column.field).key) != quick.end();
    });
    return columns;
}

}  // namespace

FormPanel::FormPanel(Document& document, const Display& display, Kind kind,
                     const std::vector<std::string_view>& quick, QWidget* parent)
    : QFrame(parent),
      m_kind(kind),
      m_table(new FieldTableModel(document, display, kind, fieldsOf(kind, quick), TableRows::planOnly, this)),
      m_proxy(new Fields(this)),
      m_view(new TableView(this)),
      m_title(new QLabel(this)),
      m_more(new QPushButton(this)),
      m_quick(quick.empty() ? m_table->columnCount()
                            : static_cast<int>(quick.size() + (m_table->columns().front().type ==
                                                               TableColumn::Type::name))) {
    theme::setRole(this, theme::Role::card);
    theme::setRole(m_title, theme::Role::title);
    m_title->setContentsMargins(12, 10, 8, 8);
    m_view->setObjectName(QStringLiteral("view"));
    setObjectName(QStringLiteral("form_%1").arg(static_cast<int>(kind)));
    m_proxy->setSourceModel(m_table);
    m_view->showModel(m_proxy);
    m_view->horizontalHeader()->hide();
    m_view->verticalHeader()->show();
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->installEventFilter(this);
    connect(m_view, &TableView::explain, this, &FormPanel::explain);
    connect(m_view, &TableView::message, this, &FormPanel::message);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 8);
    layout->setSpacing(0);
    theme::setRole(m_more, theme::Role::quiet);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setVisible(m_quick < m_table->columnCount());
    connect(m_more, &QPushButton::clicked, this, [this] { showMore(!m_isMore); });
    auto* header = new QHBoxLayout;
    header->setContentsMargins(0, 0, 8, 0);
    header->addWidget(m_title, 1);
    header->addWidget(m_more);
    layout->addLayout(header);
    layout->addWidget(m_view);
    showMore(false);
}

void FormPanel::showMore(bool more) {
    m_isMore = more;
    for (int row = m_quick; row < m_proxy->rowCount(); ++row)
        m_view->setRowHidden(row, !more);
    retranslate();
}

void FormPanel::retranslate() {
    const QString words = text::kindText(m_kind);
    m_title->setText(words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1));
    m_view->setAccessibleName(m_title->text());
    m_more->setText(m_isMore ? tr("Less", "fields")
                             : tr("More (%1)", "fields").arg(m_table->columnCount() - m_quick));
    m_more->setToolTip(m_isMore ? tr("Show only the fields that matter first")
                                : tr("Show the fields for experts too"));
    fit();
}

void FormPanel::fit() {
    int height = 0;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        height += m_view->rowHeight(row);
    m_view->setFixedHeight(height + 2);
}

void FormPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

bool FormPanel::eventFilter(QObject* object, QEvent* event) {
    // The values take what the labels leave; a hidden heading does not stretch them.
    if (event->type() == QEvent::Resize) m_view->setColumnWidth(0, m_view->viewport()->width());
    return QFrame::eventFilter(object, event);
}

bool FormPanel::goTo(FieldAddress address) {
    const QModelIndex cell = m_table->indexOf(address);
    if (cell.isValid() && cell.column() >= m_quick) showMore(true);
    return m_view->goTo(cell);
}

}  // namespace wattplan
