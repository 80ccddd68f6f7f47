#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "widgets/pages/seek_figures.h"
#include "widgets/report/decision_charts.h"
#include "widgets/report/object_sections.h"
#include "widgets/report/range_sections.h"
#include "widgets/report/speaker_notes.h"
#include "widgets/text/assumption_text.h"
#include "widgets/text/check_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/range_text.h"
#include "widgets/text/what_if_text.h"

namespace wattplan::report {

namespace {

using analysis::Check;
using analysis::Rule;
using analysis::Severity;
using charts::ChartTable;
using Limit = Findings::Limit;

constexpr std::size_t riskCount = 3;
constexpr double unlikely = 0.9;  // a limit that is kept less often than that is a risk

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString monthOf(const PlanView& view, const Feeds& feeds) {
    if (!feeds.isStated) return Texts::tr("no feed is entered");
    if (!feeds.first) return Texts::tr("none", "month without enough power");
    return text::monthText(monthAt(view.model, static_cast<int>(feeds.first->month)), view.language());
}

Figures decisionFigures(const PlanView& view, const Findings& findings) {
    if (isOrbital(view)) return orbitFigures(view);
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

/// "$470 M (+0.4 %)".
QString withChange(const PlanView& view, const QString& value, std::optional<double> change) {
    if (!change) return value;
    return Texts::tr("%1 (%2)", "a result, its change").arg(value, view.numbers.changeText(*change));
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
    const PlanView base(options.seen(options.base()), catalogue, shown.numbers);
    for (std::size_t place = 0; place < options.whatIfs().size(); ++place) {
        const PlanView view(options.seen(place), catalogue, shown.numbers);
        auto& row = table.rows.emplace_back();
        row.emplace_back(text::whatIfName(options.whatIfs()[place], options.whole()));
        for (const char* key : keys)
            row.emplace_back(withChange(
                shown, planText(view, planResult(view, key)),
                changeOf(view.model.value(planResult(view, key)), base.model.value(planResult(base, key)))));
        row.emplace_back(monthOf(view, feedsOf(view)));
    }
    return table;
}

/// What may go wrong, the gravest first: how large it is, and what would lower it.
class Risks {
public:
    Risks(const PlanView& view, const Findings& findings)
        : m_view(view), m_findings(findings), m_words(view.plan, view.catalogue, view.numbers) {}

    Table table() {
        addChecks([](const Check& check) { return check.severity == Severity::error; });
        addChecks([](const Check& check) { return check.severity == Severity::warning && isOver(check); });
        addLimits();
        addRanges();
        addAssumptions();
        addChecks([](const Check& check) { return check.severity == Severity::warning && !isOver(check); });
        Table table;
        table.title = {m_rows.size() == riskCount ? Texts::tr("Three risks") : Texts::tr("Risks"), {}};
        for (const QString& heading : {Texts::tr("Risk"), Texts::tr("What is known"), Texts::tr("Size"),
                                       Texts::tr("What would lower it")})
            table.columns.push_back({{heading, {}}, {}, false});
        table.rows = std::move(m_rows);
        table.note = {note(), {}};
        return table;
    }

private:
    QString note() const {
        QStringList lines{
            Texts::tr("The gravest come first: errors, limits that are broken, limits that draws "
                      "break, then what moves the cost most."),
            checkCountText(m_findings.checks)};
        if (!m_next.isEmpty()) lines += Texts::tr("Next would come: %1", "a risk").arg(m_next);
        return lines.join(u'\n');
    }

    void add(const QString& name, Tone tone, const QStringList& cells) {
        if (m_rows.size() == riskCount) {
            if (m_next.isEmpty()) m_next = cells.front();
            return;
        }
        auto& row = m_rows.emplace_back();
        row.push_back({{name, {}}, {}, tone});
        for (const QString& words : cells)
            row.push_back({{words, {}}, {}, {}});
    }

    // A limit in numbers that is broken.
    static bool isOver(const Check& check) {
        return check.rule == Rule::feedShort || check.rule == Rule::rackOverCooling ||
               check.rule == Rule::pueOverCap;
    }

    template <typename Wanted>
    void addChecks(Wanted wanted) {
        for (std::size_t i = 0; i < m_findings.checks.size(); ++i) {
            const Check& check = m_findings.checks[i];
            if (!wanted(check)) continue;
            add(text::severityText(check.severity),
                check.severity == Severity::error ? Tone::bad : Tone::warning,
                {m_words.text(check), sizeOf(check), mendOf(i)});
        }
    }

    // The first two numbers of these are what there is and what may be.
    QString sizeOf(const Check& check) const {
        if (!isOver(check) || check.numbers.size() < 2 || check.numbers[1] <= 0.0) return unknown();
        return Texts::tr("%1 over the limit", "31.7 %")
            .arg(m_view.numbers.formatIn(check.numbers[0] / check.numbers[1] - 1.0, "%").text());
    }

    QString mendOf(std::size_t check) const {
        constexpr std::size_t most = 2;
        if (check >= m_findings.mends.size()) return unknown();
        QStringList ways;
        for (const analysis::Fix& fix : m_findings.mends[check])
            if (ways.size() < static_cast<qsizetype>(most)) ways += m_words.fix(fix);
        return ways.isEmpty() ? unknown() : ways.join(Texts::tr("; ", "between ways to mend"));
    }

    static QString unknown() { return QStringLiteral("—"); }

    void addLimits() {
        std::vector<Limit> limits = m_findings.limits;
        std::ranges::stable_sort(limits, {}, &Limit::chance);
        for (const Limit& limit : limits)
            if (limit.chance < unlikely)
                add(Texts::tr("limit", "kind of a risk"), Tone::warning,
                    {Texts::tr("%1: the chance is %2.", "what may hold, percentage")
                         .arg(limitText(m_view, limit), shareText(limit.chance)),
                     Texts::tr("broken in %1 of all draws", "percentage").arg(shareText(1.0 - limit.chance)),
                     narrowing(limit.type == Limit::Type::worthIt ? "cost_owned" : "peak_power")});
    }

    // The input whose range moves a result most.
    QString narrowing(std::string_view result) const {
        const auto study = std::ranges::find(m_findings.studies, planResult(m_view, result),
                                             [](const Uncertainty& each) { return each.question.result; });
        const auto mover = study == m_findings.studies.end() ? std::nullopt : study->greatestMover();
        return mover ? narrowed(*mover) : unknown();
    }
    QString narrowed(const Uncertainty::Mover& mover) const {
        const QString input = inputName(m_view, mover.input);
        return mover.isChoice ? Texts::tr("A decision on %1", "input, a choice that is open").arg(input)
                              : Texts::tr("A narrower range of %1", "input").arg(input);
    }

    // What moves cost most, alone.
    void addRanges() {
        for (const Uncertainty& study : m_findings.studies) {
            const auto mover = study.greatestMover();
            if (!mover) continue;
            const ResultAddress result = study.question.result;
            const QString span =
                text::spanText(mover->least, mover->greatest, specOf(result), m_view.numbers);
            add(Texts::tr("range", "kind of a risk"), Tone::plain,
                {Texts::tr("%1 alone moves “%2” over %3.", "input, result, range of it")
                     .arg(inputName(m_view, mover->input), text::resultLabel(result.result), span),
                 span, narrowed(*mover)});
        }
    }

    void addAssumptions() {
        const QString cost = text::resultLabel(resultId(Kind::plan, "cost_owned"));
        for (const analysis::AssumedInput& input : m_findings.assumed) {
            const QString change = text::elasticityText(input.onCost, m_view.numbers);
            add(text::whyListed(input), Tone::plain,
                {Texts::tr("%1: one percent more of it moves “%2” by %3 %.", "input, result, +0.83")
                     .arg(inputName(m_view, input.field), cost, change),
                 Texts::tr("%1 % for each percent", "+0.83").arg(change),
                 Texts::tr("A measured value or an offer, with its source")});
        }
    }

    const PlanView& m_view;
    const Findings& m_findings;
    text::CheckText m_words;
    std::vector<std::vector<Cell>> m_rows;
    QString m_next;  // what is known of the first that has no row
};

}  // namespace

Parts decisionParts(const PlanView& view, const Findings& findings) {
    Parts parts;
    const auto addChart = [&](std::optional<PlannedChart> chart) {
        if (chart) parts.emplace_back(std::move(*chart));
    };
    parts.emplace_back(decisionFigures(view, findings));
    addChart(supplyChart(view));
    if (findings.options) {
        Table table = readable(optionTable(view, *findings.options, view.catalogue));
        table.note = {optionsNote(view, *findings.options, view.catalogue), {}};
        parts.emplace_back(std::move(table));
        addChart(optionChart(view, *findings.options));
    }
    if (Table risks = Risks(view, findings).table(); !risks.rows.empty()) {
        parts.emplace_back(std::move(risks));
        addChart(assumptionChart(view, findings));
    }
    return parts;
}

QString usualAsk(const PlanView& view, const QString& name) {
    const ResultAddress power = planResult(view, "peak_power");
    const ResultAddress investment = planResult(view, "investment");
    if (!view.model.value(power) || isOrbital(view))
        return Texts::tr("To be decided: whether to go ahead with “%1”.", "plan").arg(name);
    if (!view.model.value(investment))
        return Texts::tr("To be decided: whether to go ahead with “%1”, which takes %2.", "plan, power")
            .arg(name, planText(view, power));
    return Texts::tr("To be decided: whether to go ahead with “%1”, which takes %2 and an investment of %3.",
                     "plan, power, money")
        .arg(name, planText(view, power), planText(view, investment));
}

}  // namespace wattplan::report
