#pragma once

#include <filesystem>
#include <functional>
#include <span>

#include "core/analysis/choice_draws.h"
#include "core/analysis/draw_samples.h"
#include "core/analysis/plan_draws.h"

namespace wattplan::exchange {

/// What the columns of single draws are of.
struct SampleColumns {
    const Plan& plan;
    const catalog::Catalogue& catalogue;
    std::span<const analysis::VaryingInput> inputs{};  ///< those drawn, in their order
    std::span<const ResultAddress> results{};          ///< its targets
};

/// Writes the single draws of a job as CSV: a row of names ("gpt3.energy_facility"), one of units ("MWh"),
/// then a row a draw: its number, a column of each input and of each result, in the units of the fields;
/// nothing where a result has no value. `progress` is told now and then how many are written. False after a
/// stop, and then there is no file. Errors: those of FileStream::finish.
Result<bool> writeDrawSamples(const std::filesystem::path& path, const SampleColumns& columns,
                              const analysis::DrawSource& source, const analysis::DrawRequest& job,
                              const std::function<void(std::uint64_t)>& progress = {});
/// The same of a plan that leaves choices open: a column of each choice, the key of what is chosen, stands
/// before the inputs, which are those of `draws`; an input that is no range with what was chosen has none.
Result<bool> writeDrawSamples(const std::filesystem::path& path, const SampleColumns& columns,
                              const analysis::ChoiceDraws& draws, const analysis::DrawRequest& job,
                              const std::function<void(std::uint64_t)>& progress = {});

}  // namespace wattplan::exchange
