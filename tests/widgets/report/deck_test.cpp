#include "widgets/report/deck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "tests/widgets/report/report_desk.h"
#include "widgets/report/deck_chart.h"
#include "widgets/report/deck_heat.h"
#include "widgets/report/slides.h"
#include "widgets/theme/palette.h"

using namespace wattplan;
using namespace wattplan::report;
using wattplan::report::test::ReportDesk;

namespace {

constexpr double mega = 1e6;

Chart barsOfPower() {
    Chart chart;
    chart.title = {QStringLiteral("Power"), {}};
    chart.data.x.dimension = parseUnit("W")->dimension;
    chart.data.x.unit = "MW";
    chart.data.bars.categories = {QStringLiteral("Hall A"), QStringLiteral("Hall B")};
    chart.data.bars.groups.push_back({.name = QStringLiteral("IT"), .values = {1.5 * mega, std::nullopt}});
    return chart;
}

Content contentOf(std::vector<Block> blocks) {
    Content content;
    content.title = QStringLiteral("Plan");
    content.hasAllSlides = true;
    content.someRows = {QStringLiteral("%1 of %2 rows"), {}};
    content.sections.push_back({QStringLiteral("power-draw"),
                                {QStringLiteral("用電負載"), QStringLiteral("Power draw")},
                                std::move(blocks)});
    return content;
}

QJsonArray slidesIn(const Content& content) {
    return QJsonDocument::fromJson(deckJson(content)).object()["slides"].toArray();
}

Table tableOf(std::size_t rows, std::size_t columns) {
    Table table;
    table.title = {QStringLiteral("Table 1"), {}};
    for (std::size_t i = 0; i < columns; ++i)
        table.columns.push_back({.heading = {QStringLiteral("c%1").arg(i), {}}});
    table.rows.assign(rows, std::vector<Cell>(columns, Cell{{QStringLiteral("x"), {}}}));
    return table;
}

}  // namespace

TEST_CASE("Bars stand on a slide natively, with their numbers in the unit of the axis", "[report][deck]") {
    const auto chart = nativeChart(barsOfPower());
    REQUIRE(chart.has_value());
    CHECK((*chart)["kind"].toString() == "bars");
    CHECK((*chart)["y"].toObject()["title"].toString() == "MW");
    const QJsonArray values = (*chart)["series"].toArray()[0].toObject()["values"].toArray();
    CHECK(values[0].toDouble() == Approx(1.5));
    CHECK(values[1].isNull());
}

TEST_CASE("A schedule stands on a slide as bars along days, the first series unseen", "[report][deck]") {
    Chart chart;
    chart.data.x.kind = charts::AxisKind::days;
    const auto month = [](int year, unsigned number) {
        return charts::monthNumber(std::chrono::year(year) / std::chrono::month(number));
    };
    charts::Gantt& gantt = chart.data.gantt;
    gantt.rows = {{.name = QStringLiteral("Halls"), .isHeading = true}, {.name = QStringLiteral("Hall A")}};
    gantt.conflictTitle = QStringLiteral("more than there is");
    gantt.bars = {{.row = 1, .from = month(2024, 3), .to = month(2024, 4), .label = QStringLiteral("late")},
                  {.row = 1, .from = month(2024, 1), .to = month(2024, 3), .label = QStringLiteral("early")}};
    gantt.bars.front().conflict = QStringLiteral("too many");
    const auto native = nativeChart(chart);
    REQUIRE(native.has_value());
    CHECK((*native)["kind"].toString() == "gantt");
    CHECK((*native)["x"].toObject()["labels"].toArray() == QJsonArray{"early · Hall A", "late · Hall A"});
    const QJsonArray series = (*native)["series"].toArray();
    REQUIRE(series.size() == 3);
    CHECK(series[0].toObject()["isHidden"].toBool());
    // =DATE(2024,1,1) and =DATE(2024,3,1) of a spreadsheet; 31 + 29 days, then 31.
    CHECK(series[0].toObject()["values"].toArray() == QJsonArray{45292.0, 45352.0});
    CHECK(series[1].toObject()["values"].toArray() == QJsonArray{60.0, QJsonValue()});
    CHECK(series[2].toObject()["values"].toArray() == QJsonArray{QJsonValue(), 31.0});
    CHECK((*native)["y"].toObject()["minimum"].toDouble() == 45292);
    CHECK((*native)["y"].toObject()["maximum"].toDouble() == 45383);  // =DATE(2024,4,1)
}

TEST_CASE("What holds for a month is a step on an axis of days", "[report][deck]") {
    Chart chart;
    chart.data.x.kind = charts::AxisKind::months;
    chart.data.y.dimension = parseUnit("W")->dimension;
    chart.data.y.unit = "MW";
    const double january = charts::monthNumber(std::chrono::year(2024) / 1);
    charts::Line line{.name = QStringLiteral("Peak"), .x = {january, january + 1.0}, .y = {mega, 3.0 * mega}};
    line.shape = charts::LineShape::steps;
    chart.data.lines.push_back(line);
    const auto native = nativeChart(chart);
    REQUIRE(native.has_value());
    // 1 and 31 January, 1 and 29 February 2024, as =DATE() of a spreadsheet counts them.
    CHECK((*native)["x"].toObject()["days"].toArray() == QJsonArray{45292, 45322, 45323, 45351});
    CHECK((*native)["series"].toArray()[0].toObject()["values"].toArray() == QJsonArray{1.0, 1.0, 3.0, 3.0});
    chart.data.x.minimum = january + 1.0;  // the axis shows the second month only
    CHECK((*nativeChart(chart))["x"].toObject()["days"].toArray() == QJsonArray{45323, 45351});
}

TEST_CASE("The rows of a stack say what its parts come to", "[report][deck]") {
    Chart chart = barsOfPower();
    chart.data.bars.groups.front().stack = QStringLiteral("all");
    chart.data.bars.groups.push_back({.name = QStringLiteral("Cooling"),
                                      .values = {0.5 * mega, std::nullopt},
                                      .stack = QStringLiteral("all")});
    const auto native = nativeChart(chart);
    REQUIRE(native.has_value());
    const QJsonArray labels = (*native)["x"].toObject()["labels"].toArray();
    CHECK(test::close(labels[0].toString()) == QStringLiteral("HallA·2MW"));  // 1.5 + 0.5
    CHECK(labels[1].toString() == "Hall B");
}

TEST_CASE("The parts of a waterfall stand on one that is not seen", "[report][deck]") {
    Chart waterfall = barsOfPower();
    waterfall.data.bars.categories.push_back(QStringLiteral("End"));
    waterfall.data.bars.groups.front().values = {4.0 * mega, -1.0 * mega, 3.0 * mega};
    waterfall.data.bars.groups.front().tones = {charts::Tone::series1, charts::Tone::good,
                                                charts::Tone::series1};
    waterfall.data.bars.starts = {0.0, 4.0 * mega, 0.0};
    const auto native = nativeChart(waterfall);
    REQUIRE(native.has_value());
    CHECK((*native)["kind"].toString() == "stackedBars");
    const QJsonArray series = (*native)["series"].toArray();
    REQUIRE(series.size() == 3);
    CHECK(series[0]["isHidden"].toBool());
    CHECK(series[0]["values"].toArray() == QJsonArray{0.0, 3.0, 0.0});  // from 4 down to 3 MW
    QJsonArray seen{series[1]["values"], series[2]["values"]};
    CHECK((
        seen == QJsonArray{QJsonArray{4.0, QJsonValue(), 3.0}, QJsonArray{QJsonValue(), 1.0, QJsonValue()}} ||
        seen == QJsonArray{QJsonArray{QJsonValue(), 1.0, QJsonValue()}, QJsonArray{4.0, QJsonValue(), 3.0}}));
    // What crosses zero would need two of them.
    waterfall.data.bars.starts = {0.0, 0.5 * mega, 0.0};
    CHECK_FALSE(nativeChart(waterfall).has_value());
}

TEST_CASE("What stands beside a stack has a name of its own below it", "[report][deck]") {
    // A slide has one stack for each name: a second one would come on top.
    Chart chart = barsOfPower();
    chart.data.bars.groups.front().stack = QStringLiteral("Owned");
    chart.data.bars.groups.push_back({.name = QStringLiteral("Cooling"),
                                      .values = {0.5 * mega, 0.25 * mega},
                                      .stack = QStringLiteral("Owned")});
    chart.data.bars.groups.push_back({.name = QStringLiteral("Rented"), .values = {3.0 * mega, 4.0 * mega}});
    const auto native = nativeChart(chart);
    REQUIRE(native.has_value());
    const QJsonArray labels = (*native)["x"].toObject()["labels"].toArray();
    REQUIRE(labels.size() == 4);
    CHECK(test::close(labels[0].toString()) == QStringLiteral("HallA·2MW"));
    CHECK(test::close(labels[1].toString()) == QStringLiteral("Rented·3MW"));
    const QJsonArray series = (*native)["series"].toArray();
    REQUIRE(series.size() == 3);
    CHECK(series[1]["values"].toArray() == QJsonArray{0.5, QJsonValue(), 0.25, QJsonValue()});
    CHECK(series[2]["values"].toArray() == QJsonArray{QJsonValue(), 3.0, QJsonValue(), 4.0});
}

TEST_CASE("What slides have no chart for is a picture", "[report][deck]") {
    Chart schedule;
    schedule.data.gantt.rows.push_back({.name = QStringLiteral("Hall")});
    CHECK_FALSE(nativeChart(schedule).has_value());  // without any bar
}

TEST_CASE("A band over layers is its two edges, month by month", "[report][deck]") {
    Chart fan;
    fan.data.x.kind = charts::AxisKind::months;
    fan.data.y.dimension = parseUnit("W")->dimension;
    fan.data.y.unit = "MW";
    const double january = charts::monthNumber(std::chrono::year(2025) / std::chrono::January);
    fan.data.areas = {.x = {january, january + 1.0},
                      .layers = {{.name = QStringLiteral("IT"), .y = {2.0 * mega, 3.0 * mega}}},
                      .shape = charts::LineShape::steps};
    // As steps: the first month from its value to its value, then the second.
    fan.data.bands.push_back({.name = QStringLiteral("P10 to P90"),
                              .x = {january, january + 1.0, january + 1.0, january + 2.0},
                              .lower = {1.0 * mega, 1.0 * mega, 2.0 * mega, 2.0 * mega},
                              .upper = {4.0 * mega, 4.0 * mega, 5.0 * mega, 5.0 * mega}});
    const auto native = nativeChart(fan);
    REQUIRE(native.has_value());
    CHECK((*native)["kind"].toString() == "areas");
    // 2025-01-01, 2025-01-31, 2025-02-01, 2025-02-28 as spreadsheets count days.
    CHECK((*native)["x"].toObject()["days"].toArray() == QJsonArray{45658, 45688, 45689, 45716});
    const QJsonArray series = (*native)["series"].toArray();
    REQUIRE(series.size() == 3);
    CHECK(series[0]["values"].toArray() == QJsonArray{2.0, 2.0, 3.0, 3.0});
    CHECK(series[1]["values"].toArray() == QJsonArray{1.0, 1.0, 2.0, 2.0});
    CHECK(series[2]["values"].toArray() == QJsonArray{4.0, 4.0, 5.0, 5.0});
    CHECK(series[2]["dash"].toString() == "sysDot");
}

TEST_CASE("Lines among points are series of the same chart, bands their two edges", "[report][deck]") {
    Chart chart;
    chart.data.x.kind = charts::AxisKind::years;
    chart.data.y.kind = charts::AxisKind::log10;
    chart.data.y.unit = "1";
    chart.data.points.push_back(
        {.name = QStringLiteral("models"),
         .points = {{.x = 2020.5, .y = 1e23, .label = QStringLiteral("GPT-3"), .emphasised = true},
                    {.x = 2019.25, .y = 1e21, .label = QStringLiteral("other")}}});
    chart.data.lines.push_back({.name = QStringLiteral("trend"),
                                .x = {2019.0, 2021.0},
                                .y = {1e21, 1e24},
                                .style = charts::LineStyle::dotted});
    chart.data.bands.push_back(
        {.name = QStringLiteral("range"), .x = {2019.0}, .lower = {1e20}, .upper = {1e22}});
    const auto native = nativeChart(chart);
    REQUIRE(native.has_value());
    const QJsonObject x = (*native)["x"].toObject();
    CHECK(x["isYears"].toBool());
    CHECK(x["values"].toArray() == QJsonArray{2020.5, 2019.25, 2019.0, 2021.0, 2019.0, 2019.0});
    const QJsonArray series = (*native)["series"].toArray();
    REQUIRE(series.size() == 4);
    const QJsonArray labels = series[0]["labels"].toArray();
    REQUIRE(labels.size() == 1);
    CHECK(labels[0]["row"].toInt() == 0);
    CHECK(labels[0]["text"].toString() == "GPT-3");
    const QJsonValue gap;
    CHECK(series[1]["isLine"].toBool());
    CHECK(series[1]["dash"].toString() == "sysDot");
    CHECK(series[1]["values"].toArray() == QJsonArray{gap, gap, 1e21, 1e24, gap, gap});
    CHECK(series[2]["values"].toArray() == QJsonArray{gap, gap, gap, gap, 1e20, gap});
    CHECK(series[3]["isUnlisted"].toBool());  // one entry for both edges
    // A series that the planner hid is not on the slide.
    chart.hiddenKeys = {QStringLiteral("trend")};
    CHECK((*nativeChart(chart))["series"].toArray().size() == 3);
}

TEST_CASE("A heat map is a table of its numbers in its colours", "[report][deck]") {
    Chart chart;
    chart.data.x.title = QStringLiteral("Hour");
    chart.data.heat.rows = {QStringLiteral("January"), QStringLiteral("July")};
    chart.data.heat.columns = {QStringLiteral("00:00"), QStringLiteral("12:00")};
    chart.data.heat.values = {1.0, 2.0, std::nullopt, 3.0};
    const auto heat = heatTable(chart);
    REQUIRE(heat.has_value());
    const QJsonArray rows = (*heat)["rows"].toArray();
    CHECK(rows[0]["cells"][1]["text"].toString() == "2");
    CHECK(rows[1]["name"].toString() == "July");
    CHECK(rows[1]["cells"][0].toObject().isEmpty());
    // The least and the most are the ends of the scale.
    const theme::Palette& ink = theme::printPalette();
    CHECK("#" + rows[0]["cells"][0]["fill"].toString().toLower() == ink.ofShare(0.0).name());
    CHECK("#" + rows[1]["cells"][1]["fill"].toString().toLower() == ink.ofShare(1.0).name());
    CHECK_FALSE(rows[0]["cells"][0]["isDark"].toBool());
    CHECK(rows[1]["cells"][1]["isDark"].toBool());
    chart.data.heat.columns.resize(25);
    CHECK_FALSE(heatTable(chart).has_value());
}

TEST_CASE("Points of several groups share a column of x and leave gaps where others have theirs",
          "[report][deck]") {
    Chart chart;
    chart.data.points.push_back({.name = QStringLiteral("a"), .points = {{.x = 1.0, .y = 10.0}}});
    chart.data.points.push_back({.name = QStringLiteral("b"), .points = {{.x = 2.0, .y = 20.0}}});
    const auto native = nativeChart(chart);
    REQUIRE(native.has_value());
    const QJsonArray x = (*native)["x"].toObject()["values"].toArray();
    const QJsonArray b = (*native)["series"].toArray()[1].toObject()["values"].toArray();
    CHECK(x == QJsonArray{1.0, 2.0});
    CHECK(b == QJsonArray{QJsonValue(), 20.0});
}

TEST_CASE("A table goes onto as many slides as it needs, its first column on each", "[report][deck]") {
    // 20 rows are two slides of 12 and 8; ten columns of 15 letters are wider than a slide.
    Table table = tableOf(20, 10);
    for (auto& row : table.rows)
        for (Cell& cell : row)
            cell.words.text = QStringLiteral("abcdefghijklmno");
    const QJsonArray slides = slidesIn(contentOf({table}));
    QStringList shown;
    int rows = 0;
    for (qsizetype i = 1; i < slides.size(); ++i) {
        const QJsonObject slide = slides[i].toObject();
        const QJsonArray columns = slide["columns"].toArray();
        CHECK(columns.first()["heading"].toString() == "c0");
        double share = 0.0;
        for (const QJsonValue& column : columns)
            share += column["share"].toDouble();
        CHECK(share == Approx(1.0));
        const auto count = static_cast<int>(slide["rows"].toArray().size());
        CHECK(count == (i % 2 == 1 ? 12 : 8));
        rows += count;
        if (i % 2 == 1)
            for (qsizetype c = 1; c < columns.size(); ++c)
                shown += columns[c]["heading"].toString();
    }
    CHECK(shown == QStringList{"c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8", "c9"});
    CHECK(slides.size() - 1 >= 4);
    CHECK(rows == 20 * (slides.size() - 1) / 2);
}

TEST_CASE("A slide says of a long table that it is in the report", "[report][deck]") {
    const QJsonArray slides = slidesIn(contentOf({tableOf(mostRows + 1, 2)}));
    REQUIRE(slides.size() == 2);
    CHECK(slides[1].toObject()["kind"].toString() == "table");
    CHECK(slides[1].toObject()["rows"].toArray().size() == 8);
    CHECK(slides[1].toObject()["subtitle"].toString() == "8 of 37 rows");
}

TEST_CASE("Paragraphs share a slide, and both wordings stand on it", "[report][deck]") {
    const QJsonArray slides = slidesIn(contentOf({Paragraph{{QStringLiteral("一"), QStringLiteral("one")}},
                                                  Paragraph{{QStringLiteral("二"), QStringLiteral("two")}}}));
    REQUIRE(slides.size() == 2);
    CHECK(slides[1].toObject()["title"].toString() == QStringLiteral("用電負載 Power draw"));
    CHECK(slides[1].toObject()["paragraphs"].toArray() ==
          QJsonArray{QStringLiteral("一 one"), QStringLiteral("二 two")});
}

TEST_CASE("Inputs, methods and sources stay in the report", "[report][deck]") {
    ReportDesk desk;
    const auto content = desk.content(text::Language::en, {"summary", "inputs", "sources"});
    REQUIRE(content->sections.size() == 3);
    const QJsonArray slides = slidesIn(*content);
    CHECK(slides.size() > 1);
    for (const QJsonValue& slide : slides) {
        INFO(slide.toObject()["title"].toString().toStdString());
        CHECK(slide.toObject()["subtitle"].toString() != content->sections[1].title.text);
        CHECK(slide.toObject()["subtitle"].toString() != content->sections[2].title.text);
    }
}

TEST_CASE("The slides of a plan are a PowerPoint file with charts that can be edited", "[report][deck]") {
    ReportDesk desk;
    const auto content = desk.content(text::Language::zhTW, {"summary", "carbon-water"});
    const auto deck = deckOf(*content);
    if (!canMakeDecks()) {
        WARN("Node.js or its library is missing: no slides are written here");
        REQUIRE_FALSE(deck.has_value());
        CHECK_FALSE(deck.error().isEmpty());
        return;
    }
    REQUIRE(deck.has_value());
    // A zip archive names its files in plain bytes: charts, and the workbook behind each.
    CHECK(deck->startsWith("PK"));
    CHECK(deck->contains("[Content_Types].xml"));
    CHECK(deck->contains("ppt/charts/chart"));
    CHECK(deck->contains("ppt/embeddings/Microsoft_Excel_Worksheet"));
}

TEST_CASE("Series of a slide are dashed, unseen, named and lines as the chart has them", "[report][deck]") {
    if (!canMakeDecks()) return;
    ReportDesk desk;
    Chart points;
    points.data.y.kind = charts::AxisKind::log10;
    points.data.points.push_back(
        {.name = QStringLiteral("models"),
         .points = {{.x = 1.0, .y = 10.0, .label = QStringLiteral("A & B"), .emphasised = true}}});
    points.data.lines.push_back({.name = QStringLiteral("trend"),
                                 .x = {1.0, 2.0},
                                 .y = {10.0, 100.0},
                                 .style = charts::LineStyle::dotted});
    Chart waterfall = barsOfPower();
    waterfall.data.bars.groups.front().values = {4.0 * mega, 1.0 * mega};
    waterfall.data.bars.starts = {0.0, 4.0 * mega};
    const auto deck = deckOf(contentOf({points, waterfall}));
    REQUIRE(deck.has_value());
    const QString path = desk.file(*deck, "deck.pptx");
    const auto chartIn = [&](int number) {
        const QString read = QStringLiteral(
            "import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]).decode())");
        return ReportDesk::outputOf("python3",
                                    {"-c", read, path, QStringLiteral("ppt/charts/chart%1.xml").arg(number)});
    };
    const QString first = chartIn(1);
    CHECK(first.contains("<a:t>A &amp; B</a:t>"));
    CHECK(first.contains("<c:symbol val=\"none\"/>"));
    CHECK(first.contains("<a:prstDash val=\"sysDot\"/>"));
    CHECK_FALSE(first.contains("noMultiLvlLbl"));  // no part of an axis of numbers
    const QString second = chartIn(2);
    CHECK(second.contains("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"));
    CHECK(second.contains("<c:legendEntry>") == second.contains("<c:legend>"));
}

TEST_CASE("Stopped, no slides are written", "[report][deck]") {
    const auto deck = deckOf(contentOf({barsOfPower()}), [](double) { return false; });
    REQUIRE(deck.has_value() == canMakeDecks());
    if (deck) CHECK(deck->isEmpty());
}
