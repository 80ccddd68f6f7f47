#include "core/exchange/import_layout.h"

#include <algorithm>
#include <array>

namespace wattplan::exchange {
namespace {

using Type = ImportTarget::Type;

struct Column {
    std::string_view heading;
    std::string_view field;  // or what targetByKey() reads
    std::string_view unit = {};
};

// Headings of Epoch AI's files as published from 2023 to 2026 (epoch.ai/data, CC BY 4.0).
constexpr std::array modelColumns{
    Column{"Model", "name"},
    Column{"System", "name"},
    Column{"Organization", "organization"},
    Column{"Publication date", "publication_date"},
    Column{"Parameters", "params_total"},
    Column{"Training compute (FLOP)", "published_flop", "FLOP"},
    Column{"Training dataset size (datapoints)", "training_tokens", "token"},
    Column{"Training dataset size (gradients)", "training_tokens", "token"},
    Column{"Training dataset size (total)", "training_tokens", "token"},
    Column{"Country (of organization)", "country"},
    Column{"Country (from Organization)", "country"},
    Column{"Training hardware", "published_hardware"},
    Column{"Hardware quantity", "hardware_count"},
    Column{"Hardware utilization", "published_mfu"},
    Column{"Hardware utilization (MFU)", "published_mfu"},
    Column{"Training time (hours)", "training_days", "h"},
    Column{"Training chip-hours", "published_hours", "h"},
    Column{"Training compute cost (2023 USD)", "published_cost", "USD"},
    Column{"Confidence", "confidence"},
    Column{"Link", "source_url"},
};
constexpr std::array hardwareColumns{
    Column{"Hardware name", "name"},
    Column{"Name of the hardware", "name"},
    Column{"Manufacturer", "vendor"},
    Column{"Release date", "launch_date"},
    Column{"Release price (USD)", "price", "USD"},
    Column{"Tensor-FP16/BF16 performance (FLOP/s)", "peak_16bit", "FLOP/s"},
    Column{"FP16 Tensor Performance (FLOP/s)", "peak_16bit", "FLOP/s"},
    Column{"FP8 performance (FLOP/s)", "peak_fp8", "FLOP/s"},
    Column{"Memory (bytes)", "memory", "B"},
    Column{"Memory size per board (Byte)", "memory", "B"},
    Column{"Memory bandwidth (byte/s)", "memory_bandwidth", "B/s"},
    Column{"TDP (W)", "tdp", "W"},
    Column{"Link to datasheet", "source_url"},
};

std::span<const Column> columnsOf(ImportLayout layout) {
    if (layout == ImportLayout::epochModels) return modelColumns;
    if (layout == ImportLayout::epochHardware) return hardwareColumns;
    return {};
}

struct CountryWord {
    std::string_view theirs;
    std::string_view ours;
};
constexpr std::array countries{
    CountryWord{"United States of America", "United States"},
    CountryWord{"United Kingdom of Great Britain and Northern Ireland", "United Kingdom"},
    CountryWord{"Korea (Republic of)", "South Korea"},
    CountryWord{"Russian Federation", "Russia"},
};

std::string countryText(std::string_view cell) {
    std::string text(cell);
    for (const auto& [theirs, ours] : countries)
        for (std::size_t place = text.find(theirs); place != std::string::npos;
             place = text.find(theirs, place + ours.size()))
            text.replace(place, theirs.size(), ours);
    return text;
}

}  // namespace

ImportLayout layoutOf(const std::vector<std::string>& headings) {
    const auto has = [&](std::string_view heading) {
        return std::ranges::find(headings, plainWord(heading)) != headings.end();
    };
    if ((has("Model") || has("System")) && has("Training compute (FLOP)") && has("Organization"))
        return ImportLayout::epochModels;
    if ((has("Hardware name") || has("Name of the hardware")) && has("Manufacturer") && has("TDP (W)"))
        return ImportLayout::epochHardware;
    return ImportLayout::none;
}

Kind kindOf(ImportLayout layout) {
    return layout == ImportLayout::epochHardware ? Kind::accelerator : Kind::model;
}

std::string sourceOf(ImportLayout layout) {
    switch (layout) {
        case ImportLayout::epochModels:
            return "Epoch AI, Data on AI Models (CC BY 4.0)";
        case ImportLayout::epochHardware:
            return "Epoch AI, Data on Machine Learning Hardware (CC BY 4.0)";
        case ImportLayout::none:
            break;
    }
    return {};
}

std::string urlOf(ImportLayout layout) {
    if (layout == ImportLayout::epochModels) return "https://epoch.ai/data/ai-models";
    if (layout == ImportLayout::epochHardware) return "https://epoch.ai/data/machine-learning-hardware";
    return {};
}

std::optional<LayoutColumn> layoutColumn(ImportLayout layout, std::string_view heading) {
    const std::string plain = plainWord(heading);
    for (const Column& column : columnsOf(layout))
        if (plainWord(column.heading) == plain)
            if (const auto target = ImportWords::targetByKey(kindOf(layout), column.field))
                return LayoutColumn{*target, column.unit};
    return std::nullopt;
}

std::string_view domainHeading(ImportLayout layout) {
    return layout == ImportLayout::epochModels ? "Domain" : "";
}

std::string layoutCell(ImportLayout layout, const ImportTarget& target, std::string_view cell,
                       std::string_view domain) {
    if (layout != ImportLayout::epochModels) return std::string(cell);
    if (target.type == Type::confidence)  // theirs is how sure the estimate of the compute is
        return cell == "Confident" ? "third-party" : "estimate";
    if (target.type == Type::url) return std::string(cell.substr(0, cell.find_first_of(" \n")));
    if (target.type != Type::field) return std::string(cell);
    const std::string_view key = Registry::instance().field(target.field).key;
    if (key == "country") return countryText(cell);
    if (key == "training_tokens" && domain.find("Language") == std::string_view::npos) return {};
    return std::string(cell);
}

}  // namespace wattplan::exchange
