#include <nlohmann/json.hpp>

#include "tests/cli/program.h"

using namespace wattplan::test;
using nlohmann::json;

TEST_CASE("a sweep lists results over two inputs and where a limit is crossed", "[cli]") {
    const Ran ran = run({"sweep", "sample:article", "--x", "air_hall.electricity_price=0.05..0.1:3", "--y",
                         "air_hall.cooling", "--result", "gpt3_air.cost_owned.energy", "--limit", "60 k",
                         "--format", "json"});
    CAPTURE(ran.message);
    REQUIRE(ran.exitCode == 0);
    std::size_t cells = 0;
    std::size_t crossings = 0;
    double first = 0.0;
    for (const json& row : json::parse(ran.output)) {
        CHECK(row["result"] == "gpt3_air.cost_owned.energy");
        if (row["part"] != "cell") {
            // Energy times price: it rises through the limit at limit / energy = 60,000 x 0.05 / (value at
            // 0.05).
            ++crossings;
            CHECK(row["part"] == "rises");
            continue;
        }
        // Of one cooling in a row: 0.05, 0.075 and 0.1, the cost in proportion.
        const std::size_t place = cells++ % 3;
        if (place == 0) first = row["value"].get<double>();
        CHECK(row["x"].get<double>() == Approx(0.05 + 0.025 * static_cast<double>(place)));
        CHECK(row["value"].get<double>() / first == Approx(row["x"].get<double>() / 0.05));
    }
    CHECK(cells > 9);
    CHECK(cells % 3 == 0);
    CHECK(crossings <= cells / 3);
}

TEST_CASE("a sweep over two numbers finds the limit along the second too", "[cli]") {
    const QStringList question{"sweep",    "sample:article",
                               "--x",      "gpt3.pin_mfu=0.2,0.201",
                               "--y",      "air_hall.electricity_price=0.05..0.1:2",
                               "--result", "gpt3_air.cost_owned.energy"};
    const Ran all = run(question + QStringList{"--format", "json"});
    REQUIRE(all.exitCode == 0);
    // Another run's MFU moves nothing: half as much again as at 0.05 is reached at a price of 0.075.
    const double first = json::parse(all.output).at(0)["value"].get<double>();
    const QString limit = QString::number(1.5 * first, 'g', 12);
    const Ran ran = run(question + QStringList{"--limit", limit, "--format", "json"});
    REQUIRE(ran.exitCode == 0);
    std::size_t found = 0;
    for (const json& row : json::parse(ran.output)) {
        if (row["part"] == "cell") continue;
        ++found;
        CHECK(row["part"] == "rises");
        CHECK(row["y"].get<double>() == Approx(0.075).epsilon(1e-6));
    }
    CHECK(found == 2);
    const Ran table = run(question + QStringList{"--limit", limit});
    CHECK(table.output.find("Nowhere") == std::string::npos);
    CHECK(table.output.find("rises above") != std::string::npos);
}

TEST_CASE("a table of a sweep tells cells that fail and the crossing in a sentence", "[cli]") {
    const Ran ran = run({"sweep", "sample:article", "--x", "gpt3.pin_mfu=0.1..0.4:3:log", "--result",
                         "gpt3.hours", "--limit", "1 h"});
    CHECK(ran.exitCode == 0);
    CHECK(ran.output.find("0.2") != std::string::npos);  // the middle of 0.1 and 0.4 in ratios
    CHECK(ran.output.find("Nowhere does the result cross") != std::string::npos);
    const Ran beyond = run({"sweep", "sample:article", "--x", "gpt3.pin_mfu=-1,0.2", "--result", "gpt3.hours",
                            "--format", "csv"});
    CHECK(beyond.exitCode == 2);
}

TEST_CASE("a sweep that makes no sense is refused with the reason", "[cli]") {
    const QStringList result{"--result", "gpt3.hours"};
    refused(QStringList{"sweep", "sample:article"} + result);
    refused(QStringList{"sweep", "sample:article", "--x", "gpt3.pin_mfu"} + result);
    const auto reasonOf = [&](const char* axis) {
        return refused(QStringList{"sweep", "sample:article", "--x", axis} + result);
    };
    for (const auto& [axis, reason] : {std::pair{"gpt3.pin_mfu=0.4..0.1:3", "below the high end"},
                                       {"gpt3.pin_mfu=0.1..0.4:1", "two values at least"},
                                       {"gpt3.pin_mfu=0.1..0.4:1000000000", "at most 1,000,000"},
                                       {"gpt3.pin_mfu=0.1..0.4:9000000000", "at most 1,000,000"},
                                       {"gpt3.pin_mfu=0..0.4:3:log", "out of range"}}) {
        const std::string message = reasonOf(axis);
        CAPTURE(message);
        CHECK(message.find(reason) != std::string::npos);
    }
    refused(QStringList{"sweep", "sample:article", "--x", "gpt3.pin_mfu=0.1..0.4"} + result);
    refused(
        QStringList{"sweep", "sample:article", "--x", "gpt3.pin_mfu=0.1,0.2", "--y", "gpt3.pin_mfu=0.3,0.4"} +
        result);
    CHECK(refused(QStringList{"sweep", "sample:article", "--x", "air_hall.cooling=no_such"} + result)
              .find("no_such") != std::string::npos);
}
