#include "widgets/document/claim_table_model.h"

#include "core/evidence/claim_objects.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan {

using evidence::Claim;
using evidence::Judgement;
using evidence::Verdict;

ClaimTrial::ClaimTrial(const Plan& plan, const catalog::Catalogue& catalogue) : m_plan(plan) {
    // What can't be added is missed by the claims that are tied to it, and they say so.
    static_cast<void>(evidence::addClaimObjects(m_plan, catalogue));
    m_model = std::make_unique<PlanModel>(m_plan, catalogue);
}

std::vector<Edit> ClaimTrial::missing(const Plan& plan) const {
    std::vector<Edit> edits;
    for (const auto& [id, object] : m_plan.all()) {
        if (plan.find(id)) continue;
        Edit edit;
        edit.type = Edit::Type::addObject;
        edit.object = id;
        edit.keyAfter = object.key;
        edit.body = object;
        edits.push_back(std::move(edit));
    }
    return edits;
}

ClaimStudy::ClaimStudy(const Plan& plan, const catalog::Catalogue& catalogue) : trial(plan, catalogue) {
    for (const Claim& claim : evidence::builtInClaims())
        judgements.push_back(evidence::judged(claim, trial.plan(), catalogue, trial.model()));
}

void ClaimTableModel::show(const ClaimStudy& study, const catalog::Catalogue& catalogue,
                           text::NumberFormat numbers) {
    m_numbers = std::move(numbers);
    text::Wording wording = m_numbers.wording();
    wording.currency = text::DisplayCurrency{
        text::fieldWording(study.trial.plan(), catalogue, m_numbers).currency("USD"), 1.0};
    m_dollars = text::NumberFormat(wording);
    std::vector<ClaimRow> rows;
    for (const Judgement& judgement : study.judgements)
        rows.push_back({static_cast<int>(rows.size()), judgement});
    replaceRows(std::move(rows));
}

QString ClaimTableModel::numberText(const Claim& claim, double value) const {
    constexpr int significant = 4;  // of what a claim rounds to two or three
    if (claim.unit.symbol.empty()) return text::roundedText(value, significant);
    text::NumberOptions options;
    options.significant = significant;
    const double base = claim.unit.toBase(value);
    return claim.unit.currency.empty()
               ? m_numbers.formatIn(base, claim.unit.symbol, options).text()
               : m_dollars.format(base, claim.unit.dimension, claim.unit.symbol, options).text();
}

QString ClaimTableModel::publishedText(const Claim& claim) const {
    if (claim.isThreshold) return QStringLiteral("—");
    if (!claim.high)
        return claim.low ? tr("%1 or more", "a number").arg(numberText(claim, *claim.low)) : QString();
    if (!claim.low || *claim.low == *claim.high) return numberText(claim, *claim.high);
    return tr("%1 to %2", "two numbers").arg(numberText(claim, *claim.low), numberText(claim, *claim.high));
}

QString ClaimTableModel::verdictText(const Judgement& judgement) const {
    if (judgement.dangling) return tr("lacks an object");
    if (!judgement.verdict) return tr("waits for an input");
    const QString word = text::translate(evidence::verdictLabel(*judgement.verdict));
    return judgement.departs() ? tr("%1, here", "a verdict other than on the sample plan").arg(word) : word;
}

int ClaimTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnTotal;
}

QString ClaimTableModel::cellText(const ClaimRow& row, int column) const {
    const Judgement& judgement = row.judgement;
    const Claim& claim = *judgement.claim;
    switch (static_cast<Column>(column)) {
        case numberColumn:
            return QString::fromStdString(claim.id);
        case claimColumn:
            return QString::fromStdString(
                claim.text.in(text::languageCode(m_numbers.language()).toStdString()));
        case publishedColumn:
            return publishedText(claim);
        case recomputedColumn:
            return judgement.recomputed ? numberText(claim, *judgement.recomputed) : QStringLiteral("—");
        case ratioColumn:
            return judgement.ratio ? text::roundedText(*judgement.ratio, *judgement.ratio < 0.1 ? 2 : 3)
                                   : QStringLiteral("—");
        case verdictColumn:
            return verdictText(judgement);
        case columnTotal:
            break;
    }
    return {};
}

QVariant ClaimTableModel::sortKey(const ClaimRow& row, int column) const {
    switch (static_cast<Column>(column)) {
        case numberColumn:
            return row.place;
        case publishedColumn:
            return row.judgement.claim->high.value_or(row.judgement.claim->low.value_or(0.0));
        case recomputedColumn:
            return row.judgement.recomputed.value_or(0.0);
        case ratioColumn:
            return row.judgement.ratio.value_or(0.0);
        default:
            return cellText(row, column);
    }
}

QVariant ClaimTableModel::data(const QModelIndex& index, int role) const {
    if (role != MarksRole || !index.isValid() || index.column() != verdictColumn)
        return ComputedRows::data(index, role);
    const auto& verdict = rowAt(index.row()).judgement.verdict;
    if (!verdict) return UncheckedMark;
    switch (*verdict) {
        case Verdict::holds:
            return CheckedMark;
        case Verdict::holdsIf:
            return EstimateMark;
        case Verdict::doesNotHold:
            return OldMark;
        case Verdict::mixes:
        case Verdict::unverified:
            return UncheckedMark;
    }
    return NoMark;
}

bool ClaimTableModel::isNumber(int column) const {
    return column == publishedColumn || column == recomputedColumn || column == ratioColumn;
}

QString ClaimTableModel::heading(int column) const {
    switch (static_cast<Column>(column)) {
        case numberColumn:
            return tr("No.");
        case claimColumn:
            return tr("Claim");
        case publishedColumn:
            return tr("Published");
        case recomputedColumn:
            return tr("Recomputed");
        case ratioColumn:
            return tr("Ratio");
        case verdictColumn:
            return tr("Verdict");
        case columnTotal:
            break;
    }
    return {};
}

}  // namespace wattplan
