#include "widgets/report/decision_charts.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/pages/investment_figures.h"
#include "widgets/pages/power_figures.h"
#include "widgets/pages/seek_figures.h"
#include "widgets/text/object_text.h"
#include "widgets/text/what_if_text.h"

namespace wattplan::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::size_t mostOptions = 4;  // a bar each in every row
constexpr std::size_t mostRows = 5;     // of bars below a table
constexpr std::size_t barsBelow = 9;    // in all
constexpr double leastChange = 5e-4;    // 0.1 % when rounded

PlannedChart below(PlannedChart chart) {
    chart.isBelow = true;
    return chart;
}

charts::Axis percentAxis(const QString& title) {
    return {.title = title, .dimension = dimension::none, .unit = std::string(1, '%')};
}

// In the month in which least of the feed is left.
std::optional<double> leastShareLeft(const PlanView& view, const Object& facility) {
    const auto feed = view.model.series(view.address(facility, "feed"));
    const auto peak = view.model.series(view.address(facility, "peak"));
    std::optional<double> least;
    for (std::size_t month = 0; month < std::min(feed.size(), peak.size()); ++month)
        if (peak[month] > 0.0 && feed[month] > 0.0) {
            const double left = 1.0 - peak[month] / feed[month];
            least = std::min(least.value_or(left), left);
        }
    return least;
}

ObjectId tightest(const PlanView& view) {
    if (const Feeds feeds = feedsOf(view); feeds.first) return feeds.first->facility;
    ObjectId found{};
    double least = 1.0;
    for (const Object* facility : view.plan.objects(Kind::facility))
        if (const auto left = leastShareLeft(view, *facility); left && *left < least) {
            least = *left;
            found = facility->id;
        }
    return found;
}

}  // namespace

Feeds feedsOf(const PlanView& view) {
    Feeds feeds;
    for (const Object* facility : view.plan.objects(Kind::facility)) {
        const auto lacks = view.model.series(view.address(*facility, "shortfall"));
        feeds.isStated = feeds.isStated || !lacks.empty();
        const auto first = std::ranges::find_if(lacks, [](double lack) { return lack > 0.0; });
        const auto month = static_cast<std::size_t>(first - lacks.begin());
        if (first != lacks.end() && (!feeds.first || month < feeds.first->month))
            feeds.first = Shortfall{facility->id, month, *first};
    }
    return feeds;
}

std::optional<double> changeOf(std::optional<double> value, std::optional<double> base) {
    if (!value || !base || *base == 0.0) return {};
    const double change = (*value - *base) / std::abs(*base);
    return std::abs(change) < leastChange ? std::nullopt : std::optional(change);
}

std::optional<PlannedChart> supplyChart(const PlanView& view) {
    const ObjectId facility = tightest(view);
    charts::ChartData power = powerChart(view, powerFigures(view, facility), PowerDetail::full);
    if (!power.isEmpty())
        return below(planned(view,
                             facility.isValid() ? Texts::tr("Power by month and what the grid feeds")
                                                : Texts::tr("Power by month"),
                             facility.isValid() ? view.name(facility) : Texts::tr("All facilities"),
                             std::move(power)));
    charts::ChartData flow = cashFlowChart(view, view.plan.only(Kind::plan));
    if (flow.isEmpty()) return {};
    return below(planned(view, cashFlowTitle(), priceBasisText(view), std::move(flow)));
}

std::optional<PlannedChart> optionChart(const PlanView& view, const Comparison& options) {
    charts::ChartData data;
    const QString base = text::whatIfName(options.whatIfs()[options.base()], options.whole());
    data.name = Texts::tr("What each option changes");
    data.x = percentAxis(Texts::tr("Change from “%1”", "what-if").arg(base));
    for (std::size_t place = 0; place < options.whatIfs().size(); ++place) {
        if (place == options.base() || data.bars.groups.size() == mostOptions) continue;
        charts::BarGroup group;
        group.name = text::whatIfName(options.whatIfs()[place], options.whole());
        group.tone = static_cast<charts::Tone>(data.bars.groups.size());
        data.bars.groups.push_back(std::move(group));
    }
    const std::size_t rows = std::clamp<std::size_t>(barsBelow / data.bars.groups.size(), 2, mostRows);
    for (const analysis::ComparedResult& result : options.results()) {
        std::vector<std::optional<double>> changes;
        for (std::size_t place = 0; place < options.whatIfs().size(); ++place)
            if (place != options.base() && changes.size() < data.bars.groups.size())
                changes.push_back(changeOf(result.values[place].outcome.number(),
                                           result.values[options.base()].outcome.number()));
        if (std::ranges::none_of(changes, [](const auto& change) { return change.has_value(); })) continue;
        if (data.bars.categories.size() == rows) break;
        data.bars.categories.push_back(text::resultLabel(result.address.result));
        for (std::size_t i = 0; i < changes.size(); ++i)
            data.bars.groups[i].values.emplace_back(changes[i].value_or(0.0));
    }
    if (data.bars.categories.empty()) return {};
    return below(planned(view, data.name, Texts::tr("against “%1”", "what-if").arg(base), data));
}

std::optional<PlannedChart> assumptionChart(const PlanView& view, const Findings& findings) {
    charts::ChartData data;
    const QString cost = text::resultLabel(resultId(Kind::plan, "cost_owned"));
    data.name = Texts::tr("What is not known well and moves cost");
    data.x = percentAxis(Texts::tr("Change of “%1”", "result").arg(cost));
    charts::BarGroup group;
    group.name = data.x.title;
    group.tone = charts::Tone::series1;
    for (const analysis::AssumedInput& input : findings.assumed) {
        if (!input.onCost || data.bars.categories.size() == mostRows) continue;
        data.bars.categories.push_back(inputName(view, input.field));
        group.values.emplace_back(*input.onCost / 100.0);
    }
    if (data.bars.categories.empty()) return {};
    data.bars.groups.push_back(std::move(group));
    return below(planned(view, data.name,
                         Texts::tr("by how much “%1” moves for one percent more of each", "result").arg(cost),
                         data));
}

}  // namespace wattplan::report
