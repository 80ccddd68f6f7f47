#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/evidence/run_plan.h"
#include "core/graph/kernel.h"

namespace wattplan::evidence {

/// What a published run states and the program predicts.
enum class Measure : std::uint8_t {
    hours,          ///< accelerator-hours
    mfu,            ///< of the dense 16-bit peak
    power,          ///< mean watts of an accelerator, at the boundary of the source
    energy,         ///< MWh, at the boundary of the source
    carbon,         ///< tCO2e, of the energy at that boundary
    cost,           ///< USD, of rented hours
    throughput,     ///< tokens/s of all accelerators
    tokenEnergy,    ///< J per output token, at the boundary of the source
    requestEnergy,  ///< Wh per request, at the boundary of the source
};
inline constexpr int measureCount = 9;

/// A measure as files and charts name it.
struct MeasureSpec {
    Measure measure{};
    std::string_view key;
    std::string_view unit;
    Label label{};
};
const std::array<MeasureSpec, measureCount>& measureSpecs();

/// A measure of a run: published, predicted, or why it is not.
struct Comparison {
    Measure measure{};
    std::optional<double> published{};  ///< in the unit of its measure
    std::optional<double> predicted{};
    bool isGiven = false;  ///< the published value was pinned: nothing was predicted
    Remark reason{};       ///< why there is no prediction; empty where there is one

    /// Predicted over published; none where one is missing, given or zero.
    std::optional<double> ratio() const;
};

/// A published run with all that its row states or that the program predicts of it.
struct RunAccuracy {
    std::string id{};
    std::string name{};
    std::string hardware{};    ///< as published
    std::string generation{};  ///< key of the accelerator's family, "other" where it is of none
    std::string source{};
    std::string url{};
    std::string basis{};  ///< measured, constructed, estimate …
    bool isMeasured = false;
    bool isServing = false;
    std::vector<Remark> assumed{};
    std::vector<Comparison> comparisons{};  ///< of what is published or predicted, in the order of Measure
};

/// Errors of a group of measured runs: of one measure, of all hardware or one generation.
struct GroupError {
    Measure measure{};
    bool isServing = false;
    std::string generation{};  ///< empty: all
    int count = 0;
    double meanAbsolute = 0.0;  ///< mean |predicted / published − 1|
    double bias = 0.0;          ///< mean of predicted / published − 1
    double worst = 0.0;         ///< the error of greatest size, signed
};

struct Accuracy {
    RunMode mode{};
    std::vector<RunAccuracy> runs{};
    std::vector<GroupError> groups{};  ///< training first; of a measure all hardware, then each generation
};

/// Each run as a plan of its own, evaluated and compared with what its source states.
Accuracy accuracy(const ReportedRuns& runs, RunMode mode, const catalog::Catalogue& catalogue);
/// One run; `kernels` keeps what searches found.
RunAccuracy runAccuracy(const ReportedRun& run, RunMode mode, const catalog::Catalogue& catalogue,
                        const std::shared_ptr<graph::KernelCache>& kernels);
/// Errors by group; only measured runs count.
std::vector<GroupError> groupErrors(const std::vector<RunAccuracy>& runs);

}  // namespace wattplan::evidence
