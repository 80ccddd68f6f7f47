#pragma once

#include <QObject>
#include <chrono>
#include <memory>
#include <stop_token>
#include <vector>

#include "core/analysis/assumptions.h"
#include "core/analysis/fixes.h"
#include "widgets/document/background.h"
#include "widgets/document/comparison.h"
#include "widgets/document/uncertainty_study.h"

namespace wattplan::report {

/// What of a report takes too long for the thread of the window: the draws of a plan with ranges, and its
/// what-ifs side by side.
struct Findings {
    /// A key result as its draws came out, in base units.
    struct Range {
        ResultAddress result{};
        double low = 0.0;     ///< P10
        double middle = 0.0;  ///< P50
        double high = 0.0;    ///< P90
    };
    /// A limit that the plan is held to, and how likely it is kept.
    struct Limit {
        enum class Type : std::uint8_t { feed, rackCooling, pueCap, worthIt };
        Type type{};
        ResultAddress result{};  ///< what must not be above it, of `worthIt` not below
        double limit = 0.0;      ///< in base units; of a feed the one in force in the month of the peak
        double chance = 0.0;     ///< from 0 to 1, of the draws that have a value
    };

    std::size_t inputs = 0;  ///< that vary; where none does, the next four are empty
    std::uint64_t draws = 0;
    std::vector<Range> ranges{};
    std::vector<Limit> limits{};
    std::vector<Uncertainty> studies{};  ///< of cost and of power: what moves them most, how likely what is
    std::vector<analysis::Check> checks{};            ///< of the plan as it is shown, gravest first
    std::vector<std::vector<analysis::Fix>> mends{};  ///< of the first of the checks, as many as may be told
    std::vector<analysis::AssumedInput> assumed{};    ///< what cost depends on most of what is not known well
    std::shared_ptr<const Comparison> options{};      ///< null where there is no what-if
};

/// How many draws a report rests on.
inline constexpr std::uint64_t reportDraws = std::uint64_t{1} << 14;

/// What kernels computed before: of the document, and of comparisons, for one at a time.
struct Kernels {
    std::shared_ptr<graph::KernelCache> document{};
    std::shared_ptr<graph::KernelCache> comparison{};
};

/// Finds them, of a whole plan and of the plan as a what-if sees it. Any thread may. Null when stopped.
std::shared_ptr<const Findings> findingsOf(const Plan& whole, const Plan& shown, WhatIfId whatIf,
                                           const catalog::Catalogue& catalogue, const Kernels& kernels,
                                           const analysis::AgeBasis& basis, const std::stop_token& stop);

/// Finds them on a thread of its own, once for a plan as it stands.
class Finder {
public:
    explicit Finder(const Document& document);
    ~Finder();

    /// The plan is another than it was.
    void forget();
    /// Begins, unless it is at work or has found them.
    void ask();
    /// Null while they are not found, after a wait of that long at most.
    std::shared_ptr<const Findings> found(std::chrono::milliseconds patience);

private:
    struct Answer {
        int version = 0;
        std::shared_ptr<const Findings> findings{};
    };

    const Document& m_document;
    std::shared_ptr<graph::KernelCache> m_kernels;  // of the comparisons, one at a time
    std::shared_ptr<const Findings> m_found;
    int m_version = 0;
    bool m_isAsked = false;
    std::stop_source m_stop;
    QObject m_owner;
    Background<Answer> m_work;  // goes first, and with it its thread
};

}  // namespace wattplan::report
