#pragma once

#include <span>

#include "core/analysis/assumptions.h"
#include "widgets/pages/plan_view.h"
#include "widgets/report/findings.h"

namespace wattplan::report {

/// What the notes of a section are read from.
struct NoteBasis {
    const PlanView& view;
    std::span<const analysis::AssumedInput> assumptions{};
    std::span<const analysis::Check> checks{};
    const Findings* findings = nullptr;  ///< of sections for which `noteRestsOnFindings`
};

/// Whether a note tells what is found on a thread.
bool noteRestsOnFindings(std::string_view section);

/// What a speaker can say to a section beyond its slides, in the language now installed: the result it turns
/// on with what that means, and the assumption that moves it most, with its value and source; of what-ifs,
/// checks and the schedule what stands out. Read from the graph. "" for a section of several questions, and
/// where there is nothing to tell.
QString speakerNote(std::string_view section, const NoteBasis& basis);

/// What stands out among options: which has the least and the most of each result, and which have enough
/// power.
QString optionsNote(const PlanView& shown, const Comparison& options, const catalog::Catalogue& catalogue);
/// "Of 31 checks 27 hold, 3 are warnings and 1 is an error."
QString checkCountText(std::span<const analysis::Check> checks);

}  // namespace wattplan::report
