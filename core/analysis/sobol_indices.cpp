#include "core/analysis/sobol_indices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include "core/analysis/draw_group.h"

namespace wattplan::analysis {

namespace {

constexpr std::size_t turn = DrawSequence::turn;
constexpr std::size_t replicates = DrawSequence::replicates;
constexpr double student15 = 2.131449545559323;  // Student's t, 15 degrees of freedom, 97.5 %
constexpr std::uint64_t secondSample = std::uint64_t{1} << 63;

/// Ids of the inputs for sample A, then for sample B.
std::vector<std::uint64_t> idsOf(const DrawSource& source, std::span<const std::size_t> used) {
    std::vector<std::uint64_t> ids;
    for (const std::uint64_t sample : {std::uint64_t{0}, secondSample})
        for (const std::size_t input : used)
            ids.push_back(source.inputs[input].id | sample);
    return ids;
}

/// The target at the points of one turn: of A, of B, and of A with each column of B.
struct Turn {
    std::vector<double> a{};
    std::vector<double> b{};
    std::vector<std::vector<double>> mixed{};
    std::uint64_t failed = 0;
};

/// Evaluates turns: an instance for each thread.
class TurnRunner {
public:
    TurnRunner(const DrawSource& source, std::span<const std::size_t> used, const DrawSequence& sequence)
        : m_source(&source), m_used(used), m_sequence(&sequence), m_lanes(source, used) {}

    Turn run(std::uint64_t firstPoint) {
        const std::size_t inputs = m_used.size();
        std::vector<std::vector<double>> a(inputs, std::vector<double>(turn));
        std::vector<std::vector<double>> b = a;
        for (std::size_t i = 0; i < inputs; ++i) {
            m_sequence->uniforms(i, firstPoint, a[i]);
            m_sequence->uniforms(inputs + i, firstPoint, b[i]);
            m_source->inputs[m_used[i]].sampler.transform(a[i]);
            m_source->inputs[m_used[i]].sampler.transform(b[i]);
        }
        std::vector<TargetColumn> columns{evaluated(a), evaluated(b)};
        for (std::size_t i = 0; i < inputs; ++i) {
            std::swap(a[i], b[i]);
            columns.push_back(evaluated(a));
            std::swap(a[i], b[i]);
        }
        Turn result;
        result.mixed.resize(inputs);
        for (std::size_t lane = 0; lane < turn; ++lane) {
            const bool isKnown = std::ranges::all_of(
                columns, [&](const TargetColumn& column) { return column.status[lane] == graph::statusOk; });
            if (!isKnown) {
                ++result.failed;
                continue;
            }
            result.a.push_back(columns[0].values[lane]);
            result.b.push_back(columns[1].values[lane]);
            for (std::size_t i = 0; i < inputs; ++i)
                result.mixed[i].push_back(columns[2 + i].values[lane]);
        }
        return result;
    }

private:
    TargetColumn evaluated(const std::vector<std::vector<double>>& numbers) {
        std::vector<TargetColumn> column = m_lanes.columns(turn);
        m_lanes.run(numbers, turn, 0, column);
        return std::move(column.front());
    }

    const DrawSource* m_source;
    std::span<const std::size_t> m_used;
    const DrawSequence* m_sequence;
    TargetLanes m_lanes;
};

/// Sums of one turn or replicate.
struct Sums {
    std::uint64_t points = 0;
    std::uint64_t failed = 0;
    Moments moments{};  // of A and B together
    std::vector<double> first{};
    std::vector<double> total{};

    void add(const Sums& later) {
        points += later.points;
        failed += later.failed;
        moments.add(later.moments);
        first.resize(later.first.size(), 0.0);
        total.resize(later.total.size(), 0.0);
        for (std::size_t i = 0; i < first.size(); ++i) {
            first[i] += later.first[i];
            total[i] += later.total[i];
        }
    }
};

Sums sumsOf(const Turn& points, double centre) {
    Sums sums;
    sums.points = points.a.size();
    sums.failed = points.failed;
    sums.moments = Moments::of(points.a);
    sums.moments.add(Moments::of(points.b));
    for (const std::vector<double>& mixed : points.mixed) {
        double first = 0.0;
        double total = 0.0;
        for (std::size_t k = 0; k < mixed.size(); ++k) {
            const double step = mixed[k] - points.a[k];
            first += (points.b[k] - centre) * step;
            total += step * step;
        }
        sums.first.push_back(first);
        sums.total.push_back(total / 2.0);
    }
    return sums;
}

/// The interval of a mean from that of the replicates.
Interval intervalOf(double value, const std::array<double, replicates>& each) {
    const Moments spread = Moments::of(each);
    constexpr auto number = static_cast<double>(replicates);
    const double error = std::sqrt(spread.squares / (number - 1.0) / number);
    return {value - student15 * error, value + student15 * error};
}

SobolIndices indicesFrom(std::span<const Sums> turns, std::span<const std::size_t> used) {
    std::array<Sums, replicates> parts;
    Sums all;
    for (std::size_t t = 0; t < turns.size(); ++t) {
        parts[t % replicates].add(turns[t]);
        all.add(turns[t]);
    }
    SobolIndices result;
    result.mean = all.moments.mean;
    result.deviation = all.moments.deviation();
    result.points = all.points;
    result.failed = all.failed;
    result.evaluations = (all.points + all.failed) * (used.size() + 2);
    const double variance = all.moments.squares / static_cast<double>(all.moments.count);
    for (std::size_t i = 0; i < used.size(); ++i) {
        const auto share = [&](const Sums& sums, const std::vector<double>& of) {
            return of.empty() || sums.points == 0 ? 0.0 : of[i] / static_cast<double>(sums.points) / variance;
        };
        SobolIndex index;
        index.input = used[i];
        index.first = share(all, all.first);
        index.total = share(all, all.total);
        std::array<double, replicates> first{};
        std::array<double, replicates> total{};
        for (std::size_t r = 0; r < replicates; ++r) {
            first[r] = share(parts[r], parts[r].first);
            total[r] = share(parts[r], parts[r].total);
        }
        index.firstInterval = intervalOf(index.first, first);
        index.totalInterval = intervalOf(index.total, total);
        result.indices.push_back(index);
    }
    std::ranges::stable_sort(result.indices, std::ranges::greater{}, &SobolIndex::total);
    return result;
}

}  // namespace

double SobolIndex::narrowing() const {
    return 1.0 - std::sqrt(1.0 - std::clamp(first, 0.0, 1.0));
}

std::optional<SobolIndices> sobolIndices(const DrawSource& source, std::size_t target,
                                         const SobolRequest& request) {
    const DrawSource one{source.evaluation, source.inputs, {source.targets[target]}};
    const std::vector<std::size_t> used = inputsOfTargets(one);
    if (used.empty() || !source.correlations.empty()) return std::nullopt;
    const DrawSequence sequence(Sampling::sobol, request.seed, idsOf(one, used));
    const std::size_t turns = (request.points + groupDraws - 1) / groupDraws * replicates;
    tbb::enumerable_thread_specific<TurnRunner> runners([&] { return TurnRunner(one, used, sequence); });
    tbb::task_arena arena(request.threads > 0 ? request.threads : tbb::task_arena::automatic);

    // A centre near the mean, the same for whoever computes: that of the first turn.
    const double centre = Moments::of(runners.local().run(0).a).mean;
    std::vector<Sums> sums(turns);
    arena.execute([&] {
        tbb::parallel_for(std::size_t{0}, turns, [&](std::size_t t) {
            if (request.stop.stop_requested()) return;
            sums[t] = sumsOf(runners.local().run(t * turn), centre);
        });
    });
    if (request.stop.stop_requested()) return std::nullopt;
    SobolIndices result = indicesFrom(sums, used);
    // What does not vary has no shares.
    if (result.points == 0 || !(result.deviation > 0.0)) return std::nullopt;
    return result;
}

}  // namespace wattplan::analysis
