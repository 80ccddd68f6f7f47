#pragma once

#include <QFont>
#include <QStringList>
#include <optional>
#include <unordered_set>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/charts/gantt_layout.h"
#include "widgets/charts/polyline.h"
#include "widgets/text/number_format.h"
#include "widgets/theme/palette.h"

namespace wattplan::charts {

/// A layer of the stack with what lies below it.
struct StackLayer {
    std::size_t index = 0;  ///< among ChartData::areas.layers
    std::vector<double> bottom{};
    std::vector<double> top{};
    Extremes bottomExtremes{};
    Extremes topExtremes{};
};

/// The groups that share a bar in each row: those shown of a stack, or one by itself.
struct BarLane {
    std::vector<std::size_t> groups{};  ///< indexes among Bars::groups, from the axis outwards
    QString name{};                     ///< of the sum; "" where there is none
};
/// Whether a group is an allowance beyond the sum of its lane. One that stands alone is a bar like others.
bool isBeyond(const Bars& bars, const BarLane& lane, std::size_t group);
std::vector<BarLane> lanesOf(const Bars& bars, const QStringList& hidden);
/// The line over a lane's bar; none over a stack of which the reader hid a part.
std::optional<BarSpan> spanOf(const Bars& bars, const BarLane& lane, std::size_t row);
/// The length of a lane's bar in a row, without what lies beyond; nothing where a part of it is missing.
std::optional<double> sumOf(const Bars& bars, const BarLane& lane, std::size_t row);
/// A group's value in a row.
std::optional<double> valueOf(const BarGroup& group, std::size_t row);

/// The ends of the colours of a heat map, and the unit their scale is written in.
struct HeatRange {
    double low = 0.0;
    double high = 0.0;
    text::AxisScale scale{};
};

enum class Medium : std::uint8_t { screen, picture, vector };

/// Everything that is drawn, prepared once per change so that a repaint only maps values to pixels.
class Scene {
public:
    ChartData data{};
    text::NumberFormat numbers{};
    theme::Palette palette = theme::lightPalette();
    QStringList hidden{};
    std::vector<std::uint64_t> selected{};
    Medium medium = Medium::screen;

    /// Brings what is derived up to date after any of the above has changed.
    void prepare();

    // Derived.
    QFont font{};       ///< ticks, captions, quiet labels
    QFont labelFont{};  ///< labels of marks
    QFont boldFont{};
    text::AxisScale xScale{};
    text::AxisScale yScale{};
    std::vector<StackLayer> stack{};  ///< of the layers shown
    std::vector<BarLane> lanes{};     ///< of the groups shown, from the top of a row to its foot
    GanttLayout gantt{};
    HeatRange heat{};
    View home{};     ///< the view that shows everything
    QString note{};  ///< what the axes leave out; "" where they show everything

    bool shown(const QString& key) const { return !hidden.contains(key); }
    /// The line over a lane's bar, while the reader shows these lines.
    std::optional<BarSpan> spanOf(const BarLane& lane, std::size_t row) const;
    bool isSelected(std::uint64_t id) const { return id != 0 && m_selectedIds.contains(id); }
    bool hasBars() const { return !data.bars.categories.empty(); }
    bool isGantt() const { return !data.gantt.rows.empty(); }
    bool isHeat() const { return !data.heat.values.empty(); }
    /// Whether all of it is always shown: nothing to zoom into.
    bool isWhole() const { return hasBars() || isHeat(); }
    /// Whether it has two axes that measure, or bars: a place in it can be marked.
    bool canMark() const { return !isGantt() && !isHeat(); }
    bool isTimeChart() const { return !data.areas.x.empty(); }
    bool isScatter() const { return !data.points.empty(); }
    bool isSplit() const { return data.layout == Layout::split; }
    QColor colour(Tone tone) const { return palette.of(tone); }

    // What is traced, by the index of its line or band. The scene must outlive the curve and stay as it is.
    Curve curveOf(std::size_t line) const;
    Curve lowerEdge(std::size_t band) const;
    Curve upperEdge(std::size_t band) const;
    Curve bottomOf(const StackLayer& layer) const;
    Curve topOf(const StackLayer& layer) const;

private:
    Extremes extremesOf(const std::vector<double>& values) const;
    void findExtremes();
    void stackLayers();
    View homeOfBars() const;
    View homeOfGantt() const;
    View homeOfHeat() const;
    void findHeatRange();
    void findHome();

    struct BandExtremes {
        Extremes lower{};
        Extremes upper{};
    };

    std::unordered_set<std::uint64_t> m_selectedIds;
    std::vector<Extremes> m_lineExtremes;
    std::vector<BandExtremes> m_bandExtremes;
};

/// An entry of the legend.
struct LegendEntry {
    enum class Shape : std::uint8_t { disc, square, band, hatched, line, dashes };
    QString key{};
    QString name{};
    Tone tone = Tone::series1;
    Shape shape = Shape::square;
    bool operator==(const LegendEntry&) const = default;
};
/// The key of the lines over bars.
inline const QString barSpansKey = QStringLiteral("bar-spans");
std::vector<LegendEntry> legendOf(const ChartData& data);

/// "MW", "FLOP": the unit of an axis as its heading; "" for time.
QString unitHeading(const Axis& axis, const text::AxisScale& scale);

}  // namespace wattplan::charts
