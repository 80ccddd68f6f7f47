#pragma once

#include <cmath>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "core/analysis/draws.h"
#include "core/graph/quantity.h"

namespace wattplan::test {

/// The reference model REF-1: 12 uncertain and 18 certain inputs, 32 outputs, closed form. Training and
/// serving of a model on 16,384 accelerators: compute, power, cost, carbon. Written over Quantity as plain
/// numbers, in the units that peers use (MW, $, t), so that each operation of theirs is one of ours.
class Ref1 {
public:
    Ref1();

    analysis::DrawSource source() const;
    const graph::Graph& graph() const { return m_graph; }
    /// The outputs in order, with their names.
    const std::vector<std::pair<std::string_view, graph::NodeId>>& outputs() const { return m_outputs; }
    double base(std::size_t output) const { return m_evaluation->value(m_outputs[output].second); }

private:
    using Quantity = graph::Quantity;

    Quantity uncertain(Distribution::Kind kind, double first, double second, double third = 0.0);
    Quantity certain(double value);
    Quantity output(std::string_view name, Quantity value);
    void record();

    graph::Graph m_graph{1};
    graph::KernelCache m_kernels;
    std::vector<analysis::DrawInput> m_inputs;
    std::vector<std::pair<std::string_view, graph::NodeId>> m_outputs;
    std::unique_ptr<graph::Evaluation> m_evaluation;
};

inline Ref1::Ref1() {
    record();
    m_graph.seal();
    m_evaluation = std::make_unique<graph::Evaluation>(m_graph, m_kernels);
}

inline analysis::DrawSource Ref1::source() const {
    analysis::DrawSource source{m_evaluation.get(), m_inputs, {}};
    for (const auto& [name, node] : m_outputs)
        source.targets.push_back({node, std::nullopt});
    return source;
}

inline graph::Quantity Ref1::uncertain(Distribution::Kind kind, double first, double second, double third) {
    const Distribution distribution{kind, {first, second, third, 0.0}};
    const Quantity input = certain(pointValue(distribution));
    m_inputs.push_back({input.id(), m_inputs.size() + 1, analysis::Sampler(distribution, 1.0, 0.0, false)});
    return input;
}

inline graph::Quantity Ref1::certain(double value) {
    return m_graph.input(0, value, {}, Boundary::none, {});
}

inline graph::Quantity Ref1::output(std::string_view name, Quantity value) {
    m_outputs.emplace_back(name, value.id());
    return value;
}

inline void Ref1::record() {
    using Shape = Distribution::Kind;
    const Quantity tokensPerParameter = uncertain(Shape::logNormal, 20, 120);
    const Quantity overhead = uncertain(Shape::triangular, 1.05, 1.25, 1.80);
    const Quantity mfuAt1024 = uncertain(Shape::triangular, .28, .40, .52);
    const Quantity mfuExponent = uncertain(Shape::normal, .060, .015);
    const Quantity deviceMtbf = uncertain(Shape::logNormal, 25000, 100000);
    const Quantity powerShare = uncertain(Shape::triangular, .65, .80, .95);
    const Quantity outdoor = uncertain(Shape::normal, 14, 2.5);
    const Quantity chillerEfficiency = uncertain(Shape::triangular, .35, .45, .60);
    const Quantity acceleratorPrice = uncertain(Shape::logNormal, 24000, 42000);
    const Quantity rate = uncertain(Shape::normal, .090, .012);
    const Quantity electricity = uncertain(Shape::logNormal, 35, 95);
    const Quantity gridCarbon = uncertain(Shape::logNormal, 150, 520);

    const Quantity parameters = certain(4.05e11);
    const Quantity accelerators = certain(16384.0);
    const Quantity peak = certain(9.89e14);
    const Quantity tdp = certain(700.0);
    const Quantity host = certain(240.0);
    const Quantity adapter = certain(25.0);
    const Quantity perLevel = certain(18.0);
    const Quantity radix = certain(64.0);
    const Quantity checkpoint = certain(0.01);
    const Quantity restart = certain(0.10);
    const Quantity supply = certain(24.0);
    const Quantity ups = certain(0.96);
    const Quantity shellCost = certain(11000.0);
    const Quantity demandCharge = certain(14.0);
    const Quantity servedTokens = certain(60000.0);
    const Quantity tokenPrice = certain(2.0);
    const Quantity acceleratorLife = certain(4.0);
    const Quantity shellLife = certain(15.0);
    constexpr double bandwidth = 3.35e12 * 0.65;
    constexpr double parallel = 8.0;
    constexpr double batch = 96.0;
    constexpr double cache = 1.6e8;

    const Quantity tokens = output("tokens", tokensPerParameter * parameters);
    const Quantity flop = output("flop", 6.0 * parameters * tokens * overhead);
    const Quantity mfu = output("mfu", mfuAt1024 * pow(accelerators / 1024.0, 0.0 - mfuExponent));
    const Quantity mtbf = output("mc", deviceMtbf / accelerators);
    const Quantity interval = output("tau", pow(2.0 * checkpoint * mtbf, 0.5));
    const Quantity goodput =
        output("good", interval / (mtbf * exp(restart / mtbf) * (exp((interval + checkpoint) / mtbf) - 1.0)));
    const Quantity hours = output("acch", flop / (peak * mfu * goodput * 3600.0));
    const Quantity days = output("days", hours / (accelerators * 24.0));
    const Quantity itPower = output("pit", accelerators * (tdp * powerShare + host) * 1e-6);
    const Quantity network =
        output("pnet", accelerators * (adapter + perLevel * log(accelerators) / log(radix / 2.0)) * 1e-6);
    const Quantity economiser = output("econ", 1.0 / (1.0 + exp((outdoor - (supply - 6.0)) / 2.5)));
    const Quantity evaporator = supply - 8.0;
    const Quantity cop = output("cop", chillerEfficiency * (evaporator + 273.15) /
                                           (max(outdoor + 14.0, evaporator + 6.0) - evaporator));
    const Quantity pue =
        output("pue", 1.0 / ups + 0.035 + 0.012 + 0.018 * economiser + (1.0 - economiser) / cop);
    const Quantity facility = output("pfac", (itPower + network) * pue);
    const Quantity energy = output("energy", facility * days * 24.0);
    const auto recovery = [&](Quantity life) { return rate / (1.0 - pow(1.0 + rate, 0.0 - life)); };
    const Quantity recoveryA = output("crfa", recovery(acceleratorLife));
    const Quantity recoveryD = output("crfd", recovery(shellLife));
    const Quantity capexA = output("capexa", accelerators * acceleratorPrice * 1.35);
    const Quantity capexD = output("capexd", shellCost * facility * 1000.0);
    const Quantity amortised = output("amort", (capexA * recoveryA + capexD * recoveryD) * days / 365.0);
    const Quantity energyCost =
        output("ecost", energy * electricity + demandCharge * facility * 1000.0 * days / 30.4375);
    const Quantity carbon =
        output("carbon", energy * gridCarbon * 1e-3 + accelerators * 1.3 * days / (acceleratorLife * 365.0));
    output("water", energy * (0.25 + 1.6 * (1.0 - economiser)));
    const Quantity opex = output("opex", 0.03 * (capexA + capexD) * days / 365.0);
    const Quantity cost = output("cost", amortised + energyCost + opex + 80.0 * carbon);
    output("uzf", cost / (flop * 1e-21));
    const Quantity step =
        max(parameters / (parallel * bandwidth), batch * 2.0 * parameters / (parallel * peak * mfu));
    const Quantity rateOfTokens = output("tps", batch / (step + batch * cache / (parallel * bandwidth)));
    const Quantity serving =
        output("gserv", parallel * (servedTokens * 1e6 / 86400.0) / (rateOfTokens * 0.6));
    const Quantity servingPower =
        output("pserv", serving * (tdp * (0.55 + 0.25 * powerShare) + host + adapter) * 1e-6 * pue);
    const Quantity perToken = output("jtok", servingPower * 86400.0 / servedTokens);
    const Quantity tokenCost = output("umtok", (serving * acceleratorPrice * 1.35 * recoveryA +
                                                shellCost * servingPower * 1000.0 * recoveryD) /
                                                       (servedTokens * 365.0) +
                                                   perToken * electricity / 3600.0);
    const Quantity discount = m_graph.constant(std::exp(-0.35)) / (1.0 + rate);
    output("npv", 365.0 * servedTokens * (tokenPrice - tokenCost) * discount *
                          (1.0 - discount * discount * discount) / (1.0 - discount) -
                      cost);
}

}  // namespace wattplan::test
