#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <utility>
#include <vector>

#include "widgets/document/field_table_model.h"

namespace wattplan {

class TableView;

/// How a table is shown: which columns in which order, and how its rows are sorted and filtered. Columns go
/// by key ("name", "key", "params_total", "=energy_facility"), so that an arrangement outlives new columns.
struct TableArrangement {
    QStringList columns{};
    QString sortedBy{};  ///< "" for the order of the plan
    Qt::SortOrder order = Qt::AscendingOrder;
    QString filter{};
    bool operator==(const TableArrangement&) const = default;
};

QString columnKey(const TableColumn& column);

/// The arrangement of a view as it stands; its filter is for the caller to add.
TableArrangement arrangementOf(const TableView& view);
/// Arranges a view. Columns there are none of are passed over; the first column is always shown, first.
void arrange(TableView& view, const TableArrangement& arrangement);

/// Arrangements that a person keeps by name, for a table by its key; in the settings of the program.
class SavedViews {
public:
    explicit SavedViews(const QString& table);

    QStringList names() const;
    std::optional<TableArrangement> find(const QString& name) const;
    void save(const QString& name, const TableArrangement& arrangement);
    void remove(const QString& name);
    /// The arrangement the table was left with.
    std::optional<TableArrangement> last() const;
    void setLast(const TableArrangement& arrangement);
    void forgetLast();

private:
    QString m_group;
};

}  // namespace wattplan
