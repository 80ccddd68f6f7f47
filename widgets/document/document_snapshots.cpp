// What the document keeps beside the plan: snapshots of it, and what its results were.
#include <QDateTime>
#include <algorithm>

#include "core/analysis/kept_what_ifs.h"
#include "core/analysis/restored_what_if.h"
#include "core/analysis/results_to_keep.h"
#include "core/exchange/plan_json.h"
#include "core/plan/engine_version.h"
#include "core/plan/fingerprint.h"
#include "core/store/author.h"
#include "widgets/document/document.h"

namespace wattplan {

std::vector<store::SnapshotHead> Document::snapshots() const {
    if (m_file) return m_file->snapshots();
    std::vector<store::SnapshotHead> heads;
    for (const store::Snapshot& each : m_snapshots)
        heads.push_back(each.head);
    return heads;
}

// Those of the baseline: they are what another version of the program is held against.
KeptResults Document::resultsToKeep() const {
    std::optional<PlanModel> baseline;
    if (m_seen) baseline.emplace(m_whole, *m_catalogue, m_model->kernels());
    return analysis::resultsToKeep(m_whole, *m_catalogue, baseline ? *baseline : *m_model);
}

Result<void> Document::writeResults(std::chrono::milliseconds patience) {
    if (!m_file || isReadOnly()) return {};
    const auto end = std::chrono::steady_clock::now() + patience;
    KeptResults kept = resultsToKeep();
    kept.whatIfs = analysis::whatIfsToKeep(m_whole, *m_catalogue, kept, m_model->kernels(),
                                           [end] { return std::chrono::steady_clock::now() < end; });
    return m_file->writeResults(kept);
}

Result<std::int64_t> Document::takeSnapshot(const QString& name) {
    if (auto writable = requireWritable(); !writable) return tl::unexpected(writable.error());
    store::Snapshot taken;
    taken.head.name = name.trimmed().toStdString();
    taken.head.time = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    taken.head.author = store::author();
    taken.head.engineVersion = engineVersion();
    taken.head.fingerprint = fingerprint(m_whole);
    taken.inputs = exchange::planToJson(m_whole);
    taken.kept = resultsToKeep();
    if (m_file) {
        auto id = m_file->takeSnapshot(std::move(taken));
        if (id) emit snapshotsChanged();
        return id;
    }
    // As the file will have it.
    if (taken.head.name.empty()) return failure(ErrorCode::emptyValue, {});
    for (const store::Snapshot& each : m_snapshots)
        if (each.head.name == taken.head.name) return failure(ErrorCode::snapshotExists, {taken.head.name});
    const std::int64_t id = taken.head.id = m_snapshots.empty() ? 1 : m_snapshots.back().head.id + 1;
    m_snapshots.push_back(std::move(taken));
    emit snapshotsChanged();
    return id;
}

Result<void> Document::removeSnapshot(std::int64_t id) {
    if (m_file) {
        if (auto removed = m_file->removeSnapshot(id); !removed) return removed;
    } else {
        std::erase_if(m_snapshots, [id](const store::Snapshot& each) { return each.head.id == id; });
    }
    emit snapshotsChanged();
    return {};
}

Result<store::Snapshot> Document::snapshot(std::int64_t id) const {
    if (m_file) return m_file->snapshot(id);
    const auto found = std::ranges::find(m_snapshots, id, [](const auto& each) { return each.head.id; });
    if (found == m_snapshots.end()) return failure(ErrorCode::unknownSnapshot, {std::to_string(id), ""});
    return *found;
}

Result<Plan> Document::snapshotPlan(std::int64_t id) const {
    return snapshot(id).and_then(
        [this](const store::Snapshot& taken) { return exchange::planFromJson(taken.inputs, *m_catalogue); });
}

Result<void> Document::restoreSnapshot(std::int64_t id) {
    const auto taken = snapshot(id);
    if (!taken) return tl::unexpected(taken.error());
    const auto plan = exchange::planFromJson(taken->inputs, *m_catalogue);
    if (!plan) return tl::unexpected(plan.error());
    const WhatIfId made = m_whole.nextWhatIfId();
    WhatIfHead head;
    head.name = taken->head.name;
    if (auto done = applyToTree(analysis::restoringEdits(m_whole, plan->inWhatIf({}), *m_catalogue, head));
        !done)
        return done;
    show(made);
    return {};
}

// Of the baseline at once, of the what-ifs on a thread: each is a model of its own. They are asked for where
// anything may have moved at all.
void Document::findMoved() {
    auto kept = m_file->keptResults();
    if (!kept || !*kept) return;
    m_moved = analysis::movedResults(**kept, m_whole, *m_catalogue, *m_model);
    const bool mayMove =
        m_moved->engineThen != m_moved->engineNow || !m_moved->inputs.empty() || !m_moved->results.empty();
    if (!mayMove || (*kept)->whatIfs.empty()) return;
    m_moves.ask([kept = **std::move(kept), inBaseline = *m_moved, whole = m_whole, catalogue = m_catalogue,
                 stop = m_stop.get_token()] {
        return analysis::movedInWhatIfs(kept, inBaseline, whole, *catalogue,
                                        [&stop] { return !stop.stop_requested(); });
    });
}

}  // namespace wattplan
