#pragma once

#include "core/analysis/checks.h"
#include "widgets/charts/chart_export.h"
#include "widgets/pages/live_page.h"

class QComboBox;
class QLabel;
class QTableView;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class MarkChip;

class PowerTableModel;

/// Power month by month against the utility feed, of one facility or of all together: chart, table, and in
/// words the first month in which the feed is short.
class PowerPage : public LivePage {
    Q_OBJECT

public:
    PowerPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("power-draw"); }
    bool goTo(FieldAddress address) override;
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;
    QString badge() const override;
    bool badgeWarns() const override;

    ObjectId facility() const { return m_facility; }
    /// Invalid: all facilities together.
    void setFacility(ObjectId facility);
    /// What is said about the feed.
    QString verdict() const;

protected:
    void refresh() override;

private:
    void build();
    void showRanges();
    void layOutRanges();
    void refreshChoices(const PlanView& view);
    void refreshVerdict(const PlanView& view);
    void showMarkedMonths();
    void askCell(const QModelIndex& index);
    std::vector<analysis::Check> feedChecks() const;

    ObjectId m_facility{};
    bool m_chosen = false;  // by the reader; until then the page opens where the feed is short
    QLabel* m_label = nullptr;
    QComboBox* m_facilities = nullptr;
    QLabel* m_badge = nullptr;
    QLabel* m_verdict = nullptr;
    Card* m_chartCard = nullptr;
    Card* m_tableCard = nullptr;
    charts::Chart* m_chart = nullptr;
    QTableView* m_table = nullptr;
    PowerTableModel* m_model = nullptr;
    MarkChip* m_marks = nullptr;
    quint64 m_mend = 0;  // the field that the verdict's mend is entered in
};

}  // namespace wattplan
