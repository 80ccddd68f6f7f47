#pragma once

#include <QString>
#include <chrono>
#include <cmath>
#include <string>

#include "tests/support/csv_table.h"
#include "tests/support/paths.h"
#include "widgets/charts/chart_data.h"
#include "widgets/text/number_format.h"

namespace wattplan::charts::test {

inline text::NumberFormat dollars(text::Language language = text::Language::en) {
    return text::NumberFormat(text::Wording{
        language, text::UnitStyle::international, {text::CurrencyName{"USD", "$", "美元", "美元"}, 1.0}});
}

/// Training compute of the catalogue's models against their date, every point with its label.
inline ChartData growthScene() {
    ChartData data;
    data.name = QStringLiteral("Training compute");
    data.x = {.kind = AxisKind::years, .title = QStringLiteral("Published")};
    data.y = {.kind = AxisKind::log10,
              .title = QStringLiteral("Training compute"),
              .dimension = dimension::flop,
              .unit = "FLOP"};
    PointSeries american{.name = QStringLiteral("United States"), .tone = Tone::series1};
    PointSeries others{.name = QStringLiteral("Other"), .tone = Tone::series4};
    std::uint64_t id = 0;
    for (const auto& row :
         wattplan::test::csvRows(wattplan::test::sourceFolder() + "/resources/catalog/models.csv")) {
        ++id;
        const std::string& date = row.at("publication_date");
        const std::string& flop = row.at("training_compute_flop");
        if (flop.empty() || date.size() < 10) continue;
        const std::chrono::year_month_day day{
            std::chrono::year{std::stoi(date.substr(0, 4))},
            std::chrono::month{static_cast<unsigned>(std::stoi(date.substr(5, 2)))},
            std::chrono::day{static_cast<unsigned>(std::stoi(date.substr(8, 2)))}};
        Point point{.id = id,
                    .x = decimalYear(day),
                    .y = std::stod(flop),
                    .label = QString::fromStdString(row.at("name"))};
        point.emphasised = id % 12 == 0;
        (row.at("country").find("United States") != std::string::npos ? american : others)
            .points.push_back(point);
    }
    data.points = {american, others};
    return data;
}

/// Two layers over four months, 2023-11 to 2024-02, with a feed that steps up.
inline ChartData powerScene() {
    const double first = monthNumber(std::chrono::year{2023} / std::chrono::November);
    ChartData data;
    data.name = QStringLiteral("Site power");
    data.x = {.kind = AxisKind::months, .title = QStringLiteral("Month")};
    data.y = {.title = QStringLiteral("Facility power"), .dimension = dimension::power, .unit = "MW"};
    data.areas.x = {first, first + 1, first + 2, first + 3};
    data.areas.layers = {
        {.name = QStringLiteral("Accelerators"), .tone = Tone::series1, .y = {1e6, 2e6, 3e6, 4e6}},
        {.name = QStringLiteral("Cooling"), .tone = Tone::series5, .y = {0.5e6, 0.5e6, 1e6, 1e6}}};
    data.lines = {{.name = QStringLiteral("Utility feed"),
                   .tone = Tone::bad,
                   .x = {first, first + 2, first + 3},
                   .y = {3e6, 6e6, 6e6},
                   .shape = LineShape::steps,
                   .label = QStringLiteral("feed")}};
    return data;
}

inline ChartData costScene() {
    ChartData data;
    data.name = QStringLiteral("Cost");
    data.x = {.title = QStringLiteral("Cost"), .dimension = dimension::money};
    data.bars.categories = {QStringLiteral("Accelerators"), QStringLiteral("=1+1"),
                            QStringLiteral("Network")};
    data.bars.ids = {11, 12, 13};
    data.bars.groups = {
        {.name = QStringLiteral("baseline"), .tone = Tone::series8, .values = {780e3, 124e3, 80e3}},
        {.name = QStringLiteral("this plan"), .tone = Tone::series1, .values = {700e3, 89e3, std::nullopt}}};
    return data;
}

/// Three rows under two headings in 2026 and 2027: two bars that overlap in the first, a bar in conflict in
/// the second. The third is empty.
inline ChartData ganttScene() {
    const double january = monthNumber(std::chrono::year{2026} / std::chrono::January);
    ChartData data;
    data.name = QStringLiteral("Schedule");
    data.x = {.kind = AxisKind::days, .minimum = january, .maximum = january + 24.0};
    Gantt& gantt = data.gantt;
    gantt.isMovable = true;
    gantt.rows = {{.name = QStringLiteral("North"), .isHeading = true},
                  {.name = QStringLiteral("First"), .note = QStringLiteral("800 · 40 % idle"), .id = 101},
                  {.name = QStringLiteral("Second"), .id = 102},
                  {.name = QStringLiteral("South"), .isHeading = true},
                  {.name = QStringLiteral("Third"), .id = 103}};
    gantt.rows[1].zones = {{.from = january, .to = january + 12.0}};
    gantt.bars = {
        {.id = 1,
         .row = 1,
         .from = january + 2.0,
         .to = january + 9.0,
         .label = QStringLiteral("A long run")},
        {.id = 2, .row = 1, .from = january + 5.0, .to = january + 5.5, .label = QStringLiteral("Short")},
        {.id = 3,
         .row = 2,
         .from = january + 3.0,
         .to = january + 12.0,
         .label = QStringLiteral("In conflict"),
         .conflict = QStringLiteral("too early")}};
    gantt.markers = {{january, QStringLiteral("plan starts")}, {january + 1.0, QStringLiteral("today")}};
    gantt.rowTitle = QStringLiteral("Cluster");
    gantt.barTitle = QStringLiteral("Run");
    gantt.startTitle = QStringLiteral("Start");
    gantt.endTitle = QStringLiteral("End");
    gantt.conflictTitle = QStringLiteral("Conflict");
    return data;
}

}  // namespace wattplan::charts::test
