#include "widgets/pages/facility_page.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <algorithm>

#include "core/exchange/file_text.h"
#include "tests/support/epw_text.h"
#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/kpi_tile.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/weather_line.h"

namespace wattplan::test {
namespace {

enum ChartOf { map, freeCooling };
enum TableOf { plant, floorSpace, loads, technologies };

using Desk = PageDesk<FacilityPage>;

/// A hall in Virginia with one cluster, built for 100 MW of IT.
std::unique_ptr<Desk> hallDesk(const char* cooling) {
    auto desk = std::make_unique<Desk>("sample:blank");
    const auto add = [&](Kind kind, const char* key, std::vector<std::pair<const char*, const char*>> cells) {
        REQUIRE(desk->document->add(kind, QLatin1String(key)).has_value());
        for (const auto& [field, text] : cells)
            desk->type(key, field, text);
    };
    add(Kind::facility, "hall",
        {{"site", "n_virginia"}, {"cooling", cooling}, {"design_it_power", "100 MW"}});
    add(Kind::cluster, "cluster",
        {{"facility", "hall"}, {"system", "dgx_h100"}, {"systems", "6000"}, {"commissioning", "2026-01"}});
    return desk;
}

/// The number in a row and column of a table of the page, as it is shown.
QString shownIn(Desk& desk, TableOf which, int row, const QString& heading) {
    auto& model = *desk.part<ResultTableView>(which).model();
    for (int column = 1; column < model.columnCount(); ++column)
        if (model.headerData(column, Qt::Horizontal).toString().section(u'\n', 0, 0) == heading)
            return plain(model.index(row, column).data().toString());
    return QStringLiteral("no column ") + heading;
}

double numberIn(Desk& desk, TableOf which, int row, int column) {
    auto& table = desk.part<ResultTableView>(which);
    return table.model()->index(row, column).data(ResultTableModel::ValueRole).toDouble();
}

QString writeEpw(const QTemporaryDir& folder, const std::string& text) {
    const QString path = folder.filePath(QStringLiteral("year.epw"));
    REQUIRE(exchange::writeFileText(path.toStdString(), text).has_value());
    return path;
}

TEST_CASE("The facility page says what to do where there is no facility, or no year", "[widgets]") {
    Desk desk("sample:blank");
    CHECK(desk.part<charts::Chart>(map).data().emptyText.contains("Add a facility"));
    REQUIRE(desk.document->add(Kind::facility, QStringLiteral("hall")).has_value());
    CHECK(desk.part<charts::Chart>(map).data().isEmpty());
    CHECK(desk.part<charts::Chart>(map).data().emptyText.contains("Choose site and cooling"));
    CHECK(desk.part<charts::Chart>(freeCooling).data().isEmpty());
}

TEST_CASE("The table by load has the annual PUE that SITE_MODEL 3.1 states", "[widgets]") {
    // At Virginia, l = .2 / .4 / .6 / .75 / 1; the columns are .1 to .6, .75, .9 and 1, the last row the
    // year.
    struct Stated {
        const char* cooling;
        std::vector<std::pair<int, double>> pue;
    };
    for (const Stated& stated :
         {Stated{"air_crah_chiller", {{2, 1.920}, {4, 1.625}, {6, 1.595}, {7, 1.600}, {9, 1.654}}},
          Stated{"d2c_1p", {{2, 1.308}, {4, 1.169}, {6, 1.151}, {7, 1.150}, {9, 1.158}}}}) {
        const auto desk = hallDesk(stated.cooling);
        const int year = desk->part<ResultTableView>(loads).model()->rowCount() - 1;
        REQUIRE(year == 12);
        for (const auto& [column, pue] : stated.pue) {
            CAPTURE(stated.cooling, column);
            CHECK(numberIn(*desk, loads, year, column) == Approx(pue).margin(0.0006));
        }
    }
}

TEST_CASE("The map has a row for each month and a column for each hour, and reads a cell", "[widgets]") {
    const auto desk = hallDesk("water_side_econ");
    const charts::ChartData& data = desk->part<charts::Chart>(map).data();
    REQUIRE(data.heat.values.size() == 12u * 24u);
    CHECK(data.heat.rows[6] == "July");
    CHECK(data.heat.columns[15] == "15:00");
    // The wet-bulb is highest on summer afternoons: SITE_MODEL 2.2, the hour with the least of the daily
    // range.
    const double winterNight = data.heat.values[0 * 24 + 4].value();
    const double summerAfternoon = data.heat.values[6 * 24 + 14].value();
    CHECK(summerAfternoon > winterNight + 0.05);
    // Weighted by the days of the months, the means are the year's PUE at that load.
    double mean = 0.0;
    for (std::size_t month = 0; month < 12; ++month)
        for (std::size_t hour = 0; hour < 24; ++hour)
            mean += data.heat.values[month * 24 + hour].value() * kernels::daysInMonth[month] / 8760.0;
    const auto pue = desk->document->model().value({desk->id("hall"), resultId(Kind::facility, "pue")});
    CHECK(mean == Approx(pue.value()).epsilon(1e-3));  // the graph interpolates between loads
}

TEST_CASE("A pinned PUE is said to be pinned, and the map to be computed", "[widgets]") {
    const auto desk = hallDesk("air_crah_chiller");
    auto& tile = desk->part<KpiTile>(0);
    CHECK(tile.detailText().contains("load"));
    CHECK(desk->part<charts::Chart>(map).data().name == "PUE by month and hour");
    desk->type("hall", "pin_pue", "1.2");
    CHECK(tile.numberText() == "1.20");
    CHECK(tile.detailText().contains("pinned"));
    CHECK(desk->part<charts::Chart>(map).data().name == "Computed PUE by hour");
}

TEST_CASE("The plant is counted as by hand", "[widgets]") {
    const auto desk = hallDesk("air_crah_chiller");
    desk->type("hall", "pin_pue", "1.2");
    // 100 MW x 1.2 = 120 MW; x 1.075 / .95 = 135.8 MVA; / 2.5 = 54.3, so 55, twice; 100 / 1.25 = 80, twice;
    // 120 / 2.5 = 48 and one spare.
    CHECK(shownIn(*desk, plant, 0, "Design power") == "120");
    CHECK(shownIn(*desk, plant, 0, "Utility connection") == "136");
    CHECK(shownIn(*desk, plant, 0, "Transformers") == "110");
    CHECK(shownIn(*desk, plant, 0, "UPS modules") == "160");
    CHECK(shownIn(*desk, plant, 0, "Generator sets") == "49");
    CHECK(shownIn(*desk, plant, 0, "Coolant distribution units") == "0");
    QSignalSpy asked(&desk->page, &Page::explain);
    auto& table = desk->part<ResultTableView>(plant);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.model()->index(0, 2)).center());
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].toULongLong() ==
          tagOf(ResultAddress{desk->id("hall"), resultId(Kind::facility, "design_power")}));
}

TEST_CASE("All technologies stand beside each other at the site, the chosen one is named", "[widgets]") {
    const auto desk = hallDesk("water_side_econ");
    const charts::Bars& bars = desk->part<charts::Chart>(freeCooling).data().bars;
    REQUIRE(bars.categories.size() == 12);
    const auto chosen = std::ranges::count_if(
        bars.categories, [](const QString& name) { return name.startsWith(QStringLiteral("● ")); });
    CHECK(chosen == 1);
    const auto own = static_cast<std::size_t>(
        std::ranges::find_if(bars.groups[0].ids, [](std::uint64_t id) { return id != 0; }) -
        bars.groups[0].ids.begin());
    REQUIRE(own < 12);
    const auto hours =
        desk->document->model().value({desk->id("hall"), resultId(Kind::facility, "free_cooling_hours")});
    CHECK(bars.groups[0].values[own] == hours);
    CHECK(desk->part<ResultTableView>(technologies).allRows() == 12);
}

TEST_CASE("An EPW file gives a site its hours, and undo gives back the made year", "[widgets]") {
    const auto desk = hallDesk("air_side_econ");
    const QTemporaryDir folder;
    WeatherLine& weather = desk->page.weather();
    const auto value = [&](const char* result) {
        return desk->document->model().value({desk->id("hall"), resultId(Kind::facility, result)}).value();
    };
    CHECK(weather.sourceText().contains("monthly means"));
    const double made = value("pue");
    const std::size_t steps = desk->document->historyCursor();
    // Every hour 20.0 degC, its first of March missing for two hours.
    weather.read(writeEpw(folder, epw(false, [](EpwHour& hour, int) {
                              if (hour.month == 3 && hour.day == 1 && hour.hour <= 2) hour.dryBulb = "99.9";
                          })));
    CHECK(desk->document->historyCursor() == steps + 1);
    CHECK(value("design_dry_bulb") == Approx(273.15 + 20.0));
    CHECK(value("free_cooling_hours") == 8760.0 * 3600.0);  // 20 + 1.5 K < 25, dew point 10 < 17 degC
    CHECK(weather.sourceText() == "Weather of a file: Testville, ST, SWE (59.65° N, 17.95° E, 61 m)");
    CHECK(weather.reportText() == "Mended: hours filled from those before and after: 2.");
    const auto& cells = desk->part<charts::Chart>(map).data().heat.values;
    CHECK(cells.front() == cells.back());  // the same hour all year
    REQUIRE(desk->document->undo().has_value());
    CHECK(value("pue") == made);
    CHECK(weather.sourceText().contains("monthly means"));
    CHECK(weather.reportText().isEmpty());
    REQUIRE(desk->document->redo().has_value());
    CHECK(value("design_dry_bulb") == Approx(273.15 + 20.0));
    weather.drop();
    CHECK(value("pue") == made);
    CHECK(desk->document->historyCursor() == steps + 2);
}

TEST_CASE("Weather that was read is in the file when it is opened again", "[widgets]") {
    const auto desk = hallDesk("d2c_hot45");
    const QTemporaryDir folder;
    const QString plan = folder.filePath(QStringLiteral("hall.wattplan"));
    REQUIRE(desk->document->saveAs(plan).has_value());
    desk->page.weather().read(writeEpw(folder, epw(true, asItStands)));
    CHECK(desk->page.weather().reportText() == "Mended: hours of 29 February left out: 24.");
    const auto again = Document::open(plan, store::Access::readOnly);
    REQUIRE(again.has_value());
    const Object* hall = (*again)->plan().find("hall");
    const auto dryBulb = (*again)->model().value({hall->id, resultId(Kind::facility, "design_dry_bulb")});
    CHECK(dryBulb.value() == Approx(273.15 + 20.0));
}

TEST_CASE("A weather file that can't be mended is refused by line and column, and changes nothing",
          "[widgets]") {
    const auto desk = hallDesk("d2c_hot45");
    const QTemporaryDir folder;
    QSignalSpy said(&desk->page, &Page::message);
    const std::size_t steps = desk->document->historyCursor();
    desk->page.weather().read(writeEpw(folder, epw(false, [](EpwHour& hour, int index) {
                                           if (index == 41) hour.dryBulb = "warm";
                                       })));
    REQUIRE(said.size() == 1);
    const QString sentence = plain(said[0][0].toString());
    CAPTURE(sentence.toStdString());
    CHECK(sentence.contains("line 50"));  // 8 lines of header and 41 hours before it
    CHECK(sentence.contains(QStringLiteral("column “7 dry-bulb”")));
    CHECK(desk->document->historyCursor() == steps);
    CHECK(desk->page.weather().sourceText().contains("monthly means"));
}

}  // namespace
}  // namespace wattplan::test
