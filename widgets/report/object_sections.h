#pragma once

#include "widgets/report/sections.h"

namespace wattplan::report {

// Sections of what is found of the objects of a plan, in the language now installed, which the view must have
// too. Empty where the plan has no such object.

/// Whether a plan has nothing but orbital clusters.
bool isOrbital(const PlanView& view);
/// What the first orbital cluster costs, alone and against the ground.
Figures orbitFigures(const PlanView& view);

/// Every result of the plan as a whole, of training runs and of services.
Parts workloadParts(const PlanView& view);
/// Every result of facilities and of the clusters in them: what is to be built, network, savings.
Parts facilityParts(const PlanView& view);
/// What orbit costs against the ground, what it weighs and emits, then every result of orbital clusters.
Parts orbitParts(const PlanView& view);

}  // namespace wattplan::report
