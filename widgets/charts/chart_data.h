#pragma once

#include <QString>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/units/dimension.h"
#include "widgets/charts/gantt_data.h"
#include "widgets/theme/palette.h"

/// What a chart shows, as plain values: nothing here knows a plan. All numbers are in base units (s, J, plan
/// currency, FLOP …) and finite; a missing value is left out, never NaN. Texts are in the reader's language.
namespace wattplan::charts {

using theme::Tone;

enum class AxisKind : std::uint8_t {
    linear,
    log10,   ///< values ≤ 0 have no place on it and are not drawn
    months,  ///< x = monthNumber(…)
    days,    ///< x = monthsTo(…): months with the part of the month that has passed
    years,   ///< x = decimalYear(…), e.g. 2023.37
};

/// An axis. Ticks of linear axes are written in the unit NumberFormat::axisScale chooses, those of
/// logarithmic ones as 10²⁴ of `unit`, or of the unit chosen where that is empty.
struct Axis {
    AxisKind kind = AxisKind::linear;
    QString title{};        ///< in the table, the CSV file and for screen readers; drawn when it says more
    Dimension dimension{};  ///< of linear and logarithmic axes
    std::string unit{};     ///< preferred, as parseUnit reads it: "MW"
    std::optional<double> minimum{};  ///< of the whole view; from the data when not given
    std::optional<double> maximum{};
    bool operator==(const Axis&) const = default;
};

constexpr bool isTime(const Axis& axis) {
    return axis.kind != AxisKind::linear && axis.kind != AxisKind::log10;
}

/// Months since the year 0: consecutive whole numbers.
double monthNumber(std::chrono::year_month month);
std::chrono::year_month monthOf(double monthNumber);
double decimalYear(std::chrono::year_month_day day);
/// The day a decimal year falls on.
std::chrono::year_month_day dayOf(double decimalYear);

enum class LineStyle : std::uint8_t { solid, dashed, dotted };
enum class LineShape : std::uint8_t {
    straight,
    steps,  ///< a value holds until the next x, the last one as long as the one before it
};
/// Where the last value of a line ends: at its x, or of steps one step later. The x ascend and are not none.
double endOf(std::span<const double> x, LineShape shape);
enum class InLegend : std::uint8_t { yes, no };

/// A mark of a scatter chart.
struct Point {
    std::uint64_t id = 0;  ///< of the object it stands for, e.g. ObjectId::value; 0 for none
    double x = 0.0;
    double y = 0.0;
    QString label{};          ///< beside the mark where there is room, always in the hover text
    bool emphasised = false;  ///< full colour, larger, its label placed first
    int priority = 0;         ///< among labels of the same emphasis the higher is placed first
    bool operator==(const Point&) const = default;
};

/// One group of a scatter chart, e.g. a country.
struct PointSeries {
    QString key{};  ///< keeps hidden series hidden when the data change; the name when empty
    QString name{};
    Tone tone = Tone::series1;
    std::vector<Point> points{};
    InLegend inLegend = InLegend::yes;
    bool operator==(const PointSeries&) const = default;
};

struct Line {
    QString key{};
    QString name{};
    Tone tone = Tone::series1;
    std::vector<double> x{};  ///< ascending
    std::vector<double> y{};
    LineStyle style = LineStyle::solid;
    LineShape shape = LineShape::straight;
    QString label{};  ///< written along its right end; none when empty
    InLegend inLegend = InLegend::yes;
    double width = 2.0;  ///< device-independent pixels
    bool operator==(const Line&) const = default;
};

/// One layer of a stack.
struct Area {
    QString key{};
    QString name{};
    Tone tone = Tone::series1;
    std::vector<double> y{};  ///< one per x of the stack, ≥ 0
    bool operator==(const Area&) const = default;
};

/// Areas that add up, from the bottom to the top.
struct StackedAreas {
    std::vector<double> x{};  ///< ascending
    std::vector<Area> layers{};
    LineShape shape = LineShape::straight;
    QString totalName{};  ///< of the sum in the hover text and the table; "Total" when empty
    bool operator==(const StackedAreas&) const = default;
};

/// A fan, e.g. a prediction interval.
struct Band {
    QString key{};
    QString name{};
    Tone tone = Tone::series5;
    std::vector<double> x{};
    std::vector<double> lower{};
    std::vector<double> upper{};
    InLegend inLegend = InLegend::yes;
    bool operator==(const Band&) const = default;
};

/// What a planner wrote on a place of a chart with two axes.
struct ChartNote {
    std::uint64_t id = 0;  ///< of the note in the plan
    double x = 0.0;
    double y = 0.0;
    QString text{};
    bool operator==(const ChartNote&) const = default;
};

/// A horizontal line across the chart with its label on it: "utility feed 40 MW".
struct ReferenceLine {
    QString label{};
    Tone tone = Tone::bad;
    double y = 0.0;
    LineStyle style = LineStyle::dashed;
    bool operator==(const ReferenceLine&) const = default;
};

/// Horizontal bars: one category per row, one bar per group in it, each with its value written behind it;
/// groups of a stack lie end to end in one bar, with their sum behind it. A chart with bars shows nothing
/// else; Axis x measures them, Axis y is not used.
/// Between what a bar ends as a range, by the axis.
struct BarSpan {
    double low = 0.0;     ///< P10
    double middle = 0.0;  ///< P50, which is written at the bar
    double high = 0.0;    ///< P90
    bool operator==(const BarSpan&) const = default;
};
struct BarGroup {
    QString key{};
    QString name{};
    Tone tone = Tone::series1;
    std::vector<std::optional<double>> values{};  ///< one per category; a missing one is written as "—"
    std::vector<std::uint64_t>
        ids{};                  ///< of the values, for pointActivated; those of the categories if empty
    std::vector<Tone> tones{};  ///< of the values, where they mean something else than the group
    QString
        stack{};  ///< the stack it is a part of, by the name of its sum; values ≥ 0. "" is a bar by itself

    /// An allowance at the end of a stack, beyond its sum and not a part of it: drawn pale.
    bool isBeyond = false;

    /// A line over each bar, or over the whole stack that the group ends; as many as values, or none.
    std::vector<std::optional<BarSpan>> spans{};

    Tone toneOf(std::size_t category) const { return category < tones.size() ? tones[category] : tone; }
    bool operator==(const BarGroup&) const = default;
};
struct Bars {
    std::vector<QString> categories{};
    std::vector<std::uint64_t> ids{};  ///< of the categories, for pointActivated; may be empty
    std::vector<BarGroup> groups{};
    std::vector<double> starts{};  ///< where the bars of a category begin, of a waterfall; at 0 if empty

    double startOf(std::size_t category) const { return category < starts.size() ? starts[category] : 0.0; }
    bool operator==(const Bars&) const = default;
};

/// A value along which a line is drawn through a heat map.
struct HeatLevel {
    double value = 0.0;
    QString label{};  ///< on the line where there is room; none when empty
    Tone tone = Tone::muted;
    double width = 1.0;  ///< device-independent pixels
    bool operator==(const HeatLevel&) const = default;
};

/// Values in rows and columns, each told by the colour of its cell, with a scale of the colours beside them.
/// A chart with a heat map shows nothing else; the titles of Axis x and y name columns and rows.
struct HeatMap {
    Axis value{};                                 ///< what the colours tell; linear
    std::vector<QString> rows{};                  ///< from the top
    std::vector<QString> columns{};               ///< from the left
    std::vector<std::optional<double>> values{};  ///< one per cell, row by row; a missing one has no colour
    std::uint64_t id = 0;                         ///< of what the values are of, for pointActivated
    std::vector<std::uint64_t> ids{};             ///< one per cell, instead of `id`, where cells differ
    std::vector<QString> reasons{};               ///< one per cell: why it has no value; may be empty
    std::vector<HeatLevel> levels{};              ///< contours between the middles of cells

    bool operator==(const HeatMap&) const = default;
};

enum class Layout : std::uint8_t {
    together,
    split,  ///< a small chart for each series, all in the same frame of axes
};

struct ChartData {
    QString name{};         ///< accessible name, and the file name proposed for exports
    QString heading{};      ///< above the plot, of a small chart: the one series it shows. It has no legend
    QString description{};  ///< for screen readers: what is to be seen
    Axis x{};
    Axis y{};
    StackedAreas areas{};
    std::vector<Band> bands{};
    std::vector<Line> lines{};
    std::vector<PointSeries> points{};
    std::vector<ReferenceLine> references{};
    std::vector<ChartNote> notes{};
    Bars bars{};
    Gantt gantt{};
    HeatMap heat{};
    Layout layout = Layout::together;
    QString emptyText{};  ///< shown instead of an empty chart: what is missing and where it is entered

    bool isEmpty() const;
    bool operator==(const ChartData&) const = default;
};

/// The part of a chart that is shown, in the numbers of its axes.
struct View {
    double left = 0.0;
    double right = 1.0;
    double bottom = 0.0;
    double top = 1.0;
    bool operator==(const View&) const = default;
};

/// The key a series is known by: its own, else its name.
template <typename Series>
const QString& keyOf(const Series& series) {
    return series.key.isEmpty() ? series.name : series.key;
}

}  // namespace wattplan::charts
