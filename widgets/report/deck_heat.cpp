#include "widgets/report/deck_heat.h"

#include <QJsonArray>

#include "widgets/charts/heat.h"
#include "widgets/charts/scene.h"
#include "widgets/report/deck_series.h"

namespace wattplan::report {

namespace {

constexpr std::size_t mostColumns = 24;  // hours of a day
constexpr std::size_t mostRows = 16;
constexpr double darkBelow = 0.55;  // of lightness: words on it are white

}  // namespace

std::optional<QJsonObject> heatTable(const Chart& chart) {
    const charts::HeatMap& heat = chart.data.heat;
    if (heat.values.empty() || heat.columns.size() > mostColumns || heat.rows.size() > mostRows) return {};
    charts::Scene scene;
    scene.data = chart.data;
    scene.numbers = chart.numbers;
    scene.palette = theme::printPalette();
    scene.prepare();
    QJsonArray columns;
    for (const QString& name : heat.columns)
        columns.append(name);
    QJsonArray rows;
    for (std::size_t row = 0; row < heat.rows.size(); ++row) {
        QJsonArray cells;
        for (std::size_t column = 0; column < heat.columns.size(); ++column) {
            QJsonObject cell;
            if (const auto value = charts::valueOf(heat, {row, column})) {
                const QColor fill = charts::heatColour(scene, *value);
                cell.insert("text", chart.numbers.columnText(*value, scene.heat.scale));
                cell.insert("fill", slideColour(fill));
                cell.insert("isDark", fill.lightnessF() < darkBelow);
            }
            cells.append(cell);
        }
        rows.append(QJsonObject{{"name", heat.rows[row]}, {"cells", cells}});
    }
    return QJsonObject{{"unit", scene.heat.scale.unit},
                       {"across", chart.data.x.title},
                       {"columns", columns},
                       {"rows", rows}};
}

}  // namespace wattplan::report
