#include "tests/text/text_helpers.h"
#include "widgets/text/date_text.h"
#include "widgets/text/language.h"
#include "widgets/text/translation.h"
#include "widgets/text/unit_text.h"

using namespace wattplan;
using namespace wattplan::text;

TEST_CASE("dates follow the language", "[text]") {
    using namespace std::chrono_literals;
    const std::chrono::year_month may = 2023y / std::chrono::May;
    for (const Language language : allLanguages)
        CHECK(monthText(may, language) == "2023-05");
    CHECK(monthText(may, Language::en, DateStyle::sentence) == "May 2023");
    CHECK(monthText(may, Language::zhCN, DateStyle::sentence) == "2023 年 5 月");
    CHECK(monthText(may, Language::zhTW, DateStyle::sentence) == "2023 年 5 月");
    CHECK(dayText(may / 7, Language::en) == "2023-05-07");
    CHECK(dayText(may / 7, Language::en, DateStyle::sentence) == "7 May 2023");
    CHECK(dayText(may / 7, Language::zhTW, DateStyle::sentence) == "2023 年 5 月 7 日");
}

TEST_CASE("a locale names one of our languages or none", "[text]") {
    CHECK(languageOfLocale(u"zh_TW.UTF-8") == Language::zhTW);
    CHECK(languageOfLocale(u"zh-Hant-CN") == Language::zhTW);
    CHECK(languageOfLocale(u"zh_HK") == Language::zhTW);
    CHECK(languageOfLocale(u"zh_CN") == Language::zhCN);
    CHECK(languageOfLocale(u"zh-Hans-TW") == Language::zhCN);
    CHECK(languageOfLocale(u"zh") == Language::zhCN);
    CHECK(languageOfLocale(u"en_GB") == Language::en);
    CHECK(languageOfLocale(u"C") == Language::en);
    CHECK_FALSE(languageOfLocale(u"de_DE"));
    CHECK_FALSE(languageOfLocale(u""));
}

TEST_CASE("units are written as each language writes them", "[text]") {
    struct Expected {
        const char* symbol;
        const char* en;
        const char* zhCN;
        const char* zhTW;
    };
    const Expected all[]{{"kgCO2e/kWh", "kgCO₂e/kWh", "kgCO₂e/kWh", "kgCO₂e/kWh"},
                         {"m2", "m²", "m²", "m²"},
                         {"W/m2", "W/m²", "W/m²", "W/m²"},
                         {"tokens/s", "tokens/s", "词元/秒", "詞元/秒"},
                         {"%/year", "%/year", "%/年", "%/年"},
                         {"W/accelerator", "W/accelerator", "W/卡", "W/加速器"},
                         {"FTE/MW", "FTE/MW", "人/MW", "人/MW"},
                         {"TFLOP/s", "TFLOP/s", "TFLOP/s", "TFLOP/s"},
                         {"TFLOP/s/W", "TFLOP/s/W", "TFLOP/s/W", "TFLOP/s/W"},
                         {"h", "h", "小时", "小時"},
                         {"t", "t", "吨", "公噸"},
                         {"us", "µs", "µs", "µs"},
                         {"U", "U", "U", "U"},
                         {"", "", "", ""}};
    for (const Expected& expected : all) {
        CAPTURE(expected.symbol);
        CHECK(unitText(expected.symbol, Language::en) == expected.en);
        CHECK(unitText(expected.symbol, Language::zhCN) == expected.zhCN);
        CHECK(unitText(expected.symbol, Language::zhTW) == expected.zhTW);
    }
}

TEST_CASE("a label without a translation stays English", "[text]") {
    const Label label = Label{"tests", "no such text"};
    Translation translation;
    for (const Language language : allLanguages) {
        translation.install(language);
        CHECK(translation.language() == language);
        CHECK(translate(label) == "no such text");
        CHECK(translation.translate(label, language) == "no such text");
    }
}
