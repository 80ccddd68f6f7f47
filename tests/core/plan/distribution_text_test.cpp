#include "core/plan/distribution_text.h"

#include <limits>
#include <vector>

#include <catch2/catch.hpp>

#include "core/plan/edits.h"

using namespace wattplan;

namespace {

using Shape = Distribution::Kind;

constexpr double unlimited = std::numeric_limits<double>::infinity();

FieldSpec fieldIn(const char* unit) {
    FieldSpec spec;
    spec.key = "field";
    spec.unit = unitOf(unit);
    spec.lowest = -1e30;
    spec.highest = 1e30;
    spec.varies = true;
    return spec;
}

Distribution read(const char* unit, const char* text) {
    CAPTURE(text);
    const auto value = readFieldValue(fieldIn(unit), text);
    REQUIRE(value);
    REQUIRE(std::holds_alternative<Distribution>(*value));
    return std::get<Distribution>(*value);
}

ErrorCode refusal(const char* unit, const char* text) {
    CAPTURE(text);
    const auto value = readFieldValue(fieldIn(unit), text);
    REQUIRE_FALSE(value);
    return value.error().code;
}

}  // namespace

TEST_CASE("Typed ranges: two numbers are a uniform one, however they are parted", "[plan]") {
    const Distribution expected{Shape::uniform, {4, 7}};
    for (const char* text : {"4..7", "4 .. 7", "4~7", "4～7", "４～７", "4〜7", "4–7", "4 – 7", "4—7", "4-7",
                             "4 to 7", "4至7", "4 到 7", "4…7", "uniform(4, 7)", "4e0..7.0", "+4..+7"})
        CHECK(read("kW", text) == expected);
    CHECK(read("kW", "-7..-4") == Distribution{Shape::uniform, {-7, -4}});
    CHECK(read("kW", "1e-5-2e-5") == Distribution{Shape::uniform, {1e-5, 2e-5}});
}

TEST_CASE("Typed ranges: a unit, a number word or a currency that stands once is that of all", "[plan]") {
    const Distribution expected{Shape::uniform, {4, 7}};
    CHECK(read("kW", "4..7 kW") == expected);
    CHECK(read("kW", "4 kW..7 kW") == expected);
    CHECK(read("kW", "4000 W..7 kW") == expected);
    CHECK(read("W", "4～7 千瓦") == Distribution{Shape::uniform, {4000, 7000}});
    CHECK(read("kW", "uniform(4, 7) MW") == Distribution{Shape::uniform, {4000, 7000}});
    CHECK(read("1", "3～5万") == Distribution{Shape::uniform, {30000, 50000}});
    CHECK(read("1", "40%..52%") == Distribution{Shape::uniform, {0.4, 0.52}});
    CHECK(read("USD/kWh", "$0.05..0.09") ==
          Distribution{Shape::uniform, {0.05, 0.09}, -unlimited, unlimited, "USD"});
    CHECK(read("USD/kWh", "$0.05..$0.09/kWh").currency == "USD");
    CHECK(read("USD/kWh", "0.5～0.7 元/kWh").currency == "CNY");
    CHECK(refusal("USD/kWh", "$0.05..¥0.09") == ErrorCode::badDistribution);
    CHECK(refusal("kW", "4..7 kWh") == ErrorCode::wrongDimension);
}

TEST_CASE("Typed ranges: plus or minus is a standard deviation, or its share of the mean", "[plan]") {
    CHECK(read("kW", "5±0.5") == Distribution{Shape::normal, {5, 0.5}});
    CHECK(read("kW", "5 kW ± 500 W") == Distribution{Shape::normal, {5, 0.5}});
    CHECK(read("kW", "5±10%") == Distribution{Shape::normal, {5, 0.5}});
    CHECK(read("kW", "５±１０％") == Distribution{Shape::normal, {5, 0.5}});
    CHECK(read("kW", "5 MW ± 10 %") == Distribution{Shape::normal, {5000, 500}});
    CHECK(read("%", "8±2") == Distribution{Shape::normal, {8, 2}});
    CHECK(read("%", "8±25%") == Distribution{Shape::normal, {8, 2}});  // a share, whatever the field is in
    CHECK(read("%", "8%±2%") == Distribution{Shape::normal, {8, 2}});
    CHECK(read("%", "8 % ± 2 %") == Distribution{Shape::normal, {8, 2}});
    CHECK(read("%", "8±2 pt") == Distribution{Shape::normal, {8, 2}});
    CHECK(read("%", "8±2个百分点") == Distribution{Shape::normal, {8, 2}});
    CHECK(read("1", "0.4±5 pt").parameters[1] == Approx(0.05));
    CHECK(refusal("kW", "5±2 pt") == ErrorCode::wrongDimension);
    CHECK(read("1", "40%±5%") == Distribution{Shape::normal, {0.4, 0.05}});  // points: the mean is in %
    CHECK(read("1", "0.4±5%").parameters[1] == Approx(0.02));
    CHECK(read("degC", "14±2") == Distribution{Shape::normal, {14, 2}});
    CHECK(read("degC", "14±2 degC").parameters[1] == Approx(2));
    CHECK(read("kW", "normal(5, 0.5)") == Distribution{Shape::normal, {5, 0.5}});
    // As typed where the keyboard has no ±.
    CHECK(read("kW", "5+-10%") == Distribution{Shape::normal, {5, 0.5}});
    CHECK(read("kW", "5 +/- 0.5 kW") == Distribution{Shape::normal, {5, 0.5}});
    CHECK(read("kW", "5+/-10% in 4..6") == Distribution{Shape::normal, {5, 0.5}, 4, 6});
}

TEST_CASE("Typed ranges: other kinds have their names, limits stand behind", "[plan]") {
    CHECK(read("kW", "4..5..7") == Distribution{Shape::triangular, {4, 5, 7}});
    CHECK(read("kW", "lognormal(4, 7)") == Distribution{Shape::logNormal, {4, 7}});
    CHECK(read("kW", "loguniform(4, 7)") == Distribution{Shape::logUniform, {4, 7}});
    CHECK(read("kW", "pert(4, 5, 7) MW") == Distribution{Shape::pert, {4000, 5000, 7000}});
    CHECK(read("kW", "pert（4，5，7）") == Distribution{Shape::pert, {4, 5, 7}});
    CHECK(read("kW", "discrete(4: 0.3, 5: 0.7)") ==
          Distribution{Shape::discrete, {}, -unlimited, unlimited, "", {4, 5}, {0.3, 0.7}});
    CHECK(read("kW", "discrete(4, 5)").weights == std::vector<double>{1, 1});
    CHECK(read("kW", "data(4, 4.5, 6)") ==
          Distribution{Shape::empirical, {}, -unlimited, unlimited, "", {4, 4.5, 6}, {}});
    CHECK(read("kW", "5±1 in 3..8") == Distribution{Shape::normal, {5, 1}, 3, 8});
    CHECK(read("kW", "5±1 in 3..") == Distribution{Shape::normal, {5, 1}, 3, unlimited});
    CHECK(read("kW", "5±1 in ..8") == Distribution{Shape::normal, {5, 1}, -unlimited, 8});
    CHECK(refusal("kW", "pert(4, 7)") == ErrorCode::badDistribution);
    CHECK(refusal("kW", "pert(4, 5, 7") == ErrorCode::badDistribution);
    CHECK(refusal("kW", "4..5..6..7") == ErrorCode::badDistribution);
    CHECK(refusal("kW", "7..4") == ErrorCode::badDistribution);
    CHECK(refusal("kW", "4..x") == ErrorCode::notANumber);
}

TEST_CASE("Typed ranges: what is written reads back as the same", "[plan]") {
    const std::vector<Distribution> all{
        {Shape::normal, {5.1, 0.3}},
        {Shape::normal, {-5.1, 0.3}, -9.5, unlimited},
        {Shape::logNormal, {1e-7, 7}, -unlimited, 8},
        {Shape::triangular, {1.0 / 3, 5e10, 7e22}},
        {Shape::pert, {4, 5, 7}, 4.5, 6},
        {Shape::uniform, {-4, 7}},
        {Shape::logUniform, {4, 7}},
        {Shape::discrete, {}, -unlimited, unlimited, "", {4, -5}, {0.3, 0.7}},
        {Shape::empirical, {}, 2, unlimited, "", {4, 5, 1e-3}, {}},
    };
    for (const Distribution& each : all)
        CHECK(read("kW", distributionText(each).c_str()) == each);
    for (Distribution each : all) {
        if (each.parameters[0] < 0 || (!each.values.empty() && each.values.back() < 0)) continue;
        each.currency = "TWD";
        CHECK(read("USD/kWh", distributionText(each).c_str()) == each);
    }
    CHECK(distributionText({Shape::uniform, {4, 7}}) == "4..7");
    CHECK(distributionText({Shape::normal, {5, 0.5}}) == "5±0.5");
}

TEST_CASE("Typed ranges: a single number stays one", "[plan]") {
    for (const char* text : {"-5", "1e-5", "3.14 × 10^-5", "6.5 kW", "2,048"})
        CHECK(std::holds_alternative<Number>(readFieldValue(fieldIn("kW"), text).value()));
    CHECK(std::holds_alternative<Number>(readFieldValue(fieldIn("FLOP"), "6 PF-day").value()));
}

TEST_CASE("Typed ranges: names in any case and with hyphens, and a currency that only the limits name",
          "[plan]") {
    CHECK(read("kW", "PERT(4, 5, 7)") == Distribution{Shape::pert, {4, 5, 7}});
    for (const char* text : {"LogNormal(4, 7)", "log-normal(4, 7)", "log_normal (4, 7)"})
        CHECK(read("kW", text) == Distribution{Shape::logNormal, {4, 7}});
    CHECK(read("kW", "log-uniform(4, 7)") == Distribution{Shape::logUniform, {4, 7}});
    const Distribution price = read("USD/kWh", "0.07±0.01 in 60..80 USD/MWh");
    CHECK(price.currency == "USD");
    CHECK(price.lowest == Approx(0.06));
    CHECK(price.highest == Approx(0.08));
    CHECK(refusal("USD/kWh", "0.07±0.01 EUR/kWh in 60..80 USD/MWh") == ErrorCode::badDistribution);
}
