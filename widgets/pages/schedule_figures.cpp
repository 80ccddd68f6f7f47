#include "widgets/pages/schedule_figures.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/formulas/months.h"
#include "core/units/calendar.h"
#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

using analysis::Conflict;
using analysis::ScheduledCluster;
using analysis::ScheduledRun;
using charts::GanttBar;
using charts::GanttRow;
using charts::GanttZone;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Schedule)

public:
    static QString name() { return tr("Schedule of training runs"); }
    static QString description() {
        return tr("Training runs as bars in time, a row for each cluster under its facility.");
    }
    static QString empty() {
        return tr("Nothing to schedule yet. Add a facility, a cluster and a training run.");
    }
    static QString run() { return tr("Training run"); }
    static QString cluster() { return tr("Cluster"); }
    static QString facility() { return tr("Facility"); }
    static QString start() { return tr("Start"); }
    static QString end() { return tr("End"); }
    static QString conflict() { return tr("Conflict"); }
    static QString none() { return tr("none", "no conflict"); }
    static QString available() { return tr("Accelerators standing"); }
    static QString shortage() { return tr("Feed too small"); }
    static QString today() { return tr("today"); }
    static QString planStart() { return tr("plan starts"); }
    static QString planEnd() { return tr("plan ends"); }
    static QString noFacility() { return tr("No facility"); }
    static QString noCluster() { return tr("No cluster"); }
    static QString follows(const QString& date) {
        return tr("%1, with its cluster", "the start of a run that follows commissioning").arg(date);
    }
    static QString idle(const QString& share) { return tr("%1 idle", "percent").arg(share); }
    static QString standing(const QString& number) {
        return tr("standing: %1", "number of accelerators").arg(number);
    }
    static QString lacks(const QString& power) { return tr("feed short by %1", "power").arg(power); }
    static QString share() { return tr("Share of cluster"); }
    static QString timeStanding() { return tr("Accelerator-hours standing"); }
    static QString timeUsed() { return tr("Accelerator-hours used"); }
    static QString all() { return tr("All clusters"); }
    static QString conflictText(Conflict::Kind kind, const QString& others) {
        switch (kind) {
            case Conflict::Kind::early:
                return tr("starts before enough accelerators stand");
            case Conflict::Kind::late:
                return tr("works on when accelerators are switched off");
            case Conflict::Kind::overlap:
                return tr("overlaps with %1", "training runs").arg(others);
            case Conflict::Kind::beforePlan:
                return tr("starts before the plan");
        }
        return {};
    }
    static QString list(const QStringList& texts) { return texts.join(tr("; ", "between conflicts")); }
    static QString names(const QStringList& names) { return names.join(tr(", ", "between names")); }
};

QString dayWords(const PlanView& view, double months) {
    return text::dateText(dateFrom(dayAt(months)), view.language());
}

QString conflictText(const PlanView& view, const std::vector<Conflict>& conflicts, ObjectId run) {
    QStringList texts;
    for (const Conflict& conflict : conflicts) {
        if (std::ranges::find(conflict.runs, run) == conflict.runs.end()) continue;
        QStringList others;
        for (const ObjectId other : conflict.runs)
            if (other != run) others += view.name(other);
        const QString text = Words::conflictText(conflict.kind, Words::names(others));
        if (!texts.contains(text)) texts += text;
    }
    return Words::list(texts);
}

std::vector<GanttZone> standingZones(const ScheduledCluster& cluster, double firstMonth) {
    std::vector<GanttZone> zones;
    const double most = cluster.standing.empty() ? 0.0 : *std::ranges::max_element(cluster.standing);
    for (std::size_t m = 0; m < cluster.standing.size(); ++m) {
        const double standing = cluster.standing[m];
        if (standing <= 0.0) continue;
        const double month = firstMonth + static_cast<double>(m);
        if (m > 0 && standing == cluster.standing[m - 1])
            zones.back().to = month + 1.0;
        else
            zones.push_back({GanttZone::Kind::available, month, month + 1.0, standing / most,
                             Words::standing(text::roundedText(standing, 6))});
    }
    return zones;
}

std::vector<GanttZone> shortZones(const PlanView& view, const Object& facility, double firstMonth) {
    std::vector<GanttZone> zones;
    const auto shortfall = view.model.series(view.address(facility, "shortfall"));
    double most = 0.0;
    for (std::size_t m = 0; m < shortfall.size(); ++m) {
        if (shortfall[m] <= 0.0) continue;
        const double month = firstMonth + static_cast<double>(m);
        const bool goesOn = !zones.empty() && zones.back().to == month;
        most = goesOn ? std::max(most, shortfall[m]) : shortfall[m];
        if (!goesOn) zones.push_back({GanttZone::Kind::shortage, month, month, 1.0, {}});
        zones.back().to = month + 1.0;
        zones.back().text = Words::lacks(view.numbers.format(most, dimension::power, "MW").text());
    }
    return zones;
}

QString noteOf(const PlanView& view, const Object& cluster) {
    return view.value(cluster, "idle_share") ? Words::idle(view.resultText(cluster, "idle_share"))
                                             : QString();
}

GanttBar barOf(const PlanView& view, const ScheduledRun& run, std::size_t row, const QString& conflict) {
    constexpr double unknownLength = 2.0;  // months, fading
    const Object& object = *view.plan.find(run.run);
    GanttBar bar;
    bar.id = tagOf(view.address(object, "days"));
    bar.row = row;
    bar.from = *run.start;
    bar.to = run.end.value_or(*run.start + unknownLength);
    bar.isOpen = !run.end;
    bar.label = view.name(run.run);
    bar.startFollows = run.startFollows;
    bar.conflict = conflict;
    const auto add = [&](std::string_view result) {
        bar.details.push_back(
            {text::resultLabel(resultId(Kind::trainingRun, result)), view.resultText(object, result)});
    };
    add("days");
    add("accelerators");
    return bar;
}

std::chrono::year_month_day dayOf(const Date& date) {
    return std::chrono::year{date.year} / std::chrono::month{static_cast<unsigned>(date.month)} /
           std::chrono::day{static_cast<unsigned>(date.day)};
}

}  // namespace

ScheduleFigures scheduleFigures(const PlanView& view) {
    ScheduleFigures figures{analysis::scheduleOf(view.plan, view.model), {}};
    for (const ScheduledCluster& cluster : figures.schedule.clusters)
        figures.conflicts.push_back(analysis::conflictsOf(figures.schedule, cluster));
    return figures;
}

charts::ChartData scheduleChart(const PlanView& view, const ScheduleFigures& figures, const Date& today) {
    charts::ChartData data;
    data.name = Words::name();
    data.description = Words::description();
    data.emptyText = Words::empty();
    data.x.kind = charts::AxisKind::days;
    const analysis::Schedule& schedule = figures.schedule;
    data.x.minimum = schedule.firstMonth;
    data.x.maximum = schedule.end();
    charts::Gantt& gantt = data.gantt;
    gantt.isMovable = true;
    gantt.rowTitle = Words::cluster();
    gantt.barTitle = Words::run();
    gantt.startTitle = Words::start();
    gantt.endTitle = Words::end();
    gantt.conflictTitle = Words::conflict();
    gantt.availableTitle = Words::available();
    gantt.shortageTitle = Words::shortage();
    std::optional<ObjectId> heading;
    for (std::size_t i = 0; i < schedule.clusters.size(); ++i) {
        const ScheduledCluster& cluster = schedule.clusters[i];
        if (cluster.cluster.isValid() && heading != cluster.facility) {
            heading = cluster.facility;
            const Object* facility = view.plan.find(cluster.facility);
            GanttRow& row = gantt.rows.emplace_back();
            row.isHeading = true;
            row.name = facility ? view.name(facility->id) : Words::noFacility();
            if (facility) {
                row.id = tagOf(view.address(*facility, "shortfall"));
                row.zones = shortZones(view, *facility, schedule.firstMonth);
            }
        }
        GanttRow& row = gantt.rows.emplace_back();
        row.name = Words::noCluster();
        if (const Object* object = view.plan.find(cluster.cluster)) {
            row.name = view.name(object->id);
            row.note = noteOf(view, *object);
            row.id = tagOf(view.address(*object, "idle_share"));
            row.zones = standingZones(cluster, schedule.firstMonth);
        }
        for (const ScheduledRun& run : cluster.runs)
            if (run.start)
                gantt.bars.push_back(barOf(view, run, gantt.rows.size() - 1,
                                           conflictText(view, figures.conflicts[i], run.run)));
    }
    if (gantt.rows.empty()) return data;
    gantt.markers = {{schedule.firstMonth, Words::planStart()},
                     {schedule.end(), Words::planEnd()},
                     {monthsTo(dayOf(today)), Words::today()}};
    return data;
}

ResultTable runTable(const PlanView& view, const ScheduleFigures& figures) {
    ResultTable table;
    table.corner = Words::run();
    const auto result = [](std::string_view key) {
        return columnOf(Registry::instance().result(resultId(Kind::trainingRun, key)));
    };
    table.columns = {{Words::cluster(), {}, {}, true}, {Words::start(), {}, {}, true},
                     {Words::end(), {}, {}, true},     result("days"),
                     result("accelerators"),           {Words::share(), {}, "%", false},
                     {Words::conflict(), {}, {}, true}};
    for (std::size_t i = 0; i < figures.schedule.clusters.size(); ++i) {
        const ScheduledCluster& cluster = figures.schedule.clusters[i];
        for (const ScheduledRun& run : cluster.runs) {
            const Object& object = *view.plan.find(run.run);
            const auto field = [&](std::string_view key) {
                return tagOf(FieldAddress{object.id, fieldId(Kind::trainingRun, key)});
            };
            const auto words = [](const QString& text, std::uint64_t tag) {
                return ResultTable::Cell{{}, text, tag, {}};
            };
            const QString unknown = QStringLiteral("—");
            const QString start = run.start ? dayWords(view, *run.start) : unknown;
            const QString conflict = conflictText(view, figures.conflicts[i], run.run);
            ResultTable::Cell share;
            if (run.accelerators && cluster.accelerators.value_or(0.0) > 0.0)
                share.value = *run.accelerators / *cluster.accelerators;
            share.tag = tagOf(view.address(object, "accelerators"));
            table.rows.push_back(
                {view.name(run.run),
                 {words(cluster.cluster.isValid() ? view.name(cluster.cluster) : unknown, field("cluster")),
                  words(run.startFollows && run.start ? Words::follows(start) : start, field("start")),
                  words(run.end ? dayWords(view, *run.end) : unknown, tagOf(view.address(object, "days"))),
                  cellOf(view, object, "days"), cellOf(view, object, "accelerators"), std::move(share),
                  words(conflict.isEmpty() ? Words::none() : conflict, field("start"))},
                 false});
        }
    }
    return table;
}

namespace {

/// Services work on no dates: with them only the use over the whole plan is known, by the result.
std::optional<analysis::AcceleratorTime> timeOf(const PlanView& view, const analysis::Schedule& schedule,
                                                const ScheduledCluster& cluster, double from, double to) {
    constexpr double rounding = 1e-9;
    auto whole = analysis::acceleratorTime(schedule, cluster, schedule.firstMonth, schedule.end());
    const auto idle = view.value(*view.plan.find(cluster.cluster), "idle_share");
    const auto trained = whole ? whole->idleShare() : std::nullopt;
    if (!trained || !idle || std::abs(*trained - *idle) <= rounding)
        return analysis::acceleratorTime(schedule, cluster, from, to);
    if (from > schedule.firstMonth || to < schedule.end()) return {};
    whole->idle = *idle * whole->standing;
    return whole;
}

}  // namespace

ResultTable clusterTable(const PlanView& view, const ScheduleFigures& figures, double from, double to) {
    ResultTable table;
    table.corner = Words::cluster();
    table.columns = {{Words::facility(), {}, {}, true},
                     columnOf(Registry::instance().result(resultId(Kind::cluster, "accelerators"))),
                     {Words::timeStanding(), dimension::time, "h", false},
                     {Words::timeUsed(), dimension::time, "h", false},
                     columnOf(Registry::instance().result(resultId(Kind::cluster, "idle_share")))};
    analysis::AcceleratorTime all;
    bool isKnown = true;
    const auto add = [&](const QString& name, const QString& facility, ResultTable::Cell accelerators,
                         const std::optional<analysis::AcceleratorTime>& time, std::uint64_t tag) {
        ResultTable::Cell standing{{}, {}, tag, {}};
        ResultTable::Cell used = standing;
        ResultTable::Cell idle = standing;
        if (time) {
            standing.value = time->standing * formulas::secondsPerMonth;
            used.value = (time->standing - time->idle) * formulas::secondsPerMonth;
            idle.value = time->idleShare();
        }
        table.rows.push_back({name, {{{}, facility, 0, {}}, std::move(accelerators), standing, used, idle}});
    };
    for (const ScheduledCluster& cluster : figures.schedule.clusters) {
        const Object* object = view.plan.find(cluster.cluster);
        if (!object) continue;
        const auto time = timeOf(view, figures.schedule, cluster, from, to);
        isKnown = isKnown && time;
        if (time) {
            all.standing += time->standing;
            all.idle += time->idle;
        }
        add(view.name(object->id), cluster.facility.isValid() ? view.name(cluster.facility) : QString(),
            cellOf(view, *object, "accelerators"), time, tagOf(view.address(*object, "idle_share")));
    }
    if (table.rows.size() > 1) {
        add(Words::all(), {}, {}, isKnown ? std::optional(all) : std::nullopt, 0);
        table.rows.back().isTotal = true;
    }
    return table;
}

}  // namespace wattplan
