#include "widgets/tour/tour.h"

#include <QAbstractProxyModel>
#include <QEvent>
#include <QKeyEvent>
#include <QTimer>

#include "widgets/pages/check_row.h"
#include "widgets/pages/kpi_tile.h"
#include "widgets/pages/table_page.h"
#include "widgets/panels/why_panel.h"
#include "widgets/tables/table_panel.h"
#include "widgets/tables/table_view.h"
#include "widgets/tour/tour_callout.h"
#include "widgets/window/main_window.h"

namespace wattplan {
namespace {

constexpr int followEvery = 150;  // milliseconds
constexpr int look = 1200;        // milliseconds to see what was done before the next step

template <typename Wanted>
Wanted* firstVisible(QWidget& in) {
    for (Wanted* found : in.findChildren<Wanted*>())
        if (found->isVisible()) return found;
    return nullptr;
}

TableView* modelTable(MainWindow& window) {
    auto* page = qobject_cast<TablePage*>(window.page(QStringLiteral("models")));
    TablePanel* panel = page ? page->table(Kind::model) : nullptr;
    return panel ? &panel->view() : nullptr;
}

}  // namespace

Tour::Tour(MainWindow& window)
    : QObject(&window),
      m_window(window),
      m_callout(new TourCallout(&window)),
      m_highlight(new TourHighlight(&window)) {
    connect(m_callout, &TourCallout::skipped, this, &Tour::end);
    connect(m_callout, &TourCallout::nextWanted, this, &Tour::next);
    // What is pointed at may scroll, or go with its page.
    auto* follow = new QTimer(this);
    connect(follow, &QTimer::timeout, this, [this] {
        if (targetInWindow() != m_placedBeside) place();
    });
    follow->start(followEvery);
    makeSteps();
    window.installEventFilter(this);
    enter(0);
}

Tour::~Tour() {
    delete m_callout;
    delete m_highlight;
}

int Tour::stepCount() const {
    return static_cast<int>(m_steps.size());
}

// The training tokens of the plan's first model.
std::vector<Tour::Target> Tour::cellTarget() const {
    TableView* view = modelTable(m_window);
    const auto models = m_window.document().plan().objects(Kind::model);
    if (!view || models.empty()) return {};
    const FieldAddress tokens{models.front()->id, fieldId(Kind::model, "training_tokens")};
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(view->model());
    const QModelIndex cell = proxy->mapFromSource(view->table()->indexOf(tokens));
    return {{view->viewport(), view->visualRect(cell)}};
}

void Tour::makeSteps() {
    const auto child = [this](const char* name) -> Target {
        return {m_window.findChild<QWidget*>(QLatin1String(name)), {}};
    };
    m_steps = {
        {QStringLiteral("models"), [this] { return cellTarget(); },
         [this] {
             if (TableView* view = modelTable(m_window)) {
                 const auto models = m_window.document().plan().objects(Kind::model);
                 if (!models.empty())
                     view->goTo(view->table()->indexOf(
                         FieldAddress{models.front()->id, fieldId(Kind::model, "training_tokens")}));
             }
             connect(&m_window.document(), &Document::changed, m_waiting, [this] { goOnAfterLook(); });
         }},
        {QStringLiteral("overview"),
         [this]() -> std::vector<Target> {
             return {{firstVisible<KpiTile>(*m_window.currentPage()), {}}};
         },
         [this] {
             for (KpiTile* tile : m_window.currentPage()->findChildren<KpiTile*>())
                 connect(tile, &KpiTile::explain, m_waiting, [this] { next(); });
         }},
        {{},
         [this]() -> std::vector<Target> {
             return {{&m_window.why(), {}}};
         },
         {}},
        {QStringLiteral("checks"),
         [this]() -> std::vector<Target> {
             return {{firstVisible<CheckRow>(*m_window.currentPage()), {}}};
         },
         {}},
        {QStringLiteral("power-draw"),
         [child]() -> std::vector<Target> {
             return {child("currency"), child("language")};
         },
         [this] { connect(&m_window.display(), &Display::changed, m_waiting, [this] { goOnAfterLook(); }); }},
        {QStringLiteral("power-draw"), [child]() -> std::vector<Target> { return {child("export")}; }, {}},
    };
}

QString Tour::title(int step) const {
    switch (step) {
        case 0:
            return tr("Change a number");
        case 1:
            return tr("See what follows");
        case 2:
            return tr("Every number says why");
        case 3:
            return tr("What asks for a look");
        case 4:
            return tr("Your currency, your language");
        default:
            return tr("Take it with you");
    }
}

QString Tour::text(int step) const {
    switch (step) {
        case 0:
            return tr(
                "Type another number of training tokens here, such as 600B, and press Enter. What follows "
                "from it is recomputed at once. Undo takes it back.");
        case 1:
            return tr(
                "The overview shows what your plan comes to. Click this number to ask why it is what it "
                "is.");
        case 2:
            return tr(
                "The formula stands at the top, below it what it reads, down to inputs with their source. "
                "A triangle opens a step; a click on an input leads to its cell.");
        case 3:
            return tr(
                "The plan is checked against its limits after each edit. Buttons mend what can be mended, "
                "and one undo takes that back.");
        case 4:
            return tr(
                "Switch them here at any time. Amounts are converted at the plan's exchange rates; the "
                "plan itself stays as it is.");
        default:
            return tr(
                "Charts and tables of the page leave here as pictures, PDF and CSV. Press F1 anywhere: the "
                "guide opens at what you are working on.");
    }
}

void Tour::retranslate() {
    const bool isLast = m_step + 1 == stepCount();
    m_callout->nameButtons(tr("Skip"), isLast ? tr("&Done") : tr("&Next"));
    m_callout->say(title(m_step), text(m_step),
                   tr("%1 of %2", "step of a tour").arg(m_step + 1).arg(stepCount()));
}

void Tour::enter(int step) {
    m_step = step;
    delete m_waiting;
    m_waiting = new QObject(this);
    const Step& entered = m_steps[static_cast<std::size_t>(step)];
    if (!entered.page.isEmpty()) m_window.showPage(entered.page);
    retranslate();
    m_callout->show();
    if (entered.wait) entered.wait();
    placeSoon();
}

void Tour::planReplaced() {
    enter(m_step);
}

void Tour::next() {
    if (m_step + 1 == stepCount()) return end();
    enter(m_step + 1);
}

void Tour::goOnAfterLook() {
    QTimer::singleShot(look, m_waiting, [this] { next(); });
}

void Tour::end() {
    m_callout->hide();
    m_highlight->hide();
    deleteLater();
}

QRect Tour::targetInWindow() const {
    QRect whole;
    for (const Target& target : m_steps[static_cast<std::size_t>(m_step)].targets()) {
        if (!target.widget || !target.widget->isVisible()) continue;
        const QRect part =
            target.part.isEmpty() ? target.widget->rect() : target.part & target.widget->rect();
        if (!part.isEmpty()) whole |= QRect(target.widget->mapTo(&m_window, part.topLeft()), part.size());
    }
    return whole & m_window.rect();
}

void Tour::place() {
    const QRect target = targetInWindow();
    m_placedBeside = target;
    m_highlight->surround(target);
    m_callout->placeBeside(target);
    m_highlight->raise();
    m_callout->raise();
}

void Tour::placeSoon() {
    // After the layouts that are still to come.
    if (m_isPlacing) return;
    m_isPlacing = true;
    QTimer::singleShot(0, this, [this] {
        m_isPlacing = false;
        place();
    });
}

bool Tour::eventFilter(QObject* object, QEvent* event) {
    switch (event->type()) {
        case QEvent::Resize:
        case QEvent::LayoutRequest:
        case QEvent::WindowActivate:
            placeSoon();
            break;
        case QEvent::LanguageChange:
            retranslate();
            placeSoon();
            break;
        case QEvent::KeyPress:
            // What has the focus took none of it.
            if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
                end();
                return true;
            }
            break;
        default:
            break;
    }
    return QObject::eventFilter(object, event);
}

}  // namespace wattplan
