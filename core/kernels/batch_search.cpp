#include "core/kernels/batch_search.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <string>

namespace wattplan::kernels {

namespace {

constexpr int largestBatch = 1 << 16;  // beyond any scheduler of 2026
constexpr int mostDomains = 8;
constexpr std::size_t limitCount = 4;

std::vector<double> sizes(const ServingLoad<double>& load, const ServingLimits& limits) {
    if (limits.fixedAccelerators > 0.0) return {limits.fixedAccelerators};
    std::vector<double> list;
    for (double n = 1.0; n < load.domain; n *= 2.0)
        list.push_back(n);
    for (int domains = 1; domains <= mostDomains; ++domains)
        list.push_back(load.domain * domains);
    return list;
}

/// The largest batch up to `most` that is in time: the time of a token grows with the batch.
double batchInTime(const ServingLoad<double>& load, const ReplicaShape& shape, double n, double limit,
                   double most) {
    double low = 0.0, high = most + 1.0;
    while (high - low > 1.0) {
        const double middle = std::floor((low + high) / 2.0);
        (timePerToken(load, shape, n, middle) <= limit ? low : high) = middle;
    }
    return low;
}

}  // namespace

ReplicaChoice searchReplica(const ServingLoad<double>& load, const ReplicaShape& shape,
                            const ServingLimits& limits) {
    ReplicaChoice best, nearest;
    double most = 0.0;  // tokens for each accelerator and second
    double least = 0.0;
    for (const double n : sizes(load, limits)) {
        nearest.accelerators = nearest.batch == 0 ? static_cast<int>(n) : nearest.accelerators;
        const double held = std::floor(std::min<double>(batchInMemory(load, shape, n), largestBatch));
        if (held < std::max(1.0, limits.fixedBatch)) continue;
        const double single = std::max(timePerToken(load, shape, n, 1.0) / limits.timePerToken,
                                       promptTime(load, shape, n) / load.derate / limits.firstToken);
        if (nearest.batch == 0 || single < least) {
            nearest = {static_cast<int>(n),
                       limits.fixedBatch > 0.0 ? static_cast<int>(limits.fixedBatch) : 1};
            least = single;
        }
        if (single > 1.0) continue;
        const double batch = limits.fixedBatch > 0.0 ? limits.fixedBatch
                                                     : batchInTime(load, shape, n, limits.timePerToken, held);
        const double seconds =
            stepTime(load, shape, n, batch).token * load.outputSteps / batch + promptTime(load, shape, n);
        const double rate = 1.0 / (seconds * n);
        if (rate <= most) continue;
        most = rate;
        best = {static_cast<int>(n), static_cast<int>(batch)};
    }
    return most > 0.0 ? best : nearest;
}

ServingLoad<double> servingLoadOf(std::span<const double> operands) {
    assert(operands.size() >= formulas::servingLoadSize);
    ServingLoad<double> load{};
    std::size_t next = 0;
    formulas::eachMember(load, [&](double& member) { member = operands[next++]; });
    return load;
}

ReplicaShape replicaShapeOf(std::span<const int> structure) {
    assert(structure.size() == 4);
    return {static_cast<formulas::Parallelism>(structure[0]), structure[1] != 0, structure[2] != 0,
            structure[3] != 0};
}

std::vector<int> structureOf(const ReplicaShape& shape) {
    return {static_cast<int>(shape.parallelism), shape.isMixture, shape.isColocated, shape.speculates};
}

Result<std::vector<double>> batchSearchValues(std::span<const int> structure,
                                              std::span<const double> operands) {
    assert(operands.size() == formulas::servingLoadSize + limitCount);
    const ServingLoad<double> load = servingLoadOf(operands);
    const auto rest = operands.subspan(formulas::servingLoadSize);
    for (const double number :
         {load.domain, load.keyValueHeld, load.keyValueParts, load.derate, load.outputSteps})
        if (!(number > 0.0)) return failure(ErrorCode::notPositive, {std::to_string(number)});
    const ReplicaChoice choice =
        searchReplica(load, replicaShapeOf(structure), {rest[0], rest[1], rest[2], rest[3]});
    return std::vector<double>{static_cast<double>(choice.accelerators), static_cast<double>(choice.batch)};
}

}  // namespace wattplan::kernels
