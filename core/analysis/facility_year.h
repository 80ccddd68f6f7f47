#pragma once

#include <optional>
#include <vector>

#include "core/formulas/plan_model.h"
#include "core/kernels/hour_map.h"
#include "core/kernels/site_year.h"

namespace wattplan::analysis {

/// A year of a facility, as its site, cooling technology and load make it.
struct FacilityYear {
    double load = 0.0;  ///< at which the map is drawn: that of full operation, of design IT power [-]
    kernels::SiteYearTable table{};  ///< PUE and WUE by month and load
    kernels::HourMap map{};          ///< PUE and free cooling by month and hour of the day
};

/// The year of a facility, by the kernel that its results come from; none where site, cooling technology, one
/// of their figures or the load is missing. A pinned PUE is not in it. Some milliseconds of work.
std::optional<FacilityYear> facilityYear(const Plan& plan, const PlanModel& model, const Object& facility);

/// Whether a facility has a year: its site, cooling technology, their figures and the load are known.
bool hasYear(const Plan& plan, const PlanModel& model, const Object& facility);

/// A cooling technology at the site of a facility.
struct CoolingChoice {
    ObjectId cooling{};
    bool isChosen = false;     ///< the facility has this one
    int freeCoolingHours = 0;  ///< of 8,760
    double meanPue = 0.0;      ///< at the load of the facility [-]
    double waterUse = 0.0;     ///< WUE at that load [L/kWh of IT energy]
};

/// The technologies of the plan and those of the library that it has not copied, at a facility's site, in
/// order of the plan and then of the library; empty where the site or load is missing.
std::vector<CoolingChoice> coolingChoices(const Plan& plan, const catalog::Catalogue& catalogue,
                                          const PlanModel& model, const Object& facility);

}  // namespace wattplan::analysis
