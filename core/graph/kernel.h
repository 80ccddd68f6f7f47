#pragma once

#include <cstddef>
#include <list>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/result.h"
#include "core/text_label.h"

namespace wattplan::graph {

/// An algorithm that is one node of the graph: pure, cached by its operand values, with an authored
/// derivation.
struct KernelDefinition {
    const char* key;
    Label label;
    Label derivation;  ///< what it does, in a sentence or two
    const char* citation;
    int rows;
    int columns;
    /// Returns rows × columns values, row by row. `structure` holds choices (enumerators, sizes), which are
    /// part of the graph; `operands` the numbers.
    Result<std::vector<double>> (*function)(std::span<const int> structure, std::span<const double> operands);
    bool isQuick = false;  ///< costs less than to look it up: lanes don't keep its results
};

/// Results of kernels by operand values, shared by all graphs of a document. Thread-safe. Keeps the newest
/// `capacity` results. A structure may be long (a year of weather): it is kept once, for all its results.
class KernelCache {
public:
    using Entry = std::shared_ptr<const Result<std::vector<double>>>;

    explicit KernelCache(std::size_t capacity = 1024) : m_capacity(capacity) {}

    /// The kernel's result for these operands, computed at most once while it stays in the cache.
    Entry result(const KernelDefinition& kernel, std::span<const int> structure,
                 std::span<const double> operands);
    std::size_t computations() const { return m_computations; }

private:
    using Order = std::list<const std::string*>;  // keys of m_held, which stay in place
    struct Held {
        Entry entry;
        Order::iterator place;
    };

    std::size_t numberOf(std::span<const int> structure);

    std::size_t m_capacity;
    std::size_t m_computations = 0;
    std::mutex m_mutex;
    std::unordered_map<std::string, std::size_t> m_structures;  // never forgotten: a document has few
    Order m_order;                                              // newest first
    std::unordered_map<std::string, Held> m_held;
};

}  // namespace wattplan::graph
