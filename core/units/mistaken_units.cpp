#include "core/units/mistaken_units.h"

#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <vector>

#include "core/units/fold_text.h"

namespace wattplan {
namespace {

/// Its words, small.
std::vector<std::string> wordsOf(std::string_view folded) {
    std::vector<std::string> words(1);
    for (const char c : smallLetters(folded)) {
        const bool parts = std::string_view(" /*-^().,").find(c) != std::string_view::npos;
        if (!parts)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

using Names = std::span<const std::string_view>;

constexpr auto cents = std::to_array<std::string_view>({"c", "ct", "cent", "cents", "美分", "歐分", "欧分"});
constexpr auto taxes = std::to_array<std::string_view>({"vat", "gst", "含税", "不含税", "含稅", "未稅"});
constexpr auto tons = std::to_array<std::string_view>({"ton", "tons", "短吨", "短噸", "长吨", "長噸"});
constexpr auto texts = std::to_array<std::string_view>(
    {"word", "words", "char", "chars", "character", "characters", "字", "字符", "字元", "汉字", "漢字"});
constexpr auto visits = std::to_array<std::string_view>(
    {"visit", "visits", "visitor", "visitors", "pv", "uv", "dau", "访问", "訪問", "造訪"});
constexpr auto integers = std::to_array<std::string_view>({"ops", "gops", "tops", "pops"});
constexpr auto bandwidths = std::to_array<std::string_view>({"algbw", "busbw"});
constexpr auto bothWays =
    std::to_array<std::string_view>({"bidirectional", "bidir", "duplex", "directions", "双向", "雙向"});
constexpr auto withdrawals =
    std::to_array<std::string_view>({"withdrawn", "withdrawal", "withdrawals", "取水", "取用"});
constexpr auto doublings =
    std::to_array<std::string_view>({"doubling", "doublings", "doubles", "double", "fold", "folds", "efold",
                                     "folding", "翻倍", "倍增", "翻番"});
constexpr auto magnitudes =
    std::to_array<std::string_view>({"oom", "ooms", "orders", "数量级", "個數量級", "个数量级", "數量級"});
constexpr auto multiples = std::to_array<std::string_view>({"x", "×", "倍", "times"});

bool isApparent(std::string_view folded) {
    return folded.find("VA") != std::string_view::npos || folded.find("kva") != std::string_view::npos ||
           folded.find("伏安") != std::string_view::npos;
}

}  // namespace

Label adviceOnUnit(std::string_view folded, const Unit& wanted) {
    const std::vector<std::string> words = wordsOf(folded);
    const auto holds = [&](Names names) {
        return std::ranges::any_of(
            words, [&](const std::string& word) { return std::ranges::find(names, word) != names.end(); });
    };
    const bool isMoney = wanted.dimension.exponent(Base::money) != 0;
    const bool isShare = wanted.symbol.starts_with('%');
    if (isMoney && holds(taxes))
        return WATTPLAN_TEXT("Reasons", "prices are without value-added tax: take it off and type the price");
    if (isMoney && holds(cents))
        return WATTPLAN_TEXT("Reasons",
                             "it does not say cents of which currency: type ¢ for those of USD, or the price "
                             "in whole money, such as 85.5 EUR/MWh for 8.55 cents a kWh");
    if (holds(tons))
        return WATTPLAN_TEXT("Reasons",
                             "a ton is 1,000, 907.2 or 1,016 kg: type t for 1,000 kg, or the number of kg");
    if (holds(texts))
        return WATTPLAN_TEXT("Reasons",
                             "text is counted in tokens: type about 1.33 for an English word, .6 to 1 for a "
                             "Chinese character");
    if (holds(visits))
        return WATTPLAN_TEXT("Reasons",
                             "a visit is no user: type the users of a day, and how often each comes as "
                             "sessions");
    if (holds(integers))
        return WATTPLAN_TEXT("Reasons",
                             "operations on integers are no FLOP: type the dense FLOP/s of the precision");
    if (holds(bandwidths))
        return WATTPLAN_TEXT("Reasons",
                             "type the bus bandwidth without a word for it: of n accelerators 2 (n − 1)/n "
                             "times the algorithm bandwidth");
    if (holds(bothWays))
        return WATTPLAN_TEXT("Reasons",
                             "links are counted one way: type half of what both directions carry together, "
                             "450 GB/s for 900 GB/s");
    if (holds(withdrawals))
        return WATTPLAN_TEXT("Reasons",
                             "water is counted where it is consumed: type what evaporates, without what "
                             "is withdrawn and given back");
    if (holds(doublings))
        return WATTPLAN_TEXT("Reasons",
                             "type how much more in a year in %: a doubling in 12 months is 100 %, in 6 "
                             "months 300 %, one e-fold 172 %");
    if (holds(magnitudes))
        return WATTPLAN_TEXT("Reasons", "an order of magnitude is ten times: type 1000x for three");
    if (isShare && holds(multiples))
        return WATTPLAN_TEXT("Reasons",
                             "twice as much is 100 % more: type how much more in %, such as 100 % for 2x");
    if (folded.find("W/h") != std::string_view::npos &&
        (wanted.dimension == dimension::power || wanted.dimension == dimension::energy))
        return WATTPLAN_TEXT("Reasons",
                             "watts over hours are neither power nor energy: type W, kW or MW for power, Wh, "
                             "kWh or MWh for energy");
    const bool isPower = isApparent(folded) || folded.find('W') != std::string_view::npos;
    if (isPower && isApparent(folded) != isApparent(wanted.symbol) &&
        wanted.dimension.exponent(Base::energy) != 0)
        return WATTPLAN_TEXT("Reasons",
                             "volt-amperes times the power factor are watts: convert them, then type the "
                             "number in the unit of the field");
    return {};
}

}  // namespace wattplan
