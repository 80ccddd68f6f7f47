#include "widgets/pages/present_window.h"

#include "tests/widgets/pages/page_desk.h"
#include "widgets/pages/presenter_window.h"
#include "widgets/pages/report_page.h"

using namespace wattplan;
using namespace std::chrono_literals;

namespace {

/// The slides of two sections, presented; words are written for the second.
struct Presented : test::PageDesk<ReportPage> {
    Presented() : PageDesk("sample:article") {
        auto sections = reportComposition(document->whole(), text::Language::en).sections;
        for (auto& section : sections)
            section.isIncluded = section.spec->key == "summary" || section.spec->key == "carbon-water";
        REQUIRE(document->applyToTree(setReportSections(document->whole(), document->catalogue(), sections)));
        REQUIRE(document->applyToTree(setReportText(document->whole(), document->catalogue(), "carbon-water",
                                                    text::Language::en, QStringLiteral("Say this."))));
        page.setForm(ReportForm::slides);
        REQUIRE(QTest::qWaitFor([&] { return page.isSettled(5ms); }, 20000));
        REQUIRE(page.present());
        settle();
    }
    PresentWindow& shown() { return *page.presented(); }
    void press(Qt::Key key) { QTest::keyClick(&shown(), key); }
    void settle() {
        REQUIRE(QTest::qWaitFor([&] { return shown().isSettled(5ms); }, 20000));
    }
};

}  // namespace

TEST_CASE("Slides are presented by keys and clicks, with notes and in any language", "[pages]") {
    Presented desk;
    const int count = desk.shown().sheets().count();
    REQUIRE(count == 3);  // a cover, and a slide for each section
    CHECK(desk.shown().sheet() == 0);
    const QImage cover = desk.shown().picture();
    desk.press(Qt::Key_Right);
    desk.settle();
    CHECK(desk.shown().sheet() == 1);
    CHECK(desk.shown().picture() != cover);
    desk.press(Qt::Key_Backspace);
    CHECK(desk.shown().sheet() == 0);
    QTest::mouseClick(&desk.shown(), Qt::LeftButton);
    QTest::mouseClick(&desk.shown(), Qt::LeftButton);
    CHECK(desk.shown().sheet() == 2);
    QTest::mouseClick(&desk.shown(), Qt::LeftButton);
    CHECK(desk.shown().sheet() == 2);
    QTest::mouseClick(&desk.shown(), Qt::RightButton);
    CHECK(desk.shown().sheet() == 1);
    CHECK(desk.shown().notes().startsWith("Cost, owned: $"));  // the result that the summary turns on
    desk.press(Qt::Key_End);
    CHECK(desk.shown().notes().startsWith("Say this.\n"));  // the planner's words first
    CHECK(desk.shown().notes().contains("Carbon: "));
    desk.press(Qt::Key_N);
    CHECK(desk.shown().hasNotes());

    // The languages were made ready: the same slide at once.
    desk.settle();
    desk.press(Qt::Key_L);
    CHECK(desk.shown().language() == text::Language::zhCN);
    CHECK(desk.shown().sheet() == 2);
    desk.press(Qt::Key_L);
    CHECK(desk.shown().language() == text::Language::zhTW);
    desk.press(Qt::Key_L);
    CHECK(desk.shown().language() == text::Language::en);

    desk.press(Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return desk.page.presented() == nullptr; }, 5000));
    CHECK(desk.page.sheet() == 2);
}

TEST_CASE("The presenter has a window with the next slide, the words and a clock, whose keys move the slides",
          "[pages]") {
    Presented desk;
    CHECK(desk.shown().presenter() == nullptr);  // one screen: others would see it
    desk.press(Qt::Key_P);
    PresenterWindow* presenter = desk.shown().presenter();
    REQUIRE(presenter != nullptr);
    CHECK(presenter->isVisible());
    CHECK(desk.shown().nextTitle() == "Summary");
    CHECK_FALSE(desk.shown().nextPicture().isNull());
    const QImage cover = presenter->grab().toImage();
    QTest::keyClick(presenter, Qt::Key_End);
    desk.settle();
    CHECK(desk.shown().sheet() == 2);
    CHECK(desk.shown().nextTitle().isEmpty());
    CHECK(presenter->accessibleDescription().contains("Say this."));
    CHECK(presenter->grab().toImage() != cover);
    QTest::mouseClick(presenter, Qt::RightButton);
    CHECK(desk.shown().sheet() == 1);
    QTest::keyClick(presenter, Qt::Key_P);
    CHECK(QTest::qWaitFor([&] { return desk.shown().presenter() == nullptr; }, 5000));
    desk.press(Qt::Key_P);
    QTest::keyClick(desk.shown().presenter(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([&] { return desk.page.presented() == nullptr; }, 5000));
}

TEST_CASE("A presenter's clock counts minutes, and hours where there are any", "[pages]") {
    CHECK(PresenterWindow::clockText(7) == "0:07");
    CHECK(PresenterWindow::clockText(754) == "12:34");     // 12 × 60 + 34
    CHECK(PresenterWindow::clockText(3723) == "1:02:03");  // 3,600 + 2 × 60 + 3
}

TEST_CASE("An edit of the plan ends the presentation of what it was", "[pages]") {
    Presented desk;
    desk.type("gpt_3_175b", "training_tokens", "150e9");
    CHECK(QTest::qWaitFor([&] { return desk.page.presented() == nullptr; }, 5000));
}
