#include "widgets/report/page_parts.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/analysis/checks.h"
#include "core/evidence/claim.h"
#include "widgets/text/check_text.h"
#include "widgets/text/translation.h"

namespace wattplan::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// What the words of a verdict or of a severity mean, in the language now installed.
Tone toneOf(const QString& words) {
    using analysis::Severity;
    using evidence::Verdict;
    // Some begin with the words of others: "holds if".
    for (const auto& [verdict, tone] :
         {std::pair(Verdict::doesNotHold, Tone::bad), std::pair(Verdict::holdsIf, Tone::warning),
          std::pair(Verdict::mixes, Tone::warning), std::pair(Verdict::holds, Tone::good)})
        if (words.startsWith(text::translate(evidence::verdictLabel(verdict)))) return tone;
    for (const auto& [severity, tone] :
         {std::pair(Severity::error, Tone::bad), std::pair(Severity::warning, Tone::warning),
          std::pair(Severity::pass, Tone::good)})
        if (words == text::severityText(severity)) return tone;
    return Tone::plain;
}

/// Without a row, with nothing but names, or with zeros alone.
bool saysNothing(const Table& table) {
    bool hasNumbers = false;
    for (const auto& row : table.rows)
        for (std::size_t c = 1; c < row.size(); ++c) {
            if (row[c].number) hasNumbers = true;
            if (row[c].number ? *row[c].number != 0.0 : !table.columns[c].isNumeric) return false;
        }
    return hasNumbers || table.rows.empty() || table.columns.size() < 2;
}

// They stand at an edge of their table.
void colourVerdicts(Table& table) {
    if (table.columns.empty()) return;
    for (auto& row : table.rows)
        for (Cell* cell : {&row.front(), &row.back()})
            if (!cell->number) cell->tone = toneOf(cell->words.text);
}

/// The one value of a map that is the same all over, as a sentence.
std::optional<Paragraph> sentenceOf(const ChartOffer& offer, const charts::ChartPicture& picture) {
    const charts::HeatMap& heat = picture.data.heat;
    const auto isFirst = [&](const std::optional<double>& value) { return value == heat.values.front(); };
    if (heat.values.empty() || !heat.values.front() || !std::ranges::all_of(heat.values, isFirst)) return {};
    const QString value =
        picture.numbers.format(*heat.values.front(), heat.value.dimension, heat.value.unit).text();
    return Paragraph{{offer.note.isEmpty()
                          ? Texts::tr("%1: %2 throughout.", "a map, its only value").arg(offer.title, value)
                          : Texts::tr("%1, %2: %3 throughout.", "a map, of what, its only value")
                                .arg(offer.title, offer.note, value),
                      {}},
                     false};
}

}  // namespace

bool isOfInputs(const QString& page, const QString& file) {
    return (page == u"training" && file != u"training-summary") ||
           (page == u"hardware" && file != u"hardware-comparison");
}

std::optional<Part> partOf(const TableOffer& offer, const QString& page) {
    Table table = readable(offer.forPaper());
    if (saysNothing(table)) return {};
    if (page == u"claims" || page == u"checks") colourVerdicts(table);
    return Part(std::move(table));
}

std::optional<Part> partOf(const ChartOffer& offer, const QString& page) {
    charts::ChartPicture picture = offer.make();
    if (picture.data.isEmpty()) return {};
    if (auto sentence = sentenceOf(offer, picture)) return Part(*std::move(sentence));
    const bool isMap = !picture.data.heat.values.empty();
    return Part(PlannedChart{.title = offer.title,
                             .note = offer.note,
                             .picture = std::move(picture),
                             .isHalf = isMap && page == u"facility-year"});
}

}  // namespace wattplan::report
