#pragma once

#include <cstdint>
#include <string>

#include "core/kernels/cash_flow.h"

namespace wattplan::exchange {

/// The flow of cash of one investment, or of several together, as formulas of a sheet: kernels::cashFlow with
/// a column for each year and a line for each step. What it starts from (the kernel's operands) stands in the
/// first column of values, a line each.
class CashFlowBlock {
public:
    /// `line` is that of the title; `operands` as the kernel has them. As many years are written as the
    /// kernel has, so that a life that is changed in the sheet is as long as a plan may have it.
    CashFlowBlock(std::uint32_t line, std::size_t operands, kernels::PriceBasis basis);

    /// Lines of the block, each with a column a year but the first and the last group.
    struct Lines {
        std::uint32_t operands;                                   ///< the first of them
        std::uint32_t last;                                       ///< last year with a flow
        std::uint32_t years;                                      ///< 0, 1, 2 …
        std::uint32_t inflation, electricity, operation, income;  ///< price in that year over that of year 0
        std::uint32_t discount;                                   ///< value in year 0 of 1 in that year
        std::uint32_t share;  ///< of that year in which it works; of one investment alone
        std::uint32_t rows;   ///< kernels::FlowRow, capital first
        std::uint32_t rates;  ///< at which the present value is looked at, a column each
        std::uint32_t values;
        std::uint32_t guess, root;  ///< of the internal rate
        std::uint32_t end;          ///< measures stand from here on
    };
    const Lines& lines() const { return m_lines; }
    static constexpr int years() { return kernels::yearCount; }
    bool isOne() const { return m_investments == 1; }
    /// The rates at which the kernel looks, from −99 % to 999,900 %.
    static constexpr int rateColumns = kernels::rateSteps + 1;
    static double rateOf(int column);

    // Formulas without "=", of year `t` or of the column `i` of rates.
    std::string last() const;
    /// A text where the lives are none, or end beyond the last year that is written; `message` with quotes.
    std::string lastRemark(const std::string& message) const;
    std::string priceFactor(std::uint32_t line, int t) const;
    std::string discountFactor(int t) const;
    std::string share(int t) const;
    std::string flow(kernels::FlowRow row, int t) const;
    std::string presentValue(int i) const;
    std::string guess() const;
    std::string root(double start) const;
    std::string measure(kernels::Measure measure) const;

private:
    std::string operand(std::size_t index) const;
    std::string rate(std::size_t index) const { return operand(index); }
    /// One member of all investments, every ninth line of it counts.
    std::string member(std::size_t index) const;
    std::string every() const;
    std::string at(std::uint32_t line, int t) const;
    std::string all(std::uint32_t line) const;
    std::string all(kernels::FlowRow row) const;
    std::string at(kernels::FlowRow row, int t) const;
    std::string payback(kernels::FlowRow flow, kernels::FlowRow sum) const;
    std::string crossing(kernels::FlowRow sum) const;
    std::string earned(std::size_t index, int t) const;

    std::size_t m_investments;
    kernels::PriceBasis m_basis;
    Lines m_lines{};
};

}  // namespace wattplan::exchange
