#include "widgets/text/digits.h"

#include <random>

#include "core/units/quantity_input.h"
#include "tests/text/text_helpers.h"

using namespace wattplan::text;

TEST_CASE("a number for reading has three significant digits and a whole part", "[text]") {
    const std::pair<double, const char*> expected[]{{0.0, "0"},
                                                    {-0.0, "0"},
                                                    {6.5, "6.50"},
                                                    {28.94, "28.9"},
                                                    {905.4, "905"},
                                                    {1.15, "1.15"},
                                                    {1287.3, "1,287"},
                                                    {9999.4, "9,999"},
                                                    {12345.6, "12,350"},
                                                    {968612.5, "968,600"},
                                                    {40.0, "40"},
                                                    {16384.0, "16,384"},
                                                    {131072.0, "131,072"},
                                                    {0.37, "0.370"},
                                                    {0.0411, "0.0411"},
                                                    {0.00012, "0.000120"},
                                                    {999.6, "1,000"},
                                                    {-28.14, "−28.1"},
                                                    {3.14e23, "3.14 × 10²³"},
                                                    {-2e-7, "−2.00 × 10⁻⁷"},
                                                    {1e6, "1.00 × 10⁶"},
                                                    {999999.0, "999,999"},
                                                    {999999.6, "1.00 × 10⁶"}};
    for (const auto& [value, text] : expected) {
        CAPTURE(value);
        CHECK(roundedText(value) == tied(text));
    }
    CHECK(roundedText(7.94, 2) == "7.9");
}

TEST_CASE("a percentage has one decimal where that says something", "[text]") {
    const std::pair<double, const char*> expected[]{
        {28.14, "28.1"}, {7.4, "7.4"},     {46.0, "46"},   {0.0, "0"},     {99.7, "99.7"},   {124.4, "124"},
        {0.384, "0.38"}, {0.052, "0.052"}, {99.97, "100"}, {0.998, "1.0"}, {-28.14, "−28.1"}};
    for (const auto& [value, text] : expected) {
        CAPTURE(value);
        CHECK(percentText(value) == text);
    }
}

TEST_CASE("a typed number keeps its digits", "[text]") {
    const std::pair<double, const char*> expected[]{{6.5, "6.5"},
                                                    {0.1 + 0.2, "0.3"},
                                                    {2048.0, "2,048"},
                                                    {1234567.125, "1,234,567.125"},
                                                    {-5.0, "−5"},
                                                    {1.75e11, "175,000,000,000"},
                                                    {3.14e23, "3.14 × 10²³"},
                                                    {1e-9, "1 × 10⁻⁹"},
                                                    {0.000001, "0.000001"},
                                                    {0.0, "0"}};
    for (const auto& [value, text] : expected) {
        CAPTURE(value);
        CHECK(typedText(value) == tied(text));
    }
}

TEST_CASE("a number for files is the shortest that reads back", "[text]") {
    CHECK(exactText(0.1) == "0.1");
    CHECK(exactText(1287.0) == "1287");
    CHECK(exactText(-28.125) == "-28.125");
    CHECK(exactText(3.14e23) == "3.14e+23");
}

TEST_CASE("what is shown of a typed number can be typed again", "[text]") {
    std::mt19937_64 random(11);
    std::uniform_real_distribution<double> exponent(-20.0, 30.0);
    for (int i = 0; i < 5000; ++i) {
        const double value = roundedTo((i % 2 ? -1 : 1) * std::pow(10.0, exponent(random)), 1 + i % 15);
        const auto read = wattplan::readQuantity(typedText(value).toStdString(), wattplan::unitOf("1"));
        REQUIRE(read);
        REQUIRE(read->value == value);
    }
}

TEST_CASE("decades are written as powers of ten", "[text]") {
    CHECK(powerOfTenText(23) == "10²³");
    CHECK(powerOfTenText(-6) == "10⁻⁶");
    CHECK(powerOfTenText(0) == "10⁰");
}
