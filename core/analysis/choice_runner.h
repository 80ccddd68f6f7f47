#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "core/analysis/choice_draws.h"
#include "core/analysis/correlation.h"
#include "core/simd/loops.h"

// How draws over choices are made: of choice_draws.cpp alone.
namespace wattplan::analysis {

// A state names the combination above these bits and the node below; two numbers of nodes stand for what no
// node is at fault for.
inline constexpr graph::StatusCode nodeBits = 20;
inline constexpr graph::StatusCode nodeMask = (graph::StatusCode{1} << nodeBits) - 1;
inline constexpr graph::StatusCode isRefused = nodeMask;
inline constexpr graph::StatusCode isAbsent = nodeMask - 1;

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
            runTurn(lanes, offset);
        }
        return m_columns;
    }

    /// At most a turn of lanes for given numbers between 0 and 1, of these dimensions.
    const std::vector<TargetColumn>& run(std::span<const std::size_t> dimensions,
                                         std::span<const std::vector<double>> numbers, std::size_t lanes) {
        m_columns.assign(m_columns.size(),
                         {std::vector<double>(lanes), std::vector<graph::StatusCode>(lanes)});
        for (std::size_t i = 0; i < dimensions.size(); ++i)
            std::copy_n(numbers[i].begin(), lanes, m_uniforms[dimensions[i]].begin());
        runTurn(lanes, 0);
        return m_columns;
    }

private:
    void runTurn(std::size_t lanes, std::uint64_t offset) {
        std::map<std::size_t, std::vector<std::size_t>> lanesOf;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            lanesOf[combinationOf(lane)].push_back(lane);
        for (const auto& [combination, each] : lanesOf)
            runCombination(combination, each, offset);
    }

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

/// One result as a function of the choices and ranges that lead to it.
class ChoiceDraws::IndexModel : public SobolModel {
public:
    IndexModel(const ChoiceDraws& draws, const std::vector<Aim>& aims,
               std::span<const std::size_t> dimensions, const DrawSequence& sequence)
        : m_dimensions(dimensions), m_runner(draws, aims, 1, sequence) {}

    void prepare(std::size_t /*factor*/, std::span<double> /*numbers*/) override {
        // What a number stands for depends on the choices.
    }
    TargetColumn evaluated(std::span<const std::vector<double>> numbers, std::size_t lanes) override {
        return m_runner.run(m_dimensions, numbers, lanes).front();
    }

private:
    std::span<const std::size_t> m_dimensions;
    Runner m_runner;
};

}  // namespace wattplan::analysis
