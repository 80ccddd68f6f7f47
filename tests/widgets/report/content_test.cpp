#include "widgets/report/content.h"

#include <catch2/catch.hpp>

using namespace wattplan;
using namespace wattplan::report;

namespace {

Table tableOf(const QString& label, const QString& number, double value, const QString& unit = {}) {
    Table table;
    table.columns = {{{QStringLiteral("r"), {}}, {}, false}, {{QStringLiteral("n"), {}}, {unit, {}}, true}};
    table.rows = {{{{label, {}}, {}, {}}, {{number, {}}, value, {}}}};
    return table;
}

}  // namespace

TEST_CASE("In two languages a number stands in the unit of each where its row names them", "[report]") {
    // 1,099 萬美元 are 10.99 million dollars.
    const Table both =
        report::both(tableOf(QStringLiteral("自有成本（萬美元）"), QStringLiteral("1,099"), 1099.0),
                     tableOf(QStringLiteral("Cost, owned, $M"), QStringLiteral("10.99"), 10.99));
    CHECK(both.rows[0][0].words.english == "Cost, owned, $M");
    CHECK(both.rows[0][1].words.text == "1,099");
    CHECK(both.rows[0][1].words.english == "10.99");
    // Where the heading of the column has the unit, it is that of the first language alone.
    const Table column =
        report::both(tableOf(QStringLiteral("甲"), QStringLiteral("1,099"), 1099.0, QStringLiteral("萬美元")),
                     tableOf(QStringLiteral("A"), QStringLiteral("10.99"), 10.99, QStringLiteral("$M")));
    CHECK(column.rows[0][1].words.english.isEmpty());
    const Table same = report::both(tableOf(QStringLiteral("功率（MW）"), QStringLiteral("3.63"), 3.63),
                                    tableOf(QStringLiteral("Power, MW"), QStringLiteral("3.63"), 3.63));
    CHECK(same.rows[0][1].words.english.isEmpty());
}
