#pragma once

#include <array>

#include "widgets/charts/chart_export.h"
#include "widgets/pages/live_page.h"

class QLabel;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class KpiTile;
class MarkChip;
class ResultTableView;

/// Carbon and water of the training runs, in charts and numbers, and the grid carbon and WUE they come from.
class CarbonPage : public LivePage {
    Q_OBJECT

public:
    CarbonPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("carbon-water"); }
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

protected:
    void refresh() override;

private:
    void build();
    void refreshLikes(const PlanView& view);
    void refreshBars(const PlanView& view);

    std::array<KpiTile*, 3> m_like{};  ///< what energy and carbon are like
    Card* m_carbonCard = nullptr;
    Card* m_waterCard = nullptr;
    Card* m_tableCard = nullptr;
    Card* m_sourceCard = nullptr;
    charts::Chart* m_carbon = nullptr;
    charts::Chart* m_water = nullptr;
    ResultTableView* m_table = nullptr;
    MarkChip* m_marks = nullptr;
    ResultTableView* m_sources = nullptr;
    QLabel* m_reasons = nullptr;
};

}  // namespace wattplan
