#include "core/store/json_text.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <string>

using wattplan::store::Json;
using wattplan::store::parseJson;
using wattplan::store::toText;

TEST_CASE("Json: numbers come back bit for bit", "[store]") {
    for (const double number :
         {0.0, -0.0, 6500.0, 0.1 + 0.2, 1e-308, 5e-324, std::numeric_limits<double>::max()}) {
        const auto read = parseJson(toText(number));
        REQUIRE(read);
        REQUIRE(read->number());
        CHECK(*read->number() == number);
        CHECK(std::signbit(*read->number()) == std::signbit(number));
    }
}

TEST_CASE("Json: any text comes back", "[store]") {
    std::string text = "机房 \"A\" \\ / \n\t\r";
    for (char c = 1; c < 127; ++c)
        text += c;
    text += '\0';
    CHECK(*parseJson(toText(text))->text() == text);
    CHECK(*parseJson(R"("\u673a\ud83d\ude00\/")")->text() == "机😀/");
}

TEST_CASE("Json: what it writes is compact", "[store]") {
    const Json json =
        Json::Members{{"a", Json::Array{1.0, Json{}, std::string("x")}}, {"b", Json::Members{}}};
    CHECK(toText(json) == R"({"a":[1,null,"x"],"b":{}})");
}

TEST_CASE("Json: a text that is not one JSON value is refused", "[store]") {
    for (const char* bad : {"", "{", "[1", "\"a", "{\"a\"}", "{\"a\":}", "[1,]", "1 2", "nul", "NaN", "1e999",
                            "--1", "\"\\x\"", "\"\\ud800\"", "'a'", "inf", "+1", "{1:2}"}) {
        INFO(bad);
        CHECK_FALSE(parseJson(bad));
    }
    CHECK_FALSE(parseJson(std::string(100000, '[')));
}
