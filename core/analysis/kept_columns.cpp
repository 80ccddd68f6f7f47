#include "core/analysis/kept_columns.h"

#include <algorithm>
#include <utility>

namespace wattplan::analysis {

namespace {

constexpr std::size_t mostToFill = std::size_t{128} << 20;  // bytes of one job

// A draw is a function of its number, however many there are: a long column serves a short job too.
ContentKey keyOf(const ContentKey& node, const DrawRequest& request) {
    ContentKey key = node;
    key.add(request.seed);
    key.add(static_cast<std::uint64_t>(request.sampling));
    return key;
}

/// Nodes that the inputs of a source lead to, themselves among them.
std::vector<char> variedNodes(const DrawSource& source) {
    const graph::Graph& graph = source.evaluation->graph();
    std::vector<char> isVaried(graph.size(), 0);
    for (const DrawInput& input : source.inputs)
        isVaried[input.node] = 1;
    for (graph::NodeId id = 0; id < graph.size(); ++id)
        for (const graph::NodeId operand : graph.operands(id))
            isVaried[id] = static_cast<char>(isVaried[id] | isVaried[operand]);
    return isVaried;
}

bool endsInOneNumber(const graph::Graph& graph, graph::NodeId id) {
    return graph.node(id).width == 1 && std::ranges::any_of(graph.operands(id), [&](graph::NodeId operand) {
               return graph.node(operand).width > 1;
           });
}

}  // namespace

KeptColumns::Column KeptColumns::find(const ContentKey& key, std::size_t draws) {
    const auto place = m_places.find(key);
    if (place == m_places.end() || place->second->count < draws) return nullptr;
    m_held.splice(m_held.begin(), m_held, place->second);
    return place->second->values;
}

ColumnWork KeptColumns::plan(const DrawSource& source, const std::vector<ContentKey>& nodes,
                             const DrawRequest& request) {
    ColumnWork work;
    if (request.draws > mostKept) return work;
    const graph::Graph& graph = source.evaluation->graph();
    const std::vector<char> isVaried = variedNodes(source);
    const auto draws = static_cast<std::size_t>(request.draws);
    std::vector<char> isNeeded(graph.size(), 0);
    for (const DrawTarget& target : source.targets)
        isNeeded[target.node] = 1;
    std::size_t bytes = 0;
    for (auto id = static_cast<graph::NodeId>(graph.size()); id-- > 0;) {
        if (isNeeded[id] == 0 || isVaried[id] == 0) continue;
        if (endsInOneNumber(graph, id)) {
            if (Column column = find(keyOf(nodes[id], request), draws)) {
                work.known.push_back({id, std::move(column)});
                continue;
            }
            bytes += draws * sizeof(double);
            if (bytes <= mostToFill) work.filled.emplace_back(id, draws);
        }
        for (const graph::NodeId operand : graph.operands(id))
            isNeeded[operand] = 1;
    }
    return work;
}

void KeptColumns::keep(ColumnWork& work, const std::vector<ContentKey>& nodes, const DrawRequest& request) {
    for (FilledColumn& column : work.filled) {
        if (!column.isOk) continue;
        const ContentKey key = keyOf(nodes[column.node], request);
        if (const auto known = m_places.find(key); known != m_places.end()) drop(known->second);
        m_bytes += column.count * sizeof(double);
        m_held.push_front({key, std::move(column.values), column.count});
        m_places.emplace(key, m_held.begin());
    }
    work.filled.clear();
}

void KeptColumns::drop(Order::iterator held) {
    m_bytes -= held->count * sizeof(double);
    m_places.erase(held->key);
    m_held.erase(held);
}

void KeptColumns::shrink(std::size_t bytes) {
    while (m_bytes > bytes)
        drop(std::prev(m_held.end()));
}

}  // namespace wattplan::analysis
