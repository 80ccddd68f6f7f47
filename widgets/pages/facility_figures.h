#pragma once

#include <array>
#include <vector>

#include "core/analysis/facility_year.h"
#include "widgets/pages/kpi_tile.h"
#include "widgets/pages/plan_view.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// What the map of hours shows.
enum class HourMeasure : std::uint8_t { pue, waterUse, freeCooling };
/// What the table by load shows.
enum class LoadMeasure : std::uint8_t { pue, waterUse };

/// The four numbers at the top: PUE of the year and of the design hour, connection, hours of free cooling.
std::array<KpiFigure, 4> facilityFigures(const PlanView& view, const Object& facility);

/// Whether the facility's PUE is typed rather than computed.
bool isPuePinned(const Object& facility);

QString hourTitle(const Object* facility, HourMeasure measure);
QString freeCoolingTitle();

/// A measure by month and hour of the day, in colours; empty where the facility has no year.
charts::ChartData hourChart(const PlanView& view, const Object* facility,
                            const std::optional<analysis::FacilityYear>& year, HourMeasure measure);

/// Hours of free cooling at the facility's site, a bar for each cooling technology.
charts::ChartData freeCoolingChart(const PlanView& view, const Object* facility,
                                   const std::vector<analysis::CoolingChoice>& choices);

/// The same with mean PUE and WUE, a row for each cooling technology.
ResultTable coolingTable(const PlanView& view, const std::vector<analysis::CoolingChoice>& choices);

/// A measure by month and IT load; the mean of the year last.
ResultTable loadTable(const PlanView& view, const analysis::FacilityYear& year, LoadMeasure measure);

/// What each facility is built of: power, machines, water.
ResultTable plantTable(const PlanView& view);
/// What stands on the floor of each facility.
ResultTable floorTable(const PlanView& view);

}  // namespace wattplan
