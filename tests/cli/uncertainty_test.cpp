#include <nlohmann/json.hpp>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <cmath>
#include <csignal>

#include "tests/cli/program.h"
#include "tests/support/paths.h"

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
    // Given are parts 2 and 1; then part 2 twice; then one of a job of two parts.
    const auto reason = [&](const QStringList& files) {
        return refused(QStringList{"merge", "sample:article"} + files);
    };
    CHECK(reason({parts[0], parts[1]}).find("Part 3 of 3 is missing.") != std::string::npos);
    CHECK(reason({parts[0], parts[0]}).find("are the same part, 2 of 3.") != std::string::npos);
    const Ran other = ask(QStringList{"draw", "--draws", "30000", "--seed", "7", "--shard", "1/2"} + result);
    const QString stale = folder.filePath("stale.json");
    write(stale, other.output);
    CHECK(reason({parts[0], stale}).find(stale.toStdString() + " is of another job") != std::string::npos);
    refused(QStringList{"merge", "sample:article"} + parts);  // without the ranges it is another plan
}

TEST_CASE("parts that GNU parallel runs merge to the file of a single run", "[cli]") {
    const QTemporaryDir folder;
    const QStringList job{"--draws", "20000", "--seed", "11", "--result", "gpt3.energy_facility"};
    const Ran whole = ask(QStringList{"draw"} + job);
    REQUIRE(whole.exitCode == 0);
    write(folder.filePath("whole.json"), whole.output);
    QProcess script;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("WATTPLAN_CLI", WATTPLAN_CLI_PROGRAM);
    environment.insert("LC_ALL", "C.UTF-8");
    environment.insert("PARALLEL_OPTIONS", "--jobs 2");
    environment.insert("PARALLEL_HOME", folder.path());
    script.setProcessEnvironment(environment);
    script.start(
        QString::fromStdString(sourceFolder() + "/packaging/cluster/wattplan-draw-parallel"),
        QStringList{"3", folder.filePath("parts.json"), "sample:article"} + ranges + QStringList{"--"} + job);
    REQUIRE(script.waitForFinished(120000));
    CAPTURE(script.readAllStandardError().toStdString());
    REQUIRE(script.exitCode() == 0);
    CHECK(QProcess::execute("cmp", {folder.filePath("whole.json"), folder.filePath("parts.json")}) == 0);
}

TEST_CASE("single draws go to a CSV file with headers and units", "[cli]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("draws.csv");
    const Ran ran = ask({"draw", "--draws", "3000", "--result", "gpt3.hours", "--samples", path});
    const json row = rowsOf(ran).at(0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split("\r\n", Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 3002);
    const QStringList names = lines[0].split(u',');
    REQUIRE(names.size() == 4);
    CHECK(names[0] == "draw");
    CHECK(names.contains("gpt3.pin_mfu"));
    CHECK(names.last() == "gpt3.hours");
    CHECK(lines[1].split(u',').last() == "h");
    const qsizetype mfu = names.indexOf("gpt3.pin_mfu");
    double sum = 0.0;
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QStringList cells = lines[i].split(u',');
        CHECK(cells[0].toLongLong() == i - 1);
        CHECK(cells[mfu].toDouble() >= 0.15);
        CHECK(cells[mfu].toDouble() <= 0.25);
        sum += cells.last().toDouble();
    }
    CHECK(sum / 3000.0 == Approx(row["mean"].get<double>()));
    refused(QStringList{"draw", "sample:article", "--samples", folder.filePath("no/such.csv")} + ranges, 3);
}

TEST_CASE("draws that are stopped leave no part of a file", "[cli]") {
    const QTemporaryDir folder;
    QProcess process;
    process.start(WATTPLAN_CLI_PROGRAM, QStringList{"draw", "sample:article", "--draws", "1e9", "--samples",
                                                    folder.filePath("k.csv")} +
                                            ranges);
    const QDir place(folder.path());
    const auto names = [&] { return place.entryList(QDir::Files); };
    for (int i = 0; i < 3000 && names().isEmpty(); ++i)
        process.waitForFinished(10);
    REQUIRE(names().size() == 1);
    process.terminate();
    REQUIRE(process.waitForFinished(60000));
    CHECK(process.exitStatus() == QProcess::CrashExit);  // ended by the signal
    CHECK(process.exitCode() == SIGTERM);
    CHECK(names().isEmpty());
}

TEST_CASE("inputs that go together are drawn together, and contradictions are told", "[cli]") {
    // Hours go with 1 / (MFU goodput): the deviation grows where both rise together.
    const auto deviation = [](const char* correlation) {
        const Ran ran = ask({"draw", "--result", "gpt3.hours", "--correlate",
                             QStringLiteral("gpt3.pin_mfu,gpt3.goodput=%1").arg(correlation)});
        return rowsOf(ran).at(0)["deviation"].get<double>();
    };
    const double together = deviation("0.9");
    const double apart = deviation("0");
    CHECK(together > apart);
    CHECK(apart > deviation("-0.9"));
    const QStringList three{"--set", "azure.pin_pue=1.1..1.3"};
    const Ran torn = ask(
        QStringList{"draw", "--draws", "4096", "--correlate", "gpt3.pin_mfu,gpt3.goodput=0.9", "--correlate",
                    "gpt3.goodput,azure.pin_pue=0.9", "--correlate", "gpt3.pin_mfu,azure.pin_pue=-0.9"} +
        three);
    CHECK(torn.exitCode == 0);
    CHECK(torn.message.find("contradict") != std::string::npos);
    // By symmetry the nearest to .9, .9 and -.9 has each of the three changed, to about the same size.
    for (const char* change : {": 0.900 → 0.", ": −0.900 → −0."})
        CHECK(torn.message.find(change) != std::string::npos);
    for (const char* one : {"1", "-1"}) {
        const Ran whole = ask({"draw", "--draws", "4096", "--result", "gpt3.hours", "--correlate",
                               QStringLiteral("gpt3.pin_mfu,gpt3.goodput=%1").arg(one)});
        CHECK(whole.exitCode == 0);
        CHECK(whole.message.empty());
    }
    refused(QStringList{"draw", "sample:article", "--correlate", "gpt3.pin_mfu,gpt3.goodput=2"} + ranges);
    refused(QStringList{"draw", "sample:article", "--correlate", "gpt3.pin_mfu,gpt3.tokens=0.5"} + ranges);
}

TEST_CASE("a pair that is correlated twice is refused, and so is one without a number", "[cli]") {
    const QStringList draw = QStringList{"draw", "sample:article", "--result", "gpt3.hours"} + ranges;
    const std::string twice = refused(draw + QStringList{"--correlate", "gpt3.pin_mfu,gpt3.goodput=0.9",
                                                         "--correlate", "gpt3.goodput,gpt3.pin_mfu=-0.9"});
    CHECK(twice.find("gpt3.goodput and gpt3.pin_mfu are correlated twice") != std::string::npos);
    refused(draw + QStringList{"--correlate", "gpt3.pin_mfu,gpt3.goodput="});
    const std::string kept =
        refused(draw + QStringList{"--set",
                                   "plan.correlations=gpt3.pin_mfu, gpt3.goodput = 0.9; gpt3.goodput, "
                                   "gpt3.pin_mfu = -0.9"});
    CHECK(kept.find("it is named twice") != std::string::npos);
}

TEST_CASE("draws of a plan that is not possible all fail, with the reason", "[cli]") {
    const QStringList plan{"sample:article", "--set", "v100_cluster.system=cpu_2u_2s_generic", "--set",
                           "gpt3.goodput=0.5..0.9"};
    const json row = rowsOf(run(QStringList{"draw"} + plan +
                                QStringList{"--draws", "4096", "--result", "gpt3.hours", "--format", "json"}))
                         .at(0);
    CHECK(row["failed"] == 4096);
    CHECK(row["draws"] == 0);
    CHECK_FALSE(row["reason"].get<std::string>().empty());
    for (const char* command : {"tornado", "sobol"}) {
        const std::string message = refused(QStringList{command} + plan + QStringList{"gpt3.hours"});
        CHECK(message.find(row["reason"].get<std::string>()) != std::string::npos);
    }
}

TEST_CASE("correlations that the plan keeps are drawn as those that are asked for", "[cli]") {
    const QStringList kept{"--set", "plan.correlations=gpt3.pin_mfu, gpt3.goodput = 0.9"};
    const Ran asked = ask({"draw", "--draws", "4096", "--result", "gpt3.hours", "--correlate",
                           "gpt3.pin_mfu,gpt3.goodput=0.9"});
    const Ran held = ask(QStringList{"draw", "--draws", "4096", "--result", "gpt3.hours"} + kept);
    CHECK(rowsOf(held) == rowsOf(asked));
    // Indices are of independent inputs; those of the request have no place in the graph of each choice.
    refused(QStringList{"sobol", "sample:article", "gpt3.hours"} + ranges + kept);
    refused(QStringList{"draw", "sample:article", "--choose", "air_hall.cooling", "--correlate",
                        "gpt3.pin_mfu,gpt3.goodput=0.9"} +
            ranges);
}

TEST_CASE("what counts for nothing among correlations and choices is refused or told", "[cli]") {
    const auto has = [](const std::string& text, const char* part) {
        CAPTURE(text);
        CHECK(text.find(part) != std::string::npos);
    };
    const QStringList draw{"draw", "sample:article", "--draws", "4096", "--result", "gpt3.hours"};
    has(refused(draw + ranges + QStringList{"--set", "plan.correlations=gpt3.pin_mfu, gpt3.goodput = 1.1"}),
        "from -1 to 1");
    has(refused(draw + ranges +
                QStringList{"--set", "plan.choices=air_hall.cooling = air_crah_chiller | no_such"}),
        "no_such");
    has(refused(draw + ranges + QStringList{"--correlate", "gpt3.pin_mfu,gpt3.pin_mfu=0.5"}), "itself");
    has(run({"check", "sample:article", "--set", "plan.correlations=gpt3.pin_mfu, gpt3.goodput = 0.5"})
            .output,
        "“gpt3.pin_mfu, gpt3.goodput = 0.5” counts for nothing: one of its inputs is no range.");
    // Well written, but one of the two is no range.
    const QStringList one{"--set", "gpt3.pin_mfu=0.15..0.25", "--set",
                          "plan.correlations=gpt3.pin_mfu, gpt3.goodput = 0.5"};
    for (const QStringList& command : {draw, QStringList{"tornado", "sample:article", "gpt3.hours"},
                                       QStringList{"sobol", "sample:article", "gpt3.hours"}})
        has(run(command + one).message, "one of its inputs is no range");
}

TEST_CASE("a choice left open is drawn from by its weights", "[cli]") {
    // The price of two: the mean is 3/4 of one and 1/4 of the other.
    const auto mean = [](const QStringList& more) {
        return rowsOf(run(QStringList{"draw", "sample:article", "--result", "gpt3_air.cost_owned.energy",
                                      "--format", "json"} +
                          more))
            .at(0)["mean"]
            .get<double>();
    };
    const double cheap = mean({"--choose", "air_hall.electricity_price=0.05"});
    const double both = mean({"--choose", "air_hall.electricity_price=0.05:3,0.09:1"});
    CHECK(both / cheap == Approx(0.06 / 0.05).epsilon(1e-3));
    CHECK(mean({"--choose", "air_hall.cooling"}) > 0.0);
    refused({"draw", "sample:article", "--choose", "air_hall.cooling=no_such"});
    refused({"draw", "sample:article", "--choose", "air_hall.electricity_price=0.05:-1"});
}

TEST_CASE("a choice of an empty cell is drawn with what it follows", "[cli]") {
    const auto mean = [](const QStringList& options) {
        return rowsOf(run(QStringList{"draw", "sample:article", "--draws", "4096", "--result", "plan.irr",
                                      "--format", "json"} +
                          options))
            .at(0)["mean"]
            .get<double>();
    };
    const QStringList nothing{"--set", "gpt3.goodput=0.9..0.9001"};
    const double real = mean(nothing);
    const double nominal = mean(nothing + QStringList{"--set", "finance.price_basis=nominal"});
    REQUIRE(real != nominal);
    CHECK(mean({"--choose", "finance.price_basis"}) == Approx((real + nominal) / 2.0).epsilon(1e-3));
    // Three of four: Sobol points fall on each side in the shares that weights say.
    CHECK(mean({"--choose", "finance.price_basis=real:3,nominal:1"}) ==
          Approx((3.0 * real + nominal) / 4.0).epsilon(1e-3));
}

TEST_CASE("a choice that the plan leaves open is drawn, told by the tornado and written with the samples",
          "[cli]") {
    const QStringList open{"--set", "air_hall.cooling=air_crah_chiller: 3 | d2c_hot45"};
    const QStringList energy{"--result", "gpt3_air.energy_facility", "--format", "json"};
    const auto mean = [&](const QStringList& more) {
        return rowsOf(run(QStringList{"draw", "sample:article"} + energy + more)).at(0)["mean"].get<double>();
    };
    const double a = mean({"--choose", "air_hall.cooling=air_crah_chiller"});
    const double k = mean({"--choose", "air_hall.cooling=d2c_hot45"});
    CHECK(mean(open) == Approx(0.75 * a + 0.25 * k).epsilon(2e-3));
    const json bars = rowsOf(
        run(QStringList{"tornado", "sample:article", "gpt3_air.energy_facility", "--format", "json"} + open));
    REQUIRE(bars.size() == 1);
    CHECK(bars[0]["input_p10"] == "d2c_hot45");
    CHECK(bars[0]["input_p90"] == "air_crah_chiller");
    CHECK(bars[0]["result_p90"].get<double>() == Approx(a));
    const json shares = rowsOf(
        run(QStringList{"sobol", "sample:article", "gpt3_air.energy_facility", "--format", "json"} + open));
    REQUIRE(shares.size() == 1);
    CHECK(shares[0]["input"] == "air_hall.cooling");
    CHECK(shares[0]["first"].get<double>() == Approx(1.0).margin(0.01));  // nothing else is open
    const QTemporaryDir folder;
    const QString path = folder.filePath("draws.csv");
    REQUIRE(run(QStringList{"draw", "sample:article", "--draws", "1000", "--samples", path} + energy + open)
                .exitCode == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split("\r\n", Qt::SkipEmptyParts);
    CHECK(lines[0] == "draw,air_hall.cooling,gpt3_air.energy_facility");
    std::size_t ofA = 0;
    for (const QString& line : lines)
        ofA += line.section(u',', 1, 1) == QStringLiteral("air_crah_chiller") ? 1U : 0U;
    CHECK(ofA == Approx(750).margin(20));
}

TEST_CASE("indices tell how many points have no value, and why", "[cli]") {
    // Of two independent samples both must be possible: a quarter of the points where half of each are.
    const QStringList half{"--set", "gpt3.accelerators=discrete(1000, 2000, 10000000, 20000000)"};
    const QStringList question{"sobol", "sample:article", "gpt3.accelerators", "--draws", "4096"};
    const json rows = rowsOf(run(question + half + QStringList{"--format", "json"}));
    REQUIRE_FALSE(rows.empty());
    const double points = rows[0]["points"].get<double>();
    const double failed = rows[0]["failed"].get<double>();
    CHECK(failed / (points + failed) == Approx(0.75).margin(0.01));
    CHECK(rows[0]["reason"].get<std::string>().find("more accelerators") != std::string::npos);
    CHECK(run(question + half).output.find("more accelerators") != std::string::npos);
    const std::string never = refused(question + QStringList{"--set", "gpt3.accelerators=9000000..10000000"});
    CHECK(never.find("more accelerators") != std::string::npos);
    CHECK(never.find("No range moves") == std::string::npos);
}

TEST_CASE("numbers of draws are whole, typed as 1e6 or in full", "[cli]") {
    const QStringList question{"--set", "gpt3.pin_mfu=0.15..0.25", "--result", "gpt3.hours"};
    for (const QString number : {"1e6", "1000000"})
        for (const auto& [format, part] : {std::pair{"json", "\"draws\": 1000000,"}, {"csv", ",1000000,"}}) {
            const Ran ran =
                run(QStringList{"draw", "sample:article", "--draws", number, "--format", format} + question);
            CAPTURE(ran.message, ran.output);
            CHECK(ran.output.find(part) != std::string::npos);
        }
    refused(QStringList{"draw", "sample:article", "--draws", "1.5"} + question);
    refused(QStringList{"draw", "sample:article", "--draws", "-1e6"} + question);
}

TEST_CASE("the table of a tornado rounds inputs as tables do", "[cli]") {
    // P10 of a normal is 1.28155 standard deviations below its mean: .2 - .0256310 and .2 + .0256310.
    const Ran ran = run({"tornado", "sample:article", "gpt3.hours", "--set", "gpt3.pin_mfu=0.2+-10%"});
    CAPTURE(ran.output, ran.message);
    CHECK(ran.output.find("0.1744 ") != std::string::npos);
    CHECK(ran.output.find("0.2256 ") != std::string::npos);
}

TEST_CASE("ranges that the library states are drawn where they are asked for", "[cli]") {
    const Ran ran = run({"draw", "sample:article", "--stated-ranges", "--draws", "4096", "--result",
                         "plan.cost_owned", "--format", "json"});
    CHECK(rowsOf(ran).at(0)["deviation"].get<double>() > 0.0);
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
