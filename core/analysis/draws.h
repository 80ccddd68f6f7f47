#pragma once

#include <functional>
#include <optional>
#include <stop_token>
#include <vector>

#include "core/analysis/correlation.h"
#include "core/analysis/draw_sequence.h"
#include "core/analysis/draw_statistics.h"
#include "core/analysis/sampler.h"
#include "core/graph/evaluation.h"

namespace wattplan::analysis {

/// An input of a graph that varies.
struct DrawInput {
    graph::NodeId node = graph::noNode;
    std::uint64_t id = 0;  ///< what its random numbers are a function of
    Sampler sampler;
    std::optional<std::size_t> dimension{};  ///< of Sobol points; else its place in the list. All or none.
};

/// A node to draw, of a series one month (from 0) or else its largest.
struct DrawTarget {
    graph::NodeId node = graph::noNode;
    std::optional<int> month{};
    bool operator==(const DrawTarget&) const = default;
};

/// What is drawn from what: an evaluated graph, the inputs that vary and the nodes wanted. The evaluation
/// must outlive the work on it and not change meanwhile.
struct DrawSource {
    const graph::Evaluation* evaluation = nullptr;
    std::vector<DrawInput> inputs{};
    std::vector<DrawTarget> targets{};
    std::vector<InputCorrelation> correlations{};  ///< of inputs by their places; the others are independent
};

/// One of `count` parts of a job that machines share, from 0.
struct Shard {
    std::uint64_t index = 0;
    std::uint64_t count = 1;
    bool operator==(const Shard&) const = default;
};

/// Draws without a value, for one reason: outcomeOf(graph, status) tells which.
struct DrawFailure {
    graph::StatusCode status = graph::statusOk;
    std::uint64_t count = 0;
    bool operator==(const DrawFailure&) const = default;
};

struct DrawnResult {
    DrawTarget target{};
    std::vector<Moments> parts{};  ///< of the draws with a value: of stretches of groups, see PairedMoments
    Histogram histogram{};
    std::vector<DrawFailure> failures{};  ///< in order of where they begin in the graph
    std::vector<double> values{};         ///< where they are kept, each draw in base units
    std::vector<char> isKnown{};          ///< of these, whether the draw has a value

    Moments moments() const;
    std::uint64_t failed() const;
};

struct DrawAnswer {
    std::uint64_t seed = 0;
    Sampling sampling{};
    Shard shard{};
    std::uint64_t asked = 0;  ///< draws of the whole job
    std::uint64_t first = 0;  ///< the first of this part
    std::uint64_t done = 0;   ///< draws evaluated, from there on
    std::vector<DrawnResult> results{};

    bool isWhole() const { return done == asked; }
};

struct DrawRequest {
    std::uint64_t draws = 65536;
    std::uint64_t seed = 1;
    Sampling sampling = Sampling::sobol;
    Shard shard{};
    int threads = 0;          ///< 0: as many as the machine has
    bool keepsValues = true;  ///< up to `mostKept` draws and `mostKeptBytes`
    std::stop_token stop{};
    /// Called now and then, on the calling thread, with what there is so far.
    std::function<void(const DrawAnswer&)> progress{};
};

/// Draws of one group: the unit of work, and of what is added up in order.
inline constexpr std::uint64_t groupDraws = DrawSequence::turn * DrawSequence::replicates;
inline constexpr std::uint64_t mostKept = 131072;
inline constexpr std::uint64_t mostKeptBytes = std::uint64_t{512} << 20;

/// Evaluates the targets for draws of the inputs, as lanes of the graph, over threads. The same seed gives
/// the same bits, whatever the number of threads or shards: a draw is a function of seed, input and its
/// number; groups of draws are added up in pairs, then pairs of pairs; bins are scaled to the first group,
/// which each shard evaluates. Memory does not grow with the number of draws, but for values that are kept.
/// After a stop the answer is that of the groups before it.
DrawAnswer draw(const DrawSource& source, const DrawRequest& request);
/// The same with columns of nodes that are known, and leaving others behind: of a whole job.
struct ColumnWork;
DrawAnswer draw(const DrawSource& source, const DrawRequest& request, ColumnWork& work);

/// The parts of a job as one answer, bit for bit that of one machine. None where they are not all the parts
/// of one job.
std::optional<DrawAnswer> merged(std::vector<DrawAnswer> shards);

/// A percentile in base units: exact where the draws are kept, else from the histogram.
double percentile(const DrawnResult& result, double share);

struct Interval {
    double low = 0.0;
    double high = 0.0;
};

/// The interval in which a percentile lies with 95 % confidence. Of kept Sobol draws from the spread of the
/// replicates' percentiles (Student's t, 15 degrees of freedom); else from the binomial spread of ranks,
/// which holds for independent draws and overstates that of Sobol points. None of fewer than two draws of
/// each replicate.
std::optional<Interval> percentileInterval(const DrawAnswer& answer, const DrawnResult& result, double share);

}  // namespace wattplan::analysis
