#include "widgets/pages/power_figures.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/charts/steps.h"
#include "widgets/document/ranges.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

using charts::Axis;
using charts::AxisKind;
using charts::ChartData;
using charts::InLegend;
using charts::Line;
using charts::LineShape;
using charts::LineStyle;
using charts::Tone;

class Words {
    Q_DECLARE_TR_FUNCTIONS(PowerChart)

public:
    static QString name() { return tr("Facility power by month"); }
    static QString peak() { return tr("Monthly peak"); }
    static QString feed() { return tr("Utility feed"); }
    static QString peakRange() { return tr("Monthly peak, P10–P90"); }
    static QString peakMiddle() { return tr("Monthly peak, P50"); }
    static QString mean() { return tr("Monthly mean"); }
    static QString nameplate(const QString& power) { return tr("Nameplate %1").arg(power); }
    static QString part(std::size_t index) {
        const std::array<QString, powerParts.size()> names{tr("Accelerators"), tr("Servers"), tr("Network"),
                                                           tr("Storage"), tr("Cooling")};
        return names[index];
    }
    static QString month() { return tr("Month"); }
    static QString power() { return tr("Power"); }
    static QString empty() {
        return tr("No power yet. Add a facility, a cluster in it and its commissioning month.");
    }
    static QString description(const QString& months) {
        return tr("Power stacked by component, month by month, %1, with the monthly peak.").arg(months);
    }
};

void addTo(std::vector<double>& sum, std::span<const double> values) {
    if (sum.size() < values.size()) sum.resize(values.size(), 0.0);
    for (std::size_t i = 0; i < values.size(); ++i)
        sum[i] += values[i];
}

Line stepLine(const QString& key, const QString& name, Tone tone, const std::vector<double>& x,
              const std::vector<double>& y, LineStyle style, double width) {
    Line line;
    line.key = key;
    line.name = name;
    line.tone = tone;
    line.x = x;
    line.y = y;
    line.style = style;
    line.shape = LineShape::steps;
    line.width = width;
    return line;
}

// The feed from its first month on: before that there is none.
Line feedLine(const std::vector<double>& x, const std::vector<double>& feed) {
    const auto begins = std::ranges::find_if(feed, [](double watts) { return watts > 0.0; });
    const auto skip = begins - feed.begin();
    return stepLine(QStringLiteral("feed"), Words::feed(), Tone::bad, {x.begin() + skip, x.end()},
                    {begins, feed.end()}, LineStyle::dashed, 1.5);
}

}  // namespace

std::optional<std::pair<int, int>> PowerFigures::activeMonths() const {
    const auto active = [&](std::size_t m) {
        return (m < total.size() && total[m] > 0.0) || (m < peak.size() && peak[m] > 0.0);
    };
    int first = -1;
    int last = -1;
    for (int m = 0; m < months; ++m) {
        if (!active(static_cast<std::size_t>(m))) continue;
        if (first < 0) first = m;
        last = m;
    }
    return first < 0 ? std::nullopt : std::optional(std::pair(first, last));
}

QString powerPartName(std::size_t part) {
    return Words::part(part);
}

PowerFigures powerFigures(const PlanView& view, ObjectId facility) {
    PowerFigures figures;
    figures.facility = facility;
    figures.months = view.model.months();
    for (const Object* object : view.plan.objects(Kind::facility)) {
        if (facility.isValid() && object->id != facility) continue;
        const auto series = [&](std::string_view key) {
            return view.model.series(view.address(*object, key));
        };
        if (series("power").empty()) {
            if (view.model.node(view.address(*object, "power")) != graph::noNode)
                figures.unknown.push_back(object->id);
            continue;
        }
        for (std::size_t i = 0; i < powerParts.size(); ++i)
            addTo(figures.parts[i], series(powerParts[i]));
        addTo(figures.total, series("power"));
        addTo(figures.peak, series("peak"));
        addTo(figures.shortfall, series("shortfall"));
        if (!facility.isValid()) continue;
        addTo(figures.feed, series("feed"));
        figures.nameplate = view.value(*object, "nameplate_power");
    }
    return figures;
}

ChartData powerChart(const PlanView& view, const PowerFigures& figures, PowerDetail detail) {
    static constexpr std::array tones{Tone::series1, Tone::series2, Tone::series4, Tone::series3,
                                      Tone::series5};
    ChartData data;
    data.name = Words::name();
    data.emptyText = Words::empty();
    data.x.kind = AxisKind::months;
    data.x.title = Words::month();
    data.y.title = Words::power();
    data.y.dimension = dimension::power;
    data.y.unit = "MW";
    const auto active = figures.activeMonths();
    if (!figures.isKnown() || !active) return data;

    for (int m = 0; m < figures.months; ++m)
        data.areas.x.push_back(charts::monthNumber(monthAt(view.model, m)));
    data.areas.shape = LineShape::steps;
    data.areas.totalName = Words::mean();
    for (std::size_t i = 0; i < powerParts.size(); ++i) {
        const std::string_view key = powerParts[i];
        data.areas.layers.push_back({QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())),
                                     powerPartName(i), tones[i], figures.parts[i]});
    }
    const auto& x = data.areas.x;
    if (!figures.peak.empty())
        data.lines.push_back(stepLine(QStringLiteral("peak"), Words::peak(), Tone::text, x, figures.peak,
                                      LineStyle::solid, 1.3));
    if (figures.facility.isValid()) {  // its own years; all facilities show the whole plan
        data.x.minimum = x[static_cast<std::size_t>(std::max(0, active->first - 1))];
        data.x.maximum = x.front() + std::min(figures.months, active->second + 2);
    }
    const auto language = view.language();
    data.description = Words::description(
        QStringLiteral("%1–%2").arg(text::monthText(monthAt(view.model, active->first), language),
                                    text::monthText(monthAt(view.model, active->second), language)));
    if (detail == PowerDetail::brief) return data;
    if (!figures.feed.empty()) data.lines.push_back(feedLine(x, figures.feed));
    if (figures.nameplate)
        data.references.push_back(
            {Words::nameplate(view.numbers.format(*figures.nameplate, dimension::power, "MW").text()),
             Tone::muted, *figures.nameplate, LineStyle::dotted});
    return data;
}

ResultAddress powerPeak(const PlanView& view, ObjectId facility) {
    const Object* object = facility.isValid() ? view.plan.find(facility) : nullptr;
    return view.address(object ? *object : view.plan.only(Kind::plan), "peak");
}

void addPowerFan(ChartData& chart, const DrawnFan& fan) {
    const auto& x = chart.areas.x;
    if (x.empty() || fan.middle.size() != x.size()) return;
    charts::Band band;
    band.key = QStringLiteral("peak-range");
    band.name = Words::peakRange();
    band.tone = Tone::text;
    const double end = charts::endOf(x, LineShape::steps);
    charts::Staircase low = charts::staircase(x, fan.low, end);
    charts::Staircase high = charts::staircase(x, fan.high, end);
    band.x = std::move(low.x);
    band.lower = std::move(low.y);
    band.upper = std::move(high.y);
    chart.bands.push_back(std::move(band));
    chart.lines.push_back(stepLine(QStringLiteral("peak-middle"), Words::peakMiddle(), Tone::text, x,
                                   fan.middle, LineStyle::dotted, 1.3));
}

}  // namespace wattplan
