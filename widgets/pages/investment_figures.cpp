#include "widgets/pages/investment_figures.h"

#include <QCoreApplication>
#include <array>

#include "core/analysis/cash_flow.h"
#include "widgets/pages/cost_breakdown.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan {
namespace {

using charts::Tone;
using kernels::FlowRow;

struct Alternative {
    std::string_view result;
    std::string_view fixed;  ///< its fixed cost a year
    Tone tone;
};
constexpr std::array alternatives{Alternative{"per_hour.owned", "fixed.owned", Tone::series1},
                                  Alternative{"per_hour.colocated", "fixed.colocated", Tone::series3},
                                  Alternative{"per_hour.rented", "", Tone::series8}};

class Words {
    Q_DECLARE_TR_FUNCTIONS(Investment)

public:
    static QString perHour() { return tr("Owned, colocated, rented"); }
    static QString perHourDescription() {
        return tr("Levelised cost of an accelerator-hour in use, for each cluster, in three ways.");
    }
    static QString cost() { return tr("Cost of an hour"); }
    static QString cluster() { return tr("Cluster"); }
    static QString empty() { return tr("Nothing yet. Add a cluster, and choose its system and facility."); }
    static QString noFlow() {
        return tr("No cash flow yet. Prices, a facility and a rental price are needed.");
    }
    static QString breakEven() { return tr("When owning pays"); }
    static QString breakEvenDescription() {
        return tr(
            "Cost of an accelerator-hour against the share of hours in use, owned and colocated, and "
            "the rent.");
    }
    static QString utilisation() { return tr("Hours in use"); }
    static QString owned() { return tr("Owned", "cost of an hour"); }
    static QString colocated() { return tr("Colocated", "cost of an hour"); }
    static QString rented() { return tr("Rented", "cost of an hour"); }
    static QString even(const QString& share) { return tr("pays from %1", "percentage").arg(share); }
    static QString never() { return tr("rent", "instead of hours in use from which owning costs less"); }
    static QString neverWhy(const QString& share) {
        return tr("Renting costs less at any use: owning would only pay from %1 of the hours on.", "137 %")
            .arg(share);
    }
    static QString neverOf(const QString& cluster, const QString& share) {
        return tr("%1: renting costs less at any use; owning would only pay from %2 of the hours on.",
                  "cluster, 137 %")
            .arg(cluster, share);
    }
    static QString rentOverYears(const QString& change) {
        return tr("Rented is the mean over the life of the servers, discounted, of a rent that changes by %1 "
                  "a year (page Finance). The costs of runs and services are at its first price.",
                  "−25 %")
            .arg(change);
    }
    static QString planned(const QString& share) { return tr("planned: %1", "percentage").arg(share); }
    static QString all() { return tr("All clusters"); }
    static QString cashFlow() { return tr("Owning against renting, year by year"); }
    static QString cashFlowDescription() {
        return tr("Net cash flow of each year, and its sum up to then, plain and discounted.");
    }
    static QString years() { return tr("Years from the first month of the plan"); }
    static QString year() { return tr("Year"); }
    static QString money() { return tr("Cash flow"); }
    static QString real(const QString& prices) { return tr("real, %1", "prices of 2026").arg(prices); }
    static QString nominal() { return tr("nominal, prices of each year"); }
    static std::array<QString, kernels::flowRowCount - 1> rows() {
        std::array<QString, kernels::flowRowCount - 1> names;
        for (std::size_t row = 0; row < names.size(); ++row)
            names[row] = text::translate(analysis::flowRowLabel(static_cast<kernels::FlowRow>(row)));
        return names;
    }
};

charts::Line lineOf(const char* key, const QString& name, Tone tone) {
    charts::Line line;
    line.key = QLatin1String(key);
    line.name = name;
    line.tone = tone;
    return line;
}

charts::PointSeries mark(const char* key, const QString& label, Tone tone, std::uint64_t id, double x,
                         double y) {
    charts::Point point;
    point.id = id;
    point.x = x;
    point.y = y;
    point.label = label;
    point.emphasised = true;
    return {QLatin1String(key), label, tone, {point}, charts::InLegend::no};
}

}  // namespace

const Object* clusterShown(const PlanView& view, ObjectId chosen) {
    const Object* largest = nullptr;
    double most = -1.0;
    for (const Object* cluster : view.plan.objects(Kind::cluster)) {
        if (cluster->id == chosen) return cluster;
        const double investment = view.value(*cluster, "investment").value_or(0.0);
        if (investment <= most) continue;
        most = investment;
        largest = cluster;
    }
    return largest;
}

QString alternativesTitle() {
    return Words::perHour();
}

QString cashFlowTitle() {
    return Words::cashFlow();
}

charts::ChartData alternativesChart(const PlanView& view) {
    charts::ChartData data;
    data.name = Words::perHour();
    data.description = Words::perHourDescription();
    data.emptyText = Words::empty();
    data.x.title = Words::cost();
    data.x.dimension = dimension::moneyPerTime;
    data.x.unit = "USD/h";
    data.y.title = Words::cluster();
    const auto clusters = view.plan.objects(Kind::cluster);
    if (clusters.empty()) return data;
    for (const Object* cluster : clusters) {
        data.bars.categories.push_back(view.name(cluster->id));
        data.bars.ids.push_back(tagOf(view.address(*cluster, "per_hour.owned")));
    }
    const std::array names{Words::owned(), Words::colocated(), Words::rented()};
    for (std::size_t i = 0; i < alternatives.size(); ++i) {
        const std::string_view result = alternatives[i].result;
        charts::BarGroup group;
        group.key = QString::fromUtf8(result.data(), static_cast<qsizetype>(result.size()));
        group.name = names[i];
        group.tone = alternatives[i].tone;
        for (const Object* cluster : clusters) {
            group.values.push_back(view.value(*cluster, result));
            group.ids.push_back(tagOf(view.address(*cluster, result)));
        }
        data.bars.groups.push_back(std::move(group));
    }
    return data;
}

charts::ChartData breakEvenChart(const PlanView& view, const Object* cluster) {
    charts::ChartData data;
    data.name = Words::breakEven();
    data.description = Words::breakEvenDescription();
    data.emptyText = Words::empty();
    data.x = charts::Axis{.title = Words::utilisation(), .unit = "%", .minimum = 0.0, .maximum = 1.0};
    data.y.title = Words::cost();
    data.y.dimension = dimension::moneyPerTime;
    data.y.unit = "USD/h";
    data.y.minimum = 0.0;
    if (cluster == nullptr) return data;
    const auto accelerators = view.value(*cluster, "accelerators");
    const auto variable = view.value(*cluster, "variable");
    const auto rent = view.value(*cluster, "per_hour.rented");
    const auto planned = view.number(view.plan.only(Kind::finance), "utilisation");
    if (!accelerators || !variable || !(*accelerators > 0.0)) return data;
    const auto perHour = [&](double fixed, double share) {
        return fixed / (*accelerators * share) + *variable;
    };
    constexpr int first = 10, last = 100;  // percent; below it the curve leaves the chart
    const std::array names{Words::owned(), Words::colocated()};
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto fixed = view.value(*cluster, alternatives[i].fixed);
        if (!fixed) continue;
        charts::Line line = lineOf(i == 0 ? "owned" : "colocated", names[i], alternatives[i].tone);
        if (i > 0)
            line.style = charts::LineStyle::dotted;  // lies over that of owning where both cost the same
        for (int percent = first; percent <= last; ++percent) {
            line.x.push_back(percent / 100.0);
            line.y.push_back(perHour(*fixed, percent / 100.0));
        }
        data.lines.push_back(std::move(line));
    }
    if (rent) {
        charts::Line line = lineOf("rented", Words::rented(), alternatives[2].tone);
        line.style = charts::LineStyle::dashed;
        line.x = {first / 100.0, last / 100.0};
        line.y = {*rent, *rent};
        data.lines.push_back(std::move(line));
    }
    const auto fixed = view.value(*cluster, "fixed.owned");
    const auto even = view.value(*cluster, "break_even");
    if (even && rent && *even <= 1.0)
        data.points.push_back(mark("even", Words::even(view.resultText(*cluster, "break_even")),
                                   Tone::series5, tagOf(view.address(*cluster, "break_even")), *even, *rent));
    if (fixed && planned)
        data.points.push_back(mark("planned", Words::planned(view.numbers.formatIn(*planned, "%").text()),
                                   Tone::series1, tagOf(view.address(*cluster, "per_hour.owned")), *planned,
                                   perHour(*fixed, *planned)));
    return data;
}

ResultTable investmentTable(const PlanView& view) {
    static constexpr std::array shared{"investment", "opex"};
    static constexpr std::array ofCluster{"per_hour.owned", "per_hour.colocated", "per_hour.rented",
                                          "break_even"};
    static constexpr std::array returns{"npv", "irr", "payback", "payback.discounted"};
    ResultTable table;
    table.corner = Words::cluster();
    const auto each = [&](const auto& take) {
        for (const char* key : shared)
            take(key, true);
        for (const char* key : ofCluster)
            take(key, false);
        for (const char* key : returns)
            take(key, true);
    };
    each([&](const char* key, bool) {
        table.columns.push_back(columnOf(*Registry::instance().result(Kind::cluster, key)));
    });
    const auto clusters = view.plan.objects(Kind::cluster);
    for (const Object* cluster : clusters) {
        ResultTable::Row row{view.name(cluster->id), {}, false};
        each([&](const char* key, bool) {
            ResultTable::Cell& cell = row.cells.emplace_back(cellOf(view, *cluster, key));
            if (key != std::string_view("break_even") || cell.value.value_or(0.0) <= 1.0) return;
            cell.text = Words::never();
            cell.caveat = Words::neverWhy(view.resultText(*cluster, key));
        });
        table.rows.push_back(std::move(row));
    }
    if (clusters.empty()) return table;
    ResultTable::Row total{Words::all(), {}, true};
    each([&](const char* key, bool ofPlan) {
        total.cells.push_back(cellOf(view, view.plan.only(Kind::plan), ofPlan ? key : ""));
    });
    table.rows.push_back(std::move(total));
    return table;
}

QStringList alternativesRemarks(const PlanView& view) {
    QStringList lines;
    for (const Object* cluster : view.plan.objects(Kind::cluster))
        if (view.value(*cluster, "break_even").value_or(0.0) > 1.0)
            lines += Words::neverOf(view.name(cluster->id), view.resultText(*cluster, "break_even"));
    const auto rise = view.number(view.plan.only(Kind::finance), "rent_escalator");
    if (rise && *rise != 0.0 && !view.plan.objects(Kind::cluster).empty())
        lines += Words::rentOverYears(view.numbers.changeText(*rise));
    return lines;
}

charts::ChartData cashFlowChart(const PlanView& view, const Object& object) {
    charts::ChartData data;
    data.name = Words::cashFlow();
    data.description = Words::cashFlowDescription();
    data.emptyText = Words::noFlow();
    data.x.title = Words::years();
    data.y.title = Words::money();
    data.y.dimension = dimension::money;
    data.y.unit = "USD";
    const analysis::CashFlow flow = analysis::cashFlowOf(object, view.model);
    if (flow.years == 0) return data;
    const auto names = Words::rows();
    const auto add = [&](const char* key, FlowRow row, Tone tone) -> charts::Line& {
        charts::Line line = lineOf(key, names[static_cast<std::size_t>(row)], tone);
        for (int year = 0; year < flow.years; ++year)
            line.x.push_back(year);
        line.y = flow.row(row);
        return data.lines.emplace_back(std::move(line));
    };
    add("net", FlowRow::net, Tone::series5).shape = charts::LineShape::steps;
    add("sum", FlowRow::cumulative, Tone::series1);
    add("discounted-sum", FlowRow::cumulativeDiscounted, Tone::series2).style = charts::LineStyle::dashed;
    return data;
}

ResultTable cashFlowTable(const PlanView& view, const Object& object) {
    ResultTable table;
    table.corner = Words::year();
    for (const QString& heading : Words::rows())
        table.columns.push_back({heading, dimension::money, "USD", false});
    const analysis::CashFlow flow = analysis::cashFlowOf(object, view.model);
    for (int year = 0; year < flow.years; ++year) {
        ResultTable::Row row{view.numbers.formatIn(year, "").text(), {}, false};
        for (const auto& values : flow.rows) {
            ResultTable::Cell cell;
            cell.value = values[static_cast<std::size_t>(year)];
            cell.tag = tagOf(view.address(object, "npv"));
            row.cells.push_back(cell);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

QString priceBasisText(const PlanView& view) {
    const Object& finance = view.plan.only(Kind::finance);
    const auto* basis = std::get_if<Text>(&finance.value(fieldId(Kind::finance, "price_basis")));
    return basis && basis->text == "nominal" ? Words::nominal() : Words::real(priceYearText(view));
}

}  // namespace wattplan
