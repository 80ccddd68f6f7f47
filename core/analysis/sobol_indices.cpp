#include "core/analysis/sobol_indices.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <span>

#include "core/analysis/draw_group.h"
#include "core/analysis/workers.h"

namespace wattplan::analysis {

namespace {

constexpr std::size_t turn = DrawSequence::turn;
constexpr std::size_t replicates = DrawSequence::replicates;
constexpr double student15 = 2.131449545559323;  // Student's t, 15 degrees of freedom, 97.5 %
constexpr std::uint64_t secondSample = std::uint64_t{1} << 63;

/// Ids of the factors for sample A, then for sample B.
std::vector<std::uint64_t> idsOfSamples(std::span<const std::uint64_t> ids) {
    std::vector<std::uint64_t> all;
    for (const std::uint64_t sample : {std::uint64_t{0}, secondSample})
        for (const std::uint64_t id : ids)
            all.push_back(id | sample);
    return all;
}

/// The inputs of a source that lead to its only target.
class SourceModel : public SobolModel {
public:
    SourceModel(const DrawSource& source, std::span<const std::size_t> used)
        : m_source(&source), m_used(used), m_lanes(source, used) {}

    void prepare(std::size_t factor, std::span<double> numbers) override {
        m_source->inputs[m_used[factor]].sampler.transform(numbers);
    }
    TargetColumn evaluated(std::span<const std::vector<double>> numbers, std::size_t lanes) override {
        std::vector<TargetColumn> column = m_lanes.columns(lanes);
        m_lanes.run(numbers, lanes, 0, column);
        return std::move(column.front());
    }

private:
    const DrawSource* m_source;
    std::span<const std::size_t> m_used;
    TargetLanes m_lanes;
};

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
    TurnRunner(std::unique_ptr<SobolModel> model, std::size_t factors, const DrawSequence& sequence)
        : m_model(std::move(model)), m_factors(factors), m_sequence(&sequence) {}

    Turn run(std::uint64_t firstPoint) {
        const std::size_t inputs = m_factors;
        std::vector<std::vector<double>> a(inputs, std::vector<double>(turn));
        std::vector<std::vector<double>> b = a;
        for (std::size_t i = 0; i < inputs; ++i) {
            m_sequence->uniforms(i, firstPoint, a[i]);
            m_sequence->uniforms(inputs + i, firstPoint, b[i]);
            m_model->prepare(i, a[i]);
            m_model->prepare(i, b[i]);
        }
        std::vector<TargetColumn> columns;
        columns.push_back(m_model->evaluated(a, turn));
        columns.push_back(m_model->evaluated(b, turn));
        for (std::size_t i = 0; i < inputs; ++i) {
            std::swap(a[i], b[i]);
            columns.push_back(m_model->evaluated(a, turn));
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
    std::unique_ptr<SobolModel> m_model;
    std::size_t m_factors;
    const DrawSequence* m_sequence;
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

SobolIndices indicesFrom(std::span<const Sums> turns, std::size_t factors) {
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
    result.evaluations = (all.points + all.failed) * (factors + 2);
    const double variance = all.moments.squares / static_cast<double>(all.moments.count);
    for (std::size_t i = 0; i < factors; ++i) {
        const auto share = [&](const Sums& sums, const std::vector<double>& of) {
            return of.empty() || sums.points == 0 ? 0.0 : of[i] / static_cast<double>(sums.points) / variance;
        };
        SobolIndex index;
        index.input = i;
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

std::optional<SobolIndices> sobolIndices(std::span<const std::uint64_t> ids,
                                         const std::function<std::unique_ptr<SobolModel>()>& makeModel,
                                         const SobolRequest& request) {
    const DrawSequence sequence(Sampling::sobol, request.seed, idsOfSamples(ids));
    const std::size_t turns = (request.points + groupDraws - 1) / groupDraws * replicates;
    Workers workers(request.threads);
    std::vector<std::optional<TurnRunner>> runners(workers.count());

    // A centre near the mean, the same for whoever computes: that of the first turn.
    runners.front().emplace(makeModel(), ids.size(), sequence);
    const double centre = Moments::of(runners.front()->run(0).a).mean;
    std::vector<Sums> sums(turns);
    workers.forEach(0, turns, [&](std::uint64_t t, std::size_t worker) {
        if (request.stop.stop_requested()) return;
        std::optional<TurnRunner>& runner = runners[worker];
        if (!runner) runner.emplace(makeModel(), ids.size(), sequence);
        sums[t] = sumsOf(runner->run(t * turn), centre);
    });
    if (request.stop.stop_requested()) return std::nullopt;
    SobolIndices result = indicesFrom(sums, ids.size());
    // What does not vary has no shares.
    if (result.points == 0 || !(result.deviation > 0.0)) return std::nullopt;
    return result;
}

std::optional<SobolIndices> sobolIndices(const DrawSource& source, std::size_t target,
                                         const SobolRequest& request) {
    const DrawSource one{source.evaluation, source.inputs, {source.targets[target]}};
    const std::vector<std::size_t> used = inputsOfTargets(one);
    if (used.empty() || !source.correlations.empty()) return std::nullopt;
    std::vector<std::uint64_t> ids;
    for (const std::size_t input : used)
        ids.push_back(source.inputs[input].id);
    auto result = sobolIndices(
        ids, [&] { return std::make_unique<SourceModel>(one, used); }, request);
    if (result)
        for (SobolIndex& index : result->indices)
            index.input = used[index.input];
    return result;
}

}  // namespace wattplan::analysis
