#include "widgets/text/unit_families.h"

#include <algorithm>
#include <array>

namespace wattplan::text {
namespace {

namespace dim = dimension;

constexpr double wan = 1e4;
constexpr double yi = 1e8;

constexpr std::array power{Rung{"mW"}, Rung{"W"}, Rung{"kW"}, Rung{"MW"}, Rung{"GW"}, Rung{"TW"}};
constexpr std::array localPower{Rung{"mW"}, Rung{"W"}, Rung{"kW"}, Rung{"kW", wan}, Rung{"kW", yi}};
constexpr std::array apparentPower{Rung{"VA"}, Rung{"kVA"}, Rung{"MVA"}, Rung{"GVA"}};
constexpr std::array energy{Rung{"uWh"}, Rung{"mWh"}, Rung{"Wh"}, Rung{"kWh"},
                            Rung{"MWh"}, Rung{"GWh"}, Rung{"TWh"}};
// From ten million kWh on a Chinese reader counts 万 and 亿 of them.
constexpr std::array chineseEnergy{Rung{"uWh"},    Rung{"mWh"}, Rung{"Wh"},
                                   Rung{"kWh"},    Rung{"MWh"}, Rung{"kWh", wan, 1000.0},
                                   Rung{"kWh", yi}};
constexpr std::array localEnergy{Rung{"uWh"}, Rung{"mWh"},      Rung{"Wh"},
                                 Rung{"kWh"}, Rung{"kWh", wan}, Rung{"kWh", yi}};
constexpr std::array joules{Rung{"uJ"}, Rung{"mJ"}, Rung{"J"},  Rung{"kJ"},
                            Rung{"MJ"}, Rung{"GJ"}, Rung{"TJ"}, Rung{"PJ"}};
constexpr std::array flopRate{Rung{"FLOP/s"},  Rung{"kFLOP/s"}, Rung{"MFLOP/s"}, Rung{"GFLOP/s"},
                              Rung{"TFLOP/s"}, Rung{"PFLOP/s"}, Rung{"EFLOP/s"}, Rung{"ZFLOP/s"}};
constexpr std::array bytes{Rung{"B"}, Rung{"kB"}, Rung{"MB"}, Rung{"GB"}, Rung{"TB"}, Rung{"PB"}, Rung{"EB"}};
constexpr std::array byteRates{Rung{"B/s"},  Rung{"kB/s"}, Rung{"MB/s"},
                               Rung{"GB/s"}, Rung{"TB/s"}, Rung{"PB/s"}};
constexpr std::array bitRates{Rung{"bit/s"},  Rung{"kbit/s"}, Rung{"Mbit/s"},
                              Rung{"Gbit/s"}, Rung{"Tbit/s"}, Rung{"Pbit/s"}};
constexpr std::array masses{Rung{"mg"}, Rung{"g"}, Rung{"kg"}, Rung{"t"}, Rung{"kt"}, Rung{"Mt"}};
constexpr std::array chineseMasses{Rung{"mg"}, Rung{"g"},      Rung{"kg"},
                                   Rung{"t"},  Rung{"t", wan}, Rung{"t", yi}};
constexpr std::array carbon{Rung{"mgCO2e"}, Rung{"gCO2e"},  Rung{"kgCO2e"},
                            Rung{"tCO2e"},  Rung{"ktCO2e"}, Rung{"MtCO2e"}};
constexpr std::array chineseCarbon{Rung{"mgCO2e"}, Rung{"gCO2e"},      Rung{"kgCO2e"},
                                   Rung{"tCO2e"},  Rung{"tCO2e", wan}, Rung{"tCO2e", yi}};
constexpr std::array shortTimes{Rung{"us"}, Rung{"ms"}, Rung{"s"}};
constexpr std::array lengths{Rung{"mm"}, Rung{"m"}, Rung{"km"}};

bool holds(std::span<const Rung> family, std::string_view unit) {
    return std::any_of(family.begin(), family.end(), [unit](const Rung& rung) { return rung.unit == unit; });
}

struct Usual {
    Dimension dimension;
    std::string_view unit;
};

constexpr std::array usualUnits{
    Usual{dim::none, "1"},
    Usual{dim::time, "h"},
    Usual{dim::energy, "kWh"},
    Usual{dim::power, "kW"},
    Usual{dim::mass, "kg"},
    Usual{dim::length, "m"},
    Usual{dim::area, "m2"},
    Usual{dim::volume, "m3"},
    Usual{dim::temperature, "K"},
    Usual{dim::flop, "FLOP"},
    Usual{dim::flopRate, "TFLOP/s"},
    Usual{dim::byte, "GB"},
    Usual{dim::byteRate, "GB/s"},
    Usual{dim::token, "token"},
    Usual{dim::request, "request"},
    Usual{dim::perTime, "1/year"},
    Usual{dim::perPower, "1/MW"},
    Usual{dim::carbonIntensity, "kgCO2e/kWh"},
    Usual{dim::waterIntensity, "L/kWh"},
    Usual{dim::flopPerToken, "FLOP/token"},
    Usual{dim::energyPerFlop, "J/FLOP"},
    Usual{dim::flop / dim::energy, "FLOP/J"},
    Usual{dim::energy / dim::token, "J/token"},
    Usual{dim::energy / dim::request, "Wh/request"},
    Usual{dim::token / dim::time, "token/s"},
    Usual{dim::request / dim::time, "request/s"},
    Usual{dim::token / dim::request, "token/request"},
    Usual{dim::flop / dim::byte, "FLOP/byte"},
    Usual{dim::power / dim::area, "W/m2"},
    Usual{dim::mass / dim::power, "kg/kW"},
    Usual{dim::power / dim::temperature, "W/K"},
    // money: what it is paid for
    Usual{dim::money, ""},
    Usual{dim::moneyPerEnergy, "kWh"},
    Usual{dim::moneyPerPower, "kW"},
    Usual{dim::moneyPerTime, "year"},
    Usual{dim::money / dim::token, "1M tokens"},
    Usual{dim::money / dim::request, "1k requests"},
    Usual{dim::money / dim::mass, "t"},
    Usual{dim::money / dim::volume, "m3"},
    Usual{dim::money / dim::area, "m2"},
    Usual{dim::money / dim::byte, "TB"},
};

}  // namespace

std::span<const Rung> familyOf(std::string_view unit, Language language, UnitStyle style) {
    const bool chinese = language != Language::en;
    const bool local = chinese && style == UnitStyle::local;
    if (holds(power, unit)) return local ? std::span<const Rung>(localPower) : power;
    if (holds(energy, unit)) {
        if (local) return localEnergy;
        return chinese ? std::span<const Rung>(chineseEnergy) : energy;
    }
    if (holds(masses, unit)) return chinese ? std::span<const Rung>(chineseMasses) : masses;
    if (holds(carbon, unit)) return chinese ? std::span<const Rung>(chineseCarbon) : carbon;
    for (const std::span<const Rung> family :
         {std::span<const Rung>(apparentPower), std::span<const Rung>(joules),
          std::span<const Rung>(flopRate), std::span<const Rung>(bytes), std::span<const Rung>(byteRates),
          std::span<const Rung>(bitRates), std::span<const Rung>(shortTimes), std::span<const Rung>(lengths)})
        // A plain second is not scaled: planners compare seconds, hours and days as given.
        if (holds(family, unit) && unit != "s") return family;
    return {};
}

std::string_view usualUnit(const Dimension& dimension) {
    const auto found = std::find_if(usualUnits.begin(), usualUnits.end(),
                                    [&](const Usual& usual) { return usual.dimension == dimension; });
    return found == usualUnits.end() ? std::string_view{} : found->unit;
}

}  // namespace wattplan::text
