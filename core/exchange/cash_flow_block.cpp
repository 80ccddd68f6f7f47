#include "core/exchange/cash_flow_block.h"

#include <fmt/format.h>

#include "core/exchange/sheet_cells.h"

namespace wattplan::exchange {

using kernels::FlowRow;
using kernels::Measure;
using kernels::PriceBasis;

namespace {

// Operands of the kernel: rates, then members of each investment.
enum Rate : std::size_t { discount, inflation, electricity, operation, income };
enum Member : std::size_t {
    start,
    life,
    capital,
    exitValue,
    saved,
    power,
    upkeep,
    people,
    other,
};

std::string cell(std::uint32_t line, int column, Fixed fixed) {
    return cellName(line, firstValueColumn + column, fixed);
}

}  // namespace

CashFlowBlock::CashFlowBlock(std::uint32_t line, std::size_t operands, PriceBasis basis)
    : m_investments((operands - kernels::rateCount) / kernels::investmentCount), m_basis(basis) {
    line += 2;  // title and headings
    const auto take = [&](std::uint32_t count = 1) {
        const std::uint32_t first = line;
        line += count;
        return first;
    };
    m_lines.operands = take(static_cast<std::uint32_t>(operands));
    m_lines.last = take();
    m_lines.years = take();
    m_lines.inflation = take();
    m_lines.electricity = take();
    m_lines.operation = take();
    m_lines.income = take();
    m_lines.discount = take();
    m_lines.share = take(isOne() ? 1 : 0);
    m_lines.rows = take(static_cast<std::uint32_t>(FlowRow::measures));
    m_lines.rates = take();
    m_lines.values = take();
    m_lines.guess = take();
    m_lines.root = take();
    m_lines.end = line;
}

double CashFlowBlock::rateOf(int column) {
    return kernels::seekRate(column);
}

std::string CashFlowBlock::operand(std::size_t index) const {
    return cell(m_lines.operands + static_cast<std::uint32_t>(index), 0, Fixed::both);
}

std::string CashFlowBlock::member(std::size_t index) const {
    const std::size_t first = kernels::rateCount + index;
    if (isOne()) return operand(first);
    return operand(first) + ":" + operand(first + (m_investments - 1) * kernels::investmentCount);
}

std::string CashFlowBlock::every() const {
    const auto first = m_lines.operands + static_cast<std::uint32_t>(kernels::rateCount) + 1;  // from 1
    return fmt::format("(MOD(ROW({})-{},{})=0)", member(start), first, kernels::investmentCount);
}

std::string CashFlowBlock::at(std::uint32_t line, int t) const {
    return cell(line, t, Fixed::none);
}

std::string CashFlowBlock::at(FlowRow row, int t) const {
    return at(m_lines.rows + static_cast<std::uint32_t>(row), t);
}

std::string CashFlowBlock::all(std::uint32_t line) const {
    return cell(line, 0, Fixed::both) + ":" + cell(line, years() - 1, Fixed::both);
}

std::string CashFlowBlock::all(FlowRow row) const {
    return all(m_lines.rows + static_cast<std::uint32_t>(row));
}

/// #N/A for a life that is none, and for one that ends beyond the columns.
std::string CashFlowBlock::last() const {
    const std::string none =
        isOne() ? member(life) + "<=0" : fmt::format("SUMPRODUCT({}*({}<=0))>0", every(), member(life));
    const std::string end =
        isOne() ? fmt::format("{}-INT(-{})", member(start), member(life))
                : fmt::format("SUMPRODUCT(MAX({}*({}-INT(-{}))))", every(), member(start), member(life));
    return fmt::format("IF({0},NA(),IF({1}>{2},NA(),{1}))", none, end, years() - 1);
}

std::string CashFlowBlock::lastRemark(const std::string& message) const {
    return fmt::format("IF(ISNA({}),{},\"\")", cell(m_lines.last, 0, Fixed::both), message);
}

std::string CashFlowBlock::priceFactor(std::uint32_t line, int t) const {
    const bool isReal = m_basis == PriceBasis::real;
    if (line == m_lines.inflation && isReal) return "1";
    const std::size_t which = line == m_lines.inflation     ? inflation
                              : line == m_lines.electricity ? electricity
                              : line == m_lines.operation   ? operation
                                                            : income;
    const std::string year = at(m_lines.years, t);
    return isReal ? fmt::format("((1+{})/(1+{}))^{}", rate(which), rate(inflation), year)
                  : fmt::format("(1+{})^{}", rate(which), year);
}

std::string CashFlowBlock::discountFactor(int t) const {
    const std::string year = at(m_lines.years, t);
    if (m_basis == PriceBasis::real) return fmt::format("1/(1+{})^{}", rate(discount), year);
    return fmt::format("1/((1+{})*(1+{}))^{}", rate(discount), rate(inflation), year);
}

std::string CashFlowBlock::share(int t) const {
    return fmt::format("IF({0}>{1},MAX(0,MIN(1,{2}-({0}-{1}-1))),0)", at(m_lines.years, t), member(start),
                       member(life));
}

/// What all investments earn or cost in a year of their lives, in prices of year 0.
std::string CashFlowBlock::earned(std::size_t index, int t) const {
    if (isOne()) return fmt::format("{}*{}", member(index), at(m_lines.share, t));
    const std::string year = at(m_lines.years, t);
    const std::string left = fmt::format("({}-{}+{}+1)", member(life), year, member(start));
    return fmt::format("SUMPRODUCT({0}*({1}>{2})*(({3}>=1)+({3}>0)*({3}<1)*{3})*{4})", every(), year,
                       member(start), left, member(index));
}

std::string CashFlowBlock::flow(FlowRow row, int t) const {
    const std::string year = at(m_lines.years, t);
    const std::string isKnown = "+0*" + cell(m_lines.last, 0, Fixed::both);
    const auto priced = [&](const char* sign, const std::string& amount, std::uint32_t factor) {
        return fmt::format("{}{}*{}", sign, amount, at(factor, t));
    };
    const auto once = [&](const std::string& when, std::size_t index) {
        return isOne() ? fmt::format("({}={})*{}", year, when, member(index))
                       : fmt::format("SUMPRODUCT({}*({}={})*{})", every(), year, when, member(index));
    };
    switch (row) {
        case FlowRow::capital:
            return priced("-", once(member(start), capital), m_lines.inflation);
        case FlowRow::exitValue:
            return priced("", once(fmt::format("({}-INT(-{}))", member(start), member(life)), exitValue),
                          m_lines.inflation);
        case FlowRow::income:
            return priced("", earned(saved, t), m_lines.income);
        case FlowRow::electricity:
            return priced("-", earned(power, t), m_lines.electricity);
        case FlowRow::upkeep:
            return priced("-", earned(upkeep, t), m_lines.operation);
        case FlowRow::people:
            return priced("-", earned(people, t), m_lines.operation);
        case FlowRow::other:
            return priced("-", earned(other, t), m_lines.operation);
        case FlowRow::net:
            return fmt::format("SUM({}:{}){}", at(FlowRow::capital, t), at(FlowRow::other, t), isKnown);
        case FlowRow::cumulative:
            return t == 0 ? at(FlowRow::net, t) : at(FlowRow::cumulative, t - 1) + "+" + at(FlowRow::net, t);
        case FlowRow::discounted:
            return at(FlowRow::net, t) + "*" + at(m_lines.discount, t);
        case FlowRow::cumulativeDiscounted:
            return t == 0 ? at(FlowRow::discounted, t)
                          : at(FlowRow::cumulativeDiscounted, t - 1) + "+" + at(FlowRow::discounted, t);
        case FlowRow::measures:
            break;
    }
    return "NA()";
}

std::string CashFlowBlock::presentValue(int i) const {
    // A power of a great rate is more than a number can be, and one of its inverse less, which is an error
    // too.
    return fmt::format("SUMPRODUCT({}*EXP(-LN(1+{})*{}))", all(FlowRow::net),
                       cell(m_lines.rates, i, Fixed::none), all(m_lines.years));
}

/// Where the line between the two rates around the change of sign crosses 0.
std::string CashFlowBlock::guess() const {
    const auto range = [&](std::uint32_t line, int first) {
        return cell(line, first, Fixed::both) + ":" + cell(line, first + rateColumns - 2, Fixed::both);
    };
    const std::string low = range(m_lines.values, 0), high = range(m_lines.values, 1);
    return fmt::format("SUMPRODUCT((({0}>0)<>({1}>0))*({2}*{1}-{3}*{0})/({1}-{0}+({1}={0})))", low, high,
                       range(m_lines.rates, 0), range(m_lines.rates, 1));
}

std::string CashFlowBlock::root(double start) const {
    const std::string flows = all(FlowRow::net);
    return fmt::format("IFERROR(IRR({0},{1}),IFERROR(IRR({0},{2}),NA()))", flows,
                       cell(m_lines.guess, 0, Fixed::both), start);
}

/// The first year after the last in which the sum is negative; 0 where it never is.
std::string CashFlowBlock::crossing(FlowRow sum) const {
    return fmt::format("SUMPRODUCT(MAX(({}<0)*({}+1)))", all(sum), all(m_lines.years));
}

std::string CashFlowBlock::payback(FlowRow flow, FlowRow sum) const {
    const std::string when = crossing(sum);
    const std::string first = fmt::format("({0}-SUMPRODUCT(MAX(({1}<0)*({0}-{2}))))", years() - 1,
                                          all(FlowRow::net), all(m_lines.years));
    return fmt::format("IF(OR({0}=0,{0}>{1}),0,{0}-INDEX({2},1,{0}+1)/INDEX({3},1,{0}+1)-{4})", when,
                       years() - 1, all(sum), all(flow), first);
}

std::string CashFlowBlock::measure(Measure measure) const {
    const auto pays = [&](FlowRow sum) {
        return fmt::format("IF(OR({0}=0,{0}>{1}),0,1)", crossing(sum), years() - 1);
    };
    const std::string flows = all(FlowRow::net);
    switch (measure) {
        case Measure::npv:
            return at(FlowRow::cumulativeDiscounted, years() - 1);
        case Measure::irr: {
            // A step of Newton's from what IRR() found, which stops at some 1e-7.
            const std::string rate = cell(m_lines.root, 0, Fixed::both), years = all(m_lines.years);
            return fmt::format(
                "{0}+SUMPRODUCT({1}*EXP(-LN(1+{0})*{2}))/SUMPRODUCT({2}*{1}*EXP(-LN(1+{0})*({2}+1)))", rate,
                flows, years);
        }
        case Measure::irrState: {
            const auto range = [&](int first) {
                return cell(m_lines.values, first, Fixed::both) + ":" +
                       cell(m_lines.values, first + rateColumns - 2, Fixed::both);
            };
            const std::string changes = fmt::format("SUMPRODUCT((({}>0)<>({}>0))*1)", range(0), range(1));
            return fmt::format(
                "IF(COUNTIF({0},\"<0\")=0,1,IF(COUNTIF({0},\">0\")=0,2,IF({1}=0,4,IF({1}>1,3,0))))", flows,
                changes);
        }
        case Measure::payback:
            return payback(FlowRow::net, FlowRow::cumulative);
        case Measure::paysBack:
            return pays(FlowRow::cumulative);
        case Measure::discountedPayback:
            return payback(FlowRow::discounted, FlowRow::cumulativeDiscounted);
        case Measure::paysBackDiscounted:
            return pays(FlowRow::cumulativeDiscounted);
        case Measure::lastYear:
            return cell(m_lines.last, 0, Fixed::both);
    }
    return "NA()";
}

}  // namespace wattplan::exchange
