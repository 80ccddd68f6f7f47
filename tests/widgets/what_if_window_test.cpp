// What-ifs as a planner handles them, in the real window.
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QTreeView>
#include <algorithm>

#include "core/plan/what_if_conflicts.h"
#include "tests/widgets/window_driver.h"
#include "widgets/charts/chart.h"
#include "widgets/pages/compare_page.h"
#include "widgets/pages/seek_page.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/tables/list_table.h"

using namespace std::chrono_literals;

namespace wattplan {
namespace {

struct WhatIfDriver : WindowDriver {
    WhatIfId whatIf(std::string_view key) {
        const WhatIf* found = document().whole().findWhatIf(key);
        REQUIRE(found != nullptr);
        return found->id;
    }
    ComparePage& compare() {
        window().showPage(QStringLiteral("compare"));
        auto* page = qobject_cast<ComparePage*>(window().currentPage());
        REQUIRE(page != nullptr);
        settle(*page);
        return *page;
    }
    static void settle(ComparePage& page) {
        while (!page.isSettled(5s))
            continue;
        QCoreApplication::processEvents();
    }
    static QTreeView& tree(ComparePage& page) {
        auto* view = page.findChild<QTreeView*>(QStringLiteral("what-ifs"));
        REQUIRE(view != nullptr);
        return *view;
    }

    /// Opens a menu and clicks the entry whose text contains `words`.
    static void choose(QMenu& menu, const QString& words) {
        menu.popup({0, 0});
        const auto entries = menu.actions();
        const auto found = std::ranges::find_if(
            entries, [&](const QAction* entry) { return entry->text().contains(words); });
        INFO(words.toStdString());
        REQUIRE(found != entries.end());
        QTest::mouseClick(&menu, Qt::LeftButton, {}, menu.actionGeometry(*found).center());
        menu.hide();
    }
    void clickRow(ComparePage& page, WhatIfId whatIf) {
        const QModelIndex row = page.whatIfs().tree().indexOf(whatIf);
        tree(page).scrollTo(row);
        QTest::mouseClick(tree(page).viewport(), Qt::LeftButton, {}, tree(page).visualRect(row).center());
        REQUIRE(page.whatIfs().selected() == whatIf);
    }
    /// Drags a what-if onto another. Events of a drag come from the platform: they are sent as it sends them.
    static bool drag(ComparePage& page, WhatIfId dragged, WhatIfId onto) {
        WhatIfTreeModel& model = page.whatIfs().tree();
        QTreeView& view = tree(page);
        view.scrollTo(model.indexOf(onto));
        const QPoint at = view.visualRect(model.indexOf(onto)).center();
        const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(dragged)}));
        QDragEnterEvent enters(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &enters);
        QDragMoveEvent moves(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &moves);
        if (!moves.isAccepted()) return false;
        QDropEvent drops(at, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QApplication::sendEvent(view.viewport(), &drops);
        settle(page);
        return true;
    }
};

}  // namespace

TEST_CASE("The breadcrumb tells the what-if that is shown and its menu shows another", "[widgets][what-if]") {
    WhatIfDriver driver;
    auto* breadcrumb = driver.window().findChild<QToolButton*>(QStringLiteral("what-if"));
    REQUIRE(breadcrumb != nullptr);
    CHECK(breadcrumb->text().startsWith("Baseline"));
    WhatIfDriver::choose(*breadcrumb->menu(), QStringLiteral("Liquid cooling"));
    CHECK(driver.document().whatIf() == driver.whatIf("liquid_cooling"));
    CHECK(breadcrumb->text().contains("Liquid cooling"));
    WhatIfDriver::choose(*breadcrumb->menu(), QStringLiteral("co-packaged"));
    // Its path is longer than the button: the end of it says which.
    CHECK(breadcrumb->text().contains("co-packaged optics"));
    CHECK(breadcrumb->toolTip().contains("Liquid cooling"));
    WhatIfDriver::choose(*breadcrumb->menu(), QStringLiteral("Baseline"));
    CHECK(driver.document().whatIf().isBaseline());
}

TEST_CASE("A cell typed in a what-if tells the parent's value, and one key brings it back",
          "[widgets][what-if]") {
    WhatIfDriver driver;
    driver.document().show(driver.whatIf("liquid_cooling"));
    TablePanel& models = driver.panel("models", Kind::model);
    const QModelIndex cell = driver.cell(models, "gpt_3_175b", "training_tokens");
    const auto marks = [&] {
        return driver.cell(models, "gpt_3_175b", "training_tokens").data(MarksRole).toUInt();
    };
    CHECK((marks() & OverriddenMark) == 0);
    driver.click(models, cell);
    driver.type(models, QStringLiteral("4e11"));
    CHECK((marks() & OverriddenMark) != 0);
    CHECK(driver.cell(models, "gpt_3_175b", "training_tokens")
              .data(Qt::ToolTipRole)
              .toString()
              .contains("Its parent has 300"));  // billion, as published
    driver.press(models.view(), Qt::Key_Backspace, Qt::ControlModifier);
    CHECK((marks() & OverriddenMark) == 0);
    CHECK(driver.document().whole().findWhatIf("liquid_cooling")->changeCount() ==
          1);  // its cooling, as before
}

TEST_CASE("A what-if is dragged onto another in the tree, not below itself, and undone by key",
          "[widgets][what-if]") {
    WhatIfDriver driver;
    ComparePage& page = driver.compare();
    const WhatIfId liquid = driver.whatIf("liquid_cooling");
    const WhatIfId guizhou = driver.whatIf("guizhou");
    const auto parentOf = [&](WhatIfId id) { return driver.document().whole().findWhatIf(id)->parent; };
    REQUIRE(WhatIfDriver::drag(page, guizhou, liquid));
    CHECK(parentOf(guizhou) == liquid);
    CHECK_FALSE(WhatIfDriver::drag(page, liquid, guizhou));
    CHECK(parentOf(liquid).isBaseline());
    driver.press(driver.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(parentOf(guizhou).isBaseline());
}

TEST_CASE("A conflict that a drag makes is told in the tree, and mended from its menu",
          "[widgets][what-if]") {
    WhatIfDriver driver;
    Document& document = driver.document();
    // Liquid cooling does without a run of which the other sets the tokens.
    const WhatIfId liquid = driver.whatIf("liquid_cooling");
    const WhatIfId guizhou = driver.whatIf("guizhou");
    const ObjectId run = driver.id("gopher");
    document.show(guizhou);
    REQUIRE(document.setText({run, fieldId(Kind::trainingRun, "tokens")}, QStringLiteral("2e11")));
    document.show(liquid);
    REQUIRE(document.remove({run}));
    document.show({});
    ComparePage& page = driver.compare();
    REQUIRE(WhatIfDriver::drag(page, guizhou, liquid));
    driver.clickRow(page, guizhou);
    const QModelIndex row = page.whatIfs().tree().indexOf(guizhou);
    CHECK(row.data(WhatIfTreeModel::ConflictRole).toBool());
    CHECK(row.data(WhatIfTreeModel::ChangesRole).toString() == "1 conflict");
    const auto labels = page.whatIfs().findChildren<QLabel*>();
    CHECK(std::ranges::any_of(
        labels, [](const QLabel* label) { return label->isVisible() && label->text().contains("Gopher"); }));
    REQUIRE(conflicts(document.whole(), guizhou).size() == 1);

    auto* verbs = page.whatIfs().findChild<QToolButton*>(QStringLiteral("what-if-verbs"))->menu();
    emit verbs->aboutToShow();
    QMenu* mends = nullptr;
    for (QAction* entry : verbs->actions())
        if (entry->menu() && entry->text().contains("Gopher")) mends = entry->menu();
    REQUIRE(mends != nullptr);
    REQUIRE(mends->actions().size() == 2);  // without the value, or with the run again
    mends->actions().at(1)->trigger();
    WhatIfDriver::settle(page);
    CHECK(conflicts(document.whole()).empty());
    CHECK(document.whole().inWhatIf(guizhou).find(run) != nullptr);
    CHECK(document.whole().inWhatIf(liquid).find(run) == nullptr);
    driver.press(driver.window(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(conflicts(document.whole(), guizhou).size() == 1);
}

TEST_CASE("The space bar puts a what-if beside the others, and showing one compares nothing anew",
          "[widgets][what-if]") {
    WhatIfDriver driver;
    ComparePage& page = driver.compare();
    const auto columns = [&] { return page.results().model()->columnCount(); };
    const int before = columns();
    driver.clickRow(page, driver.whatIf("guizhou"));
    QTest::keyClick(&WhatIfDriver::tree(page), Qt::Key_Space);
    WhatIfDriver::settle(page);
    CHECK(columns() == before + 1);
    int told = 0;
    QObject::connect(page.results().model(), &QAbstractItemModel::dataChanged, &page, [&] { ++told; });
    driver.document().show(driver.whatIf("virginia"));
    WhatIfDriver::settle(page);
    CHECK(told == 0);
    CHECK(page.whatIfs().selected() == driver.whatIf("virginia"));
    QTest::keyClick(&WhatIfDriver::tree(page), Qt::Key_Space);  // of the one that is shown
    WhatIfDriver::settle(page);
    CHECK(columns() == before + 2);
}

TEST_CASE("What moves a result most is one click from why it is what it is", "[widgets][what-if]") {
    WhatIfDriver driver;
    const Object& run = *driver.document().plan().find("gpt3");
    auto* button = driver.window().why().findChild<QPushButton*>(QStringLiteral("what-moves-it"));
    REQUIRE(button != nullptr);
    driver.window().explain(tagOf(FieldAddress{run.id, fieldId(Kind::trainingRun, "tokens")}));
    CHECK_FALSE(button->isVisible());  // of an input
    driver.window().explain(tagOf(ResultAddress{run.id, resultId(Kind::trainingRun, "energy_facility")}));
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    auto* page = qobject_cast<SeekPage*>(driver.window().currentPage());
    REQUIRE(page != nullptr);
    while (!page->isSettled(5s))
        continue;
    CHECK(page->curve().data().y.title.contains("energy", Qt::CaseInsensitive));
    CHECK_FALSE(page->swings().data().bars.categories.empty());
}

}  // namespace wattplan
