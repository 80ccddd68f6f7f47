#pragma once

#include <QFont>
#include <QStringList>
#include <unordered_set>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/text/number_format.h"
#include "widgets/theme/palette.h"

namespace wattplan::charts {

/// A layer of the stack with what lies below it.
struct StackLayer {
    std::size_t index = 0;  ///< among ChartData::areas.layers
    std::vector<double> bottom{};
    std::vector<double> top{};
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
    View home{};                      ///< the view that shows everything

    bool shown(const QString& key) const { return !hidden.contains(key); }
    bool isSelected(std::uint64_t id) const { return id != 0 && m_selectedIds.contains(id); }
    bool hasBars() const { return !data.bars.categories.empty(); }
    bool isTimeChart() const { return !data.areas.x.empty(); }
    bool isScatter() const { return !data.points.empty(); }
    QColor colour(Tone tone) const { return palette.of(tone); }

private:
    void stackLayers();
    void findHome();

    std::unordered_set<std::uint64_t> m_selectedIds;
};

/// An entry of the legend.
struct LegendEntry {
    enum class Shape : std::uint8_t { disc, square, line, dashes };
    QString key{};
    QString name{};
    Tone tone = Tone::series1;
    Shape shape = Shape::square;
};
std::vector<LegendEntry> legendOf(const ChartData& data);

/// "MW", "FLOP": the unit of an axis as its heading; "" for time.
QString unitHeading(const Axis& axis, const text::AxisScale& scale);

}  // namespace wattplan::charts
