#include "widgets/text/sentences.h"

#include <QLocale>

#include "tests/text/text_helpers.h"
#include "widgets/text/boundary_text.h"
#include "widgets/text/translation.h"

using namespace wattplan;
using namespace wattplan::text;

namespace {

Error error(ErrorCode code, std::vector<std::string> arguments = {}) {
    return Error{code, {}, {}, std::move(arguments)};
}

// The last of the enumeration: the loop below covers all before it.
constexpr ErrorCode lastCode = ErrorCode::snapshotAltered;

}  // namespace

TEST_CASE("every error has a sentence that uses its arguments and leaves no placeholder", "[text]") {
    for (int code = 0; code <= static_cast<int>(lastCode); ++code) {
        CAPTURE(code);
        const QString full = sentence(error(static_cast<ErrorCode>(code), {"ARG0", "3", "ARG2", "ARG3"}));
        CHECK(full.endsWith(u'.') != full.endsWith(u'?'));
        CHECK_FALSE(full.contains(u'%' + QString::number(1)));
        CHECK_FALSE(full.contains(QStringLiteral("%n")));
        CHECK_FALSE(sentence(error(static_cast<ErrorCode>(code)))
                        .isEmpty());  // arguments that are missing do no harm
    }
}

TEST_CASE("a sentence names the mend", "[text]") {
    CHECK(sentence(error(ErrorCode::notANumber, {"abc"})) ==
          "“abc” is not a number. Type a number such as 6.5 or 3e11.");
    CHECK(sentence(error(ErrorCode::wrongDimension, {"kWh", "kW"})) ==
          "“kWh” is not a unit of what this field holds. Type the value in kW or a unit of its kind.");
    CHECK(sentence(error(ErrorCode::wrongDimension, {"kWh", ""})) ==
          "“kWh” is a unit, and this field holds a plain number. Type the number alone.");
    CHECK(
        sentence(error(ErrorCode::badDistribution, {"the low end must be below the high end"})) ==
        "This range can't be used: the low end must be below the high end. Type one such as 4..7 or 5±10%.");
    CHECK(sentence(error(ErrorCode::numberOutOfRange, {"1.9", "1", "1.8"})) ==
          "1.9 is out of range. Type a number from 1 to 1.8.");
}

TEST_CASE("a bad line of a file is named with its column where it is about one", "[text]") {
    CHECK(sentence(error(ErrorCode::malformedRow, {"year.epw", "59", "7 dry-bulb", "it is not a number"})) ==
          "“year.epw”, line 59, column “7 dry-bulb”: it is not a number. Correct the row, then read the file "
          "again.");
    CHECK(
        sentence(error(ErrorCode::malformedRow, {"year.epw", "9", "", "the row does not have 35 columns"})) ==
        "“year.epw”, line 9: the row does not have 35 columns. Correct the line, then read the file again.");
    // Of a file as a whole no row is to be corrected.
    CHECK(sentence(error(ErrorCode::malformedRow, {"book.xlsx", "", "", "it is damaged"})) ==
          "“book.xlsx”: it is damaged.");
}

TEST_CASE("a near miss is offered, and only then", "[text]") {
    CHECK(sentence(error(ErrorCode::unknownKey, {"gtp3", "gpt3"})) ==
          "There is no object “gtp3” in this plan. Did you mean “gpt3”?");
    CHECK(sentence(error(ErrorCode::unknownKey, {"gtp3", ""})) ==
          "There is no object “gtp3” in this plan. Choose one from the list.");
}

TEST_CASE("an argument that looks like a placeholder stays as it is", "[text]") {
    CHECK(sentence(error(ErrorCode::unknownKey, {"%2", "%1"})) ==
          "There is no object “%2” in this plan. Did you mean “%1”?");
}

TEST_CASE("a sentence can name its place", "[text]") {
    const Error at{ErrorCode::emptyValue, "gpt3", "hours", {}};
    CHECK(sentenceAt(at) == "gpt3.hours: A value is needed here. Type a number such as 6.5 or 3e11.");
    CHECK(sentenceAt(at, "Row 3") == "Row 3: A value is needed here. Type a number such as 6.5 or 3e11.");
    CHECK(sentenceAt(error(ErrorCode::emptyValue)) == sentence(error(ErrorCode::emptyValue)));
}

TEST_CASE("each boundary but none has a name", "[text]") {
    CHECK(boundaryText(Boundary::none).isEmpty());
    for (const Boundary boundary :
         {Boundary::chip, Boundary::server, Boundary::it, Boundary::facility, Boundary::utility}) {
        CHECK_FALSE(boundaryText(boundary).isEmpty());
        CHECK_FALSE(boundaryHelp(boundary).isEmpty());
    }
}

TEST_CASE("a plural follows its number", "[text]") {
    const QLocale before;
    Translation translation;
    const auto tooFew = [](const char* needed) {
        return sentence(Error{ErrorCode::tooFewPoints, {}, {}, {"1", needed}});
    };
    REQUIRE(translation.install(Language::en));
    CHECK(tooFew("1").contains(QStringLiteral("at least 1 point;")));
    CHECK(tooFew("3").contains(QStringLiteral("at least 3 points;")));
    REQUIRE(translation.install(Language::zhCN));
    CHECK(tooFew("3").contains(QStringLiteral("至少需要 3 个数据点")));
    REQUIRE(translation.install(Language::zhTW));
    CHECK(tooFew("3").contains(QStringLiteral("至少需要 3 個資料點")));
    QLocale::setDefault(before);
}

TEST_CASE("an object of the wrong kind is refused with the name of the kind wanted", "[text]") {
    const QLocale before;
    Translation translation;
    const Error refused{ErrorCode::wrongKind, {}, {}, {"hall", "training_run"}};
    REQUIRE(translation.install(Language::zhTW));
    CHECK(sentence(refused).contains(QStringLiteral("訓練任務")));
    REQUIRE(translation.install(Language::en));
    CHECK(sentence(refused).contains(QStringLiteral("Training run")));
    QLocale::setDefault(before);
}
