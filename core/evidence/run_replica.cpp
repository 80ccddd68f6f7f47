#include "core/evidence/run_replica.h"

#include <cmath>

#include "core/evidence/run_class.h"

namespace wattplan::evidence {

bool isThroughputBenchmark(const ReportedRun& run) {
    return run.has("throughput_tokens_per_s") && !run.has("batch_size_requests");
}

double replicaOf(const ReportedRun& run, const Object& accelerator, double parameters, double accelerators) {
    const auto* memory = std::get_if<Number>(&accelerator.value(fieldId(Kind::accelerator, "memory")));
    if (!isThroughputBenchmark(run) || run.has("tensor") || !memory) return accelerators;
    constexpr double gigabyte = 1e9, half = 0.5;
    const Bits bits = bitsOf(run.text("precision"));
    const double bytes = bits == Bits::four ? 0.5 : bits == Bits::eight ? 1.0 : 2.0;
    for (double count = 1.0; count < accelerators; ++count) {
        const bool isDivisor = std::fmod(accelerators, count) == 0.0;
        if (isDivisor && parameters * bytes <= half * count * memory->value * gigabyte) return count;
    }
    return accelerators;
}

}  // namespace wattplan::evidence
