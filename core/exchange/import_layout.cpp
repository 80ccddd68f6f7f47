#include "core/exchange/import_layout.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "core/exchange/json_writer.h"

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
    Column{"FP4 performance (FLOP/s)", "peak_fp4", "FLOP/s"},
    Column{"Memory (bytes)", "memory", "B"},
    Column{"Memory size per board (Byte)", "memory", "B"},
    Column{"Memory bandwidth (byte/s)", "memory_bandwidth", "B/s"},
    Column{"TDP (W)", "tdp", "W"},
    Column{"Link to datasheet", "source_url"},
};

constexpr std::string_view halfPrecision = "FP16 (half precision) performance (FLOP/s)";
constexpr std::array dataCenterColumns{
    Column{"Title", "name"},
    Column{"Latitude", "latitude"},
    Column{"Longitude", "longitude"},
};

std::span<const Column> columnsOf(ImportLayout layout) {
    if (layout == ImportLayout::epochModels) return modelColumns;
    if (layout == ImportLayout::epochHardware) return hardwareColumns;
    if (layout == ImportLayout::epochDataCenters) return dataCenterColumns;
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

/// Degrees, minutes and seconds of an arc as a decimal number; the text itself where it is none.
std::string degreesText(std::string_view cell) {
    std::array<double, 3> parts{};
    std::string_view rest = cell;
    constexpr std::array<std::string_view, 3> marks{"°", "'", "\""};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::size_t end = rest.find(marks[i]);
        if (end == std::string_view::npos) return std::string(cell);
        const auto read = std::from_chars(rest.data(), rest.data() + end, parts[i]);
        if (read.ec != std::errc() || read.ptr != rest.data() + end) return std::string(cell);
        rest.remove_prefix(end + marks[i].size());
    }
    if (rest != "N" && rest != "S" && rest != "E" && rest != "W") return std::string(cell);
    const double degrees = (parts[0] * 3600.0 + parts[1] * 60.0 + parts[2]) / 3600.0;
    return shortestText(rest == "S" || rest == "W" ? -degrees : degrees);
}

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
    if (has("Handle") && has("Title") && has("Current H100 equivalents"))
        return ImportLayout::epochDataCenters;
    if (has("Chip type (primary)") && has("H100 equivalents")) return ImportLayout::epochClusters;
    return ImportLayout::none;
}

Kind kindOf(ImportLayout layout) {
    switch (layout) {
        case ImportLayout::epochHardware:
            return Kind::accelerator;
        case ImportLayout::epochDataCenters:
            return Kind::site;
        case ImportLayout::epochClusters:
            return Kind::cluster;
        case ImportLayout::epochModels:
        case ImportLayout::none:
            break;
    }
    return Kind::model;
}

std::string sourceOf(ImportLayout layout) {
    switch (layout) {
        case ImportLayout::epochModels:
            return "Epoch AI, Data on AI Models (CC BY 4.0)";
        case ImportLayout::epochHardware:
            return "Epoch AI, Data on Machine Learning Hardware (CC BY 4.0)";
        case ImportLayout::epochDataCenters:
            return "Epoch AI, Frontier Data Centers (CC BY 4.0)";
        case ImportLayout::epochClusters:
        case ImportLayout::none:
            break;
    }
    return {};
}

std::string urlOf(ImportLayout layout) {
    if (layout == ImportLayout::epochModels) return "https://epoch.ai/data/ai-models";
    if (layout == ImportLayout::epochHardware) return "https://epoch.ai/data/machine-learning-hardware";
    if (layout == ImportLayout::epochDataCenters) return "https://epoch.ai/data/data-centers";
    return {};
}

Label refusedLayout(ImportLayout layout) {
    if (layout != ImportLayout::epochClusters) return {};
    return WATTPLAN_TEXT(
        "Reasons",
        "this is Epoch AI’s list of GPU clusters, which names chips and their count but neither "
        "the systems that a cluster of a plan is made of nor its facility; name, country and "
        "note of its rows can be read as sites, if you say so");
}

std::string_view fallbackHeading(ImportLayout layout, const ImportTarget& target) {
    static const FieldId peak = fieldId(Kind::accelerator, "peak_16bit");
    const bool isPeak = target == ImportTarget{Type::field, peak};
    return layout == ImportLayout::epochHardware && isPeak ? halfPrecision : "";
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
    if (layout == ImportLayout::epochDataCenters && target.type == Type::field &&
        Registry::instance().field(target.field).isNumeric())
        return degreesText(cell);
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
