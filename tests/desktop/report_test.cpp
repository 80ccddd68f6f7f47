#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "tests/text/text_helpers.h"

namespace wattplan {
namespace {

struct Run {
    int code = -1;
    QString output{};
    QString errors{};
};

Run run(const char* path, const QStringList& arguments, const QString& settings = {}) {
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(name));
    if (!settings.isEmpty()) environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings);
    program.setProcessEnvironment(environment);
    program.start(QString::fromUtf8(path), arguments);
    REQUIRE(program.waitForFinished(120000));
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

QString contents(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

TEST_CASE("The report of a plan is written without a display, in the language asked for", "[desktop]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    const Run done =
        run(WATTPLAN_PROGRAM, {"--report", path, "--lang", "zh_TW", "--twin", "--what-if", "air", "blank"});
    CHECK(done.code == 2);  // the blank plan has no what-if
    const Run written = run(WATTPLAN_PROGRAM, {"--report", path, "--lang", "zh_TW", "--twin", "blank"});
    INFO(written.errors.toStdString());
    REQUIRE(written.code == 0);
    CHECK(written.output.contains(path));
    const QString html = contents(path);
    CHECK(html.contains("<html lang=\"zh-TW\">"));
    CHECK(html.contains("摘要 <span class=\"en\" lang=\"en\">Summary</span>"));
}

TEST_CASE("The command line writes a report through the desktop program beside it", "[desktop]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.pdf"));
    const Run done = run(WATTPLAN_CLI_PROGRAM, {"report", "sample:blank", "--lang", "en", "-o", path});
    INFO(done.errors.toStdString());
    REQUIRE(done.code == 0);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().startsWith("%PDF-"));
}

TEST_CASE("The command line writes the decision memo as one page, and slides as PDF", "[desktop]") {
    const QTemporaryDir folder;
    const auto pages = [&](const QStringList& arguments, const char* name) {
        const QString path = folder.filePath(QLatin1String(name));
        const Run done = run(WATTPLAN_CLI_PROGRAM, arguments + QStringList{"--lang", "en", "-o", path});
        INFO(done.errors.toStdString());
        REQUIRE(done.code == 0);
        return run("/usr/bin/pdfinfo", {path}).output;
    };
    const QString memo = pages({"report", "sample:blank", "--memo"}, "memo.pdf");
    CHECK(memo.contains(QRegularExpression(QStringLiteral("Pages: +1\\n"))));
    // 13⅓ × 7½ inches of 72 points.
    CHECK(pages({"deck", "sample:blank"}, "slides.pdf").contains("960 x 540 pts"));
    const Run web = run(WATTPLAN_CLI_PROGRAM, {"deck", "sample:blank", "--lang", "en", "-o", "slides.html"});
    CHECK(web.code == 2);
}

TEST_CASE("A report, slides and charts are written with inputs set for them alone", "[desktop]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.html"));
    const Run done =
        run(WATTPLAN_CLI_PROGRAM, {"report", "sample:blank", "--lang", "en", "-o", path, "--set",
                                   "plan.report_title=Set by hand", "--set", "plan.report_sections=summary"});
    INFO(done.errors.toStdString());
    REQUIRE(done.code == 0);
    CHECK(contents(path).contains(QStringLiteral("<title>Set by hand")));
    for (const char* command : {"report", "deck", "charts"}) {
        const Run odd = run(WATTPLAN_CLI_PROGRAM, {command, "sample:blank", "--lang", "en", "-o",
                                                   folder.filePath(QStringLiteral("a.pdf")), "--set",
                                                   "finance.discount_rate=lots"});
        CHECK(odd.code == 2);
        CHECK(odd.errors.contains(QStringLiteral("lots")));
    }
}

TEST_CASE("The command line writes charts and tables in the size and format asked for", "[desktop]") {
    const QTemporaryDir folder;
    const QString pictures = folder.filePath(QStringLiteral("pictures"));
    const Run done = run(WATTPLAN_CLI_PROGRAM, {"charts", "sample:blank", "--lang", "en", "-o", pictures,
                                                "--size", "800x450", "--scale", "1", "--format", "png,csv"});
    INFO(done.errors.toStdString());
    REQUIRE(done.code == 0);
    const QStringList files = QDir(pictures).entryList(QDir::Files);
    const QStringList drawn = files.filter(QRegularExpression(QStringLiteral("\\.png$")));
    CHECK(drawn.size() > 3);
    CHECK(files.size() > drawn.size());
    CHECK(files.filter(QStringLiteral(".svg")).isEmpty());
    CHECK(QImage(QDir(pictures).filePath(drawn.front())).size() == QSize(800, 450));
    const Run odd = run(WATTPLAN_CLI_PROGRAM,
                        {"charts", "sample:blank", "--lang", "en", "-o", pictures, "--size", "9x9"});
    CHECK(odd.code == 2);
    CHECK(odd.errors.contains("half-slide"));
}

TEST_CASE(
    "The command line writes charts with the title and size that are kept for them, unless it names a size",
    "[desktop]") {
    const QTemporaryDir folder;
    const QString settings = folder.filePath(QStringLiteral("settings"));
    REQUIRE(QDir().mkpath(settings + QStringLiteral("/wattplan")));
    QFile kept(settings + QStringLiteral("/wattplan/wattplan.conf"));
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write("[charts]\ncarbon\\picture-title-en=Where carbon comes from\ncarbon\\picture-width=1200\n");
    kept.close();
    const QString pictures = folder.filePath(QStringLiteral("pictures"));
    QStringList arguments{"charts", "sample:blank", "--lang", "en",       "-o",
                          pictures, "--scale",      "1",      "--format", "png,svg"};
    const auto sizeOf = [&] { return QImage(pictures + QStringLiteral("/carbon-by-run.png")).size(); };
    const auto isTitled = [&] {
        return contents(pictures + QStringLiteral("/carbon-by-run.svg")).contains("Where carbon comes from");
    };
    REQUIRE(run(WATTPLAN_CLI_PROGRAM, arguments, settings).code == 0);
    CHECK(sizeOf() == QSize(1200, 540));
    CHECK(isTitled());
    REQUIRE(run(WATTPLAN_CLI_PROGRAM, arguments + QStringList{"--size", "800x450"}, settings).code == 0);
    CHECK(sizeOf() == QSize(800, 450));
    CHECK(isTitled());
}

TEST_CASE("What a report can't be is told with the exit codes of the command line", "[desktop]") {
    const QTemporaryDir folder;
    const Run other = run(WATTPLAN_CLI_PROGRAM, {"report", "sample:blank", "--lang", "en", "-o",
                                                 folder.filePath(QStringLiteral("a.docx"))});
    CHECK(other.code == 2);
    CHECK(other.errors.contains(QRegularExpression(QStringLiteral("^wattplan-cli: A report is a .pdf, an"))));
    const Run nowhere = run(WATTPLAN_CLI_PROGRAM, {"report", "sample:blank", "--lang", "en", "-o",
                                                   folder.filePath(QStringLiteral("no/such/a.pdf"))});
    CHECK(nowhere.code == 3);
    CHECK(run(WATTPLAN_CLI_PROGRAM, {"report", "no-such-plan.json", "-o", "a.pdf"}).code == 3);
}

}  // namespace
}  // namespace wattplan
