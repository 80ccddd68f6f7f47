#include "widgets/pages/result_table.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ResultTable)

public:
    static QString reason(const QString& name, const QString& reason) {
        return tr("%1: %2", "object, why a value of it is not known").arg(name, reason);
    }
};

// The sizes of the numbers other than 0 in all columns of one unit, ascending.
std::vector<double> sizesIn(const ResultTable& table, const ResultTable::Column& column) {
    std::vector<double> sizes;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto& other = table.columns[i];
        if (other.isText || other.unit != column.unit || !(other.dimension == column.dimension)) continue;
        for (const ResultTable::Row& row : table.rows)
            if (const double size = std::abs(row.cells[i].value.value_or(0.0)); size > 0.0)
                sizes.push_back(size);
    }
    std::ranges::sort(sizes);
    return sizes;
}

// The scale of the largest number; where small ones would be hard to read in it, that of the middle one, or
// the first above it in which the largest still reads well.
text::AxisScale scaleOf(const std::vector<double>& sizes, const ResultTable::Column& column,
                        const text::NumberFormat& numbers) {
    constexpr double smallest = 0.01;  // as it is written
    constexpr double largest = 1e5;
    if (sizes.empty()) return numbers.axisScale(0.0, column.dimension, column.unit);
    const text::AxisScale whole = numbers.axisScale(sizes.back(), column.dimension, column.unit);
    if (whole.shown(sizes.front()) >= smallest) return whole;
    for (double size = sizes[(sizes.size() - 1) / 2]; size < sizes.back(); size *= 10.0) {
        const text::AxisScale scale = numbers.axisScale(size, column.dimension, column.unit);
        if (std::abs(scale.shown(sizes.back())) < largest) return scale;
    }
    return whole;
}

}  // namespace

ObjectId ResultTable::Row::object() const {
    const auto explained = std::ranges::find_if(cells, [](const Cell& cell) { return cell.tag != 0; });
    return explained != cells.end() ? resultOfTag(explained->tag).object : ObjectId{};
}

ResultTable rowsOf(const ResultTable& table, const std::vector<ObjectId>& objects) {
    ResultTable part = table;
    std::erase_if(part.rows, [&](const ResultTable::Row& row) {
        return !std::ranges::binary_search(objects, row.object());
    });
    return part;
}

ResultTable::Column columnOf(const ResultSpec& result) {
    return {text::resultLabel(result.id), result.unit.dimension, std::string(result.unit.symbol), false};
}

ResultTable::Cell cellOf(const PlanView& view, const Object& object, std::string_view result) {
    if (result.empty()) return {};
    const ResultAddress address = view.address(object, result);
    ResultTable::Cell cell;
    cell.value = view.model.value(address);
    if (view.model.node(address) == graph::noNode) return cell;
    cell.tag = tagOf(address);
    cell.isResult = true;
    if (!cell.value) cell.reason = view.reason(address);
    return cell;
}

QStringList reasonsOf(const ResultTable& table) {
    QStringList lines;
    for (const ResultTable::Row& row : table.rows) {
        if (row.isTotal) continue;  // waits for what its rows wait for
        for (const ResultTable::Cell& cell : row.cells) {
            if (cell.reason.isEmpty()) continue;
            const QString line = Words::reason(row.name, cell.reason);
            if (!lines.contains(line)) lines += line;
        }
    }
    return lines;
}

std::vector<text::AxisScale> scalesOf(const ResultTable& table, const text::NumberFormat& numbers) {
    std::vector<text::AxisScale> scales;
    for (const ResultTable::Column& column : table.columns)
        scales.push_back(column.isText    ? text::AxisScale{}
                         : column.isFixed ? numbers.fixedScale(column.unit)
                                          : scaleOf(sizesIn(table, column), column, numbers));
    return scales;
}

charts::ChartTable fileTable(const ResultTable& table, const text::NumberFormat& numbers,
                             const QString& title) {
    const auto scales = scalesOf(table, numbers);
    charts::ChartTable file;
    file.title = title;
    file.headings += table.corner;
    file.units += QString();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        file.headings += table.columns[i].heading;
        file.units += scales[i].unit;
    }
    for (const ResultTable::Row& row : table.rows) {
        auto& cells = file.rows.emplace_back();
        cells.emplace_back(row.name);
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ResultTable::Cell& cell = row.cells[i];
            if (table.columns[i].isText)
                cells.emplace_back(cell.text);
            else if (cell.value)
                cells.emplace_back(scales[i].shown(*cell.value));
            else
                cells.emplace_back();
        }
    }
    return file;
}

}  // namespace wattplan
