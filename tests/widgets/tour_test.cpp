#include <QLabel>
#include <QSettings>

#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"
#include "widgets/pages/kpi_tile.h"
#include "widgets/tour/tour.h"
#include "widgets/tour/tour_callout.h"

using namespace wattplan;

namespace {

Tour* tourOf(MainWindow& window) {
    return window.findChild<Tour*>();
}

TourCallout& calloutOf(MainWindow& window) {
    auto* callout = window.findChild<TourCallout*>();
    REQUIRE(callout != nullptr);
    return *callout;
}

/// What a callout points at.
QRect ringOf(MainWindow& window) {
    auto* ring = window.findChild<TourHighlight*>();
    REQUIRE(ring != nullptr);
    REQUIRE(ring->isVisible());
    return ring->geometry();
}

bool waitForStep(MainWindow& window, int step) {
    return QTest::qWaitFor([&] { return tourOf(window) != nullptr && tourOf(window)->step() == step; }, 4000);
}

}  // namespace

TEST_CASE("The tour goes on by itself when what it asks for was done", "[widgets][tour]") {
    const OwnSettings settings;
    WindowDriver driver;
    MainWindow& window = driver.window();
    window.startTour();
    REQUIRE(tourOf(window)->step() == 0);
    CHECK(tourOf(window)->stepCount() <= 6);
    CHECK(window.currentPage()->key() == "models");
    QTest::qWait(10);

    TablePanel& models = driver.panel("models", Kind::model);
    driver.type(models, QStringLiteral("600B"));
    REQUIRE(waitForStep(window, 1));
    CHECK(window.currentPage()->key() == "overview");
    QTest::qWait(10);
    auto* tile = window.currentPage()->findChild<KpiTile*>();
    QTest::mouseClick(tile, Qt::LeftButton);
    REQUIRE(waitForStep(window, 2));
    auto* next = calloutOf(window).findChild<QPushButton*>("next");
    CHECK(next->shortcut() == QKeySequence(Qt::ALT | Qt::Key_N));  // from wherever the focus is
    QTest::mouseClick(next, Qt::LeftButton);
    CHECK(tourOf(window)->step() == 3);
    CHECK(window.currentPage()->key() == "checks");
    QTest::mouseClick(calloutOf(window).findChild<QPushButton*>("next"), Qt::LeftButton);
    window.setCurrency("CNY");
    REQUIRE(waitForStep(window, 5));
    QTest::mouseClick(calloutOf(window).findChild<QPushButton*>("next"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return tourOf(window) == nullptr; }, 1000));
    CHECK(window.findChild<TourCallout*>() == nullptr);
}

TEST_CASE("A callout stands within the window and beside what it explains", "[widgets][tour]") {
    const OwnSettings settings;
    WindowDriver driver;
    MainWindow& window = driver.window();
    for (const QSize size : {QSize(1280, 720), QSize(1600, 1000)})
        for (const text::Language language : text::allLanguages) {
            window.resize(size);
            window.setLanguage(language);
            window.startTour();
            for (int step = 0; step < tourOf(window)->stepCount(); ++step) {
                QTest::qWait(60);
                const QRect callout = calloutOf(window).geometry();
                CAPTURE(size.width(), text::languageCode(language), step);
                CHECK(window.rect().contains(callout));
                CHECK_FALSE(callout.intersects(ringOf(window).adjusted(6, 6, -6, -6)));
                for (const QLabel* label : calloutOf(window).findChildren<QLabel*>())
                    CHECK(label->height() >= label->heightForWidth(label->width()));
                CHECK_FALSE(calloutOf(window).accessibleName().isEmpty());
                tourOf(window)->next();
            }
            QTest::qWait(1);
        }
    window.setLanguage(text::Language::en);
}

TEST_CASE("Escape or Skip ends the tour; Escape in an editor does not", "[widgets][tour]") {
    const OwnSettings settings;
    WindowDriver driver;
    MainWindow& window = driver.window();
    window.startTour();
    QTest::qWait(10);
    TablePanel& models = driver.panel("models", Kind::model);
    driver.type(models, QStringLiteral("600B"), Qt::Key_Escape);
    CHECK(tourOf(window) != nullptr);
    QTest::keyClick(&models.view(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return tourOf(window) == nullptr; }, 1000));
    window.startTour();
    QTest::mouseClick(calloutOf(window).findChild<QPushButton*>("skip"), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return tourOf(window) == nullptr; }, 1000));
}

TEST_CASE("The first tour comes once, and the window works on beside it", "[widgets][tour]") {
    const OwnSettings settings;
    WindowDriver driver;
    MainWindow& window = driver.window();
    CHECK(tourOf(window) == nullptr);
    window.startFirstTour();
    REQUIRE(tourOf(window) != nullptr);
    // Another page, another plan: the tour stays and points nowhere or anew.
    window.showPage(QStringLiteral("cost"));
    QTest::qWait(200);
    CHECK(window.rect().contains(calloutOf(window).geometry()));
    REQUIRE(window.openPlan(QStringLiteral("blank")));
    QTest::qWait(10);
    CHECK(tourOf(window)->step() == 0);
    tourOf(window)->end();
    QTest::qWait(1);
    window.startFirstTour();
    CHECK(tourOf(window) == nullptr);
}
