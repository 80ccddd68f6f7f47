#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "core/catalog/catalogue.h"
#include "core/exchange/plan_json.h"
#include "core/plan/samples.h"
#include "tests/text/text_helpers.h"

namespace wattplan {
namespace {

struct Run {
    int code = -1;
    QString output{};
    QString errors{};
};

Run run(const QStringList& arguments) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(WATTPLAN_PROGRAM), arguments);
    REQUIRE(program.waitForFinished(120000));
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QByteArray contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Rows of a CSV file by RFC 4180.
std::vector<QStringList> csvRows(const QString& path) {
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(contents(path));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted && c == u'"' && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && (c == u',' || c == u'\n')) {
            row << cell;
            cell.clear();
            if (c == u'\n') rows.push_back(std::exchange(row, {}));
        } else if (quoted || c != u'\r') {
            cell += c;
        }
    }
    REQUIRE(row.isEmpty());  // the last line ends
    return rows;
}

QString cellOf(const std::vector<QStringList>& rows, const QString& key, const QString& column) {
    const qsizetype at = rows.front().indexOf(column);
    REQUIRE(at >= 0);
    for (const QStringList& row : rows)
        if (row.front() == key) return row[at];
    return {};
}

TEST_CASE("Without a display the sample plan is written whole: summary, results and every chart",
          "[desktop]") {
    const QTemporaryDir folder;
    const QString out = folder.filePath("made/here");
    const Run done = run({"--headless", "--out", out, "--lang", "en", "sample:article"});
    INFO(done.errors.toStdString());
    REQUIRE(done.code == 0);
    CHECK(done.output.contains("GPT-3"));
    CHECK(done.output.contains("1,291 MWh"));
    CHECK(done.output.contains("June 2023"));
    CHECK(done.output.contains(out));
    CHECK(done.output.contains("window"));  // how to open it

    const QDir dir(out);
    const QStringList pictures = dir.entryList({"*.png"});
    CHECK(pictures.size() >= 3);
    for (const char* name :
         {"power", "power-air_hall", "cost", "cost-gpt3", "compute-growth", "cost-by-run",
          "electricity-share", "carbon-by-run", "water-by-run", "schedule", "pue-hours-air_hall"})
        CHECK(pictures.contains(QLatin1String(name) + ".png"));
    for (const QString& name : pictures) {
        INFO(name.toStdString());
        QImage image;
        REQUIRE(image.loadFromData(contents(dir.filePath(name)), "PNG"));
        CHECK(image.width() >= 960);
        const QString vector = dir.filePath(QString(name).replace(".png", ".svg"));
        QXmlStreamReader svg(contents(vector));
        bool hasText = false;
        while (!svg.atEnd())
            hasText = svg.readNext() == QXmlStreamReader::StartElement && svg.name() == u"text" || hasText;
        CHECK_FALSE(svg.hasError());
        CHECK_FALSE(hasText);  // text is outlines
    }
}

TEST_CASE("Tables of a plan without a display hold the numbers of the window", "[desktop]") {
    const QTemporaryDir folder;
    REQUIRE(run({"--headless", "--out", folder.path(), "--lang", "en", "sample:article"}).code == 0);
    const auto results = csvRows(folder.filePath("results.csv"));
    for (const QStringList& row : results)
        REQUIRE(row.size() == results.front().size());
    const QString energy = cellOf(results, "gpt3.energy_facility", "value");
    CHECK(energy.toDouble() == Approx(1289).epsilon(0.005));  // 10,000 x 14.8 d x 330 W x 1.10, 14.8 rounded
    CHECK(cellOf(results, "gpt3.energy_facility", "unit") == "MWh");
    CHECK(cellOf(results, "gpt3.energy_facility", "boundary") == "facility");
    CHECK(cellOf(results, "tpu_cluster.racks", "status") == "unknown");

    for (const char* name : {"cost-table", "carbon-water-table", "carbon-water-sources", "checks", "sources",
                             "source-uses", "assumptions", "missing-inputs", "model", "schedule-table",
                             "schedule-clusters", "facility-plant", "pue-load-air_hall"}) {
        INFO(name);
        CHECK(contents(folder.filePath(QLatin1String(name) + ".csv")).startsWith("\xEF\xBB\xBF"));
    }
    const auto costs = csvRows(folder.filePath("cost-table.csv"));
    REQUIRE(costs.size() == 9);  // headings, units, six runs, all of them
    CHECK(cellOf(costs, "GPT-3", "Cost, owned").toDouble() ==
          Approx(cellOf(results, "gpt3.cost_owned", "value").toDouble() / 1e3));

    const auto schedule = csvRows(folder.filePath("schedule-table.csv"));
    REQUIRE(schedule.size() == 8);  // headings, units, six runs
    CHECK(cellOf(schedule, "GPT-3", "Start") == "2020-02");
    CHECK(cellOf(schedule, "GPT-3", "End") == "2020-02-15");  // 14.8 days on

    const auto summary = csvRows(folder.filePath("summary.csv"));
    REQUIRE(summary.size() == 8);  // headings, six runs, the plan
    CHECK(cellOf(summary, "gpt3", "Energy, facility [MWh]") == energy);
    CHECK(cellOf(summary, "plan", "Duration [d]").isEmpty());
}

TEST_CASE("A run without a display speaks the language asked for", "[desktop]") {
    const QTemporaryDir folder;
    const Run done = run({"--headless", "--out", folder.path(), "--lang", "zh_TW", "sample:article"});
    REQUIRE(done.code == 0);
    CHECK(done.output.contains(QString::fromUtf8("2023 年 6 月")));
    const Run help = run({"--help", "--lang", "zh_TW"});
    REQUIRE(help.code == 0);
    CHECK(help.output.contains(QString::fromUtf8("語言：en、zh_CN 或 zh_TW。")));
    const auto results = csvRows(folder.filePath("results.csv"));
    CHECK(cellOf(results, "gpt3.energy_facility", "object") == "GPT-3");
    CHECK(cellOf(results, "gpt3.energy_facility", "label") == QString::fromUtf8("設施用電量"));
}

TEST_CASE("Files come in the languages and formats asked for, each language in its folder", "[desktop]") {
    const QTemporaryDir folder;
    const Run done = run({"--headless", "--out", folder.path(), "--lang", "en", "--languages", "zh_CN,zh_TW",
                          "--formats", "pdf,csv", "--theme", "print", "sample:article"});
    INFO(done.errors.toStdString());
    REQUIRE(done.code == 0);
    CHECK(QDir(folder.path()).entryList({"*.png", "*.svg", "*.pdf"}).isEmpty());
    for (const char* code : {"zh_CN", "zh_TW"})
        CHECK(contents(folder.filePath(QLatin1String(code) + "/power.pdf")).startsWith("%PDF"));
    // The heading of the cost of servers on each side of the strait.
    CHECK(contents(folder.filePath("zh_CN/cost-table.csv")).contains("服务器"));
    CHECK(contents(folder.filePath("zh_TW/cost-table.csv")).contains("伺服器"));

    const Run wrong = run({"--headless", "--out", folder.path(), "--lang", "en", "--formats", "gif"});
    CHECK(wrong.code == 1);
    CHECK(wrong.errors.contains("png, svg, pdf, csv"));
}

TEST_CASE("A plan in JSON opens as a plan file does", "[desktop]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath("plan.json");
    const auto plan = samplePlan("article", catalog::Catalogue::builtIn());
    REQUIRE(plan);
    REQUIRE(exchange::writePlanJson(path.toStdString(), *plan));
    const Run done = run({"--headless", "--out", folder.path(), "--lang", "en", path});
    INFO(done.errors.toStdString());
    REQUIRE(done.code == 0);
    CHECK(done.output.contains("1,291 MWh"));
}

TEST_CASE("A sample there is none of is answered with those there are", "[desktop]") {
    const QTemporaryDir folder;
    const Run done = run({"--headless", "--out", folder.path(), "--lang", "en", "sample:articel"});
    CHECK(done.code == 2);
    CHECK(done.errors.contains("sample:article"));
}

TEST_CASE("A plan that is not there or a folder that can't be written is told, with its own exit code",
          "[desktop]") {
    const QTemporaryDir folder;
    const Run missing = run({"--headless", "--out", folder.path(), "/no/such/plan.wattplan"});
    CHECK(missing.code == 2);
    CHECK(missing.errors.contains("/no/such/plan.wattplan"));
    QFile file(folder.filePath("file"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    const Run blocked = run({"--headless", "--out", folder.filePath("file/below"), "sample:article"});
    CHECK(blocked.code == 3);
    CHECK_FALSE(blocked.errors.isEmpty());
}

}  // namespace
}  // namespace wattplan
