#include "core/kernels/cash_flow.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <string>

namespace wattplan::kernels {

namespace {

using Years = std::array<double, yearCount>;

struct Sums {
    std::array<Years, flowRowCount> rows{};
    int last = 0;

    Years& of(FlowRow row) { return rows[static_cast<std::size_t>(row)]; }
};

/// What a price of year 0 is in year t, in prices of the basis.
double priceFactor(PriceBasis basis, double escalator, double inflation, int year) {
    const double nominal = std::pow(1.0 + escalator, year);
    return basis == PriceBasis::nominal ? nominal : nominal / std::pow(1.0 + inflation, year);
}

void addInvestment(Sums& sums, PriceBasis basis, const CashFlowRates& rates, const Investment& one) {
    const int start = static_cast<int>(one.start);
    const int years = static_cast<int>(std::ceil(one.life));
    const auto add = [&](FlowRow row, int year, double amount, double escalator) {
        sums.of(row)[static_cast<std::size_t>(year)] +=
            amount * priceFactor(basis, escalator, rates.inflation, year);
    };
    add(FlowRow::capital, start, -one.capital, rates.inflation);
    for (int k = 1; k <= years; ++k) {
        const double share = std::min(1.0, one.life - (k - 1));
        const int year = start + k;
        add(FlowRow::income, year, one.income * share, rates.income);
        add(FlowRow::electricity, year, -one.electricity * share, rates.electricity);
        add(FlowRow::upkeep, year, -one.upkeep * share, rates.operation);
        add(FlowRow::people, year, -one.people * share, rates.operation);
        add(FlowRow::other, year, -one.other * share, rates.operation);
    }
    add(FlowRow::exitValue, start + years, one.exitValue, rates.inflation);
    sums.last = std::max(sums.last, start + years);
}

void addTotals(Sums& sums, double discount) {
    double cumulative = 0.0, cumulativeDiscounted = 0.0;
    for (std::size_t t = 0; t < yearCount; ++t) {
        double net = 0.0;
        for (std::size_t part = 0; part < partCount; ++part)
            net += sums.rows[part][t];
        sums.of(FlowRow::net)[t] = net;
        sums.of(FlowRow::cumulative)[t] = cumulative += net;
        const double discounted = net / std::pow(1.0 + discount, static_cast<double>(t));
        sums.of(FlowRow::discounted)[t] = discounted;
        sums.of(FlowRow::cumulativeDiscounted)[t] = cumulativeDiscounted += discounted;
    }
}

void addMeasures(Sums& sums) {
    const auto count = static_cast<std::size_t>(sums.last) + 1;
    const auto flows = [&](FlowRow row) { return std::span<const double>(sums.of(row)).first(count); };
    const auto set = [&](Measure measure, double value) {
        sums.of(FlowRow::measures)[static_cast<std::size_t>(measure)] = value;
    };
    const InternalRate irr = internalRate(flows(FlowRow::net));
    const double payback = paybackYears(flows(FlowRow::net));
    const double discounted = paybackYears(flows(FlowRow::discounted));
    set(Measure::npv, sums.of(FlowRow::cumulativeDiscounted)[count - 1]);
    set(Measure::irr, irr.rate);
    set(Measure::irrState, static_cast<double>(irr.state));
    set(Measure::payback, std::max(payback, 0.0));
    set(Measure::paysBack, payback >= 0.0 ? 1.0 : 0.0);
    set(Measure::discountedPayback, std::max(discounted, 0.0));
    set(Measure::paysBackDiscounted, discounted >= 0.0 ? 1.0 : 0.0);
    set(Measure::lastYear, static_cast<double>(sums.last));
}

/// The root of the present value between two rates at which it has different signs, by halving.
double halved(std::span<const double> flows, double low, double high) {
    const bool lowIsPositive = netPresentValue(flows, low) > 0.0;
    for (;;) {
        const double middle = std::midpoint(low, high);
        if (middle <= low || middle >= high) return middle;
        ((netPresentValue(flows, middle) > 0.0) == lowIsPositive ? low : high) = middle;
    }
}

}  // namespace

double netPresentValue(std::span<const double> flows, double rate) {
    double value = 0.0;
    for (std::size_t t = flows.size(); t-- > 0;)
        value = value / (1.0 + rate) + flows[t];
    return value;
}

InternalRate internalRate(std::span<const double> flows) {
    const auto isNegative = [](double flow) { return flow < 0.0; };
    const auto isPositive = [](double flow) { return flow > 0.0; };
    if (std::ranges::none_of(flows, isNegative)) return {0.0, IrrState::noOutlay};
    if (std::ranges::none_of(flows, isPositive)) return {0.0, IrrState::noReturn};
    constexpr double lowest = 0.01, highest = 1e4;  // of 1 + rate
    constexpr int steps = 600;                      // 2.3 % each
    const double step = std::pow(highest / lowest, 1.0 / steps);
    InternalRate found{0.0, IrrState::below};
    double before = lowest - 1.0;
    double valueBefore = netPresentValue(flows, before);
    for (int i = 1; i <= steps; ++i) {
        const double rate = lowest * std::pow(step, i) - 1.0;
        const double value = netPresentValue(flows, rate);
        if ((value > 0.0) != (valueBefore > 0.0)) {
            if (found.state == IrrState::found) return {0.0, IrrState::several};
            found = {halved(flows, before, rate), IrrState::found};
        }
        before = rate;
        valueBefore = value;
    }
    return found;
}

double paybackYears(std::span<const double> flows) {
    const auto first = std::ranges::find_if(flows, [](double flow) { return flow < 0.0; });
    if (first == flows.end()) return -1.0;
    const double start = static_cast<double>(first - flows.begin());
    double cumulative = 0.0, years = -1.0;
    for (std::size_t t = 0; t < flows.size(); ++t) {
        const double before = cumulative;
        cumulative += flows[t];
        if (cumulative < 0.0)
            years = -1.0;
        else if (before < 0.0)
            years = static_cast<double>(t) - cumulative / flows[t] - start;
    }
    return years;
}

Result<std::vector<double>> cashFlow(PriceBasis basis, const CashFlowRates& rates,
                                     std::span<const Investment> investments) {
    Sums sums;
    for (const Investment& one : investments) {
        if (!(one.life > 0.0)) return failure(ErrorCode::notPositive, {std::to_string(one.life)});
        if (one.start + std::ceil(one.life) >= yearCount || one.start < 0.0)
            return failure(ErrorCode::noSpread);
        addInvestment(sums, basis, rates, one);
    }
    const double nominal = (1.0 + rates.discount) * (1.0 + rates.inflation) - 1.0;
    addTotals(sums, basis == PriceBasis::real ? rates.discount : nominal);
    addMeasures(sums);
    std::vector<double> values;
    values.reserve(flowRowCount * yearCount);
    for (const Years& row : sums.rows)
        values.insert(values.end(), row.begin(), row.end());
    return values;
}

Result<std::vector<double>> cashFlowValues(std::span<const int> structure, std::span<const double> operands) {
    assert(structure.size() == 1 && operands.size() >= rateCount &&
           (operands.size() - rateCount) % investmentCount == 0);
    const CashFlowRates rates{operands[0], operands[1], operands[2], operands[3], operands[4]};
    std::vector<Investment> investments;
    for (std::size_t i = rateCount; i < operands.size(); i += investmentCount) {
        const auto o = operands.subspan(i, investmentCount);
        investments.push_back({o[0], o[1], o[2], o[3], o[4], o[5], o[6], o[7], o[8]});
    }
    return cashFlow(static_cast<PriceBasis>(structure[0]), rates, investments);
}

}  // namespace wattplan::kernels
