#pragma once

#include "core/formulas/facility.h"

namespace wattplan::formulas {

/// Records a cluster in orbit, and the same IT power on the ground in `ground`, which may be null: then what
/// compares the two is unknown. Without interest on either side (SITE_MODEL 10, MODEL 9).
///   array     = P o / ((1 − shadow) (1 − degradation)^life), by area S η packing
///   radiator  q = 2 ε σ T⁴ fin − (ε F q_IR + α a F S + α s S), the Stefan–Boltzmann law; area = P o / q
///   mass      = array / specific power + P o shadow period / battery + area × panel + (loop + bus + IT) P
///   cost      = mass × launch + (mass − IT) × build, over P × life × availability
///   ground    = price × PUE + building / (life of the facility × hours in use)
/// P is IT power, o all power over it, S sunlight, F and s the views of Earth and Sun. No heat leaves but by
/// radiation: valid in vacuum only, with both sides of the panel free.
void recordOrbitalCluster(Recorder& recorder, const Object& object, const Facility* ground);

}  // namespace wattplan::formulas
