#include "core/units/unit.h"

#include <catch2/catch.hpp>
#include <string>

using namespace wattplan;

namespace {

struct Expected {
    const char* text;
    Dimension dimension;
    double factor;  // base units (s, J, kg, m, K, FLOP, byte) in one
};

// A few products and quotients of doubles.
constexpr double rounding = 1e-15;

void checkAll(std::initializer_list<Expected> all) {
    for (const Expected& expected : all) {
        CAPTURE(expected.text);
        const auto unit = parseUnit(expected.text);
        REQUIRE(unit);
        CHECK(unit->symbol == expected.text);
        CHECK(describe(unit->dimension) == describe(expected.dimension));
        CHECK(unit->factor == Approx(expected.factor).epsilon(rounding).margin(0.0));
    }
}

}  // namespace

TEST_CASE("units of time, energy and power have their SI size", "[units]") {
    checkAll({{"s", dimension::time, 1.0},
              {"ms", dimension::time, 1e-3},
              {"h", dimension::time, 3600.0},
              {"day", dimension::time, 86400.0},
              {"month", dimension::time, 730 * 3600.0},  // 8,760 h / 12
              {"year", dimension::time, 8760 * 3600.0},
              {"W", dimension::power, 1.0},
              {"MW", dimension::power, 1e6},
              {"kVA", dimension::power, 1e3},
              {"J", dimension::energy, 1.0},
              {"kWh", dimension::energy, 3.6e6},
              {"GW·h", dimension::energy, 3.6e12},
              {"TWh", dimension::energy, 3.6e15},
              {"MW h", dimension::energy, 3.6e9}});
}

TEST_CASE("units of computation tell an amount from a rate", "[units]") {
    checkAll({{"FLOP", dimension::flop, 1.0},
              {"TFLOP/s", dimension::flopRate, 1e12},
              {"TFLOPS", dimension::flopRate, 1e12},
              {"TFLOPs", dimension::flop, 1e12},
              {"PF-day", dimension::flop, 8.64e19},       // 1e15 × 86,400
              {"PFLOP/s-day", dimension::flop, 8.64e19},  //
              {"PFLOP/s·day", dimension::flop, 8.64e19},  //
              {"EFLOP/s/MW", dimension::flopRate / dimension::power, 1e12}});
}

TEST_CASE("units of data tell bits from bytes and decimal from binary prefixes", "[units]") {
    checkAll({{"GB", dimension::byte, 1e9},
              {"GiB", dimension::byte, 1073741824.0},
              {"TB/s", dimension::byteRate, 1e12},
              {"Gbit/s", dimension::byteRate, 1.25e8},
              {"Gb/s", dimension::byteRate, 1.25e8},
              {"Gbps", dimension::byteRate, 1.25e8}});
}

TEST_CASE("units of mass, space and temperature are read", "[units]") {
    checkAll({{"kg", dimension::mass, 1.0},
              {"t", dimension::mass, 1e3},
              {"Mt", dimension::mass, 1e9},
              {"tCO2e", dimension::mass, 1e3},
              {"ktCO₂e", dimension::mass, 1e6},
              {"gCO2e/kWh", dimension::carbonIntensity, 1e-3 / 3.6e6},
              {"kg CO2e/kWh", dimension::carbonIntensity, 1.0 / 3.6e6},
              {"m²", dimension::area, 1.0},
              {"m2", dimension::area, 1.0},
              {"m^3", dimension::volume, 1.0},
              {"L/kWh", dimension::waterIntensity, 1e-3 / 3.6e6},
              {"W/m2/K4", dimension::power / dimension::area / dimension::temperature.pow(4), 1.0},
              {"W/degC", dimension::power / dimension::temperature, 1.0}});
    CHECK(unitOf("°C").toBase(27.0) == Approx(300.15));
    CHECK(unitOf("degC").fromBase(273.15) == Approx(0.0).margin(1e-12));
    CHECK(unitOf("degF").toBase(32.0) == Approx(273.15));
}

TEST_CASE("a gallon is the American one, and units that mean several things are refused", "[units]") {
    checkAll({{"gal", dimension::volume, 3.785411784e-3}});  // 231 cubic inches
    // Short, long or metric.
    for (const char* text : {"ton", "tons", "short ton"}) {
        INFO(text);
        CHECK_FALSE(parseUnit(text).has_value());
    }
}

TEST_CASE("what is counted has no dimension", "[units]") {
    checkAll({{"", dimension::none, 1.0},
              {"1", dimension::none, 1.0},
              {"accelerators", dimension::none, 1.0},
              {"U", dimension::none, 1.0},
              {"%", dimension::none, 0.01},
              {"pt", dimension::none, 0.01},
              {"%/year", dimension::perTime, 0.01 / 3.1536e7},
              {"W/accelerator", dimension::power, 1.0},
              {"FTE/MW", dimension::perPower, 1e-6}});
}

TEST_CASE("tokens and requests are kept apart from counts", "[units]") {
    checkAll({{"tokens", dimension::token, 1.0},
              {"token/s", dimension::token / dimension::time, 1.0},
              {"request", dimension::request, 1.0},
              {"Mtoken", dimension::token, 1e6},
              {"USD/1M tokens", dimension::money / dimension::token, 1e-6},
              {"USD/1k requests", dimension::money / dimension::request, 1e-3}});
}

TEST_CASE("a product binds tighter than a quotient", "[units]") {
    // A demand charge per kW and month: 1 / (1000 W × 2,628,000 s).
    const Dimension perPowerAndTime = dimension::money / dimension::energy;
    checkAll({{"USD/kW-month", perPowerAndTime, 1.0 / 2.628e9},
              {"CNY/kW/month", perPowerAndTime, 1.0 / 2.628e9},
              {"元/(kW·月)", perPowerAndTime, 1.0 / 2.628e9},
              {"元／千瓦·月", perPowerAndTime, 1.0 / 2.628e9},
              {"USD/kWh", dimension::moneyPerEnergy, 1.0 / 3.6e6},
              {"USD/FTE/year", dimension::moneyPerTime, 1.0 / 3.1536e7},
              {"USD/accelerator/h", dimension::moneyPerTime, 1.0 / 3600}});
}

TEST_CASE("a unit that holds money names its currency", "[units]") {
    const std::pair<const char*, const char*> currencies[]{
        {"USD", "USD"},     {"$", "USD"},           {"¥/kWh", "CNY"}, {"￥", "CNY"},     {"NT$", "TWD"},
        {"新臺幣", "TWD"},  {"美元/千瓦时", "USD"}, {"元/度", "CNY"}, {"€/MWh", "EUR"},  {"HK$", "HKD"},
        {"£", "GBP"},       {"k$", "USD"},          {"MUSD", "USD"},  {"人民币", "CNY"}, {"1/h", ""},
        {"kWh/USD", "USD"}, {"USD/USD", ""},        {"¤", ""},        {"万元/MW", "CNY"}};
    for (const auto& [text, code] : currencies) {
        CAPTURE(text);
        const auto unit = parseUnit(text);
        REQUIRE(unit);
        CHECK(unit->currency == code);
    }
    CHECK(unitOf("MUSD").factor == 1e6);
    CHECK_FALSE(parseUnit("CNY/USD"));
}

TEST_CASE("Chinese unit words are read in both scripts", "[units]") {
    checkAll({{"千瓦", dimension::power, 1e3},
              {"兆瓦", dimension::power, 1e6},
              {"万千瓦", dimension::power, 1e7},
              {"度", dimension::energy, 3.6e6},
              {"亿千瓦时", dimension::energy, 3.6e14},
              {"萬度", dimension::energy, 3.6e10},
              {"兆瓦時", dimension::energy, 3.6e9},
              {"小时", dimension::time, 3600.0},
              {"天", dimension::time, 86400.0},
              {"月", dimension::time, 730 * 3600.0},
              {"年", dimension::time, 8760 * 3600.0},
              {"元", dimension::money, 1.0},
              {"億元", dimension::money, 1e8},
              {"吨", dimension::mass, 1e3},
              {"公噸", dimension::mass, 1e3},
              {"公斤", dimension::mass, 1.0},
              {"千克/度", dimension::carbonIntensity, 1.0 / 3.6e6}});
}

TEST_CASE("mega and milli are never confused", "[units]") {
    CHECK(unitOf("mW").factor == 1e-3);
    CHECK(unitOf("MW").factor == 1e6);
    for (const char* text : {"mwh", "mt", "mva", "Mm", "KB", "mB", "Ms"}) {
        CAPTURE(text);
        CHECK_FALSE(parseUnit(text));
    }
}

TEST_CASE("what is no unit is refused with its text", "[units]") {
    for (const char* text : {"kWx", "/", "kW/", "kW//h", "(kW", "kW)", "m^", "m^9", "kW 5", "万", "parsec",
                             "((((((((((m", "L4*L4", "\xff\xfe", "degCC"}) {
        CAPTURE(text);
        const auto unit = parseUnit(text);
        REQUIRE_FALSE(unit);
        CHECK(unit.error() == Error{ErrorCode::unknownUnit, {}, {}, {text}});
    }
    CHECK_FALSE(parseUnit(std::string(10000, 'k')));
    CHECK_FALSE(parseUnit(std::string(10000, '(')));
}
