#include "widgets/charts/overlay.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/charts/scene.h"

namespace wattplan::charts {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wattplan::charts::Overlay)
};

QString nameOf(const QString& plan, const QString& part) {
    return Words::tr("%1: %2", "a plan, a series of its chart").arg(plan, part);
}

LineStyle styleOf(std::size_t place) {
    static constexpr std::array styles{LineStyle::solid, LineStyle::dashed, LineStyle::dotted};
    return styles[std::min(place, styles.size() - 1)];
}

/// The series of one kind over all charts: those that all share, and for each of the others its place among
/// them.
template <typename Series>
class Aligned {
public:
    Aligned(std::span<const NamedChart> charts, std::vector<Series> ChartData::*list) {
        for (const NamedChart& chart : charts)
            for (const Series& series : chart.data.*list) {
                if (contains(m_keys, keyOf(series))) continue;
                const bool isShared = std::ranges::all_of(charts, [&](const NamedChart& other) {
                    return std::ranges::find(other.data.*list, series) != (other.data.*list).end();
                });
                if (isShared && !contains(shared, keyOf(series))) shared.push_back(series);
                if (!isShared) m_keys.push_back(keyOf(series));
            }
        for (std::size_t i = 0; i < charts.size(); ++i)
            for (const Series& series : charts[i].data.*list)
                if (const auto place = std::ranges::find(m_keys, keyOf(series)); place != m_keys.end())
                    own.push_back({i, static_cast<std::size_t>(place - m_keys.begin()), series});
    }

    /// Whether a plan has one such series, which can be called by the name of the plan.
    bool isAlone() const { return m_keys.size() < 2; }

    struct Own {
        std::size_t chart = 0;
        std::size_t place = 0;
        Series series{};
    };
    std::vector<Series> shared{};
    std::vector<Own> own{};

private:
    static bool contains(const QStringList& keys, const QString& key) { return keys.contains(key); }
    static bool contains(const std::vector<Series>& list, const QString& key) {
        return std::ranges::any_of(list, [&](const Series& series) { return keyOf(series) == key; });
    }

    QStringList m_keys;
};

class Overlayer {
public:
    explicit Overlayer(std::span<const NamedChart> charts) : m_charts(charts) {}

    ChartData made() {
        const ChartData& first = m_charts.front().data;
        m_data.name = first.name;
        m_data.description = first.description;
        m_data.emptyText = first.emptyText;
        m_data.x = first.x;
        m_data.y = first.y;
        for (const NamedChart& chart : m_charts) {
            widen(m_data.x, chart.data.x);
            widen(m_data.y, chart.data.y);
        }
        addWholes();
        addLines();
        addBands();
        addPoints();
        addReferences();
        addBars();
        return std::move(m_data);
    }

private:
    // An end that one of them leaves to its data is left to all data.
    static void widen(Axis& axis, const Axis& other) {
        if (axis.minimum && other.minimum)
            axis.minimum = std::min(*axis.minimum, *other.minimum);
        else
            axis.minimum.reset();
        if (axis.maximum && other.maximum)
            axis.maximum = std::max(*axis.maximum, *other.maximum);
        else
            axis.maximum.reset();
    }

    template <typename Series>
    Series& dressed(Series& series, const NamedChart& chart, bool isAlone) const {
        series.key = nameOf(chart.name, keyOf(series));
        series.name = isAlone ? chart.name : nameOf(chart.name, series.name);
        series.tone = chart.tone;
        return series;
    }

    void addWholes() {
        for (const NamedChart& chart : m_charts) {
            const StackedAreas& areas = chart.data.areas;
            if (areas.x.empty()) continue;
            Line whole;
            whole.key = chart.name;
            whole.name = chart.name;
            whole.tone = chart.tone;
            whole.shape = areas.shape;
            whole.x = areas.x;
            whole.y.assign(areas.x.size(), 0.0);
            for (const Area& layer : areas.layers)
                for (std::size_t i = 0; i < std::min(layer.y.size(), whole.y.size()); ++i)
                    whole.y[i] += layer.y[i];
            m_data.lines.push_back(std::move(whole));
        }
    }

    void addLines() {
        const Aligned<Line> lines(m_charts, &ChartData::lines);
        const std::size_t taken = m_data.lines.empty() ? 0 : 1;  // solid is for the wholes
        for (auto [chart, place, line] : lines.own) {
            dressed(line, m_charts[chart], lines.isAlone() && taken == 0);
            line.style = styleOf(place + taken);
            line.label.clear();
            m_data.lines.push_back(std::move(line));
        }
        m_data.lines.insert(m_data.lines.end(), lines.shared.begin(), lines.shared.end());
    }

    void addBands() {
        const Aligned<Band> bands(m_charts, &ChartData::bands);
        for (auto [chart, place, band] : bands.own)
            m_data.bands.push_back(dressed(band, m_charts[chart], bands.isAlone()));
        m_data.bands.insert(m_data.bands.end(), bands.shared.begin(), bands.shared.end());
    }

    void addPoints() {
        const Aligned<PointSeries> points(m_charts, &ChartData::points);
        m_data.points = points.shared;
        for (auto [chart, place, series] : points.own)
            m_data.points.push_back(dressed(series, m_charts[chart], points.isAlone()));
    }

    void addReferences() {
        const ChartData& first = m_charts.front().data;
        for (const NamedChart& chart : m_charts)
            for (ReferenceLine line : chart.data.references) {
                const bool isShared = std::ranges::all_of(m_charts, [&](const NamedChart& other) {
                    return std::ranges::find(other.data.references, line) != other.data.references.end();
                });
                if (isShared && &chart.data != &first) continue;
                if (!isShared) {
                    line.label = nameOf(chart.name, line.label);
                    line.tone = chart.tone;
                }
                m_data.references.push_back(std::move(line));
            }
    }

    // Rows by the names of categories and of what stands in a row of them; in the order of the first chart
    // that has them.
    void addBars() {
        QStringList rows;
        std::vector<std::uint64_t> ids;
        std::vector<std::vector<std::pair<QString, std::optional<double>>>> values;
        for (const NamedChart& chart : m_charts) {
            const Bars& bars = chart.data.bars;
            const std::vector<BarLane> lanes = lanesOf(bars, {});
            auto& found = values.emplace_back();
            for (std::size_t row = 0; row < bars.categories.size(); ++row)
                for (const BarLane& lane : lanes) {
                    const QString part =
                        lane.name.isEmpty() ? bars.groups[lane.groups.front()].name : lane.name;
                    const QString name =
                        lanes.size() > 1 ? nameOf(bars.categories[row], part) : bars.categories[row];
                    found.emplace_back(name, sumOf(bars, lane, row));
                    if (rows.contains(name)) continue;
                    rows += name;
                    ids.push_back(row < bars.ids.size() ? bars.ids[row] : 0);
                }
        }
        if (rows.isEmpty()) return;
        m_data.bars.categories = {rows.begin(), rows.end()};
        m_data.bars.ids = std::move(ids);
        for (std::size_t i = 0; i < m_charts.size(); ++i) {
            BarGroup group;
            group.name = m_charts[i].name;
            group.tone = m_charts[i].tone;
            group.values.resize(static_cast<std::size_t>(rows.size()));
            for (const auto& [name, value] : values[i])
                group.values[static_cast<std::size_t>(rows.indexOf(name))] = value;
            m_data.bars.groups.push_back(std::move(group));
        }
    }

    std::span<const NamedChart> m_charts;
    ChartData m_data{};
};

}  // namespace

bool canOverlay(const ChartData& data) {
    return data.heat.values.empty() && data.gantt.rows.empty();
}

ChartData overlaid(std::span<const NamedChart> charts) {
    const auto filled = std::ranges::find_if_not(charts, &ChartData::isEmpty, &NamedChart::data);
    if (filled == charts.end() || !std::ranges::all_of(charts, canOverlay, &NamedChart::data)) {
        ChartData empty;
        if (!charts.empty()) {
            empty.name = charts.front().data.name;
            empty.emptyText = charts.front().data.emptyText;
        }
        return empty;
    }
    return Overlayer(charts).made();
}

namespace {

/// One colour for one value in all of them.
void shareColours(std::span<NamedChart> charts) {
    std::optional<std::pair<double, double>> all;
    for (const NamedChart& chart : charts)
        for (const std::optional<double>& value : chart.data.heat.values)
            if (value)
                all = all ? std::pair(std::min(all->first, *value), std::max(all->second, *value))
                          : std::pair(*value, *value);
    if (!all) return;
    for (NamedChart& chart : charts) {
        chart.data.heat.value.minimum = all->first;
        chart.data.heat.value.maximum = all->second;
    }
}

}  // namespace

void shareFrame(std::span<NamedChart> charts, const text::NumberFormat& numbers) {
    shareColours(charts);
    std::optional<View> all;
    bool measuresHeight = true;
    for (const NamedChart& chart : charts) {
        if (chart.data.isEmpty() || !canOverlay(chart.data)) continue;
        Scene scene;
        scene.data = chart.data;
        scene.numbers = numbers;
        scene.prepare();
        measuresHeight = measuresHeight && !scene.hasBars();
        const View& home = scene.home;
        all = all ? View{std::min(all->left, home.left), std::max(all->right, home.right),
                         std::min(all->bottom, home.bottom), std::max(all->top, home.top)}
                  : home;
    }
    if (!all) return;
    for (NamedChart& chart : charts) {
        chart.data.x.minimum = all->left;
        chart.data.x.maximum = all->right;
        if (!measuresHeight) continue;
        chart.data.y.minimum = all->bottom;
        chart.data.y.maximum = all->top;
    }
}

}  // namespace wattplan::charts
