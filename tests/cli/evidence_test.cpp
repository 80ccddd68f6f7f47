#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>

#include "tests/cli/program.h"

using namespace wattplan::test;
using nlohmann::json;

TEST_CASE("claims are judged as the plan recomputes them", "[cli]") {
    const auto program = run({"claims", "sample:article", "--format", "json"});
    REQUIRE(program.exitCode == 0);
    const json claims = json::parse(program.output)["claims"];
    CHECK(claims.size() == 56);  // rows of claims.csv
    CHECK(claims[0]["id"] == "C01");
    CHECK(claims[0]["verdict"] == "does_not_hold");
    // An object that only the claims have can be set, too.
    const auto moved =
        run({"claims", "sample:article", "--format", "json", "--set", "musk_cluster.systems=2500"});
    REQUIRE(moved.exitCode == 0);
    const json others = json::parse(moved.output)["claims"];
    for (const json& claim : others)
        if (claim["id"] == "C24") CHECK(claim["recomputed"] == 20000.0);
}

TEST_CASE("accuracy takes a file of runs in either mode, and refuses what is none", "[cli]") {
    QTemporaryDir folder;
    const QString path = folder.filePath("runs.csv");
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(
        "id,run_kind,params_total,tokens,hardware,accelerator_count,accelerator_hours,output_basis\n"
        "a,train,6.5e10,1.4e12,NVIDIA A100 80GB,2048,1e6,measured\n");
    file.close();
    for (const char* mode : {"blind", "given"}) {
        const auto program = run({"accuracy", "--runs", path, "--mode", mode, "--format", "json"});
        REQUIRE(program.exitCode == 0);
        CHECK(json::parse(program.output)["mode"] == mode);
    }
    CHECK(run({"accuracy", "--runs", path, "--mode", "guess"}).exitCode == 2);
    CHECK(run({"accuracy", "--runs", folder.filePath("none.csv")}).exitCode == 3);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("id,claim\nC01,x\n");
    file.close();
    const auto refused = run({"accuracy", "--runs", path});
    CHECK(refused.exitCode == 2);
    CHECK(refused.message.find("run_kind") != std::string::npos);
}
