#include "core/kernels/cash_flow.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>
#include <string>
#include <utility>

namespace wattplan::kernels {

namespace {

using Years = std::array<double, yearCount>;

struct Sums {
    std::array<Years, flowRowCount> rows{};
    int last = 0;

    Years& of(FlowRow row) { return rows[static_cast<std::size_t>(row)]; }
};

/// What a price of year 0 is in each year, in prices of the basis.
Years priceFactors(PriceBasis basis, double escalator, double inflation, int last) {
    const double perYear =
        basis == PriceBasis::nominal ? 1.0 + escalator : (1.0 + escalator) / (1.0 + inflation);
    Years factors{};
    double factor = 1.0;
    for (int year = 0; year <= last; ++year) {
        factors[static_cast<std::size_t>(year)] = factor;
        factor *= perYear;
    }
    return factors;
}

/// Of each rate that prices follow, up to the last year of any investment.
struct Prices {
    Prices(PriceBasis basis, const CashFlowRates& rates, int last)
        : general(priceFactors(basis, rates.inflation, rates.inflation, last)),
          income(priceFactors(basis, rates.income, rates.inflation, last)),
          electricity(priceFactors(basis, rates.electricity, rates.inflation, last)),
          operation(priceFactors(basis, rates.operation, rates.inflation, last)) {}
    Years general;
    Years income;
    Years electricity;
    Years operation;
};

int lastYearOf(const Investment& one) {
    return static_cast<int>(one.start) + static_cast<int>(std::ceil(one.life));
}

void addInvestment(Sums& sums, const Prices& prices, const Investment& one) {
    const int start = static_cast<int>(one.start);
    const int years = static_cast<int>(std::ceil(one.life));
    const auto add = [&](FlowRow row, int year, double amount, const Years& factors) {
        sums.of(row)[static_cast<std::size_t>(year)] += amount * factors[static_cast<std::size_t>(year)];
    };
    add(FlowRow::capital, start, -one.capital, prices.general);
    for (int k = 1; k <= years; ++k) {
        const double share = std::min(1.0, one.life - (k - 1));
        const int year = start + k;
        add(FlowRow::income, year, one.income * share, prices.income);
        add(FlowRow::electricity, year, -one.electricity * share, prices.electricity);
        add(FlowRow::upkeep, year, -one.upkeep * share, prices.operation);
        add(FlowRow::people, year, -one.people * share, prices.operation);
        add(FlowRow::other, year, -one.other * share, prices.operation);
    }
    add(FlowRow::exitValue, start + years, one.exitValue, prices.general);
    sums.last = std::max(sums.last, start + years);
}

void addTotals(Sums& sums, double discount) {
    double cumulative = 0.0, cumulativeDiscounted = 0.0, factor = 1.0;
    for (std::size_t t = 0; t < yearCount; ++t) {
        double net = 0.0;
        for (std::size_t part = 0; part < partCount; ++part)
            net += sums.rows[part][t];
        sums.of(FlowRow::net)[t] = net;
        sums.of(FlowRow::cumulative)[t] = cumulative += net;
        const double discounted = net / factor;
        factor *= 1.0 + discount;
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

/// The present value and its derivative by the rate.
std::pair<double, double> slopedValue(std::span<const double> flows, double rate) {
    const double perYear = 1.0 / (1.0 + rate);
    double value = 0.0, slope = 0.0;
    for (std::size_t t = flows.size(); t-- > 0;) {
        slope = (slope - value * perYear) * perYear;
        value = value * perYear + flows[t];
    }
    return {value, slope};
}

/// The root of the present value between two rates at which it has different signs: near it by Newton's
/// steps, then by halving to the last digit.
double rootBetween(std::span<const double> flows, double low, double high) {
    const bool lowIsPositive = netPresentValue(flows, low) > 0.0;
    const auto isLow = [&](double rate) { return (netPresentValue(flows, rate) > 0.0) == lowIsPositive; };
    constexpr int mostSteps = 8;
    constexpr double near = 1e-14;  // of 1 + rate
    double guess = std::midpoint(low, high);
    for (int i = 0; i < mostSteps && guess > low && guess < high; ++i) {
        const auto [value, slope] = slopedValue(flows, guess);
        const double next = guess - value / slope;
        const bool isNear = std::abs(next - guess) <= near * (1.0 + guess);
        guess = next;
        if (isNear) break;
    }
    const double around = near * (1.0 + guess);
    if (guess - around > low && guess + around < high && isLow(guess - around) && !isLow(guess + around)) {
        low = guess - around;
        high = guess + around;
    }
    for (;;) {
        const double middle = std::midpoint(low, high);
        if (middle <= low || middle >= high) return middle;
        (isLow(middle) ? low : high) = middle;
    }
}

const std::array<double, rateSteps + 1>& rateGrid() {
    static const auto grid = [] {
        std::array<double, rateSteps + 1> rates{};
        for (int i = 0; i <= rateSteps; ++i)
            rates[static_cast<std::size_t>(i)] = seekRate(i);
        return rates;
    }();
    return grid;
}

/// Whether the present value is positive at each rate of the grid: of eight at a time, whose steps do not
/// wait for each other; in the steps of netPresentValue, so that both see the same signs.
std::array<bool, rateSteps + 1> signsOverGrid(std::span<const double> flows) {
    constexpr std::size_t together = 8;
    const auto& rates = rateGrid();
    std::array<bool, rateSteps + 1> arePositive{};
    for (std::size_t first = 0; first < rates.size(); first += together) {
        const std::size_t count = std::min(together, rates.size() - first);
        std::array<double, together> perYear{1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0};
        std::array<double, together> values{};
        for (std::size_t k = 0; k < count; ++k)
            perYear[k] = 1.0 / (1.0 + rates[first + k]);
        for (std::size_t t = flows.size(); t-- > 0;)
            for (std::size_t k = 0; k < together; ++k)
                values[k] = values[k] * perYear[k] + flows[t];
        for (std::size_t k = 0; k < count; ++k)
            arePositive[first + k] = values[k] > 0.0;
    }
    return arePositive;
}

/// How often the flows change their sign.
int signChanges(std::span<const double> flows) {
    int changes = 0;
    double before = 0.0;
    for (const double flow : flows) {
        if (flow == 0.0) continue;
        if ((flow > 0.0) != (before > 0.0) && before != 0.0) ++changes;
        before = flow;
    }
    return changes;
}

}  // namespace

double seekRate(int step) {
    constexpr double lowest = 0.01, highest = 1e4;  // of 1 + rate
    return lowest * std::pow(std::pow(highest / lowest, 1.0 / rateSteps), step) - 1.0;
}

double netPresentValue(std::span<const double> flows, double rate) {
    const double perYear = 1.0 / (1.0 + rate);
    double value = 0.0;
    for (std::size_t t = flows.size(); t-- > 0;)
        value = value * perYear + flows[t];
    return value;
}

InternalRate internalRate(std::span<const double> flows) {
    const auto isNegative = [](double flow) { return flow < 0.0; };
    const auto isPositive = [](double flow) { return flow > 0.0; };
    if (std::ranges::none_of(flows, isNegative)) return {0.0, IrrState::noOutlay};
    if (std::ranges::none_of(flows, isPositive)) return {0.0, IrrState::noReturn};
    const auto& rates = rateGrid();
    const auto isPositiveAt = [&](double rate) { return netPresentValue(flows, rate) > 0.0; };
    if (signChanges(flows) == 1) {
        // By Descartes' rule of signs there is one root, so that the signs are of two stretches.
        const bool firstIsPositive = isPositiveAt(rates.front());
        if (isPositiveAt(rates.back()) == firstIsPositive) return {0.0, IrrState::below};
        const auto after = std::ranges::partition_point(
            rates, [&](double rate) { return isPositiveAt(rate) == firstIsPositive; });
        return {rootBetween(flows, *(after - 1), *after), IrrState::found};
    }
    const auto arePositive = signsOverGrid(flows);
    InternalRate found{0.0, IrrState::below};
    for (std::size_t i = 1; i < rates.size(); ++i) {
        if (arePositive[i] == arePositive[i - 1]) continue;
        if (found.state == IrrState::found) return {0.0, IrrState::several};
        found = {rootBetween(flows, rates[i - 1], rates[i]), IrrState::found};
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
    int last = 0;
    for (const Investment& one : investments) {
        if (!(one.life > 0.0)) return failure(ErrorCode::notPositive, {std::to_string(one.life)});
        if (one.start + std::ceil(one.life) >= yearCount || one.start < 0.0)
            return failure(ErrorCode::noSpread);
        last = std::max(last, lastYearOf(one));
    }
    const Prices prices(basis, rates, last);
    for (const Investment& one : investments)
        addInvestment(sums, prices, one);
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
