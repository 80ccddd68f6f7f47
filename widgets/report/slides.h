#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "widgets/report/content.h"

namespace wattplan::report {

/// The most rows of a table that go onto slides; of a longer one the first do.
inline constexpr std::size_t mostRows = 36;

/// One slide, whatever it is written as.
struct Slide {
    /// A chart may stand below figures or a table.
    enum class Kind : std::uint8_t { cover, words, figures, chart, table };

    Kind kind{};
    QString section{};  ///< its key; "" of the cover
    Words title{};
    Words subtitle{};
    std::vector<Words> paragraphs{};  ///< of words; of a cover its lines
    Figures figures{};
    const Chart* chart = nullptr;  ///< of the content, which outlives the slide
    Table table{};
    std::vector<double> widths{};  ///< of the columns of the table [px, TableLayout]
    /// For who presents: the planner's words of its section, of the first slide of a section also
    /// Section::note, of that of a table also Table::note.
    std::vector<Words> notes{};
};

/// Whether a section is one that people read and do not show: inputs, methods and sources.
bool isReading(std::string_view section);

/// The blocks of a section that stand on slides, as indices: all of them, or those that carry its message. Of
/// a page that is its first chart, of one without any its first table; of the summary its figures; of others
/// their figures, first chart and tables of one slide.
std::vector<std::size_t> blocksOnSlides(const Section& section, bool all);

/// A cover, then of each section its figures, and each chart and table on slides of their own; long tables go
/// on over several, or to the report. Where all are wanted the planner's words stand on slides too; else they
/// are only the notes.
std::vector<Slide> slidesOf(const Content& content);

}  // namespace wattplan::report
