#pragma once

#include "widgets/charts/chart_export.h"
#include "widgets/pages/live_page.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class MarkChip;
class ResultTableView;
class SegmentSwitch;

/// What the plan costs, in three sections of which one is shown: by run, its parts owned beside rented and
/// electricity as a share of it; by cluster, owned, colocated and rented with the break-even utilisation; and
/// the cash flow by year. Each with the same in numbers.
class CostPage : public LivePage {
    Q_OBJECT

public:
    CostPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("cost"); }
    bool makeNextPart() override;
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

protected:
    void refresh() override;

private:
    enum class Section : int { runs, alternatives, cashFlow };

    void build();
    QVBoxLayout& addSection();
    void buildNextSection();
    void take(charts::Chart* chart, const char* name);
    void buildRuns(QVBoxLayout& rows);
    void buildAlternatives(QVBoxLayout& rows);
    void buildCashFlow(QVBoxLayout& rows);
    void refreshSections(const PlanView& view);
    QString byWorkload(const PlanView& view) const;
    void refreshRuns(const PlanView& view);
    void refreshAlternatives(const PlanView& view);
    void refreshCashFlow(const PlanView& view);
    void showSection(int section);
    ObjectId chosenCluster() const;
    const Object& flowObject(const PlanView& view) const;

    QVBoxLayout* m_rows = nullptr;
    SegmentSwitch* m_sections = nullptr;
    QComboBox* m_clusters = nullptr;
    std::vector<QWidget*> m_parts;
    Card* m_hourCard = nullptr;
    Card* m_evenCard = nullptr;
    Card* m_investmentCard = nullptr;
    Card* m_flowCard = nullptr;
    Card* m_yearsCard = nullptr;
    charts::Chart* m_hours = nullptr;
    charts::Chart* m_even = nullptr;
    charts::Chart* m_flow = nullptr;
    ResultTableView* m_investments = nullptr;
    ResultTableView* m_years = nullptr;
    QLabel* m_investmentReasons = nullptr;
    Card* m_costCard = nullptr;
    Card* m_shareCard = nullptr;
    Card* m_tableCard = nullptr;
    charts::Chart* m_costs = nullptr;
    charts::Chart* m_shares = nullptr;
    ResultTableView* m_table = nullptr;
    MarkChip* m_marks = nullptr;
    QLabel* m_reasons = nullptr;
};

}  // namespace wattplan
