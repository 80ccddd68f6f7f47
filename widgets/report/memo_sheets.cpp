#include <QPainter>
#include <array>

#include "widgets/report/sheets.h"

namespace wattplan::report {

namespace {

// How much smaller what takes more than a sheet is made.
constexpr std::array scales{1.0, 0.92, 0.85, 0.78, 0.72, 0.66};
constexpr double memoTop = 54.0;

const theme::Palette& ink() {
    return theme::printPalette();
}

}  // namespace

MemoSheets::MemoSheets(std::shared_ptr<const Content> content, const std::stop_token& stop)
    : MemoSheets(content, stop, scales.front()) {
    for (std::size_t i = 1; i < scales.size() && count() > 1 && !m_stop.stop_requested(); ++i)
        *this = MemoSheets(content, stop, scales[i]);
}

MemoSheets::MemoSheets(std::shared_ptr<const Content> content, const std::stop_token& stop, double scale)
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
            std::visit([this](const auto& each) { add(each); }, block);
        }
    putEdges();
}

}  // namespace wattplan::report
