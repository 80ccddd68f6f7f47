#include "widgets/text/number_format.h"

#include "core/units/quantity_input.h"
#include "tests/text/text_helpers.h"

using namespace wattplan;
using namespace wattplan::text;

namespace {

struct Example {
    double value;      // in `unit`
    const char* unit;  // also the preferred one
    const char* text;
};

void checkAll(const NumberFormat& format, std::initializer_list<Example> examples) {
    for (const Example& example : examples) {
        CAPTURE(example.value, example.unit);
        const Unit& unit = unitOf(example.unit);
        CHECK(format.format(unit.toBase(example.value), unit.dimension, example.unit).text() ==
              tied(example.text));
    }
}

}  // namespace

TEST_CASE("English numbers climb SI prefixes", "[text]") {
    checkAll(numbersIn(Language::en), {{1287, "MWh", "1,287 MWh"},
                                       {905.2, "MWh", "905 MWh"},
                                       {637000, "MWh", "637 GWh"},
                                       {0.0411, "MW", "41.1 kW"},
                                       {0.5, "MW", "0.500 MW"},
                                       {28.94, "MW", "28.9 MW"},
                                       {6.5, "kW", "6.50 kW"},
                                       {40, "MW", "40 MW"},
                                       {0, "MWh", "0 MWh"},
                                       {312, "TFLOP/s", "312 TFLOP/s"},
                                       {36864 * 2500.0, "TFLOP/s", "92.2 EFLOP/s"},  // 92,160,000 TFLOP/s
                                       {347.4, "tCO2e", "347 tCO₂e"},
                                       {436600, "tCO2e", "437 ktCO₂e"},
                                       {80, "GB", "80 GB"},
                                       {2800, "GB", "2,800 GB"},
                                       {400, "Gbit/s", "400 Gbit/s"},
                                       {2310, "m3", "2,310 m³"},
                                       {31.2, "ms", "31.2 ms"}});
}

TEST_CASE("a quantity without a preferred unit takes the usual one", "[text]") {
    const NumberFormat english = numbersIn(Language::en);
    const auto text = [&](double value, const char* unit) {
        return english.format(unitOf(unit).toBase(value), unitOf(unit).dimension).text();
    };
    CHECK(text(1.287e6, "kWh") == tied("1.29 GWh"));
    CHECK(text(999.96, "kW") == tied("1.00 MW"));
    CHECK(text(0.0, "kW") == tied("0 kW"));
    CHECK(text(0.31, "Wh") == tied("310 mWh"));
    CHECK(text(2.5, "J/token") == tied("2.50 J/token"));
    CHECK(text(0.0392, "s") == tied("39.2 ms"));  // a step of decoding
    CHECK(text(90, "s") == tied("90 s"));
    CHECK(text(3562, "h") == tied("3,562 h"));
}

TEST_CASE("counts are exact, then M, B and T", "[text]") {
    const NumberFormat english = numbersIn(Language::en);
    checkAll(english, {{16384, "1", "16,384"},
                       {1.75e11, "1", "175 B"},
                       {61e6, "1", "61 M"},
                       {1.15, "1", "1.15"},
                       {131072, "token", "131,072 tokens"},
                       {1.56e13, "token", "15.6 T tokens"},
                       {3e11, "token", "300 B tokens"},
                       {1e12, "token", "1 T tokens"},
                       {1, "token", "1 token"},
                       {968600.4, "h", "968,600 h"},
                       {4.11e7, "h", "41.1 M h"}});
}

TEST_CASE("computation is written as a power of ten", "[text]") {
    for (const Language language : allLanguages)
        checkAll(numbersIn(language),
                 {{3.14e23, "FLOP", "3.14 × 10²³ FLOP"}, {1e24, "FLOP", "1.00 × 10²⁴ FLOP"}});
    checkAll(numbersIn(Language::en),
             {{3640, "PF-day", "3,640 PF-days"}, {3.5e11, "FLOP/token", "3.50 × 10¹¹ FLOP/token"}});
    checkAll(numbersIn(Language::zhCN),
             {{3640, "PF-day", "3,640 PF·天"}, {3.5e11, "FLOP/token", "3.50 × 10¹¹ FLOP/词元"}});
}

TEST_CASE("English money has its symbol before and its size after", "[text]") {
    const NumberFormat english = numbersIn(Language::en);
    checkAll(english, {{1.21e6, "USD", "$1.21 M"},
                       {780000, "USD", "$780 k"},
                       {1400, "USD", "$1,400"},
                       {-190000, "USD", "−$190 k"},
                       {2.04e9, "USD", "$2.04 B"},
                       {0, "USD", "$0"},
                       {0.362, "USD/kWh", "$0.362/kWh"},
                       {11.7e6, "USD/MW", "$11.7 M/MW"},
                       {12478, "USD/kW", "$12,478/kW"},
                       {2.031, "USD/accelerator/h", "$2.03/accelerator/h"},
                       {38.4, "USD/kW-month", "$38.4/kW-month"},
                       {0.371, "USD/1k requests", "$0.371/1k requests"}});
    const FormattedNumber parts = english.format(1.21e6, dimension::money);
    CHECK(parts == FormattedNumber{{}, "$1.21", "M"});
}

TEST_CASE("money is shown in the display currency", "[text]") {
    // 7.14 yuan to the dollar: 1.21e6 × 7.14 = 8.6394e6.
    CHECK(numbersIn(Language::zhCN, yuan(), 7.14).format(1.21e6, dimension::money, "USD").text() ==
          tied("864 万元"));
    CHECK(numbersIn(Language::en, yuan(), 7.14).format(1.21e6, dimension::money, "USD").text() ==
          tied("¥8.64 M"));
    CHECK(numbersIn(Language::en, {"AED", "AED", "", ""}, 3.6725).format(100.0, dimension::money).text() ==
          tied("AED 367"));
}

TEST_CASE("Simplified Chinese counts in 万 and 亿", "[text]") {
    const NumberFormat chinese = numbersIn(Language::zhCN, yuan());
    checkAll(chinese, {{1.75e11, "1", "1,750 亿"},
                       {61e6, "1", "6,100 万"},
                       {3.4e8, "1", "3.40 亿"},
                       {1.48e13, "token", "14.8 万亿词元"},
                       {10000, "1", "10,000"},
                       {1287, "MWh", "1,287 MWh"},
                       {4.6e8, "kWh", "4.60 亿 kWh"},
                       {637, "GWh", "6.37 亿 kWh"},
                       {20500, "MWh", "2,050 万 kWh"},
                       {28.94, "MW", "28.9 MW"},
                       {1.75e8, "CNY", "1.75 亿元"},
                       {8.66e6, "CNY", "866 万元"},
                       {0.362, "CNY/kWh", "0.362 元/kWh"},
                       {38, "CNY/kW-month", "38 元/(kW·月)"},
                       {2.031, "CNY/accelerator/h", "2.03 元/(卡·小时)"},
                       {347.4, "tCO2e", "347 tCO₂e"},
                       {436600, "tCO2e", "43.7 万 tCO₂e"},
                       {6.52, "month", "6.52 个月"},
                       {34, "day", "34 天"},
                       {12.3, "day", "12.3 天"},
                       {968600.4, "h", "96.9 万小时"},
                       {85, "%", "85 %"}});
    checkAll(numbersIn(Language::zhCN), {{50000, "USD", "5 万美元"}});
    CHECK(numbersIn(Language::zhCN, newTaiwanDollar()).format(1.75e8, dimension::money).text() ==
          tied("新台币 1.75 亿元"));
    CHECK(
        chinese.format(unitOf("month").toBase(3.42), dimension::time, "month", {2, Sign::onlyMinus}).text() ==
        tied("3.4 个月"));
}

TEST_CASE("Taiwan's Chinese counts in 萬, 億 and 兆", "[text]") {
    const NumberFormat taiwan = numbersIn(Language::zhTW, newTaiwanDollar());
    checkAll(taiwan, {{1.75e11, "1", "1,750 億"},
                      {61e6, "1", "6,100 萬"},
                      {1.48e13, "token", "14.8 兆詞元"},
                      {1.75e8, "TWD", "新臺幣 1.75 億元"},
                      {3.2, "TWD/kWh", "新臺幣 3.20 元/kWh"},
                      {4.6e8, "kWh", "4.60 億 kWh"},
                      {6.52, "month", "6.52 個月"},
                      {34, "day", "34 天"},
                      {968600.4, "h", "96.9 萬小時"},
                      {40, "kW/rack", "40 kW/機櫃"}});
    CHECK(numbersIn(Language::zhTW, yuan()).format(1.75e8, dimension::money).text() ==
          tied("人民幣 1.75 億元"));
    CHECK(numbersIn(Language::zhTW, dollar()).format(1.75e8, dimension::money).text() == tied("1.75 億美元"));
}

TEST_CASE("the local style writes power and energy in Chinese units", "[text]") {
    checkAll(numbersIn(Language::zhCN, yuan(), 1.0, UnitStyle::local), {{214, "MW", "21.4 万千瓦"},
                                                                        {28.94, "MW", "2.89 万千瓦"},
                                                                        {6.5, "kW", "6.50 千瓦"},
                                                                        {905, "MWh", "90.5 万千瓦时"},
                                                                        {4.6e8, "kWh", "4.60 亿千瓦时"},
                                                                        {0.6, "CNY/kWh", "0.600 元/千瓦时"}});
    checkAll(numbersIn(Language::zhTW, newTaiwanDollar(), 1.0, UnitStyle::local),
             {{214, "MW", "21.4 萬瓩"}, {905, "MWh", "90.5 萬度"}, {3.2, "TWD/kWh", "新臺幣 3.20 元/度"}});
    checkAll(numbersIn(Language::en, dollar(), 1.0, UnitStyle::local), {{214, "MW", "214 MW"}});
}

TEST_CASE("a value that rounds up to the next unit is shown in it", "[text]") {
    checkAll(numbersIn(Language::en), {{999960, "USD", "$1.00 M"}, {9999.7, "MWh", "10.0 GWh"}});
    checkAll(numbersIn(Language::zhCN, yuan()),
             {{99996000, "CNY", "1.00 亿元"}, {99940000, "CNY", "9,994 万元"}});
}

TEST_CASE("temperatures and percentages keep their unit", "[text]") {
    for (const Language language : allLanguages)
        checkAll(numbersIn(language),
                 {{27, "degC", "27 °C"}, {-4.25, "degC", "−4.25 °C"}, {28.14, "%", "28.1 %"}});
    CHECK(numbersIn(Language::en).changeText(-0.281) == tied("−28.1 %"));
    CHECK(numbersIn(Language::en).changeText(0.136) == tied("+13.6 %"));
    CHECK(numbersIn(Language::en).changeText(0.0) == tied("0 %"));
}

TEST_CASE("English unit words agree in number", "[text]") {
    checkAll(numbersIn(Language::en),
             {{1, "month", "1 month"}, {3.42, "month", "3.42 months"}, {0.5, "year", "0.500 years"}});
}

TEST_CASE("a typed value keeps its own unit and currency", "[text]") {
    const NumberFormat english = numbersIn(Language::en);
    CHECK(english.typed(6.5, "kW").text() == tied("6.5 kW"));
    CHECK(english.typed(0.6, "USD/kWh", yuan()).text() == "¥0.6/kWh");
    CHECK(english.typed(175, "MUSD", dollar()).text() == "$175,000,000");
    CHECK(numbersIn(Language::zhCN).typed(0.6, "USD/kWh", yuan()).text() == tied("0.6 元/kWh"));
    CHECK(numbersIn(Language::zhTW).typed(0.6, "USD/kWh", newTaiwanDollar()).text() ==
          tied("新臺幣 0.6 元/kWh"));
}

TEST_CASE("an axis has one unit for all its ticks", "[text]") {
    const NumberFormat english = numbersIn(Language::en);
    const AxisScale power = english.axisScale(43e6, dimension::power, "MW");
    CHECK(power.unit == "MW");
    CHECK(english.tickText(20e6, power, 10e6) == "20");
    CHECK(english.tickText(0.0, power, 10e6) == "0");
    CHECK(english.tickText(2.5e6, power, 2.5e6) == "2.5");
    CHECK(english.tickText(-2.5e6, power, 2.5e6) == "−2.5");
    const AxisScale money = english.axisScale(1.8e6, dimension::money);
    CHECK(money.unit == "$M");
    CHECK(english.tickText(0.8e6, money, 0.2e6) == "0.8");
    CHECK(numbersIn(Language::zhCN, yuan()).axisScale(1.8e6, dimension::money).unit == "万元");
    CHECK(numbersIn(Language::zhTW, newTaiwanDollar()).axisScale(1.8e8, dimension::money).unit ==
          "新臺幣億元");
    CHECK(english.axisScale(0.0, dimension::energy, "MWh").unit == "MWh");
}

TEST_CASE("a column has its unit in the heading", "[text]") {
    const NumberFormat english = numbersIn(Language::en);
    const AxisScale energy = english.fixedScale("MWh");
    CHECK(energy.unit == "MWh");
    CHECK(english.columnText(1259.2 * 3.6e9, energy) == "1,259");
    CHECK(english.columnText(1.6 * 3.6e9, energy) == "1.60");
    CHECK(english.fixedScale("USD/kWh").unit == "$/kWh");
    CHECK(english.columnText(27.0 + 273.15, english.fixedScale("degC")) == "27");
}

TEST_CASE("what is shown can be typed into a field of the same kind", "[text]") {
    const std::pair<const char*, double> fields[]{{"MWh", 1280.0},
                                                  {"MW", 214.0},
                                                  {"USD", 1.75e8},
                                                  {"USD/kWh", .362},
                                                  {"1", 1.75e11},
                                                  {"token", 1.48e13},
                                                  {"%", 28.5},
                                                  {"month", 3.5},
                                                  {"tCO2e", 4.37e5},
                                                  {"degC", 27.0},
                                                  {"FLOP", 3.14e23},
                                                  {"USD/kW-month", 38.4},
                                                  {"USD/accelerator/h", 2.03},
                                                  {"USD/1M tokens", 1.25},
                                                  {"USD/1k requests", .371},
                                                  {"kgCO2e/kWh", .581},
                                                  {"PF-day", 3640.0},
                                                  {"request/s", 120.0},
                                                  {"FTE/MW", 1.1},
                                                  {"%/year", 38.0},
                                                  {"pt", 9.0},
                                                  {"tokens", 4096.0},
                                                  {"t", 12.3},
                                                  {"W/m2", 150.0},
                                                  {"us", 3.5},
                                                  {"W/accelerator", 700.0},
                                                  {"kW/rack", 132.0},
                                                  {"USD/FTE/year", 130000.0},
                                                  {"kW", 6.5}};
    for (const Language language : allLanguages)
        for (const UnitStyle style : {UnitStyle::international, UnitStyle::local})
            for (const auto& [symbol, value] : fields) {
                const Unit& unit = unitOf(symbol);
                const CurrencyName currency = language == Language::zhTW ? newTaiwanDollar() : dollar();
                const QString shown = numbersIn(language, currency, 1.0, style)
                                          .format(unit.toBase(value), unit.dimension, symbol)
                                          .text();
                CAPTURE(shown.toStdString());
                const auto read = readQuantity(shown.toStdString(), unit);
                REQUIRE(read);
                CHECK(read->value == Approx(value).epsilon(1e-12));
            }
}

TEST_CASE("What money buys is written for each unit of the currency shown", "[text]") {
    const Dimension bought = dimension::flopRate / dimension::money;
    const double a100 = 312e12 / 15000.0;  // 20.8 GFLOP/s for a dollar
    CHECK(numbersIn(Language::en).format(a100, bought).text() == tied("20.8 GFLOP/s/$"));
    CHECK(numbersIn(Language::zhCN).format(a100, bought).text() == tied("20.8 GFLOP/s/美元"));
    // 7.2 yuan a dollar: 2.89 GFLOP/s for a yuan.
    CHECK(numbersIn(Language::en, yuan(), 7.2).format(a100, bought).text() == tied("2.89 GFLOP/s/¥"));
    CHECK(numbersIn(Language::zhTW, newTaiwanDollar(), 32.0).axisScale(a100, bought).unit ==
          QString::fromUtf8("MFLOP/s/新臺幣元"));
}
