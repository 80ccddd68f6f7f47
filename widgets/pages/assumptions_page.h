#pragma once

#include "core/analysis/assumptions.h"
#include "widgets/pages/live_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace wattplan {

class AssumptionTableModel;
class Card;
class ListTable;
class MissingTableModel;
class SegmentSwitch;

/// What the plan takes for granted: the inputs that are missing, and those that somebody should answer for,
/// with owner, date and standing to edit.
class AssumptionsPage : public LivePage {
    Q_OBJECT

public:
    AssumptionsPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("assumptions"); }
    std::vector<TableOffer> tables() const override;
    /// The inputs that are missing.
    QString badge() const override;
    bool badgeWarns() const override { return !badge().isEmpty(); }

    /// Which assumptions are listed.
    enum class Shown : std::uint8_t { all, typed, edited, estimates, defaults, old };
    void setShown(Shown shown);

    ListTable& missing() const { return *m_missing; }
    ListTable& assumptions() const { return *m_assumptions; }
    QPushButton& agreeButton() const { return *m_agree; }
    QPushButton& assumeButton() const { return *m_assume; }

protected:
    void refresh() override;

private:
    void buildMissing();
    void buildAssumptions();
    void retranslate();
    void refreshKinds();
    void refreshMissing();
    void filterRows();
    void showVerbs();
    void setStanding(Standing standing);
    bool isShown(int row) const;

    MissingTableModel* m_missingModel;
    AssumptionTableModel* m_assumptionModel;
    Shown m_shown = Shown::all;
    Card* m_missingCard = nullptr;
    QLabel* m_noneMissing = nullptr;
    ListTable* m_missing = nullptr;
    Card* m_card = nullptr;
    SegmentSwitch* m_kinds = nullptr;
    QCheckBox* m_openOnly = nullptr;
    QPushButton* m_agree = nullptr;
    QPushButton* m_assume = nullptr;
    QLineEdit* m_filter = nullptr;
    ListTable* m_assumptions = nullptr;
};

}  // namespace wattplan
