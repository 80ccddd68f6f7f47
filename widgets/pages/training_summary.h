#pragma once

#include "widgets/pages/live_page.h"

class QLabel;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class ResultTableView;

/// How each training run is counted and what error to expect: hours with that error, the time of a step and
/// the memory of an accelerator by part, and the same in numbers. It is a part of the page of training.
class TrainingSummary : public LivePage {
    Q_OBJECT

public:
    TrainingSummary(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("training-summary"); }
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

protected:
    void refresh() override;

private:
    void build();

    Card* m_hoursCard = nullptr;
    Card* m_stepCard = nullptr;
    Card* m_memoryCard = nullptr;
    Card* m_tableCard = nullptr;
    charts::Chart* m_hours = nullptr;
    charts::Chart* m_step = nullptr;
    charts::Chart* m_memory = nullptr;
    ResultTableView* m_table = nullptr;
    QLabel* m_reasons = nullptr;
    QLabel* m_hint = nullptr;
};

}  // namespace wattplan
