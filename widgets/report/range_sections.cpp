#include "widgets/report/range_sections.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "widgets/pages/parts.h"
#include "widgets/pages/seek_figures.h"
#include "widgets/pages/uncertainty_figures.h"
#include "widgets/text/assumption_text.h"
#include "widgets/text/check_text.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"
#include "widgets/text/what_if_text.h"

namespace wattplan::report {

namespace {

using charts::ChartTable;
using Limit = Findings::Limit;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr std::size_t riskCount = 3;
constexpr double unlikely = 0.9;  // a limit that is kept less often than that is a risk

const ResultSpec& specOf(ResultAddress result) {
    return Registry::instance().result(result.result);
}

QString numberText(const PlanView& view, ResultAddress result, double value) {
    return text::resultNumber(value, specOf(result), view.numbers).text();
}

QString planText(const PlanView& view, ResultAddress result) {
    const auto value = view.model.value(result);
    return value ? numberText(view, result, *value) : QStringLiteral("—");
}

ResultAddress planResult(const PlanView& view, std::string_view key) {
    return view.address(view.plan.only(Kind::plan), key);
}

/// "62 %", "more than 99 %".
QString shareText(double share) {
    const auto percent = [](double of) {
        return QStringLiteral("%1%2%").arg(std::lround(100.0 * of)).arg(QChar(text::noBreakSpace));
    };
    constexpr double edge = 0.01;
    if (share > 1.0 - edge) return Texts::tr("more than %1", "99 %").arg(percent(1.0 - edge));
    if (share < edge) return Texts::tr("less than %1", "1 %").arg(percent(edge));
    return percent(share);
}

QString limitText(const PlanView& view, const Limit& limit) {
    const QString name = view.name(limit.result.object);
    switch (limit.type) {
        case Limit::Type::feed:
            return Texts::tr("%1: the peak of every month within the utility feed", "facility").arg(name);
        case Limit::Type::rackCooling:
            return Texts::tr("%1: racks within what can be cooled", "cluster").arg(name);
        case Limit::Type::pueCap:
            return Texts::tr("%1: PUE within the cap of the place", "facility").arg(name);
        case Limit::Type::worthIt:
            return Texts::tr("Owning is worth more than renting");
    }
    return {};
}

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

PlannedChart planned(const PlanView& view, const QString& title, const QString& note,
                     charts::ChartData data) {
    constexpr int aroundPlot = 140;
    PlannedChart chart;
    chart.title = title;
    chart.note = note;
    chart.picture.size.setHeight(std::max(chart.picture.size.height(), heightForBars(data) + aroundPlot));
    chart.picture.data = std::move(data);
    chart.picture.numbers = view.numbers;
    return chart;
}

/// The first month in which a facility lacks power.
struct Shortfall {
    ObjectId facility{};
    std::size_t month = 0;
    double lack = 0.0;  ///< in that month [W]
};

struct Feeds {
    bool isStated = false;
    std::optional<Shortfall> first{};
};

Feeds feedsOf(const PlanView& view) {
    Feeds feeds;
    for (const Object* facility : view.plan.objects(Kind::facility)) {
        const auto lacks = view.model.series(view.address(*facility, "shortfall"));
        feeds.isStated = feeds.isStated || !lacks.empty();
        const auto first = std::ranges::find_if(lacks, [](double lack) { return lack > 0.0; });
        const auto month = static_cast<std::size_t>(first - lacks.begin());
        if (first != lacks.end() && (!feeds.first || month < feeds.first->month))
            feeds.first = Shortfall{facility->id, month, *first};
    }
    return feeds;
}

QString monthOf(const PlanView& view, const Feeds& feeds) {
    if (!feeds.isStated) return Texts::tr("no feed is entered");
    if (!feeds.first) return Texts::tr("none", "month without enough power");
    return text::monthText(monthAt(view.model, static_cast<int>(feeds.first->month)), view.language());
}

Figures decisionFigures(const PlanView& view, const Findings& findings) {
    Figures figures;
    for (const char* key : {"peak_power", "investment", "npv"}) {
        const ResultAddress result = planResult(view, key);
        const auto value = view.model.value(result);
        const auto range = std::ranges::find(findings.ranges, result, &Findings::Range::result);
        text::FormattedNumber number;
        if (value) number = text::resultNumber(*value, specOf(result), view.numbers);
        const QString detail = !value ? view.reason(result)
                               : range == findings.ranges.end()
                                   ? QString()
                                   : text::percentilesText(text::spanText(range->low, range->high,
                                                                          specOf(result), view.numbers));
        const QString digits = number.prefix.isEmpty()
                                   ? number.number
                                   : QStringLiteral("%1 %2").arg(number.prefix, number.number);
        figures.figures.push_back({{text::resultLabel(result.result), {}},
                                   value ? digits : QStringLiteral("—"),
                                   number.unit,
                                   {detail, {}}});
    }
    const Feeds feeds = feedsOf(view);
    Figures::Figure first;
    first.label = {Texts::tr("First month short of power"), {}};
    first.number = feeds.isStated ? monthOf(view, feeds) : QStringLiteral("—");
    if (!feeds.isStated)
        first.detail = {Texts::tr("No utility feed is entered."), {}};
    else if (feeds.first)
        first.detail = {Texts::tr("%1 lacks %2", "facility, power")
                            .arg(view.name(feeds.first->facility),
                                 view.numbers.format(feeds.first->lack, dimension::power, "MW").text()),
                        {}};
    else
        first.detail = {Texts::tr("within the months of the plan"), {}};
    figures.figures.push_back(std::move(first));
    return figures;
}

ChartTable optionTable(const PlanView& shown, const Comparison& options,
                       const catalog::Catalogue& catalogue) {
    ChartTable table;
    table.title = Texts::tr("Options");
    table.headings += Texts::tr("What-if");
    const std::array keys{"peak_power", "investment", "npv"};
    for (const char* key : keys)
        table.headings += text::resultLabel(resultId(Kind::plan, key));
    table.headings += Texts::tr("First month short of power");
    for (std::size_t place = 0; place < options.whatIfs().size(); ++place) {
        const PlanView view(options.seen(place), catalogue, shown.numbers);
        auto& row = table.rows.emplace_back();
        row.emplace_back(text::whatIfName(options.whatIfs()[place], options.whole()));
        for (const char* key : keys)
            row.emplace_back(planText(view, planResult(view, key)));
        row.emplace_back(monthOf(view, feedsOf(view)));
    }
    return table;
}

/// What may go wrong, the gravest first.
class Risks {
public:
    Risks(const PlanView& view, const Findings& findings)
        : m_view(view), m_findings(findings), m_words(view.plan, view.catalogue, view.numbers) {}

    Table table() {
        addChecks(analysis::Severity::error);
        addLimits();
        addChecks(analysis::Severity::warning);
        addRanges();
        addAssumptions();
        Table table;
        table.title = {m_rows.size() == riskCount ? Texts::tr("Three risks") : Texts::tr("Risks"), {}};
        table.columns = {{{Texts::tr("Risk"), {}}, {}, false}, {{Texts::tr("What is known"), {}}, {}, false}};
        table.rows = std::move(m_rows);
        return table;
    }

private:
    void add(const QString& name, const QString& sentence, Tone tone) {
        if (m_rows.size() < riskCount) m_rows.push_back({{{name, {}}, {}, tone}, {{sentence, {}}, {}, {}}});
    }

    void addChecks(analysis::Severity severity) {
        for (const analysis::Check& check : m_findings.checks)
            if (check.severity == severity)
                add(text::severityText(severity), m_words.text(check),
                    severity == analysis::Severity::error ? Tone::bad : Tone::warning);
    }

    void addLimits() {
        std::vector<Limit> limits = m_findings.limits;
        std::ranges::stable_sort(limits, {}, &Limit::chance);
        for (const Limit& limit : limits)
            if (limit.chance < unlikely)
                add(Texts::tr("limit", "kind of a risk"),
                    Texts::tr("%1: the chance is %2.", "what may hold, percentage")
                        .arg(limitText(m_view, limit), shareText(limit.chance)),
                    Tone::warning);
    }

    // What moves cost most, alone.
    void addRanges() {
        for (const Uncertainty& study : m_findings.studies) {
            const auto add = [&](FieldAddress input, double least, double greatest) {
                const ResultAddress result = study.question.result;
                this->add(Texts::tr("range", "kind of a risk"),
                          Texts::tr("%1 alone moves “%2” over %3.", "input, result, range of it")
                              .arg(inputName(m_view, input), text::resultLabel(result.result),
                                   text::spanText(least, greatest, specOf(result), m_view.numbers)),
                          Tone::plain);
            };
            const auto* bar =
                study.tornado && !study.tornado->bars.empty() ? &study.tornado->bars.front() : nullptr;
            const auto* choice = study.choiceBars.empty() ? nullptr : &study.choiceBars.front();
            if (choice && (!bar || choice->swing() > bar->swing()))
                add(study.choices[choice->choice].input, choice->least, choice->greatest);
            else if (bar)
                add(study.inputs[bar->input].input, bar->least, bar->greatest);
        }
    }

    void addAssumptions() {
        const QString cost = text::resultLabel(resultId(Kind::plan, "cost_owned"));
        for (const analysis::AssumedInput& input : m_findings.assumed)
            add(text::whyListed(input),
                Texts::tr("%1: one percent more of it moves “%2” by %3 %.", "input, result, +0.83")
                    .arg(inputName(m_view, input.field), cost,
                         text::elasticityText(input.onCost, m_view.numbers)),
                Tone::plain);
    }

    const PlanView& m_view;
    const Findings& m_findings;
    text::CheckText m_words;
    std::vector<std::vector<Cell>> m_rows;
};

}  // namespace

Parts uncertaintyParts(const PlanView& view, const Findings& findings) {
    Parts parts;
    if (findings.ranges.empty()) return parts;
    parts.emplace_back(
        Paragraph{{Texts::tr("%n input(s) of the plan are ranges. Of %1, one in ten is below P10, half are "
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

Parts decisionParts(const PlanView& view, const Findings& findings) {
    Parts parts;
    parts.emplace_back(decisionFigures(view, findings));
    if (findings.options) parts.emplace_back(readable(optionTable(view, *findings.options, view.catalogue)));
    if (Table risks = Risks(view, findings).table(); !risks.rows.empty())
        parts.emplace_back(std::move(risks));
    return parts;
}

QString usualAsk(const PlanView& view, const QString& name) {
    const ResultAddress power = planResult(view, "peak_power");
    const ResultAddress investment = planResult(view, "investment");
    if (!view.model.value(power))
        return Texts::tr("To be decided: whether to go ahead with “%1”.", "plan").arg(name);
    if (!view.model.value(investment))
        return Texts::tr("To be decided: whether to go ahead with “%1”, which takes %2.", "plan, power")
            .arg(name, planText(view, power));
    return Texts::tr("To be decided: whether to go ahead with “%1”, which takes %2 and an investment of %3.",
                     "plan, power, money")
        .arg(name, planText(view, power), planText(view, investment));
}

}  // namespace wattplan::report
