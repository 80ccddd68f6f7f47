#include "widgets/text/range_text.h"

#include "core/plan/distribution.h"
#include "tests/text/text_helpers.h"

using namespace wattplan;
using namespace wattplan::text;

namespace {

const ResultSpec& energy() {
    return *Registry::instance().result(Kind::trainingRun, "energy_facility");
}

const FieldSpec& price() {
    return *Registry::instance().field(Kind::facility, "electricity_price");
}

constexpr double megawattHour = 3.6e9;  // J

}  // namespace

TEST_CASE("The ends of a range share their unit where it suits both", "[text]") {
    const NumberFormat numbers = numbersIn(Language::en);
    CHECK(spanText(820 * megawattHour, 990 * megawattHour, energy(), numbers) == tied("820 – 990 MWh"));
    const QString apart = spanText(8.2e-6 * megawattHour, 990 * megawattHour, energy(), numbers);
    CHECK(apart.count(u'h') == 2);  // Wh and MWh
    CHECK(percentilesText(tied("820 – 990 MWh")).startsWith("P10–P90: "));
}

TEST_CASE("A chance is said in whole percent, and never as certain", "[text]") {
    CHECK(chanceText(0.868, tied("40 MW")).replace(QChar(noBreakSpace), u' ') == "87 % chance under 40 MW");
    CHECK(chanceText(1.0, "x").replace(QChar(noBreakSpace), u' ') == "more than 99 % chance under x");
    CHECK(chanceText(0.001, "x").replace(QChar(noBreakSpace), u' ') == "less than 1 % chance under x");
}

TEST_CASE("Draws are counted, and how many there will be while they are drawn", "[text]") {
    CHECK(drawsText(4096, 4096) == "4,096 draws");
    CHECK(drawsText(4096, 1048576).replace(QChar(noBreakSpace), u' ').startsWith("4,096 of 1,048,576"));
}

// P10 and P90 of a normal lie 1.2816 standard deviations from its mean: 0.1 -+ 0.0128.
TEST_CASE("A distribution is told in words, with where it is cut off and its P10 and P90", "[text]") {
    FieldWording wording;
    wording.numbers = numbersIn(Language::en);
    Distribution normal{Distribution::Kind::normal, {0.1, 0.01}};
    normal.lowest = 0.05;
    const QStringList lines = distributionWords(normal, price(), wording).split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith("Normal: mean "));
    CHECK(lines[0].contains("0.01"));
    CHECK(lines[1].startsWith("Never below "));
    CHECK(lines[2].contains("0.0872"));
    CHECK(lines[2].contains("0.113"));
    const Distribution observed{Distribution::Kind::empirical, {}, -1.0, 1.0, {}, {0.1, 0.2, 0.3}, {}};
    CHECK(distributionWords(observed, price(), wording).startsWith("3 value"));
}

TEST_CASE("Every kind of distribution has a name and names of its numbers", "[text]") {
    for (int kind = 0; kind <= static_cast<int>(Distribution::Kind::empirical); ++kind) {
        const auto each = static_cast<Distribution::Kind>(kind);
        CHECK_FALSE(distributionKindText(each).isEmpty());
        CHECK(parameterNames(each).size() == parameterCount(each));
    }
}
