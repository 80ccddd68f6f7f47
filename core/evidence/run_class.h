#pragma once

#include <optional>
#include <string_view>

#include "core/catalog/catalogue.h"
#include "core/evidence/reported_run.h"

namespace wattplan::evidence {

/// Bits of the arithmetic that a row names, in the spellings of papers and of quantised weights: MXFP8, INT8
/// and W8A8 are eight, NVFP4, INT4 and AWQ four, all others sixteen.
enum class Bits { sixteen, eight, four };
Bits bitsOf(std::string_view precision);

enum class ModelType { dense, mixture };

/// The efficiency class of a run's hardware, model and arithmetic.
struct RunClass {
    const Object* row = nullptr;
    bool isOwn = false;  ///< not that of another arithmetic or of other hardware
};

/// Of an accelerator's family and the row's precision (of FP4 runs that of FP4, else of FP8); where there is
/// none that of 16 bit, then that of other hardware.
RunClass runClass(const ReportedRun& run, const Object& accelerator, ModelType type,
                  const catalog::Catalogue& catalogue);

/// The MFU that a source prints, of the 16-bit peak in the library; none where it prints none. TFLOP/s of
/// runs that compute all of a layer again on the way back count that work: 3/4 of them are the model's
/// (narayanan2021, section 5: 8 instead of 6 FLOP a parameter and token).
/// `share` of an accelerator is what the row counts as one (see RunHardware).
std::optional<double> publishedMfu(const ReportedRun& run, const Object& accelerator, double share = 1.0);

}  // namespace wattplan::evidence
