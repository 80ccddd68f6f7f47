#pragma once

#include "widgets/charts/chart_export.h"
#include "widgets/pages/live_page.h"

class QLabel;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class MarkChip;
class ResultTableView;

/// What training costs, run by run: its parts owned beside rented, electricity as a share of it in three
/// readings, and the same in numbers.
class CostPage : public LivePage {
    Q_OBJECT

public:
    CostPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("cost"); }
    std::vector<std::pair<QString, charts::ChartPicture>> pictures() const override;
    std::vector<std::pair<QString, charts::ChartTable>> tables() const override;

protected:
    void refresh() override;

private:
    void build();

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
