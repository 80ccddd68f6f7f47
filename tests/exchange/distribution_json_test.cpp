#include <catch2/catch.hpp>

#include <fmt/core.h>

#include "core/exchange/plan_json.h"
#include "core/plan/samples.h"

using namespace wattplan;

namespace {

/// The orbit sample with this as the temperature of its radiator, which is in K.
Result<Plan> orbitWith(const std::string& temperature) {
    const catalog::Catalogue& catalogue = catalog::Catalogue::builtIn();
    Plan plan = samplePlan("orbit", catalogue).value();
    const Object& satellite = *plan.find("orbit_today");
    const FieldId field = fieldId(satellite.kind, "radiator_temperature");
    plan.apply({.type = Edit::Type::setField,
                .object = satellite.id,
                .field = field,
                .before = satellite.value(field),
                .after = Number{287.25, {}}});
    std::string text = exchange::planToJson(plan);
    const std::size_t value = text.find('{', text.find("\"radiator_temperature\": {\"value\": 287.25"));
    REQUIRE(value != std::string::npos);
    text.replace(value, text.find('}', value) + 1 - value, temperature);
    return exchange::planFromJson(text, catalogue);
}

Distribution temperatureOf(const Plan& plan) {
    const FieldId field = fieldId(plan.find("orbit_today")->kind, "radiator_temperature");
    return std::get<Distribution>(plan.find("orbit_today")->value(field));
}

Error refusedOrbit(const std::string& temperature) {
    const auto plan = orbitWith(temperature);
    REQUIRE_FALSE(plan);
    return plan.error();
}

}  // namespace

TEST_CASE("Weighed and observed values read back from JSON", "[exchange]") {
    const catalog::Catalogue& catalogue = catalog::Catalogue::builtIn();
    Plan plan = samplePlan("article", catalogue).value();
    Distribution values{Distribution::Kind::empirical};
    values.values = {0.30000000000000004, 0.5, 0.41};
    const auto set = [&](const char* field) {
        plan.apply({.type = Edit::Type::setField,
                    .object = plan.find("gpt3")->id,
                    .field = fieldId(Kind::trainingRun, field),
                    .before = plan.find("gpt3")->value(fieldId(Kind::trainingRun, field)),
                    .after = values});
    };
    set("pin_mfu");
    values.kind = Distribution::Kind::discrete;
    values.weights = {1, 0, 2};
    set("goodput");
    const auto read = exchange::planFromJson(exchange::planToJson(plan), catalogue);
    REQUIRE(read);
    CHECK(*read == plan);
}

TEST_CASE("A deviation in degrees is a difference, the mean beside it is not", "[exchange]") {
    const auto read = [](const char* unit, const char* numbers) {
        const auto plan = orbitWith(
            fmt::format(R"({{"distribution":"normal","parameters":[{}],"unit":"{}"}})", numbers, unit));
        REQUIRE(plan);
        const auto again = exchange::planFromJson(exchange::planToJson(*plan), catalog::Catalogue::builtIn());
        REQUIRE(again);
        CHECK(*again == *plan);
        return temperatureOf(*plan).parameters;
    };
    const auto celsius = read("degC", "30, 5");
    CHECK(celsius[0] == Approx(303.15).epsilon(1e-14));
    CHECK(celsius[1] == Approx(5.0).epsilon(1e-14));
    const auto kelvin = read("K", "303, 5");
    CHECK(kelvin[0] == 303.0);
    CHECK(kelvin[1] == 5.0);
}

TEST_CASE("Members that a distribution does not have are refused at their place", "[exchange]") {
    const std::string refusals[] = {
        R"({"distribution":"uniform","parameters":[290,300],"values":[1,2]})",
        R"({"distribution":"uniform","parameters":[290,300],"weights":[1,2]})",
        R"({"distribution":"empirical","values":[290,300],"weights":[1,2]})",
        R"({"distribution":"discrete","values":[290,300],"weights":[1,2],"parameters":[290,300]})",
        R"({"distribution":"uniform","parameters":[290,300,310]})",
        R"({"distribution":"triangular","parameters":[290,300]})",
        R"({"distribution":"uniform","parameters":[290,300,0,0,0]})"};
    const std::string places[] = {"values",     "weights",    "weights",   "parameters",
                                  "parameters", "parameters", "parameters"};
    for (std::size_t i = 0; i < std::size(refusals); ++i) {
        CAPTURE(refusals[i]);
        const Error error = refusedOrbit(refusals[i]);
        CHECK(error.code == ErrorCode::malformedJson);
        CHECK(error.arguments.front().ends_with("/radiator_temperature/" + places[i]));
    }
    CHECK(refusedOrbit(R"({"distribution":"uniform"})").arguments.front().ends_with("/radiator_temperature"));
    // Earlier versions wrote four parameters of every kind.
    const auto padded = orbitWith(R"({"distribution":"uniform","parameters":[290,300,0,0]})");
    REQUIRE(padded);
    CHECK(temperatureOf(*padded).parameters == std::array{290.0, 300.0, 0.0, 0.0});
}
