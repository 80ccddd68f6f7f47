#pragma once

#include <QSizeF>
#include <optional>

#include "widgets/report/slides.h"
#include "widgets/report/text_box.h"

namespace wattplan::report {

/// Where things stand on a slide of 16:9, in pixels of 1/96 inch before all is made `enlarged` as large. Any
/// thread asks.
class SlideLayout {
public:
    static constexpr double enlarged = 1.6;
    static constexpr QSizeF size{1280.0, 720.0};  ///< enlarged
    static constexpr double edge = 36.0;
    static constexpr double width = size.width() / enlarged - 2.0 * edge;
    static constexpr double titleTop = 24.0;
    static constexpr double footTop = 424.0;
    static constexpr double bottom = footTop - 8.0;  ///< of the body
    static constexpr double leastChart = 110.0;      ///< high, below something else

    explicit SlideLayout(text::Language language) : m_language(language) {}

    TextBox title(const Slide& slide) const;
    std::optional<TextBox> subtitle(const Slide& slide) const;
    /// Below the title and what stands under it.
    double bodyTop(const Slide& slide) const;
    /// Of a chart below something else.
    TextBox caption(const Chart& chart) const;

    /// Words and, quieter behind them, the English ones.
    std::vector<Run> runs(const Words& words, int pixels, bool isBold, const QColor& colour) const;

private:
    text::Language m_language;
};

}  // namespace wattplan::report
