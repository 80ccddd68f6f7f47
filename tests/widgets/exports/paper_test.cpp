#include "widgets/exports/paper.h"

#include <QFile>
#include <QPrinter>
#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/exports/print_page.h"
#include "widgets/pages/cost_page.h"
#include "widgets/text/translation.h"

using namespace wattplan;

namespace {

QString outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    // Qt's PDF files name some Chinese characters by their radicals, which this folds.
    return QString::fromUtf8(process.readAllStandardOutput()).normalized(QString::NormalizationForm_KC);
}

struct Printed {
    explicit Printed(const PaperContent& content) {
        REQUIRE(printToPdf(content, path()));
        words =
            outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path(), QStringLiteral("-")});
        sheets = words.split(u'\f', Qt::SkipEmptyParts);
    }
    QString path() const { return folder.filePath(QStringLiteral("page.pdf")); }

    QTemporaryDir folder;
    QString words;
    QStringList sheets;
};

charts::ChartTable longTable(int rows, int columns) {
    charts::ChartTable table;
    table.title = QStringLiteral("Long table");
    for (int c = 0; c < columns; ++c) {
        table.headings += QStringLiteral("Heading%1").arg(c);
        table.units += c == 1 ? QStringLiteral("MWh") : QString();
    }
    for (int r = 0; r < rows; ++r) {
        auto& row = table.rows.emplace_back();
        row.emplace_back(QStringLiteral("Row%1").arg(r));
        for (int c = 1; c < columns; ++c)
            row.emplace_back(1000.0 * r + c);
    }
    return table;
}

PaperContent contentOf(charts::ChartTable table) {
    PaperContent content;
    content.title = QStringLiteral("Workloads");
    content.plan = QStringLiteral("My plan");
    content.date = QStringLiteral("2026-11-28");
    content.source = QStringLiteral("where it comes from");
    content.tables.push_back(std::move(table));
    return content;
}

}  // namespace

TEST_CASE("A long table is printed on several sheets, its headings on each", "[exports]") {
    Printed printed(contentOf(longTable(100, 3)));
    REQUIRE(printed.sheets.size() >= 2);
    qsizetype rows = 0;
    for (const QString& sheet : printed.sheets) {
        CHECK(sheet.contains("Heading1"));
        CHECK(sheet.contains("MWh"));
        CHECK(sheet.contains("Workloads"));
        CHECK(sheet.contains("My plan · 2026-11-28"));
        CHECK(sheet.contains("where it comes from"));
        rows += sheet.count("Row");
    }
    CHECK(rows == 100);
    // How far apart figures stand is for pdftotext to guess.
    CHECK(printed.sheets.front().remove(u' ').contains(QStringLiteral("1/%1").arg(printed.sheets.size())));
    CHECK(printed.words.contains("99,001"));
}

TEST_CASE("Columns that are too many for the paper follow below, with the names again", "[exports]") {
    const Printed printed(contentOf(longTable(4, 24)));
    for (int c = 0; c < 24; ++c)
        CHECK(printed.words.contains(QStringLiteral("Heading%1").arg(c)));
    CHECK(printed.words.count("Row2") >= 2);
    CHECK(printed.words.contains("Long table, continued"));
}

TEST_CASE("Columns without any value are left out on paper", "[exports]") {
    charts::ChartTable table = longTable(2, 3);
    for (auto& row : table.rows)
        row[2] = charts::Cell();
    const Printed printed(contentOf(std::move(table)));
    CHECK_FALSE(printed.words.contains("Heading2"));
}

TEST_CASE("Numbers on paper have the digits that are read", "[exports]") {
    charts::ChartTable table = longTable(1, 5);
    table.rows[0] = {QStringLiteral("x"), 1234.56789, QStringLiteral("0.123456"), QStringLiteral("2023"),
                     QStringLiteral("7e+09")};
    const Printed printed(contentOf(std::move(table)));
    CHECK(printed.words.contains("1,235"));
    CHECK(printed.words.contains("0.1235"));
    CHECK_FALSE(printed.words.contains("e+"));
    CHECK(printed.words.contains("2023"));  // a year is not grouped
}

TEST_CASE("Charts are printed as strokes with their words, in the language shown", "[exports]") {
    text::Translation translation;
    translation.install(text::Language::zhTW);
    auto document = Document::fromTemplate(QStringLiteral("sample:article"));
    REQUIRE(document);
    wattplan::Display display;  // X11 has a Display too
    display.setLanguage(text::Language::zhTW);
    const CostPage page(**document, display);
    const Printed printed(paperContent(page, **document, display));
    CHECK(printed.words.contains(page.title()));
    CHECK(printed.words.contains("GPT-3"));
    CHECK(printed.words.contains("伺服器"));
    // Only strokes and glyphs: no picture in the file.
    const QString images = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), printed.path()});
    CHECK(images.split(u'\n', Qt::SkipEmptyParts).size() == 2);  // two lines of heading
    translation.install(text::Language::en);
}
