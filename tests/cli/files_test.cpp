#include <nlohmann/json.hpp>

#include "tests/cli/program.h"

using namespace wattplan::test;
using nlohmann::json;

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("The sample goes through JSON, a plan file and back unchanged", "[cli]") {
    const QTemporaryDir folder;
    const QString first = folder.filePath("first.json");
    const QString file = folder.filePath("plan.wattplan");
    REQUIRE(run({"export", "sample:article", first}).exitCode == 0);
    REQUIRE(run({"import", first, file}).exitCode == 0);
    const std::string original = run({"export", "sample:article", "-"}).output;
    CHECK(run({"export", file, "-"}).output == original);
    CHECK(run({"export", first, "-"}).output == original);
    // The three forms of a plan have the same results.
    const QStringList format{"--format", "json"};
    const std::string results = run(QStringList{"eval", "sample:article"} + format).output;
    CHECK(run(QStringList{"eval", file} + format).output == results);
    CHECK(run(QStringList{"eval", first} + format).output == results);
}

TEST_CASE("check says what is wrong with a plan, and ends with 4 where that is an error", "[cli]") {
    // The feed of the sample's air-cooled hall is short on purpose.
    const Ran article = run({"check", "sample:article"});
    CHECK(article.exitCode == 4);
    CHECK(article.message.empty());
    CHECK(article.output.starts_with("error: "));
    const Ran blank = run({"check", "sample:blank"});
    CHECK(blank.exitCode == 0);
}

TEST_CASE("list and catalog give the same in each format", "[cli]") {
    const QList<QStringList> commands{
        {"list", "kinds"}, {"list", "fields"},         {"list", "results", "training_run"},
        {"catalog"},       {"catalog", "accelerator"}, {"catalog", "accelerator", "h100_sxm5_80"}};
    for (const QStringList& command : commands) {
        CAPTURE(command.join(u' ').toStdString());
        const Ran asJson = run(command + QStringList{"--format", "json"});
        const Ran asCsv = run(command + QStringList{"--format", "csv"});
        const Ran asTable = run(command);
        CHECK(asJson.exitCode == 0);
        CHECK(asCsv.exitCode == 0);
        CHECK(asTable.exitCode == 0);
        const json rows = json::parse(asJson.output);
        REQUIRE(rows.size() > 3);
        // A line of headings, then a line a row: no cell of these lists has a line break.
        CHECK(std::count(asCsv.output.begin(), asCsv.output.end(), '\n') ==
              static_cast<long>(rows.size()) + 1);
        CHECK(std::count(asTable.output.begin(), asTable.output.end(), '\n') ==
              static_cast<long>(rows.size()) + 1);
    }
    const Ran row = run({"catalog", "accelerator", "h100_sxm5_80", "--format", "json"});
    CHECK(contains(row.output, "nvidia"));
}

TEST_CASE("CSV runs no formula in a spreadsheet", "[cli]") {
    const QTemporaryDir folder;
    const Ran ran = run({"eval", "sample:article", "--format", "csv", "--set", "gpt3.model="});
    REQUIRE(ran.exitCode == 0);
    std::istringstream lines(ran.output);
    for (std::string line; std::getline(lines, line);)
        CHECK(std::string_view("=+-@").find(line.front()) == std::string_view::npos);
}

TEST_CASE("Help names every command and exit code; the version is that of the program", "[cli]") {
    const Ran help = run({"--help"});
    CHECK(help.exitCode == 0);
    for (const char* part :
         {"eval", "explain", "check", "list", "catalog", "import", "export", "Exit codes", "  4  "})
        CHECK(contains(help.output, part));
    for (const char* command : {"eval", "explain", "check", "list", "catalog", "import", "export"}) {
        const Ran own = run({command, "--help"});
        CHECK(own.exitCode == 0);
        CHECK(contains(own.output, "Usage: wattplan-cli " + std::string(command)));
    }
    CHECK(run({"--version"}).output.starts_with("wattplan-cli "));
}

TEST_CASE("The program needs no library of windows", "[cli]") {
    QProcess process;
    process.start("ldd", {QStringLiteral(WATTPLAN_CLI_PROGRAM)});
    REQUIRE(process.waitForFinished());
    const std::string libraries = process.readAllStandardOutput().toStdString();
    REQUIRE(contains(libraries, "libQt6Core"));
    for (const char* library : {"Gui", "Widgets", "libX11", "libxcb", "libGL", "qcustomplot"}) {
        CAPTURE(library);
        CHECK_FALSE(contains(libraries, library));
    }
}
