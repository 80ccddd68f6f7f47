#include "core/kernels/psychrometrics.h"

#include <catch2/catch.hpp>
#include <string>

#include "tests/core/kernels/reference_rows.h"

using namespace wattplan::kernels;
using wattplan::test::number;

TEST_CASE("saturation pressure over water agrees with the steam tables to 0.4 %", "[kernels]") {
    // IAPWS-95 over water [hPa]; 0.4 % is the stated accuracy of the Magnus form in this range.
    CHECK(saturationPressure(0.0) == Approx(6.112).epsilon(0.004));
    CHECK(saturationPressure(20.0) == Approx(23.39).epsilon(0.004));
    CHECK(saturationPressure(30.0) == Approx(42.47).epsilon(0.004));
    CHECK(saturationPressure(40.0) == Approx(73.85).epsilon(0.004));
}

TEST_CASE("station pressure follows the standard atmosphere", "[kernels]") {
    // ICAO Doc 7488, table of pressure [hPa] by geopotential altitude; printed to 0.01.
    CHECK(standardPressure(0.0) == Approx(1013.25).margin(0.01));
    CHECK(standardPressure(1000.0) == Approx(898.75).margin(0.02));
    CHECK(standardPressure(2000.0) == Approx(794.95).margin(0.02));
    CHECK(standardPressure(5000.0) == Approx(540.20).margin(0.02));
}

TEST_CASE("the wet-bulb of Stull's example lies within the error of his formula", "[kernels]") {
    // Stull 2011, J. Appl. Meteorol. Climatol. 50:2267: 20 degC and 50 % at sea level give 13.7 degC,
    // -1..+0.65 K.
    const double wet = wetBulb(20.0, 0.5 * saturationPressure(20.0), 1013.25);
    CHECK(wet > 13.7 - 0.65);
    CHECK(wet < 13.7 + 1.0);
}

TEST_CASE("the wet-bulb solves the psychrometer equation to 1e-9 K", "[kernels]") {
    for (const double dry : {-40.0, -10.0, 0.0, 15.0, 35.0, 50.0}) {
        for (const double humidity : {0.0, 0.02, 0.3, 0.75, 1.0}) {
            for (const double pressure : {600.0, 1013.25}) {
                CAPTURE(dry, humidity, pressure);
                const double vapour = humidity * saturationPressure(dry);
                const double wet = wetBulb(dry, vapour, pressure);
                const auto residual = [&](double t) {
                    return saturationPressure(t) - 0.000662 * (1 + 0.00115 * t) * pressure * (dry - t) -
                           vapour;
                };
                CHECK(residual(wet - 1e-9) <= 1e-12);
                CHECK(residual(wet + 1e-9) >= -1e-12);
            }
        }
    }
}

TEST_CASE("saturated air has its own temperature as wet-bulb and dew point", "[kernels]") {
    for (const double t : {-30.0, 0.0, 12.5, 33.0}) {
        CHECK(wetBulb(t, saturationPressure(t), 950.0) == Approx(t).margin(1e-9));
        CHECK(dewPoint(saturationPressure(t)) == Approx(t).margin(1e-9));
    }
}

TEST_CASE("the monthly wet-bulbs of all catalogue sites follow from temperature and humidity", "[kernels]") {
    // sites.csv was compiled with the same psychrometer equation from humidities that it prints rounded to 1
    // %; temperatures and pressures are rounded to 0.1.
    const double rounding = 0.051;
    for (const auto& row : wattplan::test::catalogRows("sites")) {
        const double pressure = standardPressure(number(row, "elevation_m"));
        CAPTURE(row.at("id"), pressure);
        CHECK(pressure == Approx(number(row, "station_pressure_hpa")).margin(rounding));
        for (const char* month : {"01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"}) {
            CAPTURE(month);
            const double dry = number(row, std::string("t_db_") + month + "_c");
            const double humidity = number(row, std::string("rh_") + month + "_pct");
            const double printed = number(row, std::string("t_wb_") + month + "_c");
            const double saturation = saturationPressure(dry) / 100.0;
            CHECK(printed > wetBulb(dry, (humidity - 0.5) * saturation, pressure) - rounding);
            CHECK(printed < wetBulb(dry, (humidity + 0.5) * saturation, pressure) + rounding);
        }
    }
}
