#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>
#include <vector>

#include "core/analysis/draw_group.h"

namespace wattplan::analysis {

/// What share of a target's variance an input answers for.
struct SobolIndex {
    std::size_t input = 0;     ///< place in the source's list
    double first = 0.0;        ///< by itself: the share that would go if it were known [-]
    double total = 0.0;        ///< with all its interactions [-]
    Interval firstInterval{};  ///< 95 %, from the spread of the replicates
    Interval totalInterval{};

    /// By how much knowing the input would narrow the target: the part of its standard deviation that would
    /// go, 1 - sqrt(1 - first), on average over what the input may turn out to be [-].
    double narrowing() const;
};

struct SobolIndices {
    double mean = 0.0;         ///< of the target, in base units
    double deviation = 0.0;    ///< its standard deviation
    std::uint64_t points = 0;  ///< used, of those asked for
    std::uint64_t failed = 0;  ///< left out: the target has no value at the point or at one beside it
    std::uint64_t evaluations = 0;
    std::vector<SobolIndex> indices{};  ///< greatest total first; inputs that lead to the target
};

struct SobolRequest {
    std::uint64_t points = 32768;  ///< a multiple of groupDraws; each costs inputs + 2 evaluations
    std::uint64_t seed = 1;
    int threads = 0;
    std::stop_token stop{};
};

/// First and total Sobol indices of the independent inputs, of two samples A and B and A with a column of B:
/// first = mean f(B) (f(AB_i) - f(A)) / V, Saltelli et al., Comput. Phys. Commun. 181 (2010) 259, table 2
/// (b); total = mean (f(A) - f(AB_i))^2 / 2 V, Jansen, the same, (f). Values are taken from their mean first,
/// which changes neither expectation. Sobol points in twice as many dimensions as inputs. The same bits for
/// any number of threads. None after a stop, where the target does not vary, and where inputs are correlated.
std::optional<SobolIndices> sobolIndices(const DrawSource& source, std::size_t target,
                                         const SobolRequest& request);

/// A target as a function of independent factors. An instance for each thread.
class SobolModel {
public:
    virtual ~SobolModel() = default;
    /// Numbers between 0 and 1 of a factor, in place to what evaluated() takes.
    virtual void prepare(std::size_t factor, std::span<double> numbers) = 0;
    /// A column of each factor; `lanes` of each, at most a turn.
    virtual TargetColumn evaluated(std::span<const std::vector<double>> numbers, std::size_t lanes) = 0;
};

/// The same of any function of factors whose random numbers are those of `ids`: inputs are numbered as they
/// are.
std::optional<SobolIndices> sobolIndices(std::span<const std::uint64_t> ids,
                                         const std::function<std::unique_ptr<SobolModel>()>& makeModel,
                                         const SobolRequest& request);

}  // namespace wattplan::analysis
