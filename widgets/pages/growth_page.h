#pragma once

#include "widgets/charts/chart_export.h"
#include "widgets/pages/growth_chart.h"
#include "widgets/pages/live_page.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace wattplan {

namespace charts {
class Chart;
struct Brush;
}  // namespace charts
class Card;
class EraTableModel;
class FieldTableModel;
class FieldTableProxy;
class MarkChip;
class SegmentSwitch;
class TableView;

/// Training compute of published models against time: the chart, the trend of each era, and the models behind
/// it. Chart and table select each other's models.
class GrowthPage : public LivePage {
    Q_OBJECT

public:
    GrowthPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("compute-growth"); }
    bool goTo(FieldAddress address) override;
    std::vector<ChartOffer> pictures() const override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildControls(QBoxLayout& rows);
    void buildEras();
    void buildModels();
    void connectParts();
    void showChart(const PlanView& view);
    void refreshControls(const PlanView& view);
    void refreshEras(const PlanView& view);
    void refreshCount();
    void refreshScale();
    void showMarked(const std::optional<charts::Brush>& brush);
    QString shownIn(const char* field) const;
    void set(FieldId field, const QString& typed);
    void selectOnChart();
    void activate(quint64 id);
    void report(const Result<void>& done);

    QLabel* m_selectionLabel = nullptr;
    SegmentSwitch* m_selection = nullptr;
    QLabel* m_topLabel = nullptr;
    QLineEdit* m_top = nullptr;
    QLabel* m_yearLabel = nullptr;
    QLineEdit* m_year = nullptr;
    QPushButton* m_moore = nullptr;
    Card* m_chartCard = nullptr;
    charts::Chart* m_chart = nullptr;
    QTableView* m_eras = nullptr;
    EraTableModel* m_eraModel = nullptr;
    QLabel* m_warning = nullptr;
    Card* m_modelCard = nullptr;
    QLineEdit* m_filter = nullptr;
    MarkChip* m_marks = nullptr;
    TableView* m_models = nullptr;
    FieldTableModel* m_modelTable = nullptr;
    FieldTableProxy* m_modelProxy = nullptr;
};

}  // namespace wattplan
