#include "widgets/pages/live_page.h"

#include <QEvent>
#include <QShowEvent>
#include <algorithm>

#include "widgets/pages/parts.h"

namespace wattplan {

LivePage::LivePage(Document& document, Display& display, QWidget* parent) : Page(document, display, parent) {
    connect(&document, &Document::resultsChanged, this, [this] {
        ++m_resultsNumber;
        touch();
    });
    connect(&document, &Document::changed, this, &LivePage::noteNames);
    connect(&display, &Display::changed, this, &LivePage::touchTexts);
}

void LivePage::catchUp() {
    if (!m_stale) return;
    m_stale = false;
    m_isRead = true;
    refresh();
    m_textsStale = false;
}

bool LivePage::makeNextPart() {
    if (m_isRead) return false;
    catchUp();
    return true;
}

QString LivePage::sourceLine() const {
    const Object& plan = document().plan().only(Kind::plan);
    const auto* title = std::get_if<Text>(&plan.value(fieldId(Kind::plan, "name")));
    return title && !title->text.empty()
               ? tr("Wattplan · %1", "plan").arg(QString::fromStdString(title->text))
               : tr("Wattplan");
}

void LivePage::touch() {
    m_stale = true;
    if (isVisible()) catchUp();
}

void LivePage::touchTexts() {
    m_textsStale = true;
    touch();
}

ChartOffer LivePage::offer(const QString& file, const QString& title, const QString& note,
                           std::function<charts::ChartData(const PlanView&)> draw) const {
    return {file, title, note,
            [this, title, note, draw = std::move(draw)] {
                constexpr int aroundPlot = 140;
                const PlanView view = this->view();
                charts::ChartPicture picture;
                picture.data = draw(view);
                const int rows = std::max(heightForBars(picture.data), heightForGantt(picture.data));
                picture.size.setHeight(std::max(picture.size.height(), rows + aroundPlot));
                picture.numbers = view.numbers;
                picture.text = {title, note, sourceLine()};
                return picture;
            },
            file};
}

TableOffer LivePage::offer(const QString& file, const QString& title,
                           std::function<ResultTable(const PlanView&)> read) const {
    return {file, title, {}, [this, title, read = std::move(read)] {
                const PlanView view = this->view();
                return fileTable(read(view), view.numbers, title);
            }};
}

namespace {

/// Notes on charts change no result.
bool isOnChart(const Edit& edit) {
    if (edit.body) return edit.body->kind == Kind::chartNote;
    return edit.type == Edit::Type::setField &&
           Registry::instance().field(edit.field).kind == Kind::chartNote;
}

}  // namespace

void LivePage::noteNames(const std::vector<Edit>& edits) {
    if (std::ranges::any_of(edits, isOnChart)) touch();
    for (const Edit& edit : edits) {
        if (edit.type == Edit::Type::setAssumption) continue;
        const bool isNumber =
            edit.type == Edit::Type::setField && Registry::instance().field(edit.field).isNumeric();
        const Kind kind =
            edit.type == Edit::Type::setField ? Registry::instance().field(edit.field).kind : Kind::plan;
        // Unnamed eras and feeds are called by their numbers.
        const bool namesOrCounts =
            kind == Kind::currency || kind == Kind::plan || kind == Kind::growthEra || kind == Kind::feedStep;
        if (!isNumber || namesOrCounts) m_textsStale = true;
    }
}

void LivePage::showEvent(QShowEvent* event) {
    catchUp();
    Page::showEvent(event);
}

void LivePage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) touchTexts();
}

}  // namespace wattplan
