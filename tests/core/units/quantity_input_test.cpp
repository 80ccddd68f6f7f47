#include "core/units/quantity_input.h"

#include <array>
#include <catch2/catch.hpp>
#include <charconv>
#include <clocale>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <random>
#include <string>

using namespace wattplan;

namespace {

struct Example {
    const char* text;
    const char* unit;
    double value;
    const char* currency = "";
};

void checkAll(std::initializer_list<Example> examples) {
    for (const Example& example : examples) {
        CAPTURE(example.text, example.unit);
        const auto input = readQuantity(example.text, unitOf(example.unit));
        REQUIRE(input);
        CHECK(input->value == example.value);  // exact: each is read as decimals and rounded once
        CHECK(input->currency == example.currency);
    }
}

ErrorCode codeOf(std::string_view text, const char* unit) {
    const auto input = readQuantity(text, unitOf(unit));
    CAPTURE(text, unit);
    REQUIRE_FALSE(input);
    return input.error().code;
}

std::string shortest(double value) {
    std::array<char, 64> buffer{};
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

}  // namespace

TEST_CASE("a plain number is in the unit of its field", "[units]") {
    checkAll({{"6.5", "kW", 6.5},
              {" 6.5 ", "kW", 6.5},
              {".4", "%", .4},
              {".4", "1", .4},
              {"5.", "h", 5.0},
              {"-5", "degC", -5.0},
              {"−5", "degC", -5.0},
              {"+5", "K", 5.0},
              {"0", "W", 0.0},
              {"300e9", "token", 3e11},
              {"1E-3", "1", .001},
              {"3.14 × 10²³", "FLOP", 3.14e23},
              {"3.14x10^23", "FLOP", 3.14e23},
              {"2 × 10⁻³", "1", .002}});
}

TEST_CASE("a unit that is given converts to the unit of the field", "[units]") {
    checkAll({{"6.5 kW", "W", 6500.0},
              {"6.5kW", "MW", .0065},
              {"1287000 kWh", "MWh", 1287.0},
              {"40 %", "1", .4},
              {"35%", "1", .35},
              {"40 %", "%", 40.0},
              {"85%", "1", .85},
              {"2 d", "h", 48.0},
              {"1 year", "h", 8760.0},
              {"1 年", "月", 12.0},
              {"27 degC", "degC", 27.0},
              {"27度", "degC", 27.0},
              {"5度", "kWh", 5.0},
              {"2 t", "kg", 2000.0},
              {"581 g/kWh", "kgCO2e/kWh", .581},
              {"50 USD/MWh", "USD/kWh", .05, "USD"},
              {"3640 PF-day", "PF-day", 3640.0},
              {"0.5 PFLOP/s", "TFLOP/s", 500.0},
              {"80 GB", "byte", 8e10},
              {"2 倍", "1", 2.0}});
    CHECK(readQuantity("300.15 K", unitOf("degC"))->value == Approx(27.0));
}

TEST_CASE("digits may be grouped by three", "[units]") {
    checkAll({{"2,048", "1", 2048.0},
              {"1 234", "1", 1234.0},
              {"1\u202f234\u202f567", "1", 1234567.0},
              {"1,234,567.5", "1", 1234567.5},
              {"6 500 W", "kW", 6.5},
              {"-1,000", "1", -1000.0}});
}

TEST_CASE("a grouping that leaves the size open is refused, not guessed", "[units]") {
    for (const char* text : {"1,5", "1,23", "1,2345", "1234,567", "1,234,5", "12,34,567", "1.234,5", "1.2.3",
                             "0,123", "1,", "1 2", "5 7 kW", "1,234 567", "1, 234"}) {
        CAPTURE(text);
        const auto input = readQuantity(text, unitOf("kW"));
        REQUIRE_FALSE(input);
        CHECK(input.error() == Error{ErrorCode::ambiguousNumber, {}, {}, {text}});
    }
}

TEST_CASE("number words of English and Chinese multiply", "[units]") {
    checkAll({{"175B", "1", 1.75e11},
              {"1.2 bn", "1", 1.2e9},
              {"4M", "1", 4e6},
              {"780k", "USD", 7.8e5},
              {"15 T", "token", 1.5e13},
              {"300B tokens", "token", 3e11},
              {"1.5 million", "request", 1.5e6},
              {"3 万", "1", 3e4},
              {"3萬", "1", 3e4},
              {"1.2亿", "1", 1.2e8},
              {"1750 億", "1", 1.75e11},
              {"14.8 万亿", "token", 1.48e13},
              {"3千", "1", 3000.0},
              {"1.2 兆", "1", 1.2e12},
              {"3 百万", "1", 3e6},
              {"4.6 亿 kWh", "MWh", 4.6e5},
              {"21.4 万千瓦", "MW", 214.0},
              {"3 千瓦", "W", 3000.0},
              {"3 千 kW", "MW", 3.0},
              {"5 兆瓦", "kW", 5000.0}});
}

TEST_CASE("a letter that is a unit of the field is not a number word", "[units]") {
    checkAll({{"80 B", "byte", 80.0}, {"4 K", "K", 4.0}, {"4 K", "1", 4000.0}, {"5 T", "W", 5e12}});
    CHECK(codeOf("3 T", "kg") == ErrorCode::unknownUnit);
    CHECK(codeOf("3 G", "kg") == ErrorCode::unknownUnit);
    CHECK(codeOf("3 M", "m") == ErrorCode::unknownUnit);
    CHECK(codeOf("3 M", "month") == ErrorCode::unknownUnit);
    CHECK(readQuantity("7M GPU-hours", unitOf("h"))->value == 7e6);  // a unit follows: it is a number word
    CHECK(codeOf("3 B", "GB/s") == ErrorCode::wrongDimension);
    CHECK(codeOf("4 m", "1") == ErrorCode::wrongDimension);  // metre, never million
}

TEST_CASE("full-width characters are read like half-width ones", "[units]") {
    checkAll({{"１２３．５", "1", 123.5},
              {"１，０４８", "1", 1048.0},
              {"８５％", "1", .85},
              {"－５", "degC", -5.0},
              {"６．５　ｋＷ", "W", 6500.0},
              {"￥３００", "CNY", 300.0, "CNY"}});
}

TEST_CASE("money comes back with the currency it was typed in", "[units]") {
    checkAll({{"3 万元", "USD", 3e4, "CNY"},
              {"$1.21 M", "USD", 1.21e6, "USD"},
              {"-$5", "USD", -5.0, "USD"},
              {"$-5", "USD", -5.0, "USD"},
              {"NT$ 3 億", "USD", 3e8, "TWD"},
              {"NT$3億元", "USD", 3e8, "TWD"},
              {"新臺幣 3 億元", "USD", 3e8, "TWD"},
              {"EUR 40", "USD", 40.0, "EUR"},
              {"40 €", "USD", 40.0, "EUR"},
              {"300 k$", "USD", 3e5, "USD"},
              {"300", "USD", 300.0, ""},
              {"0.6 元/度", "USD/kWh", .6, "CNY"},
              {"$0.12", "USD/kWh", .12, "USD"},
              {"$0.12/kWh", "USD/kWh", .12, "USD"},
              {"¥600/MWh", "USD/kWh", .6, "CNY"},
              {"$11.7 M/MW", "USD/kW", 11700.0, "USD"},
              {"38 元/(kW·月)", "USD/kW/month", 38.0, "CNY"},
              {"1.75 亿元", "MUSD", 175.0, "CNY"}});
}

TEST_CASE("a text without a number is refused", "[units]") {
    CHECK(codeOf("", "kW") == ErrorCode::emptyValue);
    CHECK(codeOf(" \t ", "kW") == ErrorCode::emptyValue);
    CHECK(codeOf("\u3000", "kW") == ErrorCode::emptyValue);
    for (const char* text : {"abc", "kW", "-", "--5", "+-5", ".", ".e5", "NaN", "nan", "inf", "-inf",
                             "Infinity", "e5", "$", "0x10 kW?", "\xff", "三"}) {
        CAPTURE(text);
        const ErrorCode code = codeOf(text, "kW");
        CHECK((code == ErrorCode::notANumber || code == ErrorCode::unknownUnit));
    }
    CHECK(codeOf("NaN", "1") == ErrorCode::notANumber);
    CHECK(codeOf("inf", "1") == ErrorCode::notANumber);
}

TEST_CASE("a number beyond a double is refused", "[units]") {
    CHECK(codeOf("1e400", "1") == ErrorCode::numberOutOfRange);
    CHECK(codeOf("-1e400", "1") == ErrorCode::numberOutOfRange);
    CHECK(codeOf("1e-400", "1") == ErrorCode::numberOutOfRange);
    CHECK(codeOf("1e308 亿", "1") == ErrorCode::numberOutOfRange);
    CHECK(codeOf("1e99999999999999999999", "1") == ErrorCode::numberOutOfRange);
    CHECK(codeOf("1e305 MW", "W") == ErrorCode::numberOutOfRange);
    CHECK(codeOf(std::string(1000, '9'), "1") == ErrorCode::notANumber);
}

TEST_CASE("a unit that is unknown or of another kind is refused with both units", "[units]") {
    CHECK(readQuantity("5 kWx", unitOf("kW")).error() == Error{ErrorCode::unknownUnit, {}, {}, {"kWx"}});
    CHECK(readQuantity("5 kWh", unitOf("kW")).error() ==
          Error{ErrorCode::wrongDimension, {}, {}, {"kWh", "kW"}});
    CHECK(readQuantity("5 M kWh", unitOf("kW")).error() ==
          Error{ErrorCode::wrongDimension, {}, {}, {"kWh", "kW"}});
    CHECK(codeOf("$5", "kW") == ErrorCode::wrongDimension);
    CHECK(codeOf("5 °C", "K") == ErrorCode::wrongDimension);  // a difference is not a temperature
    CHECK(codeOf("5 kW each", "kW") == ErrorCode::unknownUnit);
}

TEST_CASE("the locale of the process does not change what a number means", "[units]") {
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* locale : {"de_DE.UTF-8", "fr_FR.UTF-8", "C"}) {
        std::setlocale(LC_ALL, locale);  // where it is not installed the test says nothing new
        CHECK(readQuantity("1.5", unitOf("1"))->value == 1.5);
    }
    std::setlocale(LC_ALL, before.c_str());
}

TEST_CASE("every finite number that is printed is read back", "[units]") {
    std::mt19937_64 random(20240607);  // fixed seed: the same numbers on every machine
    for (int i = 0; i < 20000; ++i) {
        const std::uint64_t bits = random();
        double value = 0.0;
        std::memcpy(&value, &bits, sizeof value);
        if (!std::isfinite(value)) continue;
        const auto input = readQuantity(shortest(value) + " kW", unitOf("kW"));
        REQUIRE(input);
        REQUIRE(input->value == value);
    }
}

TEST_CASE("a value goes to another unit and back", "[units]") {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> exponent(-30.0, 30.0);
    const std::pair<const char*, const char*> pairs[]{
        {"kWh", "MWh"}, {"W", "GW"}, {"USD/kWh", "USD/MWh"}, {"PF-day", "FLOP"}, {"month", "year"},
        {"%", "‰"},     {"lb", "t"}};
    for (const auto& [one, other] : pairs)
        for (int i = 0; i < 500; ++i) {
            const double value = std::pow(10.0, exponent(random));
            const auto there = readQuantity(shortest(value) + ' ' + one, unitOf(other));
            REQUIRE(there);
            const auto back = readQuantity(shortest(there->value) + ' ' + other, unitOf(one));
            REQUIRE(back);
            REQUIRE(back->value == Approx(value).epsilon(4e-16).margin(0.0));  // two roundings
        }
}

TEST_CASE("random bytes never crash the reader and never give a number that is not finite", "[units]") {
    std::mt19937_64 random(99);
    const std::string alphabet = "0123456789.,eE+-x^ ()/*%kMGTBWhdm$\xe4\xb8\x87\xe4\xba\xbf\xef\xbc\x91";
    for (int i = 0; i < 50000; ++i) {
        std::string text;
        for (std::size_t n = random() % 12; n > 0; --n)
            text += alphabet[random() % alphabet.size()];
        if (const auto input = readQuantity(text, unitOf(i % 2 ? "kWh" : "USD/kWh"))) {
            CAPTURE(text);
            REQUIRE(std::isfinite(input->value));
        }
    }
}
