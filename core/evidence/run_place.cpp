#include "core/evidence/run_place.h"

#include <algorithm>
#include <array>
#include <string>

#include "core/plan/place_names.h"
#include "core/units/fold_text.h"

namespace wattplan::evidence {

namespace {

/// Small letters without what stands between words.
std::string folded(std::string_view text) {
    std::string result;
    for (const char c : smallLetters(text))
        if (std::string_view(" -_.,'").find(c) == std::string_view::npos) result += c;
    return result;
}

/// "Tokyo" of "Tokyo / Inzai", "张家口" of "张家口（京津冀枢纽）".
std::string_view firstOf(std::string_view name) {
    std::size_t end = name.size();
    for (const std::string_view mark : {" / ", " (", "（", "／"})
        end = std::min(end, name.find(mark));
    return name.substr(0, end);
}

bool isCalled(const Object& site, const std::string& place, const catalog::Catalogue& catalogue) {
    if (folded(site.catalogueKey) == place) return true;
    static constexpr std::array languages{"en", "zh_CN", "zh_TW"};
    return std::ranges::any_of(languages, [&](const char* language) {
        const std::string_view name = catalogue.name(site, language);
        return folded(name) == place || folded(firstOf(name)) == place;
    });
}

/// The ISO code of a country by its code or its name; empty for none.
std::string countryOf(const std::string& place) {
    if (place == "usa" || place == "unitedstatesofamerica") return "US";
    if (place == "uk") return "GB";
    for (const Choice& code : countryCodes())
        if (folded(code.key) == place || folded(code.label.text) == place) return std::string(code.key);
    return {};
}

}  // namespace

RunPlace runPlace(const ReportedRun& run, const catalog::Catalogue& catalogue) {
    const std::string_view named = run.text("site_id");
    if (named.empty()) return {};
    if (const Object* site = catalogue.find(Kind::site, named)) return {site};
    const std::string place = folded(named);
    const Object* only = nullptr;
    int count = 0;
    const std::string country = countryOf(place);
    for (const Object* site : catalogue.rows(Kind::site)) {
        if (isCalled(*site, place, catalogue)) return {site, true};
        const auto text = [&](std::string_view field) {
            const auto* own = std::get_if<Text>(&site->value(fieldId(Kind::site, field)));
            return own ? std::string_view(own->text) : std::string_view();
        };
        const bool isInCountry = !country.empty() && text("country") == country;
        if (!isInCountry && folded(text("region")) != place) continue;
        only = site;
        ++count;
    }
    if (count == 1) return {only, true};
    return {nullptr, false, count > 1};
}

}  // namespace wattplan::evidence
