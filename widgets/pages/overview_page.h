#pragma once

#include <array>

#include "widgets/charts/chart_export.h"
#include "widgets/pages/live_page.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class CheckList;
class FirstSteps;
class KpiTile;

/// The plan at a glance: six figures of the whole plan or of one training run, and four cards.
class OverviewPage : public LivePage {
    Q_OBJECT

public:
    OverviewPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("overview"); }
    std::vector<ChartOffer> pictures() const override;
    QString badge() const override;
    bool badgeWarns() const override;

    /// The training run whose figures are shown; invalid for the whole plan.
    ObjectId scope() const { return m_scope; }
    void setScope(ObjectId run);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void refreshScopes(const PlanView& view);
    void showRanges();
    void refreshFigures(const PlanView& view);
    void refreshPower(const PlanView& view);
    void refreshCost(const PlanView& view);
    QString costTitle(const PlanView& view) const;
    void refreshGrowth(const PlanView& view);
    std::vector<ResultAddress> cardFigures(const PlanView& view) const;
    QString rangeText(ResultAddress figure, const PlanView& view) const;
    QString costCaption(const PlanView& view) const;
    QString growthCaption(const PlanView& view) const;
    void arrange();

    ObjectId m_scope{};
    bool m_growthVaries = false;  // as it is shown
    QScrollArea* m_scroll = nullptr;
    QLabel* m_scopeLabel = nullptr;
    QComboBox* m_scopes = nullptr;
    FirstSteps* m_firstSteps = nullptr;
    QGridLayout* m_kpiGrid = nullptr;
    QGridLayout* m_cardGrid = nullptr;
    std::array<KpiTile*, 6> m_kpis{};
    Card* m_power = nullptr;
    Card* m_cost = nullptr;
    Card* m_growth = nullptr;
    Card* m_checks = nullptr;
    charts::Chart* m_powerChart = nullptr;
    charts::Chart* m_costChart = nullptr;
    charts::Chart* m_growthChart = nullptr;
    CheckList* m_checkList = nullptr;
    QPushButton* m_allChecks = nullptr;
};

}  // namespace wattplan
