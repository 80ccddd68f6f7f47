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

KernelCache::Entry KernelCache::result(const KernelDefinition& kernel, std::span<const int> structure,
                                       std::span<const double> operands) {
    std::string key(kernel.key);
    key.push_back('\0');
    appendBytes(key, structure);
    key.push_back('\0');
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
    m_order.push_front(key);
    m_held.emplace(std::move(key), Held{entry, m_order.begin()});
    if (m_held.size() > m_capacity) {
        m_held.erase(m_order.back());
        m_order.pop_back();
    }
    return entry;
}

}  // namespace wattplan::graph
