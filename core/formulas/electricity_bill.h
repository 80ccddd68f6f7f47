#pragma once

#include "core/formulas/facility.h"

namespace wattplan::formulas {

/// Records the electricity bill of a facility over the months of the plan under a tariff (SITE_MODEL 6) and
/// returns the bill over the energy, in plan currency [money/J]:
///   bill = energy × energy price + Σ months max(peak, ratchet × highest peak of twelve months) × demand
///   charge
/// The twelve months are the month itself and the eleven before (pnnl_ratchet); before the plan there was no
/// load. A month without load is not billed. Without any energy the price is the energy price alone.
/// `energy` [J] is of the facility within the plan.
graph::Quantity recordBill(Recorder& recorder, const Facility& facility, const Object& tariff,
                           graph::Quantity energy);

/// The same at an all-in price [money/J], which is returned as it is.
graph::Quantity recordBill(Recorder& recorder, const Object& facility, graph::Quantity allIn,
                           graph::Quantity energy);

}  // namespace wattplan::formulas
