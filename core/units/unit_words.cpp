#include "core/units/unit_words.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/units/currency_words.h"

namespace wattplan {
namespace {

namespace dim = dimension;

constexpr double hour = 3600.0;           // s
constexpr double year = 8760.0 * hour;    // s
constexpr double poundMass = 0.45359237;  // kg, exact by definition

// Which prefixes a symbol takes. Mega and milli are never confused: case is strict.
enum Prefixes : unsigned { plain = 0, kilo = 1, large = 2, small = 4, binary = 8, centi = 16 };

struct Word {
    std::string_view word;
    Dimension dimension;
    double factor;
    unsigned prefixes = plain;
    double offset = 0.0;
};

constexpr unsigned any = kilo | large | small;

// Symbols and English names. Base units: s, J, kg, m, K, FLOP, byte, token, request.
constexpr std::array words{
    // time
    Word{"s", dim::time, 1.0, small}, Word{"sec", dim::time, 1.0}, Word{"second", dim::time, 1.0},
    Word{"seconds", dim::time, 1.0}, Word{"min", dim::time, 60.0}, Word{"minute", dim::time, 60.0},
    Word{"minutes", dim::time, 60.0}, Word{"h", dim::time, hour}, Word{"hr", dim::time, hour},
    Word{"hour", dim::time, hour}, Word{"hours", dim::time, hour}, Word{"d", dim::time, 24 * hour},
    Word{"day", dim::time, 24 * hour}, Word{"days", dim::time, 24 * hour},
    Word{"week", dim::time, 168 * hour}, Word{"weeks", dim::time, 168 * hour},
    Word{"month", dim::time, year / 12}, Word{"months", dim::time, year / 12},
    Word{"mo", dim::time, year / 12}, Word{"quarter", dim::time, year / 4}, Word{"year", dim::time, year},
    Word{"years", dim::time, year}, Word{"yr", dim::time, year}, Word{"y", dim::time, year},
    Word{"Hz", dim::perTime, 1.0, any},
    // energy and power; the careless spellings of the kilowatt-hour cannot be mistaken, those of milli and
    // mega can
    Word{"J", dim::energy, 1.0, any}, Word{"Wh", dim::energy, hour, any},
    Word{"kwh", dim::energy, 1e3 * hour}, Word{"KWh", dim::energy, 1e3 * hour},
    Word{"KWH", dim::energy, 1e3 * hour}, Word{"MWH", dim::energy, 1e6 * hour},
    Word{"GWH", dim::energy, 1e9 * hour}, Word{"TWH", dim::energy, 1e12 * hour},
    Word{"MMBtu", dim::energy, 1055.05585262e6},  // International Table
    Word{"W", dim::power, 1.0, any}, Word{"kw", dim::power, 1e3}, Word{"KW", dim::power, 1e3},
    Word{"VA", dim::power, 1.0, kilo | large}, Word{"KVA", dim::power, 1e3}, Word{"kva", dim::power, 1e3},
    // mass; "CO2", "CO2e" and "CO2eq" may follow g and t
    Word{"g", dim::mass, 1e-3, kilo | small}, Word{"t", dim::mass, 1e3, kilo | large},
    Word{"tonne", dim::mass, 1e3}, Word{"tonnes", dim::mass, 1e3}, Word{"lb", dim::mass, poundMass},
    // length, area, volume
    Word{"m", dim::length, 1.0, kilo | small | centi}, Word{"L", dim::volume, 1e-3, kilo | large | small},
    Word{"l", dim::volume, 1e-3}, Word{"gal", dim::volume, 3.785411784e-3},  // US gallon
    Word{"ha", dim::area, 1e4}, Word{"ft", dim::length, 0.3048}, Word{"feet", dim::length, 0.3048},
    // temperature
    Word{"K", dim::temperature, 1.0}, Word{"degC", dim::temperature, 1.0, plain, 273.15},
    Word{"degF", dim::temperature, 5.0 / 9.0, plain, 459.67 * 5.0 / 9.0},
    // computation; FLOPs are operations, FLOPS operations per second, a multiply-add is two operations
    Word{"FLOP", dim::flop, 1.0, kilo | large}, Word{"FLOPs", dim::flop, 1.0, kilo | large},
    Word{"FLOP/s", dim::flopRate, 1.0, kilo | large}, Word{"FLOPS", dim::flopRate, 1.0, kilo | large},
    Word{"MAC", dim::flop, 2.0, kilo | large}, Word{"MACs", dim::flop, 2.0, kilo | large},
    Word{"PF", dim::flopRate, 1e15}, Word{"EF", dim::flopRate, 1e18},
    // data
    Word{"B", dim::byte, 1.0, kilo | large | binary}, Word{"byte", dim::byte, 1.0, kilo | large},
    Word{"bytes", dim::byte, 1.0, kilo | large}, Word{"bit", dim::byte, 0.125, kilo | large},
    Word{"bits", dim::byte, 0.125, kilo | large}, Word{"b", dim::byte, 0.125, kilo | large},
    Word{"bps", dim::byteRate, 0.125, kilo | large},
    // tokens and requests
    Word{"token", dim::token, 1.0, kilo | large}, Word{"tokens", dim::token, 1.0, kilo | large},
    Word{"tok", dim::token, 1.0, kilo | large}, Word{"request", dim::request, 1.0, kilo | large},
    Word{"requests", dim::request, 1.0, kilo | large}, Word{"query", dim::request, 1.0},
    Word{"queries", dim::request, 1.0},
    // ratios
    Word{"1", dim::none, 1.0}, Word{"%", dim::none, 0.01}, Word{"percent", dim::none, 0.01},
    Word{"pt", dim::none, 0.01}, Word{"pts", dim::none, 0.01}, Word{"pp", dim::none, 0.01},
    Word{"bp", dim::none, 1e-4}, Word{"‰", dim::none, 1e-3}, Word{"x", dim::none, 1.0},
    Word{"×", dim::none, 1.0}, Word{"¤", dim::money, 1.0},  // money in no stated currency
};

constexpr std::array chineseWords{
    Word{"秒", dim::time, 1.0},
    Word{"毫秒", dim::time, 1e-3},
    Word{"分钟", dim::time, 60.0},
    Word{"分鐘", dim::time, 60.0},
    Word{"小时", dim::time, hour},
    Word{"小時", dim::time, hour},
    Word{"天", dim::time, 24 * hour},
    Word{"日", dim::time, 24 * hour},
    Word{"月", dim::time, year / 12},
    Word{"个月", dim::time, year / 12},
    Word{"個月", dim::time, year / 12},
    Word{"年", dim::time, year},
    Word{"瓦", dim::power, 1.0},
    Word{"千瓦", dim::power, 1e3},
    Word{"瓩", dim::power, 1e3},
    Word{"兆瓦", dim::power, 1e6},
    Word{"吉瓦", dim::power, 1e9},
    Word{"千伏安", dim::power, 1e3},
    Word{"兆伏安", dim::power, 1e6},
    Word{"焦", dim::energy, 1.0},
    Word{"焦耳", dim::energy, 1.0},
    Word{"吉焦", dim::energy, 1e9},
    Word{"瓦时", dim::energy, hour},
    Word{"瓦時", dim::energy, hour},
    Word{"度", dim::energy, 1e3 * hour},
    Word{"千瓦时", dim::energy, 1e3 * hour},
    Word{"千瓦時", dim::energy, 1e3 * hour},
    Word{"兆瓦时", dim::energy, 1e6 * hour},
    Word{"兆瓦時", dim::energy, 1e6 * hour},
    Word{"吉瓦时", dim::energy, 1e9 * hour},
    Word{"吉瓦時", dim::energy, 1e9 * hour},
    Word{"千克", dim::mass, 1.0},
    Word{"公斤", dim::mass, 1.0},
    Word{"克", dim::mass, 1e-3},
    Word{"吨", dim::mass, 1e3},
    Word{"噸", dim::mass, 1e3},
    Word{"公吨", dim::mass, 1e3},
    Word{"公噸", dim::mass, 1e3},
    Word{"米", dim::length, 1.0},
    Word{"公尺", dim::length, 1.0},
    Word{"平方米", dim::area, 1.0},
    Word{"平方公尺", dim::area, 1.0},
    Word{"立方米", dim::volume, 1.0},
    Word{"立方公尺", dim::volume, 1.0},
    Word{"升", dim::volume, 1e-3},
    Word{"公升", dim::volume, 1e-3},
    Word{"词元", dim::token, 1.0},
    Word{"詞元", dim::token, 1.0},
    Word{"请求", dim::request, 1.0},
    Word{"請求", dim::request, 1.0},
    Word{"次", dim::request, 1.0},
    Word{"字节", dim::byte, 1.0},
    Word{"位元組", dim::byte, 1.0},
    Word{"摄氏度", dim::temperature, 1.0, plain, 273.15},
    Word{"攝氏度", dim::temperature, 1.0, plain, 273.15},
    Word{"次请求", dim::request, 1.0},
    Word{"次請求", dim::request, 1.0},
    Word{"百分点", dim::none, 0.01},
    Word{"百分點", dim::none, 0.01},
    Word{"个百分点", dim::none, 0.01},
    Word{"個百分點", dim::none, 0.01},
    Word{"倍", dim::none, 1.0},
};

// What is counted has no dimension. A plural s may follow an English one.
constexpr auto countingWords = std::to_array<std::string_view>(
    {"accelerator", "GPU",      "TPU",    "NPU",    "chip",   "card",      "die",   "FTE",
     "person",      "people",   "rack",   "server", "system", "node",      "U",     "unit",
     "port",        "link",     "switch", "module", "panel",  "parameter", "param", "layer",
     "head",        "expert",   "user",   "site",   "step",   "sample",    "batch", "seat",
     "ratio",       "fraction", "times",  "CO2",    "CO2e",   "CO2eq",     "台",    "臺",
     "张",          "張",       "卡",     "块",     "塊",     "机柜",      "機櫃",  "架",
     "人",          "个",       "個",     "套",     "加速卡", "加速器",    "芯片",  "晶片",
     "服务器",      "伺服器",   "参数",   "參數",   "层",     "層",        "用户",  "使用者"});

struct Prefix {
    std::string_view symbol;
    double factor;
    unsigned group;
};

constexpr std::array prefixes{
    Prefix{"k", 1e3, kilo},
    Prefix{"M", 1e6, large},
    Prefix{"G", 1e9, large},
    Prefix{"T", 1e12, large},
    Prefix{"P", 1e15, large},
    Prefix{"E", 1e18, large},
    Prefix{"Z", 1e21, large},
    Prefix{"Y", 1e24, large},
    Prefix{"m", 1e-3, small},
    Prefix{"u", 1e-6, small},
    Prefix{"n", 1e-9, small},
    Prefix{"c", 1e-2, centi},
    Prefix{"Ki", 1024.0, binary},
    Prefix{"Mi", 1048576.0, binary},
    Prefix{"Gi", 1073741824.0, binary},
    Prefix{"Ti", 1099511627776.0, binary},
    Prefix{"Pi", 1125899906842624.0, binary},
};

template <class Table>
const Word* find(const Table& table, std::string_view word) {
    const auto found =
        std::find_if(table.begin(), table.end(), [word](const Word& w) { return w.word == word; });
    return found == table.end() ? nullptr : &*found;
}

Unit unitFrom(const Word& word, double prefix = 1.0) {
    // Divide by the reciprocal of a small prefix: 1 / 1000 is the double nearest .001 times the factor.
    const double factor = prefix < 1.0 ? word.factor / std::round(1.0 / prefix) : word.factor * prefix;
    return Unit{{}, word.dimension, factor, word.offset, {}};
}

std::optional<Unit> symbolWithPrefix(std::string_view word) {
    if (const Word* exact = find(words, word)) return unitFrom(*exact);
    for (const Prefix& prefix : prefixes) {
        if (!word.starts_with(prefix.symbol)) continue;
        const Word* stem = find(words, word.substr(prefix.symbol.size()));
        if (stem && (stem->prefixes & prefix.group) != 0) return unitFrom(*stem, prefix.factor);
    }
    return std::nullopt;
}

// "kgCO2e", "tCO2": a mass of gas. "tC" is of the carbon in it: 44/12 times as much dioxide.
std::optional<Unit> massOfGas(std::string_view word) {
    if (word.size() > 1 && word.ends_with('C')) {
        constexpr double dioxide = 44.0 / 12.0;
        auto mass = symbolWithPrefix(word.substr(0, word.size() - 1));
        if (!mass || mass->dimension != dim::mass || mass->factor == poundMass) return std::nullopt;
        mass->factor *= dioxide;
        return mass;
    }
    const auto gas = word.find("CO2");
    if (gas == std::string_view::npos || gas == 0) return std::nullopt;
    const std::string_view suffix = word.substr(gas);
    if (suffix != "CO2" && suffix != "CO2e" && suffix != "CO2eq") return std::nullopt;
    auto mass = symbolWithPrefix(word.substr(0, gas));
    if (!mass || mass->dimension != dim::mass) return std::nullopt;
    return mass;
}

std::optional<Unit> currencyUnit(std::string_view word) {
    const auto money = [](std::string_view code, double factor) {
        return Unit{{}, dim::money, factor, 0.0, std::string(code)};
    };
    if (const auto code = currencyOfWord(word); !code.empty()) return money(code, 1.0);
    if (word == "¢") return money("USD", 0.01);
    for (const auto& [symbol, factor] : {std::pair{'k', 1e3}, {'M', 1e6}, {'G', 1e9}}) {
        if (word.empty() || word.front() != symbol) continue;
        if (const auto code = currencyOfWord(word.substr(1)); !code.empty()) return money(code, factor);
    }
    return std::nullopt;
}

bool isCountingWord(std::string_view word) {
    const auto known = [](std::string_view w) {
        return std::find(countingWords.begin(), countingWords.end(), w) != countingWords.end();
    };
    return known(word) || (word.size() > 2 && word.back() == 's' && known(word.substr(0, word.size() - 1)));
}

}  // namespace

int takeChineseMultiplier(std::string_view& text) {
    static constexpr std::array<std::pair<std::string_view, int>, 8> numbers{
        {{"十", 1}, {"百", 2}, {"千", 3}, {"万", 4}, {"萬", 4}, {"亿", 8}, {"億", 8}, {"兆", 12}}};
    int exponent = 0;
    for (bool taken = true; taken;) {
        taken = false;
        for (const auto& [word, power] : numbers) {
            if (!text.starts_with(word)) continue;
            text.remove_prefix(word.size());
            exponent += power;
            taken = true;
        }
    }
    return exponent;
}

std::optional<Unit> unitOfWord(std::string_view word) {
    if (auto unit = symbolWithPrefix(word)) return unit;
    if (const Word* chinese = find(chineseWords, word)) return unitFrom(*chinese);
    if (auto unit = massOfGas(word)) return unit;
    if (auto unit = currencyUnit(word)) return unit;
    if (isCountingWord(word)) return Unit{};
    if (const int exponent = takeChineseMultiplier(word); exponent > 0 && !word.empty()) {
        if (auto unit = unitOfWord(word); unit && unit->offset == 0.0) {
            unit->factor *= std::pow(10.0, exponent);
            return unit;
        }
    }
    return std::nullopt;
}

}  // namespace wattplan
