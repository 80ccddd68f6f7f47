#include "widgets/tables/table_arrangement.h"

#include <QHeaderView>
#include <QSettings>
#include <algorithm>

#include "widgets/tables/table_view.h"

namespace wattplan {
namespace {

QString fromLatin1(std::string_view text) {
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

// Names go into the settings as values: a name may hold a slash.
QString placeOf(const QString& group, const QString& name) {
    return group + QString::fromLatin1(name.toUtf8().toHex());
}

std::optional<TableArrangement> read(const QString& place) {
    QSettings settings;
    settings.beginGroup(place);
    if (!settings.contains(QStringLiteral("columns"))) return std::nullopt;
    return TableArrangement{
        settings.value(QStringLiteral("columns")).toStringList(),
        settings.value(QStringLiteral("sorted_by")).toString(),
        settings.value(QStringLiteral("descending")).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder,
        settings.value(QStringLiteral("filter")).toString()};
}

void write(const QString& place, const TableArrangement& arrangement) {
    QSettings settings;
    settings.beginGroup(place);
    settings.setValue(QStringLiteral("columns"), arrangement.columns);
    settings.setValue(QStringLiteral("sorted_by"), arrangement.sortedBy);
    settings.setValue(QStringLiteral("descending"), arrangement.order == Qt::DescendingOrder);
    settings.setValue(QStringLiteral("filter"), arrangement.filter);
}

}  // namespace

QString columnKey(const TableColumn& column) {
    switch (column.type) {
        case TableColumn::Type::name:
            return QStringLiteral("name");
        case TableColumn::Type::key:
            return QStringLiteral("key");
        case TableColumn::Type::field:
            return fromLatin1(Registry::instance().field(column.field).key);
        case TableColumn::Type::result:
            return u'=' + fromLatin1(Registry::instance().result(column.result).key);
    }
    return {};
}

TableArrangement arrangementOf(const TableView& view) {
    const QHeaderView& header = *view.horizontalHeader();
    const auto& columns = view.table()->columns();
    TableArrangement arrangement;
    for (int place = 0; place < header.count(); ++place)
        if (const int c = header.logicalIndex(place); !header.isSectionHidden(c))
            arrangement.columns += columnKey(columns[static_cast<std::size_t>(c)]);
    if (const int c = header.sortIndicatorSection(); c >= 0 && c < header.count()) {
        arrangement.sortedBy = columnKey(columns[static_cast<std::size_t>(c)]);
        arrangement.order = header.sortIndicatorOrder();
    }
    return arrangement;
}

void arrange(TableView& view, const TableArrangement& arrangement) {
    QHeaderView& header = *view.horizontalHeader();
    const auto& columns = view.table()->columns();
    int place = 1;
    int sorted = -1;
    for (int c = 0; c < header.count(); ++c)
        if (columnKey(columns[static_cast<std::size_t>(c)]) == arrangement.sortedBy) sorted = c;
    for (const QString& key : arrangement.columns) {
        const auto found = std::ranges::find(columns, key, columnKey);
        const int c = static_cast<int>(found - columns.begin());
        if (found == columns.end() || c == 0) continue;
        header.moveSection(header.visualIndex(c), place++);
    }
    for (int c = 1; c < header.count(); ++c)
        view.setColumnHidden(c,
                             !arrangement.columns.contains(columnKey(columns[static_cast<std::size_t>(c)])));
    view.sortByColumn(sorted, arrangement.order);
}

SavedViews::SavedViews(const QString& table) : m_group(QStringLiteral("tables/%1/").arg(table)) {}

QStringList SavedViews::names() const {
    QSettings settings;
    settings.beginGroup(m_group + QStringLiteral("views"));
    QStringList names;
    for (const QString& group : settings.childGroups())
        names += QString::fromUtf8(QByteArray::fromHex(group.toLatin1()));
    std::ranges::sort(names, [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    return names;
}

std::optional<TableArrangement> SavedViews::find(const QString& name) const {
    return read(placeOf(m_group + QStringLiteral("views/"), name));
}

void SavedViews::save(const QString& name, const TableArrangement& arrangement) {
    write(placeOf(m_group + QStringLiteral("views/"), name), arrangement);
}

void SavedViews::remove(const QString& name) {
    QSettings().remove(placeOf(m_group + QStringLiteral("views/"), name));
}

std::optional<TableArrangement> SavedViews::last() const {
    return read(m_group + QStringLiteral("last"));
}

void SavedViews::setLast(const TableArrangement& arrangement) {
    write(m_group + QStringLiteral("last"), arrangement);
}

void SavedViews::forgetLast() {
    QSettings().remove(m_group + QStringLiteral("last"));
}

}  // namespace wattplan
