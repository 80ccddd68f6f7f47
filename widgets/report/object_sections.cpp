#include "widgets/report/object_sections.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <cmath>

#include "widgets/pages/result_axis.h"
#include "widgets/pages/result_table.h"
#include "widgets/report/section_words.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"

namespace wattplan::report {

namespace {

using charts::ChartTable;
using charts::Tone;
using Objects = std::vector<const Object*>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::array<std::string_view, 6> orbitResults{
    "mass", "cost_per_energy", "cost_per_energy.ground", "cost_ratio", "launch_parity", "satellites"};
constexpr std::array<std::string_view, 6> massParts{"mass.array", "mass.battery", "mass.radiator",
                                                    "mass.loop",  "mass.bus",     "mass.compute"};
constexpr std::array<std::string_view, 2> groundParts{"cost_per_energy.electricity",
                                                      "cost_per_energy.building"};

/// A row for each result that any of the objects has, in the unit that suits the largest of them.
ChartTable everyResult(const PlanView& view, Kind kind, const Objects& objects) {
    ChartTable table;
    table.title = Texts::tr("%1: every result", "objects of a kind")
                      .arg(text::kindText(kind, isSingleton(kind) ? text::Plural::no : text::Plural::yes));
    table.headings = {Texts::tr("Result"), Texts::tr("Unit")};
    for (const Object* object : objects)
        table.headings += view.name(object->id);
    for (const ResultSpec& result : Registry::instance().results(kind)) {
        if (result.isSeries) continue;
        std::vector<std::optional<double>> values;
        double largest = 0.0;
        for (const Object* object : objects) {
            values.push_back(view.value(*object, result.key));
            largest = std::max(largest, std::abs(values.back().value_or(0.0)));
        }
        if (std::ranges::none_of(values, [](const auto& value) { return value.has_value(); })) continue;
        const text::AxisScale scale =
            view.numbers.axisScale(largest, result.unit.dimension, result.unit.symbol);
        auto& row = table.rows.emplace_back();
        row.emplace_back(text::resultLabel(result.id));
        row.emplace_back(scale.unit);
        for (const auto& value : values)
            row.emplace_back(value ? charts::Cell(scale.shown(*value)) : charts::Cell(QStringLiteral("—")));
    }
    return table;
}

void addEveryResult(Parts& parts, const PlanView& view, Kind kind) {
    const Objects objects = view.plan.objects(kind);
    if (objects.empty()) return;
    if (Table table = readable(everyResult(view, kind, objects)); !table.rows.empty())
        parts.emplace_back(std::move(table));
}

charts::BarGroup groupOf(const PlanView& view, const Objects& objects, std::string_view result, Tone tone,
                         const QString& stack = {}) {
    const ResultId id = resultId(objects.front()->kind, result);
    charts::BarGroup group;
    group.key = QString::fromUtf8(result.data(), static_cast<qsizetype>(result.size()));
    group.name = text::resultLabel(id);
    group.tone = tone;
    group.stack = stack;
    for (const Object* object : objects)
        group.values.push_back(view.value(*object, result));
    return group;
}

charts::ChartData barsOf(const PlanView& view, const QString& name, const Objects& objects,
                         std::string_view measure) {
    charts::ChartData data;
    data.name = name;
    data.x = resultAxis(resultId(objects.front()->kind, measure));
    data.y.title = text::kindText(objects.front()->kind);
    for (const Object* object : objects)
        data.bars.categories.push_back(view.name(object->id));
    return data;
}

PlannedChart below(PlannedChart chart) {
    chart.isBelow = true;
    return chart;
}

PlannedChart costChart(const PlanView& view, const Objects& clusters) {
    charts::ChartData data =
        barsOf(view, Texts::tr("Cost of IT energy, in orbit and on the ground"), clusters, "cost_per_energy");
    data.bars.groups.push_back(groupOf(view, clusters, "cost_per_energy", Tone::series1));
    const QString ground = text::resultLabel(resultId(Kind::orbitalCluster, "cost_per_energy.ground"));
    data.bars.groups.push_back(groupOf(view, clusters, groundParts[0], Tone::series2, ground));
    data.bars.groups.push_back(groupOf(view, clusters, groundParts[1], Tone::series3, ground));
    return planned(view, data.name, Texts::tr("without interest and without the IT"), data);
}

PlannedChart massChart(const PlanView& view, const Objects& clusters) {
    const QString whole = text::resultLabel(resultId(Kind::orbitalCluster, "mass"));
    charts::ChartData data = barsOf(view, whole, clusters, "mass");
    for (std::size_t part = 0; part < massParts.size(); ++part)
        data.bars.groups.push_back(groupOf(view, clusters, massParts[part], static_cast<Tone>(part), whole));
    return planned(view, data.name, Texts::tr("all satellites of a cluster, by part"), data);
}

PlannedChart carbonChart(const PlanView& view, const Objects& clusters) {
    charts::ChartData data = barsOf(view, Texts::tr("Carbon of IT energy, in orbit and on the ground"),
                                    clusters, "carbon_per_energy");
    data.bars.groups.push_back(groupOf(view, clusters, "carbon_per_energy", Tone::series1));
    data.bars.groups.push_back(groupOf(view, clusters, "carbon_per_energy.ground", Tone::series2));
    return planned(view, data.name, Texts::tr("in orbit of launches alone"), data);
}

Table orbitTable(const PlanView& view, const Objects& clusters) {
    ResultTable table;
    table.corner = text::kindText(Kind::orbitalCluster);
    for (const std::string_view key : orbitResults)
        table.columns.push_back(columnOf(*Registry::instance().result(Kind::orbitalCluster, key)));
    for (const Object* cluster : clusters) {
        ResultTable::Row row;
        row.name = view.name(cluster->id);
        for (const std::string_view key : orbitResults)
            row.cells.push_back(cellOf(view, *cluster, key));
        table.rows.push_back(std::move(row));
    }
    return readable(fileTable(table, view.numbers, Texts::tr("In orbit and on the ground")));
}

}  // namespace

bool isOrbital(const PlanView& view) {
    return view.plan.objects(Kind::cluster).empty() && !view.plan.objects(Kind::orbitalCluster).empty();
}

Figures orbitFigures(const PlanView& view) {
    Figures figures;
    const Object& cluster = *view.plan.objects(Kind::orbitalCluster).front();
    for (const char* key : {"capex", "cost_per_energy", "cost_ratio", "launch_parity"}) {
        const ResultAddress result = view.address(cluster, key);
        const auto value = view.model.value(result);
        text::FormattedNumber number;
        if (value) number = text::resultNumber(*value, specOf(result), view.numbers);
        figures.figures.push_back({{text::resultLabel(result.result), {}},
                                   value ? number.prefix + number.number : QStringLiteral("—"),
                                   number.unit,
                                   {value ? view.name(cluster.id) : view.reason(result), {}}});
    }
    return figures;
}

Parts workloadParts(const PlanView& view) {
    Parts parts;
    if (!view.workloads().empty()) addEveryResult(parts, view, Kind::plan);
    addEveryResult(parts, view, Kind::trainingRun);
    addEveryResult(parts, view, Kind::service);
    return parts;
}

Parts facilityParts(const PlanView& view) {
    Parts parts;
    addEveryResult(parts, view, Kind::facility);
    addEveryResult(parts, view, Kind::cluster);
    return parts;
}

Parts orbitParts(const PlanView& view) {
    Parts parts;
    const Objects clusters = view.plan.objects(Kind::orbitalCluster);
    if (clusters.empty()) return parts;
    parts.emplace_back(orbitTable(view, clusters));
    for (const auto& chart : {costChart, massChart, carbonChart})
        parts.emplace_back(below(chart(view, clusters)));
    addEveryResult(parts, view, Kind::orbitalCluster);
    return parts;
}

}  // namespace wattplan::report
