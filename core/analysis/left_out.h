#pragma once

#include <string>

#include "core/text_label.h"

namespace wattplan::analysis {

/// A part of a text that a plan keeps which counts for nothing, and why.
struct LeftOut {
    std::string part{};
    Label reason{};
    /// Of what the plan has at present, an input that is no range: the part is well written.
    bool isForNow = false;
};

}  // namespace wattplan::analysis
