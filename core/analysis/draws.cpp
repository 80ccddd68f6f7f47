#include "core/analysis/draws.h"

#include <algorithm>
#include <map>
#include <vector>

#include <tbb/enumerable_thread_specific.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include "core/analysis/draw_group.h"

namespace wattplan::analysis {

namespace {

constexpr std::uint64_t largestRound = 64;  // groups between two reports

/// What a thread has counted: integers, so that it does not matter which thread counted what.
struct Counts {
    std::vector<Histogram> histograms;
    std::vector<std::map<graph::StatusCode, std::uint64_t>> failures;
};

std::vector<std::uint64_t> idsOf(const DrawSource& source) {
    std::vector<std::uint64_t> ids;
    for (const DrawInput& input : source.inputs)
        ids.push_back(input.id);
    return ids;
}

/// Where the results of the groups of a job come together.
class Job {
public:
    Job(const DrawSource& source, const DrawRequest& request)
        : m_source(source),
          m_request(request),
          m_sequence(request.sampling, request.seed, idsOf(source)),
          m_runners([this] { return GroupRunner(m_source, m_sequence); }),
          m_counts([this] { return emptyCounts(); }),
          m_arena(request.threads > 0 ? request.threads : tbb::task_arena::automatic),
          m_parts(source.targets.size()),
          m_values(source.targets.size()),
          m_isKnown(source.targets.size()) {
        const std::uint64_t groups = (request.draws + groupDraws - 1) / groupDraws;
        m_firstGroup = groups * request.shard.index / request.shard.count;
        m_endGroup = groups * (request.shard.index + 1) / request.shard.count;
        const std::uint64_t bytes = request.draws * (sizeof(double) + 1) * source.targets.size();
        m_keeps = request.keepsValues && request.draws <= mostKept && bytes <= mostKeptBytes;
    }

    DrawAnswer run() {
        if (m_request.draws > 0) m_arena.execute([this] { scaleBins(); });
        std::uint64_t next = m_firstGroup;
        std::uint64_t round = 1;
        while (next < m_endGroup && !m_request.stop.stop_requested()) {
            const std::uint64_t end = std::min(m_endGroup, next + round);
            if (!runRound(next, end)) break;
            next = end;
            m_doneGroups = end - m_firstGroup;
            if (m_request.progress && next < m_endGroup) m_request.progress(answer());
            round = std::min(2 * round, largestRound);
        }
        return answer();
    }

private:
    std::uint64_t drawsUpTo(std::uint64_t group) const {
        return std::min(group * groupDraws, m_request.draws);
    }

    Counts emptyCounts() const {
        Counts counts;
        for (const Bins& bins : m_bins)
            counts.histograms.emplace_back(bins);
        counts.failures.resize(m_bins.size());
        return counts;
    }

    void scaleBins() {
        const auto pilot = m_runners.local().run(0, std::min(groupDraws, m_request.draws));
        for (const TargetColumn& column : pilot)
            m_bins.push_back(Bins::around(known(column)));
    }

    static std::vector<double> known(const TargetColumn& column) {
        std::vector<double> values;
        values.reserve(column.values.size());
        for (std::size_t i = 0; i < column.values.size(); ++i)
            if (column.status[i] == graph::statusOk) values.push_back(column.values[i]);
        return values;
    }

    /// Whether all groups of the round were evaluated: after a stop what some of them gave is dropped.
    bool runRound(std::uint64_t from, std::uint64_t to) {
        const std::size_t targets = m_source.targets.size();
        std::vector<std::vector<Moments>> moments(to - from, std::vector<Moments>(targets));
        if (m_keeps)
            for (std::size_t i = 0; i < targets; ++i) {
                m_values[i].resize(drawsUpTo(to) - drawsUpTo(m_firstGroup));
                m_isKnown[i].resize(m_values[i].size());
            }
        m_counts.clear();
        m_arena.execute([&] {
            tbb::parallel_for(from, to, [&](std::uint64_t group) {
                if (m_request.stop.stop_requested()) return;
                runGroup(group, moments[group - from]);
            });
        });
        if (m_request.stop.stop_requested()) return false;
        for (const auto& group : moments)
            for (std::size_t i = 0; i < targets; ++i)
                m_parts[i].push_back(group[i]);
        if (m_total.histograms.empty()) m_total = emptyCounts();
        for (const Counts& counts : m_counts)
            for (std::size_t i = 0; i < targets; ++i) {
                m_total.histograms[i].add(counts.histograms[i]);
                for (const auto& [status, count] : counts.failures[i])
                    m_total.failures[i][status] += count;
            }
        return true;
    }

    void runGroup(std::uint64_t group, std::vector<Moments>& moments) {
        const std::uint64_t first = drawsUpTo(group);
        const auto columns = m_runners.local().run(first, drawsUpTo(group + 1) - first);
        Counts& counts = m_counts.local();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const std::vector<double> values = known(columns[i]);
            moments[i] = Moments::of(values);
            counts.histograms[i].add(values);
            for (const graph::StatusCode status : columns[i].status)
                if (status != graph::statusOk) ++counts.failures[i][status];
            if (!m_keeps) continue;
            const auto place = static_cast<std::ptrdiff_t>(first - drawsUpTo(m_firstGroup));
            std::ranges::copy(columns[i].values, m_values[i].begin() + place);
            std::ranges::transform(columns[i].status, m_isKnown[i].begin() + place,
                                   [](graph::StatusCode status) { return status == graph::statusOk; });
        }
    }

    DrawAnswer answer() const {
        DrawAnswer answer;
        answer.seed = m_request.seed;
        answer.sampling = m_request.sampling;
        answer.shard = m_request.shard;
        answer.asked = m_request.draws;
        answer.first = drawsUpTo(m_firstGroup);
        answer.done = drawsUpTo(m_firstGroup + m_doneGroups) - answer.first;
        const Counts total = m_total.histograms.empty() ? emptyCounts() : m_total;
        for (std::size_t i = 0; i < m_source.targets.size(); ++i) {
            DrawnResult& result = answer.results.emplace_back();
            result.target = m_source.targets[i];
            result.parts = m_parts[i];
            if (i < total.histograms.size()) result.histogram = total.histograms[i];
            if (i < total.failures.size())
                for (const auto& [status, count] : total.failures[i])
                    result.failures.push_back({status, count});
            if (!m_keeps) continue;
            const auto kept = static_cast<std::ptrdiff_t>(answer.done);
            result.values.assign(m_values[i].begin(), m_values[i].begin() + kept);
            result.isKnown.assign(m_isKnown[i].begin(), m_isKnown[i].begin() + kept);
        }
        return answer;
    }

    const DrawSource& m_source;
    const DrawRequest& m_request;
    DrawSequence m_sequence;
    std::vector<Bins> m_bins;
    tbb::enumerable_thread_specific<GroupRunner> m_runners;
    tbb::enumerable_thread_specific<Counts> m_counts;  // of one round
    tbb::task_arena m_arena;
    std::uint64_t m_firstGroup = 0;
    std::uint64_t m_endGroup = 0;
    std::uint64_t m_doneGroups = 0;
    bool m_keeps = false;
    Counts m_total;
    std::vector<std::vector<Moments>> m_parts;  // by target
    std::vector<std::vector<double>> m_values;
    std::vector<std::vector<char>> m_isKnown;
};

}  // namespace

DrawAnswer draw(const DrawSource& source, const DrawRequest& request) {
    return Job(source, request).run();
}

}  // namespace wattplan::analysis
