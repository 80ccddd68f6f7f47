#include <QFile>
#include <algorithm>
#include <nlohmann/json.hpp>

#include "tests/cli/program.h"

using namespace wattplan::test;
using nlohmann::json;

namespace {

bool contains(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& bytes) {
    QFile file(folder.filePath(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QString planFile(const QTemporaryDir& folder) {
    const QString plan = folder.filePath("plan.wattplan");
    REQUIRE(run({"import", "sample:blank", plan}).exitCode == 0);
    return plan;
}

}  // namespace

TEST_CASE("import tries a table first, and puts it into a plan's file as one step", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    const std::string before = run({"export", plan, "-"}).output;
    const QString list = written(folder, "chips.csv", "name,TDP (kW),Colour\nAcme X1,1.2,red\nAcme X2,.5,\n");
    const Ran tried = run({"import", list, plan, "--dry-run"});
    CHECK(tried.exitCode == 0);
    CHECK(contains(tried.output, "adds 2, changes 0"));
    CHECK(contains(tried.output, "Left out: Colour."));
    CHECK(run({"export", plan, "-"}).output == before);
    const Ran done = run({"import", list, plan, "--format", "json"});
    CHECK(done.exitCode == 0);
    const json said = json::parse(done.output);
    CHECK(said["adds"] == 2);
    CHECK(said["table"] == "accelerator");
    CHECK(said["written"] == 1);
    CHECK(said["columns"][1]["field"] == "tdp");
    CHECK(contains(run({"export", plan, "-"}).output, "\"acme_x1\""));
    const Ran again = run({"import", list, plan});
    CHECK(contains(again.output, "leaves 2 as they are"));
}

TEST_CASE("A dry run says what each new row will hold", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    const QString list = written(folder, "chips.csv", "name,TDP (kW),Memory (GB)\nAcme X1,1.2,96\n");
    const QStringList command{"import", list, plan, "--dry-run", "--format"};
    const std::string table = run(command + QStringList{"table"}).output;
    for (const char* part : {"TDP (kW)", "Memory (GB)", "Acme X1", "1,200", "96"})  // W, GB
        CHECK(contains(table, part));
    const std::string csv = run(command + QStringList{"csv"}).output;
    CHECK(contains(csv, "2,adds,acme_x1,TDP (kW),,"));
    CHECK(contains(csv, "2,adds,acme_x1,Memory (GB),,"));
    const json said = json::parse(run(command + QStringList{"json"}).output);
    REQUIRE(said["rows"][0]["cells"].size() == 3);
    CHECK(said["rows"][0]["cells"][1]["field"] == "tdp");
    CHECK(said["rows"][0]["cells"][1]["before"] == "");
    CHECK(contains(said["rows"][0]["cells"][1]["after"], "1,200"));
}

TEST_CASE("A dry run of thousands of new rows has a line for each, and no more", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    QByteArray text = "name,TDP (kW),Memory (GB)\n";
    for (int i = 1; i <= 2000; ++i)
        text += "Acme " + QByteArray::number(i) + ",1.2,96\n";
    const Ran ran = run({"import", written(folder, "chips.csv", text), plan, "--dry-run"});
    CHECK(ran.exitCode == 0);
    CHECK(contains(ran.output, "Acme 2000; "));
    CHECK(std::count(ran.output.begin(), ran.output.end(), '\n') < 2000 + 50 * 3 + 10);
}

TEST_CASE("import writes nothing where a row is refused, unless it is told to", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    const std::string before = run({"export", plan, "-"}).output;
    const QString list = written(folder, "t.csv", "who;watts;Memory (GB)\nX;much;80\nY;700;80\n");
    const QStringList mapped{"import", list,       plan,    "--into", "accelerator",
                             "--map",  "who=name", "--map", "2=tdp"};
    const Ran refused = run(mapped);
    CHECK(refused.exitCode == 2);
    CHECK(contains(refused.output, "much"));
    CHECK(contains(refused.message, "--skip-refused"));
    CHECK(run({"export", plan, "-"}).output == before);
    CHECK(run(mapped + QStringList{"--skip-refused"}).exitCode == 0);
    CHECK(contains(run({"export", plan, "-"}).output, "\"y\""));
    CHECK_FALSE(contains(run({"export", plan, "-"}).output, "\"key\": \"x\""));
}

TEST_CASE("import says what of its options or file is wrong", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    const QString list = written(folder, "t.csv", "name,TDP (W)\nX,700\n");
    CHECK(contains(refused({"import", list, plan, "--into", "car"}), "accelerator"));
    CHECK(contains(refused({"import", list, plan, "--encoding", "ebcdic"}), "gb18030"));
    CHECK(contains(refused({"import", list, plan, "--into", "accelerator", "--map", "TPD=tdp"}), "TDP (W)"));
    CHECK(contains(refused({"import", list, plan, "--into", "accelerator", "--map", "1=nmae"}), "name"));
    CHECK(contains(refused({"import", list, "sample:article"}, 3), "wattplan"));
    const QString unknown = written(folder, "u.csv", "a,b\n1,2\n");
    CHECK(contains(refused({"import", unknown, plan}), "--into"));
    const QString bomb = written(folder, "bomb.csv", "PK\x03\x04...");
    CHECK(contains(refused({"import", bomb, plan}), "the archive is damaged"));
    const QString wide = written(folder, "wide.csv", QByteArray(100000, ','));
    CHECK(contains(refused({"import", wide, plan}), "1001"));
}

TEST_CASE("import reads a table in GB 18030 and Chinese, and a model's config.json", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    // "名称,TDP (kW)\n昆仑,0.35\n" in GB 18030, by Python's codec
    const QString list = written(folder, "gb.csv",
                                 QByteArray::fromHex("c3fbb3c62c54445020286b57290a"
                                                     "c0a5c2d82c302e33350a"));
    const Ran ran = run({"import", list, plan, "--into", "accelerator", "--format", "json"});
    CHECK(ran.exitCode == 0);
    const json said = json::parse(ran.output);
    CHECK(said["encoding"] == "gb18030");
    CHECK(said["adds"] == 1);
    const QString config = written(folder, "config.json",
                                   R"({"model_type":"gpt2","n_ctx":1024,"n_embd":768,"n_head":12,"n_layer":12,
                                       "n_positions":1024,"vocab_size":50257,"_name_or_path":"gpt2-small"})");
    CHECK(run({"import", config, plan}).exitCode == 0);
    CHECK(contains(run({"export", plan, "-"}).output, "\"gpt2_small\""));
}

TEST_CASE("A dry run of a whole plan says what would become of the file, and leaves it alone", "[cli]") {
    const QTemporaryDir folder;
    const QString article = folder.filePath("article.json");
    REQUIRE(run({"export", "sample:article", article}).exitCode == 0);
    const QString none = folder.filePath("new.wattplan");
    const Ran made = run({"import", article, none, "--dry-run"});
    CHECK(made.exitCode == 0);
    CHECK(contains(made.output, "Would make " + none.toStdString()));
    CHECK(contains(made.output, "nothing was written"));
    CHECK_FALSE(QFile::exists(none));
    const QString plan = planFile(folder);
    const auto bytes = [&] {
        QFile file(plan);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    const QByteArray before = bytes();
    const Ran replaced = run({"import", article, plan, "--dry-run", "--force"});
    CHECK(replaced.exitCode == 0);
    CHECK(contains(replaced.output, "Would replace " + plan.toStdString()));
    CHECK(contains(replaced.output, "Training runs"));
    CHECK(bytes() == before);
    CHECK(contains(refused({"import", article, plan, "--dry-run"}, 3), "--force"));
    CHECK(bytes() == before);
}

TEST_CASE("JSON that is neither a plan nor a model that can be read is refused for that, not for the file",
          "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    const auto why = [&](const QByteArray& text, const QStringList& more = {}) {
        const QString file = written(folder, "config.json", text);
        const std::string message = refused(QStringList{"import", file, plan} + more);
        CHECK_FALSE(contains(message, "--force"));
        return message;
    };
    const QByteArray bert = R"({"model_type":"bert","architectures":["BertForMaskedLM"],"hidden_size":768})";
    CHECK(contains(why(bert), "bert"));
    CHECK(contains(why(bert), "llama"));
    CHECK(contains(why(bert, {"--force"}), "bert"));
    CHECK(contains(why(R"({"model_type":"llama",)"), "1:"));
    CHECK(contains(why(""), "there is nothing in it"));
    CHECK(contains(why(QByteArray(100'000, '[')), "nested"));
    CHECK(contains(why(R"({"a":1})"), "neither a plan nor"));
    CHECK(contains(why(R"({"format":"wattplan-plam"})"), "wattplan-plan"));
}

TEST_CASE("A plan in JSON of more than 32 MB is refused before it is read", "[cli]") {
    const QTemporaryDir folder;
    const QString large = folder.filePath("large.json");
    QFile file(large);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format":"wattplan-plan"})");
    REQUIRE(file.resize(33 << 20));
    file.close();
    CHECK(contains(refused({"import", large, folder.filePath("new.wattplan")}), "32 MB"));
    CHECK(contains(refused({"check", large}, 3), "32 MB"));
}

TEST_CASE("import says of each column that is left out why", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    const QString list = written(
        folder, "sites.csv", "Key,Name,Electricity price (ct/kWh),Colour,Colour\nelko,Elko,7.1,red,red\n");
    const Ran ran = run({"import", list, plan, "--dry-run", "--into", "site"});
    CHECK(ran.exitCode == 0);
    CHECK(contains(ran.output, "Left out: Colour"));
    CHECK(contains(ran.output, "No field is called so"));
    CHECK_FALSE(contains(ran.output, "Colour, Colour"));
    CHECK(contains(ran.output, "Left out: Electricity price (ct/kWh). Their unit can't be read"));
    const json said = json::parse(run({"import", list, plan, "--dry-run", "--format", "json"}).output);
    CHECK(said["columns"][2]["left_out"] == "unknown_unit");
}

TEST_CASE("import refuses Epoch AI's clusters by name instead of taking three columns of thirty", "[cli]") {
    const QTemporaryDir folder;
    const QString plan = planFile(folder);
    const QString list =
        written(folder, "gpu_clusters.csv",
                "Name,H100 equivalents,Chip type (primary),Country,Note\nX,1,A100,China,n\n");
    const std::string why = refused({"import", list, plan, "--dry-run"});
    CHECK(contains(why, "Epoch AI"));
    CHECK(contains(why, "--into site"));
    CHECK(run({"import", list, plan, "--dry-run", "--into", "site"}).exitCode == 0);
}
