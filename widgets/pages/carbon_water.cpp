#include "widgets/pages/carbon_water.h"

#include <QCoreApplication>

#include "widgets/text/object_text.h"
#include "widgets/text/provenance_text.h"

namespace wattplan {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(CarbonWater)

public:
    static QString carbon() { return tr("Carbon by training run"); }
    static QString carbonDescription() {
        return tr(
            "Location-based carbon of each training run: its facility energy times the grid factor of "
            "the place.");
    }
    static QString water() { return tr("On-site water by training run"); }
    static QString waterDescription() {
        return tr("Water evaporated and drained on site by each training run: its IT energy times WUE.");
    }
    static QString empty() {
        return tr("Nothing yet. Add a training run, and choose its model, cluster and start.");
    }
    static QString run(const PlanView& view) {
        return view.hasServices() ? tr("Workload") : tr("Training run");
    }
    static QString all(const PlanView& view) {
        return view.hasServices() ? tr("All workloads") : tr("All training runs");
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

charts::ChartData runChart(const PlanView& view, std::string_view result, charts::Tone tone) {
    charts::ChartData data;
    const ResultSpec& spec = *Registry::instance().result(Kind::trainingRun, result);
    data.emptyText = Words::empty();
    data.x.title = text::resultLabel(spec.id);
    data.x.dimension = spec.unit.dimension;
    data.x.unit = spec.unit.symbol;
    data.y.title = Words::run(view);
    charts::BarGroup group;
    group.name = data.x.title;
    group.tone = tone;
    for (const Object* run : view.workloads()) {
        data.bars.categories.push_back(view.name(run->id));
        data.bars.ids.push_back(tagOf(view.address(*run, result)));
        group.values.push_back(view.value(*run, result));
    }
    if (!group.values.empty()) data.bars.groups.push_back(std::move(group));
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

charts::ChartData carbonChart(const PlanView& view) {
    charts::ChartData data = runChart(view, "carbon", charts::Tone::series6);
    data.name = Words::carbon();
    data.description = Words::carbonDescription();
    return data;
}

charts::ChartData waterChart(const PlanView& view) {
    charts::ChartData data = runChart(view, "water", charts::Tone::series2);
    data.name = Words::water();
    data.description = Words::waterDescription();
    return data;
}

ResultTable carbonTable(const PlanView& view) {
    ResultTable table;
    table.corner = Words::run(view);
    const auto column = [](std::string_view key) {
        return columnOf(*Registry::instance().result(Kind::trainingRun, key));
    };
    table.columns = {column("energy_it"), column("pue"),    column("energy_facility"),
                     gridColumn(),        column("carbon"), column("water")};
    const auto runs = view.workloads();
    for (const Object* run : runs) {
        const Object* cluster = view.target(*run, "cluster");
        ResultTable::Row row{view.name(run->id), {}, false};
        for (const char* key : {"energy_it", "pue", "energy_facility"})
            row.cells.push_back(cellOf(view, *run, key));
        row.cells.push_back(gridCell(view, cluster ? view.target(*cluster, "facility") : nullptr));
        for (const char* key : {"carbon", "water"})
            row.cells.push_back(cellOf(view, *run, key));
        table.rows.push_back(std::move(row));
    }
    if (runs.empty()) return table;
    ResultTable::Row total{Words::all(view), {}, true};
    for (const char* key : {"", "", "energy", "", "carbon", "water"})
        total.cells.push_back(cellOf(view, view.plan.only(Kind::plan), key));
    table.rows.push_back(std::move(total));
    return table;
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
