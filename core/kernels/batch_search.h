#pragma once

#include <span>
#include <vector>

#include "core/formulas/serving_step.h"
#include "core/result.h"

namespace wattplan::kernels {

using formulas::ReplicaShape;
using formulas::ServingLoad;

/// What a service asks of a replica.
struct ServingLimits {
    double timePerToken = 0.0;       ///< [s]
    double firstToken = 0.0;         ///< prompt read in, without waiting [s]
    double fixedAccelerators = 0.0;  ///< of a replica, whole; 0: searched
    double fixedBatch = 0.0;         ///< 0: searched
};

/// What a search found, or how near it came.
struct ReplicaChoice {
    int accelerators = 1;  ///< of a replica; the largest tried where the model fits none
    int batch = 0;         ///< sequences at once; 0 where the model fits none, 1 where no batch is in time
};

/// The replica that writes most tokens for each accelerator: its accelerators, and the largest batch that
/// memory holds and the limits allow. Tried are 1, 2, 4 … up to the fast links' domain, then 2 to 8 domains.
/// Where no replica meets the limits, the fastest one with a batch of 1.
ReplicaChoice searchReplica(const ServingLoad<double>& load, const ReplicaShape& shape,
                            const ServingLimits& limits);

/// The same in the form that a node of the graph calls. structure = {parallelism, mixture, colocated,
/// speculates}; operands = the members of the load in their order, then those of the limits (38). Returns
/// {accelerators, batch}. Error notPositive where a load has no meaning.
Result<std::vector<double>> batchSearchValues(std::span<const int> structure,
                                              std::span<const double> operands);

/// The load and shape that a node's operands stand for, as batchSearchValues() takes them.
ServingLoad<double> servingLoadOf(std::span<const double> operands);
ReplicaShape replicaShapeOf(std::span<const int> structure);
std::vector<int> structureOf(const ReplicaShape& shape);

}  // namespace wattplan::kernels
