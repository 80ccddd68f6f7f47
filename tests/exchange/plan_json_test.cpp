#include "core/exchange/plan_json.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <random>

#include <nlohmann/json.hpp>

#include "core/exchange/json_value.h"
#include "core/plan/edits.h"
#include "tests/support/plan_desk.h"

using namespace wattplan;
using nlohmann::json;

namespace {

const catalog::Catalogue& catalogue() {
    return catalog::Catalogue::builtIn();
}

Plan readBack(const Plan& plan) {
    const auto read = exchange::planFromJson(exchange::planToJson(plan), catalogue());
    INFO((read ? std::string() : read.error().object + " " + read.error().arguments.front()));
    REQUIRE(read.has_value());
    return *read;
}

/// A plan of the three objects every plan has, to be changed by a test.
json smallPlan() {
    return json::parse(R"({"format": "wattplan-plan", "version": 1, "objects": [
        {"key": "plan", "kind": "plan", "fields": {"name": "Small", "currency": "usd", "horizon_start": "2026-01"}},
        {"key": "hall", "kind": "facility", "fields": {"site": "n_virginia", "cooling": {"ref": "d2c_1p"}}},
        {"key": "cluster", "kind": "cluster", "fields": {"facility": "hall", "system": "dgx_a100_640",
            "systems": 20, "commissioning": {"date": "2026-02"}}}]})");
}

Error errorOf(const json& changed) {
    const auto read = exchange::planFromJson(changed.dump(), catalogue());
    REQUIRE_FALSE(read.has_value());
    return read.error();
}

double numberAt(const Plan& plan, std::string_view object, std::string_view field) {
    const Object* found = plan.find(object);
    REQUIRE(found);
    return std::get<Number>(found->value(fieldId(found->kind, field))).value;
}

void copyRow(Plan& plan, const Object& row) {
    const auto edits = Editor(plan, catalogue()).copyFromCatalogue(row.id);
    REQUIRE(edits.has_value());
    for (const Edit& edit : *edits)
        plan.apply(edit);
}

void set(Plan& plan, std::string_view object, std::string_view field, FieldValue value) {
    const Object* found = plan.find(object);
    REQUIRE(found);
    Edit edit{.type = Edit::Type::setField, .object = found->id, .field = fieldId(found->kind, field)};
    edit.after = std::move(value);
    plan.apply(edit);
}

}  // namespace

TEST_CASE("The sample plans read back as equal plans", "[exchange]") {
    for (const auto& [name, title] : sampleTitles()) {
        const Plan plan = samplePlan(name, catalogue()).value();
        const Plan read = readBack(plan);
        CHECK(read == plan);
        CHECK(read.nextId() == plan.nextId());
    }
}

TEST_CASE("Doubles read back bit for bit", "[exchange]") {
    Plan plan = samplePlan("article", catalogue()).value();
    for (const double value : {0.1, 1.0 / 3.0, 1e22, 123456789.12345678, 9007199254740993.0, 5e-324,
                               std::nextafter(1.0, 2.0), 2.2250738585072014e-308}) {
        set(plan, "gpt3", "pin_mfu", Number{value});
        const auto text = exchange::planToJson(plan);
        // Out of range values are refused when they are read, so the number itself is compared.
        const json object = json::parse(text);
        for (const auto& each : object["objects"])
            if (each["key"] == "gpt3") CHECK(each["fields"]["pin_mfu"].get<double>() == value);
    }
    set(plan, "gpt3", "tokens", Number{3e11});
    CHECK(exchange::planToJson(plan).find("3e11") != std::string::npos);
}

TEST_CASE("Distributions, sources and money in other currencies read back", "[exchange]") {
    Plan plan = samplePlan("article", catalogue()).value();
    set(plan, "finance", "discount_rate",
        Distribution{Distribution::Kind::pert, {6, 9, 13, 0}, 0.5, 20.25, ""});
    set(plan, "finance", "staff_cost", Number{100000.1, "EUR"});
    set(plan, "finance", "spares", Distribution{Distribution::Kind::normal, {4, 1, 0, 0}});
    const Object* row = catalogue().find(Kind::currency, "EUR");
    REQUIRE(row);
    copyRow(plan, *row);
    CHECK(readBack(plan) == plan);
    CHECK(exchange::planToJson(plan).find("EUR/FTE/year") != std::string::npos);
}

TEST_CASE("Notes on assumptions read back, and a standing there is none of is refused", "[exchange]") {
    Plan plan = samplePlan("article", catalogue()).value();
    const Object& run = *plan.find("gpt3");
    const auto note = [&](const char* field, const Assumption& assumption) {
        Edit edit{
            .type = Edit::Type::setAssumption, .object = run.id, .field = fieldId(Kind::trainingRun, field)};
        edit.assumptionAfter = assumption;
        plan.apply(edit);
    };
    note("tokens", {"Li Wei", Date{2026, 3, 1}, Standing::agreed});
    note("pin_mfu", {"Mei", std::nullopt, Standing::assumed});
    CHECK(readBack(plan) == plan);
    json changed = json::parse(exchange::planToJson(plan));
    for (auto& object : changed["objects"])
        if (object["key"] == "gpt3") object["assumptions"]["tokens"]["standing"] = "promised";
    const auto refused = exchange::planFromJson(changed.dump(), catalogue());
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::unknownChoice);
}

TEST_CASE("What-ifs read back with overrides, additions and removals", "[exchange]") {
    Plan plan = samplePlan("article", catalogue()).value();
    WhatIf parent;
    parent.id = {103};
    parent.key = "liquid";
    parent.name = "Liquid \"cooled\"\n冷却";
    parent.overrides[{plan.find("gpt3")->id, fieldId(Kind::trainingRun, "tokens")}] = Number{2.5e11};
    parent.overrides[{plan.find("gpt3")->id, fieldId(Kind::trainingRun, "cluster")}] =
        Reference{plan.find("air_cluster")->id};
    parent.removed.push_back(plan.find("opt")->id);
    Object added;
    added.id = plan.nextId();
    added.kind = Kind::trainingRun;
    added.key = "own_run";
    added.values.resize(Registry::instance().fields(added.kind).size());
    parent.added.push_back(added);
    plan.reserveIds(added.id.value + 1);
    plan.insert(parent);
    WhatIf child;
    child.id = {105};
    child.parent = {103};
    child.key = "child";
    child.overrides[{added.id, fieldId(Kind::trainingRun, "start")}] = Date{2021, 3, 14};
    plan.insert(child);
    CHECK(readBack(plan) == plan);
}

TEST_CASE("What-ifs read back with notes, what they clear and bring back, and what conflicts", "[exchange]") {
    Plan plan = samplePlan("article", catalogue()).value();
    const FieldAddress tokens{plan.find("gpt3")->id, fieldId(Kind::trainingRun, "tokens")};
    const FieldAddress pin{plan.find("gpt3")->id, fieldId(Kind::trainingRun, "pin_mfu")};
    const ObjectId nowhere{plan.nextId().value};
    plan.reserveIds(nowhere.value + 1);
    WhatIf whatIf;
    whatIf.id = plan.nextWhatIfId();
    whatIf.key = "asked_for";
    whatIf.note = "Asked for by 梅\n\"soon\"";
    whatIf.colour = 0;
    whatIf.overrides[tokens] = Number{2.5e11};
    whatIf.overrides[pin] = Cleared{};
    whatIf.overrides[{nowhere, fieldId(Kind::cluster, "systems")}] = Number{4};
    whatIf.overrides[{plan.find("gpt3")->id, fieldId(Kind::trainingRun, "cluster")}] = Reference{nowhere};
    whatIf.sources[tokens] = Provenance{.source = "A paper", .date = "2024"};
    whatIf.assumptions[tokens] = {"Mei", Date{2026, 3, 0}, Standing::agreed};
    whatIf.removed = {plan.find("opt")->id, nowhere};
    plan.insert(whatIf);
    WhatIf child;
    child.id = plan.nextWhatIfId();
    child.parent = whatIf.id;
    child.key = "child";
    child.overrides[{plan.find("opt")->id, tokens.field}] = Number{1e11};
    child.restored = {plan.find("opt")->id};
    plan.insert(child);
    CHECK(readBack(plan) == plan);
    CHECK(exchange::planToJson(plan).find("\"cluster#" + std::to_string(nowhere.value) + ".systems\"") !=
          std::string::npos);
}

TEST_CASE("A plan written by hand needs no ids, and its rows of the library are copied", "[exchange]") {
    const auto plan = exchange::planFromJson(smallPlan().dump(), catalogue());
    REQUIRE(plan.has_value());
    CHECK(plan->find("n_virginia"));
    CHECK(plan->find("dgx_a100_640"));
    CHECK(plan->find("dgx_a100_640")->catalogueKey.empty() == false);
    CHECK(plan->objects(Kind::finance).size() == 1);
    CHECK(plan->objects(Kind::growth).size() == 1);
    PlanModel model(*plan, catalogue());
    CHECK(model.value({plan->find("cluster")->id, resultId(Kind::cluster, "accelerators")}) == 160.0);
}

TEST_CASE("Numbers may be given plain, as text with a unit, or in another unit", "[exchange]") {
    json plan = smallPlan();
    auto& fields = plan["objects"][1]["fields"];
    fields["grid_carbon"] = "429 g/kWh";
    fields["design_it_power"] = json{{"value", 1500}, {"unit", "kW"}};
    fields["electricity_price"] = json{{"value", 0.6}, {"unit", "CNY/kWh"}};
    const auto read = exchange::planFromJson(plan.dump(), catalogue());
    INFO((read ? std::string() : read.error().object + " " + read.error().arguments.front()));
    REQUIRE(read.has_value());
    CHECK(numberAt(*read, "hall", "grid_carbon") == Approx(0.429).epsilon(1e-12));
    CHECK(numberAt(*read, "hall", "design_it_power") == Approx(1.5).epsilon(1e-12));
    const Object* hall = read->find("hall");
    const auto price = std::get<Number>(hall->value(fieldId(Kind::facility, "electricity_price")));
    CHECK(price == Number{0.6, "CNY"});
    CHECK(read->find("cny"));
}

TEST_CASE("Bad plans in JSON name the place and the mend", "[exchange]") {
    json plan = smallPlan();
    auto& facility = plan["objects"][1];

    SECTION("an unknown field suggests the nearest") {
        facility["fields"]["coolin"] = "d2c_1p";
        const Error error = errorOf(plan);
        CHECK(error.code == ErrorCode::unknownField);
        CHECK(error.object == "/objects/1/fields/coolin");
        CHECK(error.arguments == std::vector<std::string>{"coolin", "cooling"});
    }
    SECTION("an unknown member") {
        facility["feilds"] = json::object();
        CHECK(errorOf(plan).arguments == std::vector<std::string>{"feilds", "fields"});
    }
    SECTION("an unknown kind") {
        facility["kind"] = "datacentre";
        CHECK(errorOf(plan).code == ErrorCode::unknownChoice);
        CHECK(errorOf(plan).object == "/objects/1/kind");
    }
    SECTION("a reference to nothing suggests the nearest") {
        facility["fields"]["site"] = "n_virginai";
        CHECK(errorOf(plan).code == ErrorCode::unknownKey);
        CHECK(errorOf(plan).arguments == std::vector<std::string>{"n_virginai", "n_virginia"});
    }
    SECTION("a reference to an object of another kind") {
        facility["fields"]["site"] = "cluster";
        CHECK(errorOf(plan).code == ErrorCode::wrongKind);
    }
    SECTION("a number out of range") {
        facility["fields"]["pin_pue"] = 0.5;
        CHECK(errorOf(plan).code == ErrorCode::numberOutOfRange);
        CHECK(errorOf(plan).object == "/objects/1/fields/pin_pue");
    }
    SECTION("a price out of range in the plan currency") {
        facility["fields"]["electricity_price"] = -1;
        CHECK(errorOf(plan).code == ErrorCode::numberOutOfRange);
    }
    SECTION("a part of a whole number") {
        plan["objects"][2]["fields"]["systems"] = 20.5;
        CHECK(errorOf(plan).code == ErrorCode::notAnInteger);
    }
    SECTION("a unit of another kind") {
        facility["fields"]["design_it_power"] = json{{"value", 1}, {"unit", "kWh"}};
        CHECK(errorOf(plan).code == ErrorCode::wrongDimension);
        CHECK(errorOf(plan).object == "/objects/1/fields/design_it_power/unit");
    }
    SECTION("a unit there is not") {
        facility["fields"]["design_it_power"] = "3 blub";
        CHECK(errorOf(plan).code == ErrorCode::unknownUnit);
    }
    SECTION("a currency there is not") {
        facility["fields"]["electricity_price"] = json{{"value", 1}, {"unit", "ZZZ/kWh"}};
        CHECK(errorOf(plan).arguments.front() == "ZZZ");
    }
    SECTION("a text in a number") {
        facility["fields"]["pin_pue"] = "low";
        CHECK(errorOf(plan).code == ErrorCode::notANumber);
    }
    SECTION("a number in a text, a list, an object of no value") {
        for (const json& wrong : {json(3), json::array({1}), json{{"valeu", 1}}, json(true)}) {
            facility["fields"]["name"] = wrong;
            CHECK(errorOf(plan).code == ErrorCode::malformedJson);
        }
    }
    SECTION("a bad date") {
        plan["objects"][2]["fields"]["commissioning"] = "2026-13";
        CHECK(errorOf(plan).code == ErrorCode::badDate);
    }
    SECTION("keys that are none, or stand twice") {
        facility["key"] = "Hall 1";
        CHECK(errorOf(plan).code == ErrorCode::badKey);
        facility["key"] = "cluster";
        CHECK(errorOf(plan).code == ErrorCode::duplicateKey);
    }
    SECTION("ids that are none, or stand twice") {
        facility["id"] = 0;
        CHECK(errorOf(plan).code == ErrorCode::malformedJson);
        facility["id"] = 5000000000;
        CHECK(errorOf(plan).code == ErrorCode::malformedJson);
        facility["id"] = 7;
        plan["objects"][2]["id"] = 7;
        CHECK(errorOf(plan).code == ErrorCode::malformedJson);
    }
    SECTION("a plan without currency, a child without owner") {
        json child = plan;
        child["objects"].push_back(json{{"key", "feed"}, {"kind", "feed_step"}});
        CHECK(errorOf(child).code == ErrorCode::emptyValue);
        CHECK(errorOf(child).object == "/objects/3/fields/facility");
        plan["objects"][0]["fields"].erase("currency");
        CHECK(errorOf(plan).code == ErrorCode::emptyValue);
        CHECK(errorOf(plan).object == "/objects/0/fields/currency");
    }
    SECTION("no settings, or two") {
        json twice = plan;
        twice["objects"].push_back(json{{"key", "plan_2"}, {"kind", "plan"}});
        CHECK(errorOf(twice).code == ErrorCode::malformedJson);
        plan["objects"].erase(0);
        CHECK(errorOf(plan).code == ErrorCode::malformedJson);
    }
    SECTION("another format or a newer version") {
        json other = plan;
        other["format"] = "something";
        CHECK(errorOf(other).code == ErrorCode::malformedJson);
        plan["version"] = 2;
        CHECK(errorOf(plan).code == ErrorCode::fileTooNew);
    }
    SECTION("what-ifs that follow themselves, or nothing") {
        plan["what_ifs"] = json::parse(R"([{"key": "a", "parent": "b"}, {"key": "b", "parent": "a"}])");
        CHECK(errorOf(plan).code == ErrorCode::malformedJson);
        plan["what_ifs"] = json::parse(R"([{"key": "first"}, {"key": "b", "parent": "firts"}])");
        CHECK(errorOf(plan).arguments == std::vector<std::string>{"firts", "first"});
    }
    SECTION("overrides of nothing") {
        plan["what_ifs"] = json::parse(R"([{"key": "a", "overrides": {"hall": 1}}])");
        CHECK(errorOf(plan).code == ErrorCode::malformedJson);
        plan["what_ifs"] = json::parse(R"([{"key": "a", "overrides": {"hal.pin_pue": 1.2}}])");
        CHECK(errorOf(plan).arguments == std::vector<std::string>{"hal", "hall"});
        plan["what_ifs"] = json::parse(R"([{"key": "a", "overrides": {"hall.pin_puee": 1.2}}])");
        CHECK(errorOf(plan).arguments == std::vector<std::string>{"pin_puee", "pin_pue"});
        plan["what_ifs"] = json::parse(R"([{"key": "a", "overrides": {"hall.pin_pue": 0.2}}])");
        CHECK(errorOf(plan).code == ErrorCode::numberOutOfRange);
    }
    SECTION("what a what-if can't say") {
        plan["what_ifs"] = json::parse(R"([{"key": "a", "removed": ["plan"]}])");
        CHECK(errorOf(plan).code == ErrorCode::readOnlyField);
        plan["what_ifs"] = json::parse(R"([{"key": "a", "colour": 8}])");
        CHECK(errorOf(plan).code == ErrorCode::malformedJson);
        CHECK(errorOf(plan).arguments.front() == "/what_ifs/0/colour");
        plan["what_ifs"] =
            json::parse(R"([{"key": "a", "assumptions": {"hall.pin_pue": {"owner": "Mei"}}}])");
        CHECK(errorOf(plan).code == ErrorCode::malformedJson);
        plan["what_ifs"] = json::parse(R"([{"key": "a", "notes": "x"}])");
        CHECK(errorOf(plan).arguments == std::vector<std::string>{"notes", "note"});
        plan["what_ifs"] = json::parse(R"([{"key": "a", "added": [{"key": "x", "kind": "facility"}]},
                                           {"key": "b", "added": [{"key": "x", "kind": "facility"}]}])");
        CHECK(errorOf(plan).code == ErrorCode::duplicateKey);
    }
    SECTION("a what-if that adds a key there is") {
        plan["what_ifs"] = json::parse(R"([{"key": "a", "added": [{"key": "hall", "kind": "facility"}]}])");
        CHECK(errorOf(plan).code == ErrorCode::duplicateKey);
        plan["what_ifs"] = json::parse(R"([{"key": "a", "added": [{"key": "money", "kind": "finance"}]}])");
        CHECK(errorOf(plan).code == ErrorCode::malformedJson);
    }
}

TEST_CASE("Text that is no JSON is refused with line and column", "[exchange]") {
    const auto errorIn = [](std::string_view text) {
        const auto read = exchange::planFromJson(text, catalogue());
        REQUIRE_FALSE(read.has_value());
        CHECK(read.error().code == ErrorCode::malformedJson);
        return read.error().arguments.front();
    };
    CHECK(errorIn("") == "1:1");
    CHECK(errorIn("{\"format\":\n  oops}") == "2:3");
    CHECK(errorIn("{\"format\": NaN}") == "1:12");
    CHECK_FALSE(errorIn("{\"format\": 1e400}").empty());
    CHECK(errorIn(R"({"objects": [], "objects": []})") == "/objects");
    CHECK_FALSE(errorIn(std::string(100000, '[')).empty());
    CHECK_FALSE(errorIn("\xff\xfe{}").empty());
    const std::string whole = exchange::planToJson(samplePlan("article", catalogue()).value());
    for (std::size_t length = 0; length + 2 < whole.size(); length += 997)
        CHECK_FALSE(errorIn(std::string_view(whole).substr(0, length)).empty());
}

TEST_CASE("A damaged text is read or refused, and never half of it", "[exchange]") {
    const std::string whole = exchange::planToJson(samplePlan("article", catalogue()).value());
    std::mt19937 random(7);
    int refused = 0;
    for (int round = 0; round < 300; ++round) {
        std::string damaged = whole;
        for (int bytes = 0; bytes < 3; ++bytes)
            damaged[random() % damaged.size()] = static_cast<char>(random() % 256);
        const auto read = exchange::planFromJson(damaged, catalogue());
        if (!read)
            ++refused;
        else
            CHECK(readBack(*read) == *read);
    }
    CHECK(refused > 100);
}

TEST_CASE("Every value of every kind that the catalogue holds reads back", "[exchange]") {
    Plan plan = samplePlan("blank", catalogue()).value();
    for (const KindSpec& kind : Registry::instance().kinds())
        for (const Object* row : catalogue().rows(kind.kind))
            copyRow(plan, *row);
    CHECK(readBack(plan) == plan);
}

TEST_CASE("JSON that would take gigabytes to read is refused, whether of many values or of long names",
          "[exchange]") {
    std::string many = "[1";
    for (int i = 0; i < 1'500'000; ++i)
        many += ",1";
    const auto values = wattplan::exchange::readJson(many + "]");
    REQUIRE_FALSE(values);
    CHECK(values.error().code == ErrorCode::malformedJson);
    // The place of each value holds the names of what it is in: 2000 times 100,000 bytes.
    std::string names = "{\"" + std::string(100'000, 'a') + "\":[1";
    for (int i = 0; i < 2000; ++i)
        names += ",1";
    CHECK_FALSE(wattplan::exchange::readJson(names + "]}"));
    CHECK(wattplan::exchange::readJson(names + "]}", wattplan::exchange::unboundedTree));
}
