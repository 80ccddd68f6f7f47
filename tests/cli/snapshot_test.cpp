#include <nlohmann/json.hpp>

#include <QFile>

#include "tests/cli/program.h"

using namespace wattplan::test;
using nlohmann::json;

namespace {

void succeeds(const QStringList& arguments) {
    const Ran ran = run(arguments);
    CAPTURE(arguments.join(u' ').toStdString(), ran.message);
    REQUIRE(ran.exitCode == 0);
}

json rowsOf(const QStringList& arguments) {
    const Ran ran = run(arguments + QStringList{"--format", "json"});
    CAPTURE(arguments.join(u' ').toStdString(), ran.message);
    REQUIRE(ran.exitCode == 0);
    return json::parse(ran.output);
}

double energyOf(const QString& plan, const QString& key) {
    return rowsOf({"eval", plan, "--what-if", key})["results"]["gpt3.energy_facility"]["value"].get<double>();
}

}  // namespace

// Energy is 6 N D over throughput times power: half the tokens are half of it.
TEST_CASE("A snapshot is taken, listed, shown, compared, restored and deleted", "[cli][snapshot]") {
    const QTemporaryDir folder;
    const QString plan = folder.filePath("plan.wattplan");
    succeeds({"import", "sample:article", plan});
    const double before = energyOf(plan, "baseline");
    succeeds({"whatif", "new", plan, "half"});
    succeeds({"whatif", "set", plan, "half", "--set", "gpt_3_175b.training_tokens=150e9"});
    succeeds({"snapshot", "take", plan, "Board, March"});
    succeeds({"whatif", "set", plan, "half", "--reset", "gpt_3_175b.training_tokens"});

    const json listed = rowsOf({"snapshot", "list", plan});
    REQUIRE(listed.size() == 1);
    CHECK(listed[0]["name"] == "Board, March");
    CHECK(listed[0]["fingerprint"].get<std::string>().size() == 64);
    bool isShown = false;
    for (const json& row : rowsOf({"snapshot", "show", plan, "Board, March"}))
        if (row["result"] == "gpt3.energy_facility") {
            isShown = true;
            CHECK(row["value"].get<double>() == Approx(before));
        }
    CHECK(isShown);

    succeeds({"snapshot", "restore", plan, "Board, March", "--key", "march"});
    CHECK(energyOf(plan, "march") == Approx(before));
    succeeds({"snapshot", "restore", plan, "Board, March", "--what-if", "half", "--key", "march_half"});
    CHECK(energyOf(plan, "march_half") == Approx(before / 2));
    CHECK(energyOf(plan, "baseline") == Approx(before));
    CHECK(rowsOf({"moved", plan, "--snapshot", "Board, March"}).empty());

    int columns = 0;
    for (const json& row :
         rowsOf({"compare", plan, "half", "--snapshot", "Board, March", "--result", "gpt3.energy_facility"}))
        if (row["part"] == "result") {
            ++columns;
            CHECK(row["value"].get<double>() == Approx(before));
        }
    CHECK(columns == 2);
    succeeds({"snapshot", "delete", plan, "Board, March"});
    CHECK(rowsOf({"snapshot", "list", plan}).empty());
}

TEST_CASE("What the library says otherwise is listed and taken over on the command line", "[cli]") {
    const QTemporaryDir folder;
    const QString exported = folder.filePath("old.json");
    const QString plan = folder.filePath("plan.wattplan");
    CHECK(rowsOf({"updates", "sample:article"}).empty());
    succeeds({"export", "sample:article", exported});
    {  // As a library of before had it.
        QFile file(exported);
        REQUIRE(file.open(QIODevice::ReadOnly));
        json whole = json::parse(file.readAll().toStdString());
        file.close();
        for (json& object : whole["objects"])
            if (object["key"] == "gpt_3_175b") object["fields"]["training_tokens"] = 2.4e11;
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(QByteArray::fromStdString(whole.dump()));
    }
    succeeds({"import", exported, plan});
    const json rows = rowsOf({"updates", plan});
    REQUIRE(rows.size() == 1);
    CHECK(rows[0]["input"] == "gpt_3_175b.training_tokens");
    CHECK(rows[0]["plan"] == 2.4e11);
    CHECK(rows[0]["library"] == 3e11);
    refused({"updates", plan, "--take", "gpt_3_175b.params_total"});
    refused({"updates", "sample:article", "--take", "all"}, 3);
    succeeds({"updates", plan, "--take", "all"});
    CHECK(rowsOf({"updates", plan}).empty());
}

TEST_CASE("What can't be done with snapshots is refused with the reason", "[cli][snapshot]") {
    const QTemporaryDir folder;
    const QString plan = folder.filePath("plan.wattplan");
    succeeds({"import", "sample:article", plan});
    succeeds({"snapshot", "take", plan, "first"});
    CHECK(refused({"snapshot", "take", plan, "first"}).find("first") != std::string::npos);
    CHECK(refused({"snapshot", "show", plan, "frist"}).find("“first”") != std::string::npos);
    refused({"snapshot", "restore", plan, "other"});
    refused({"snapshot", "restore", plan, "first", "--parent", "nowhere"});
    refused({"snapshot", "delete", plan, "other"});
    refused({"snapshot", "take", plan});
    refused({"snapshot", "grow", plan, "first"});
    refused({"snapshot", "list", "sample:article"}, 3);
    refused({"moved", plan});  // the workbench has not closed it yet
    refused({"compare", plan, "--snapshot", "other"});
}
