#pragma once

#include "core/analysis/source_age.h"

namespace wattplan {

class Document;

/// The day of the computer's clock, where the reader is.
Date today();

/// The month against which the sources of a plan are held today.
analysis::AgeBasis ageBasis(const Document& document);

}  // namespace wattplan
