#pragma once

#include <QString>

#include "widgets/theme/palette.h"

namespace wattplan::theme {

/// The application style sheet in the colours of a palette, for every language.
QString styleSheet(const Palette& palette);

}  // namespace wattplan::theme
