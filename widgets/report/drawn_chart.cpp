#include "widgets/report/drawn_chart.h"

#include <algorithm>

#include "widgets/pages/parts.h"

namespace wattplan::report {

namespace {

constexpr int usualHeight = 250;     // three on a sheet
constexpr int usualInTwo = 230;      // in two languages, whose captions and legends take more
constexpr int legendHeight = 34;     // of the words of a second language
constexpr double marginBelow = 6.0;  // of a chart that shares a slide
constexpr int tallFrom = 540;        // the pictures of pages that say how high they must be
constexpr int aroundPlot = 90;       // what such a picture keeps for a title that the report writes itself
constexpr int tallest = 880;         // of a page
constexpr int twoLines = 36;         // of the name of a bar, in two languages

/// Bars that share a slide stand closer.
int lowHeightForBars(const charts::ChartData& data) {
    constexpr int barPitch = 17;
    constexpr int rowGap = 6;
    constexpr int legend = 34;
    const std::size_t groups = data.bars.groups.size();
    return static_cast<int>(data.bars.categories.size() * (groups * barPitch + rowGap)) + legend;
}

/// Names of two languages stand in two lines.
int heightInTwo(const charts::ChartData& data) {
    return data.bars.groups.size() == 1
               ? static_cast<int>(data.bars.categories.size()) * twoLines + legendHeight
               : 0;
}

}  // namespace

void drawChart(const PlannedChart& chart, const PlannedChart* english, Chart& made) {
    charts::ChartPicture picture = chart.picture;
    made.title = {chart.title, {}};
    made.note = {chart.note, {}};
    if (english) {
        made.title = both(chart.title, english->title);
        made.note = both(chart.note, english->note);
        picture.data = both(std::move(picture.data), english->picture.data);
    }
    made.isHalf = chart.isHalf;
    const int height = std::max({picture.size.height() > tallFrom ? picture.size.height() - aroundPlot
                                 : english                        ? usualInTwo
                                                                  : usualHeight,
                                 heightForBars(picture.data), heightForGantt(picture.data),
                                 english ? heightInTwo(picture.data) : 0});
    picture.text = {};
    picture.size = {made.isHalf ? halfWidth : bodyWidth,
                    std::min(height + (english ? legendHeight : 0), tallest)};
    picture.palette = theme::printPalette();
    made.data = picture.data;
    made.numbers = picture.numbers;
    made.hiddenKeys = picture.hiddenKeys;
    made.view = picture.view;
    made.isBelow = chart.isBelow;
    made.drawing = charts::drawingOf(picture, charts::Ink::strokes);
    made.drawing.title = made.title.text;
}

void drawWide(Chart& made, bool isTwin) {
    charts::ChartPicture picture;
    picture.data = made.data;
    picture.numbers = made.numbers;
    picture.hiddenKeys = made.hiddenKeys;
    picture.view = made.view;
    // What needs more height is made smaller as a whole.
    const int inTwo = made.isBelow && isTwin ? legendHeight : 0;
    const int least = made.isBelow ? lowHeight : slideHeight;
    const int height = made.isBelow
                           ? std::max(least + inTwo, lowHeightForBars(picture.data))
                           : std::max({least, heightForGantt(picture.data), heightForBars(picture.data)});
    picture.size = {bodyWidth * height / least, height};
    if (made.isBelow) picture.margin = marginBelow;
    picture.palette = theme::printPalette();
    made.wide = charts::drawingOf(picture, charts::Ink::strokes);
    made.wide.title = made.drawing.title;
}

}  // namespace wattplan::report
