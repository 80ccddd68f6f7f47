#include <QFile>

#include "core/plan/registry.h"
#include "tests/cli/program.h"

using namespace wattplan;
using namespace wattplan::test;

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

QString set(const char* address, const char* value) {
    return QStringLiteral("%1=%2").arg(QString::fromUtf8(address), QString::fromUtf8(value));
}

std::string refusedValue(const char* address, const char* value) {
    return refused({"eval", "sample:article", "--format", "json", "--set", set(address, value)});
}

void accepted(const char* address, const char* value) {
    const Ran ran = run({"eval", "sample:article", "--format", "json", "--set", set(address, value)});
    CAPTURE(address, value, ran.message);
    CHECK(ran.exitCode == 0);
    CHECK(ran.message.empty());
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

}  // namespace

TEST_CASE("What is no command line is refused", "[cli]") {
    CHECK(contains(refused({}), "command is missing"));
    CHECK(contains(refused({"evl", "sample:article"}), "eval"));
    CHECK(contains(refused({"eval"}), "PLAN"));
    CHECK(contains(refused({"eval", "sample:article", "--sett", "x"}), "--sett"));
    CHECK(contains(refused({"eval", "sample:article", "rest"}), "rest"));
    CHECK(contains(refused({"eval", "sample:article", "--set"}), "--set"));
    CHECK(contains(refused({"eval", "sample:article", "--format", "xml"}), "csv"));
    CHECK(contains(refused({"eval", "sample:article", "--lang", "fr"}), "zh_CN"));
    CHECK(contains(refused({"eval", "sample:article", "--currency", "XXX"}), "USD"));
    CHECK(contains(refused({"explain", "sample:article"}), "RESULT"));
    CHECK(contains(refused({"import", "a.json"}), "WATTPLAN"));
    CHECK(contains(refused({"list", "everything"}), "kinds"));
}

TEST_CASE("An unknown name suggests the nearest", "[cli]") {
    CHECK(contains(refusedValue("gtp3.tokens", "1"), "“gpt3”"));
    CHECK(contains(refusedValue("gpt3.tokns", "1"), "“tokens”"));
    CHECK(contains(refusedValue("gpt3.cluster", "v100_clutser"), "“v100_cluster”"));
    CHECK(contains(refused({"explain", "sample:article", "gpt3.enrgy_facility"}), "“energy_facility”"));
    CHECK(contains(refused({"explain", "sample:article", "gpt33.energy_facility"}), "“gpt3”"));
    CHECK(contains(refused({"catalog", "accelerator", "h100_sxm5_8"}), "“h100_sxm5_80”"));
    CHECK(contains(refused({"eval", "sample:articel"}), "sample:article"));
    CHECK(contains(refused({"list", "fields", "clutser"}), "cluster"));
    CHECK(contains(refused({"eval", "sample:article", "--set", "gpt3"}), "KEY.FIELD=VALUE"));
}

// Of each type: empty, text, negative, zero, beyond a double, NaN, a unit of another kind.

TEST_CASE("A number field takes numbers of its range and unit only", "[cli]") {
    accepted("gpt3.tokens", "");  // the model's again
    accepted("gpt3.tokens", "0");
    for (const char* bad : {"many", "-1", "1e400", "-1e400", "NaN", "inf", "3 kg", "3 blub", "1,5", "1 2"})
        CHECK(contains(refusedValue("gpt3.tokens", bad), "gpt3.tokens: "));
    for (const char* bad : {"", "0.99", "0", "-1.1", "low", "1e400", "nan", "1.1 kW"})
        if (*bad != '\0') CHECK(contains(refusedValue("azure.pin_pue", bad), "azure.pin_pue: "));
    accepted("azure.pin_pue", "");
}

TEST_CASE("A field of a whole number takes whole numbers only", "[cli]") {
    accepted("v100_cluster.systems", "");
    for (const char* bad : {"some", "-3", "2.5", "1e400", "NaN", "3 kW"})
        CHECK(contains(refusedValue("v100_cluster.systems", bad), "v100_cluster.systems: "));
    CHECK(contains(refusedValue("plan.horizon_months", "0"), "plan.horizon_months: "));
}

TEST_CASE("A price takes money only", "[cli]") {
    accepted("azure.electricity_price", "");
    accepted("azure.electricity_price", "0");
    accepted("azure.electricity_price", "0.6 CNY/kWh");
    for (const char* bad : {"cheap", "-1", "1e400", "NaN", "3 kW", "3 USD", "3 XXX/kWh"})
        CHECK(contains(refusedValue("azure.electricity_price", bad), "azure.electricity_price: "));
}

TEST_CASE("A date takes months and days only", "[cli]") {
    accepted("gpt3.start", "");
    accepted("gpt3.start", "2020-06-15");
    for (const char* bad : {"soon", "-1", "0", "1e400", "NaN", "3 kW", "2020-13", "2021-02-29", "2020"})
        CHECK(contains(refusedValue("gpt3.start", bad), "gpt3.start: "));
    CHECK(contains(refusedValue("plan.horizon_start", ""), "plan.horizon_start: "));
}

TEST_CASE("A choice takes its choices only, a reference objects of its kind only", "[cli]") {
    accepted("gpt3.flop_mode", "");
    for (const char* bad : {"fast", "-1", "0", "1e400", "NaN", "3 kW"}) {
        CHECK(contains(refusedValue("gpt3.flop_mode", bad), "gpt3.flop_mode: "));
        CHECK(contains(refusedValue("gpt3.cluster", bad), "gpt3.cluster: "));
    }
    accepted("gpt3.cluster", "");
    CHECK(contains(refusedValue("gpt3.cluster", "azure"), "azure"));
    CHECK(contains(refusedValue("plan.currency", ""), "plan.currency: "));
}

TEST_CASE("No field of any kind makes the program fail", "[cli]") {
    // A sample of each kind of object; every field with every bad value.
    for (const char* key : {"plan", "finance", "growth", "azure", "v100_cluster", "gpt3", "era_2012",
                            "air_feed_1", "v100_sxm2_32", "dgx_1_v100", "usd"}) {
        const Ran listed = run({"export", "sample:article", "-"});
        const std::string mark = "\"key\": \"" + std::string(key) + "\"";
        CAPTURE(key);
        REQUIRE(contains(listed.output, mark));
    }
    for (const Kind kind : {Kind::facility, Kind::cluster, Kind::trainingRun, Kind::finance}) {
        const char* key = kind == Kind::facility  ? "azure"
                          : kind == Kind::cluster ? "v100_cluster"
                          : kind == Kind::finance ? "finance"
                                                  : "gpt3";
        for (const FieldSpec& field : Registry::instance().fields(kind)) {
            if (field.type == FieldType::text) continue;  // takes any text
            const std::string address = std::string(key) + "." + std::string(field.key);
            for (const char* bad : {"nonsense text", "1e400", "NaN"}) {
                CAPTURE(address, bad);
                CHECK(contains(refusedValue(address.c_str(), bad), address + ": "));
            }
        }
    }
}

TEST_CASE("Files that are no plans are refused and stay as they are", "[cli]") {
    const QTemporaryDir folder;
    const auto path = [&](const char* name) { return folder.filePath(QString::fromUtf8(name)); };
    write(path("empty.wattplan"), "");
    write(path("random.wattplan"), QByteArray(5000, '\x5a'));
    write(path("broken.json"), "{\"format\": \"wattplan-plan\",\n  oops");
    write(path("other.json"), "[1, 2]");
    for (const char* name : {"empty.wattplan", "random.wattplan", "broken.json", "other.json"})
        for (const char* command : {"eval", "check"})
            refused({command, path(name)});
    CHECK(contains(refused({"eval", path("broken.json")}), "2:3"));
    refused({"import", path("broken.json"), path("made.wattplan")});
    CHECK_FALSE(QFile::exists(path("made.wattplan")));
    QFile random(path("random.wattplan"));
    REQUIRE(random.open(QIODevice::ReadOnly));
    CHECK(random.readAll() == QByteArray(5000, '\x5a'));
}

TEST_CASE("What can't be read or written ends with 3", "[cli]") {
    const QTemporaryDir folder;
    CHECK(contains(refused({"eval", folder.filePath("none.wattplan")}, 3), "none.wattplan"));
    refused({"eval", folder.filePath("none.json")}, 3);
    refused({"eval", folder.path()}, 3);
    refused({"export", "sample:article", folder.filePath("no/such/folder.json")}, 3);
    refused({"import", "sample:article", folder.filePath("no/such/folder.wattplan")}, 3);
    refused({"export", "sample:article", folder.path()}, 3);
    CHECK(contains(refused({"export", "sample:article", "/dev/full"}, 3), "/dev/full"));
}

TEST_CASE("A file that exists is replaced only by force", "[cli]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.json");
    write(path, "mine");
    CHECK(contains(refused({"export", "sample:article", path}, 3), "--force"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "mine");
    CHECK(run({"export", "sample:article", path, "--force"}).exitCode == 0);
    CHECK(run({"eval", path}).exitCode == 0);
}
