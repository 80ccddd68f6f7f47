#pragma once

#include <memory>
#include <optional>

#include "core/evidence/claim.h"
#include "widgets/document/subject.h"
#include "widgets/pages/live_page.h"

class QLabel;
class QPushButton;

namespace wattplan {

class Card;
class ClaimTableModel;
class ClaimTrial;
class FedTableModel;
class ListTable;
class SegmentSwitch;

/// The statements the program began from, recomputed by the plan as it stands: published, recomputed, and a
/// verdict that moves with the plan. Of the one that is selected: why, on what it rests, and what would have
/// to be true.
class ClaimsPage : public LivePage {
    Q_OBJECT

public:
    ClaimsPage(Document& document, Display& display, QWidget* parent = nullptr);
    ~ClaimsPage() override;

    QString title() const override;
    QString key() const override { return QStringLiteral("claims"); }
    std::vector<std::pair<QString, charts::ChartTable>> tables() const override;

    /// Only claims of a verdict; all if not given.
    void setShown(std::optional<evidence::Verdict> verdict);

    ListTable& claims() const { return *m_claims; }
    ListTable& behind() const { return *m_behind; }
    QPushButton& addButton() const { return *m_add; }
    /// What is said of the selected claim.
    QString detailText() const;

protected:
    void refresh() override;

private:
    void buildDetail();
    void retranslate();
    void refreshVerdicts();
    void tell(int row);
    void showBehind(const evidence::Claim& claim);
    QString needText(const evidence::Claim& claim) const;
    void addObjects();
    void follow(const Subject& subject);

    std::unique_ptr<ClaimTrial> m_trial;
    std::optional<evidence::Verdict> m_shown{};
    ClaimTableModel* m_claimModel;
    FedTableModel* m_behindModel;
    SegmentSwitch* m_verdicts = nullptr;
    QPushButton* m_add = nullptr;
    Card* m_listCard = nullptr;
    ListTable* m_claims = nullptr;
    Card* m_detailCard = nullptr;
    QLabel* m_statement = nullptr;
    QLabel* m_detail = nullptr;
    ListTable* m_behind = nullptr;
};

}  // namespace wattplan
