#pragma once

#include "widgets/charts/chart_export.h"

namespace wattplan::charts {

/// A drawing as a vector picture whose text is words, for a page that gives them its fonts: each keeps the
/// width that it was drawn with. Of Ink::strokes.
QByteArray svgWithWordsOf(const Drawing& drawing);

}  // namespace wattplan::charts
