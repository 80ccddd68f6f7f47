#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

#include "core/analysis/cash_flow.h"
#include "core/exchange/cash_flow_block.h"
#include "core/exchange/sheet_writer.h"

namespace wattplan::exchange {

using graph::NodeId;
using kernels::FlowRow;
using kernels::Measure;

namespace {

/// What a measure that no result shows by itself is called.
std::optional<Label> flagLabel(Measure measure) {
    switch (measure) {
        case Measure::irrState:
            return WATTPLAN_TEXT(
                "Sheet", "Internal rate: 0 found, 1 no outlay, 2 no return, 3 several rates, 4 below −99 %");
        case Measure::paysBack:
            return WATTPLAN_TEXT("Sheet", "Earned back: 1 yes, 0 no");
        case Measure::paysBackDiscounted:
            return WATTPLAN_TEXT("Sheet", "Earned back, discounted: 1 yes, 0 no");
        default:
            return std::nullopt;
    }
}

constexpr std::size_t indexOf(FlowRow row, int year) {
    return static_cast<std::size_t>(row) * kernels::yearCount + static_cast<std::size_t>(year);
}

/// Columns of a flow that are printed: to its end, and some years by which an edit may move that.
int printedYears(std::span<const double> values) {
    constexpr int room = 12, unknown = 40;
    if (values.empty()) return unknown;
    const auto last = values[indexOf(FlowRow::measures, static_cast<int>(Measure::lastYear))];
    return std::min(static_cast<int>(last) + 1 + room, kernels::yearCount);
}

}  // namespace

CashFlowBlock SheetWriter::cashFlowBlock(const SheetKernel& kernel) const {
    return {kernel.line, kernel.operands.size(), static_cast<kernels::PriceBasis>(kernel.structure.front())};
}

void SheetWriter::writeCashFlows() {
    if (m_places.cashFlow < 0) return;
    const int sheet = m_places.cashFlow;
    head(sheet, say(WATTPLAN_TEXT("Sheet", "Cash flow")),
         say(WATTPLAN_TEXT("Sheet",
                           "What is bought is paid as its first year begins; what a year costs and saves "
                           "counts at its end, each at its own rise of price. All of it is formulas.")),
         {}, 0);
    constexpr double labelWidth = 46.0, unitWidth = 14.0, valueWidth = 13.0;
    m_book.width(sheet, 0, 0, labelWidth);
    m_book.width(sheet, 1, 1, unitWidth);
    m_book.width(sheet, firstValueColumn, firstValueColumn + CashFlowBlock::rateColumns, valueWidth);
    m_book.page(sheet, 0, 0, Paper::a3);
    int years = 0;
    std::uint32_t end = 0;
    for (const SheetKernel& kernel : m_layout.kernels) {
        if (!kernel.isLive) continue;
        writeCashFlow(kernel);
        const CashFlowBlock block = cashFlowBlock(kernel);
        const NodeId node = kernel.nodes[kernel.column];
        const graph::Evaluation& evaluation = m_layout.columns[kernel.column].model->evaluation();
        years = std::max(
            years, printedYears(evaluation.isOk(node) ? evaluation.values(node) : std::span<const double>()));
        end = block.lines().end + static_cast<std::uint32_t>(kernel.cellLines.size());
    }
    m_book.printTo({sheet, end, static_cast<std::uint16_t>(firstValueColumn + years - 1)});  // less the rates
}

void SheetWriter::writeCashFlow(const SheetKernel& kernel) {
    const int sheet = m_places.cashFlow;
    const SheetColumn& own = m_layout.columns[kernel.column];
    const NodeId node = kernel.nodes[kernel.column];
    const CashFlowBlock block = cashFlowBlock(kernel);
    const CashFlowBlock::Lines& lines = block.lines();
    const graph::SheetScale& scale = scaleOf(own.chapters[node]);
    const double unit = scale.of(dimension::money);
    const graph::Evaluation& evaluation = own.model->evaluation();
    const bool isOk = evaluation.isOk(node);
    const auto values = isOk ? evaluation.values(node) : std::span<const double>();
    group(sheet, kernel.line,
          fill(WATTPLAN_TEXT("Sheet", "%1 · %2"),
               {objectName(resultOfTag(own.owners[node]).object), columnName(kernel.column)}),
          firstValueColumn + block.years());
    m_book.text({sheet, kernel.line + 1, 0}, say(WATTPLAN_TEXT("Sheet", "What it was computed from")),
                CellStyle::heading);
    m_book.text({sheet, kernel.line + 1, 1}, say(WATTPLAN_TEXT("Sheet", "Unit")), CellStyle::heading);
    writeOperands(kernel, kernel.column, sheet, lines.operands, firstValueColumn);

    const std::string money = m_words.unit(scale.unit(dimension::money, m_currency));
    const auto title = [&](std::uint32_t line, const Label& label, const std::string& symbol,
                           CellStyle style) {
        m_book.text({sheet, line, 0}, say(label), style);
        m_book.text({sheet, line, 1}, symbol, CellStyle::quiet);
    };
    const auto put = [&](std::uint32_t line, int column, const std::string& text, std::optional<double> value,
                         NumberStyle numbers, CellStyle style = CellStyle::value) {
        formula({sheet, line, static_cast<std::uint16_t>(firstValueColumn + column)}, text, value, style,
                numbers);
    };
    const auto known = [&](double value) { return isOk ? std::optional(value) : std::nullopt; };
    title(lines.last, WATTPLAN_TEXT("Sheet", "Last year with a flow"), {}, CellStyle::detail);
    put(lines.last, 0, block.last(),
        isOk ? std::optional(values[indexOf(FlowRow::measures, static_cast<int>(Measure::lastYear))])
             : std::nullopt,
        NumberStyle::general);
    const std::string remark =
        fill(WATTPLAN_TEXT("Sheet", "No life may be 0 or end after year %1: shorten it, or begin earlier"),
             {std::to_string(CashFlowBlock::years() - 1)});
    m_book.textFormula({sheet, lines.last, static_cast<std::uint16_t>(firstValueColumn + 1)},
                       block.lastRemark("\"" + remark + "\""), isOk ? std::string_view() : remark,
                       CellStyle::quiet);

    m_book.text({sheet, lines.years, 0}, say(WATTPLAN_TEXT("Sheet", "Year of the plan")), CellStyle::heading);
    m_book.blank({sheet, lines.years, 1}, CellStyle::heading);
    for (int t = 0; t < block.years(); ++t)
        m_book.number({sheet, lines.years, static_cast<std::uint16_t>(firstValueColumn + t)}, t,
                      CellStyle::valueHeading, NumberStyle::general);
    writePrices(kernel, block);
    for (int row = 0; row < static_cast<int>(FlowRow::measures); ++row) {
        const auto which = static_cast<FlowRow>(row);
        const std::uint32_t line = lines.rows + static_cast<std::uint32_t>(row);
        const bool isSum = which >= FlowRow::net;
        title(line, analysis::flowRowLabel(which), money, isSum ? CellStyle::label : CellStyle::detail);
        std::vector<double> shown;
        for (int t = 0; isOk && t < block.years(); ++t)
            shown.push_back(values[indexOf(which, t)] / unit);
        const NumberStyle numbers = numberStyle(shown);
        for (int t = 0; t < block.years(); ++t)
            put(line, t, block.flow(which, t),
                isOk ? std::optional(shown[static_cast<std::size_t>(t)]) : std::nullopt, numbers);
    }

    std::vector<double> flows;
    for (int t = 0; isOk && t < block.years(); ++t)
        flows.push_back(values[indexOf(FlowRow::net, t)] / unit);
    title(lines.rates, WATTPLAN_TEXT("Sheet", "Rates at which the present value is looked at"), {},
          CellStyle::detail);
    title(lines.values, WATTPLAN_TEXT("Sheet", "Present value at that rate"), money, CellStyle::detail);
    for (int i = 0; i < CashFlowBlock::rateColumns; ++i) {
        const double rate = CashFlowBlock::rateOf(i);
        m_book.number({sheet, lines.rates, static_cast<std::uint16_t>(firstValueColumn + i)}, rate,
                      CellStyle::constant, NumberStyle::four);
        put(lines.values, i, block.presentValue(i), known(kernels::netPresentValue(flows, rate)),
            NumberStyle::scientific);
    }
    const kernels::InternalRate internal = kernels::internalRate(flows);
    const bool hasRate = isOk && internal.state == kernels::IrrState::found;
    title(lines.guess, WATTPLAN_TEXT("Sheet", "Internal rate, between two of these"), {}, CellStyle::detail);
    put(lines.guess, 0, block.guess(), known(internal.rate), NumberStyle::four);
    title(lines.root, WATTPLAN_TEXT("Sheet", "Internal rate, as IRR() finds it"), {}, CellStyle::detail);
    constexpr double usual = 0.1;
    put(lines.root, 0, block.root(hasRate ? internal.rate : usual),
        hasRate ? std::optional(internal.rate) : std::nullopt, NumberStyle::four);
    for (const auto& [index, reader] : kernel.cellsRead) {
        const std::uint32_t line = kernel.cellLines.at(index);
        const auto measure = static_cast<Measure>(index - static_cast<int>(indexOf(FlowRow::measures, 0)));
        const double factor = measure == Measure::npv ? unit : 1.0;
        const auto flag = flagLabel(measure);
        m_book.text({sheet, line, 0}, flag ? say(*flag) : readerLabel(kernel, reader),
                    flag ? CellStyle::detail : CellStyle::label);
        m_book.text({sheet, line, 1}, measure == Measure::npv ? money : std::string(), CellStyle::quiet);
        const std::string text = block.measure(measure);
        put(line, 0, factor == 1.0 ? text : "(" + text + ")*" + graph::sheetNumber(factor),
            isOk ? std::optional(values[static_cast<std::size_t>(index)]) : std::nullopt,
            measure == Measure::npv ? NumberStyle::whole
            : flag                  ? NumberStyle::general
                                    : NumberStyle::four,
            flag ? CellStyle::value : CellStyle::result);
    }
}

void SheetWriter::writePrices(const SheetKernel& kernel, const CashFlowBlock& block) {
    const int sheet = m_places.cashFlow;
    const CashFlowBlock::Lines& lines = block.lines();
    const auto& o = kernel.operands;  // discount, inflation, electricity, operation, rent; start, life …
    const bool isReal =
        static_cast<kernels::PriceBasis>(kernel.structure.front()) == kernels::PriceBasis::real;
    const double deflator = isReal ? 1.0 + o[1] : 1.0;
    const auto line = [&](std::uint32_t at, const Label& label, double yearly,
                          const std::function<std::string(int)>& text) {
        m_book.text({sheet, at, 0}, say(label), CellStyle::detail);
        for (int t = 0; t < block.years(); ++t)
            formula({sheet, at, static_cast<std::uint16_t>(firstValueColumn + t)}, text(t),
                    std::pow(yearly, t), CellStyle::value, NumberStyle::four);
    };
    const auto prices = [&](std::uint32_t at, const Label& label, double escalator) {
        line(at, label, (1.0 + escalator) / deflator, [&](int t) { return block.priceFactor(at, t); });
    };
    prices(lines.inflation, WATTPLAN_TEXT("Sheet", "Price of what is bought, over that of year 0"), o[1]);
    prices(lines.electricity, WATTPLAN_TEXT("Sheet", "Price of electricity, over that of year 0"), o[2]);
    prices(lines.operation, WATTPLAN_TEXT("Sheet", "Price of operation, over that of year 0"), o[3]);
    prices(lines.income, WATTPLAN_TEXT("Sheet", "Rent, over that of year 0"), o[4]);
    line(lines.discount, WATTPLAN_TEXT("Sheet", "Value in year 0 of 1 in that year"),
         1.0 / ((1.0 + o[0]) * (isReal ? 1.0 : 1.0 + o[1])), [&](int t) { return block.discountFactor(t); });
    if (!block.isOne()) return;
    m_book.text({sheet, lines.share, 0}, say(WATTPLAN_TEXT("Sheet", "Share of the year in which it works")),
                CellStyle::detail);
    for (int t = 0; t < block.years(); ++t) {
        const double begun = t - o[5];  // years since it was bought
        formula({sheet, lines.share, static_cast<std::uint16_t>(firstValueColumn + t)}, block.share(t),
                begun > 0.0 ? std::clamp(o[6] - (begun - 1.0), 0.0, 1.0) : 0.0, CellStyle::value,
                NumberStyle::general);
    }
}

}  // namespace wattplan::exchange
