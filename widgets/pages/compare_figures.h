#pragma once

#include <QStringList>
#include <memory>

#include "widgets/charts/chart_data.h"
#include "widgets/document/comparison.h"
#include "widgets/pages/plan_view.h"
#include "widgets/text/number_format.h"

namespace wattplan {

/// What charts of a comparison need beside it.
struct ComparedView {
    const Comparison& comparison;
    const catalog::Catalogue& catalogue;
    QStringList names;                ///< of the what-ifs, in their order
    std::vector<charts::Tone> tones;  ///< theirs
    std::vector<bool> areLive;        ///< whether each is of the plan, and not a snapshot
    text::NumberFormat numbers;
    std::shared_ptr<const Comparison> owner{};  ///< for what is found on a thread; may be null

    PlanView planView(std::size_t place) const { return {comparison.seen(place), catalogue, numbers}; }
};

/// What the changes of a group are called: "Air-cooled hall: Site", "+ Quebec", "GPT-3 (3)".
QString groupName(const ComparedView& view, const analysis::ChangeGroup& group);

/// From one what-if to another, a bar for each group of changes: the Shapley values, which sum to the whole.
/// The id of a bar is the group's number and one.
charts::ChartData waterfallChart(const ComparedView& view, const analysis::Attribution& attribution,
                                 std::size_t from, std::size_t to);
/// Where its axis begins, if not at zero; "" where it does.
QString waterfallAxisNote(const ComparedView& view, const analysis::Attribution& attribution);
/// What is to be said of it: that it is exact, or sampled, or why there is none; which groups were taken
/// together.
QString attributionRemark(const ComparedView& view, const analysis::Attribution& attribution,
                          std::size_t from, std::size_t to);

/// Two results of every what-if against each other, with those that no other surpasses joined by a line. The
/// id of a point is its place and one.
charts::ChartData tradeOffChart(const ComparedView& view, ResultAddress x, ResultAddress y);

}  // namespace wattplan
