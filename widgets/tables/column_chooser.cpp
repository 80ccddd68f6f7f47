#include "widgets/tables/column_chooser.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int chooserWidth = 280;
constexpr int columnsHeight = 280;
constexpr int viewsHeight = 92;
constexpr int columnRole = Qt::UserRole;

}  // namespace

ColumnChooser::ColumnChooser(const FieldTableModel& model, Table table, SavedViews views, QWidget* parent)
    : QFrame(parent, Qt::Popup),
      m_model(model),
      m_table(std::move(table)),
      m_views(std::move(views)),
      m_find(new QLineEdit(this)),
      m_columns(new QListWidget(this)),
      m_all(new QPushButton(this)),
      m_standard(new QPushButton(this)),
      m_viewsLabel(new QLabel(this)),
      m_saved(new QListWidget(this)),
      m_name(new QLineEdit(this)),
      m_save(new QPushButton(this)),
      m_remove(new QPushButton(this)) {
    setObjectName(QStringLiteral("columnChooser"));
    theme::setRole(this, theme::Role::card);
    build();
    connect(m_find, &QLineEdit::textChanged, this, &ColumnChooser::showMatches);
    connect(m_columns, &QListWidget::itemChanged, this, &ColumnChooser::arrangeAsTicked);
    connect(m_all, &QPushButton::clicked, this, [this] {
        TableArrangement all = m_table.now();
        for (const TableColumn& column : m_model.columns())
            if (!all.columns.contains(columnKey(column))) all.columns += columnKey(column);
        take(all);
    });
    connect(m_standard, &QPushButton::clicked, this, [this] { take(m_table.standard); });
    connect(m_saved, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const auto view = m_views.find(item->text())) take(*view);
    });
    connect(m_saved, &QListWidget::itemClicked, m_saved, &QListWidget::itemActivated);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& name) { m_save->setEnabled(!name.trimmed().isEmpty()); });
    connect(m_name, &QLineEdit::returnPressed, this, &ColumnChooser::save);
    connect(m_save, &QPushButton::clicked, this, &ColumnChooser::save);
    connect(m_remove, &QPushButton::clicked, this, &ColumnChooser::removeView);
    retranslate();
}

void ColumnChooser::build() {
    setFixedWidth(chooserWidth);
    m_find->setObjectName(QStringLiteral("findColumn"));
    m_columns->setObjectName(QStringLiteral("columns"));
    m_saved->setObjectName(QStringLiteral("views"));
    m_name->setObjectName(QStringLiteral("viewName"));
    m_save->setObjectName(QStringLiteral("saveView"));
    m_remove->setObjectName(QStringLiteral("removeView"));
    m_find->setClearButtonEnabled(true);
    m_columns->setFixedHeight(columnsHeight);
    m_saved->setMaximumHeight(viewsHeight);
    m_saved->installEventFilter(this);
    theme::setRole(m_viewsLabel, theme::Role::section);
    for (QPushButton* button : {m_all, m_standard, m_remove})
        theme::setRole(button, theme::Role::quiet);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 10, 10, 10);
    layout->setSpacing(6);
    layout->addWidget(m_find);
    layout->addWidget(m_columns);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_standard);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    auto* heading = new QHBoxLayout;
    heading->addWidget(m_viewsLabel, 1);
    heading->addWidget(m_remove);
    layout->addLayout(heading);
    layout->addWidget(m_saved);
    auto* naming = new QHBoxLayout;
    naming->addWidget(m_name, 1);
    naming->addWidget(m_save);
    layout->addLayout(naming);
}

void ColumnChooser::retranslate() {
    setAccessibleName(tr("Columns and saved views"));
    m_find->setPlaceholderText(tr("Find a column"));
    m_find->setAccessibleName(tr("Find a column"));
    m_columns->setAccessibleName(tr("Columns shown"));
    m_all->setText(tr("Show all"));
    m_standard->setText(tr("As at first"));
    m_viewsLabel->setText(tr("Saved views"));
    m_saved->setAccessibleName(tr("Saved views"));
    m_saved->setToolTip(tr("Columns, sorting and filter under a name"));
    m_name->setPlaceholderText(tr("Name of this view"));
    m_name->setAccessibleName(tr("Name of this view"));
    m_save->setText(tr("Save"));
    m_remove->setText(tr("Remove"));
}

void ColumnChooser::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

bool ColumnChooser::eventFilter(QObject* object, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        removeView();
        return true;
    }
    return QFrame::eventFilter(object, event);
}

void ColumnChooser::open(QPoint corner) {
    m_find->clear();
    m_name->clear();
    m_save->setEnabled(false);
    fill();
    fillViews();
    adjustSize();
    QRect place(QPoint(corner.x() - width(), corner.y()), size());
    if (const QScreen* screen = parentWidget()->screen()) {
        const QRect room = screen->availableGeometry();
        place.moveLeft(std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - width())));
        place.moveTop(std::clamp(place.top(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(place.topLeft());
    show();
    m_find->setFocus();
}

void ColumnChooser::fill() {
    const QScopedValueRollback filling(m_filling, true);
    m_columns->clear();
    const TableArrangement now = m_table.now();
    // Those shown first, in their order; the others behind them in the order of the table.
    const auto add = [&](std::size_t c, bool shown) {
        auto* item = new QListWidgetItem(
            m_model.headerData(static_cast<int>(c), Qt::Horizontal, CopyRole).toString(), m_columns);
        item->setToolTip(m_model.headerData(static_cast<int>(c), Qt::Horizontal, Qt::ToolTipRole).toString());
        item->setData(columnRole, columnKey(m_model.columns()[c]));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(shown ? Qt::Checked : Qt::Unchecked);
    };
    const auto& columns = m_model.columns();
    for (const QString& key : now.columns)
        if (const auto found = std::ranges::find(columns, key, columnKey);
            found != columns.end() && found != columns.begin())
            add(static_cast<std::size_t>(found - columns.begin()), true);
    for (std::size_t c = 1; c < columns.size(); ++c)
        if (!now.columns.contains(columnKey(columns[c]))) add(c, false);
    showMatches();
}

void ColumnChooser::fillViews() {
    m_saved->clear();
    m_saved->addItems(m_views.names());
    m_saved->setVisible(m_saved->count() > 0);
    m_remove->setVisible(m_saved->count() > 0);
}

void ColumnChooser::showMatches() {
    for (int i = 0; i < m_columns->count(); ++i)
        m_columns->item(i)->setHidden(
            !m_columns->item(i)->text().contains(m_find->text().trimmed(), Qt::CaseInsensitive));
}

void ColumnChooser::arrangeAsTicked() {
    if (m_filling) return;
    TableArrangement ticked = m_table.now();
    ticked.columns = {columnKey(m_model.columns().front())};
    for (int i = 0; i < m_columns->count(); ++i)
        if (m_columns->item(i)->checkState() == Qt::Checked)
            ticked.columns += m_columns->item(i)->data(columnRole).toString();
    m_table.arrange(ticked);
}

void ColumnChooser::take(const TableArrangement& arrangement) {
    m_table.arrange(arrangement);
    fill();
}

void ColumnChooser::save() {
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) return;
    m_views.save(name, m_table.now());
    m_name->clear();
    fillViews();
}

void ColumnChooser::removeView() {
    if (const QListWidgetItem* item = m_saved->currentItem()) m_views.remove(item->text());
    fillViews();
}

}  // namespace wattplan
