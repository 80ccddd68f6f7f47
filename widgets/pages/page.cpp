#include "widgets/pages/page.h"

#include "widgets/charts/chart.h"
#include "widgets/charts/chart_export.h"
#include "widgets/charts/chart_table.h"
#include "widgets/charts/cursor_link.h"
#include "widgets/document/display.h"
#include "widgets/pages/chart_notes.h"
#include "widgets/text/sentences.h"

namespace wattplan {

std::vector<ChartOffer> Page::pictures() const {
    return {};
}

void Page::adopt(charts::Chart* chart, const QString& name) {
    connect(chart, &charts::Chart::exportFailed, this, &Page::message);
    connect(chart, &charts::Chart::refused, this, &Page::message);
    charts::CursorLink::of(m_display).join(chart);
    chart->keepChoices(name);
}

void Page::takeNotes(charts::Chart* chart, std::function<QString()> name) {
    chart->setTakesNotes(!document().isReadOnly());
    connect(chart, &charts::Chart::noteWritten, this,
            [this, name = std::move(name)](quint64 id, double x, double y, const QString& text) {
                if (const auto done = writeNote(document(), name(), {id, x, y, text}); !done)
                    emit message(text::sentence(done.error()));
            });
}

std::vector<TableOffer> Page::tables() const {
    return {};
}

}  // namespace wattplan
