#include "widgets/text/field_text.h"

#include "core/units/quantity_input.h"
#include "tests/text/text_helpers.h"
#include "widgets/text/provenance_text.h"

using namespace wattplan;
using namespace wattplan::text;

namespace {

FieldSpec numberField(const char* unit) {
    FieldSpec field;
    field.unit = unitOf(unit);
    field.lowest = -std::numeric_limits<double>::max();
    field.highest = std::numeric_limits<double>::max();
    return field;
}

FieldWording wordingIn(Language language) {
    FieldWording wording{numbersIn(language), {}, {}, {}};
    wording.objectName = [](ObjectId) { return QStringLiteral("GPT-3"); };
    wording.objectKey = [](ObjectId) { return QStringLiteral("gpt3"); };
    wording.currency = [](std::string_view code) { return code == "CNY" ? yuan() : dollar(); };
    return wording;
}

const Distribution spread{Distribution::Kind::normal, {6.5, 0.5, 0, 0}, -1, 1, {}};
const Distribution triangle{Distribution::Kind::triangular, {5, 6.5, 8, 0}, -1, 1, {}};

}  // namespace

TEST_CASE("a field's value is shown with its unit", "[text]") {
    const FieldWording english = wordingIn(Language::en);
    CHECK(valueText(Empty{}, numberField("kW"), english).isEmpty());
    CHECK(valueText(Number{6.5, {}}, numberField("kW"), english) == tied("6.5 kW"));
    CHECK(valueText(Number{1.75e11, {}}, numberField("1"), english) == "175,000,000,000");
    CHECK(valueText(Number{.6, "CNY"}, numberField("USD/kWh"), english) == "¥0.6/kWh");
    CHECK(valueText(Number{.6, {}}, numberField("USD/kWh"), english) == "$0.6/kWh");
    CHECK(valueText(Number{.6, "CNY"}, numberField("USD/kWh"), wordingIn(Language::zhCN)) ==
          tied("0.6 元/kWh"));
    CHECK(valueText(Date{2023, 5, 0}, FieldSpec{}, english) == "2023-05");
    CHECK(valueText(Date{2023, 5, 7}, FieldSpec{}, english) == "2023-05-07");
    CHECK(valueText(Reference{ObjectId{3}}, FieldSpec{}, english) == "GPT-3");
    CHECK(valueText(spread, numberField("kW"), english) == tied("6.5 ± 0.5 kW"));
    CHECK(valueText(spread, numberField("%"), english) == tied("6.5 % ± 0.5 %"));
    CHECK(valueText(triangle, numberField("kW"), english) == tied("5 – 6.5 – 8 kW"));
    Distribution between{Distribution::Kind::logNormal, {4, 7}};
    CHECK(valueText(between, numberField("kW"), english) == tied("4 – 7 kW"));
    between.kind = Distribution::Kind::empirical;
    between.values = {6, 4.5, 8};
    CHECK(valueText(between, numberField("kW"), english) == tied("4.5 – 8 kW"));
    CHECK(editText(spread, english) == "6.5±0.5 in -1..1");
    FieldSpec flag = numberField("1");
    flag.type = FieldType::flag;
    CHECK(valueText(Number{1.0, {}}, flag, english) == "yes");
    FieldSpec choice;
    choice.type = FieldType::choice;
    choice.choices = {{"cold_plate", Label{"tests", "Direct to chip"}}};
    CHECK(valueText(Text{"cold_plate"}, choice, english) == "Direct to chip");
    CHECK(valueText(Text{"other"}, choice, english) == "other");
    CHECK(editText(Text{"cold_plate"}, english) == "cold_plate");
}

TEST_CASE("what an editor opens with reads back as the same value", "[text]") {
    const FieldWording chinese = wordingIn(Language::zhCN);
    for (const double value : {0.1, 6.5, 1.75e11, 3.14e23, -28.125, 1e-9})
        for (const char* unit : {"kW", "1", "%", "USD/kWh", "byte", "t", "degC"}) {
            const FieldSpec field = numberField(unit);
            CHECK(readQuantity(editText(Number{value, {}}, chinese).toStdString(), field.unit)->value ==
                  value);
        }
    const auto money = readQuantity(editText(Number{-.6, "CNY"}, chinese).toStdString(), unitOf("USD/kWh"));
    CHECK(*money == QuantityInput{-.6, "CNY"});
    CHECK(editText(Reference{ObjectId{3}}, chinese) == "gpt3");
    CHECK(editText(Date{2023, 5, 0}, chinese) == "2023-05");
}

TEST_CASE("a range names the bounds there are", "[text]") {
    const FieldWording english = wordingIn(Language::en);
    FieldSpec field = numberField("kW");
    CHECK(rangeText(field, english).isEmpty());
    field.lowest = 0.0;
    CHECK(rangeText(field, english) == "at least " + tied("0 kW"));
    field.highest = 40.0;
    CHECK(rangeText(field, english) == "0 to " + tied("40 kW"));
    field.defaultValue = 6.5;
    CHECK(defaultText(field, english) == tied("6.5 kW"));
    CHECK(defaultText(numberField("kW"), english).isEmpty());
}

TEST_CASE("years are not grouped by thousands, and other whole numbers are", "[text]") {
    const FieldWording english = wordingIn(Language::en);
    const FieldSpec& year = *Registry::instance().field(Kind::plan, "price_year");
    CHECK(rangeText(year, english) == "1990 to 2100");
    CHECK(valueText(Number{2026.0, {}}, year, english) == "2026");
    FieldSpec count = numberField("");
    count.lowest = 0.0;
    count.highest = 2100.0;
    CHECK(rangeText(count, english) == "0 to 2,100");
}

TEST_CASE("a change is judged by what is good for the result", "[text]") {
    CHECK(judgement(2.0, 1.0, GoodDirection::lower) == 1);
    CHECK(judgement(1.0, 2.0, GoodDirection::lower) == -1);
    CHECK(judgement(1.0, 2.0, GoodDirection::higher) == 1);
    CHECK(judgement(1.0, 2.0, GoodDirection::none) == 0);
    CHECK(judgement(1.0, 1.0, GoodDirection::higher) == 0);
}

TEST_CASE("words of trust that are not known stay as they are", "[text]") {
    CHECK(confidenceText("datasheet") == "data sheet");
    CHECK(confidenceText("rumour") == "rumour");
    CHECK(checkedText("primary") == "The source itself was read.");
    CHECK(trustText(Trust::unchecked) == "unchecked");
}
