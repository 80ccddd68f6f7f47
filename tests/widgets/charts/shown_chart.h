#pragma once

#include <QTest>
#include <catch2/catch.hpp>
#include <utility>

#include "tests/widgets/charts/scenes.h"
#include "widgets/charts/chart.h"

namespace wattplan::charts {

/// Shows a chart of data at a size at which its labels have room.
inline void show(Chart& chart, ChartData data) {
    chart.resize(800, 420);
    chart.setData(std::move(data), test::dollars());
    chart.show();
    REQUIRE(QTest::qWaitForWindowExposed(&chart));
}

}  // namespace wattplan::charts
