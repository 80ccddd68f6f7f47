#include "widgets/pages/cost_breakdown.h"
#include "widgets/pages/workload_words.h"

#include <QCoreApplication>
#include <array>

#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

using charts::Tone;

struct Part {
    std::string_view result;
    Tone tone;
};
constexpr std::array parts{
    Part{"cost_owned.servers", Tone::series1},     Part{"cost_owned.network", Tone::series4},
    Part{"cost_owned.facility", Tone::series3},    Part{"cost_owned.energy", Tone::series5},
    Part{"cost_owned.maintenance", Tone::series2}, Part{"cost_owned.people", Tone::series7},
    Part{"cost_owned.other", Tone::series6}};

class Words {
    Q_DECLARE_TR_FUNCTIONS(CostBreakdown)

public:
    static QString name(const PlanView& view) {
        switch (view.kindOfWorkloads()) {
            case Workloads::services:
                return tr("Cost by service");
            case Workloads::both:
                return tr("Cost by workload");
            default:
                return tr("Cost by training run");
        }
    }
    static QString whereItGoes(const PlanView& view) {
        switch (view.kindOfWorkloads()) {
            case Workloads::services:
                return tr("Cost by service, where it goes");
            case Workloads::both:
                return tr("Cost by workload, where it goes");
            default:
                return tr("Cost by training run, where it goes");
        }
    }
    static QString cost() { return tr("Cost"); }
    static QString description() {
        return tr(
            "Cost of each workload on owned hardware, stacked by part, beside the cost of renting the same "
            "hours.");
    }
    static QString empty() {
        return tr("No cost yet. Add a training run, and choose its model, cluster and start.");
    }
    static QString shares() { return tr("Electricity as a share of cost"); }
    static QString share() { return tr("Share"); }
    static QString sharesDescription() {
        return tr(
            "Electricity over cost, for each workload and all of them, in three readings of cost: full, cash "
            "operating, and the facility operator's.");
    }
    static QString noShare() { return tr("No cost yet, so electricity has no share of it."); }
    static std::array<QString, 3> readings() {
        return {tr("of full cost", "electricity's share"),
                tr("of cash operating cost", "electricity's share"),
                tr("of the operator's bill", "electricity's share")};
    }
    static QString prices(const QString& year) { return tr("prices of %1", "year").arg(year); }
    static QString noPriceYear() { return tr("price year not stated"); }
};

QString keyText(std::string_view key) {
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
}

charts::BarGroup group(const PlanView& view, std::string_view result, Tone tone) {
    charts::BarGroup group;
    group.key = keyText(result);
    group.name = text::resultLabel(resultId(Kind::trainingRun, result));
    group.tone = tone;
    for (const Object* run : view.workloads()) {
        group.values.push_back(view.value(*run, result));
        group.ids.push_back(tagOf(view.address(*run, result)));
    }
    return group;
}

}  // namespace

QString costBreakdownTitle(const PlanView& view) {
    return Words::whereItGoes(view);
}

charts::ChartData costBreakdownChart(const PlanView& view) {
    charts::ChartData data;
    data.name = Words::name(view);
    data.description = Words::description();
    data.emptyText = Words::empty();
    data.x.title = Words::cost();
    data.x.dimension = dimension::money;
    data.x.unit = "USD";
    data.y.title = workloadWord(view.kindOfWorkloads());
    const auto runs = view.workloads();
    if (runs.empty()) return data;
    for (const Object* run : runs) {
        data.bars.categories.push_back(view.name(run->id));
        data.bars.ids.push_back(tagOf(view.address(*run, "cost_owned")));
    }
    for (const Part& part : parts) {
        data.bars.groups.push_back(group(view, part.result, part.tone));
        data.bars.groups.back().stack = text::resultLabel(resultId(Kind::trainingRun, "cost_owned"));
    }
    data.bars.groups.push_back(group(view, "cost_rented", Tone::series8));
    return data;
}

charts::ChartData electricityShareChart(const PlanView& view) {
    static constexpr std::array ofRun{"electricity_share.full", "electricity_share.cash",
                                      "electricity_share.operator"};
    static constexpr std::array ofPlan{"electricity_share", "electricity_share.cash",
                                       "electricity_share.operator"};
    static constexpr std::array tones{Tone::series5, Tone::series2, Tone::series3};
    charts::ChartData data;
    data.name = Words::shares();
    data.description = Words::sharesDescription();
    data.emptyText = Words::noShare();
    data.x = charts::Axis{.title = Words::share(), .unit = "%", .minimum = 0.0};
    data.y.title = workloadWord(view.kindOfWorkloads());
    const auto runs = view.workloads();
    if (runs.empty()) return data;
    const Object& plan = view.plan.only(Kind::plan);
    data.bars.categories.push_back(allWorkloadsWord(view.kindOfWorkloads()));
    for (const Object* run : runs)
        data.bars.categories.push_back(view.name(run->id));
    const auto names = Words::readings();
    for (std::size_t i = 0; i < names.size(); ++i) {
        charts::BarGroup group;
        group.key = QLatin1String(ofRun[i]);
        group.name = names[i];
        group.tone = tones[i];
        const auto add = [&](const Object& object, std::string_view result) {
            group.values.push_back(view.value(object, result));
            group.ids.push_back(tagOf(view.address(object, result)));
        };
        add(plan, ofPlan[i]);
        for (const Object* run : runs)
            add(*run, ofRun[i]);
        data.bars.groups.push_back(std::move(group));
    }
    data.bars.ids = data.bars.groups.front().ids;
    return data;
}

ResultTable costTable(const PlanView& view) {
    struct Source {
        std::string_view ofRun;
        std::string_view ofPlan;
    };
    std::vector<Source> sources;
    for (const Part& part : parts)
        sources.push_back({part.result, part.result});
    for (const std::string_view key : {"cost_owned", "cost_rented", "cost_per_hour"})
        sources.push_back({key, key});
    sources.push_back({"electricity_share.full", "electricity_share"});
    for (const std::string_view key : {"electricity_share.cash", "electricity_share.operator"})
        sources.push_back({key, key});

    ResultTable table;
    table.corner = workloadWord(view.kindOfWorkloads());
    for (const Source& source : sources)
        table.columns.push_back(columnOf(*Registry::instance().result(Kind::trainingRun, source.ofRun)));
    const auto addRow = [&](const QString& name, const Object& object, std::string_view Source::*key) {
        ResultTable::Row row;
        row.name = name;
        row.isTotal = object.kind == Kind::plan;
        for (const Source& source : sources)
            row.cells.push_back(cellOf(view, object, source.*key));
        table.rows.push_back(std::move(row));
    };
    const auto runs = view.workloads();
    for (const Object* run : runs)
        addRow(view.name(run->id), *run, &Source::ofRun);
    if (!runs.empty())
        addRow(allWorkloadsWord(view.kindOfWorkloads()), view.plan.only(Kind::plan), &Source::ofPlan);
    return table;
}

QString priceYearText(const PlanView& view) {
    const auto year = view.number(view.plan.only(Kind::plan), "price_year");
    return year ? Words::prices(text::exactText(*year)) : Words::noPriceYear();
}

}  // namespace wattplan
