#include "widgets/charts/overlay.h"

#include <catch2/catch.hpp>

#include "widgets/charts/scene.h"

using namespace wattplan;
using namespace wattplan::charts;

namespace {

ChartData stackOf(std::vector<double> servers, std::vector<double> cooling, std::vector<double> peak) {
    ChartData data;
    data.name = QStringLiteral("Power");
    data.areas.x = {1.0, 2.0};
    data.areas.shape = LineShape::steps;
    data.areas.layers = {{"servers", "Servers", Tone::series1, std::move(servers)},
                         {"cooling", "Cooling", Tone::series2, std::move(cooling)}};
    Line line;
    line.name = QStringLiteral("Peak");
    line.x = data.areas.x;
    line.y = std::move(peak);
    data.lines.push_back(line);
    return data;
}

ChartData barsOf(std::vector<QString> rows, std::vector<std::optional<double>> own,
                 std::vector<std::optional<double>> rented) {
    ChartData data;
    data.bars.categories = std::move(rows);
    data.bars.groups = {{"power", "Power", Tone::series1, own, {}, {}, "Owned"},
                        {"chips", "Chips", Tone::series2, own, {}, {}, "Owned"},
                        {"rented", "Rented", Tone::series3, std::move(rented), {}, {}, {}}};
    return data;
}

const Line* lineNamed(const ChartData& data, const char* name) {
    for (const Line& line : data.lines)
        if (line.name == QLatin1String(name)) return &line;
    return nullptr;
}

}  // namespace

TEST_CASE("Of stacks the whole lies over each other, in the tones of the plans", "[charts]") {
    const std::vector<NamedChart> charts{
        {"Baseline", Tone::series8, stackOf({10.0, 20.0}, {1.0, 2.0}, {13.0, 24.0})},
        {"Quebec", Tone::series3, stackOf({10.0, 18.0}, {0.5, 1.0}, {12.0, 21.0})}};
    const ChartData data = overlaid(charts);
    CHECK(data.areas.x.empty());
    REQUIRE(data.lines.size() == 4);
    const Line* quebec = lineNamed(data, "Quebec");
    REQUIRE(quebec != nullptr);
    CHECK(quebec->y == std::vector{10.5, 19.0});  // 10 + 0.5, 18 + 1
    CHECK(quebec->tone == Tone::series3);
    CHECK(quebec->shape == LineShape::steps);
    CHECK(quebec->style == LineStyle::solid);
    const Line* peak = lineNamed(data, "Baseline: Peak");
    REQUIRE(peak != nullptr);
    CHECK(peak->y == std::vector{13.0, 24.0});
    CHECK(peak->tone == Tone::series8);
    CHECK(peak->style == LineStyle::dashed);
}

TEST_CASE("What is the same in all of them is drawn once, as it is", "[charts]") {
    const ChartData one = stackOf({10.0, 20.0}, {1.0, 2.0}, {40.0, 40.0});
    const ChartData other = stackOf({9.0, 9.0}, {1.0, 2.0}, {40.0, 40.0});
    const ChartData data =
        overlaid(std::vector<NamedChart>{{"A", Tone::series2, one}, {"B", Tone::series3, other}});
    REQUIRE(data.lines.size() == 3);
    const Line* peak = lineNamed(data, "Peak");
    REQUIRE(peak != nullptr);
    CHECK(peak->tone == Tone::series1);
}

TEST_CASE("Rows of bars are aligned by name, a stack is its sum, and what a plan lacks is missing",
          "[charts]") {
    const std::vector<NamedChart> charts{
        {"A", Tone::series2, barsOf({"GPT-3", "BLOOM"}, {3.0, 4.0}, {9.0, 8.0})},
        {"B", Tone::series3, barsOf({"BLOOM", "OPT"}, {5.0, 6.0}, {7.0, {}})}};
    const Bars bars = overlaid(charts).bars;
    CHECK(bars.categories == std::vector<QString>{"GPT-3: Owned", "GPT-3: Rented", "BLOOM: Owned",
                                                  "BLOOM: Rented", "OPT: Owned", "OPT: Rented"});
    REQUIRE(bars.groups.size() == 2);
    using Values = std::vector<std::optional<double>>;
    CHECK(bars.groups[0].values == Values{6.0, 9.0, 8.0, 8.0, {}, {}});   // 3 + 3, 4 + 4
    CHECK(bars.groups[1].values == Values{{}, {}, 10.0, 7.0, 12.0, {}});  // 5 + 5, 6 + 6
    CHECK(bars.groups[1].name == "B");
    CHECK(bars.groups[1].tone == Tone::series3);
}

TEST_CASE("Areas of colour can't lie over each other, and nothing comes of nothing", "[charts]") {
    ChartData heat;
    heat.name = QStringLiteral("Hours");
    heat.heat.values = {1.0};
    heat.heat.rows = {"1"};
    heat.heat.columns = {"1"};
    CHECK_FALSE(canOverlay(heat));
    const ChartData none = overlaid(std::vector<NamedChart>{{"A", Tone::series1, heat}});
    CHECK(none.isEmpty());
    CHECK(none.name == "Hours");
    CHECK(overlaid({}).isEmpty());
    ChartData empty;
    empty.emptyText = QStringLiteral("Add a service.");
    CHECK(overlaid(std::vector<NamedChart>{{"A", Tone::series1, empty}}).emptyText == "Add a service.");
}

TEST_CASE("Charts side by side share the ends of their axes", "[charts]") {
    std::vector<NamedChart> charts{{"A", Tone::series1, stackOf({10.0, 20.0}, {1.0, 2.0}, {13.0, 24.0})},
                                   {"B", Tone::series2, stackOf({1.0, 2.0}, {0.5, 1.0}, {2.0, 40.0})}};
    shareFrame(charts, text::NumberFormat());
    std::vector<View> homes;
    for (const NamedChart& chart : charts) {
        Scene scene;
        scene.data = chart.data;
        scene.prepare();
        homes.push_back(scene.home);
    }
    CHECK(homes[0] == homes[1]);
    CHECK(homes[0].bottom == 0.0);
    CHECK(homes[0].top >= 40.0);
    CHECK(homes[0].left == 1.0);
    CHECK(homes[0].right == 3.0);  // the last month lasts a month

    std::vector<NamedChart> bars{{"A", Tone::series1, barsOf({"GPT-3"}, {3.0}, {9.0})},
                                 {"B", Tone::series2, barsOf({"GPT-3"}, {30.0}, {7.0})}};
    shareFrame(bars, text::NumberFormat());
    CHECK(bars[0].data.x.maximum == bars[1].data.x.maximum);
    CHECK(*bars[0].data.x.maximum >= 60.0);  // 30 + 30
    CHECK_FALSE(bars[0].data.y.minimum.has_value());
}
