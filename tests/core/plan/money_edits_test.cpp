#include "tests/core/plan/plan_helpers.h"

using namespace wattplan;
using namespace wattplan::test;

namespace {

Number numberAt(const Plan& plan, const FieldAddress& address) {
    const auto* number = std::get_if<Number>(&plan.find(address.object)->value(address.field));
    REQUIRE(number);
    return *number;
}

}  // namespace

TEST_CASE("Money typed over money without a currency stays in that of the cell", "[plan]") {
    Plan plan = planWithHall();
    // The row's price is in TWD in sites.csv.
    const Object* taipei = catalogue().find(Kind::site, "taipei");
    REQUIRE(taipei);
    const FieldId price = fieldId(Kind::site, "electricity_price");
    REQUIRE(std::get<Number>(taipei->value(price)).currency == "TWD");
    perform(plan, Editor(plan, catalogue()).setText({taipei->id, price}, "5"));
    const FieldAddress copied{plan.find("taipei")->id, price};
    CHECK(numberAt(plan, copied) == Number{5.0, "TWD"});
    perform(plan, Editor(plan, catalogue()).setText(copied, "$0.2"));
    CHECK(numberAt(plan, copied) == Number{0.2, "USD"});
    perform(plan, Editor(plan, catalogue()).setText(copied, "0.25 USD/kWh"));
    CHECK(numberAt(plan, copied) == Number{0.25, "USD"});
    perform(plan, Editor(plan, catalogue()).setText(copied, "0.3"));
    CHECK(numberAt(plan, copied) == Number{0.3, "USD"});
}

TEST_CASE("Money typed over a price that a field follows is in the currency of that price", "[plan]") {
    Plan plan = planWithHall();
    perform(plan, Editor(plan, catalogue()).setText(at(plan, "hall", "site"), "taipei"));
    const FieldAddress price = at(plan, "hall", "electricity_price");
    perform(plan, Editor(plan, catalogue()).setText(price, "5"));
    CHECK(numberAt(plan, price) == Number{5.0, "TWD"});
}
