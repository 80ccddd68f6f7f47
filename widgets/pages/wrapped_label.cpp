#include "widgets/pages/wrapped_label.h"

namespace wattplan {

WrappedLabel::WrappedLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const {
    constexpr std::size_t mostWidths = 16;
    if (m_text != text() || m_font != font() || m_heights.size() > mostWidths) {
        m_text = text();
        m_font = font();
        m_heights.clear();
    }
    const auto [place, isNew] = m_heights.try_emplace(width);
    if (isNew) place->second = QLabel::heightForWidth(width);
    return place->second;
}

}  // namespace wattplan
