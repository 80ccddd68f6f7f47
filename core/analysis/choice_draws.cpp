#include "core/analysis/choice_draws.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>

#include "core/analysis/correlation.h"
#include "core/analysis/draw_job.h"
#include "core/analysis/kept_correlations.h"
#include "core/plan/edits.h"
#include "core/simd/loops.h"

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
    std::vector<VaryingInput> varying{};
    std::vector<InputCorrelation> correlations{};
};

/// What is drawn of one combination.
struct ChoiceDraws::Aim {
    DrawSource source{};                    // its targets are those results that it has
    std::vector<std::size_t> targets{};     // their places in the list of results
    std::vector<std::size_t> used{};        // inputs of the source that are drawn
    std::vector<std::size_t> dimensions{};  // of all its inputs, in the sequence
};

/// Draws runs of a job: an instance for each thread.
class ChoiceDraws::Runner : public DrawRunner {
public:
    Runner(const ChoiceDraws& draws, const std::vector<Aim>& aims, std::size_t results,
           const DrawSequence& sequence)
        : m_draws(&draws),
          m_aims(&aims),
          m_sequence(&sequence),
          m_lanes(aims.size()),
          m_copulas(aims.size()),
          m_uniforms(draws.m_ids.size(), std::vector<double>(DrawSequence::turn)),
          m_columns(results) {}

    /// Keeps what was chosen and drawn of the inputs too, for single draws.
    void keepInputs(std::vector<std::vector<std::size_t>>& chosen, std::vector<std::vector<double>>& inputs) {
        m_chosen = &chosen;
        m_inputs = &inputs;
    }

    const std::vector<TargetColumn>& run(std::uint64_t first, std::uint64_t count) override {
        m_columns.assign(m_columns.size(),
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

    std::vector<double> uniformsOf(std::size_t dimension, const std::vector<std::size_t>& lanes) const {
        std::vector<double> column;
        column.reserve(lanes.size());
        for (const std::size_t lane : lanes)
            column.push_back(m_uniforms[dimension][lane]);
        return column;
    }

    /// Values of the used inputs in the lanes of a combination, in base units.
    std::vector<std::vector<double>> numbersOf(std::size_t combination,
                                               const std::vector<std::size_t>& lanes) {
        const Aim& aim = (*m_aims)[combination];
        std::optional<Copula>& copula = m_copulas[combination];
        if (!copula) copula.emplace(aim.source.correlations);
        std::vector<std::vector<double>> normal;
        for (const std::size_t input : copula->inputs()) {
            normal.push_back(uniformsOf(aim.dimensions[input], lanes));
            simd::loops().normalQuantiles(normal.back().data(), lanes.size());
        }
        std::vector<std::vector<double>> numbers;
        for (const std::size_t input : aim.used) {
            std::vector<double>& column = numbers.emplace_back(uniformsOf(aim.dimensions[input], lanes));
            const auto found = std::ranges::lower_bound(copula->inputs(), input);
            if (found != copula->inputs().end() && *found == input)
                correlatedUniforms(*copula, static_cast<std::size_t>(found - copula->inputs().begin()),
                                   normal, column);
            aim.source.inputs[input].sampler.transform(column);
        }
        return numbers;
    }

    void runCombination(std::size_t combination, const std::vector<std::size_t>& lanes,
                        std::uint64_t offset) {
        const Aim& aim = (*m_aims)[combination];
        std::vector<char> isThere(m_columns.size(), 0);
        for (const std::size_t target : aim.targets)
            isThere[target] = 1;
        for (std::size_t target = 0; target < m_columns.size(); ++target)
            if (isThere[target] == 0)
                for (const std::size_t lane : lanes)
                    fail(target, offset + lane, combination,
                         m_draws->m_grounds[combination].refused ? isRefused : isAbsent);
        const auto numbers = numbersOf(combination, lanes);
        if (m_inputs) keep(combination, lanes, offset, numbers);
        if (aim.targets.empty()) return;
        if (!m_lanes[combination]) m_lanes[combination] = std::make_unique<TargetLanes>(aim.source, aim.used);
        std::vector<TargetColumn> columns = m_lanes[combination]->columns(lanes.size());
        m_lanes[combination]->run(numbers, lanes.size(), 0, columns);
        for (std::size_t k = 0; k < columns.size(); ++k)
            for (std::size_t i = 0; i < lanes.size(); ++i) {
                const std::size_t place = offset + lanes[i];
                m_columns[aim.targets[k]].values[place] = columns[k].values[i];
                if (columns[k].status[i] != graph::statusOk)
                    fail(aim.targets[k], place, combination, columns[k].status[i]);
            }
    }

    void keep(std::size_t combination, const std::vector<std::size_t>& lanes, std::uint64_t offset,
              const std::vector<std::vector<double>>& numbers) {
        const Aim& aim = (*m_aims)[combination];
        const auto values = m_draws->valuesOf(combination);
        for (std::size_t i = 0; i < lanes.size(); ++i) {
            for (std::size_t c = 0; c < values.size(); ++c)
                (*m_chosen)[c][offset + lanes[i]] = values[c];
            for (std::size_t k = 0; k < aim.used.size(); ++k)
                (*m_inputs)[aim.dimensions[aim.used[k]] - values.size()][offset + lanes[i]] = numbers[k][i];
        }
    }

    const ChoiceDraws* m_draws;
    const std::vector<Aim>* m_aims;
    const DrawSequence* m_sequence;
    std::vector<std::unique_ptr<TargetLanes>> m_lanes;  // by combination, made when one is drawn
    std::vector<std::optional<Copula>> m_copulas;       // likewise
    std::vector<std::vector<double>> m_uniforms;        // a turn of each dimension
    std::vector<TargetColumn> m_columns;
    std::vector<std::vector<std::size_t>>* m_chosen = nullptr;
    std::vector<std::vector<double>>* m_inputs = nullptr;
};

ChoiceDraws::~ChoiceDraws() = default;

ChoiceDraws::ChoiceDraws(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                         std::vector<ChoiceInput> choices, StatedRanges stated, const std::stop_token& stop)
    : m_choices(std::move(choices)) {
    m_grounds.resize(combinationsOf(m_choices));
    std::map<FieldAddress, VaryingInput> inputs;
    for (std::size_t combination = 0; combination < m_grounds.size(); ++combination) {
        if (stop.stop_requested()) return;
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
        ground.varying = varyingInputs(*ground.plan, catalogue, *ground.model, stated);
        ground.correlations = correlationsAmong(*ground.plan, catalogue, ground.varying);
        for (const VaryingInput& each : ground.varying)
            inputs.emplace(each.input, each);
    }
    for (const ChoiceInput& each : m_choices)
        m_ids.push_back(tagOf(each.input));
    for (const auto& [address, input] : inputs) {
        m_inputs.push_back(input);
        m_ids.push_back(tagOf(address));
    }
}

std::vector<ChoiceDraws::Aim> ChoiceDraws::aimsAt(const std::vector<WantedResult>& results,
                                                  bool withAllInputs) const {
    std::vector<Aim> aims(m_grounds.size());
    for (std::size_t combination = 0; combination < aims.size(); ++combination) {
        const Ground& ground = m_grounds[combination];
        Aim& aim = aims[combination];
        if (!ground.model) continue;
        std::vector<ResultAddress> present;
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (ground.model->node(results[i].result) == graph::noNode) continue;
            present.push_back(results[i].result);
            aim.targets.push_back(i);
        }
        aim.source = drawSource(ground.varying, *ground.model, present);
        for (std::size_t k = 0; k < aim.targets.size(); ++k)
            aim.source.targets[k].month = results[aim.targets[k]].month;
        aim.source.correlations = ground.correlations;
        aim.used = inputsOfTargets(aim.source);
        if (withAllInputs) {
            aim.used.resize(aim.source.inputs.size());
            std::iota(aim.used.begin(), aim.used.end(), std::size_t{0});
        }
        for (const VaryingInput& each : ground.varying) {
            const auto found = std::ranges::lower_bound(m_inputs, each.input, {}, &VaryingInput::input);
            aim.dimensions.push_back(m_choices.size() + static_cast<std::size_t>(found - m_inputs.begin()));
        }
    }
    return aims;
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

DrawAnswer ChoiceDraws::draw(const std::vector<WantedResult>& results, const DrawRequest& request) const {
    const DrawSequence sequence(request.sampling, request.seed, m_ids);
    const std::vector<Aim> aims = aimsAt(results, false);
    // A target of the job is a result: which node it is goes by the combination.
    std::vector<DrawTarget> targets;
    for (std::size_t i = 0; i < results.size(); ++i)
        targets.push_back({static_cast<graph::NodeId>(i), std::nullopt});
    return runJob(targets, request,
                  [&] { return std::make_unique<Runner>(*this, aims, results.size(), sequence); });
}

void ChoiceDraws::samples(const std::vector<WantedResult>& results, const DrawRequest& request,
                          const std::function<bool(const ChoiceBlock&)>& take) const {
    const DrawSequence sequence(request.sampling, request.seed, m_ids);
    const std::vector<Aim> aims = aimsAt(results, true);
    Runner runner(*this, aims, results.size(), sequence);
    std::vector<std::vector<std::size_t>> chosen(m_choices.size());
    std::vector<std::vector<double>> inputs(m_inputs.size());
    runner.keepInputs(chosen, inputs);
    forTurnsOf(request, [&](std::uint64_t first, std::size_t count) {
        for (std::vector<std::size_t>& column : chosen)
            column.resize(count);
        for (std::vector<double>& column : inputs)
            column.assign(count, std::numeric_limits<double>::quiet_NaN());
        const std::vector<TargetColumn>& columns = runner.run(first, count);
        return take({{first, count, inputs, columns}, chosen});
    });
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
