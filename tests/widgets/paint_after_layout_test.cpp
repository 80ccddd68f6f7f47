#include "widgets/window/paint_after_layout.h"

#include <QPaintEvent>
#include <QTest>
#include <QWidget>
#include <catch2/catch.hpp>

namespace wattplan::test {
namespace {

struct CountedPaints : QWidget {
    int paints = 0;

protected:
    void paintEvent(QPaintEvent*) override { ++paints; }
};

/// What is set in motion by what a step has set in motion, as a layout by the layout inside it.
int paintsOfAChange(CountedPaints& window) {
    window.resize(80, 60);
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    QCoreApplication::processEvents();
    window.paints = 0;
    window.update();
    const auto later = [&window](auto next) {
        QMetaObject::invokeMethod(&window, std::move(next), Qt::QueuedConnection);
    };
    later([&] { later([&] { window.update(); }); });
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    return window.paints;
}

}  // namespace

TEST_CASE("A window is painted once, after all that a step sets in motion", "[widgets]") {
    CountedPaints bare;
    CHECK(paintsOfAChange(bare) == 2);
    CountedPaints window;
    new PaintAfterLayout(window);
    CHECK(paintsOfAChange(window) == 1);
}

}  // namespace wattplan::test
