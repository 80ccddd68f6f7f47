#pragma once

#include <chrono>
#include <memory>
#include <optional>

#include "core/evidence/claim_judgement.h"
#include "widgets/document/background.h"
#include "widgets/document/subject.h"
#include "widgets/pages/live_page.h"

class QLabel;
class QPushButton;

namespace wattplan {

class Card;
class ClaimTableModel;
class FedTableModel;
class ListTable;
class SegmentSwitch;
struct ClaimStudy;

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
    std::vector<TableOffer> tables() const override;
    bool makeNextPart() override;

    /// Whether it shows what the plan makes of the claims, having waited that long at most: it is found on a
    /// thread of its own.
    bool isSettled(std::chrono::milliseconds patience);
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
    void takeStudy(std::shared_ptr<const ClaimStudy> study);
    void showStudy();
    void refreshVerdicts();
    void tell(int row);
    void seek(const evidence::Claim& claim);
    void showDetail();
    void showBehind(const evidence::Claim& claim);
    QString needText() const;
    void addObjects();
    void follow(const Subject& subject);

    /// What would have to be true of a claim; none where nothing is asked of it.
    struct Need {
        std::shared_ptr<const ClaimStudy> study{};
        const evidence::Claim* claim = nullptr;
        std::optional<evidence::Answer> answer{};
    };

    std::shared_ptr<const ClaimStudy> m_study{};  // none before it is found
    bool m_isCurrent = false;                     // the plan is as when it was asked for, or stale
    Need m_need{};                                // of the last claim that was sought
    int m_told = -1;                              // the row of the model that the detail is of
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
    Background<std::shared_ptr<const ClaimStudy>> m_studies;  // these go first, and with them their threads
    Background<Need> m_needs;
};

}  // namespace wattplan
