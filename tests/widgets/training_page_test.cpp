#include <QTabBar>

#include "tests/widgets/window_driver.h"
#include "widgets/panels/message_bar.h"

using namespace wattplan;

TEST_CASE("A run takes its MFU from its layout on the page of training, and says what error to expect",
          "[widgets]") {
    WindowDriver driver;
    TablePanel& layout = driver.panel("training", Kind::trainingRun);
    const double quick = driver.result("gpt3_air", "mfu");
    driver.click(layout, driver.cell(layout, "gpt3_air", "mfu_mode"));
    driver.type(layout, QStringLiteral("Layout"));
    CHECK(driver.result("gpt3_air", "mfu") != quick);
    CHECK(driver.result("gpt3_air", "memory") <= driver.result("gpt3_air", "memory.usable"));
    CHECK(driver.resultCell(layout, "gpt3_air", "mfu.error").data().toString().startsWith("25"));
    CHECK(driver.cell(layout, "gpt3_air", "tensor_parallel").data().toString() == "searched");
    const QString tensor = driver.resultCell(layout, "gpt3_air", "layout.tensor").data().toString();
    driver.click(layout, driver.cell(layout, "gpt3_air", "tensor_parallel"));
    driver.type(layout, tensor);
    CHECK(driver.cell(layout, "gpt3_air", "tensor_parallel").data().toString() == tensor);
}

TEST_CASE("The tabs of the page of training show the same runs under names of their own", "[widgets]") {
    WindowDriver driver;
    driver.panel("training", Kind::trainingRun);
    Page* page = driver.window().currentPage();
    const auto* tabs = page->findChild<QTabBar*>();
    REQUIRE(tabs != nullptr);
    QStringList titles;
    for (int i = 0; i < tabs->count(); ++i)
        titles += tabs->tabText(i);
    CHECK(titles == QStringList{"Layout", "Step and memory", "Failures", "Batch and data", "Programme"});
    const auto runs = driver.document().plan().objects(Kind::trainingRun).size();
    CHECK(page->badge() == QString::number(runs));  // once, not once for each tab
    QStringList keys;
    for (const TableOffer& offer : page->tables()) {
        keys += offer.file;
        CHECK(offer.make().rows.size() == runs);
    }
    CHECK(keys.removeDuplicates() == 0);
}
