#include <limits>

#include "tests/core/plan/plan_helpers.h"

using namespace wattplan;
using namespace wattplan::test;

TEST_CASE("Fields: a number typed is kept in the field's own unit", "[plan]") {
    const Plan plan = planWithHall();
    const Editor editor(plan, catalogue());
    const FieldAddress power = at(plan, "hall", "design_it_power");  // MW
    for (const auto& [typed, megawatts] :
         {std::pair{"6.5", 6.5}, {"6500 kW", 6.5}, {"650 万 W", 6.5}, {"６．５ MW", 6.5}}) {
        INFO(typed);
        const auto edits = editor.setText(power, typed);
        REQUIRE(edits);
        REQUIRE(edits->size() == 1);
        const auto* number = std::get_if<Number>(&edits->front().after);
        REQUIRE(number);
        CHECK(number->value == Approx(megawatts).epsilon(1e-15));
    }
}

TEST_CASE("Fields: what can't stand in a field is refused with the reason", "[plan]") {
    const Plan plan = planWithHall();
    const FieldAddress power = at(plan, "hall", "design_it_power");
    const FieldAddress units = at(plan, "hall", "rack_units");
    const FieldAddress start = at(plan, "plan", "horizon_start");
    CHECK(refusal(plan, power, "many") == ErrorCode::notANumber);
    CHECK(refusal(plan, power, "NaN") == ErrorCode::notANumber);
    CHECK(refusal(plan, power, "1e400") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, power, "-1") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, power, "0") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, power, "1e9") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, power, "5 kg") == ErrorCode::wrongDimension);
    CHECK(refusal(plan, power, "5 blorps") == ErrorCode::unknownUnit);
    CHECK(refusal(plan, units, "42.5") == ErrorCode::notAnInteger);
    CHECK(refusal(plan, start, "soon") == ErrorCode::badDate);
    CHECK(refusal(plan, start, "") == ErrorCode::emptyValue);
    CHECK(refusal(plan, at(plan, "growth", "selection"), "some") == ErrorCode::unknownChoice);
    const auto edits = Editor(plan, catalogue()).setText(units, "0");
    CHECK(edits.error().arguments == std::vector<std::string>{"0 U", "1 U", "100 U"});
    const auto absurd = Editor(plan, catalogue()).setText(units, "1e400");
    CHECK(absurd.error().arguments == std::vector<std::string>{"1e400", "1 U", "100 U"});
}

TEST_CASE("Fields: 70 where 70 billion parameters are meant is refused", "[plan]") {
    Plan plan = planWithHall();
    perform(plan, Editor(plan, catalogue()).add(Kind::model, "own"));
    for (const char* field : {"params_total", "params_active"}) {
        CHECK(refusal(plan, at(plan, "own", field), "70") == ErrorCode::numberOutOfRange);
        CHECK(Editor(plan, catalogue()).setText(at(plan, "own", field), "70B"));
    }
}

TEST_CASE("Fields: a value is checked like a text", "[plan]") {
    const Plan plan = planWithHall();
    const Editor editor(plan, catalogue());
    const FieldAddress power = at(plan, "hall", "design_it_power");
    const auto code = [&](FieldAddress address, const FieldValue& value) {
        return editor.setValue(address, value).error().code;
    };
    CHECK(code(power, Number{std::numeric_limits<double>::quiet_NaN()}) == ErrorCode::notANumber);
    CHECK(code(power, Number{std::numeric_limits<double>::infinity()}) == ErrorCode::numberOutOfRange);
    CHECK(code(power, Text{"x"}) == ErrorCode::notANumber);
    CHECK(code(at(plan, "hall", "rack_units"), Number{1.5}) == ErrorCode::notAnInteger);
    CHECK(code(at(plan, "hall", "rack_units"), Distribution{}) == ErrorCode::doesNotVary);
    CHECK(code(at(plan, "hall", "name"), Number{1}) == ErrorCode::wrongKind);
    CHECK(code(at(plan, "plan", "horizon_start"), Date{2024, 13}) == ErrorCode::badDate);
    CHECK(code(at(plan, "hall", "site"), Reference{{999}}) == ErrorCode::unknownKey);
    CHECK(code(at(plan, "hall", "site"), Reference{plan.find("hall")->id}) == ErrorCode::wrongKind);
    CHECK(code({{999}, power.field}, Number{1}) == ErrorCode::unknownKey);
    CHECK(code({plan.find("plan")->id, power.field}, Number{1}) == ErrorCode::wrongKind);
    CHECK(editor.setValue(power, Distribution{Distribution::Kind::uniform, {1, 2, 0, 0}}));
}

TEST_CASE("Fields: an empty text clears", "[plan]") {
    Plan plan = planWithHall();
    const FieldAddress units = at(plan, "hall", "rack_units");
    perform(plan, Editor(plan, catalogue()).setText(units, "48"));
    perform(plan, Editor(plan, catalogue()).setText(units, "  "));
    CHECK(isEmpty(valueAt(plan, units)));
    CHECK(Editor(plan, catalogue()).setText(units, "")->empty());
}

TEST_CASE("Fields: setting what is there changes nothing", "[plan]") {
    Plan plan = planWithHall();
    const FieldAddress power = at(plan, "hall", "design_it_power");
    perform(plan, Editor(plan, catalogue()).setText(power, "6500 kW"));
    CHECK(Editor(plan, catalogue()).setText(power, "6.5")->empty());
    CHECK(Editor(plan, catalogue()).setValue(power, valueAt(plan, power))->empty());
    CHECK(Editor(plan, catalogue()).rename(power.object, "hall")->empty());
}

TEST_CASE("Dates: months and days as people write them", "[plan]") {
    for (const char* text :
         {"2023-05", "2023-5", "2023/05", "2023.5", "2023年5月", "２０２３年５月", " 2023-05 "}) {
        INFO(text);
        REQUIRE(readDate(text));
        CHECK(*readDate(text) == Date{2023, 5});
    }
    for (const char* text : {"2023-05-28", "2023/5/28", "2023年5月28日"}) {
        INFO(text);
        REQUIRE(readDate(text));
        CHECK(*readDate(text) == Date{2023, 5, 28});
    }
    CHECK(*readDate("2024-02-29") == Date{2024, 2, 29});
    for (const char* text :
         {"", "2023", "2023-13", "2023-00", "2023-02-29", "2023-5-0", "23-05", "2023-05-", "2023年5",
          "2023-05/28", "2023-05-28x", "May 2023", "0000-01", "1939-12", "2101-01", "20227-05"}) {
        INFO(text);
        const auto date = readDate(text);
        REQUIRE_FALSE(date);
        CHECK(date.error().code == ErrorCode::badDate);
    }
    CHECK(dateText({2023, 5}) == "2023-05");
    CHECK(dateText({2023, 5, 8}) == "2023-05-08");
}

TEST_CASE("Money: another currency keeps its code, and comes into the plan with its rate", "[plan]") {
    Plan plan = planWithHall();
    const FieldAddress price = at(plan, "hall", "electricity_price");
    const auto edits = Editor(plan, catalogue()).setText(price, "0.6 CNY/kWh");
    const Plan before = plan;
    perform(plan, edits);
    CHECK(valueAt(plan, price) == FieldValue(Number{0.6, "CNY"}));
    const auto currencies = plan.objects(Kind::currency);
    CHECK(std::ranges::count(currencies, "CNY", &Object::catalogueKey) == 1);
    takeBack(plan, *edits);
    CHECK(plan == before);

    const ObjectId cny = [&] {
        perform(plan, edits);
        return plan.find("cny")->id;
    }();
    CHECK(Editor(plan, catalogue()).remove(cny).error().code == ErrorCode::objectInUse);
    perform(plan, Editor(plan, catalogue()).setText(price, ""));
    perform(plan, Editor(plan, catalogue()).setText(price, "0.08"));
    CHECK(valueAt(plan, price) == FieldValue(Number{0.08}));
    CHECK(Editor(plan, catalogue()).remove(cny));
    CHECK(refusal(plan, price, "-0.6 CNY/kWh") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, price, "-0.6") == ErrorCode::numberOutOfRange);
    CHECK(refusal(plan, price, "500") == ErrorCode::numberOutOfRange);  // a plan in USD, at most 100
}
