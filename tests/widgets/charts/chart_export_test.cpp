#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QProcess>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <catch2/catch.hpp>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/chart_export.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

ChartPicture growthPicture(text::Language language = text::Language::zhCN) {
    ChartPicture picture;
    picture.data = charts::test::growthScene();
    picture.numbers = charts::test::dollars(language);
    picture.text = {QStringLiteral("已发布模型的训练算力"), QStringLiteral("对数坐标"),
                    QStringLiteral("来源：资料库")};
    picture.size = QSize(640, 400);
    return picture;
}

QByteArray outputOf(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    REQUIRE(process.waitForFinished());
    REQUIRE(process.exitCode() == 0);
    return process.readAllStandardOutput();
}

}  // namespace

TEST_CASE("PNG pictures have one, two and four pixels for each of the size", "[charts]") {
    const int scale = GENERATE(1, 2, 4);
    const QImage image = QImage::fromData(pngOf(drawingOf(growthPicture(), Ink::pixels), scale), "PNG");
    CHECK(image.size() == QSize(640, 400) * scale);
    CHECK(image.pixelColor(1, 1) == theme::lightPalette().card);
    // Something is drawn in title, plot and footer.
    const auto inked = [&](const QRect& part) {
        const QImage cut = image.copy(QRect(part.topLeft() * scale, part.size() * scale));
        for (int y = 0; y < cut.height(); ++y)
            for (int x = 0; x < cut.width(); ++x)
                if (cut.pixelColor(x, y).lightness() < 120) return true;
        return false;
    };
    CHECK(inked({20, 10, 300, 30}));
    CHECK(inked({60, 100, 560, 260}));
    CHECK(inked({20, 370, 300, 25}));
}

TEST_CASE("SVG drawings need no font", "[charts]") {
    const QByteArray svg = svgOf(drawingOf(growthPicture(), Ink::strokes));
    CHECK_FALSE(svg.contains("<text"));
    CHECK(svg.count("<path") > 50);
    QSvgRenderer renderer(svg);
    CHECK(renderer.isValid());
    CHECK(renderer.defaultSize() == QSize(640, 400));
}

TEST_CASE("PDF pages embed their fonts and keep their words", "[charts]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chart.pdf"));
    REQUIRE(writeFile(growthPicture(), FileKind::pdf, path));
    const QList<QByteArray> lines = outputOf(QStringLiteral("pdffonts"), {path}).trimmed().split('\n');
    REQUIRE(lines.size() > 2);  // two lines of heading
    for (qsizetype i = 2; i < lines.size(); ++i) {
        const QList<QByteArray> columns = lines[i].simplified().split(' ');
        INFO(lines[i].toStdString());
        REQUIRE(columns.size() >= 5);
        CHECK(columns[columns.size() - 5] == "yes");  // emb sub uni object ID
    }
    CHECK(outputOf(QStringLiteral("pdfinfo"), {path}).contains("480 x 300 pts"));
    CHECK(outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).contains("FLOP"));
}

TEST_CASE("the same picture gives the same bytes", "[charts]") {
    const auto kind = GENERATE(FileKind::png1, FileKind::svg, FileKind::pdf, FileKind::csv);
    CHECK(bytesOf(growthPicture(), kind) == bytesOf(growthPicture(), kind));
}

TEST_CASE("a file that can't be written is an error that names it", "[charts]") {
    const auto written =
        writeFile(growthPicture(), FileKind::csv, QStringLiteral("/no/such/folder/chart.csv"));
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::fileNotWritable);
    CHECK(written.error().arguments.front() == "/no/such/folder/chart.csv");
}

TEST_CASE("CSV files carry mark, headings, units and numbers in the units of the axes", "[charts]") {
    const QByteArray csv = csvOf(tableOf(charts::test::powerScene(), charts::test::dollars()));
    CHECK(csv.startsWith("\xEF\xBB\xBF"));
    const auto records = wattplan::test::csvRecords(csv.mid(3).toStdString());
    REQUIRE(records.size() == 6);
    CHECK(records[0] ==
          std::vector<std::string>{"Month", "Accelerators", "Cooling", "Total", "Utility feed"});
    CHECK(records[1] == std::vector<std::string>{"", "MW", "MW", "MW", "MW"});
    CHECK(records[2] == std::vector<std::string>{"2023-11", "1", "0.5", "1.5", "3"});
    CHECK(records[3] == std::vector<std::string>{"2023-12", "2", "0.5", "2.5", ""});
    CHECK(records[4] == std::vector<std::string>{"2024-01", "3", "1", "4", "6"});
    CHECK_FALSE(
        csvOf(tableOf(charts::test::powerScene(), charts::test::dollars()), {.mark = ByteOrderMark::none})
            .startsWith("\xEF"));
}

TEST_CASE("text that a spreadsheet would run stays text", "[charts]") {
    const auto text = GENERATE(as<std::string>(), "=1+1", "+A1", "-2+3", "@SUM(A1)", " =cmd()", "＝1+1");
    const ChartTable table{
        {QString::fromStdString(text)}, {QString()}, {{QString::fromStdString(text)}, {-2.5}}};
    const auto records =
        wattplan::test::csvRecords(csvOf(table, {.mark = ByteOrderMark::none}).toStdString());
    CHECK(records[0][0] == "'" + text);
    CHECK(records[1][0] == "'" + text);
    CHECK(records[2][0] == "-2.5");  // a number is no formula
}

TEST_CASE("copying puts picture and table on the clipboard", "[charts]") {
    ChartPicture picture = growthPicture();
    picture.data = charts::test::costScene();
    copyToClipboard(picture);
    const QMimeData* contents = QApplication::clipboard()->mimeData();
    REQUIRE(contents->hasImage());
    CHECK(qvariant_cast<QImage>(contents->imageData()).size() == QSize(1280, 800));
    CHECK(contents->text().split(u'\n')[0] == QStringLiteral("\tbaseline\tthis plan"));
    CHECK(contents->html().contains(QStringLiteral(">'=1+1</td>")));
    // The picture as lines, with title and source in it as outlines.
    const QByteArray svg = contents->data(QStringLiteral("image/svg+xml"));
    CHECK(svg.startsWith("<?xml"));
    CHECK(svg.contains("<path"));
    CHECK_FALSE(svg.contains("<text"));
    picture.text.source.clear();
    copyToClipboard(picture);
    CHECK(QApplication::clipboard()->mimeData()->data(QStringLiteral("image/svg+xml")).size() < svg.size());
}
