#include <catch2/catch.hpp>

#include <string>

#include "core/plan/edits.h"
#include "core/units/quantity_input.h"

using namespace wattplan;

// MODEL.md section 11, line by line, as far as a typed unit can go wrong. Plans and tables:
// tests/core/formulas/pitfalls_test.cpp.

namespace {

double read(std::string_view text, std::string_view unit) {
    INFO(text << " into " << unit);
    const auto input = readQuantity(text, unitOf(unit));
    REQUIRE(input);
    return input->value;
}

bool refuses(std::string_view text, std::string_view unit) {
    INFO(text << " into " << unit);
    return !readQuantity(text, unitOf(unit)).has_value();
}

/// What is said to type instead, "" where nothing is.
std::string advice(std::string_view text, std::string_view unit) {
    INFO(text << " into " << unit);
    const auto input = readQuantity(text, unitOf(unit));
    REQUIRE_FALSE(input);
    return input.error().arguments.size() > 1 && input.error().code == ErrorCode::unknownUnit
               ? input.error().arguments[1]
               : "";
}

bool says(const std::string& advice, std::string_view part) {
    INFO(advice);
    return advice.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("Pitfalls: a unit that is often mistaken is refused with what to type instead", "[units]") {
    CHECK(says(advice("8.55 c/kWh", "USD/kWh"), "type ¢"));
    CHECK(says(advice("8.55 cents/kWh", "USD/kWh"), "EUR/MWh"));
    CHECK(says(advice("0.21 EUR/kWh incl. VAT", "USD/kWh"), "without value-added tax"));
    CHECK(says(advice("0.6 元/度（含税）", "USD/kWh"), "without value-added tax"));
    CHECK(says(advice("500 short tons", "t"), "type t for 1,000 kg"));
    CHECK(says(advice("300 words", "token"), "1.33"));
    CHECK(says(advice("300 字", "token"), "1.33"));
    CHECK(says(advice("25 M visits", "1"), "users of a day"));
    CHECK(says(advice("1979 TOPS", "TFLOP/s"), "no FLOP"));
    CHECK(says(advice("300 GB/s algbw", "GB/s"), "2 (n − 1)/n"));
    CHECK(says(advice("900 GB/s bidirectional", "GB/s"), "450 GB/s"));
    CHECK(says(advice("900 GB/s (both directions)", "GB/s"), "one way"));
    CHECK(says(advice("900 GB/s（双向）", "GB/s"), "one way"));
    CHECK(says(advice("43 L/kWh withdrawn", "L/kWh"), "what evaporates"));
    CHECK(says(advice("43 升/度（取水）", "L/kWh"), "what evaporates"));
    CHECK(says(advice("2 doublings", "%"), "300 %"));
    CHECK(says(advice("1.4 e-fold/year", "%"), "172 %"));
    CHECK(says(advice("3 OOM", "1"), "1000x"));
    CHECK(says(advice("2x", "%"), "100 % for 2x"));
    CHECK(says(advice("100 MW/h", "MW"), "neither power nor energy"));
    CHECK(says(advice("20 MVA", "MW"), "power factor"));
    CHECK(says(advice("20 MW", "MVA"), "power factor"));
    CHECK(says(advice("28 CNY/kVA/month", "USD/kW/month"), "power factor"));
    // No advice where none is needed.
    CHECK(advice("100 bytes", "token").empty());
    CHECK(advice("100 字节", "token").empty());
    CHECK(advice("4 furlongs", "m").empty());
    CHECK(advice("100 MWh", "MW").empty());
}

TEST_CASE("Pitfalls of computing: days, rates, multiply-adds", "[units]") {
    CHECK(read("3640 PF-day", "FLOP") == Approx(3.1450e23).epsilon(1e-4));  // 3,640 × 1e15 × 86,400
    CHECK(read("1 PFLOP/s-day", "FLOP") == 8.64e19);
    CHECK(refuses("1979 TFLOPs", "TFLOP/s"));  // an amount is no rate
    CHECK(refuses("3.1e23 FLOPS", "FLOP"));    // and a rate no amount
    CHECK(refuses("3.1e23 FLOP/s", "FLOP"));
    CHECK(read("4.1 GMAC", "GFLOP") == Approx(8.2));  // ResNet-50 as vision papers count it
    CHECK(read("1 TMACs", "FLOP") == 2e12);
    CHECK(refuses("1979 TOPS", "TFLOP/s"));  // of integers
}

TEST_CASE("Pitfalls of energy: power, energy, apparent power", "[units]") {
    CHECK(refuses("100 MWh", "MW"));
    CHECK(refuses("100 MW", "MWh"));
    CHECK(refuses("100 MW/h", "MW"));
    CHECK(read("1 MW-year", "MWh") == Approx(8760.0));
    CHECK(refuses("1 MW-year", "MW"));
}

TEST_CASE("Pitfalls of energy: volt-amperes are not watts", "[units]") {
    CHECK(refuses("20 MVA", "MW"));
    CHECK(refuses("2000 kva", "kW"));
    CHECK(refuses("2000 千伏安", "kW"));
    CHECK(refuses("20 MW", "MVA"));
    CHECK(refuses("28 CNY/kVA/month", "USD/kW/month"));
    CHECK(read("20 MVA", "kVA") == Approx(20000.0));
}

TEST_CASE("Pitfalls of prices: cents, megawatt-hours, months, currencies", "[units]") {
    CHECK(read("8.55 ¢/kWh", "USD/kWh") == Approx(0.0855));
    CHECK(read("85.5 $/MWh", "USD/kWh") == Approx(0.0855));
    CHECK(refuses("8.55 c/kWh", "USD/kWh"));  // of which currency?
    CHECK(read("180 USD/kW-year", "USD/kW/month") == Approx(15.0));
    CHECK(readQuantity("0.6 元/度", unitOf("USD/kWh"))->currency == "CNY");
    CHECK(readQuantity("4 NT$/kWh", unitOf("USD/kWh"))->currency == "TWD");
}

TEST_CASE("Pitfalls of data: binary prefixes, bits and bytes", "[units]") {
    CHECK(read("80 GiB", "GB") == Approx(85.899).epsilon(1e-5));  // 80 × 2^30
    CHECK(read("80 GB", "GB") == 80.0);
    CHECK(read("1 MiB", "B") == 1048576.0);
    CHECK(read("400 Gb/s", "GB/s") == 50.0);
    CHECK(read("400 Gbit/s", "GB/s") == 50.0);
    CHECK(read("400 GB/s", "GB/s") == 400.0);
    CHECK(refuses("300 GB/s algbw", "GB/s"));  // of n: bus bandwidth is 2 (n − 1)/n times that
}

TEST_CASE("Pitfalls of demand: words and characters are no tokens, visits no users", "[units]") {
    CHECK(refuses("1000 words", "token"));
    CHECK(refuses("1000 characters", "token"));
    CHECK(refuses("1000 字", "token"));
    CHECK(refuses("25 M visits", "1"));
    CHECK(refuses("10 requests", "token"));
    CHECK(refuses("10 tokens", "request"));
}

TEST_CASE("Pitfalls of numbers: billion, yi and wan", "[units]") {
    CHECK(read("175 billion", "1") == 1.75e11);
    CHECK(read("1750 亿", "1") == 1.75e11);
    CHECK(read("1,750 億", "1") == 1.75e11);
    CHECK(read("15 万亿", "token") == 1.5e13);
    CHECK(read("2.5 千万", "1") == 2.5e7);
    CHECK(read("13 百万", "1") == 1.3e7);
    CHECK(read("15 trillion", "token") == 1.5e13);
}

TEST_CASE("Pitfalls of carbon: a tonne of carbon is 3.667 of dioxide, a ton three things", "[units]") {
    CHECK(read("100 tC", "t") == Approx(366.667).epsilon(1e-5));  // 100 × 44/12 of dioxide
    CHECK(read("158 gC/kWh", "kgCO2e/kWh") == Approx(0.57933).epsilon(1e-4));
    CHECK(read("1 MtC", "t") == Approx(3.66667e6).epsilon(1e-5));
    CHECK(refuses("500 ton", "t"));
    CHECK(refuses("500 short tons", "t"));
    CHECK(read("552 tCO2e", "t") == 552.0);
    CHECK(read("581 g/kWh", "kgCO2e/kWh") == Approx(0.581));
    CHECK(read("581 kg/MWh", "kgCO2e/kWh") == Approx(0.581));
    CHECK(read("1984 lb", "kg") == Approx(899.93).epsilon(1e-5));  // × .45359237
}

TEST_CASE("Pitfalls of water: the gallon is that of the United States", "[units]") {
    CHECK(read("2.6 million gal", "m3") == Approx(9842.07).epsilon(1e-5));  // × 3.785411784 L
    CHECK(read("1 gal/kWh", "L/kWh") == Approx(3.785411784));
}

TEST_CASE("Pitfalls of time: a fiscal year begins somewhere", "[units]") {
    for (const char* text :
         {"FY2027", "FY27", "2026/27", "2026-27", "2027 财年", "2027 會計年度", "2027 Q2", "2027"}) {
        INFO(text);
        CHECK_FALSE(readDate(text));
    }
    CHECK(readDate("2027-04") == Date{2027, 4, 0});
    CHECK(readDate("2027 年 4 月") == Date{2027, 4, 0});
}

TEST_CASE("Pitfalls of time: a year has 8,760 hours, twice as much is not 200 % more", "[units]") {
    CHECK(read("1 year", "h") == 8760.0);
    CHECK(read("1 month", "h") == 730.0);
    CHECK(refuses("2x", "%"));  // a growth of 2x is one of 100 %
    CHECK(refuses("2 倍", "%/year"));
    CHECK(read("2x", "1") == 2.0);
    CHECK(read("1.5 pt", "%") == 1.5);  // points of percent
    CHECK(read("1.5 pp", "%") == 1.5);
    CHECK(read("25 bp", "%") == 0.25);
    CHECK(read("1.024e6 GPU-hours", "h") == 1.024e6);  // time, whoever spends it
}
