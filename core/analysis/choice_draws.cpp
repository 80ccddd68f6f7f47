#include "core/analysis/choice_draws.h"

#include <algorithm>
#include <map>
#include <set>

#include "core/analysis/draw_job.h"
#include "core/plan/edits.h"

namespace wattplan::analysis {

namespace {

// A state names the combination above these bits and the node below; two numbers of nodes stand for what no
// node is at fault for.
constexpr graph::StatusCode nodeBits = 20;
constexpr graph::StatusCode nodeMask = (graph::StatusCode{1} << nodeBits) - 1;
constexpr graph::StatusCode isRefused = nodeMask;
constexpr graph::StatusCode isAbsent = nodeMask - 1;

}  // namespace

/// The plan with one combination of choices.
struct ChoiceDraws::Ground {
    std::optional<Error> refused{};
    std::unique_ptr<Plan> plan{};
    std::unique_ptr<PlanModel> model{};
    DrawSource source{};                    // its targets are those results that it has
    std::vector<std::size_t> targets{};     // their places in the list of results
    std::vector<std::size_t> used{};        // inputs of the source that lead to them
    std::vector<std::size_t> dimensions{};  // of these, in the sequence
};

/// Draws runs of a job: an instance for each thread.
class ChoiceDraws::Runner : public DrawRunner {
public:
    Runner(const ChoiceDraws& draws, const DrawSequence& sequence)
        : m_draws(&draws),
          m_sequence(&sequence),
          m_lanes(draws.m_grounds.size()),
          m_uniforms(draws.m_ids.size(), std::vector<double>(DrawSequence::turn)) {}

    const std::vector<TargetColumn>& run(std::uint64_t first, std::uint64_t count) override {
        m_columns.assign(m_draws->m_targets.size(),
                         {std::vector<double>(count), std::vector<graph::StatusCode>(count)});
        for (std::uint64_t offset = 0; offset < count; offset += DrawSequence::turn) {
            const auto lanes = static_cast<std::size_t>(std::min(DrawSequence::turn, count - offset));
            for (std::size_t i = 0; i < m_uniforms.size(); ++i)
                m_sequence->uniforms(i, first + offset, std::span(m_uniforms[i].data(), lanes));
            std::map<std::size_t, std::vector<std::size_t>> lanesOf;
            for (std::size_t lane = 0; lane < lanes; ++lane)
                lanesOf[combinationOf(lane)].push_back(lane);
            for (const auto& [combination, each] : lanesOf)
                runCombination(combination, each, offset);
        }
        return m_columns;
    }

private:
    /// The choices of a lane, each by its own number between 0 and 1.
    std::size_t combinationOf(std::size_t lane) const {
        std::size_t combination = 0;
        for (std::size_t c = 0; c < m_draws->m_choices.size(); ++c) {
            const std::vector<double>& weights = m_draws->m_choices[c].weights;
            double total = 0.0;
            for (const double weight : weights)
                total += weight;
            double left = m_uniforms[c][lane] * total;
            std::size_t chosen = 0;
            while (chosen + 1 < weights.size() && left >= weights[chosen])
                left -= weights[chosen++];
            combination = combination * weights.size() + chosen;
        }
        return combination;
    }

    void fail(std::size_t target, std::size_t place, std::size_t combination, graph::StatusCode why) {
        m_columns[target].status[place] = static_cast<graph::StatusCode>(combination << nodeBits) | why;
        m_columns[target].isOk = false;
    }

    void runCombination(std::size_t combination, const std::vector<std::size_t>& lanes,
                        std::uint64_t offset) {
        const Ground& ground = m_draws->m_grounds[combination];
        std::vector<char> isThere(m_columns.size(), 0);
        for (const std::size_t target : ground.targets)
            isThere[target] = 1;
        for (std::size_t target = 0; target < m_columns.size(); ++target)
            if (isThere[target] == 0)
                for (const std::size_t lane : lanes)
                    fail(target, offset + lane, combination, ground.refused ? isRefused : isAbsent);
        if (ground.targets.empty()) return;
        std::vector<std::vector<double>> numbers(ground.used.size());
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            for (const std::size_t lane : lanes)
                numbers[i].push_back(m_uniforms[ground.dimensions[i]][lane]);
            ground.source.inputs[ground.used[i]].sampler.transform(numbers[i]);
        }
        if (!m_lanes[combination])
            m_lanes[combination] = std::make_unique<TargetLanes>(ground.source, ground.used);
        std::vector<TargetColumn> columns = m_lanes[combination]->columns(lanes.size());
        m_lanes[combination]->run(numbers, lanes.size(), 0, columns);
        for (std::size_t k = 0; k < columns.size(); ++k)
            for (std::size_t i = 0; i < lanes.size(); ++i) {
                const std::size_t place = offset + lanes[i];
                m_columns[ground.targets[k]].values[place] = columns[k].values[i];
                if (columns[k].status[i] != graph::statusOk)
                    fail(ground.targets[k], place, combination, columns[k].status[i]);
            }
    }

    const ChoiceDraws* m_draws;
    const DrawSequence* m_sequence;
    std::vector<std::unique_ptr<TargetLanes>> m_lanes;  // by combination, made when one is drawn
    std::vector<std::vector<double>> m_uniforms;        // a turn of each dimension
    std::vector<TargetColumn> m_columns;
};

ChoiceDraws::~ChoiceDraws() = default;

ChoiceDraws::ChoiceDraws(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                         std::vector<ChoiceInput> choices, std::vector<ResultAddress> results,
                         StatedRanges stated)
    : m_choices(std::move(choices)) {
    std::size_t count = 1;
    for (const ChoiceInput& each : m_choices)
        count *= each.values.size();
    m_grounds.resize(count);
    std::vector<std::vector<VaryingInput>> varying(count);
    std::set<std::uint64_t> ids;
    for (std::size_t combination = 0; combination < count; ++combination) {
        Ground& ground = m_grounds[combination];
        ground.plan = std::make_unique<Plan>(plan);
        const std::vector<std::size_t> values = valuesOf(combination);
        for (std::size_t c = 0; c < m_choices.size() && !ground.refused; ++c) {
            const auto edits =
                Editor(*ground.plan, catalogue).setValue(m_choices[c].input, m_choices[c].values[values[c]]);
            if (!edits) {
                ground.refused = edits.error();
                continue;
            }
            for (const Edit& edit : *edits)
                ground.plan->apply(edit);
        }
        if (ground.refused) continue;
        ground.model = std::make_unique<PlanModel>(*ground.plan, catalogue, model.kernels());
        varying[combination] = varyingInputs(*ground.plan, catalogue, *ground.model, stated);
        std::vector<ResultAddress> present;
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (ground.model->node(results[i]) == graph::noNode) continue;
            present.push_back(results[i]);
            ground.targets.push_back(i);
        }
        ground.source = drawSource(varying[combination], *ground.model, present);
        ground.used = inputsOfTargets(ground.source);
        for (const DrawInput& input : ground.source.inputs)
            ids.insert(input.id);
    }
    for (const ChoiceInput& each : m_choices)
        m_ids.push_back(tagOf(each.input));
    m_ids.insert(m_ids.end(), ids.begin(), ids.end());
    for (Ground& ground : m_grounds)
        for (const std::size_t input : ground.used) {
            const auto place = std::distance(ids.begin(), ids.find(ground.source.inputs[input].id));
            ground.dimensions.push_back(m_choices.size() + static_cast<std::size_t>(place));
        }
    // A target of the job is a result: which node it is goes by the combination.
    for (std::size_t i = 0; i < results.size(); ++i)
        m_targets.push_back({static_cast<graph::NodeId>(i), std::nullopt});
}

std::size_t ChoiceDraws::combinations() const {
    return m_grounds.size();
}

const Plan& ChoiceDraws::planOf(std::size_t combination) const {
    return *m_grounds[combination].plan;
}

std::vector<std::size_t> ChoiceDraws::valuesOf(std::size_t combination) const {
    std::vector<std::size_t> values(m_choices.size());
    for (std::size_t c = m_choices.size(); c-- > 0;) {
        values[c] = combination % m_choices[c].values.size();
        combination /= m_choices[c].values.size();
    }
    return values;
}

DrawAnswer ChoiceDraws::draw(const DrawRequest& request) const {
    const DrawSequence sequence(request.sampling, request.seed, m_ids);
    return runJob(m_targets, request, [&] { return std::make_unique<Runner>(*this, sequence); });
}

ChoiceDraws::Failure ChoiceDraws::why(graph::StatusCode status) const {
    Failure failure;
    failure.combination = status >> nodeBits;
    const graph::StatusCode node = status & nodeMask;
    const Ground& ground = m_grounds[failure.combination];
    failure.refused = ground.refused;
    if (node != isRefused && node != isAbsent) failure.outcome = outcomeOf(ground.model->graph(), node);
    return failure;
}

}  // namespace wattplan::analysis
