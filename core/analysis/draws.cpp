#include "core/analysis/draws.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

#include "core/analysis/draw_job.h"
#include "core/analysis/paired_moments.h"
#include "core/analysis/workers.h"

namespace wattplan::analysis {

namespace {

// Groups between two reports, and where nobody is told.
constexpr std::uint64_t largestRound = 64;
constexpr std::uint64_t silentRound = 1024;

constexpr std::uint64_t pilotRun = 4 * DrawSequence::turn;  // of the first group, whose runs are shared out

using Failures = std::vector<std::map<graph::StatusCode, std::uint64_t>>;  // by target

/// What a worker has counted: integers, so that it does not matter which worker counted what.
struct Counts {
    std::vector<Tally> tallies;
    Failures failures;

    bool isMade() const { return !failures.empty(); }
};

std::vector<std::uint64_t> idsOf(const DrawSource& source) {
    std::vector<std::uint64_t> ids;
    for (const DrawInput& input : source.inputs)
        ids.push_back(input.id);
    return ids;
}

std::vector<std::size_t> dimensionsOf(const DrawSource& source) {
    std::vector<std::size_t> dimensions;
    for (const DrawInput& input : source.inputs)
        if (input.dimension) dimensions.push_back(*input.dimension);
    return dimensions;
}

/// Where the results of the groups of a job come together.
class Job {
public:
    Job(std::span<const DrawTarget> targets, const DrawRequest& request,
        const std::function<std::unique_ptr<DrawRunner>()>& makeRunner)
        : m_targets(targets),
          m_request(request),
          m_makeRunner(makeRunner),
          m_workers(request.threads),
          m_runners(m_workers.count()),
          m_counts(m_workers.count()),
          m_values(targets.size()),
          m_isKnown(targets.size()) {
        const std::uint64_t groups = (request.draws + groupDraws - 1) / groupDraws;
        m_firstGroup = groups * request.shard.index / request.shard.count;
        m_endGroup = groups * (request.shard.index + 1) / request.shard.count;
        const std::uint64_t bytes = request.draws * (sizeof(double) + 1) * targets.size();
        m_parts.assign(targets.size(), PairedMoments(m_firstGroup));
        m_keeps = request.keepsValues && request.draws <= mostKept && bytes <= mostKeptBytes;
    }

    DrawAnswer run() {
        if (m_request.draws > 0) scaleBins();
        std::uint64_t next = m_firstGroup;
        std::uint64_t round = m_request.progress ? 1 : silentRound;
        while (next < m_endGroup && !m_request.stop.stop_requested()) {
            const std::uint64_t end = std::min(m_endGroup, next + round);
            if (!runRound(next, end)) break;
            next = end;
            m_doneGroups = end - m_firstGroup;
            if (m_request.progress && next < m_endGroup) m_request.progress(answer());
            round = std::min(2 * round, m_request.progress ? largestRound : silentRound);
        }
        return lastAnswer();
    }

private:
    std::uint64_t drawsUpTo(std::uint64_t group) const {
        return std::min(group * groupDraws, m_request.draws);
    }

    DrawRunner& runnerOf(std::size_t worker) {
        std::unique_ptr<DrawRunner>& runner = m_runners[worker];
        if (!runner) runner = m_makeRunner();
        return *runner;
    }

    Counts& countsOf(std::size_t worker) {
        Counts& counts = m_counts[worker];
        if (counts.isMade()) return counts;
        counts.tallies.reserve(m_bins.size());
        for (const Bins& bins : m_bins)
            counts.tallies.emplace_back(bins);
        counts.failures.resize(m_bins.size());
        return counts;
    }

    /// From the first group, which is drawn once: its columns are kept until it is counted.
    void scaleBins() {
        const std::uint64_t draws = std::min(groupDraws, m_request.draws);
        m_pilot.resize((draws + pilotRun - 1) / pilotRun);
        m_workers.forEach(0, m_pilot.size(), [&](std::uint64_t run, std::size_t worker) {
            const std::uint64_t first = run * pilotRun;
            m_pilot[run] = runnerOf(worker).run(first, std::min(pilotRun, draws - first));
        });
        m_bins.resize(m_targets.size());
        m_about.resize(m_targets.size());
        m_histograms.resize(m_targets.size());
        m_failures.resize(m_targets.size());
        m_workers.forEach(0, m_targets.size(), [&](std::uint64_t i, std::size_t) {
            std::vector<double> pilot;
            pilot.reserve(draws);
            for (const std::vector<TargetColumn>& run : m_pilot)
                addKnown(run[i], pilot);
            m_bins[i] = Bins::around(pilot);
            m_about[i] = pilot.empty() ? 0.0 : pilot.front();
            m_histograms[i] = Histogram(m_bins[i]);
        });
        if (m_firstGroup > 0) m_pilot.clear();
    }

    static void addKnown(const TargetColumn& column, std::vector<double>& values) {
        for (std::size_t i = 0; i < column.values.size(); ++i)
            if (column.status[i] == graph::statusOk) values.push_back(column.values[i]);
    }

    static std::vector<double> known(const TargetColumn& column) {
        std::vector<double> values;
        values.reserve(column.values.size());
        addKnown(column, values);
        return values;
    }

    /// Whether all groups of the round were evaluated: after a stop what some of them gave is dropped.
    bool runRound(std::uint64_t from, std::uint64_t to) {
        const std::size_t targets = m_targets.size();
        std::vector<std::vector<Moments>> moments(to - from, std::vector<Moments>(targets));
        if (m_keeps)
            for (std::size_t i = 0; i < targets; ++i) {
                m_values[i].resize(drawsUpTo(to) - drawsUpTo(m_firstGroup));
                m_isKnown[i].resize(m_values[i].size());
            }
        m_workers.forEach(from, to, [&](std::uint64_t group, std::size_t worker) {
            if (m_request.stop.stop_requested()) return;
            runGroup(group, worker, moments[group - from]);
        });
        if (m_request.stop.stop_requested()) return false;
        m_pilot.clear();
        m_workers.forEach(0, targets, [&](std::uint64_t i, std::size_t) {
            for (const auto& group : moments)
                m_parts[i].add(group[i]);
            for (Counts& counts : m_counts) {
                if (!counts.isMade()) continue;
                m_histograms[i].add(counts.tallies[i]);
                counts.tallies[i].clear();
                for (const auto& [status, count] : counts.failures[i])
                    m_failures[i][status] += count;
                counts.failures[i].clear();
            }
        });
        return true;
    }

    void runGroup(std::uint64_t group, std::size_t worker, std::vector<Moments>& moments) {
        Counts& counts = countsOf(worker);
        if (group == 0) {
            for (std::size_t run = 0; run < m_pilot.size(); ++run)
                addRun(run * pilotRun, m_pilot[run], counts, moments);
            return;
        }
        // As a whole: the counts of many results don't stay in cache, their values are read in order.
        const std::uint64_t first = drawsUpTo(group);
        addRun(first, runnerOf(worker).run(first, drawsUpTo(group + 1) - first), counts, moments);
    }

    void addRun(std::uint64_t first, const std::vector<TargetColumn>& columns, Counts& counts,
                std::vector<Moments>& moments) {
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            const TargetColumn& column = columns[i];
            if (column.isOk) {
                moments[i].add(counts.tallies[i].add(column.values, m_about[i]));
            } else {
                moments[i].add(counts.tallies[i].add(known(column), m_about[i]));
                for (const graph::StatusCode status : column.status)
                    if (status != graph::statusOk) ++counts.failures[i][status];
            }
            if (!m_keeps) continue;
            const auto place = static_cast<std::ptrdiff_t>(first - drawsUpTo(m_firstGroup));
            std::ranges::copy(column.values, m_values[i].begin() + place);
            std::ranges::transform(column.status, m_isKnown[i].begin() + place,
                                   [](graph::StatusCode status) { return status == graph::statusOk; });
        }
    }

    DrawAnswer answer() const {
        DrawAnswer answer = outline();
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            DrawnResult& result = answer.results[i];
            if (i < m_histograms.size()) result.histogram = m_histograms[i];
            if (!m_keeps) continue;
            const auto kept = static_cast<std::ptrdiff_t>(answer.done);
            result.values.assign(m_values[i].begin(), m_values[i].begin() + kept);
            result.isKnown.assign(m_isKnown[i].begin(), m_isKnown[i].begin() + kept);
        }
        return answer;
    }

    /// The same, of which nothing stays here.
    DrawAnswer lastAnswer() {
        DrawAnswer answer = outline();
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            DrawnResult& result = answer.results[i];
            if (i < m_histograms.size()) result.histogram = std::move(m_histograms[i]);
            if (!m_keeps) continue;
            result.values = std::move(m_values[i]);
            result.isKnown = std::move(m_isKnown[i]);
            result.values.resize(answer.done);
            result.isKnown.resize(answer.done);
        }
        return answer;
    }

    /// All but histograms and single draws.
    DrawAnswer outline() const {
        DrawAnswer answer;
        answer.seed = m_request.seed;
        answer.sampling = m_request.sampling;
        answer.shard = m_request.shard;
        answer.asked = m_request.draws;
        answer.first = drawsUpTo(m_firstGroup);
        answer.done = drawsUpTo(m_firstGroup + m_doneGroups) - answer.first;
        for (std::size_t i = 0; i < m_targets.size(); ++i) {
            DrawnResult& result = answer.results.emplace_back();
            result.target = m_targets[i];
            result.parts = m_parts[i].parts();
            if (i >= m_failures.size()) continue;
            for (const auto& [status, count] : m_failures[i])
                result.failures.push_back({status, count});
        }
        return answer;
    }

    std::span<const DrawTarget> m_targets;
    const DrawRequest& m_request;
    std::vector<std::vector<TargetColumn>> m_pilot;  // by run of the first group
    std::vector<Bins> m_bins;
    const std::function<std::unique_ptr<DrawRunner>()>& m_makeRunner;
    Workers m_workers;
    std::vector<std::unique_ptr<DrawRunner>> m_runners;  // by worker, made when it has something to do
    std::vector<Counts> m_counts;                        // of one round, likewise
    std::uint64_t m_firstGroup = 0;
    std::uint64_t m_endGroup = 0;
    std::uint64_t m_doneGroups = 0;
    bool m_keeps = false;
    // By target.
    std::vector<PairedMoments> m_parts;
    std::vector<double> m_about;  // a value of it, near which sums keep their digits
    std::vector<Histogram> m_histograms;
    Failures m_failures;
    std::vector<std::vector<double>> m_values;
    std::vector<std::vector<char>> m_isKnown;
};

}  // namespace

DrawAnswer runJob(std::span<const DrawTarget> targets, const DrawRequest& request,
                  const std::function<std::unique_ptr<DrawRunner>()>& makeRunner) {
    return Job(targets, request, makeRunner).run();
}

DrawAnswer draw(const DrawSource& source, const DrawRequest& request) {
    ColumnWork none;
    return draw(source, request, none);
}

DrawAnswer draw(const DrawSource& source, const DrawRequest& request, ColumnWork& work) {
    const DrawSequence sequence(request.sampling, request.seed, idsOf(source), dimensionsOf(source));
    return runJob(source.targets, request,
                  [&] { return std::make_unique<GroupRunner>(source, sequence, work); });
}

}  // namespace wattplan::analysis
