#include <catch2/catch.hpp>

#include "core/exchange/plan_json.h"
#include "core/plan/samples.h"

using namespace wattplan;

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
