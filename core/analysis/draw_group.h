#pragma once

#include <span>
#include <vector>

#include "core/analysis/draws.h"
#include "core/graph/lanes.h"

namespace wattplan::analysis {

/// What a run of draws gave one target: a value and a state of each.
struct TargetColumn {
    std::vector<double> values{};
    std::vector<graph::StatusCode> status{};
    bool isOk = true;  ///< whether every one is ok
};

/// The inputs of a source that lead to one of its targets, by place in its list.
std::vector<std::size_t> inputsOfTargets(const DrawSource& source);

/// Evaluates the targets of a source for values of its used inputs. An instance for each thread.
class TargetLanes {
public:
    TargetLanes(const DrawSource& source, std::span<const std::size_t> used);

    /// `numbers`: a column of each used input, in base units, all of one length. Values and states go to
    /// `columns`, one of each target, from `offset` on; their states are ok before.
    void run(std::span<const std::vector<double>> numbers, std::size_t lanes, std::size_t offset,
             std::vector<TargetColumn>& columns);
    /// So many empty places for each target.
    std::vector<TargetColumn> columns(std::size_t lanes) const;

private:
    static std::vector<graph::NodeId> wantedNodes(const DrawSource& source);
    void takeMonths(std::size_t target, std::size_t lanes, double* to) const;
    void fillConstant(std::size_t lanes, std::size_t offset, std::vector<TargetColumn>& columns) const;

    const DrawSource* m_source;
    std::vector<graph::NodeId> m_inputs;
    std::vector<graph::NodeId> m_wanted;  // nodes of the targets, each once
    std::vector<std::size_t> m_placeOf;   // of a target's node in `m_wanted`
    graph::Lanes m_lanes;
    std::vector<std::vector<double>> m_months;  // of wanted series, month after month
    std::vector<graph::LaneOutput> m_outputs;
    std::vector<graph::LaneColumn> m_columns;
};

/// Values of inputs for draws of a job, correlated where the source says so: an instance for each thread.
class InputDraws {
public:
    InputDraws(const DrawSource& source, const DrawSequence& sequence, std::span<const std::size_t> inputs);

    /// At most a turn of draws, in base units: a column of each input asked for, in this order.
    void draw(std::uint64_t first, std::size_t count, std::vector<std::vector<double>>& numbers);

private:
    const DrawSource* m_source;
    const DrawSequence* m_sequence;
    std::vector<std::size_t> m_inputs;
    Copula m_copula;
    std::vector<std::size_t> m_placeOf;         // of an input asked for in the copula; else their number
    std::vector<std::vector<double>> m_normal;  // a turn of each input of the copula
};

/// Uniform numbers of an input that goes with others: one of the copula's, by its place among them, of
/// independent normal numbers of each of these.
void correlatedUniforms(const Copula& copula, std::size_t place, std::span<const std::vector<double>> normal,
                        std::span<double> uniforms);

/// Gives draws of a job: an instance for each thread.
class DrawRunner {
public:
    virtual ~DrawRunner() = default;
    /// Draws `first` to `first + count` of each target; `first` is a multiple of a turn. They stand until the
    /// next run.
    virtual const std::vector<TargetColumn>& run(std::uint64_t first, std::uint64_t count) = 0;
};

/// Draws of one graph.
class GroupRunner : public DrawRunner {
public:
    GroupRunner(const DrawSource& source, const DrawSequence& sequence);
    const std::vector<TargetColumn>& run(std::uint64_t first, std::uint64_t count) override;

private:
    std::vector<std::size_t> m_used;
    InputDraws m_inputs;
    TargetLanes m_lanes;
    std::vector<std::vector<double>> m_numbers;  // a turn of each used input
    std::vector<TargetColumn> m_columns;
};

}  // namespace wattplan::analysis
