#pragma once

#include "core/analysis/assumptions.h"
#include "widgets/pages/plan_view.h"

namespace wattplan::report {

/// What a speaker can say to a section beyond its slides, in the language now installed: the result it turns
/// on with what that means, and the assumption that moves it most, with its value and source. Read from the
/// graph. "" for a section of several questions, and where its result is zero or not known.
QString speakerNote(std::string_view section, const PlanView& view,
                    std::span<const analysis::AssumedInput> assumptions);

}  // namespace wattplan::report
