#include <QPainter>
#include <algorithm>
#include <array>

#include "widgets/report/sheets.h"

namespace wattplan::report {

namespace {

// How much smaller what takes more than a sheet is made.
constexpr std::array scales{1.0, 0.92, 0.85, 0.78, 0.72, 0.66};
constexpr std::array scalesWithChart{0.95, 0.9, 0.85};
constexpr double memoTop = 54.0;

const theme::Palette& ink() {
    return theme::printPalette();
}

std::size_t chartsIn(const Content& content) {
    std::size_t charts = 0;
    for (const Section& section : content.sections)
        charts += static_cast<std::size_t>(std::ranges::count_if(
            section.blocks, [](const Block& block) { return std::holds_alternative<Chart>(block); }));
    return charts;
}

}  // namespace

MemoSheets::MemoSheets(std::shared_ptr<const Content> content, const std::stop_token& stop)
    : MemoSheets(content, stop, scales.front(), chartsIn(*content)) {
    const auto isTried = [&](double scale, std::size_t charts) {
        if (count() > 1 && !m_stop.stop_requested()) *this = MemoSheets(content, stop, scale, charts);
    };
    for (std::size_t charts = chartsIn(*content); charts > 1; --charts)
        isTried(scales.front(), charts - 1);
    if (chartsIn(*content) > 0)
        for (const double scale : scalesWithChart)
            isTried(scale, 1);
    for (const double scale : scales)
        isTried(scale, 0);
}

MemoSheets::MemoSheets(std::shared_ptr<const Content> content, const std::stop_token& stop, double scale,
                       std::size_t charts)
    : Sheets(content, stop, sizeOf(content->paper), scale, bodyWidth) {
    m_top = memoTop;
    newSheet();
    m_y = putLogo(m_y);
    const auto line = [&](const Words& words, int pixels, const QColor& colour, bool isBold, double after) {
        if (words.isEmpty()) return;
        std::vector<Run> list{{words.text, font(pixels, isBold), colour}};
        if (!words.english.isEmpty())
            list.push_back({QStringLiteral("  ") + words.english, font(pixels), ink().muted});
        const TextBox made(list, m_width);
        put(made, m_left, m_y);
        m_y += made.height() + after;
    };
    line({m_content->organisation, {}}, 12, ink().muted, false, 2.0);
    line(m_content->subtitle, 14, ink().muted, false, 4.0);
    enter(m_content->title, 0);
    line({m_content->title, {}}, 24, ink().text, true, 2.0);
    line({m_content->date.text, {}}, 11, ink().muted, false, 16.0);
    for (const Section& section : m_content->sections)
        for (const Block& block : section.blocks) {
            if (m_stop.stop_requested()) return;
            if (std::holds_alternative<Chart>(block) && charts == 0) continue;
            if (std::holds_alternative<Chart>(block)) --charts;
            std::visit([this](const auto& each) { add(each); }, block);
        }
    putEdges();
}

}  // namespace wattplan::report
