#include <QListWidget>
#include <QToolButton>
#include <ctime>

#include "tests/support/watchdog.h"
#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/window/page_list.h"
#include "widgets/window/window_actions.h"

using namespace wattplan;

// Nothing that a reader does holds the window up for longer than this. Sanitized programs are slower by far.
#if defined(__SANITIZE_ADDRESS__)
constexpr std::chrono::milliseconds most{1000};
#else
constexpr std::chrono::milliseconds most{50};
#endif

namespace {

/// Does something as a reader does it, with all that follows from it, and looks at the watch.
template <typename Action>
void watch(const std::string& what, Action&& action) {
    auto& application = test::WatchedApplication::instance();
    application.forget();
    action();
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    const double took =
        std::chrono::duration_cast<std::chrono::microseconds>(application.longest()).count() / 1e3;
    INFO(what << ": " << application.longestEvent().toStdString() << " took " << took << " ms");
    CHECK(application.longest() < most);
}

/// Waits until all pages are made, as they are a moment after the window opened.
void makeAllPages(MainWindow& window) {
    for (const PageEntry& entry : pageList())
        REQUIRE(window.page(QLatin1String(entry.key)) != nullptr);
}

}  // namespace

TEST_CASE("The watch sees who holds up the others, and for how long", "[watchdog]") {
    auto& application = test::WatchedApplication::instance();
    class Slow : public QObject {
        bool event(QEvent*) override {
            const std::clock_t start = std::clock();
            while (std::clock() - start < CLOCKS_PER_SEC / 100) {
            }
            return true;
        }
    } slow;
    application.forget();
    QCoreApplication::postEvent(&slow, new QEvent(QEvent::UpdateRequest));
    QCoreApplication::processEvents();
    CHECK(application.longest() > std::chrono::milliseconds(5));  // of the ten that the process worked
    CHECK(application.longestEvent() == "UpdateRequest to QObject");
}

TEST_CASE("No page, edit, undo, language, currency or theme holds the window up", "[watchdog]") {
    const OwnSettings settings;
    WindowDriver driver;
    MainWindow& window = driver.window();
    window.resize(1440, 900);
    watch("making the pages", [&] {
        QTest::qWait(1500);  // they are made one after the other, by timers
        makeAllPages(window);
    });
    auto* navigation = window.findChild<QListWidget*>("navigation");
    REQUIRE(navigation != nullptr);
    for (int row = 0; row < navigation->count(); ++row) {
        if ((navigation->item(row)->flags() & Qt::ItemIsSelectable) == 0) continue;
        navigation->scrollToItem(navigation->item(row));
        const QPoint at = navigation->visualItemRect(navigation->item(row)).center();
        watch("page " + navigation->item(row)->text().toStdString(),
              [&] { QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, at); });
    }
    for (const char* page : {"overview", "power-draw", "cost", "schedule", "assumptions"}) {
        TablePanel& models = driver.panel("models", Kind::model);
        driver.click(models, driver.cell(models, "gpt_3_175b", "training_tokens"));
        watch("an edit", [&] { driver.type(models, "350B"); });
        window.showPage(QLatin1String(page));
        QCoreApplication::processEvents();
        watch(std::string("undo on ") + page, [&] { driver.press(window, Qt::Key_Z, Qt::ControlModifier); });
        watch(std::string("redo on ") + page,
              [&] { driver.press(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); });
        for (const auto* button : window.findChildren<QToolButton*>())
            if (button->isCheckable() && button->isVisible() && button->window() == &window &&
                button->parentWidget()->parentWidget() == window.findChild<WindowToolbar*>())
                watch(button->accessibleName().toStdString() + " on " + page,
                      [&] { QTest::mouseClick(const_cast<QToolButton*>(button), Qt::LeftButton); });
        window.setLanguage(text::Language::en);
        QCoreApplication::processEvents();
    }
}
