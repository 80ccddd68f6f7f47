#pragma once

#include "core/evidence/reported_run.h"
#include "core/plan/plan.h"

namespace wattplan::evidence {

/// Whether a row states tokens a second and no batch: a benchmark of whatever batch and replicas give most.
bool isThroughputBenchmark(const ReportedRun& run);

/// Accelerators of a replica, of so many in the row: all of them; of a benchmark of throughput as few as
/// leave half of their memory to keys and values beside a model of so many parameters, for it runs several
/// replicas side by side.
double replicaOf(const ReportedRun& run, const Object& accelerator, double parameters, double accelerators);

}  // namespace wattplan::evidence
