#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "core/result.h"

namespace wattplan::kernels {

/// In which prices flows are stated and discounted.
enum class PriceBasis : int { real, nominal };

/// Rates a year, as shares. Escalators are nominal: what a price rises by in a year, inflation included.
struct CashFlowRates {
    double discount = 0.0;  ///< real
    double inflation = 0.0;
    double electricity = 0.0;
    double operation = 0.0;  ///< upkeep, people, insurance, taxes and water
    double income = 0.0;
};

/// A purchase and what it costs and earns, in prices of year 0 [money, money a year].
struct Investment {
    double start = 0.0;  ///< whole years after year 0, not negative
    double life = 1.0;   ///< years it works; those of a last year begun count in part
    double capital = 0.0;
    double exitValue = 0.0;  ///< what is left at the end of its life
    double income = 0.0;
    double electricity = 0.0;
    double upkeep = 0.0;
    double people = 0.0;
    double other = 0.0;
};
inline constexpr std::size_t rateCount = 5;
inline constexpr std::size_t investmentCount = 9;

/// Rows of a cash flow, a column a year from year 0 on; outlays are negative.
enum class FlowRow : int {
    capital,
    exitValue,
    income,
    electricity,
    upkeep,
    people,
    other,
    net,                   ///< the seven above together
    cumulative,            ///< net up to this year
    discounted,            ///< net at its value in year 0
    cumulativeDiscounted,  ///< discounted up to this year
    measures,              ///< not a flow: the measures below in its first columns
};
inline constexpr int flowRowCount = 12;
inline constexpr int partCount = 7;
inline constexpr int yearCount = 82;  ///< a plan of 50 years and a life of 30, with year 0

/// Columns of FlowRow::measures.
enum class Measure : int {
    npv,                ///< sum of the discounted flows [money]
    irr,                ///< a year, where irrState is found
    irrState,           ///< an IrrState
    payback,            ///< years from the first outlay, where paysBack is 1
    paysBack,           ///< 1 or 0
    discountedPayback,  ///< the same of discounted flows
    paysBackDiscounted,
    lastYear,  ///< the last with a flow
};

enum class IrrState : int {
    found,
    noOutlay,  ///< no flow is negative
    noReturn,  ///< no flow is positive
    several,   ///< more than one rate makes the present value 0
    below,     ///< even at −99 % a year the present value is negative
};

struct InternalRate {
    double rate = 0.0;
    IrrState state = IrrState::found;
};

/// Sum of flow_t / (1 + rate)^t, t = 0, 1 … [money]. Like NPV(rate; flows from 1) + flow 0 of a spreadsheet.
double netPresentValue(std::span<const double> flows, double rate);

/// The rates among which a root is looked for: from step 0 to `rateSteps`, 2.3 % of 1 + rate apart.
inline constexpr int rateSteps = 600;
double seekRate(int step);

/// The rate at which the present value is 0, sought from −99 % to 1,000,000 % a year: every change of sign of
/// the present value on a grid is bracketed, and a single one halved to the last digit.
InternalRate internalRate(std::span<const double> flows);

/// Years from the first outlay to when the cumulative flow, growing evenly within a year, turns positive for
/// good; negative where it doesn't.
double paybackYears(std::span<const double> flows);

/// All rows of the flows of several investments together, row after row, yearCount columns each.
///   flow_t = flow_0 (1 + escalator)^t, deflated by (1 + inflation)^t in real prices; discounted at the real
///   rate there, at (1 + real)(1 + inflation) − 1 in nominal ones. Capital and exit value rise with
///   inflation.
/// A purchase is paid when its first year begins, what a year costs and earns when it ends. Error notPositive
/// for a life that is none, noSpread for one that ends beyond the last column.
Result<std::vector<double>> cashFlow(PriceBasis basis, const CashFlowRates& rates,
                                     std::span<const Investment> investments);

/// The same in the form that a node of the graph calls: structure = {basis}; operands = the rates, then the
/// members of each investment, in their order.
Result<std::vector<double>> cashFlowValues(std::span<const int> structure, std::span<const double> operands);

}  // namespace wattplan::kernels
