#pragma once

#include <functional>
#include <memory>
#include <string>

#include "core/analysis/sheet_words.h"
#include "core/formulas/plan_model.h"

namespace wattplan::exchange {

/// What a workbook holds.
struct SheetCounts {
    int columns = 0;  ///< baseline and what-ifs
    int inputs = 0;
    int formulas = 0;
    int kernels = 0;  ///< tables of values that no formula gives
};

/// A plan as a workbook (.xlsx) whose cells are the formulas of its calculation graph, the what-ifs as
/// columns: inputs with sources, a sheet for each part of the chain, the months of each what-if, and what
/// algorithms computed, as values that say so. Inputs and results of the baseline are named
/// wp_KEY.FIELD and wp_KEY.RESULT. `goesOn` is told the share that is done and answers whether to go on;
/// where it does not, the text is empty. Errors: fileNotWritable where temporary files can't be.
Result<std::string> planSheet(const Plan& plan, const catalog::Catalogue& catalogue,
                              const std::shared_ptr<graph::KernelCache>& kernels,
                              const analysis::SheetWords& words, const std::function<bool(double)>& goesOn,
                              SheetCounts* counts = nullptr);

}  // namespace wattplan::exchange
