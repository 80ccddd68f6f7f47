#include "widgets/report/slide_layout.h"

#include <algorithm>

#include "widgets/theme/palette.h"

namespace wattplan::report {

namespace {

constexpr int titleText = 20;
constexpr int subtitleText = 11;
constexpr int captionText = 13;
constexpr double firstBodyTop = 78.0;  // below a title of one line
constexpr double gapAboveBody = 8.0;

const theme::Palette& ink() {
    return theme::printPalette();
}

}  // namespace

std::vector<Run> SlideLayout::runs(const Words& words, int pixels, bool isBold, const QColor& colour) const {
    const QFont font = sheetFont(m_language, pixels, isBold);
    std::vector<Run> list{{words.text, font, colour}};
    if (!words.english.isEmpty()) list.push_back({QStringLiteral("  ") + words.english, font, ink().muted});
    return list;
}

TextBox SlideLayout::title(const Slide& slide) const {
    return TextBox(runs(slide.title, titleText, true, ink().text), width);
}

std::optional<TextBox> SlideLayout::subtitle(const Slide& slide) const {
    if (slide.subtitle.isEmpty()) return {};
    QString words = slide.subtitle.text;
    if (!slide.subtitle.english.isEmpty()) words += QStringLiteral(" · ") + slide.subtitle.english;
    return TextBox({{words, sheetFont(m_language, subtitleText), ink().muted}}, width);
}

double SlideLayout::bodyTop(const Slide& slide) const {
    const auto below = subtitle(slide);
    const double end = titleTop + title(slide).height() + 1.0 + (below ? below->height() : 0.0);
    return std::max(firstBodyTop, end + gapAboveBody);
}

TextBox SlideLayout::caption(const Chart& chart) const {
    std::vector<Run> list = runs(chart.title, captionText, true, ink().text);
    for (const QString& note : {chart.note.text, chart.note.english})
        if (!note.isEmpty())
            list.push_back({QStringLiteral("  ") + note, sheetFont(m_language, subtitleText), ink().muted});
    return TextBox(list, width);
}

}  // namespace wattplan::report
