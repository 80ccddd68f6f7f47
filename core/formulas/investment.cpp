#include "core/formulas/investment.h"

#include <algorithm>
#include <array>

#include "core/formulas/months.h"
#include "core/kernels/cash_flow.h"

namespace wattplan::formulas {

using graph::Quantity;
using kernels::FlowRow;
using kernels::IrrState;
using kernels::Measure;

namespace {

constexpr const char* citation = "MODEL:5";

constexpr Label noOutlay = WATTPLAN_TEXT("Reason", "nothing is paid before it earns, so there is no rate");
constexpr Label noReturn =
    WATTPLAN_TEXT("Reason", "no year earns more than it costs, so no rate brings the outlay back");
constexpr Label severalRates =
    WATTPLAN_TEXT("Reason", "the flow changes its sign more than once, and several rates solve it");
constexpr Label belowAll =
    WATTPLAN_TEXT("Reason", "nearly all of the outlay is lost: the rate is below -99 %");
constexpr Label neverPaid = WATTPLAN_TEXT("Reason", "the outlay is not earned back within the life");
constexpr Label rentTooLow =
    WATTPLAN_TEXT("Reason", "renting costs no more than the electricity of an owned accelerator");

Quantity titled(Quantity value, Label label, const char* source = citation) {
    return graph::named(value, {label, source, 0});
}

const graph::KernelDefinition& definition() {
    static const graph::KernelDefinition flow{
        "cash_flow",
        WATTPLAN_TEXT("Kernel", "Cash flow by year"),
        WATTPLAN_TEXT(
            "Kernel",
            "What is bought is paid as its first year begins; what a year costs and saves counts at "
            "its end, each at its own rise of price. The net flow is discounted; the internal rate "
            "is the one at which the sum is 0, found by bracketing."),
        citation,
        kernels::flowRowCount,
        kernels::yearCount,
        &kernels::cashFlowValues,
        true};
    return flow;
}

Quantity oneYear(graph::Graph& graph) {
    return graph.constant(unitOf("year").factor, dimension::time);
}

/// What flows of years are worth: their rates and the years they last.
class Terms {
public:
    explicit Terms(Recorder& recorder)
        : m_recorder(recorder), m_finance(recorder.plan().only(Kind::finance)) {
        rate = number("discount_rate");
        inflation = number("inflation");
        life = number("life_it");
        years = titled(life / oneYear(recorder.graph()), WATTPLAN_TEXT("Name", "Years of the investment"));
    }

    Quantity number(std::string_view field) const { return m_recorder.number(m_finance, field); }

    /// L: the constant yearly amount, over the first year's, that is worth as much as one that rises.
    Quantity levelised(std::string_view escalator, Label label) const {
        const Quantity factor = titled((1.0 + number(escalator)) / (1.0 + inflation) / (1.0 + rate),
                                       WATTPLAN_TEXT("Name", "Present value, a year on"));
        constexpr double same = 1e-9;  // at a factor of 1 the sum is the number of years
        const Quantity isOne = lessEqual(max(factor - 1.0, 1.0 - factor), m_recorder.plain(same));
        const Quantity apart = titled(select(isOne, m_recorder.plain(same), 1.0 - factor),
                                      WATTPLAN_TEXT("Name", "Fall of present value in a year, not 0"));
        const Quantity sum = titled(select(isOne, years, factor * (1.0 - pow(factor, years)) / apart),
                                    WATTPLAN_TEXT("Name", "Present value of 1 in each year"));
        return titled(sum * capitalRecovery(rate, life) * oneYear(m_recorder.graph()), label);
    }

    /// What is left, when the servers go, of a part that lives longer; below 0 where it had to be renewed.
    Quantity left(Quantity price, std::string_view lifeField, Label label) const {
        const Quantity own = number(lifeField);
        const Quantity year = oneYear(m_recorder.graph());
        const Quantity rest = (own - life) / year;
        constexpr double least = 1e-12;  // below it a rate is none
        const Quantity annuity = titled(select(lessEqual(rate, m_recorder.plain(least)), rest,
                                               (1.0 - pow(1.0 + rate, 0.0 - rest)) / max(rate, least)),
                                        WATTPLAN_TEXT("Name", "Present value of 1 in each year left"));
        return titled(price * capitalRecovery(rate, own) * year * annuity, label);
    }

    Quantity rate, inflation, life, years;

private:
    Recorder& m_recorder;
    const Object& m_finance;
};

void recordReturn(Recorder& recorder, const Object& object,
                  const std::vector<ClusterInvestment>& investments) {
    const Terms terms(recorder);
    const Quantity year = oneYear(recorder.graph());
    std::vector<Quantity> operands{terms.rate, terms.inflation, terms.number("electricity_escalator"),
                                   terms.number("operation_escalator"), terms.number("rent_escalator")};
    for (const ClusterInvestment& one : investments) {
        const Capital& c = one.capital;
        const Quantity capital = titled(c.servers + c.network + c.storage + c.building + c.grid,
                                        WATTPLAN_TEXT("Name", "Paid as the first year begins"));
        operands.insert(operands.end(), {one.start, terms.years, capital, one.exitValue});
        for (const Quantity flow : {one.income, one.electricity, one.upkeep, one.people, one.other})
            operands.push_back(flow * year);
    }
    const bool isReal = recorder.choice(recorder.plan().only(Kind::finance), "price_basis") == "real";
    const std::array structure{
        static_cast<int>(isReal ? kernels::PriceBasis::real : kernels::PriceBasis::nominal)};
    const Quantity flow = recorder.graph().kernel(definition(), structure, operands);
    const auto read = [&](Measure measure, Dimension dimension = {}) {
        return cell(flow, static_cast<int>(FlowRow::measures), static_cast<int>(measure), dimension);
    };
    recorder.result(object, "npv", read(Measure::npv, dimension::money), citation);

    Quantity irr = read(Measure::irr);
    const Quantity state = read(Measure::irrState);
    const auto refuse = [&](IrrState which, const Label& why) {
        const double number = static_cast<double>(which);
        const Quantity isIt =
            lessEqual(state, recorder.plain(number)) * lessEqual(recorder.plain(number), state);
        irr = require(irr, 1.0 - isIt, {why, tagOfObject(object)});
    };
    refuse(IrrState::noOutlay, noOutlay);
    refuse(IrrState::noReturn, noReturn);
    refuse(IrrState::several, severalRates);
    refuse(IrrState::below, belowAll);
    recorder.result(object, "irr", irr, citation);
    const auto payback = [&](std::string_view key, Measure years, Measure isPaid) {
        recorder.result(object, key,
                        require(read(years), read(isPaid), {neverPaid, tagOfObject(object)}) * year,
                        citation);
    };
    payback("payback", Measure::payback, Measure::paysBack);
    payback("payback.discounted", Measure::discountedPayback, Measure::paysBackDiscounted);
}

/// Whole years from the plan's first month to the cluster's commissioning.
Quantity startOf(Recorder& recorder, const Object& cluster, Quantity monthStart) {
    if (!recorder.has(cluster, "commissioning")) return recorder.plain(0.0);
    const Quantity first = last(monthStart) - (recorder.graph().months() - 1.0);
    const Quantity years = floor((recorder.monthIndex(cluster, "commissioning") - first) / 12.0);
    constexpr double latest = 50.0;  // the longest plan
    return titled(min(max(years, 0.0), latest),
                  WATTPLAN_TEXT("Name", "Year of the plan in which it is bought"));
}

void recordOpex(Recorder& recorder, const Object& object, const ClusterInvestment& one) {
    const auto part = [&](std::string_view key, Quantity value) {
        recorder.result(object, key, value, citation);
    };
    part("opex.electricity", one.electricity);
    part("opex.upkeep", one.upkeep);
    part("opex.people", one.people);
    part("opex.other", one.other);
    part("opex", one.electricity + one.upkeep + one.people + one.other);
}

/// What an hour would be rented for: the price that the first run or service states, else the accelerator's.
Quantity rentOf(Recorder& recorder, const Cluster& cluster) {
    for (const TrainingRun& run : cluster.runs)
        if (recorder.has(*run.object, "pin_price_per_hour"))
            return recorder.number(*run.object, "pin_price_per_hour");
    for (const Service& service : cluster.services)
        if (recorder.has(*service.object, "pin_price_per_hour"))
            return recorder.number(*service.object, "pin_price_per_hour");
    return recorder.number(*cluster.accelerator, "rental_price");
}

/// Owned, colocated and rented beside one another, levelised over the life of the servers.
void recordAlternatives(Recorder& recorder, const Cluster& cluster, const Terms& terms,
                        const Capital& capital, const FixedCosts& fixed, Quantity electricity, Quantity water,
                        Quantity rent) {
    const Object& object = *cluster.object;
    const Quantity inUse = inUseOf(recorder, cluster);
    const Quantity ofPower = terms.levelised(
        "electricity_escalator", WATTPLAN_TEXT("Name", "Levelised over first-year electricity price"));
    const Quantity ofOperation = terms.levelised(
        "operation_escalator", WATTPLAN_TEXT("Name", "Levelised over first-year operating cost"));
    const Quantity ofRent =
        terms.levelised("rent_escalator", WATTPLAN_TEXT("Name", "Levelised over first-year rent"));
    const auto money = [&](std::string_view key, Quantity value) {
        return recorder.result(object, key, value, citation);
    };
    const Quantity variable = money("variable", (electricity * ofPower + water * ofOperation) / inUse);
    const Quantity operation =
        titled((fixed.maintenance + fixed.people + fixed.other) * ofOperation,
               WATTPLAN_TEXT("Name", "Fixed operating cost of an accelerator-hour, levelised"));
    const Quantity owned =
        money("fixed.owned", inUse * (fixed.servers + fixed.network + fixed.facility + operation));
    const Quantity it = titled(capital.servers + capital.network + capital.storage,
                               WATTPLAN_TEXT("Name", "Price of servers, network and storage"));
    const Quantity ofIt = titled(it * (terms.number("maintenance_it") + terms.number("insurance")),
                                 WATTPLAN_TEXT("Name", "Upkeep and insurance of IT a year"));
    const Quantity space = titled(cluster.nameplateIt * terms.number("colocation_price"),
                                  WATTPLAN_TEXT("Name", "Colocation a year"));
    const Quantity colocated =
        money("fixed.colocated", inUse * (fixed.servers + fixed.network) + (ofIt + space) * ofOperation);
    money("per_hour.owned", owned / inUse + variable);
    money("per_hour.colocated", colocated / inUse + variable);
    const Quantity rented = money("per_hour.rented", rent * ofRent);
    const Quantity margin = titled(rented - variable, WATTPLAN_TEXT("Name", "Rent less variable cost"));
    const Quantity none = margin * 0.0;
    const Quantity gain = require(margin, 1.0 - lessEqual(margin, none), {rentTooLow, tagOfObject(object)});
    money("break_even", owned / (cluster.accelerators * gain));
}

}  // namespace

ClusterInvestment recordInvestment(Recorder& recorder, const Cluster& cluster, const Facility& facility,
                                   const Capital& capital, const FixedCosts& fixed, Quantity monthStart) {
    const Terms terms(recorder);
    const Quantity inUse = inUseOf(recorder, cluster);
    const Quantity itPower = titled(cluster.operatingIt * terms.number("utilisation"),
                                    WATTPLAN_TEXT("Name", "IT power of the hours in use, mean of the year"));
    const Quantity power =
        titled(crossBoundary(itPower, facility.annualPue, Boundary::facility),
               WATTPLAN_TEXT("Name", "Facility power of the hours in use, mean of the year"));
    const Quantity water = titled(itPower * facility.annualWater * terms.number("water_price"),
                                  WATTPLAN_TEXT("Name", "Cost of water a year"));
    const Quantity rent = rentOf(recorder, cluster);
    ClusterInvestment one;
    one.capital = capital;
    one.start = startOf(recorder, *cluster.object, monthStart);
    one.exitValue = titled(capital.servers * terms.number("resale") +
                               terms.left(capital.network + capital.storage, "life_network",
                                          WATTPLAN_TEXT("Name", "Network and storage, value left")) +
                               terms.left(capital.building + capital.grid, "life_facility",
                                          WATTPLAN_TEXT("Name", "Building and grid connection, value left")),
                           WATTPLAN_TEXT("Name", "Exit value"));
    one.income = titled(inUse * rent, WATTPLAN_TEXT("Name", "Rent saved a year"));
    one.electricity =
        titled(power * facility.price, WATTPLAN_TEXT("Name", "Electricity of the hours in use a year"));
    one.upkeep = titled(inUse * fixed.maintenance, WATTPLAN_TEXT("Name", "Upkeep a year"));
    one.people = titled(inUse * fixed.people, WATTPLAN_TEXT("Name", "People a year"));
    one.other =
        titled(inUse * fixed.other + water, WATTPLAN_TEXT("Name", "Insurance, taxes and water a year"));
    recordOpex(recorder, *cluster.object, one);
    recordAlternatives(recorder, cluster, terms, capital, fixed, one.electricity, water, rent);
    recordReturn(recorder, *cluster.object, {one});
    return one;
}

void recordInvestments(Recorder& recorder, const std::vector<ClusterInvestment>& investments) {
    const Object& plan = recorder.plan().only(Kind::plan);
    const Object& finance = recorder.plan().only(Kind::finance);
    graph::Graph& graph = recorder.graph();
    recorder.result(
        finance, "nominal_rate",
        (1.0 + recorder.number(finance, "discount_rate")) * (1.0 + recorder.number(finance, "inflation")) -
            1.0,
        "SITE_MODEL:7");
    const auto sum = [&](Dimension dimension, const auto& part) {
        Quantity all = graph.constant(0.0, dimension);
        for (const ClusterInvestment& one : investments)
            all = all + part(one);
        return all;
    };
    const auto capital = [&](std::string_view key, Quantity Capital::*part) {
        const Quantity all =
            sum(dimension::money, [&](const ClusterInvestment& one) { return one.capital.*part; });
        return recorder.result(plan, key, all, citation);
    };
    recorder.result(
        plan, "investment",
        capital("investment.servers", &Capital::servers) + capital("investment.network", &Capital::network) +
            capital("investment.storage", &Capital::storage) +
            capital("investment.facility", &Capital::building) + capital("investment.grid", &Capital::grid),
        citation);
    const auto yearly = [&](Quantity ClusterInvestment::*part) {
        return sum(dimension::moneyPerTime, [&](const ClusterInvestment& one) { return one.*part; });
    };
    ClusterInvestment all;
    all.electricity = yearly(&ClusterInvestment::electricity);
    all.upkeep = yearly(&ClusterInvestment::upkeep);
    all.people = yearly(&ClusterInvestment::people);
    all.other = yearly(&ClusterInvestment::other);
    recordOpex(recorder, plan, all);
    if (!investments.empty()) recordReturn(recorder, plan, investments);
}

bool saysNoReturn(const Label& reason) {
    const std::array all{noOutlay, noReturn, severalRates, belowAll, neverPaid, rentTooLow};
    return std::ranges::find(all, reason) != all.end();
}

}  // namespace wattplan::formulas
