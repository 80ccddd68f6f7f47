#pragma once

#include <atomic>
#include <deque>
#include <memory>
#include <span>
#include <vector>

#include "core/analysis/draws.h"
#include "core/graph/lanes.h"

namespace wattplan::analysis {

/// What a run of draws gave one target: a value and a state of each.
struct TargetColumn {
    std::vector<double> values{};
    std::vector<graph::StatusCode> status{};
    bool isOk = true;           ///< whether every one is ok
    double* outside = nullptr;  ///< where the values go instead

    double* data() { return outside != nullptr ? outside : values.data(); }
};

/// Draws of a node that are known: each of the job's, every one with a value.
struct KnownColumn {
    graph::NodeId node = graph::noNode;
    std::shared_ptr<const double[]> values{};
};

/// Draws of a node to be kept: those of the job, written by several threads, each in places of its own.
struct FilledColumn {
    FilledColumn(graph::NodeId of, std::size_t draws)
        : node(of), count(draws), values(std::make_unique_for_overwrite<double[]>(draws)) {}

    graph::NodeId node;
    std::size_t count;
    std::unique_ptr<double[]> values;
    std::atomic<bool> isOk{true};  ///< whether every draw has a value
};

/// What of a job is known, and what it should leave behind.
struct ColumnWork {
    std::vector<KnownColumn> known{};
    std::deque<FilledColumn> filled{};
};

/// The inputs of a source that lead to one of its targets, by place in its list; not those that do so only
/// by nodes that are known.
std::vector<std::size_t> inputsOfTargets(const DrawSource& source, std::span<const KnownColumn> known = {});

/// Evaluates the targets of a source for values of its used inputs. An instance for each thread.
class TargetLanes {
public:
    TargetLanes(const DrawSource& source, std::span<const std::size_t> used);
    /// The same of other targets, with nodes whose values are given as those of inputs are, behind these.
    TargetLanes(const DrawSource& source, std::span<const std::size_t> used, std::vector<DrawTarget> targets,
                std::span<const KnownColumn> known);

    /// `numbers`: a column of each used input, in base units, all of one length. Values and states go to
    /// `columns`, one of each target, from `offset` on; their states are ok before. Of known nodes the values
    /// from `draw` on are read.
    void run(std::span<const std::vector<double>> numbers, std::size_t lanes, std::size_t offset,
             std::vector<TargetColumn>& columns, std::uint64_t draw = 0);
    /// So many empty places for each target.
    std::vector<TargetColumn> columns(std::size_t lanes) const;

private:
    std::vector<graph::NodeId> wantedNodes() const;
    std::vector<graph::NodeId> variedNodes(std::span<const std::size_t> used) const;
    void takeMonths(std::size_t target, std::size_t lanes, double* to) const;
    void fillConstant(std::size_t lanes, std::size_t offset, std::vector<TargetColumn>& columns) const;

    const DrawSource* m_source;
    std::vector<DrawTarget> m_targets;
    std::span<const KnownColumn> m_known;
    std::vector<graph::NodeId> m_inputs;  // and the known nodes
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

/// Draws of one graph: columns of the targets, then of the nodes that are filled.
class GroupRunner : public DrawRunner {
public:
    GroupRunner(const DrawSource& source, const DrawSequence& sequence, ColumnWork& work);
    const std::vector<TargetColumn>& run(std::uint64_t first, std::uint64_t count) override;

private:
    static std::vector<DrawTarget> targetsOf(const DrawSource& source, const ColumnWork& work);

    const DrawSource* m_source;
    ColumnWork* m_work;
    std::vector<std::size_t> m_used;
    InputDraws m_inputs;
    TargetLanes m_lanes;
    std::vector<std::vector<double>> m_numbers;  // a turn of each used input
    std::vector<TargetColumn> m_columns;
};

}  // namespace wattplan::analysis
