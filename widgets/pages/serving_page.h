#pragma once

#include "widgets/charts/chart_export.h"
#include "widgets/pages/live_page.h"

class QLabel;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class ResultTableView;

/// Services in charts and numbers: throughput against interactivity, accelerators by month, cost of a million
/// tokens, and the classes their efficiencies come from.
class ServingPage : public LivePage {
    Q_OBJECT

public:
    ServingPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("serving"); }
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

protected:
    void refresh() override;

private:
    void build();
    void showChart(Card& card, charts::Chart& chart, charts::ChartData shown, const QString& caption,
                   const PlanView& view);

    Card* m_latencyCard = nullptr;
    Card* m_fleetCard = nullptr;
    Card* m_costCard = nullptr;
    Card* m_tableCard = nullptr;
    charts::Chart* m_latency = nullptr;
    charts::Chart* m_fleet = nullptr;
    charts::Chart* m_cost = nullptr;
    ResultTableView* m_table = nullptr;
    QLabel* m_reasons = nullptr;
    QLabel* m_classes = nullptr;
};

}  // namespace wattplan
