#include "core/exchange/epw_reader.h"

#include <catch2/catch.hpp>

#include "core/catalog/catalogue.h"
#include "core/plan/site_values.h"
#include "tests/support/epw_text.h"

using namespace wattplan;
using exchange::readEpw;
using test::epw;
using Hour = test::EpwHour;

namespace {

const kernels::SiteClimate& stockholm() {
    static const auto climate =
        climateOf(*catalog::Catalogue::builtIn().find(Kind::site, "stockholm")).value();
    return climate;
}

}  // namespace

TEST_CASE("a whole weather file is read as it stands", "[epw]") {
    const auto file = readEpw("a.epw", epw(false, test::asItStands), {});
    REQUIRE(file.has_value());
    CHECK(file->record.place == "Testville, ST, SWE");
    CHECK(file->record.latitude == 59.65);
    CHECK(file->record.elevation == 61.0);
    CHECK(file->record.weather.pressure == Approx(1010.0));
    REQUIRE(file->record.weather.dryBulb.size() == 8760);
    CHECK(file->record.weather.dryBulb[8759] == 200);
    CHECK(file->record.weather.dewPoint[0] == 100);
    CHECK(file->repairs == WeatherRepairs{});
    // The plan keeps it as text, and the same comes back.
    const auto again = readWeatherText(weatherText(file->record));
    REQUIRE(again.has_value());
    CHECK(*again == file->record);
}

TEST_CASE("a leap year loses its 29 February, and says so", "[epw]") {
    const auto file =
        readEpw("a.epw",
                epw(true,
                    [](Hour& row, int) {
                        row.dryBulb = row.month == 2 && row.day == 29 ? "30" : row.month == 3 ? "5" : "20";
                    }),
                {});
    REQUIRE(file.has_value());
    CHECK(file->repairs.leapHours == 24);
    REQUIRE(file->record.weather.dryBulb.size() == 8760);
    CHECK(file->record.weather.dryBulb[59 * 24 - 1] == 200);
    CHECK(file->record.weather.dryBulb[59 * 24] == 50);
}

TEST_CASE("gaps of up to 6 hours are filled on a line, longer ones from the made year", "[epw]") {
    const auto text = epw(false, [](Hour& row, int index) {
        if (index == 103) row.dryBulb = "27.0";
        if (index >= 100 && index < 103) row.dryBulb = "99.9";  // 3 h between 20 and 27
        if (index >= 200 && index < 207) row.dewPoint = row.humidity = index % 2 ? "999" : "";
        if (index >= 200 && index < 207) row.dewPoint = "99.9";  // 7 h without any moisture
        if (index == 300) row.dewPoint = "99.9";                 // by relative humidity
        if (index == 400) row.pressure = "999999";
    });
    const auto file = readEpw("a.epw", text, stockholm());
    REQUIRE(file.has_value());
    // 20 + 7 × 1/4, 2/4, 3/4 = 21.75, 23.5, 25.25.
    CHECK(file->record.weather.dryBulb[100] == Approx(217.5).margin(0.5));
    CHECK(file->record.weather.dryBulb[101] == 235);
    CHECK(file->repairs.interpolatedHours == 3);
    CHECK(file->repairs.replacedHours == 7);
    const auto made = kernels::synthesiseWeather(stockholm());
    CHECK(file->record.weather.dewPoint[203] == Approx(10.0 * made.dewPoint[203]).margin(0.5));
    // Magnus: e_s(20) = 23.33 hPa, 52 % of it = 12.13 hPa, whose dew point is 9.83 degC.
    CHECK(file->record.weather.dewPoint[300] == 98);

    // Without monthly means there is nothing to fill it from: the line of 24 × 8 + 8 = 200 rows, 8 of header.
    const auto refused = readEpw("a.epw", text, {});
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == ErrorCode::malformedRow);
    CHECK(refused.error().arguments[1] == "209");
    CHECK(refused.error().arguments[2] == "8 dew point");
}

TEST_CASE("a file that is not what it should be is refused with line and column", "[epw]") {
    const auto refusal = [](const std::string& text) {
        const auto file = readEpw("a.epw", text, stockholm());
        REQUIRE_FALSE(file.has_value());
        CHECK(file.error().code == ErrorCode::malformedRow);
        return file.error().arguments[1] + ":" + file.error().arguments[2];
    };
    CHECK(refusal("month,day\n1,2\n") == "1:LOCATION");
    CHECK(refusal("") == "1:LOCATION");
    CHECK(refusal(epw(false, [](Hour& row, int index) {
              if (index == 10) row.dryBulb = "warm";
          })) == "19:7 dry-bulb");
    CHECK(refusal(epw(false, [](Hour& row, int index) {
              if (index == 10) row.dryBulb = "95";
          })) == "19:7 dry-bulb");
    CHECK(refusal(epw(false, [](Hour& row, int index) {
              if (index == 10) row.end.pop_back();
          })) == "19:35");
    CHECK(refusal(epw(false, [](Hour& row, int index) {
              if (index == 10) row.hour = 12;
          })) == "19:4 hour");
    CHECK(refusal(epw(false, [](Hour& row, int) { row.dryBulb = "99.9"; })).ends_with(":7 dry-bulb"));
    std::string cut = epw(false, test::asItStands);
    cut.resize(cut.size() - 400);
    CHECK_FALSE(readEpw("a.epw", cut, stockholm()).has_value());
}

TEST_CASE("what is no record of weather is refused by a site", "[epw]") {
    CHECK(readWeatherText("Testville\n59 18 60 1010\n").error().code == ErrorCode::badWeather);
    CHECK(readWeatherText("").error().code == ErrorCode::badWeather);
    CHECK(readWeatherText("Testville\n99 18 60 1010\n" + std::string(4 * 8760, '0')).error().code ==
          ErrorCode::badWeather);
}
