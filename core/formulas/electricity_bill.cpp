#include "core/formulas/electricity_bill.h"

#include "core/formulas/months.h"

namespace wattplan::formulas {

using graph::Quantity;

namespace {

constexpr const char* citation = "SITE_MODEL:6";

/// The highest of each month and the eleven before it: windows of 2, 4 and 8 months, of the last two that
/// overlap.
Quantity highestOfTwelve(Quantity peak) {
    const auto widened = [](Quantity window, int months, Label label) {
        return named(max(window, lag(window, months)), {label, "pnnl_ratchet", 0});
    };
    const Quantity two = widened(peak, 1, WATTPLAN_TEXT("Name", "Highest peak of two months"));
    const Quantity four = widened(two, 2, WATTPLAN_TEXT("Name", "Highest peak of four months"));
    const Quantity eight = widened(four, 4, WATTPLAN_TEXT("Name", "Highest peak of eight months"));
    return widened(eight, 4, WATTPLAN_TEXT("Name", "Highest peak of twelve months"));
}

}  // namespace

Quantity recordBill(Recorder& recorder, const Facility& facility, const Object& tariff, Quantity energy) {
    graph::Graph& graph = recorder.graph();
    const Object& object = *facility.object;
    const Quantity energyPrice = recorder.number(tariff, "energy_price");
    const Quantity charge = recorder.number(tariff, "demand_charge");
    const Quantity least =
        named(highestOfTwelve(facility.peak) * recorder.number(tariff, "ratchet"),
              {WATTPLAN_TEXT("Name", "Least demand billed in a month with a load"), citation, 0});
    const Quantity idle = graph.constant(0.0, dimension::power, Boundary::facility);
    const Quantity billed = named(select(lessEqual(facility.peak, idle), idle, max(facility.peak, least)),
                                  {WATTPLAN_TEXT("Name", "Demand billed in the month"), citation, 0});
    const Quantity ofEnergy = recorder.result(object, "bill.energy", energy * energyPrice, citation);
    const Quantity ofDemand =
        recorder.result(object, "bill.demand", sum(billed) * oneMonth(graph) * charge, citation);
    const Quantity bill = recorder.result(object, "bill", ofEnergy + ofDemand, citation);
    constexpr double joule = 1.0;  // less than any facility with a load uses in a month
    const Quantity price =
        select(lessEqual(energy, graph.constant(joule, dimension::energy, Boundary::facility)), energyPrice,
               bill / max(energy, joule));
    return recorder.result(object, "price", price, citation);
}

Quantity recordBill(Recorder& recorder, const Object& facility, Quantity allIn, Quantity energy) {
    const Quantity bill = recorder.result(facility, "bill.energy", energy * allIn, citation);
    recorder.result(facility, "bill.demand", recorder.graph().constant(0.0, dimension::money), citation);
    recorder.result(facility, "bill", bill, citation);
    return recorder.result(facility, "price", allIn, citation);
}

}  // namespace wattplan::formulas
