#pragma once

#include <QString>

namespace wattplan::text {

/// "1 accelerator", "16,384 accelerators": a count with its noun in the language now installed, of whole
/// numbers and of others. `significant` digits are shown.
QString acceleratorsText(double count, int significant = 9);
QString systemsText(double count, int significant = 9);
QString monthsText(double count, int significant = 9);
QString modelsText(double count);

}  // namespace wattplan::text
