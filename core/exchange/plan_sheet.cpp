#include "core/exchange/plan_sheet.h"

#include "core/catalog/exchange_rate.h"
#include "core/exchange/sheet_writer.h"

namespace wattplan::exchange {

Result<std::string> planSheet(const Plan& plan, const catalog::Catalogue& catalogue,
                              const std::shared_ptr<graph::KernelCache>& kernels,
                              const analysis::SheetWords& words, const std::function<bool(double)>& goesOn,
                              SheetCounts* counts) {
    constexpr double computed = 0.3;  // shares of the time
    constexpr double written = 0.6;
    SheetLayout layout =
        sheetLayout(plan, catalogue, kernels, [&](double share) { return goesOn(share * computed); });
    if (layout.columns.empty()) return std::string();
    Workbook book(words.font);
    SheetWriter writer(book, layout, catalogue, words, planCurrencyCode(plan, catalogue));
    if (!writer.write([&](double share) { return goesOn(computed + share * (written - computed)); }))
        return std::string();
    if (counts) *counts = writer.counts();
    return book.bytes();
}

}  // namespace wattplan::exchange
