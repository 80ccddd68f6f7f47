#include <map>
#include <sstream>

#include "tests/support/csv_table.h"
#include "tests/support/paths.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using wattplan::test::CsvRow;
using wattplan::test::csvRows;
using wattplan::test::PlanDesk;

namespace {

// This is bookkeeping, not accuracy: hours x watts x PUE x grid factor of the published statement itself.
constexpr double rounding = 0.02;

/// Rows whose carbon is counted from the energy before PUE although a PUE is printed beside it.
const std::map<std::string, std::string, std::less<>> carbonWithoutPue{
    {"opt-175b-meta", "75 t = 324 MWh x 0.231 kg/kWh, and 324 MWh are hours x TDP alone"},
};

/// Rows whose carbon can't come within 2 %, and why.
const std::map<std::string, std::string, std::less<>> carbonExceptions{
    {"olmo-700m", "printed as 3 t, a single digit: 8 MWh x 0.332 kg/kWh = 2.66 t"},
};

std::optional<double> number(const CsvRow& row, std::string_view column) {
    const std::string& cell = row.find(column)->second;
    return cell.empty() ? std::nullopt : std::optional(std::stod(cell));
}

bool asks(const CsvRow& row, std::string_view code) {
    return (";" + row.at("checks") + ";").find(";" + std::string(code) + ";") != std::string::npos;
}

/// Accelerator-hours and watts of a row. Where it states energy alone, the hours at 400 W that make it.
std::pair<double, double> hoursAndWatts(const CsvRow& row) {
    constexpr double anyPower = 400.0;
    const auto hours = number(row, "accelerator_hours");
    const auto watts = number(row, "avg_power_w_per_accelerator");
    if (hours && watts) return {*hours, *watts};
    REQUIRE(number(row, "energy_mwh"));
    const bool includesPue = row.at("energy_includes_pue") == "yes";
    const double wattHours =
        *number(row, "energy_mwh") * 1e6 / (includesPue ? number(row, "pue").value_or(1.0) : 1.0);
    return hours ? std::pair(*hours, wattHours / *hours) : std::pair(wattHours / anyPower, anyPower);
}

/// A catalogue system that carries the accelerator of the row; with hours and watts pinned any would do.
std::string systemOf(const CsvRow& row) {
    const auto& catalogue = catalog::Catalogue::builtIn();
    if (const Object* system = catalogue.find(Kind::system, row.at("system_id"))) return system->key;
    const Object* accelerator = catalogue.find(Kind::accelerator, row.at("accelerator_id"));
    const FieldId field = fieldId(Kind::system, "accelerator");
    for (const Object* system : catalogue.rows(Kind::system))
        if (const auto* carried = std::get_if<Reference>(&system->value(field));
            accelerator && carried && carried->object == accelerator->id)
            return system->key;
    return "dgx_a100_640";
}

/// Types a published run into the desk: stated hours, watts, PUE and grid factor, no model needed.
void typeRun(PlanDesk& desk, const CsvRow& row) {
    const auto text = [](double value) {
        std::ostringstream stream;
        stream.precision(17);
        stream << value;
        return stream.str();
    };
    const auto [hours, watts] = hoursAndWatts(row);
    desk.type("cluster", "system", systemOf(row));
    desk.type("run", "pin_hours", text(hours));
    desk.type("run", "pin_it_power", text(watts) + " W");
    desk.type("run", "pin_chip_power", text(watts) + " W");
    const bool leavesPueOut = carbonWithoutPue.contains(row.at("id"));
    desk.type("hall", "pin_pue", text(leavesPueOut ? 1.0 : number(row, "pue").value_or(1.0)));
    desk.type("hall", "grid_carbon", text(number(row, "grid_kgco2e_per_kwh").value_or(0.0)));
}

PlanDesk emptyRun() {
    PlanDesk desk;
    desk.add(Kind::facility, "hall");
    desk.add(Kind::cluster, "cluster");
    desk.type("cluster", "facility", "hall");
    desk.type("cluster", "systems", "1000");
    desk.type("cluster", "commissioning", "2026-01");
    desk.add(Kind::trainingRun, "run");
    desk.type("run", "cluster", "cluster");
    desk.type("run", "start", "2026-01");
    return desk;
}

std::vector<CsvRow> reportedRuns() {
    return csvRows(test::dataFolder() + "/runs_reported.csv");
}

}  // namespace

TEST_CASE("the energy of every published run is its hours times its watts, and PUE where included",
          "[formulas]") {
    PlanDesk desk = emptyRun();
    std::size_t checked = 0;
    for (const CsvRow& row : reportedRuns()) {
        if (!asks(row, "E")) continue;
        INFO(row.at("id") << " (" << row.at("source") << ")");
        REQUIRE(number(row, "accelerator_hours"));
        REQUIRE(number(row, "avg_power_w_per_accelerator"));
        typeRun(desk, row);
        const double published = *number(row, "energy_mwh");
        if (row.at("energy_includes_pue") == "yes") {
            CHECK(desk.value("run", "energy_facility", "MWh") == Approx(published).epsilon(rounding));
        } else {
            CHECK(desk.value("run", "energy_it", "MWh") == Approx(published).epsilon(rounding));
            CHECK(desk.value("run", "energy_chip", "MWh") == Approx(published).epsilon(rounding));
        }
        ++checked;
    }
    CHECK(checked == 23);  // rows with E among their checks
}

TEST_CASE("the carbon of every published run is its energy times its grid factor", "[formulas]") {
    PlanDesk desk = emptyRun();
    std::size_t checked = 0;
    for (const CsvRow& row : reportedRuns()) {
        if (!asks(row, "C")) continue;
        INFO(row.at("id") << " (" << row.at("source") << ")");
        REQUIRE(number(row, "carbon_tco2e"));
        REQUIRE(number(row, "grid_kgco2e_per_kwh"));
        typeRun(desk, row);
        const double computed = desk.value("run", "carbon", "t");
        const double published = *number(row, "carbon_tco2e");
        const bool isClose = computed == Approx(published).epsilon(rounding).margin(1e-12);
        CHECK(isClose != carbonExceptions.contains(row.at("id")));
        ++checked;
    }
    CHECK(checked == 32);  // rows with C among their checks
}
