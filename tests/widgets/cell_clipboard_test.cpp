#include "widgets/tables/cell_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <catch2/catch.hpp>

using namespace wattplan;

TEST_CASE("Cells are copied as HTML and as tab-separated text, numbers as numbers", "[tables]") {
    copyCells({{"Name", "Energy (MWh)"}, {"GPT-3", "1291.5"}, {"007", ""}}, FirstRow::headings);
    const QMimeData* contents = QGuiApplication::clipboard()->mimeData();
    CHECK(contents->text().toStdString() == "Name\tEnergy (MWh)\nGPT-3\t1291.5\n007\t");
    const QString html = contents->html();
    CHECK(html.contains("<th>Energy (MWh)</th>"));
    CHECK(html.contains("sdval=\"1291.5\">1291.5</td>"));
    INFO(html.toStdString());
    CHECK(html.contains("sdnum=\"1033;0;@\" style=\"mso-number-format:'\\@'\">007</td>"));
}

TEST_CASE("Text that a spreadsheet would run is copied as text, and comes back to our tables as it was",
          "[tables]") {
    const QString formula = QStringLiteral("=HYPERLINK(\"http://example.com\")");
    copyCells({{formula, "-5"}}, FirstRow::cells);
    const QMimeData* contents = QGuiApplication::clipboard()->mimeData();
    CHECK(contents->text().startsWith("'=HYPERLINK"));
    CHECK(contents->html().contains(">'=HYPERLINK"));
    CHECK(contents->text().endsWith("\t-5"));  // a number is no formula
    CHECK(cellsOnClipboard() == TextBlock{{formula, "-5"}});
}

TEST_CASE("Prices are copied as numbers, and come back to our tables with their currency", "[tables]") {
    copyCells({{"Price ($)"}, {"5699"}}, FirstRow::headings, {{"Price ($)"}, {"USD 5699"}});
    const QMimeData* contents = QGuiApplication::clipboard()->mimeData();
    CHECK(contents->text().toStdString() == "Price ($)\n5699");
    CHECK(contents->html().contains("sdval=\"5699\">5699</td>"));
    CHECK(cellsOnClipboard() == TextBlock{{"Price ($)"}, {"USD 5699"}});
}

TEST_CASE("Text of other programs is read by tabs and lines", "[tables]") {
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\n3\t4\n"));
    CHECK(cellsOnClipboard() == TextBlock{{"1", "2"}, {"3", "4"}});
}
