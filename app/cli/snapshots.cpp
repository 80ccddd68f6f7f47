#include "app/cli/snapshots.h"

#include <QCoreApplication>
#include <QDateTime>

#include "app/cli/file_step.h"
#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "app/common/load_plan.h"
#include "core/analysis/restored_what_if.h"
#include "core/analysis/results_to_keep.h"
#include "core/exchange/plan_json.h"
#include "core/plan/fingerprint.h"
#include "core/store/author.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SnapshotCommand)
};

constexpr Label needsFile =
    WATTPLAN_TEXT("Reasons", "snapshots are kept in .wattplan files only; see import");

std::string now() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString();
}

Outcome listed(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto file = planFile(request, store::Access::readOnly);
    if (!file) return refusal(file.error());
    Listing listing({{"name", Texts::tr("Name")},
                     {"time", Texts::tr("Taken")},
                     {"author", Texts::tr("By")},
                     {"engine_version", Texts::tr("Engine")},
                     {"fingerprint", Texts::tr("Fingerprint")}});
    for (const store::SnapshotHead& head : (*file)->snapshots()) {
        std::vector<Listing::Cell> cells;
        for (const std::string* text :
             {&head.name, &head.time, &head.author, &head.engineVersion, &head.fingerprint})
            cells.emplace_back(QString::fromStdString(*text));
        listing.addRow(std::move(cells));
    }
    return {success, listing.text(*format), {}};
}

Outcome taken(const Request& request) {
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    const auto file = planFile(request, store::Access::readWrite);
    if (!file) return refusal(file.error());
    const Plan plan = (*file)->takeInitialPlan();
    const PlanModel model(plan, library);
    store::Snapshot snapshot;
    snapshot.head.name = request.row;
    snapshot.head.time = now();
    snapshot.head.author = store::author();
    snapshot.head.fingerprint = fingerprint(plan);
    snapshot.inputs = exchange::planToJson(plan);
    snapshot.kept = analysis::resultsToKeep(plan, library, model);
    const auto id = (*file)->takeSnapshot(std::move(snapshot));
    if (!id) return refusal(id.error());
    return {};
}

/// What the engine gave when the snapshot was taken.
Outcome shown(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto file = planFile(request, store::Access::readOnly);
    if (!file) return refusal(file.error());
    const auto snapshot = snapshotNamed(**file, request.row);
    if (!snapshot) return refusal(snapshot.error());
    Listing listing(
        {{"result", Texts::tr("Result")}, {"value", Texts::tr("Value")}, {"unit", Texts::tr("Unit")}});
    for (const KeptResult& result : snapshot->kept.results)
        listing.addRow({QString::fromStdString(result.address),
                        result.value ? Listing::Cell(*result.value) : Listing::Cell(),
                        QString::fromStdString(result.unit)});
    return {success, listing.text(*format), {}};
}

/// Adds a what-if in which the plan is seen as in the snapshot, as one step of the history.
Outcome restored(const Request& request) {
    const auto file = planFile(request, store::Access::readWrite);
    if (!file) return refusal(file.error());
    const auto snapshot = snapshotNamed(**file, request.row);
    if (!snapshot) return refusal(snapshot.error());
    const auto seen =
        planOf(*snapshot).and_then([&](const Plan& plan) { return seenIn(plan, request.whatIf); });
    if (!seen) return refusal(seen.error());
    Plan plan = (*file)->takeInitialPlan();
    WhatIfHead head{.key = request.value, .name = snapshot->head.name};
    if (!request.base.empty() && request.base != "baseline") {
        const WhatIf* parent = plan.findWhatIf(request.base);
        if (!parent) return refusal(Error{ErrorCode::unknownWhatIf, "", "", {request.base, ""}});
        head.parent = parent->id;
    }
    auto edits = analysis::restoringEdits(plan, seen->inWhatIf({}), catalog::Catalogue::builtIn(), head);
    if (!edits) return refusal(edits.error());
    return appendStep(**file, std::move(plan), std::move(*edits));
}

Outcome deleted(const Request& request) {
    const auto file = planFile(request, store::Access::readWrite);
    if (!file) return refusal(file.error());
    for (const store::SnapshotHead& head : (*file)->snapshots()) {
        if (head.name != request.row) continue;
        const auto removed = (*file)->removeSnapshot(head.id);
        return removed ? Outcome{} : refusal(removed.error());
    }
    return refusal(snapshotNamed(**file, request.row).error());
}

}  // namespace

Result<std::unique_ptr<store::PlanFile>> planFile(const Request& request, store::Access access) {
    if (planSource(request.plan) != PlanSource::file)
        return failure(ErrorCode::fileNotWritable, {request.plan, needsFile.text});
    return store::PlanFile::open(request.plan, access);
}

Result<store::Snapshot> snapshotNamed(const store::PlanFile& file, const std::string& name) {
    std::vector<std::string> known;
    for (const store::SnapshotHead& head : file.snapshots()) {
        if (head.name == name) return file.snapshot(head.id);
        known.push_back(head.name);
    }
    return failure(ErrorCode::unknownSnapshot, {name, nearestKey(name, known)});
}

Result<Plan> planOf(const store::Snapshot& snapshot) {
    return exchange::planFromJson(snapshot.inputs, catalog::Catalogue::builtIn());
}

Outcome snapshot(const Request& request) {
    if (request.mode == "list") return listed(request);
    if (request.row.empty())
        return refusal(Texts::tr("snapshot %1: the name of a snapshot is missing. snapshot list shows them.")
                           .arg(QString::fromStdString(request.mode)));
    if (request.mode == "take") return taken(request);
    if (request.mode == "show") return shown(request);
    if (request.mode == "restore") return restored(request);
    if (request.mode == "delete") return deleted(request);
    return refusal(
        Error{ErrorCode::unknownChoice, "snapshot", "", {request.mode, "list, take, show, restore, delete"}});
}

}  // namespace wattplan::cli
