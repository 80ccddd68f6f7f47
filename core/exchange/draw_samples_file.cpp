#include "core/exchange/draw_samples_file.h"

#include <cmath>

#include "core/analysis/address_names.h"
#include "core/analysis/sweep_setup.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/file_stream.h"
#include "core/exchange/results.h"

namespace wattplan::exchange {

namespace {

using Choices = std::vector<analysis::ChoiceInput>;

std::string headings(const SampleColumns& columns, const Choices& choices = {}) {
    const Registry& registry = Registry::instance();
    const std::string currency = planCurrencyCode(columns.plan, columns.catalogue);
    CsvWriter csv;
    csv.cell("draw");
    for (const analysis::ChoiceInput& each : choices)
        csv.cell(analysis::nameOf(columns.plan, columns.catalogue, each.input));
    for (const analysis::VaryingInput& each : columns.inputs)
        csv.cell(analysis::nameOf(columns.plan, columns.catalogue, each.input));
    for (const ResultAddress& result : columns.results)
        csv.cell(analysis::nameOf(columns.plan, result));
    csv.endRow();
    for (std::size_t i = 0; i < 1 + choices.size(); ++i)
        csv.cell("");
    for (const analysis::VaryingInput& each : columns.inputs)
        csv.cell(unitIn(registry.field(each.input.field).unit, each.distribution.currency));
    for (const ResultAddress& result : columns.results)
        csv.cell(unitIn(registry.result(result.result).unit, currency));
    csv.endRow();
    return csv.text();
}

/// Keys of what each draw chose, before its inputs.
using ChosenKey = std::function<std::string(std::size_t choice, std::size_t draw)>;

std::string rows(const SampleColumns& columns, const analysis::SampleBlock& block, std::size_t choices = 0,
                 const ChosenKey& keyOf = {}) {
    const Registry& registry = Registry::instance();
    CsvWriter csv;
    for (std::size_t i = 0; i < block.count; ++i) {
        csv.cell(static_cast<double>(block.first + i + 1));
        for (std::size_t c = 0; c < choices; ++c)
            csv.cell(keyOf(c, i));
        for (std::size_t k = 0; k < columns.inputs.size(); ++k) {
            const double base = block.inputs[k][i];
            const Unit& unit = registry.field(columns.inputs[k].input.field).unit;
            csv.cell(std::isnan(base) ? std::nullopt : std::optional(unit.fromBase(base)));
        }
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

Result<bool> writeDrawSamples(const std::filesystem::path& path, const SampleColumns& columns,
                              const analysis::ChoiceDraws& draws, const analysis::DrawRequest& job,
                              const std::function<void(std::uint64_t)>& progress) {
    FileStream file(path);
    const Choices& choices = draws.choices();
    std::vector<std::vector<std::string>> keys;
    for (const analysis::ChoiceInput& each : choices) {
        keys.emplace_back();
        for (const FieldValue& value : each.values)
            keys.back().push_back(analysis::choiceKey(columns.plan, columns.catalogue, value));
    }
    std::vector<analysis::WantedResult> wanted;
    for (const ResultAddress& result : columns.results)
        wanted.push_back({result, std::nullopt});
    file.write(headings(columns, choices));
    draws.samples(wanted, job, [&](const analysis::ChoiceBlock& block) {
        if (progress) progress(block.draws.first + block.draws.count);
        return file.write(rows(
            columns, block.draws, choices.size(),
            [&](std::size_t choice, std::size_t draw) { return keys[choice][block.chosen[choice][draw]]; }));
    });
    if (job.stop.stop_requested()) return false;
    return file.finish().map([] { return true; });
}

}  // namespace wattplan::exchange
