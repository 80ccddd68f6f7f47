#pragma once

#include "widgets/pages/hardware_figures.h"
#include "widgets/pages/live_page.h"

class QLabel;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class MarkChip;
class ResultTableView;
class SegmentSwitch;

/// Accelerators compared: what they do for a watt and for their price, by date of launch, with what each
/// figure rests on, and the same numbers as a table. Charts and table select each other's rows. It is a part
/// of the page of hardware.
class HardwareComparison : public LivePage {
    Q_OBJECT

public:
    HardwareComparison(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("hardware-comparison"); }
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

    void setPeak(PeakOf peak);
    charts::Chart& chart(HardwareRatio ratio) const {
        return ratio == HardwareRatio::perEnergy ? *m_energy : *m_money;
    }
    ResultTableView& table() const { return *m_table; }

protected:
    void refresh() override;

private:
    void build();
    void select(quint64 tag);
    void selectOnCharts();
    QString note() const;

    PeakOf m_peak = PeakOf::bits16;
    SegmentSwitch* m_peaks = nullptr;
    QLabel* m_note = nullptr;
    Card* m_energyCard = nullptr;
    Card* m_moneyCard = nullptr;
    Card* m_tableCard = nullptr;
    charts::Chart* m_energy = nullptr;
    charts::Chart* m_money = nullptr;
    MarkChip* m_marks = nullptr;
    ResultTableView* m_table = nullptr;
    QLabel* m_leftOut = nullptr;
};

}  // namespace wattplan
