#include <QFile>
#include <array>
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
         {"eval", "explain", "check", "list", "catalog", "import", "export", "xlsx", "Exit codes", "  4  "})
        CHECK(contains(help.output, part));
    for (const char* command : {"eval", "explain", "check", "list", "catalog", "import", "export", "xlsx"}) {
        const Ran own = run({command, "--help"});
        CHECK(own.exitCode == 0);
        CHECK(contains(own.output, "Usage: wattplan-cli " + std::string(command)));
    }
    CHECK(run({"--version"}).output.starts_with("wattplan-cli "));
}

TEST_CASE("Samples are named by help, and opened by the beginning of their names", "[cli]") {
    const Ran help = run({"--help"});
    for (const char* sample :
         {"sample:blank", "sample:article", "sample:serving", "sample:orbit", "sample:ulanqab-virginia"})
        CHECK(contains(help.output, sample));
    const Ran whole = run({"export", "sample:ulanqab-virginia", "-"});
    REQUIRE(whole.exitCode == 0);
    CHECK(run({"export", "sample:ulanqab", "-"}).output == whole.output);
    CHECK(contains(refused({"export", "sample:", "-"}), "sample:orbit"));
    CHECK(contains(refused({"export", "sample:ulanqab-virginia-2", "-"}), "sample:orbit"));
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

TEST_CASE("weather gives a site the hours of an EPW file, site-year shows what they make", "[cli]") {
    const QTemporaryDir folder;
    const QString epw = folder.filePath("hot.epw");
    {
        QFile file(epw);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("LOCATION,Hot,-,XXX,made,0,10,20,0,5\nDATA PERIODS,1,1,Data,Sunday,1/1,12/31\n");
        constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        for (std::size_t month = 0; month < days.size(); ++month)
            for (int day = 1; day <= days[month]; ++day)
                for (int hour = 1; hour <= 24; ++hour)  // 40 degC, one hour missing
                    file.write(QStringLiteral("2001,%1,%2,%3,0,-,%4,25,,101300%5\n")
                                   .arg(month + 1)
                                   .arg(day)
                                   .arg(hour)
                                   .arg(month == 5 && day == 3 && hour == 4 ? "99.9" : "40")
                                   .arg(QString(25, u','))
                                   .toUtf8());
    }
    const json plan = json::parse(run({"export", "sample:article", "-"}).output);
    const auto firstOf = [&](std::string_view kind) {
        for (const json& object : plan["objects"])
            if (object["kind"] == kind) return QString::fromStdString(object["key"].get<std::string>());
        return QString();
    };
    const QString hall = firstOf("facility");
    const QString site = firstOf("site");
    const QString file = folder.filePath("hot.wattplan");
    const Ran tried = run({"weather", "sample:article", site, epw, file, "--dry-run"});
    CHECK(tried.exitCode == 0);
    CHECK(contains(tried.output, "Hot, XXX"));
    CHECK(contains(tried.output, "was measured"));  // at 10° N 20° E, where no site of the sample is
    CHECK(contains(tried.output, "nothing was written"));
    CHECK_FALSE(QFile::exists(file));
    const Ran read = run({"weather", "sample:article", site, epw, file});
    CHECK(read.exitCode == 0);
    CHECK(contains(read.output, "Hot, XXX"));
    CHECK(contains(read.output, "before and after: 1"));
    const json rows = json::parse(run({"site-year", file, hall, "--format", "json"}).output);
    CHECK(rows.size() == 240);
    CHECK(rows[0]["pue"] ==
          Approx(rows[239 - 19]["pue"].get<double>()).epsilon(1e-9));  // every month is the same
    refused({"weather", "sample:article", site, file, folder.filePath("x.wattplan")});
    refused({"site-year", "sample:article", site});
}
