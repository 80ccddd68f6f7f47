#include "widgets/report/speaker_notes.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <utility>

#include "core/analysis/schedule.h"
#include "core/analysis/strongest_assumption.h"
#include "core/formulas/months.h"
#include "core/units/calendar.h"
#include "widgets/pages/seek_figures.h"
#include "widgets/report/decision_charts.h"
#include "widgets/report/section_words.h"
#include "widgets/text/check_text.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"
#include "widgets/text/what_if_text.h"

namespace wattplan::report {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// The result that a section turns on, of the first object of a kind.
struct Turn {
    std::string_view section;
    Kind kind;
    std::string_view result;
};
constexpr std::array turns{Turn{"summary", Kind::plan, "cost_owned"},
                           Turn{"compute-growth", Kind::growthEra, "doubling"},
                           Turn{"training", Kind::trainingRun, "hours"},
                           Turn{"power-draw", Kind::plan, "peak_power"},
                           Turn{"facility-year", Kind::facility, "pue"},
                           Turn{"facilities", Kind::facility, "capex"},
                           Turn{"orbit", Kind::orbitalCluster, "cost_per_energy"},
                           Turn{"serving", Kind::service, "cost_per_token"},
                           Turn{"cost", Kind::plan, "cost_owned"},
                           Turn{"carbon-water", Kind::plan, "carbon"}};

QString assumptionText(const PlanView& view, const analysis::MovedByInput& moved) {
    const Object* object = moved.field.object.isCatalogue() ? view.catalogue.find(moved.field.object)
                                                            : view.plan.find(moved.field.object);
    if (!object) return {};
    const FieldSpec& field = Registry::instance().field(moved.field.field);
    const FieldValue& own = object->value(field.id);
    const text::FieldWording wording = text::fieldWording(view.plan, view.catalogue, view.numbers);
    const QString value =
        isEmpty(own) ? text::defaultText(field, wording) : text::valueText(own, field, wording);
    const QString source = QString::fromStdString(object->provenanceOf(field.id).source);
    const QString change = view.numbers.changeText(moved.elasticity / 100.0);
    const QString name = inputName(view, moved.field);
    const QString said = Texts::tr(
                             "Of the assumptions it is moved most by “%1”, now %2: one percent more "
                             "changes it by %3.",
                             "input, value, change")
                             .arg(name, value, change);
    const QString from = isEmpty(own)       ? Texts::tr("That value is the program's default.")
                         : source.isEmpty() ? Texts::tr("That value is the planner's own.")
                                            : Texts::tr("That value is from: %1.", "a source").arg(source);
    return Texts::tr("%1 %2", "two sentences").arg(said, from);
}

/// The result with what it means, and the assumption that moves it most.
QStringList turnLines(const NoteBasis& basis, ResultAddress result) {
    const PlanView& view = basis.view;
    if (view.model.value(result).value_or(0.0) == 0.0) return {};
    const ResultSpec& spec = specOf(result);
    const QString label = isSingleton(spec.kind)
                              ? text::resultLabel(result.result)
                              : Texts::tr("%1, %2", "an object, its result")
                                    .arg(view.name(result.object), text::resultLabel(result.result));
    QStringList lines{Texts::tr("%1: %2.", "a result, its value").arg(label, planText(view, result)),
                      text::translate(spec.help)};
    if (const auto moved = analysis::strongestAssumption(view.model, result, basis.assumptions))
        lines += assumptionText(view, *moved);
    return lines;
}

QString feedLine(const PlanView& view) {
    const Feeds feeds = feedsOf(view);
    if (!feeds.isStated) return {};
    if (!feeds.first) return Texts::tr("The utility feeds carry the peak of every month.");
    const QString month =
        text::monthText(monthAt(view.model, static_cast<int>(feeds.first->month)), view.language());
    return Texts::tr("%1 is the first month in which %2 is short of power: %3 are lacking.",
                     "month, facility, power")
        .arg(month, view.name(feeds.first->facility),
             view.numbers.format(feeds.first->lack, dimension::power, "MW").text());
}

QStringList decisionLines(const NoteBasis& basis) {
    const PlanView& view = basis.view;
    QStringList lines = turnLines(basis, planResult(view, "npv"));
    if (lines.isEmpty()) lines = turnLines(basis, planResult(view, "cost_owned"));
    lines += feedLine(view);
    if (basis.findings)
        for (const Findings::Limit& limit : basis.findings->limits)
            lines += Texts::tr("%1: the chance is %2.", "what may hold, percentage")
                         .arg(limitText(view, limit), shareText(limit.chance));
    return lines;
}

QStringList checkLines(const NoteBasis& basis) {
    QStringList lines{checkCountText(basis.checks)};
    const text::CheckText words(basis.view.plan, basis.view.catalogue, basis.view.numbers);
    constexpr std::size_t most = 2;
    for (std::size_t i = 0; i < std::min(most, basis.checks.size()); ++i)
        if (basis.checks[i].severity >= analysis::Severity::warning)
            lines += (i == 0 ? Texts::tr("The gravest: %1", "a check") : Texts::tr("Then: %1", "a check"))
                         .arg(words.text(basis.checks[i]));
    return lines;
}

QStringList scheduleLines(const NoteBasis& basis) {
    const PlanView& view = basis.view;
    const analysis::Schedule schedule = analysis::scheduleOf(view.plan, view.model);
    const analysis::ScheduledRun* longest = nullptr;
    const analysis::ScheduledRun* last = nullptr;
    int runs = 0;
    int conflicts = 0;
    for (const analysis::ScheduledCluster& cluster : schedule.clusters) {
        conflicts += static_cast<int>(analysis::conflictsOf(schedule, cluster).size());
        for (const analysis::ScheduledRun& run : cluster.runs) {
            if (!run.isPlaced()) continue;
            ++runs;
            if (!longest || *run.end - *run.start > *longest->end - *longest->start) longest = &run;
            if (!last || *run.end > *last->end) last = &run;
        }
    }
    if (!longest) return {};
    const auto day = [&](double months) { return text::dateText(dateFrom(dayAt(months)), view.language()); };
    QStringList lines{Texts::tr("%n training run(s) stand in the schedule.", nullptr, runs),
                      Texts::tr("The longest is %1: from %2 to %3.", "training run, days")
                          .arg(view.name(longest->run), day(*longest->start), day(*longest->end))};
    if (runs > 1)
        lines += Texts::tr("The last to end is %1, on %2.", "training run, day")
                     .arg(view.name(last->run), day(*last->end));
    lines += conflicts > 0 ? Texts::tr("%n conflict(s) are to be settled.", nullptr, conflicts)
                           : Texts::tr("No run is in the way of another.");
    const text::CheckText words(view.plan, view.catalogue, view.numbers);
    for (const analysis::Check& check : basis.checks)
        if (check.rule >= analysis::Rule::runBeyondHorizon && check.rule <= analysis::Rule::runsOverlap) {
            lines += Texts::tr("The gravest: %1", "a check").arg(words.text(check));
            break;
        }
    return lines;
}

QStringList linesOf(std::string_view section, const NoteBasis& basis) {
    if (section == "decision") return decisionLines(basis);
    if (section == "checks") return checkLines(basis);
    if (section == "schedule") return scheduleLines(basis);
    if (section == "compare")
        return basis.findings && basis.findings->options
                   ? QStringList(optionsNote(basis.view, *basis.findings->options, basis.view.catalogue))
                   : QStringList();
    const auto* const turn = std::ranges::find(turns, section, &Turn::section);
    if (turn == turns.end()) return {};
    const auto objects = basis.view.plan.objects(turn->kind);
    return objects.empty() ? QStringList()
                           : turnLines(basis, basis.view.address(*objects.front(), turn->result));
}

}  // namespace

bool noteRestsOnFindings(std::string_view section) {
    return section == "decision" || section == "compare";
}

QString speakerNote(std::string_view section, const NoteBasis& basis) {
    QStringList lines = linesOf(section, basis);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString checkCountText(std::span<const analysis::Check> checks) {
    const auto count = [&](analysis::Severity severity) {
        return static_cast<int>(std::ranges::count(checks, severity, &analysis::Check::severity));
    };
    const int errors = count(analysis::Severity::error);
    const int warnings = count(analysis::Severity::warning);
    return Texts::tr("Of %1 checks %2 ask to be looked at: %3 and %4.", "numbers, errors, warnings")
        .arg(checks.size())
        .arg(errors + warnings)
        .arg(Texts::tr("%n error(s)", nullptr, errors), Texts::tr("%n warning(s)", nullptr, warnings));
}

QString optionsNote(const PlanView& shown, const Comparison& options, const catalog::Catalogue& catalogue) {
    QStringList lines;
    const auto name = [&](std::size_t place) {
        return text::whatIfName(options.whatIfs()[place], options.whole());
    };
    const auto viewOf = [&](std::size_t place) {
        return PlanView(options.seen(place), catalogue, shown.numbers);
    };
    for (const char* key : {"peak_power", "investment", "npv"}) {
        std::optional<std::pair<double, std::size_t>> least;
        std::optional<std::pair<double, std::size_t>> most;
        for (std::size_t place = 0; place < options.whatIfs().size(); ++place) {
            const PlanView view = viewOf(place);
            const auto value = view.model.value(planResult(view, key));
            if (value && (!least || *value < least->first)) least = {*value, place};
            if (value && (!most || *value > most->first)) most = {*value, place};
        }
        if (!least) continue;
        const QString label = text::resultLabel(resultId(Kind::plan, key));
        const auto value = [&](std::size_t place) {
            const PlanView view = viewOf(place);
            return planText(view, planResult(view, key));
        };
        lines += value(least->second) == value(most->second)
                     ? Texts::tr("%1 is the same in all: %2.", "a result, its value")
                           .arg(label, value(least->second))
                     : Texts::tr("%1 is least with “%2” (%3) and greatest with “%4” (%5).",
                                 "a result, what-if, value, what-if, value")
                           .arg(label, name(least->second), value(least->second), name(most->second),
                                value(most->second));
    }
    QStringList carried;
    bool isStated = false;
    for (std::size_t place = 0; place < options.whatIfs().size(); ++place) {
        const Feeds feeds = feedsOf(viewOf(place));
        isStated = isStated || feeds.isStated;
        if (feeds.isStated && !feeds.first) carried += name(place);
    }
    if (isStated)
        lines += carried.isEmpty() ? Texts::tr("None has enough power in every month.")
                                   : Texts::tr("Enough power in every month: %1.", "what-ifs")
                                         .arg(carried.join(Texts::tr(", ", "between names")));
    return lines.join(u'\n');
}

}  // namespace wattplan::report
