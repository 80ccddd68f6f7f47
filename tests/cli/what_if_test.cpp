#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include "tests/cli/program.h"

using namespace wattplan::test;
using nlohmann::json;

namespace {

Ran whatIf(const QStringList& arguments) {
    return run(QStringList{"whatif"} + arguments);
}

void succeeds(const QStringList& arguments) {
    const Ran ran = whatIf(arguments);
    CAPTURE(ran.message);
    REQUIRE(ran.exitCode == 0);
}

double energyOf(const QString& plan, const QString& key) {
    const Ran ran = run({"eval", plan, "--what-if", key, "--format", "json"});
    CAPTURE(ran.message);
    REQUIRE(ran.exitCode == 0);
    return json::parse(ran.output)["results"]["gpt3.energy_facility"]["value"].get<double>();
}

}  // namespace

// Energy is 6 N D over throughput times power: half the tokens are half of it.
TEST_CASE("A what-if is made, set, followed, reset and deleted in a plan's file", "[cli][what-if]") {
    const QTemporaryDir folder;
    const QString plan = folder.filePath("tree.wattplan");
    REQUIRE(run({"import", "sample:article", plan}).exitCode == 0);
    const double before = energyOf(plan, "baseline");
    succeeds({"new", plan, "half", "--name", "Half the tokens"});
    succeeds({"set", plan, "half", "--set", "gpt_3_175b.training_tokens=150e9"});
    succeeds({"new", plan, "below", "--parent", "half"});
    CHECK(energyOf(plan, "below") == Approx(before / 2));
    CHECK(energyOf(plan, "baseline") == Approx(before));

    const Ran listed = whatIf({"list", plan, "--format", "json"});
    REQUIRE(listed.exitCode == 0);
    bool isFound = false;
    for (const json& row : json::parse(listed.output)) {
        if (row["key"] != "below") continue;
        isFound = true;
        CHECK(row["parent"] == "half");
        CHECK(row["changes"] == 0);
    }
    CHECK(isFound);

    succeeds({"set", plan, "half", "--reset", "gpt_3_175b.training_tokens"});
    CHECK(energyOf(plan, "below") == Approx(before));
    succeeds({"delete", plan, "half"});
    CHECK(energyOf(plan, "below") == Approx(before));
    CHECK(run({"eval", plan, "--what-if", "half"}).exitCode == 2);
}

TEST_CASE(
    "A difference is split by the groups of changes that the plan keeps, or by those that are asked for",
    "[cli][what-if]") {
    const QTemporaryDir folder;
    const QString plan = folder.filePath("tree.wattplan");
    REQUIRE(run({"import", "sample:article", plan}).exitCode == 0);
    succeeds({"new", plan, "two"});
    succeeds({"set", plan, "two", "--set", "gpt_3_175b.training_tokens=150e9", "--set", "bloom.pin_mfu=0.5"});
    const auto parts = [&](const QStringList& more) {
        const Ran ran = run(
            QStringList{"attribute", plan, "baseline", "two", "--result", "plan.energy", "--format", "json"} +
            more);
        CAPTURE(ran.message);
        REQUIRE(ran.exitCode == 0);
        return json::parse(ran.output).size() - 2;  // less the two ends
    };
    CHECK(parts({}) == 2);
    CHECK(parts({"--set", "plan.compared_groups=gpt_3_175b.training_tokens, bloom.pin_mfu"}) == 1);
    CHECK(parts({"--set", "plan.compared_groups=gpt_3_175b.training_tokens, bloom.pin_mfu", "--group",
                 "bloom.pin_mfu"}) == 2);
}

TEST_CASE("What can't be done with what-ifs is refused with the reason", "[cli][what-if]") {
    const QTemporaryDir folder;
    const QString plan = folder.filePath("tree.wattplan");
    REQUIRE(run({"import", "sample:article", plan}).exitCode == 0);
    CHECK(whatIf({"set", plan, "guizho", "--set", "gpt3.pin_mfu=0.3"}).message.find("guizhou") !=
          std::string::npos);
    CHECK(whatIf({"new", plan, "guizhou"}).exitCode == 2);
    CHECK(whatIf({"set", plan, "guizhou", "--set", "gpt3.pin_mfu=much"}).exitCode == 2);
    CHECK(whatIf({"set", plan}).exitCode == 2);
    CHECK(whatIf({"grow", plan, "guizhou"}).exitCode == 2);
    CHECK(whatIf({"new", "sample:article", "one"}).exitCode == 3);
    const Ran compared = run({"compare", plan, "baseline", "guizho"});
    CHECK(compared.exitCode == 2);
    CHECK(compared.message.find("what-if “guizho”") != std::string::npos);
    CHECK(compared.message.find("guizhou") != std::string::npos);
}
