#include <QFile>
#include <QFileInfo>
#include <cmath>
#include <functional>
#include <nlohmann/json.hpp>

#include "tests/cli/program.h"
#include "tests/support/paths.h"

using namespace wattplan::test;
using nlohmann::json;

namespace {

/// What tests/tools/workbook_peer.py says of a workbook.
json peer(const QStringList& arguments) {
    QProcess process;
    process.start(
        QStringLiteral("/usr/bin/python3"),
        QStringList{QStringLiteral("-B"), QString::fromStdString(sourceFolder() + "/tests/tools/"
                                                                                  "workbook_peer.py")} +
            arguments);
    constexpr int patience = 120000;  // ms; an office suite starts
    REQUIRE(process.waitForFinished(patience));
    INFO(process.readAllStandardError().toStdString());
    REQUIRE(process.exitCode() == 0);
    return json::parse(process.readAllStandardOutput().toStdString());
}

json resultsOf(const QStringList& options) {
    return json::parse(run(QStringList{"eval", "--format", "json"} + options).output).at("results");
}

/// Of the results that have one value: how many have another one in the workbook, or none. Their names go to
/// `wrong`. 1e-9: LibreOffice keeps 15 digits.
int countWrong(const json& results, const std::function<json(const std::string&)>& inWorkbook,
               std::string& wrong) {
    int count = 0;
    for (const auto& [key, result] : results.items()) {
        if (!result.contains("value")) continue;
        const json found = inWorkbook(key);
        const json& expected = result.at("value");
        const bool isRight =
            expected.is_null()
                ? found == "#N/A"
                : found.is_number() && std::abs(found.get<double>() - expected.get<double>()) <=
                                           1e-9 * std::abs(expected.get<double>());
        if (!isRight) wrong += key + " " + found.dump() + " for " + expected.dump() + "; ";
        count += isRight ? 0 : 1;
    }
    return count;
}

/// The cells of a row by the heading over them.
json column(const json& sheet, std::size_t index, std::size_t keyColumn) {
    json values = json::object();
    for (const json& row : sheet)
        if (row.at(keyColumn).at(1).is_string())
            values[row.at(keyColumn).at(1).get<std::string>()] = row.at(index).at(1);
    return values;
}

}  // namespace

TEST_CASE("LibreOffice computes the workbook of a plan to the results of the program, in every what-if",
          "[cli]") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("plan.xlsx");
    REQUIRE(run({"xlsx", "sample:ulanqab-virginia", "-o", file}).exitCode == 0);
    const json computed = peer({"recalculate", file, folder.path()});
    const json baseline = resultsOf({"sample:ulanqab-virginia"});
    REQUIRE(baseline.size() > 100);
    std::string wrong;
    CHECK(countWrong(
              baseline,
              [&](const std::string& key) { return computed.at("names").value("wp_" + key, json()); },
              wrong) == 0);
    // Series: every month under one name.
    for (const auto& [key, result] : baseline.items()) {
        if (!result.contains("values") || !result.at("values").is_array()) continue;
        CAPTURE(key);
        CHECK(computed.at("names").at("wp_" + key).size() == result.at("values").size());
    }
    const json& sheet = computed.at("sheets").at("Results");
    const std::size_t names = sheet.at(0).size() - 1;
    const std::vector<QString> whatIfs{"a1_virginia", "a2_ulanqab"};
    for (std::size_t i = 0; i < whatIfs.size(); ++i) {
        const json values = column(sheet, 3 + i, names);
        CHECK(countWrong(
                  resultsOf({"sample:ulanqab-virginia", "--what-if", whatIfs[i]}),
                  [&](const std::string& key) { return values.value("wp_" + key, json()); }, wrong) == 0);
    }
    CHECK(wrong.empty());
}

TEST_CASE(
    "A number changed in the workbook gives what the program gives for it, the return of a purchase too",
    "[cli]") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("plan.xlsx");
    REQUIRE(run({"xlsx", "sample:serving", "-o", file}).exitCode == 0);
    const auto compare = [&](const QStringList& edits) {
        QStringList recalculate{"recalculate", file, folder.path()};
        QStringList evaluate{"sample:serving"};
        for (const QString& edit : edits) {
            recalculate << "wp_" + edit;
            evaluate << "--set" << edit;
        }
        const json computed = peer(recalculate);
        const json expected = resultsOf(evaluate);
        CHECK(expected != resultsOf({"sample:serving"}));
        std::string wrong;
        CHECK(countWrong(
                  expected,
                  [&](const std::string& key) { return computed.at("names").value("wp_" + key, json()); },
                  wrong) == 0);
        CHECK(wrong.empty());
        CHECK(computed.at("names").at("wp_computed_state") == "fit the inputs");
        return expected;
    };
    // Power that dear is never earned back.
    const json dear = compare({"n_virginia.electricity_price=0.2", "finance.utilisation=50"});
    CHECK(dear.at("plan.payback").at("value").is_null());
    CHECK(dear.at("plan.npv").at("value").get<double>() < 0.0);
    // A last year begun, and rent that rises.
    const json busy = compare({"finance.utilisation=95", "finance.discount_rate=3", "finance.life_it=6.5",
                               "finance.rent_escalator=2"});
    CHECK(busy.at("plan.irr").at("value").get<double>() > 0.0);
    CHECK(busy.at("plan.payback").at("value").get<double>() > 0.0);
    // The longest life that a plan accepts.
    compare({"finance.life_it=30", "finance.rent_escalator=0"});
    // Costs that rise make two rates of it, so close that few rates looked at would find none: at 36.8 % they
    // have met and gone.
    const json near = compare({"finance.life_it=8", "finance.rent_escalator=0", "finance.utilisation=95",
                               "finance.operation_escalator=36.75", "finance.electricity_escalator=36.75"});
    CHECK(near.at("plan.irr").at("reason").get<std::string>().find("several rates") != std::string::npos);
}

TEST_CASE("A workbook says where an input of what only the program computes has changed", "[cli]") {
    const QTemporaryDir folder;
    const QString file = folder.filePath("plan.xlsx");
    REQUIRE(run({"xlsx", "sample:serving", "-o", file}).exitCode == 0);
    const json computed = peer({"recalculate", file, folder.path(), "wp_n_virginia.t_db_07=35"});
    CHECK(computed.at("names").at("wp_computed_state").get<std::string>().starts_with("no longer fit"));
}

TEST_CASE("A workbook links what a what-if inherits, and runs no text as a formula", "[cli]") {
    const QTemporaryDir folder;
    const QString changed = folder.filePath("plan.json");
    json plan = json::parse(run({"export", "sample:ulanqab-virginia", "-"}).output);
    std::string text = plan.dump();
    const std::string name = "100 MW: Ulanqab or Northern Virginia";
    const std::string hostile = "=1+1";
    REQUIRE(text.find(name) != std::string::npos);
    text.replace(text.find(name), name.size(), hostile);
    QFile out(changed);
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(text));
    out.close();
    const QString file = folder.filePath("plan.xlsx");
    REQUIRE(run({"xlsx", changed, "-o", file, "--lang", "zh_CN"}).exitCode == 0);
    const json book = peer({"read", file});
    CHECK(book.at("order").at(0) == "说明");
    CHECK(book.at("sheets").at("说明").at(0).at(0) == json({"s", hostile}));
    int linked = 0;
    for (const json& row : book.at("sheets").at("输入"))
        linked += row.at(3).at(1).is_string() && row.at(3).at(1).get<std::string>().starts_with("=C") ? 1 : 0;
    CHECK(linked > 100);
    refused({"xlsx", "sample:blank", "-o", folder.filePath("plan.xls")}, 2);
    // A file that is there stays, unless it may be replaced.
    refused({"xlsx", "sample:blank", "-o", file}, 3);
    CHECK(run({"xlsx", "sample:blank", "-o", file, "--force"}).exitCode == 0);
}
