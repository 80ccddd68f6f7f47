#include "widgets/report/table_layout.h"

#include <catch2/catch.hpp>

using namespace wattplan;
using namespace wattplan::report;

TEST_CASE("Parts of a table that is too wide are of about one width: no column stands alone", "[report]") {
    // The first column and as many numbers of one width as fit beside it, and one more.
    Table table;
    table.columns.push_back({{QStringLiteral("Facility"), {}}, {}, false});
    std::vector<Cell> row{{{QStringLiteral("Hall"), {}}, {}, {}}};
    const auto addColumn = [&] {
        table.columns.push_back({{QStringLiteral("Nameplate"), {}}, {}, true});
        row.push_back({{QStringLiteral("1,234.5"), {}}, 1234.5, {}});
        table.rows = {row};
    };
    const TableLayout layout(text::Language::en, bodyWidth);
    while (layout.partsOf(table).size() < 2)
        addColumn();
    const auto parts = layout.partsOf(table);
    REQUIRE(parts.size() == 2);
    CHECK(parts[1].front().index == 0);  // again
    CHECK(parts[0].size() <= parts[1].size() + 1);
    // Each number stands once.
    CHECK(parts[0].size() + parts[1].size() == table.columns.size() + 1);
}
