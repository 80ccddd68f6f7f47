#pragma once

#include "core/formulas/recorder.h"

namespace wattplan::formulas {

/// Share of a run's time in which work is kept: as stated, or from failures (MODEL 1.5):
///   M = accelerator-hours between failures / accelerators
///   G = tau / (M exp(R / M) (exp((tau + d) / M) - 1)) (daly2006 eq. 20), d the stall of a checkpoint, R a
///   restart tau as typed, else the best: y + d / M + ln(1 - y) = 0, y = tau / M, where G has its maximum
/// times what planned stops and rollbacks leave. Failures are taken to be independent: those of whole racks
/// make it optimistic. Within (0, 1) always; measured up to 16,384 accelerators only.
graph::Quantity recordGoodput(Recorder& recorder, const Object& run, graph::Quantity accelerators,
                              const Object* model);

}  // namespace wattplan::formulas
