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

TEST_CASE("Units of another size are told in English what they come to, and figures stand in both",
          "[report]") {
    // 1,099 times 10,000 US dollars are 10.99 million of them; 4.68 times 100 million are 468.
    const auto unitOf = [](double chinese, const char* unit, double english, const char* other) {
        Table left, right;
        left.columns = {{{QStringLiteral("成本"), {}}, {QString::fromUtf8(unit), {}}, true}};
        right.columns = {{{QStringLiteral("Cost"), {}}, {QString::fromUtf8(other), {}}, true}};
        left.rows = {{Cell{{QStringLiteral("0"), {}}, 0.0}}, {Cell{{QStringLiteral("a"), {}}, chinese}}};
        right.rows = {{Cell{{QStringLiteral("0"), {}}, 0.0}}, {Cell{{QStringLiteral("b"), {}}, english}}};
        return report::both(left, right).columns.front().unit.english;
    };
    CHECK(unitOf(1099.0, "萬美元", 10.99, "$M") == "100 = 1 $M");
    CHECK(unitOf(4.68, "億美元", 468.0, "$M") == "1 = 100 $M");
    CHECK(unitOf(1489.0, "公噸", 1489.0, "t") == "t");
    CHECK(unitOf(5201.0, "MWh", 5201.0, "MWh").isEmpty());

    report::Figures cards, english;
    cards.figures = {{{QStringLiteral("自有成本"), {}},
                      QStringLiteral("1,099"),
                      QStringLiteral("萬美元"),
                      {QStringLiteral("含資本"), {}}}};
    english.figures = {{{QStringLiteral("Cost, owned"), {}},
                        QStringLiteral("$11.0"),
                        QStringLiteral("M"),
                        {QStringLiteral("capital included"), {}}}};
    const report::Figures made = report::both(cards, english);
    CHECK(made.figures.front().number == "1,099");
    CHECK(made.figures.front().detail.english == "$11.0 M · capital included");
}
