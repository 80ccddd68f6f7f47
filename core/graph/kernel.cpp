#include "core/graph/kernel.h"

#include <cstring>

namespace wattplan::graph {

namespace {

template <class T>
void appendBytes(std::string& key, std::span<const T> values) {
    const auto bytes = std::as_bytes(values);
    key.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
}

}  // namespace

std::size_t KernelCache::numberOf(std::span<const int> structure) {
    std::string bytes;
    appendBytes(bytes, structure);
    const std::lock_guard lock(m_mutex);
    return m_structures.emplace(std::move(bytes), m_structures.size()).first->second;
}

KernelCache::Entry KernelCache::result(const KernelDefinition& kernel, std::span<const int> structure,
                                       std::span<const double> operands) {
    std::string key(kernel.key);
    key.push_back('\0');
    const std::size_t number = numberOf(structure);
    appendBytes(key, std::span(&number, 1));
    appendBytes(key, operands);

    {
        const std::lock_guard lock(m_mutex);
        if (const auto found = m_held.find(key); found != m_held.end()) {
            m_order.splice(m_order.begin(), m_order, found->second.place);
            return found->second.entry;
        }
    }
    auto entry = std::make_shared<const Result<std::vector<double>>>(kernel.function(structure, operands));

    const std::lock_guard lock(m_mutex);
    ++m_computations;
    if (const auto found = m_held.find(key); found != m_held.end()) return found->second.entry;
    const auto held = m_held.emplace(std::move(key), Held{entry, {}}).first;
    m_order.push_front(&held->first);
    held->second.place = m_order.begin();
    if (m_held.size() > m_capacity) {
        m_held.erase(m_held.find(*m_order.back()));
        m_order.pop_back();
    }
    return entry;
}

}  // namespace wattplan::graph
