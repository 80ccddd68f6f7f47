#include "widgets/text/spacing.h"

#include "tests/text/text_helpers.h"

using namespace wattplan::text;

// As 中文文案排版指北 has it: a blank between Chinese and English.
TEST_CASE("A blank stands between Latin words and Chinese", "[text]") {
    CHECK(withSpaces(QStringLiteral("Air-cooled hall缺 2 MW")) == "Air-cooled hall 缺 2 MW");
    CHECK(withSpaces(QStringLiteral("机房Hall A的PUE上限")) == "机房 Hall A 的 PUE 上限");
    CHECK(withSpaces(QStringLiteral("GPT-3缺")) == "GPT-3 缺");
    CHECK(withSpaces(QStringLiteral("Rack (A100)缺")) == "Rack (A100) 缺");
}

TEST_CASE("Text of one script, numbers and punctuation stay as they are", "[text]") {
    for (const char* same :
         {"Air-cooled hall: 2 MW", "风冷机房缺 2 MW", "2026年11月", "“Hall”，1,099 万美元", ""})
        CHECK(withSpaces(QString::fromUtf8(same)) == same);
    const QString once = withSpaces(QStringLiteral("Hall A缺"));
    CHECK(withSpaces(once) == once);
}
