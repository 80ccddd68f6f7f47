#pragma once

#include "core/formulas/facility.h"

namespace wattplan::formulas {

/// Records the temperatures of a facility's design hour, those of its site, else the highest of its year of
/// weather, and returns the technology's table in that hour, by load (design_hour_rows).
graph::Quantity recordDesignHour(Recorder& recorder, const Object& facility, const Object& site,
                                 const Object& cooling, graph::Quantity year);

/// Records what a facility is built of (MODEL 4.2, 4.3; SITE_MODEL 4), by its design IT power, its design
/// hour and the racks of its clusters, which are recorded already:
///   design power = design IT × PUE of the design hour; connection = that × (1 + reserve) / power factor
///   of each machine N = ⌈load / size⌉, installed N, N + 1, N + 2, 2 N or 2 (N + 1); none for no load
///   coolant = heat to liquid / (4.17 MJ/m³K × rise); make-up = design IT × WUE of the design hour
///   white space = racks × area; gross area = that × ratio; floor load = full rack / footprint
void recordPlant(Recorder& recorder, const Facility& facility);

}  // namespace wattplan::formulas
