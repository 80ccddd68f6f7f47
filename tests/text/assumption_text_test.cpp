#include "widgets/text/assumption_text.h"

#include "tests/text/text_helpers.h"
#include "widgets/text/digits.h"
#include "widgets/text/source_text.h"
#include "widgets/text/translation.h"

using namespace wattplan;
using namespace wattplan::text;
using analysis::AgeBasis;
using analysis::AssumedInput;
using analysis::Origin;

namespace {

QString plain(QString text) {
    return text.replace(QChar(noBreakSpace), u' ');
}

}  // namespace

TEST_CASE("An assumption says why it is listed", "[text]") {
    Translation translation;
    translation.install(Language::en);
    AssumedInput input;
    input.origin = Origin::estimate;
    CHECK(whyListed(input) == "estimate");
    input.monthsOld = 26;
    CHECK(whyListed(input) == "estimate, 26 months old");
    input.origin = Origin::catalogue;
    CHECK(whyListed(input) == "26 months old");
}

TEST_CASE("The age of sources is told with what it is held against", "[text]") {
    Translation translation;
    translation.install(Language::en);
    const AgeBasis priceYear{AgeBasis::Type::priceYear, {2023, 7, 0}};
    CHECK(ageBasisText(priceYear, Language::en) ==
          "Old: prices, grids and practice dated more than 18 months before July 2023, the middle of the "
          "plan's price year");
    CHECK(
        ageBasisText({AgeBasis::Type::today, {2026, 11, 0}}, Language::en).contains("today, November 2026"));
    CHECK(ageText(1) == "1 month");
    CHECK(ageText(26) == "26 months");
    CHECK(ageText(-12) == "0 months");
    CHECK(ageText(std::nullopt).isEmpty());
}

TEST_CASE("An elasticity has a sign and two digits", "[text]") {
    const NumberFormat numbers;
    CHECK(plain(elasticityText(0.834, numbers)) == "+0.83");
    CHECK(plain(elasticityText(-1.0, numbers)) == QString::fromUtf8("−1"));
    CHECK(elasticityText(std::nullopt, numbers).isEmpty());
    CHECK(elasticityText(0.0004, numbers).isEmpty());
}

TEST_CASE("The publisher of a source is its host", "[text]") {
    CHECK(publisherOf("https://www.nvidia.com/a/b.pdf") == "nvidia.com");
    CHECK(publisherOf("https://docs.nvidia.com/dgx/") == "docs.nvidia.com");
    CHECK(publisherOf("").isEmpty());
}
