#include "widgets/exports/export_tree.h"

#include <QSignalBlocker>

namespace wattplan {
namespace {

constexpr int fileRole = Qt::UserRole;
constexpr int typeRole = Qt::UserRole + 1;
constexpr int pageRole = Qt::UserRole + 2;

template <typename Visit>
void forEachItem(const QTreeWidget& tree, Visit visit) {
    for (int page = 0; page < tree.topLevelItemCount(); ++page)
        for (int i = 0; i < tree.topLevelItem(page)->childCount(); ++i)
            visit(*tree.topLevelItem(page)->child(i));
}

}  // namespace

ExportTree::ExportTree(QWidget* parent) : QTreeWidget(parent) {
    setHeaderHidden(true);
    setMinimumWidth(300);
    connect(this, &QTreeWidget::itemChanged, this, &ExportTree::chosenChanged);
}

void ExportTree::add(const QString& title, const std::vector<ExportItem>& items,
                     const std::function<bool(const QString& file)>& isTicked) {
    if (items.empty()) return;
    const QSignalBlocker blocker(this);
    QTreeWidgetItem* top = topLevelItem(topLevelItemCount() - 1);
    if (!top || top->child(0)->data(0, pageRole).toString() != items.front().page) {
        top = new QTreeWidgetItem(this, {title});
        top->setFlags(top->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    }
    for (const ExportItem& item : items) {
        const QString name =
            item.note.isEmpty()
                ? item.title
                : tr("%1 · %2", "title of a chart, which of several").arg(item.title, item.note);
        auto* line = new QTreeWidgetItem(
            top,
            {item.type == ExportItem::Type::chart ? tr("Chart: %1").arg(name) : tr("Table: %1").arg(name)});
        line->setData(0, fileRole, item.file);
        line->setData(0, typeRole, static_cast<int>(item.type));
        line->setData(0, pageRole, item.page);
        line->setFlags(line->flags() | Qt::ItemIsUserCheckable);
        line->setCheckState(0, isTicked(item.file) ? Qt::Checked : Qt::Unchecked);
    }
    top->setExpanded(top->checkState(0) != Qt::Unchecked);
}

void ExportTree::setAllTicked(Qt::CheckState state) {
    {
        const QSignalBlocker blocker(this);
        forEachItem(*this, [&](QTreeWidgetItem& item) { item.setCheckState(0, state); });
    }
    viewport()->update();
    emit chosenChanged();
}

std::vector<ExportItem> ExportTree::chosen() const {
    std::vector<ExportItem> items;
    forEachItem(*this, [&](const QTreeWidgetItem& item) {
        if (item.checkState(0) == Qt::Checked)
            items.push_back({.type = static_cast<ExportItem::Type>(item.data(0, typeRole).toInt()),
                             .page = item.data(0, pageRole).toString(),
                             .file = item.data(0, fileRole).toString(),
                             .title = item.text(0)});
    });
    return items;
}

QStringList ExportTree::leftOut() const {
    QStringList files;
    forEachItem(*this, [&](const QTreeWidgetItem& item) {
        if (item.checkState(0) == Qt::Unchecked) files += item.data(0, fileRole).toString();
    });
    return files;
}

}  // namespace wattplan
