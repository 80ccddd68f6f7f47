#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/formulas/plan_model.h"

namespace wattplan::analysis {

enum class Severity : std::uint8_t { pass, note, warning, error };

/// What is checked. widgets/text has a sentence for each; the numbers are in base units, in the order given.
enum class Rule : std::uint8_t {
    feedCovers,         ///< facility; peak, smallest margin
    feedShort,          ///< facility, first month; peak of that month, feed, MW short, largest MW short
    rackWithinCooling,  ///< cluster; rack power, limit
    rackOverCooling,    ///< cluster; rack power, limit, systems per rack that the limit allows
    rackFull,           ///< cluster; systems per rack: no unit is left for a switch
    rackTooTall,        ///< cluster; systems per rack, systems that fit its units
    rackTooHeavy,       ///< cluster; systems per rack, systems that it may carry
    systemTooHeavy,     ///< cluster; weight of one system with its rack, what a rack may weigh [kg]
    systemTooHot,       ///< cluster; power of one system, what a rack may draw [W]
    loadOverDesign,     ///< facility; IT power of its systems at full operation, design IT power [W]
    pueWithinCap,       ///< facility; PUE, cap of the place
    pueOverCap,         ///< facility; PUE, cap of the place
    peakOfMadeWeather,  ///< facility; hottest hour, highest wet-bulb of the year made from means
    weatherFar,  ///< facility; from its site to where its file's weather was measured, height between [m]
    runBeyondHorizon,    ///< run; months beyond the plan's last month
    runBeforePlan,       ///< run; months before the plan's first month
    runTooEarly,         ///< run, first month that has enough; accelerators wanted, standing at its start
    runTooLate,          ///< run, month from which they are gone; days that it works on, accelerators left
    runsOverlap,         ///< cluster, first day, runs in `others`; accelerators wanted, standing, days
    serviceTooLarge,     ///< service; weights [byte], accelerators of a replica, batch that memory holds
    serviceTooSlow,      ///< service; time per token alone, limit
    serviceOverLimit,    ///< service whose batch or throughput is measured; time per token, limit
    promptTooSlow,       ///< service; way to the user and prompt read without waiting, limit
    promptWaits,         ///< service; time to the first token of 95 %, limit
    requestOverContext,  ///< service; tokens of a request in and out, context of its model
    servicesTooMany,     ///< cluster; accelerators that its services need in the worst month, standing then
    networkTooSmall,     ///< cluster; accelerators, those that three tiers reach
    quickCompute,        ///< run: compute counted as 6 N D
    wholeContext,        ///< run; sequence as long as its model's context, the usual longest [token]
    stateTooLarge,       ///< run; bytes of weights, gradients and optimizer, of its accelerators, how many it
                         ///< takes
    goodputAtScale,      ///< run; accelerators, those of the largest run whose goodput is published
    memoryShort,         ///< run; memory that its layout needs, usable [B]
    layoutTooLarge,      ///< run; accelerators that its layout needs, used
    batchOverCritical,   ///< run; batch, critical batch [token], samples over the fewest for the same loss
    acceleratorsOverBatch,  ///< run; accelerators used, those that the critical batch keeps busy
    tokensOverStock,        ///< run; training tokens over the stock of text
    tokensRepeated,         ///< run; passes over the data, tokens that they are worth
    tariffAndPrice,         ///< facility; its all-in price, which the tariff leaves without effect
    demandChargeHigh,       ///< tariff; its demand charge to a load that never varies, energy price [1/J]
    tokensTooFew,           ///< run; training tokens for each parameter
    sparsePeak,             ///< accelerator; `field`, typed and dense peak of the library
    peakBeyondKnown,        ///< accelerator; `field`, its peak for a watt, the highest known [FLOP/J]
    linkBothWays,       ///< efficiency or serving class; `field`, its bandwidth, that of the library [byte/s]
    memoryInGiB,        ///< accelerator; its memory, what its maker prints [byte]
    waterWithdrawn,     ///< site or facility; water of the grid, that of the library if known [m3/J]
    growthBeyondKnown,  ///< service; times as many requests a year, the fastest known
    priceBeyondKnown,   ///< object; `field`, its price, the least and the highest known [in plan currency]
    hypotheticalHardware,  ///< cluster; the accelerator of it that no one makes, in `others`
    exportControlled,      ///< cluster, day the control began; the accelerator and the site in `others`
    gridCarbonMarginal,    ///< facility; grid carbon [kg/J], its GridCarbonKind
    gridCarbonOfKind,      ///< facility; grid carbon [kg/J], its GridCarbonKind
    unknownValue,          ///< object of the result; `field` is what it waits for
    infeasibleValue,  ///< object of the result; `reason` is the limit; of a run, accelerators used, there
    fewPoints,        ///< era; models fitted
    oldPrice,         ///< library object; `field`, years between its source and the plan's prices
    uncheckedPrice,   ///< library object; `field`: a price whose source was not re-read
    partLeftOut,  ///< plan; `field` keeps open choices or correlations, of which `part` counts for nothing;
                  ///< `reason` is why
};

struct Check {
    Rule rule{};
    Severity severity{};
    ObjectId object{};
    std::vector<double> numbers{};
    std::optional<Date> month{};
    std::optional<FieldAddress> field{};  ///< where to mend it
    Label reason{};
    std::vector<ObjectId> others{};  ///< what takes part in it beside `object`
    std::string part{};              ///< of a text

    bool operator==(const Check&) const = default;
};

/// All checks of a plan, gravest first, then by object. Each unknown field and each broken limit is named
/// once.
std::vector<Check> checks(const Plan& plan, const PlanModel& model);

}  // namespace wattplan::analysis
