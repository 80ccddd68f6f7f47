#include "core/evidence/run_hardware.h"

#include <algorithm>
#include <array>

namespace wattplan::evidence {

namespace {

std::string lower(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](unsigned char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : static_cast<char>(c);
    });
    return result;
}

/// Words of letters and digits in lower case; "DGX H200/H100" gives dgx, h200, h100.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words(1);
    for (const char c : lower(text)) {
        const bool isWordly = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
        if (isWordly)
            words.back() += c;
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

/// Words of a text in front of a remark in brackets: who ran it, and where, is no hardware.
std::vector<std::string> hardwareWords(std::string_view hardware) {
    static constexpr std::array passedOver{"nvidia", "amd",  "google", "huawei", "intel", "aws", "cluster",
                                           "gpu",    "gpus", "tensor", "core",   "dgx",   "hgx"};
    std::vector<std::string> words = wordsOf(hardware.substr(0, hardware.find('(')));
    std::erase_if(words, [](const std::string& word) { return std::ranges::count(passedOver, word) > 0; });
    return words;
}

const Object* carried(const Object& system, const catalog::Catalogue& catalogue) {
    const auto* reference = std::get_if<Reference>(&system.value(fieldId(Kind::system, "accelerator")));
    return reference ? catalogue.find(reference->object) : nullptr;
}

/// The form that servers of eight carry.
bool isServerForm(const Object& accelerator) {
    const std::string& id = accelerator.catalogueKey;
    return id.find("sxm") != std::string::npos || id.find("oam") != std::string::npos;
}

bool matches(const Object& accelerator, const std::vector<std::string>& wanted,
             const catalog::Catalogue& catalogue) {
    std::vector<std::string> words = wordsOf(catalogue.name(accelerator, "en"));
    const std::vector<std::string> ofId = wordsOf(accelerator.catalogueKey);
    words.insert(words.end(), ofId.begin(), ofId.end());
    return std::ranges::all_of(wanted,
                               [&](const std::string& word) { return std::ranges::count(words, word) > 0; });
}

/// A row whose own id is the wanted words ("tpu-v3") before a longer one, a server form before a card, then
/// the larger memory last: the first of its kind in the table.
const Object* byWords(std::string_view hardware, const catalog::Catalogue& catalogue, bool& isFormAssumed) {
    const std::vector<std::string> wanted = hardwareWords(hardware);
    if (wanted.empty()) return nullptr;
    std::vector<const Object*> found;
    for (const Object* row : catalogue.rows(Kind::accelerator))
        if (matches(*row, wanted, catalogue)) found.push_back(row);
    if (found.empty()) return nullptr;
    isFormAssumed = found.size() > 1;
    const auto server = std::ranges::find_if(found, [](const Object* row) { return isServerForm(*row); });
    return server == found.end() ? found.front() : *server;
}

}  // namespace

RunHardware runHardware(const ReportedRun& run, const catalog::Catalogue& catalogue) {
    RunHardware hardware;
    hardware.accelerator = catalogue.find(Kind::accelerator, run.text("accelerator_id"));
    if (!hardware.accelerator)
        hardware.accelerator = byWords(run.text("hardware"), catalogue, hardware.isFormAssumed);
    hardware.system = catalogue.find(Kind::system, run.text("system_id"));
    if (!hardware.accelerator && hardware.system) hardware.accelerator = carried(*hardware.system, catalogue);
    if (hardware.system || !hardware.accelerator) return hardware;
    for (const Object* row : catalogue.rows(Kind::system)) {
        const Object* accelerator = carried(*row, catalogue);
        if (!accelerator || accelerator->id != hardware.accelerator->id) continue;
        hardware.system = row;
        break;
    }
    return hardware;
}

}  // namespace wattplan::evidence
