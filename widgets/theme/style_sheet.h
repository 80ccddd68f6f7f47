#pragma once

#include <QString>

#include "widgets/text/language.h"
#include "widgets/theme/palette.h"

namespace wattplan::theme {

/// The application style sheet in the colours of a palette.
QString styleSheet(const Palette& palette, text::Language language);

}  // namespace wattplan::theme
