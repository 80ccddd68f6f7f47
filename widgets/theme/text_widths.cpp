#include "widgets/theme/text_widths.h"

namespace wattplan::theme {

namespace {

constexpr qsizetype mostKnown = 10'000;  // texts

}  // namespace

int TextWidths::of(const QString& text) {
    QString shape = text;
    for (QChar& each : shape)
        if (each >= u'1' && each <= u'9') each = u'0';
    const auto known = m_known.constFind(shape);
    if (known != m_known.cend()) return *known;
    if (m_known.size() >= mostKnown) m_known.clear();
    const int width = m_metrics.horizontalAdvance(shape);
    m_known.insert(shape, width);
    return width;
}

}  // namespace wattplan::theme
