#pragma once

#include <QString>
#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "widgets/charts/chart_data.h"
#include "widgets/pages/plan_view.h"

namespace wattplan {

struct DrawnFan;

/// What the monthly power is made of, from the bottom of the stack to its top.
inline constexpr std::array<std::string_view, 5> powerParts{
    "power.accelerators", "power.servers", "power.network", "power.storage", "power.cooling"};

/// Power month by month, of one facility or of all together [W]. A list is empty where its values are not
/// known.
struct PowerFigures {
    ObjectId facility{};  ///< invalid: all facilities
    std::array<std::vector<double>, powerParts.size()> parts{};
    std::vector<double> total{};  ///< monthly mean
    std::vector<double> peak{};
    std::vector<double> feed{};         ///< of one facility only: feeds of several places don't add up
    std::vector<double> shortfall{};    ///< of all: the sum of what each lacks
    std::optional<double> nameplate{};  ///< of one facility only
    std::vector<ObjectId> unknown{};    ///< facilities whose power is not known
    int months = 0;

    bool isKnown() const { return !total.empty(); }
    /// The months in which power is drawn or a feed stands, first and last; nothing when there are none.
    std::optional<std::pair<int, int>> activeMonths() const;
};

/// What a component is called in legends and headings: a word, where the result's label is a phrase.
QString powerPartName(std::size_t part);

PowerFigures powerFigures(const PlanView& view, ObjectId facility);

enum class PowerDetail : std::uint8_t {
    brief,  ///< stack and peak
    full,   ///< the feed and nameplate too
};
/// The chart: components stacked, the peak above them, and the feed they must stay below.
charts::ChartData powerChart(const PlanView& view, const PowerFigures& figures, PowerDetail detail);

/// The monthly peak of one facility, of the whole plan where that is invalid.
ResultAddress powerPeak(const PlanView& view, ObjectId facility);
/// Lays the draws of the monthly peak over the chart: P10 to P90 as a band, and P50.
void addPowerFan(charts::ChartData& chart, const DrawnFan& fan);

}  // namespace wattplan
