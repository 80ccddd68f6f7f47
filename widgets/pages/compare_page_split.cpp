// Snapshots among what is compared; the split of a difference: asked for, shown, the inputs behind a bar; and
// what mends what was found.
#include <QComboBox>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

#include "core/analysis/restored_what_if.h"
#include "core/plan/change_names.h"
#include "core/plan/edits.h"
#include "widgets/charts/chart.h"
#include "widgets/document/comparison_table_models.h"
#include "widgets/pages/compare_page.h"
#include "widgets/pages/compared_checks.h"
#include "widgets/pages/parts.h"
#include "widgets/panels/snapshot_panel.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/tables/list_table.h"
#include "widgets/tables/range_delegate.h"
#include "widgets/text/field_text.h"
#include "widgets/text/sentences.h"

namespace wattplan {

// As what-ifs of a copy of the plan, which the plan itself never sees.
void ComparePage::addSnapshots(Comparison::Request& request) {
    for (const store::SnapshotHead& head : document().snapshots()) {
        const auto ticked = m_panel->snapshots().compared();
        if (std::ranges::find(ticked, head.id) == ticked.end()) continue;
        if (!m_snapshots.contains(head.id)) {
            auto plan = document().snapshotPlan(head.id);
            if (!plan) {
                emit message(text::sentence(plan.error()));
                continue;
            }
            m_snapshots.emplace(head.id, plan->inWhatIf({}));
        }
        const WhatIfId made = request.whole.nextWhatIfId();
        WhatIfHead named;
        named.name = tr("Snapshot: %1").arg(QString::fromStdString(head.name)).toStdString();
        const auto edits =
            analysis::restoringEdits(request.whole, m_snapshots.at(head.id), document().catalogue(), named);
        if (!edits) {
            emit message(text::sentence(edits.error()));
            continue;
        }
        for (const Edit& edit : *edits)
            request.whole.apply(edit);
        request.whatIfs.push_back(made);
    }
}

// Of the tree; snapshots go on where it ends.
charts::Tone ComparePage::toneOf(WhatIfId whatIf) const {
    const Plan& whole = document().whole();
    if (whatIf.isBaseline() || whole.findWhatIf(whatIf))
        return static_cast<charts::Tone>(m_panel->tree().colourOf(whatIf));
    const auto after = whole.whatIfs().size() + whatIf.value - whole.nextWhatIfId().value;
    return static_cast<charts::Tone>(after % (whatIfColourCount - 1));
}

void ComparePage::openSnapshot(qint64 id) {
    const auto plan = document().snapshotPlan(id);
    if (!plan) return emit message(text::sentence(plan.error()));
    QString name;
    for (const store::SnapshotHead& head : document().snapshots())
        if (head.id == id) name = QString::fromStdString(head.name);
    emit planWanted(std::make_shared<const Plan>(*plan),
                    tr("%1, snapshot “%2”", "plan, snapshot").arg(document().name(), name));
}

void ComparePage::setBase(WhatIfId whatIf) {
    m_base = whatIf;
    refresh();
}

void ComparePage::explainDifference(WhatIfId from, WhatIfId to, ResultId result) {
    m_from = from;
    m_to = to;
    m_result = result;
    if (!m_comparison) return;
    fillChoices();
    askSplit();
}

void ComparePage::askSplit() {
    const int from = m_froms->currentIndex();
    const int to = m_tos->currentIndex();
    if (from == to || from < 0 || to < 0 || m_resultsSplit->count() == 0) {
        m_splitAsked = {};
        m_split = {};
        return showSplit();
    }
    const SplitRequest wanted{
        m_comparison, static_cast<std::size_t>(from), static_cast<std::size_t>(to),
        m_comparison->results()[static_cast<std::size_t>(m_resultsSplit->currentIndex())].address};
    if (wanted == m_splitAsked && m_split.comparison == m_comparison) return showSplit();
    m_splitAsked = wanted;
    m_splits.ask([wanted, groups = keptChangeGroups(m_comparison->whole())] {
        return Split{wanted.comparison, wanted.from, wanted.to,
                     wanted.comparison->attribution(wanted.from, wanted.to, wanted.result, groups)};
    });
}

void ComparePage::askMends(const ComparedView& view) {
    m_mends.ask([comparison = m_comparison, live = view.areLive] {
        return Mends{comparison, comparison->fixes(ComparedChecks::mostRows, live)};
    });
}

void ComparePage::showSplit() {
    const ComparedView shown = comparedView();
    if (m_split.comparison != m_comparison) {
        m_waterfall->setData(waterfallChart(shown, {}, 0, 0), shown.numbers);
        m_remark->clear();
        return;
    }
    charts::ChartData chart = waterfallChart(shown, m_split.attribution, m_split.from, m_split.to);
    m_splitCard->setCaption(
        chart.isEmpty() ? QString()
                        : text::resultNumber(m_split.attribution.total,
                                             Registry::instance().result(m_split.attribution.result.result),
                                             shown.numbers, {.sign = text::Sign::always})
                              .text());
    m_waterfall->setExportText({chart.name, waterfallNote(), sourceLine()});
    m_waterfall->setData(std::move(chart), shown.numbers);
    m_waterfall->setMinimumHeight(std::max(chartHeight, heightForBars(m_waterfall->data())));
    m_remark->setText(attributionRemark(shown, m_split.attribution, m_split.from, m_split.to));
}

QString ComparePage::waterfallNote() const {
    const QString axis = waterfallAxisNote(comparedView(), m_split.attribution);
    const QString whatIf = nameOf(m_comparison->whatIfs()[m_split.to]);
    return axis.isEmpty() ? whatIf : whatIf + QStringLiteral(" · ") + axis;
}

// The inputs behind a bar, marked in the table of what differs.
void ComparePage::openGroup(quint64 number) {
    if (m_split.comparison != m_comparison || number == 0 || number > m_split.attribution.parts.size())
        return;
    const auto& changes = m_split.attribution.parts[number - 1].group.changes;
    QItemSelection marked;
    for (int row = 0; row < m_differenceModel->rowCount(); ++row)
        if (std::ranges::find(changes, m_differenceModel->rowAt(row).address()) != changes.end()) {
            const QModelIndex at = m_differences->proxy().mapFromSource(m_differenceModel->index(row, 0));
            marked.select(at, at);
        }
    m_differences->selectionModel()->select(marked,
                                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (!marked.isEmpty()) m_differences->scrollTo(marked.indexes().front());
}

std::vector<FieldAddress> ComparePage::selectedChanges() const {
    std::vector<FieldAddress> changes;
    for (const int row : m_differences->selectedRows())
        changes.push_back(m_differenceModel->rowAt(row).address());
    return changes;
}

void ComparePage::refreshGroupButtons() {
    m_together->setEnabled(m_differences->selectedRows().size() > 1);
    const FieldAddress kept = changeGroupsField(document().whole());
    m_apart->setVisible(!isEmpty(document().whole().find(kept.object)->value(kept.field)));
}

// What only a snapshot has is named as its column is: the comparison knows it.
void ComparePage::takeTogether() {
    const std::vector<FieldAddress> made = selectedChanges();
    if (made.size() > 1) keepGroups(changeGroupsWith(m_comparison->whole(), made));
}

void ComparePage::takeApart() {
    keepGroups({});
}

void ComparePage::keepGroups(const std::string& groups) {
    const Plan& whole = document().whole();
    const auto done = document().applyToTree(
        Editor(whole, document().catalogue()).setText(changeGroupsField(whole), groups));
    if (!done) emit message(text::sentence(done.error()));
    refresh();
}

// Each what-if is drawn, on a thread; an edit, or another comparison, ends what was drawn before it.
void ComparePage::askRanges() {
    const bool isWanted = m_comparison && isVisible() && Ranges::of(document()).isOn();
    if (isWanted && m_drawnOf == m_comparison) return;
    m_drawing.request_stop();
    m_drawnOf.reset();
    if (!isWanted) {
        if (m_resultModel->hasRanges()) m_resultModel->setRanges({});
        return layOutRanges();
    }
    m_drawnOf = m_comparison;
    m_drawing = std::stop_source();
    m_draws.ask([comparison = m_comparison, stop = m_drawing.get_token()] {
        return Drawn{comparison, comparison->ranges(stop)};
    });
}

void ComparePage::layOutRanges() {
    const bool hasRanges = m_resultModel->hasRanges();
    m_results->setRowSize(hasRanges ? RangeDelegate::rowSize : ListTable::usualRowSize);
    m_resultCard->setCaption(hasRanges ? tr("P50, below it P10 and P90") : QString());
}

}  // namespace wattplan
