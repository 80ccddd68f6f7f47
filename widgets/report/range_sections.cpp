#include "widgets/report/range_sections.h"

#include <QCoreApplication>

#include "widgets/pages/uncertainty_figures.h"
#include "widgets/report/section_words.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"

namespace wattplan::report {

namespace {

using charts::ChartTable;
using Limit = Findings::Limit;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

// Of a feed what is drawn is what goes beyond it; readers know the peak.
ResultAddress shownOf(const Limit& limit) {
    return limit.type == Limit::Type::feed
               ? ResultAddress{limit.result.object, resultId(Kind::facility, "peak_power")}
               : limit.result;
}

ChartTable rangeTable(const PlanView& view, const Findings& findings) {
    ChartTable table;
    table.title = Texts::tr("Ranges of the key results");
    table.headings = {Texts::tr("Result"), Texts::tr("In the plan"), QStringLiteral("P10"),
                      QStringLiteral("P50"), QStringLiteral("P90")};
    for (const Findings::Range& range : findings.ranges)
        table.rows.push_back({text::resultLabel(range.result.result), planText(view, range.result),
                              numberText(view, range.result, range.low),
                              numberText(view, range.result, range.middle),
                              numberText(view, range.result, range.high)});
    return table;
}

ChartTable limitTable(const PlanView& view, const Findings& findings) {
    ChartTable table;
    table.title = Texts::tr("How likely limits are kept");
    table.headings = {Texts::tr("Limit"), Texts::tr("In the plan"), Texts::tr("At the limit"),
                      Texts::tr("Chance that it is kept")};
    for (const Limit& limit : findings.limits)
        table.rows.push_back({limitText(view, limit), planText(view, shownOf(limit)),
                              numberText(view, shownOf(limit), limit.limit), shareText(limit.chance)});
    return table;
}

}  // namespace

Parts uncertaintyParts(const PlanView& view, const Findings& findings) {
    Parts parts;
    if (findings.ranges.empty()) return parts;
    parts.emplace_back(Paragraph{
        {Texts::tr(
             "%n input(s) of the plan are ranges or open choices. Of %1, one in ten is below P10, half are "
             "below P50, nine in ten below P90.",
             nullptr, static_cast<int>(findings.inputs))
             .arg(text::drawsText(findings.draws, findings.draws)),
         {}},
        true});
    parts.emplace_back(readable(rangeTable(view, findings)));
    for (const Uncertainty& study : findings.studies) {
        const ResultAddress result = study.question.result;
        const QString label = text::resultLabel(result.result);
        parts.emplace_back(planned(view, QCoreApplication::translate("Uncertainty", "What matters most"),
                                   label, tornadoChart(view, study)));
        if (const auto now = view.model.value(result))
            parts.emplace_back(planned(
                view, QCoreApplication::translate("wattplan::UncertaintyPage", "How likely each value is"),
                chanceSentence(view, study, *now), densityChart(view, study, *now)));
    }
    if (!findings.limits.empty()) parts.emplace_back(readable(limitTable(view, findings)));
    return parts;
}

}  // namespace wattplan::report
