#pragma once

#include "core/analysis/checks.h"
#include "widgets/charts/chart_export.h"
#include "widgets/pages/live_page.h"

class QLabel;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class CheckRow;
class ResultTableView;

/// What runs where and when: training runs as bars on the rows of clusters, to be dragged in time and from
/// cluster to cluster; conflicts in words with what mends them; the same in numbers, and how much of each
/// cluster stands idle in the time shown.
class SchedulePage : public LivePage {
    Q_OBJECT

public:
    SchedulePage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("schedule"); }
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;
    QString badge() const override;
    bool badgeWarns() const override { return !badge().isEmpty(); }

    /// The conflicts that are listed now.
    std::vector<CheckRow*> conflictRows() const;

protected:
    void refresh() override;

private:
    void build();
    std::vector<analysis::Check> conflicts() const;
    void refreshConflicts(const PlanView& view);
    void refreshClusters();
    void select(quint64 tag);
    void open(quint64 bar);
    void move(quint64 bar, double from, quint64 row);
    void clearStart(quint64 bar);
    void say(const Result<void>& done);

    Card* m_chartCard = nullptr;
    Card* m_conflictCard = nullptr;
    Card* m_runCard = nullptr;
    Card* m_clusterCard = nullptr;
    charts::Chart* m_chart = nullptr;
    ResultTableView* m_runs = nullptr;
    ResultTableView* m_clusters = nullptr;
    QLabel* m_reasons = nullptr;
    std::vector<CheckRow*> m_rows;
    std::size_t m_shown = 0;  // of them
};

}  // namespace wattplan
