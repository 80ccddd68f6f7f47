#include <catch2/catch.hpp>

#include <map>

#include "core/plan/plan_typist.h"
#include "core/plan/samples.h"
#include "tests/core/plan/plan_helpers.h"
#include "tests/support/what_ifs.h"

using namespace wattplan;
using wattplan::test::catalogue;
using wattplan::test::whatIfOf;
using wattplan::test::WhatIfs;

TEST_CASE("A typist writes what-ifs into their overrides, and rows of the library into the baseline",
          "[plan]") {
    Plan plan = test::planWithHall();
    plan.insert(WhatIf{.id = {1}, .parent = {}, .key = "north", .name = {}});
    plan.insert(WhatIf{.id = {2}, .parent = {1}, .key = "far_north", .name = {}});
    PlanTypist north(plan, catalogue(), {1});
    PlanTypist farNorth(plan, catalogue(), {2});
    const FieldAddress site = test::at(plan, "hall", "site");
    REQUIRE(north.type("hall", "site", "stockholm"));
    REQUIRE(plan.find("stockholm"));
    CHECK(isEmpty(test::valueAt(plan, site)));
    CHECK(plan.whatIfs()[0].overrides ==
          std::map<FieldAddress, FieldValue>{{site, Reference{plan.find("stockholm")->id}}});

    // An object of its own, and an override of its parent's, with the source of the figure.
    const Provenance measured{"measured", "", "", "reported", "secondary", ""};
    REQUIRE(north.add(Kind::cluster, "machines"));
    REQUIRE(north.type("machines", "system", "dgx_h100"));
    REQUIRE(north.type("machines", "systems", "10", measured));
    REQUIRE(farNorth.type("machines", "systems", "20"));
    REQUIRE(farNorth.type("machines", "systems", "30"));
    CHECK_FALSE(plan.find("machines"));
    REQUIRE(plan.whatIfs()[0].added.size() == 1);
    const Object& machines = plan.whatIfs()[0].added.front();
    const FieldId systems = fieldId(Kind::cluster, "systems");
    CHECK(machines.value(systems) == FieldValue(Number{10}));
    CHECK(machines.provenanceOf(systems) == measured);
    CHECK(plan.whatIfs()[1].added.empty());
    CHECK(plan.whatIfs()[1].overrides ==
          std::map<FieldAddress, FieldValue>{{{machines.id, systems}, Number{30}}});
    CHECK(plan.inWhatIf({2}).find("machines")->value(systems) == FieldValue(Number{30}));

    // What the what-if sees already is no override.
    REQUIRE(farNorth.type("hall", "site", "stockholm"));
    CHECK(plan.whatIfs()[1].overrides.size() == 1);
    CHECK_FALSE(north.type("elsewhere", "site", "dublin"));
    CHECK_FALSE(north.type("machines", "systems", "many"));
}

TEST_CASE("The article's what-ifs form the tree that the comparison shows", "[plan]") {
    const Plan plan = samplePlan("article", catalogue()).value();
    std::map<std::string, std::string> parents;
    for (const WhatIf& each : plan.whatIfs()) {
        const auto parent = std::ranges::find(plan.whatIfs(), each.parent, &WhatIf::id);
        parents[each.key] = parent == plan.whatIfs().end() ? "" : parent->key;
        INFO(each.key);
        CHECK_FALSE(each.name.empty());
        CHECK(each.overrides.size() + each.added.size() > 0);
        CHECK(each.removed.empty());
        for (const Object& object : each.added)
            CHECK_FALSE(isLibrary(object.kind));
    }
    CHECK(parents == std::map<std::string, std::string>{{"liquid_cooling", ""},
                                                        {"pluggable_optics", "liquid_cooling"},
                                                        {"copackaged_optics", "pluggable_optics"},
                                                        {"quebec_hydro", "copackaged_optics"},
                                                        {"rlhf_of_2023", ""},
                                                        {"deepspeed_chat", "rlhf_of_2023"},
                                                        {"chat_in_cloud", ""},
                                                        {"edge_inference", "chat_in_cloud"},
                                                        {"orbital_cluster", ""},
                                                        {"gpt4_of_2023", ""},
                                                        {"gpt5_of_2023", "gpt4_of_2023"},
                                                        {"guizhou", ""},
                                                        {"inner_mongolia", ""},
                                                        {"virginia", ""}});
    // A change or two each, as far as they are levers.
    CHECK(whatIfOf(plan, "liquid_cooling").overrides.size() == 1);
    CHECK(whatIfOf(plan, "copackaged_optics").overrides.size() == 1);
    CHECK(whatIfOf(plan, "edge_inference").overrides.size() == 1);
    CHECK(whatIfOf(plan, "gpt5_of_2023").overrides.size() == 2);
}

TEST_CASE("The article's levers move what the article says they move", "[plan]") {
    WhatIfs article("article");
    const auto ratio = [&](std::string_view after, std::string_view before, std::string_view object,
                           std::string_view result) {
        return article.value(after, object, result) / article.value(before, object, result);
    };
    // PUE 1.60 to 1.15 at the reference (claims C28a, C28b): 1.15 / 1.60 - 1 = -28.1 %
    CHECK(ratio("liquid_cooling", "", "gpt3_air", "energy_facility") == Approx(1.15 / 1.60).epsilon(0.003));
    // 1,120 ports on two tiers of radix 64 are 2 x 1,120 links, 4,480 ends; 15 W or 5.5 W each, 67.2 and
    // 24.64 kW. Nothing else of the network changes.
    CHECK(article.value("copackaged_optics", "air_cluster", "fabric_ends") == 4480.0);
    CHECK(article.value("pluggable_optics", "air_cluster", "fabric_power", "kW") -
              article.value("copackaged_optics", "air_cluster", "fabric_power", "kW") ==
          Approx(67.2 - 24.64));
    // MODEL 9: 2 to 7 % of the facility's power
    const double optics = 1.0 - ratio("copackaged_optics", "pluggable_optics", "gpt3_air", "energy_facility");
    CHECK(optics > 0.02);
    CHECK(optics < 0.07);
    // Quebec .0017 against Virginia .284 kg/kWh: the energy is of the same order, the carbon is not.
    CHECK(ratio("quebec_hydro", "copackaged_optics", "gpt3_air", "carbon") ==
          Approx(0.0017 / 0.284 * ratio("quebec_hydro", "copackaged_optics", "gpt3_air", "energy_facility")));

    // Rollouts of 135 M tokens by 174.6e9 parameters: 2 N D = 4.714e19 FLOP, at .10 of 312 TFLOP/s and a
    // goodput of .88 477 h; fifteen times as long before.
    const double generation = 2.0 * 174.6e9 * 135e6 / (312e12 * 0.88 * 0.10) / 3600.0;
    CHECK(article.value("rlhf_of_2023", "gpt3_air", "hours_posttraining", "h") -
              article.value("deepspeed_chat", "gpt3_air", "hours_posttraining", "h") ==
          Approx(generation * (0.10 / 0.00667 - 1.0)).epsilon(0.01));
    CHECK(ratio("deepspeed_chat", "", "gpt3_air", "hours") == 1.0);  // of the run itself nothing changes

    // Seven in ten requests answered elsewhere leave three in ten, whole replicas apart.
    CHECK(ratio("edge_inference", "chat_in_cloud", "chat", "requests") == Approx(0.3));
    CHECK(ratio("edge_inference", "chat_in_cloud", "chat", "energy_facility") == Approx(0.3).epsilon(0.01));

    // The comparison's mockup has 51,000 m2 for 40 MW; SITE_MODEL 10 gives 1.25 m2 for each kW.
    CHECK(article.value("orbital_cluster", "orbit_40mw", "radiator_area", "m2") ==
          Approx(1.25e-3 * 40e6).epsilon(0.02));
}

TEST_CASE("The presets of 2023 compute what was claimed, on hardware that has it", "[plan]") {
    WhatIfs article("article");
    // 10 and 300 times 3.15e23 FLOP: 6 x 3.5e12 x 1.5e11 and 6 x 1.75e13 x 9e11
    CHECK(article.value("gpt4_of_2023", "preset_run", "flop", "FLOP") == Approx(3.15e24));
    CHECK(article.value("gpt5_of_2023", "preset_run", "flop", "FLOP") == Approx(9.45e25));
    CHECK(article.value("gpt4_of_2023", "preset_cluster", "accelerators") == 25000.0);
    // At the class's MFU of .43 and a goodput of .88: 3.15e24 / (25,000 x 312e12 x .43 x .88) = 12.35 d
    CHECK(article.value("gpt4_of_2023", "preset_run", "days", "d") == Approx(12.35).epsilon(0.001));
    CHECK(article.value("gpt5_of_2023", "preset_run", "days", "d") > 100.0);
}

TEST_CASE("GPT-3 elsewhere takes the grid of the place", "[plan]") {
    WhatIfs article("article");
    const double energy = article.value("", "gpt3", "energy_facility", "kWh");
    for (const auto& [whatIf, site] :
         {std::pair{"guizhou", "guian"}, {"inner_mongolia", "ulanqab"}, {"virginia", "n_virginia"}}) {
        const Object* place = article.plan().find(site);
        REQUIRE(place);
        const auto* factor = std::get_if<Number>(&place->value(fieldId(Kind::site, "grid_carbon")));
        REQUIRE(factor);
        INFO(whatIf);
        // Its PUE is stated, so that its energy is the same everywhere.
        CHECK(article.value(whatIf, "gpt3", "carbon", "kg") == Approx(energy * factor->value));
        CHECK(article.find(whatIf, "gpt3", "cost_owned").has_value());
        CHECK(article.find(whatIf, "gpt3_air", "cost_owned").has_value());
    }
    CHECK(article.find("quebec_hydro", "gpt3_air", "cost_owned").has_value());
}
