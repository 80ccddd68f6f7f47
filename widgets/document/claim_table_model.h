#pragma once

#include <memory>

#include "core/evidence/claim_judgement.h"
#include "widgets/document/computed_rows.h"
#include "widgets/text/number_format.h"

namespace wattplan {

struct ClaimRow {
    int place = 0;  ///< in the table of claims
    evidence::Judgement judgement{};

    int key() const { return place; }
    bool operator==(const ClaimRow& other) const {
        return place == other.place && judgement.recomputed == other.judgement.recomputed &&
               judgement.underCondition == other.judgement.underCondition &&
               judgement.verdict == other.judgement.verdict;
    }
};

/// A plan with the objects that claims speak of, and its results.
class ClaimTrial {
public:
    /// Of a plan that lacks some of the objects they are added here, and to it nothing.
    ClaimTrial(const Plan& plan, const catalog::Catalogue& catalogue);

    const Plan& plan() const { return m_plan; }
    const PlanModel& model() const { return *m_model; }
    /// Those that `plan` lacks, as the edits of one step.
    std::vector<Edit> missing(const Plan& plan) const;

private:
    Plan m_plan;
    std::unique_ptr<PlanModel> m_model;
};

/// All claims as a plan judges them.
struct ClaimStudy {
    ClaimStudy(const Plan& plan, const catalog::Catalogue& catalogue);

    ClaimTrial trial;
    std::vector<evidence::Judgement> judgements{};
};

/// Statements beside what the plan makes of them.
class ClaimTableModel : public ComputedRows<ClaimRow> {
    Q_OBJECT

public:
    enum Column : int {
        numberColumn,
        claimColumn,
        publishedColumn,
        recomputedColumn,
        ratioColumn,
        verdictColumn,
        columnTotal,
    };

    using ComputedRows::ComputedRows;

    void show(const ClaimStudy& study, const catalog::Catalogue& catalogue, text::NumberFormat numbers);
    void refreshTexts() { announceTexts(); }

    /// A number in the unit of a claim.
    QString numberText(const evidence::Claim& claim, double value) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const ClaimRow& row, int column) const override;
    QVariant sortKey(const ClaimRow& row, int column) const override;

private:
    QString publishedText(const evidence::Claim& claim) const;
    QString verdictText(const evidence::Judgement& judgement) const;

    text::NumberFormat m_numbers;
    text::NumberFormat m_dollars;  // claims are in US dollars, whatever the display's currency
};

}  // namespace wattplan
