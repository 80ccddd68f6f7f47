#include "widgets/pages/carbon_water.h"
#include "widgets/pages/workload_words.h"

#include <QCoreApplication>
#include <array>
#include <initializer_list>

#include "widgets/text/object_text.h"
#include "widgets/text/provenance_text.h"

namespace wattplan {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CarbonWater)

public:
    static QString carbon(const PlanView& view) {
        switch (view.kindOfWorkloads()) {
            case Workloads::services:
                return tr("Carbon by service");
            case Workloads::both:
                return tr("Carbon by workload");
            default:
                return tr("Carbon by training run");
        }
    }
    static QString carbonDescription() {
        return tr(
            "Location-based carbon of each workload, its facility energy times the grid factor of the place, "
            "and its share of making hardware and facility.");
    }
    static QString carbonTogether() { return tr("Carbon, embodied and all"); }
    static QString water(const PlanView& view) {
        switch (view.kindOfWorkloads()) {
            case Workloads::services:
                return tr("Water by service");
            case Workloads::both:
                return tr("Water by workload");
            default:
                return tr("Water by training run");
        }
    }
    static QString both(const PlanView& view) {
        switch (view.kindOfWorkloads()) {
            case Workloads::services:
                return tr("Carbon and water by service");
            case Workloads::both:
                return tr("Carbon and water by workload");
            default:
                return tr("Carbon and water by training run");
        }
    }
    static QString waterDescription() {
        return tr(
            "Water evaporated and drained on site by each workload, its IT energy times WUE, and what power "
            "stations evaporate for its facility energy.");
    }
    static QString waterTogether() { return tr("Water, on site and of power stations"); }
    static QString each(const QString& what, const QString& value) {
        return tr("%1: %2", "electricity of a home, 10.6 MWh/year").arg(what, value);
    }
    static QString empty() {
        return tr("Nothing yet. Add a training run, and choose its model, cluster and start.");
    }
    static QString facility() { return tr("Facility"); }
    static QString site() { return tr("Site"); }
    static QString sourceOf(const QString& what) { return tr("Source: %1", "grid carbon, WUE").arg(what); }
    static QString enteredHere() { return tr("entered in this plan"); }
    static QString noSource() { return tr("no source"); }
    static QString computed(const QString& site, const QString& cooling) {
        return tr("computed: weather of %1, %2", "site, cooling technology").arg(site, cooling);
    }
};

struct Part {
    std::string_view result;
    charts::Tone tone;
};

/// A bar for each training run, made of these results.
charts::ChartData runChart(const PlanView& view, const QString& together, std::initializer_list<Part> parts) {
    charts::ChartData data;
    const ResultSpec& first = *Registry::instance().result(Kind::trainingRun, parts.begin()->result);
    data.emptyText = Words::empty();
    data.x.title = together;
    data.x.dimension = first.unit.dimension;
    data.x.unit = first.unit.symbol;
    data.y.title = workloadWord(view.kindOfWorkloads());
    const auto runs = view.workloads();
    for (const Object* run : runs) {
        data.bars.categories.push_back(view.name(run->id));
        data.bars.ids.push_back(tagOf(view.address(*run, parts.begin()->result)));
    }
    if (runs.empty()) return data;
    for (const Part& part : parts) {
        charts::BarGroup group;
        group.key = QString::fromLatin1(part.result.data(), static_cast<qsizetype>(part.result.size()));
        group.name = text::resultLabel(Registry::instance().result(Kind::trainingRun, part.result)->id);
        group.tone = part.tone;
        group.stack = together;
        for (const Object* run : runs) {
            group.values.push_back(view.value(*run, part.result));
            group.ids.push_back(tagOf(view.address(*run, part.result)));
        }
        data.bars.groups.push_back(std::move(group));
    }
    return data;
}

/// The object whose field a facility's figure is read from: the facility itself, else its site.
const Object* holderOf(const PlanView& view, const Object& facility, std::string_view field) {
    if (!isEmpty(facility.value(fieldId(Kind::facility, field)))) return &facility;
    return view.target(facility, "site");
}

ResultTable::Cell gridCell(const PlanView& view, const Object* facility) {
    const Object* holder = facility ? holderOf(view, *facility, "grid_carbon") : nullptr;
    if (holder == nullptr) return {};
    ResultTable::Cell cell;
    cell.value = view.number(*holder, "grid_carbon");
    const FieldAddress address{holder->id, fieldId(holder->kind, "grid_carbon")};
    if (view.model.node(address) != graph::noNode) cell.tag = tagOf(address);
    return cell;
}

ResultTable::Column gridColumn() {
    const FieldSpec& field = Registry::instance().field(fieldId(Kind::site, "grid_carbon"));
    return {text::fieldLabel(field.id), field.unit.dimension, field.unit.symbol, false};
}

QString sourceText(const Provenance& source) {
    if (source.isEmpty()) return Words::enteredHere();
    QStringList parts;
    parts += source.source.empty() ? Words::noSource() : QString::fromStdString(source.source);
    if (!source.date.empty()) parts += QString::fromStdString(source.date);
    parts += text::trustText(trustOf(source));
    return parts.join(QStringLiteral(" · "));
}

ResultTable::Cell words(const QString& text) {
    ResultTable::Cell cell;
    cell.text = text;
    return cell;
}

ResultTable::Column textColumn(const QString& heading) {
    return {heading, {}, {}, true};
}

}  // namespace

QString carbonTableTitle(const PlanView& view) {
    return Words::both(view);
}

charts::ChartData carbonChart(const PlanView& view) {
    charts::ChartData data =
        runChart(view, Words::carbonTogether(),
                 {{"carbon", charts::Tone::series6}, {"carbon_embodied", charts::Tone::series3}});
    data.name = Words::carbon(view);
    data.description = Words::carbonDescription();
    return data;
}

charts::ChartData waterChart(const PlanView& view) {
    charts::ChartData data =
        runChart(view, Words::waterTogether(),
                 {{"water", charts::Tone::series2}, {"water_grid", charts::Tone::series1}});
    data.name = Words::water(view);
    data.description = Words::waterDescription();
    return data;
}

ResultTable carbonTable(const PlanView& view) {
    ResultTable table;
    constexpr std::array footprint{"carbon", "carbon_market", "carbon_embodied", "water", "water_grid"};
    table.corner = workloadWord(view.kindOfWorkloads());
    const auto column = [](std::string_view key) {
        return columnOf(*Registry::instance().result(Kind::trainingRun, key));
    };
    table.columns = {column("energy_it"), column("pue"),           column("energy_facility"), gridColumn(),
                     column("carbon"),    column("carbon_market"), column("carbon_embodied"), column("water"),
                     column("water_grid")};
    const auto runs = view.workloads();
    for (const Object* run : runs) {
        const Object* cluster = view.target(*run, "cluster");
        ResultTable::Row row{view.name(run->id), {}, false};
        for (const char* key : {"energy_it", "pue", "energy_facility"})
            row.cells.push_back(cellOf(view, *run, key));
        row.cells.push_back(gridCell(view, cluster ? view.target(*cluster, "facility") : nullptr));
        for (const char* key : footprint)
            row.cells.push_back(cellOf(view, *run, key));
        table.rows.push_back(std::move(row));
    }
    if (runs.empty()) return table;
    ResultTable::Row total{allWorkloadsWord(view.kindOfWorkloads()), {}, true};
    for (const char* key : {"", "", "energy", ""})
        total.cells.push_back(cellOf(view, view.plan.only(Kind::plan), key));
    for (const char* key : footprint)
        total.cells.push_back(cellOf(view, view.plan.only(Kind::plan), key));
    table.rows.push_back(std::move(total));
    return table;
}

std::array<KpiFigure, 3> equivalences(const PlanView& view) {
    const Object& plan = view.plan.only(Kind::plan);
    const auto figure = [&](std::string_view result, std::string_view field) {
        const ResultSpec& spec = *Registry::instance().result(Kind::plan, result);
        const FieldSpec& of = *Registry::instance().field(Kind::plan, field);
        KpiFigure made;
        made.label = text::resultLabel(spec.id);
        made.result = {plan.id, spec.id};
        if (const auto value = view.value(plan, result))
            made.number = text::resultNumber(*value, spec, view.numbers);
        else
            made.reason = view.reason(made.result);
        if (const auto each = view.number(plan, field))
            made.detail =
                Words::each(text::fieldLabel(of.id), view.numbers.formatIn(*each, of.unit.symbol).text());
        return made;
    };
    return {figure("home_years", "home_energy"), figure("car_distance", "car_carbon"),
            figure("flights", "flight_carbon")};
}

ResultTable sourceTable(const PlanView& view) {
    ResultTable table;
    table.corner = Words::facility();
    const auto column = [](std::string_view key) {
        return columnOf(*Registry::instance().result(Kind::facility, key));
    };
    const ResultTable::Column grid = gridColumn();
    const ResultTable::Column wue = column("wue");
    table.columns = {textColumn(Words::site()), grid, textColumn(Words::sourceOf(grid.heading)), wue,
                     textColumn(Words::sourceOf(wue.heading))};
    for (const Object* facility : view.plan.objects(Kind::facility)) {
        const Object* site = view.target(*facility, "site");
        const Object* cooling = view.target(*facility, "cooling");
        const Object* holder = holderOf(view, *facility, "grid_carbon");
        ResultTable::Row row{view.name(facility->id), {}, false};
        row.cells.push_back(words(site ? view.name(site->id) : QString()));
        row.cells.push_back(gridCell(view, facility));
        row.cells.push_back(words(
            holder ? sourceText(holder->provenanceOf(fieldId(holder->kind, "grid_carbon"))) : QString()));
        row.cells.push_back(cellOf(view, *facility, "wue"));
        row.cells.push_back(words(
            site && cooling ? Words::computed(view.name(site->id), view.name(cooling->id)) : QString()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace wattplan
