#include "widgets/charts/scene.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>
#include <limits>

#include "widgets/charts/choices.h"
#include "widgets/charts/gantt.h"
#include "widgets/theme/file_font.h"
#include "widgets/theme/fonts.h"

namespace wattplan::charts {
namespace {

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void add(double value, const Axis& axis) {
        if (axis.kind == AxisKind::log10 && value <= 0.0) return;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    void add(const std::vector<double>& values, const Axis& axis) {
        for (const double value : values)
            add(value, axis);
    }
    bool empty() const { return low > high; }
};

// Widens an extent by a share of itself, in decades on a logarithmic axis.
Extent padded(Extent extent, const Axis& axis, double below, double above) {
    if (axis.kind == AxisKind::log10) {
        const double span = std::max(std::log10(extent.high / extent.low), 0.5);
        return {extent.low * std::pow(10.0, -below * span), extent.high * std::pow(10.0, above * span)};
    }
    double span = extent.high - extent.low;
    if (span <= 0.0) span = std::max(std::abs(extent.high), 1.0);
    return {extent.low - below * span, extent.high + above * span};
}

text::AxisScale scaleOf(const Axis& axis, double largest, const text::NumberFormat& numbers) {
    switch (axis.kind) {
        case AxisKind::linear:
            return numbers.axisScale(largest, axis.dimension, axis.unit);
        case AxisKind::log10:
            return axis.unit.empty() ? numbers.axisScale(largest, axis.dimension)
                                     : numbers.fixedScale(axis.unit);
        default:
            return {};
    }
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(wattplan::charts::Scene)
};

// What a logarithmic value axis leaves out.
QString noteOf(const ChartData& data) {
    const int left = data.y.kind == AxisKind::log10 ? countNotPositive(data) : 0;
    return left > 0 ? Words::tr("%n value(s) ≤ 0 left out", "of a logarithmic axis", left) : QString();
}

}  // namespace

void Scene::prepare() {
    const auto language = numbers.language();
    font = theme::font(language, theme::TextSize::small);
    labelFont = theme::font(language, theme::TextSize::small);
    boldFont = theme::font(language, theme::TextSize::small, theme::Weight::bold);
    if (medium == Medium::vector)
        for (QFont* each : {&font, &labelFont, &boldFont})
            *each = theme::fileFont(*each);
    m_selectedIds = {selected.begin(), selected.end()};
    stackLayers();
    lanes = lanesOf(data.bars, hidden);
    gantt = layoutOf(data.gantt);
    findExtremes();
    findHeatRange();
    findHome();
    const auto largest = [](double low, double high) { return std::max(std::abs(low), std::abs(high)); };
    xScale = scaleOf(data.x, largest(home.left, home.right), numbers);
    yScale = scaleOf(data.y, largest(home.bottom, home.top), numbers);
    note = noteOf(data);
}

void Scene::stackLayers() {
    stack.clear();
    std::vector<double> level(data.areas.x.size(), 0.0);
    for (std::size_t i = 0; i < data.areas.layers.size(); ++i) {
        const Area& area = data.areas.layers[i];
        if (!shown(keyOf(area))) continue;
        StackLayer layer{i, level, level};
        for (std::size_t at = 0; at < std::min(level.size(), area.y.size()); ++at)
            layer.top[at] = level[at] += area.y[at];
        stack.push_back(std::move(layer));
    }
}

Extremes Scene::extremesOf(const std::vector<double>& values) const {
    constexpr std::size_t worthIt = 8192;  // fewer are read as fast
    if (values.size() < worthIt) return {};
    return Extremes(values, data.y.kind == AxisKind::log10 ? Extremes::Of::positive : Extremes::Of::all);
}

void Scene::findExtremes() {
    m_lineExtremes.clear();
    for (const Line& line : data.lines)
        m_lineExtremes.push_back(extremesOf(line.y));
    m_bandExtremes.clear();
    for (const Band& band : data.bands)
        m_bandExtremes.push_back({extremesOf(band.lower), extremesOf(band.upper)});
    for (StackLayer& layer : stack) {
        layer.bottomExtremes = extremesOf(layer.bottom);
        layer.topExtremes = extremesOf(layer.top);
    }
}

Curve Scene::curveOf(std::size_t line) const {
    return {data.lines[line].x, data.lines[line].y, &m_lineExtremes[line], data.lines[line].shape};
}

Curve Scene::lowerEdge(std::size_t band) const {
    return {data.bands[band].x, data.bands[band].lower, &m_bandExtremes[band].lower};
}

Curve Scene::upperEdge(std::size_t band) const {
    return {data.bands[band].x, data.bands[band].upper, &m_bandExtremes[band].upper};
}

Curve Scene::bottomOf(const StackLayer& layer) const {
    return {data.areas.x, layer.bottom, &layer.bottomExtremes, data.areas.shape};
}

Curve Scene::topOf(const StackLayer& layer) const {
    return {data.areas.x, layer.top, &layer.topExtremes, data.areas.shape};
}

View Scene::homeOfBars() const {
    Extent x;
    x.add(0.0, data.x);
    const std::size_t rows = data.bars.categories.size();
    for (const BarLane& lane : lanes)
        for (std::size_t row = 0; row < rows; ++row) {
            double end = data.bars.startOf(row);  // of what is known
            x.add(end, data.x);
            for (const std::size_t group : lane.groups)
                end += valueOf(data.bars.groups[group], row).value_or(0.0);
            x.add(end, data.x);
            if (const auto span = spanOf(lane, row)) {
                x.add(span->low, data.x);
                x.add(span->high, data.x);
            }
        }
    if (x.high <= x.low) x.high = x.low + 1.0;
    return {data.x.minimum.value_or(x.low), data.x.maximum.value_or(x.high), static_cast<double>(rows) - 0.5,
            -0.5};
}

View Scene::homeOfGantt() const {
    Extent x;
    for (const GanttBar& bar : data.gantt.bars)
        for (const double end : {bar.from, bar.to})
            x.add(end, data.x);
    for (const std::optional<double> end : {data.x.minimum, data.x.maximum})
        if (end) x.add(*end, data.x);
    if (x.empty()) x = {0.0, 1.0};
    if (x.high <= x.low) x.high = x.low + 1.0;
    return {x.low, x.high, gantt.height, 0.0};
}

View Scene::homeOfHeat() const {
    return {-0.5, static_cast<double>(data.heat.columns.size()) - 0.5,
            static_cast<double>(data.heat.rows.size()) - 0.5, -0.5};
}

void Scene::findHeatRange() {
    Extent values;
    for (const std::optional<double>& value : data.heat.values)
        if (value) values.add(*value, data.heat.value);
    if (values.empty()) values = {0.0, 0.0};
    values.low = data.heat.value.minimum.value_or(values.low);
    values.high = data.heat.value.maximum.value_or(values.high);
    constexpr double rounding = 1e-9;  // what differs by less is one value
    const double largest = std::max(std::abs(values.low), std::abs(values.high));
    if (values.high - values.low <= rounding * largest) values.high = values.low;
    heat = {values.low, values.high, scaleOf(data.heat.value, largest, numbers)};
}

void Scene::findHome() {
    Extent x;
    Extent y;
    if (hasBars() || isGantt() || isHeat()) {
        home = hasBars() ? homeOfBars() : isGantt() ? homeOfGantt() : homeOfHeat();
        return;
    }
    x.add(data.areas.x, data.x);
    if (!data.areas.x.empty()) x.add(endOf(data.areas.x, data.areas.shape), data.x);
    for (const StackLayer& layer : stack)
        y.add(layer.top, data.y);  // of small charts too: one of them shows the whole
    for (const Line& line : data.lines) {
        x.add(line.x, data.x);
        if (!line.x.empty()) x.add(endOf(line.x, line.shape), data.x);
        if (shown(keyOf(line))) y.add(line.y, data.y);
    }
    for (const Band& band : data.bands) {
        x.add(band.x, data.x);
        if (!shown(keyOf(band))) continue;
        y.add(band.lower, data.y);
        y.add(band.upper, data.y);
    }
    for (const PointSeries& series : data.points)
        for (const Point& point : series.points) {
            x.add(point.x, data.x);
            if (shown(keyOf(series))) y.add(point.y, data.y);
        }
    for (const ReferenceLine& line : data.references)
        y.add(line.y, data.y);
    if (x.empty()) x = {data.x.minimum.value_or(1.0), data.x.maximum.value_or(2.0)};
    if (y.empty()) y = {1.0, 2.0};

    constexpr double scatterPad = 0.03;
    constexpr double headroom = 0.08;  // for labels above the highest mark
    if (isScatter() || x.high <= x.low) x = padded(x, data.x, scatterPad, scatterPad);
    const bool fromZero = data.y.kind == AxisKind::linear && y.low >= 0.0;
    if (fromZero) y.low = 0.0;
    y = padded(y, data.y, fromZero ? 0.0 : scatterPad, headroom);
    const auto given = [](const std::optional<double>& end, const Axis& axis, double found) {
        return end && (axis.kind != AxisKind::log10 || *end > 0.0) ? *end : found;
    };
    home = {given(data.x.minimum, data.x, x.low), given(data.x.maximum, data.x, x.high),
            given(data.y.minimum, data.y, y.low), given(data.y.maximum, data.y, y.high)};
}

std::vector<BarLane> lanesOf(const Bars& bars, const QStringList& hidden) {
    std::vector<BarLane> lanes;
    for (std::size_t i = 0; i < bars.groups.size(); ++i) {
        const BarGroup& group = bars.groups[i];
        if (hidden.contains(keyOf(group))) continue;
        const auto found =
            group.stack.isEmpty() ? lanes.end() : std::ranges::find(lanes, group.stack, &BarLane::name);
        if (found == lanes.end())
            lanes.push_back({{i}, group.stack});
        else
            found->groups.push_back(i);
    }
    return lanes;
}

std::optional<double> valueOf(const BarGroup& group, std::size_t row) {
    return row < group.values.size() ? group.values[row] : std::nullopt;
}

std::optional<BarSpan> Scene::spanOf(const BarLane& lane, std::size_t row) const {
    return shown(barSpansKey) ? charts::spanOf(data.bars, lane, row) : std::nullopt;
}

std::optional<BarSpan> spanOf(const Bars& bars, const BarLane& lane, std::size_t row) {
    const BarGroup& end = bars.groups[lane.groups.back()];
    if (row >= end.spans.size()) return std::nullopt;
    const auto parts = end.stack.isEmpty() ? 1 : std::ranges::count(bars.groups, end.stack, &BarGroup::stack);
    return parts == static_cast<std::ptrdiff_t>(lane.groups.size()) ? end.spans[row] : std::nullopt;
}

bool isBeyond(const Bars& bars, const BarLane& lane, std::size_t group) {
    return lane.groups.size() > 1 && bars.groups[group].isBeyond;
}

std::optional<double> sumOf(const Bars& bars, const BarLane& lane, std::size_t row) {
    double sum = 0.0;
    for (const std::size_t group : lane.groups) {
        if (isBeyond(bars, lane, group)) continue;
        const auto value = valueOf(bars.groups[group], row);
        if (!value) return std::nullopt;
        sum += *value;
    }
    return sum;
}

namespace {

std::vector<LegendEntry> legendOf(const Gantt& gantt) {
    using Shape = LegendEntry::Shape;
    std::vector<LegendEntry> entries;
    const auto has = [&](GanttZone::Kind kind) {
        return std::ranges::any_of(gantt.rows, [&](const GanttRow& row) {
            return std::ranges::find(row.zones, kind, &GanttZone::kind) != row.zones.end();
        });
    };
    const auto isFree = [](const GanttBar& bar) { return bar.conflict.isEmpty(); };
    if (std::ranges::any_of(gantt.bars, isFree))
        entries.push_back({ganttBarKey, gantt.barTitle, Tone::series1, Shape::square});
    if (!std::ranges::all_of(gantt.bars, isFree))
        entries.push_back({ganttConflictKey, gantt.conflictTitle, Tone::bad, Shape::hatched});
    if (has(GanttZone::Kind::available))
        entries.push_back({ganttAvailableKey, gantt.availableTitle, Tone::series8, Shape::band});
    if (has(GanttZone::Kind::shortage))
        entries.push_back({ganttShortageKey, gantt.shortageTitle, Tone::bad, Shape::hatched});
    return entries;
}

}  // namespace

std::vector<LegendEntry> legendOf(const ChartData& data) {
    using Shape = LegendEntry::Shape;
    if (!data.heading.isEmpty()) return {};
    std::vector<LegendEntry> entries = legendOf(data.gantt);
    for (const BarGroup& group : data.bars.groups)
        entries.push_back(
            {keyOf(group), group.name, group.tone, group.isBeyond ? Shape::band : Shape::square});
    const auto hasSpans = [](const BarGroup& group) {
        return std::ranges::any_of(group.spans, [](const auto& span) { return span.has_value(); });
    };
    if (std::ranges::any_of(data.bars.groups, hasSpans))
        entries.push_back({barSpansKey, Words::tr("P10–P90, • P50; bar: the plan"), Tone::text, Shape::line});
    for (const PointSeries& series : data.points)
        if (series.inLegend == InLegend::yes)
            entries.push_back({keyOf(series), series.name, series.tone, Shape::disc});
    for (const Area& area : data.areas.layers)
        entries.push_back({keyOf(area), area.name, area.tone, Shape::square});
    for (const Line& line : data.lines)
        if (line.inLegend == InLegend::yes)
            entries.push_back({keyOf(line), line.name, line.tone,
                               line.style == LineStyle::solid ? Shape::line : Shape::dashes});
    for (const Band& band : data.bands)
        if (band.inLegend == InLegend::yes)
            entries.push_back({keyOf(band), band.name, band.tone, Shape::band});
    return entries;
}

QString unitHeading(const Axis& axis, const text::AxisScale& scale) {
    return isTime(axis) ? QString() : scale.unit;
}

}  // namespace wattplan::charts
