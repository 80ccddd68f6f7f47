#include "core/kernels/layout_search.h"

#include <cassert>
#include <cmath>
#include <limits>

namespace wattplan::kernels {

namespace {

using Setup = formulas::TrainingSetup<double>;
using Layout = formulas::TrainingLayout<double>;
using formulas::TrainingSoftware;

constexpr double leastContext = 1024.0;  // tokens on an accelerator, below which kernels starve
constexpr double mostMicroBatch = 16.0;
constexpr double mostChunks = 16.0;

bool divides(double divisor, double number) {
    return std::fmod(number, divisor) == 0.0;
}

/// Whether layers, or layers with embedding and output, fall into that many equal parts.
bool splitsLayers(double layers, double parts) {
    return parts <= layers && (divides(parts, layers) || divides(parts, layers + 2.0));
}

/// Calls `visit` with the held degree, else with each candidate from `first` on that `next` gives up to
/// `last`.
template <class Next, class Visit>
void forDegrees(double held, double first, double last, Next next, Visit visit) {
    if (held != freeDegree) return visit(held);
    for (double degree = first; degree <= last; degree = next(degree))
        visit(degree);
}

class Search {
public:
    Search(const Setup& setup, const TrainingSoftware& software, const Layout& fixed)
        : m_setup(setup), m_software(software), m_fixed(fixed) {}

    Layout run() {
        const auto twice = [](double degree) { return 2.0 * degree; };
        const auto after = [](double degree) { return degree + 1.0; };
        Layout layout;
        forDegrees(m_fixed.tensor, 1.0, most(m_setup.domain), twice, [&](double tensor) {
            if (m_fixed.tensor == freeDegree && !divides(tensor, m_setup.heads)) return;
            layout.tensor = tensor;
            const double groups = m_setup.accelerators / tensor;
            forDegrees(m_fixed.pipeline, 1.0, most(std::min(groups, m_setup.layers)), after,
                       [&](double stages) {
                           if (m_fixed.pipeline == freeDegree && !splitsLayers(m_setup.layers, stages))
                               return;
                           layout.pipeline = stages;
                           const double left = groups / stages;
                           const double ranks = std::min(left, m_setup.positions / leastContext);
                           forDegrees(m_fixed.context, 1.0, most(ranks), twice, [&](double context) {
                               layout.context = context;
                               overExperts(layout, left / context);
                           });
                       });
        });
        return m_best;
    }

private:
    /// One degree at least is always tried.
    static double most(double degrees) { return std::max(degrees, 1.0); }

    void overExperts(Layout layout, double copies) {
        const auto twice = [](double degree) { return 2.0 * degree; };
        const bool isMixture = m_setup.experts > 1.0;
        forDegrees(
            m_fixed.expert, 1.0, isMixture ? most(std::min(copies, m_setup.experts)) : 1.0, twice,
            [&](double experts) {
                const bool isFree = m_fixed.expert == freeDegree && isMixture;
                // Groups of experts are parts of the copies (MODEL 1.3).
                if (isFree && (!divides(experts, m_setup.experts) || !divides(experts, std::floor(copies))))
                    return;
                layout.expert = experts;
                forDegrees(m_fixed.microBatch, 1.0, mostMicroBatch, twice, [&](double microBatch) {
                    layout.microBatch = microBatch;
                    overChunks(layout);
                });
            });
    }

    void overChunks(Layout layout) {
        const auto after = [](double chunks) { return chunks + 1.0; };
        const double last = layout.pipeline > 1.0 ? mostChunks : 1.0;
        forDegrees(m_fixed.chunks, 1.0, last, after, [&](double chunks) {
            const double parts = layout.pipeline * chunks;
            if (m_fixed.chunks == freeDegree && chunks > 1.0 && !splitsLayers(m_setup.layers, parts)) return;
            layout.chunks = chunks;
            overMemory(layout);
        });
    }

    void overMemory(Layout layout) {
        const auto after = [](double level) { return level + 1.0; };
        forDegrees(m_fixed.zero, 1.0, 3.0, after, [&](double zero) {
            layout.zero = zero;
            forDegrees(m_fixed.recompute, 0.0, 3.0, after, [&](double recompute) {
                layout.recompute = recompute;
                weigh(layout);
            });
        });
    }

    void weigh(const Layout& layout) {
        const double needed = formulas::trainingMemory(m_setup, layout, m_software).total;
        const bool fits = needed <= m_setup.memory;
        if (m_fits && !fits) return;
        const double score = fits ? formulas::stepTime(m_setup, layout, m_software).total : needed;
        // A tie goes to the first: a smaller layout, less recomputed.
        constexpr double better = 1.0 - 1e-9;
        if (m_fits == fits && !(score < m_score * better)) return;
        m_fits = fits;
        m_score = score;
        m_best = layout;
    }

    const Setup& m_setup;
    const TrainingSoftware& m_software;
    const Layout& m_fixed;
    bool m_fits = false;
    double m_score = std::numeric_limits<double>::infinity();
    Layout m_best{1, 1, 1, 1, 1, 1, 3, 3};
};

template <class Struct>
Struct structFrom(std::span<const double> values) {
    Struct result;
    std::size_t i = 0;
    for (const auto member : Struct::members())
        result.*member = values[i++];
    return result;
}

}  // namespace

Layout searchLayout(const Setup& setup, const TrainingSoftware& software, const Layout& fixed) {
    return Search(setup, software, fixed).run();
}

Result<std::vector<double>> layoutSearchValues(std::span<const int> structure,
                                               std::span<const double> operands) {
    constexpr std::size_t setupSize = Setup::members().size();
    assert(structure.size() == 2 && operands.size() == setupSize + formulas::layoutSize);
    const TrainingSoftware software{structure[0] != 0, structure[1] != 0};
    const Layout best = searchLayout(structFrom<Setup>(operands.first(setupSize)), software,
                                     structFrom<Layout>(operands.subspan(setupSize)));
    std::vector<double> values;
    for (const auto member : Layout::members())
        values.push_back(best.*member);
    return values;
}

}  // namespace wattplan::kernels
