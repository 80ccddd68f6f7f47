#include "widgets/tables/form_panel.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QTransposeProxyModel>
#include <QVBoxLayout>

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

std::vector<TableColumn> fieldsOf(Kind kind) {
    std::vector<TableColumn> columns = allColumns(kind);
    std::erase_if(columns, [](const TableColumn& c) { return c.type == TableColumn::Type::key; });
    if (Registry::instance().field(kind, "name") == nullptr)
        std::erase_if(columns, [](const TableColumn& c) { return c.type == TableColumn::Type::name; });
    // The report of the plan is put together on a page of its own.
    std::erase_if(columns, [](const TableColumn& c) {
        return c.type == TableColumn::Type::field && isReportField(c.field);
    });
    return columns;
}

}  // namespace

FormPanel::FormPanel(Document& document, const Display& display, Kind kind, QWidget* parent)
    : QFrame(parent),
      m_kind(kind),
      m_table(new FieldTableModel(document, display, kind, fieldsOf(kind), TableRows::planOnly, this)),
      m_proxy(new Fields(this)),
      m_view(new TableView(this)),
      m_title(new QLabel(this)) {
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
    layout->addWidget(m_title);
    layout->addWidget(m_view);
    retranslate();
}

void FormPanel::retranslate() {
    const QString words = text::kindText(m_kind);
    m_title->setText(words.isEmpty() ? words : words.at(0).toUpper() + words.mid(1));
    m_view->setAccessibleName(m_title->text());
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
    return m_view->goTo(m_table->indexOf(address));
}

}  // namespace wattplan
