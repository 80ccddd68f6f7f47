#include "widgets/panels/snapshot_panel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/document/document.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int rowHeight = 26;
constexpr int mostRows = 5;
constexpr int shortFingerprint = 12;  // characters, enough to tell two plans apart

enum Column : int { nameColumn, timeColumn };

QDateTime timeOf(const store::SnapshotHead& head) {
    return QDateTime::fromString(QString::fromStdString(head.time), Qt::ISODate).toLocalTime();
}

}  // namespace

SnapshotPanel::SnapshotPanel(Document& document, QWidget* parent)
    : QWidget(parent),
      m_document(document),
      m_title(new QLabel(this)),
      m_list(new QTreeWidget(this)),
      m_name(new QLineEdit(this)),
      m_take(new QPushButton(this)),
      m_verbs(new QMenu(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    theme::setRole(m_title, theme::Role::title);
    m_list->setObjectName(QStringLiteral("snapshots"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(timeColumn, QHeaderView::ResizeToContents);
    m_name->setObjectName(QStringLiteral("snapshot-name"));
    m_take->setObjectName(QStringLiteral("take-snapshot"));
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_name, 1);
    foot->addWidget(m_take);
    rows->addWidget(m_title);
    rows->addWidget(m_list);
    rows->addLayout(foot);
    connect(&document, &Document::snapshotsChanged, this, &SnapshotPanel::fill);
    connect(m_list, &QTreeWidget::itemChanged, this, &SnapshotPanel::comparedChanged);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] { emit openWanted(selected()); });
    connect(m_list, &QTreeWidget::customContextMenuRequested, this, [this](const QPoint& at) {
        if (m_list->itemAt(at)) m_verbs->popup(m_list->viewport()->mapToGlobal(at));
    });
    connect(m_verbs, &QMenu::aboutToShow, this, &SnapshotPanel::fillVerbs);
    connect(m_take, &QPushButton::clicked, this, &SnapshotPanel::take);
    connect(m_name, &QLineEdit::returnPressed, this, &SnapshotPanel::take);
    connect(m_name, &QLineEdit::textChanged, this,
            [this] { m_take->setEnabled(!m_name->text().trimmed().isEmpty()); });
    m_take->setEnabled(false);
    retranslate();
}

void SnapshotPanel::retranslate() {
    m_title->setText(tr("Snapshots"));
    m_list->setAccessibleName(tr("Snapshots"));
    m_name->setPlaceholderText(tr("Name of a snapshot"));
    m_name->setAccessibleName(tr("Name of a snapshot"));
    m_take->setText(tr("Take"));
    m_take->setToolTip(tr("Keeps the plan with its what-ifs as it stands, under this name"));
    fill();
}

void SnapshotPanel::fill() {
    const std::vector<std::int64_t> ticked = compared();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const store::SnapshotHead& head : m_document.snapshots()) {
        auto* item = new QTreeWidgetItem(m_list, {QString::fromStdString(head.name),
                                                  timeOf(head).toString(QStringLiteral("MM-dd HH:mm"))});
        item->setData(nameColumn, idRole, QVariant::fromValue<qint64>(head.id));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        const bool isTicked = std::ranges::find(ticked, head.id) != ticked.end();
        item->setCheckState(nameColumn, isTicked ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(
            nameColumn,
            tr("%1\nTaken %2 by %3, with Wattplan %4. Fingerprint %5…", "name, time, author, version, digits")
                .arg(item->text(nameColumn), timeOf(head).toString(QStringLiteral("yyyy-MM-dd HH:mm")),
                     QString::fromStdString(head.author), QString::fromStdString(head.engineVersion),
                     QString::fromStdString(head.fingerprint.substr(0, shortFingerprint))));
        item->setToolTip(timeColumn, item->toolTip(nameColumn));
        item->setSizeHint(nameColumn, QSize(0, rowHeight));
    }
    const int count = m_list->topLevelItemCount();
    m_list->setVisible(count > 0);
    m_list->setFixedHeight(std::clamp(count, 1, mostRows) * rowHeight + 2);
    m_name->setVisible(!m_document.isReadOnly());
    m_take->setVisible(!m_document.isReadOnly());
}

std::vector<std::int64_t> SnapshotPanel::compared() const {
    std::vector<std::int64_t> ids;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (const QTreeWidgetItem* item = m_list->topLevelItem(row);
            item->checkState(nameColumn) == Qt::Checked)
            ids.push_back(item->data(nameColumn, idRole).toLongLong());
    return ids;
}

std::int64_t SnapshotPanel::selected() const {
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(nameColumn, idRole).toLongLong() : 0;
}

void SnapshotPanel::take() {
    if (m_name->text().trimmed().isEmpty()) return;
    if (const auto taken = m_document.takeSnapshot(m_name->text()); !taken)
        return emit message(text::sentence(taken.error()));
    m_name->setText({});
    // So that undo is again the plan's.
    m_list->setFocus();
}

void SnapshotPanel::fillVerbs() {
    m_verbs->clear();
    const std::int64_t id = selected();
    const QTreeWidgetItem* item = m_list->currentItem();
    if (!item) return;
    connect(m_verbs->addAction(tr("Open in a window of its own")), &QAction::triggered, this,
            [this, id] { emit openWanted(id); });
    if (m_document.isReadOnly()) return;
    connect(m_verbs->addAction(tr("Restore as a what-if")), &QAction::triggered, this, [this, id] {
        if (const auto done = m_document.restoreSnapshot(id); !done)
            emit message(text::sentence(done.error()));
    });
    // Gone for good: asked for once more, here.
    QMenu* sure = m_verbs->addMenu(tr("Delete"));
    connect(sure->addAction(tr("Delete “%1” for good", "snapshot").arg(item->text(nameColumn))),
            &QAction::triggered, this, [this, id] {
                if (const auto done = m_document.removeSnapshot(id); !done)
                    emit message(text::sentence(done.error()));
            });
}

}  // namespace wattplan
