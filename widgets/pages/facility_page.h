#pragma once

#include <array>

#include "widgets/charts/chart_export.h"
#include "widgets/pages/facility_figures.h"
#include "widgets/pages/live_page.h"

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class ResultTableView;
class SegmentSwitch;
class WeatherLine;

/// A facility through the year of its site: PUE and WUE by month, hour and load, free cooling by technology,
/// and what the facilities are built of. The weather of the site can be read from a file here.
class FacilityPage : public LivePage {
    Q_OBJECT

public:
    FacilityPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("facility-year"); }
    bool makeNextPart() override;
    std::vector<ChartOffer> pictures() const override;
    std::vector<TableOffer> tables() const override;

    /// The facility shown; invalid where there is none.
    ObjectId facility() const { return m_facility; }
    void setFacility(ObjectId facility);
    WeatherLine& weather() { return *m_weather; }

protected:
    void refresh() override;

private:
    void build();
    void buildTables();
    void readYear(const PlanView& view);
    void connectParts();
    void refreshChoices(const PlanView& view);
    void refreshFigures(const PlanView& view, const Object* facility);
    void refreshCharts(const PlanView& view, const Object* facility);
    void refreshTables(const PlanView& view);

    /// What the year of a facility is, worked out anew with other results only: it takes longer than
    /// all else on the page, and other words or another measure change nothing of it.
    struct Year {
        int results = -1;
        ObjectId facility{};
        std::optional<analysis::FacilityYear> year{};
        std::vector<analysis::CoolingChoice> choices{};
    };

    ObjectId m_facility{};
    Year m_year;
    QVBoxLayout* m_rows = nullptr;
    QLabel* m_label = nullptr;
    QComboBox* m_facilities = nullptr;
    WeatherLine* m_weather = nullptr;
    std::array<KpiTile*, 4> m_figures{};
    Card* m_mapCard = nullptr;
    Card* m_coolingCard = nullptr;
    Card* m_loadCard = nullptr;
    Card* m_technologyCard = nullptr;
    Card* m_plantCard = nullptr;
    Card* m_floorCard = nullptr;
    SegmentSwitch* m_mapMeasure = nullptr;
    SegmentSwitch* m_loadMeasure = nullptr;
    charts::Chart* m_map = nullptr;
    charts::Chart* m_freeCooling = nullptr;
    ResultTableView* m_loads = nullptr;
    ResultTableView* m_technologies = nullptr;
    ResultTableView* m_plant = nullptr;
    ResultTableView* m_floor = nullptr;
    QLabel* m_reasons = nullptr;
};

}  // namespace wattplan
