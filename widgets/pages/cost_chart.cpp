#include "widgets/pages/cost_chart.h"

#include <QCoreApplication>
#include <array>

#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

constexpr std::array<std::string_view, 7> ownedParts{
    "cost_owned.servers",     "cost_owned.network", "cost_owned.facility", "cost_owned.energy",
    "cost_owned.maintenance", "cost_owned.people",  "cost_owned.other"};

class Words {
    Q_DECLARE_TR_FUNCTIONS(CostChart)

public:
    static QString name(const PlanView& view) {
        switch (view.kindOfWorkloads()) {
            case Workloads::services:
                return tr("Cost of serving");
            case Workloads::both:
                return tr("Cost of all workloads");
            default:
                return tr("Cost of training");
        }
    }
    static QString cost() { return tr("Cost"); }
    static QString empty() {
        return tr("No cost yet. Add a training run, and choose its model, cluster and start.");
    }
    static QString description() {
        return tr("Cost of owned hardware by part, in all, and the cost of renting the same hours.");
    }
};

}  // namespace

CostFigures costFigures(const PlanView& view, ObjectId run) {
    CostFigures figures;
    figures.run = run;
    const auto runs = view.workloads();
    for (const std::string_view key : ownedParts) {
        std::optional<double> sum;
        bool known = true;
        for (const Object* object : runs) {
            if (run.isValid() && object->id != run) continue;
            const auto value = view.value(*object, key);
            known = known && value.has_value();
            sum = sum.value_or(0.0) + value.value_or(0.0);
        }
        figures.parts.push_back({key, known ? sum : std::nullopt});
    }
    if (runs.empty()) return figures;  // totals of nothing are 0, which is no cost
    const Object* scope = run.isValid() ? view.plan.find(run) : &view.plan.only(Kind::plan);
    if (scope == nullptr) return figures;
    figures.owned = view.value(*scope, "cost_owned");
    figures.rented = view.value(*scope, "cost_rented");
    return figures;
}

charts::ChartData costChart(const PlanView& view, const CostFigures& figures) {
    charts::ChartData data;
    data.name = Words::name(view);
    data.description = Words::description();
    data.emptyText = Words::empty();
    data.x.title = Words::cost();
    data.x.dimension = dimension::money;
    data.x.unit = "USD";
    data.y.title = Words::cost();
    bool anything = figures.owned.has_value() || figures.rented.has_value();
    for (const auto& part : figures.parts)
        anything = anything || part.value.has_value();
    if (!anything) return data;

    charts::BarGroup group;
    group.key = QStringLiteral("cost");
    group.name = Words::cost();
    group.tone = charts::Tone::series1;
    const auto add = [&](ObjectId object, ResultId result, std::optional<double> value) {
        data.bars.categories.push_back(text::resultLabel(result));
        data.bars.ids.push_back(tagOf(ResultAddress{object, result}));
        group.values.push_back(value);
    };
    const bool one = figures.run.isValid();
    const Kind kind = one ? Kind::trainingRun : Kind::plan;
    const ObjectId scope = one ? figures.run : view.plan.only(Kind::plan).id;
    for (const auto& part : figures.parts)
        add(scope, resultId(kind, part.result), part.value);
    add(scope, resultId(kind, "cost_owned"), figures.owned);
    add(scope, resultId(kind, "cost_rented"), figures.rented);
    data.bars.groups.push_back(std::move(group));
    return data;
}

}  // namespace wattplan
