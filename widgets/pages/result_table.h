#pragma once

#include <QString>
#include <QStringList>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/units/dimension.h"
#include "widgets/charts/chart_table.h"
#include "widgets/pages/plan_view.h"

namespace wattplan {

/// A table of results as plain values: a row per object, the total last. Numbers are in base units.
struct ResultTable {
    struct Column {
        QString heading{};
        Dimension dimension{};
        std::string unit{};  ///< preferred; columns of one unit share its scale, so that they can be compared
        bool isText = false;
        bool isFixed = false;  ///< in exactly its unit, whatever the numbers
    };
    struct Cell {
        std::optional<double> value{};
        QString text{};         ///< in columns of text; else written instead of the value where not empty
        std::uint64_t tag = 0;  ///< what explains it; 0 for nothing
        QString reason{};       ///< why there is no value
        QString caveat{};       ///< why the value cannot be had: it is muted
        bool isResult = false;  ///< it is the result of that tag, and not only explained by it
    };
    struct Row {
        QString name{};
        std::vector<Cell> cells{};
        bool isTotal = false;

        /// The object its cells are about; none when nothing explains them.
        ObjectId object() const;
    };

    QString corner{};  ///< heading of the names
    std::vector<Column> columns{};
    std::vector<Row> rows{};
};

/// The rows of these objects alone, ascending by id.
ResultTable rowsOf(const ResultTable& table, const std::vector<ObjectId>& objects);

/// The column of a result, by its label and preferred unit.
ResultTable::Column columnOf(const ResultSpec& result);
/// A result of an object, or why it is not known; an empty cell for "".
ResultTable::Cell cellOf(const PlanView& view, const Object& object, std::string_view result);

/// What rows wait for, a line each: "Gopher: Waits for a value: Price of TPU v3 board." Each reason once a
/// row.
QStringList reasonsOf(const ResultTable& table);

/// The scale of each column.
std::vector<text::AxisScale> scalesOf(const ResultTable& table, const text::NumberFormat& numbers);

/// The same numbers for files, in the units of the columns.
charts::ChartTable fileTable(const ResultTable& table, const text::NumberFormat& numbers,
                             const QString& title);

}  // namespace wattplan
