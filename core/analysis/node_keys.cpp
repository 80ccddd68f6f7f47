#include "core/analysis/node_keys.h"

#include <bit>
#include <map>
#include <string_view>

namespace wattplan::analysis {

namespace {

/// The finaliser of MurmurHash3, 64 bits.
std::uint64_t mixed(std::uint64_t x) {
    x ^= x >> 33U;
    x *= 0xFF51AFD7ED558CCDU;
    x ^= x >> 33U;
    x *= 0xC4CEB9FE1A85EC53U;
    return x ^ (x >> 33U);
}

void addText(ContentKey& key, std::string_view text) {
    key.add(std::uint64_t{text.size()});
    for (const char c : text)
        key.add(std::uint64_t{static_cast<unsigned char>(c)});
}

/// What an operation is made of besides its operands.
void addPayload(ContentKey& key, const graph::Graph& graph, graph::NodeId id) {
    switch (graph.node(id).op) {
        case graph::Op::constant:
            for (const double value : graph.constantValues(id))
                key.add(value);
            return;
        case graph::Op::interpolate: {
            const graph::TableRow& row = graph.tableRow(id);
            key.add(static_cast<std::uint64_t>(row.row));
            key.add(row.firstKnot);
            key.add(row.knotStep);
            return;
        }
        case graph::Op::cell:
        case graph::Op::lag:
            key.add(std::uint64_t{graph.node(id).payload});
            return;
        case graph::Op::require: {
            const graph::Reason& reason = graph.reason(id);
            addText(key, reason.text.text);
            key.add(reason.tag);
            return;
        }
        case graph::Op::kernel:
            addText(key, graph.kernelDefinition(id).key);
            for (const int number : graph.kernelStructure(id))
                key.add(static_cast<std::uint64_t>(number));
            return;
        default:
            return;
    }
}

}  // namespace

void ContentKey::add(std::uint64_t word) {
    first = mixed(first ^ word) + 0x9E3779B97F4A7C15U;
    second = mixed(second + word * 0xD6E8FEB86659FD93U) ^ first;
}

void ContentKey::add(double number) {
    add(std::bit_cast<std::uint64_t>(number));
}

void ContentKey::add(const ContentKey& other) {
    add(other.first);
    add(other.second);
}

std::vector<ContentKey> nodeKeys(const DrawSource& source, Sampling sampling) {
    const graph::Evaluation& evaluation = *source.evaluation;
    const graph::Graph& graph = evaluation.graph();
    std::map<graph::NodeId, std::size_t> varied;
    for (std::size_t i = 0; i < source.inputs.size(); ++i)
        varied.emplace(source.inputs[i].node, i);
    std::vector<ContentKey> inputKeys(source.inputs.size());
    for (std::size_t i = 0; i < source.inputs.size(); ++i) {
        inputKeys[i].add(source.inputs[i].id);
        if (sampling == Sampling::sobol)
            inputKeys[i].add(std::uint64_t{source.inputs[i].dimension.value_or(i)});
    }
    const Copula copula(source.correlations);
    const std::vector<ContentKey> alone = inputKeys;
    for (std::size_t place = 0; place < copula.inputs().size(); ++place) {
        const auto weights = copula.weights(place);
        for (std::size_t k = 0; k < weights.size(); ++k) {
            inputKeys[copula.inputs()[place]].add(alone[copula.inputs()[k]]);
            inputKeys[copula.inputs()[place]].add(weights[k]);
        }
    }
    std::vector<ContentKey> keys(graph.size());
    for (graph::NodeId id = 0; id < graph.size(); ++id) {
        const graph::Node& node = graph.node(id);
        ContentKey& key = keys[id];
        key.add(static_cast<std::uint64_t>(node.op));
        key.add(std::uint64_t{node.width});
        if (const auto found = varied.find(id); found != varied.end()) {
            key.add(inputKeys[found->second]);
            source.inputs[found->second].sampler.addTo([&](std::uint64_t word) { key.add(word); });
            continue;
        }
        if (node.op == graph::Op::input) {
            key.add(graph.name(id).tag);  // which field an unknown value waits for
            key.add(std::uint64_t{evaluation.isOk(id)});
            key.add(evaluation.value(id));
            continue;
        }
        addPayload(key, graph, id);
        for (const graph::NodeId operand : graph.operands(id))
            key.add(keys[operand]);
    }
    return keys;
}

}  // namespace wattplan::analysis
