#include "core/exchange/draw_samples_file.h"

#include "core/analysis/address_names.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/file_stream.h"
#include "core/exchange/results.h"

namespace wattplan::exchange {

namespace {

std::string headings(const SampleColumns& columns) {
    const Registry& registry = Registry::instance();
    const std::string currency = planCurrencyCode(columns.plan, columns.catalogue);
    CsvWriter csv;
    csv.cell("draw");
    for (const analysis::VaryingInput& each : columns.inputs)
        csv.cell(analysis::nameOf(columns.plan, columns.catalogue, each.input));
    for (const ResultAddress& result : columns.results)
        csv.cell(analysis::nameOf(columns.plan, result));
    csv.endRow();
    csv.cell("");
    for (const analysis::VaryingInput& each : columns.inputs)
        csv.cell(unitIn(registry.field(each.input.field).unit, each.distribution.currency));
    for (const ResultAddress& result : columns.results)
        csv.cell(unitIn(registry.result(result.result).unit, currency));
    csv.endRow();
    return csv.text();
}

std::string rows(const SampleColumns& columns, const analysis::SampleBlock& block) {
    const Registry& registry = Registry::instance();
    CsvWriter csv;
    for (std::size_t i = 0; i < block.count; ++i) {
        csv.cell(static_cast<double>(block.first + i + 1));
        for (std::size_t k = 0; k < columns.inputs.size(); ++k)
            csv.cell(registry.field(columns.inputs[k].input.field).unit.fromBase(block.inputs[k][i]));
        for (std::size_t k = 0; k < columns.results.size(); ++k) {
            const analysis::TargetColumn& column = block.results[k];
            const Unit& unit = registry.result(columns.results[k].result).unit;
            csv.cell(column.status[i] == graph::statusOk ? std::optional(unit.fromBase(column.values[i]))
                                                         : std::nullopt);
        }
        csv.endRow();
    }
    return csv.text();
}

}  // namespace

Result<bool> writeDrawSamples(const std::filesystem::path& path, const SampleColumns& columns,
                              const analysis::DrawSource& source, const analysis::DrawRequest& job,
                              const std::function<void(std::uint64_t)>& progress) {
    FileStream file(path);
    file.write(headings(columns));
    analysis::drawSamples(source, job, [&](const analysis::SampleBlock& block) {
        if (progress) progress(block.first + block.count);
        return file.write(rows(columns, block));
    });
    if (job.stop.stop_requested()) return false;
    return file.finish().map([] { return true; });
}

}  // namespace wattplan::exchange
