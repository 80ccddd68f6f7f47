#include "core/plan/place_names.h"

namespace wattplan {

std::vector<Choice> countryCodes() {
    return {
        {"CN", WATTPLAN_TEXT("Country", "China")},
        {"HK", WATTPLAN_TEXT("Country", "Hong Kong")},
        {"TW", WATTPLAN_TEXT("Country", "Taiwan")},
        {"SG", WATTPLAN_TEXT("Country", "Singapore")},
        {"MY", WATTPLAN_TEXT("Country", "Malaysia")},
        {"JP", WATTPLAN_TEXT("Country", "Japan")},
        {"KR", WATTPLAN_TEXT("Country", "South Korea")},
        {"IN", WATTPLAN_TEXT("Country", "India")},
        {"AU", WATTPLAN_TEXT("Country", "Australia")},
        {"US", WATTPLAN_TEXT("Country", "United States")},
        {"CA", WATTPLAN_TEXT("Country", "Canada")},
        {"BR", WATTPLAN_TEXT("Country", "Brazil")},
        {"MX", WATTPLAN_TEXT("Country", "Mexico")},
        {"IE", WATTPLAN_TEXT("Country", "Ireland")},
        {"DE", WATTPLAN_TEXT("Country", "Germany")},
        {"GB", WATTPLAN_TEXT("Country", "United Kingdom")},
        {"FR", WATTPLAN_TEXT("Country", "France")},
        {"NL", WATTPLAN_TEXT("Country", "Netherlands")},
        {"SE", WATTPLAN_TEXT("Country", "Sweden")},
        {"IS", WATTPLAN_TEXT("Country", "Iceland")},
        {"IT", WATTPLAN_TEXT("Country", "Italy")},
        {"ES", WATTPLAN_TEXT("Country", "Spain")},
        {"AE", WATTPLAN_TEXT("Country", "United Arab Emirates")},
        {"SA", WATTPLAN_TEXT("Country", "Saudi Arabia")},
    };
}

std::vector<Choice> countryNames() {
    std::vector<Choice> names;
    for (const Choice& country : countryCodes())
        names.push_back({country.label.text, country.label});
    names.push_back({"Israel", WATTPLAN_TEXT("Country", "Israel")});
    names.push_back({"Switzerland", WATTPLAN_TEXT("Country", "Switzerland")});
    names.push_back({"International", WATTPLAN_TEXT("Country", "International")});
    return names;
}

std::vector<Choice> regionNames() {
    return {
        {"Hebei", WATTPLAN_TEXT("Region", "Hebei")},
        {"Anhui", WATTPLAN_TEXT("Region", "Anhui")},
        {"Shanghai", WATTPLAN_TEXT("Region", "Shanghai")},
        {"Guangdong", WATTPLAN_TEXT("Region", "Guangdong")},
        {"Sichuan", WATTPLAN_TEXT("Region", "Sichuan")},
        {"Chongqing", WATTPLAN_TEXT("Region", "Chongqing")},
        {"Guizhou", WATTPLAN_TEXT("Region", "Guizhou")},
        {"Inner Mongolia", WATTPLAN_TEXT("Region", "Inner Mongolia")},
        {"Ningxia", WATTPLAN_TEXT("Region", "Ningxia")},
        {"Gansu", WATTPLAN_TEXT("Region", "Gansu")},
        {"Beijing", WATTPLAN_TEXT("Region", "Beijing")},
        {"Zhejiang", WATTPLAN_TEXT("Region", "Zhejiang")},
        {"Hong Kong", WATTPLAN_TEXT("Region", "Hong Kong")},
        {"North Taiwan", WATTPLAN_TEXT("Region", "North Taiwan")},
        {"Central Taiwan", WATTPLAN_TEXT("Region", "Central Taiwan")},
        {"Singapore", WATTPLAN_TEXT("Region", "Singapore")},
        {"Johor", WATTPLAN_TEXT("Region", "Johor")},
        {"Kanto", WATTPLAN_TEXT("Region", "Kanto")},
        {"Seoul capital area", WATTPLAN_TEXT("Region", "Seoul capital area")},
        {"Maharashtra", WATTPLAN_TEXT("Region", "Maharashtra")},
        {"New South Wales", WATTPLAN_TEXT("Region", "New South Wales")},
        {"Virginia", WATTPLAN_TEXT("Region", "Virginia")},
        {"Ohio", WATTPLAN_TEXT("Region", "Ohio")},
        {"Texas", WATTPLAN_TEXT("Region", "Texas")},
        {"Iowa", WATTPLAN_TEXT("Region", "Iowa")},
        {"Oregon", WATTPLAN_TEXT("Region", "Oregon")},
        {"Arizona", WATTPLAN_TEXT("Region", "Arizona")},
        {"Tennessee", WATTPLAN_TEXT("Region", "Tennessee")},
        {"Georgia", WATTPLAN_TEXT("Region", "Georgia")},
        {"Utah", WATTPLAN_TEXT("Region", "Utah")},
        {"Quebec", WATTPLAN_TEXT("Region", "Quebec")},
        {"Sao Paulo", WATTPLAN_TEXT("Region", "São Paulo")},
        {"Queretaro", WATTPLAN_TEXT("Region", "Querétaro")},
        {"Leinster", WATTPLAN_TEXT("Region", "Leinster")},
        {"Hesse", WATTPLAN_TEXT("Region", "Hesse")},
        {"South East England", WATTPLAN_TEXT("Region", "South East England")},
        {"Ile-de-France", WATTPLAN_TEXT("Region", "Île-de-France")},
        {"North Holland", WATTPLAN_TEXT("Region", "North Holland")},
        {"SE3", WATTPLAN_TEXT("Region", "Bidding zone SE3")},
        {"SE1", WATTPLAN_TEXT("Region", "Bidding zone SE1")},
        {"Capital region", WATTPLAN_TEXT("Region", "Capital region")},
        {"Lombardy", WATTPLAN_TEXT("Region", "Lombardy")},
        {"Madrid", WATTPLAN_TEXT("Region", "Madrid")},
        {"Dubai", WATTPLAN_TEXT("Region", "Dubai")},
        {"Abu Dhabi", WATTPLAN_TEXT("Region", "Abu Dhabi")},
        {"Riyadh", WATTPLAN_TEXT("Region", "Riyadh")},
    };
}

}  // namespace wattplan
