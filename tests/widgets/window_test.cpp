#include <QMenu>
#include <QTemporaryDir>
#include <QToolButton>

#include "core/exchange/plan_json.h"
#include "tests/widgets/own_settings.h"
#include "tests/widgets/window_driver.h"

using namespace wattplan;

TEST_CASE("Another plan is opened over edits that have no file only when asked twice", "[widgets]") {
    WindowDriver driver;
    const QString tokens = QStringLiteral("150e9");
    const FieldAddress address{driver.id("gpt_3_175b"), fieldId(Kind::model, "training_tokens")};
    REQUIRE(driver.document().setText(address, tokens));

    CHECK_FALSE(driver.window().openPlan(QStringLiteral("blank")));
    CHECK(driver.window().messages().sentence().contains("not in a file yet"));
    CHECK(driver.document().plan().find("gpt3") != nullptr);

    // More work in between is more to lose: it is asked again.
    REQUIRE(driver.document().undo());
    REQUIRE(driver.document().redo());
    CHECK_FALSE(driver.window().openPlan(QStringLiteral("blank")));
    // Asked of one way to lose it is not asked of another.
    CHECK_FALSE(driver.window().close());
    CHECK(driver.window().isVisible());
    CHECK_FALSE(driver.window().openPlan(QStringLiteral("blank")));
    CHECK(driver.window().openPlan(QStringLiteral("blank")));
    CHECK(driver.document().plan().find("gpt3") == nullptr);
}

TEST_CASE("The window opens a plan in JSON", "[widgets]") {
    QTemporaryDir folder;
    const QString path = folder.filePath("plan.json");
    WindowDriver driver;
    REQUIRE(exchange::writePlanJson(path.toStdString(), driver.document().plan()));
    REQUIRE(driver.window().openPlan(QStringLiteral("blank")));
    REQUIRE(driver.window().openPlan(path));
    CHECK(driver.document().plan().find("gpt3") != nullptr);
    CHECK(driver.document().path().isEmpty());
}

TEST_CASE("The window comes back with the size and the page it was closed with", "[widgets]") {
    const OwnSettings settings;
    {
        WindowDriver driver;
        driver.window().resize(1100, 700);
        driver.window().showPage(QStringLiteral("power-draw"));
        CHECK(driver.window().close());
    }
    WindowDriver driver;
    CHECK(driver.window().currentPage()->key() == "overview");
    driver.window().restorePlace();
    CHECK(driver.window().size() == QSize(1100, 700));
    CHECK(driver.window().currentPage()->key() == "power-draw");
}

TEST_CASE("The export button opens the menu of exports", "[widgets]") {
    const OwnSettings settings;
    WindowDriver driver;
    auto* button = driver.window().findChild<QToolButton*>("export");
    REQUIRE(button != nullptr);
    REQUIRE(button->menu() != nullptr);
    CHECK(button->menu()->actions().size() >= 2);
}
