#include "widgets/pages/facility_page.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "widgets/charts/chart.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/kpi_figures.h"
#include "widgets/pages/parts.h"
#include "widgets/pages/result_table_view.h"
#include "widgets/pages/weather_line.h"
#include "widgets/tables/range_watch.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int mapHeight = 290;  // twelve rows that can be told apart

constexpr std::array hourMeasures{HourMeasure::pue, HourMeasure::waterUse, HourMeasure::freeCooling};
constexpr std::array loadMeasures{LoadMeasure::pue, LoadMeasure::waterUse};

/// The measure of the button that is down.
template <typename Measure, std::size_t count>
Measure chosen(const std::array<Measure, count>& measures, const SegmentSwitch& buttons) {
    return measures[static_cast<std::size_t>(std::max(0, buttons.chosen()))];
}

const char* fileName(HourMeasure measure) {
    switch (measure) {
        case HourMeasure::pue:
            return "pue-hours";
        case HourMeasure::waterUse:
            return "wue-hours";
        case HourMeasure::freeCooling:
            break;
    }
    return "free-cooling-hours";
}

QString fileName(const char* what, const Object& facility) {
    return QStringLiteral("%1-%2").arg(QLatin1String(what), QString::fromStdString(facility.key));
}

std::optional<analysis::FacilityYear> yearOf(const PlanView& view, const Object* facility) {
    return facility ? analysis::facilityYear(view.plan, view.model, *facility) : std::nullopt;
}

std::vector<analysis::CoolingChoice> choicesOf(const PlanView& view, const Object* facility) {
    if (!facility) return {};
    return analysis::coolingChoices(view.plan, view.catalogue, view.model, *facility);
}

}  // namespace

FacilityPage::FacilityPage(Document& document, Display& display, QWidget* parent)
    : LivePage(document, display, parent) {
    build();
    connectParts();
}

void FacilityPage::build() {
    QVBoxLayout& rows = addScrolledRows(*this);
    m_rows = &rows;
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    m_label = new QLabel;
    theme::setRole(m_label, theme::Role::caption);
    m_facilities = new QComboBox;
    m_facilities->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_label->setBuddy(m_facilities);
    m_weather = new WeatherLine(document());
    line->addWidget(m_label, 0, Qt::AlignTop);
    line->addWidget(m_facilities, 0, Qt::AlignTop);
    line->addWidget(m_weather, 1);
    rows.addLayout(line);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(rows.spacing());
    for (KpiTile*& tile : m_figures)
        figures->addWidget(tile = new KpiTile, 1);
    rows.addLayout(figures);
    for (Card** card :
         {&m_mapCard, &m_coolingCard, &m_plantCard, &m_floorCard, &m_loadCard, &m_technologyCard})
        *card = new Card(rows.parentWidget());
    m_mapMeasure = new SegmentSwitch(m_mapCard);
    m_mapMeasure->setTexts(QStringList(hourMeasures.size()));
    m_mapMeasure->setChosen(0);
    m_mapCard->header().addWidget(m_mapMeasure);
    m_map = addChart(*m_mapCard);
    m_map->setMinimumHeight(mapHeight);
    m_freeCooling = addChart(*m_coolingCard);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(rows.spacing());
    charts->addWidget(m_mapCard, 5);
    charts->addWidget(m_coolingCard, 4);
    rows.addLayout(charts, 1);
}

void FacilityPage::buildTables() {
    m_loadMeasure = new SegmentSwitch(m_loadCard);
    m_loadMeasure->setTexts(QStringList(loadMeasures.size()));
    m_loadMeasure->setChosen(0);
    m_loadCard->header().addWidget(m_loadMeasure);
    const auto addTable = [&](Card* card) {
        auto* table = new ResultTableView(card);
        table->showRanges(Ranges::of(this->document()));
        card->body().addWidget(table);
        m_rows->addWidget(card);
        return table;
    };
    m_plant = addTable(m_plantCard);
    m_reasons = new QLabel(m_plantCard);
    m_reasons->setWordWrap(true);
    theme::setRole(m_reasons, theme::Role::caption);
    m_plantCard->body().addWidget(m_reasons);
    m_floor = addTable(m_floorCard);
    m_loads = addTable(m_loadCard);
    m_technologies = addTable(m_technologyCard);
    connect(m_loadMeasure, &SegmentSwitch::chose, this, &FacilityPage::refresh);
    for (ResultTableView* table : {m_plant, m_floor})
        connect(table, &ResultTableView::explain, this, &Page::explain);
}

void FacilityPage::connectParts() {
    connect(m_facilities, &QComboBox::activated, this,
            [this](int index) { setFacility({m_facilities->itemData(index).toULongLong()}); });
    connect(m_mapMeasure, &SegmentSwitch::chose, this, &FacilityPage::refresh);
    for (KpiTile* tile : m_figures)
        connect(tile, &KpiTile::explain, this, &Page::explain);
    for (charts::Chart* chart : {m_map, m_freeCooling})
        connect(chart, &charts::Chart::pointActivated, this, &Page::explain);
    adopt(m_map, QStringLiteral("facility-hours"));
    adopt(m_freeCooling, QStringLiteral("facility-free-cooling"));
    connect(m_weather, &WeatherLine::message, this, &Page::message);
    new RangeWatch(*this, Ranges::of(document()), [this] {
        const PlanView view = this->view();
        refreshFigures(view, view.plan.find(m_facility));
    });
}

// The tables are a part of their own, and so is the year: all at once would hold the window up.
bool FacilityPage::makeNextPart() {
    if (!m_plant) {
        buildTables();
        return true;
    }
    if (m_year.results < 0) {
        const PlanView view = this->view();
        refreshChoices(view);
        readYear(view);
        return true;
    }
    return LivePage::makeNextPart();
}

void FacilityPage::readYear(const PlanView& view) {
    if (m_year.results == resultsNumber() && m_year.facility == m_facility) return;
    const Object* facility = view.plan.find(m_facility);
    m_year = {resultsNumber(), m_facility, yearOf(view, facility), choicesOf(view, facility)};
}

QString FacilityPage::title() const {
    return tr("Facility year");
}

void FacilityPage::setFacility(ObjectId facility) {
    m_facility = facility;
    refresh();
}

void FacilityPage::refreshChoices(const PlanView& view) {
    const auto facilities = view.plan.objects(Kind::facility);
    if (std::ranges::find(facilities, m_facility, &Object::id) == facilities.end())
        m_facility = facilities.empty() ? ObjectId{} : facilities.front()->id;
    const QSignalBlocker quiet(m_facilities);
    m_facilities->clear();
    for (const Object* facility : facilities)
        m_facilities->addItem(view.name(facility->id), QVariant::fromValue<quint64>(facility->id.value));
    m_facilities->setCurrentIndex(m_facilities->findData(QVariant::fromValue<quint64>(m_facility.value)));
    m_facilities->setEnabled(!facilities.empty());
}

void FacilityPage::refresh() {
    if (!m_plant) buildTables();
    const PlanView view = this->view();
    m_label->setText(tr("Facility"));
    m_label->setFixedHeight(m_facilities->sizeHint().height());
    refreshChoices(view);
    const Object* facility = view.plan.find(m_facility);
    m_weather->show(view, facility ? view.target(*facility, "site") : nullptr);
    refreshFigures(view, facility);
    refreshCharts(view, facility);
    refreshTables(view);
}

void FacilityPage::refreshFigures(const PlanView& view, const Object* facility) {
    auto figures = facility ? facilityFigures(view, *facility) : std::array<KpiFigure, 4>{};
    Ranges& ranges = Ranges::of(document());
    if (isVisible() && ranges.isOn()) ranges.want(this, resultsOf(figures));
    showRanges(figures, ranges, view.numbers);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->show(figures[i]);
        m_figures[i]->setVisible(facility != nullptr);
    }
}

void FacilityPage::refreshCharts(const PlanView& view, const Object* facility) {
    readYear(view);
    const auto& year = m_year.year;
    const auto& choices = m_year.choices;
    const QString name = facility ? view.name(facility->id) : QString();
    m_mapMeasure->setTexts({tr("PUE"), tr("WUE"), tr("Free cooling")});
    charts::ChartData map = hourChart(view, facility, year, chosen(hourMeasures, *m_mapMeasure));
    m_mapCard->setTitle(map.name);
    m_map->setExportText({map.name, name, sourceLine()});
    m_map->setData(std::move(map), view.numbers);
    charts::ChartData bars = freeCoolingChart(view, facility, choices);
    m_coolingCard->setTitle(bars.name);
    m_coolingCard->setCaption(tr("● chosen"));
    m_freeCooling->setExportText({bars.name, name, sourceLine()});
    m_freeCooling->setData(std::move(bars), view.numbers);
    m_freeCooling->setMinimumHeight(heightForBars(m_freeCooling->data()));
    m_loadMeasure->setTexts({tr("PUE"), tr("WUE")});
    m_loadCard->setVisible(year.has_value());
    m_loadCard->setTitle(tr("By month and IT load"));
    m_loadCard->setCaption(facility && isPuePinned(*facility)
                               ? tr("load as a share of design IT power; computed, not pinned")
                               : tr("load as a share of design IT power"));
    if (year) m_loads->show(loadTable(view, *year, chosen(loadMeasures, *m_loadMeasure)), view.numbers);
    m_technologyCard->setVisible(!choices.empty());
    m_technologyCard->setTitle(tr("Cooling technologies at this site"));
    m_technologyCard->setCaption(tr("at the load of this facility"));
    m_technologies->show(coolingTable(view, choices), view.numbers);
}

void FacilityPage::refreshTables(const PlanView& view) {
    ResultTable plant = plantTable(view);
    const QStringList reasons = reasonsOf(plant);
    for (Card* card : {m_plantCard, m_floorCard}) {
        card->setVisible(!plant.rows.empty());
        card->setCaption(tr("click a number to see why"));
    }
    m_plantCard->setTitle(tr("Plant of each facility"));
    m_floorCard->setTitle(tr("Floor of each facility"));
    m_plant->show(std::move(plant), view.numbers);
    m_floor->show(floorTable(view), view.numbers);
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
}

std::vector<ChartOffer> FacilityPage::pictures() const {
    const PlanView view = this->view();
    std::vector<ChartOffer> list;
    for (const Object* facility : view.plan.objects(Kind::facility)) {
        if (!analysis::hasYear(view.plan, view.model, *facility)) continue;
        const QString name = view.name(facility->id);
        for (const HourMeasure measure : hourMeasures)
            list.push_back(offer(fileName(fileName(measure), *facility), hourTitle(facility, measure), name,
                                 [id = facility->id, measure](const PlanView& now) {
                                     const Object* object = now.plan.find(id);
                                     return hourChart(now, object, yearOf(now, object), measure);
                                 }));
        list.push_back(offer(fileName("free-cooling", *facility), freeCoolingTitle(), name,
                             [id = facility->id](const PlanView& now) {
                                 const Object* object = now.plan.find(id);
                                 return freeCoolingChart(now, object, choicesOf(now, object));
                             }));
    }
    return list;
}

std::vector<TableOffer> FacilityPage::tables() const {
    const PlanView view = this->view();
    std::vector<TableOffer> list{
        offer(QStringLiteral("facility-plant"), tr("Plant of each facility"), plantTable),
        offer(QStringLiteral("facility-floor"), tr("Floor of each facility"), floorTable)};
    for (const Object* facility : view.plan.objects(Kind::facility)) {
        if (!analysis::hasYear(view.plan, view.model, *facility)) continue;
        const QString name = view.name(facility->id);
        const auto addLoads = [&](const char* file, const QString& title, LoadMeasure measure) {
            list.push_back(
                offer(fileName(file, *facility), title, [id = facility->id, measure](const PlanView& now) {
                    const auto year = yearOf(now, now.plan.find(id));
                    return year ? loadTable(now, *year, measure) : ResultTable{};
                }));
        };
        addLoads("pue-load", tr("PUE of %1 by month and IT load", "facility").arg(name), LoadMeasure::pue);
        addLoads("wue-load", tr("WUE of %1 by month and IT load", "facility").arg(name),
                 LoadMeasure::waterUse);
        list.push_back(offer(fileName("cooling-technologies", *facility),
                             tr("Cooling technologies at the site of %1", "facility").arg(name),
                             [id = facility->id](const PlanView& now) {
                                 return coolingTable(now, choicesOf(now, now.plan.find(id)));
                             }));
    }
    return list;
}

}  // namespace wattplan
