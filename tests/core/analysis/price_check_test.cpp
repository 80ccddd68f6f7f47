#include "core/analysis/price_check.h"

#include <algorithm>

#include "tests/support/all_results.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using analysis::Check;
using analysis::Rule;
using wattplan::test::PlanDesk;

namespace {

std::vector<std::string> found(PlanDesk& desk) {
    std::vector<std::string> fields;
    for (const Check& check : analysis::checks(desk.plan(), desk.model()))
        if (check.rule == Rule::priceBeyondKnown)
            fields.push_back(test::addressText(desk.plan(), *check.field));
    return fields;
}

}  // namespace

TEST_CASE("Pitfalls of money: cents typed for dollars and prices of no product are told", "[analysis]") {
    PlanDesk desk = test::oneRun("dgx_h100", "10", "llama_2_7b");
    CHECK(found(desk).empty());
    desk.type("hall", "electricity_price", "8.9 USD/kWh");  // 8.9 cents
    CHECK(found(desk) == std::vector<std::string>{"hall.electricity_price"});
    desk.type("hall", "electricity_price", "0.089 USD/kWh");
    CHECK(found(desk).empty());
    desk.type("hall", "electricity_price", "4 TWD/kWh");  // about .13 USD
    CHECK(found(desk).empty());
    desk.type("hall", "electricity_price", "0");  // one's own, written off
    CHECK(found(desk).empty());
    desk.type("dgx_h100", "price", "1e12 USD");
    CHECK(found(desk) == std::vector<std::string>{"dgx_h100.price"});
}

TEST_CASE("No price of the library is far from what is known", "[analysis][catalog]") {
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    PlanDesk desk;
    for (const Kind kind : {Kind::site, Kind::tariff, Kind::accelerator, Kind::system})
        for (const Object* row : library.rows(kind)) {
            INFO(row->key);
            CHECK(analysis::priceChecks(*row, desk.plan(), library).empty());
        }
}
