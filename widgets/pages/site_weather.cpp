#include "widgets/pages/site_weather.h"

#include <QCoreApplication>
#include <QEvent>
#include <QItemSelectionModel>

#include "widgets/pages/page.h"
#include "widgets/pages/weather_line.h"
#include "widgets/tables/table_panel.h"
#include "widgets/tables/table_view.h"

namespace wattplan {
namespace {

class SiteWeather : public WeatherLine {
    Q_DECLARE_TR_FUNCTIONS(SiteWeather)

public:
    SiteWeather(TablePanel& sites, Document& document, Display& display)
        : WeatherLine(document, &sites), m_sites(sites), m_document(document), m_display(display) {
        setContentsMargins(12, 6, 8, 8);
        connect(sites.view().selectionModel(), &QItemSelectionModel::selectionChanged, this,
                &SiteWeather::refresh);
        // The table has taken up a change when this is told.
        connect(&document, &Document::changed, this, &SiteWeather::refresh, Qt::QueuedConnection);
        connect(&display, &Display::changed, this, &SiteWeather::refresh);
        refresh();
    }

protected:
    void changeEvent(QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) refresh();
        WeatherLine::changeEvent(event);
    }

private:
    void refresh() {
        const auto selected = m_sites.view().selectedObjects();
        show(PlanView(m_document, m_display),
             selected.size() == 1 ? m_document.find(selected.front()) : nullptr,
             tr("Select a site to read its weather from a file"));
    }

    TablePanel& m_sites;
    Document& m_document;
    Display& m_display;
};

}  // namespace

QWidget* makeSiteWeather(TablePanel& sites, Page& page, Document& document, Display& display) {
    auto* line = new SiteWeather(sites, document, display);
    QObject::connect(line, &WeatherLine::message, &page, &Page::message);
    return line;
}

}  // namespace wattplan
