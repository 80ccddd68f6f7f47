#include <nlohmann/json.hpp>

#include <QFile>
#include <QTemporaryDir>
#include <cmath>

#include "tests/cli/program.h"

using namespace wattplan::test;
using nlohmann::json;

namespace {

const QStringList ranges{"--set", "gpt3.pin_mfu=0.15..0.25", "--set", "gpt3.goodput=0.9±2%"};

/// A command on the article's plan with ranges.
Ran ask(QStringList arguments) {
    arguments.insert(1, "sample:article");
    return run(arguments + ranges + QStringList{"--format", "json"});
}

json rowsOf(const Ran& ran) {
    CAPTURE(ran.message);
    REQUIRE(ran.exitCode == 0);
    return json::parse(ran.output);
}

void write(const QString& path, const std::string& text) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(text.data(), static_cast<qint64>(text.size()));
}

}  // namespace

TEST_CASE("draws of a range give the percentiles of what follows from it", "[cli]") {
    // Accelerator-hours go with 1 / MFU: of the uniform MFU alone the percentile p is that at MFU .25 - .1 p.
    const Ran ran = run({"draw", "sample:article", "--set", "gpt3.pin_mfu=0.15..0.25", "--result",
                         "gpt3.hours", "--format", "json"});
    const json row = rowsOf(ran).at(0);
    const double p50 = row["p50"].get<double>();
    CHECK(row["p5"].get<double>() / p50 == Approx(0.20 / 0.245).epsilon(1e-3));
    CHECK(row["p90"].get<double>() / p50 == Approx(0.20 / 0.16).epsilon(1e-3));
    // mean of 1 / MFU = ln(.25 / .15) / .1
    CHECK(row["mean"].get<double>() / p50 == Approx(0.20 * std::log(0.25 / 0.15) / 0.1).epsilon(1e-3));
    CHECK(row["draws"] == 65536);
    CHECK(row["failed"] == 0);
}

TEST_CASE("parts of a job of draws merge to the bytes of one machine", "[cli]") {
    const QTemporaryDir folder;
    const QStringList result{"--result", "gpt3.energy_facility", "--result", "gpt3.carbon"};
    const Ran whole = ask(QStringList{"draw", "--draws", "30000", "--seed", "7"} + result);
    REQUIRE(whole.exitCode == 0);
    QStringList parts;
    for (const QString part : {"2", "1", "3"}) {
        const Ran ran = ask(
            QStringList{"draw", "--draws", "30000", "--seed", "7", "--threads", "1", "--shard", part + "/3"} +
            result);
        REQUIRE(ran.exitCode == 0);
        parts << folder.filePath(part + ".json");
        write(parts.back(), ran.output);
    }
    QStringList arguments{"merge", "sample:article"};
    arguments << parts << ranges << "--format"
              << "json";
    const Ran merged = run(arguments);
    CAPTURE(merged.message);
    CHECK(merged.exitCode == 0);
    CHECK(merged.output == whole.output);
    refused({"merge", "sample:article", parts[0], parts[1]});
    refused(QStringList{"merge", "sample:article"} + parts);  // without the ranges it is another plan
}

TEST_CASE("what matters is told by swings and by shares of variance", "[cli]") {
    const json bars = rowsOf(ask({"tornado", "gpt3.hours"}));
    REQUIRE(bars.size() == 2);
    CHECK(bars[0]["input"] == "gpt3.pin_mfu");
    CHECK(bars[0]["input_p10"].get<double>() == Approx(0.16));
    CHECK(bars[0]["result_p10"].get<double>() / bars[0]["result_p90"].get<double>() == Approx(0.24 / 0.16));
    const json shares = rowsOf(ask({"sobol", "gpt3.hours", "--draws", "8192"}));
    REQUIRE(shares.size() == 2);
    CHECK(shares[0]["input"] == "gpt3.pin_mfu");
    // Of a product of independent factors f g: first share of f is var(f) E(g)^2 over the whole, below 1.
    CHECK(shares[0]["first"].get<double>() > 0.9);
    CHECK(shares[0]["first"].get<double>() + shares[1]["first"].get<double>() == Approx(1.0).margin(0.02));
}

TEST_CASE("draws that can't be made are refused with the reason", "[cli]") {
    CHECK(refused({"draw", "sample:article"}).find("No input of the plan is a range") != std::string::npos);
    refused({"draw", "sample:article", "--set", "gpt3.pin_mfu=0.25..0.15"});
    refused(QStringList{"draw", "sample:article", "--shard", "4/3"} + ranges);
    refused(QStringList{"draw", "sample:article", "--sampling", "dice"} + ranges);
    refused(QStringList{"draw", "sample:article", "--result", "gpt3.no_such"} + ranges);
    CHECK(refused({"draw", "sample:article", "--set", "azure.cooling=1..2"}).size() > 0);
}
