#pragma once

#include "tests/support/plan_desk.h"

namespace wattplan::test {

/// A desk with one facility "hall", one cluster "cluster" of a catalogue system, as large as its services
/// need, and one service "chat" of a model with a million users.
inline PlanDesk oneService(std::string_view system, std::string_view model) {
    PlanDesk desk;
    desk.add(Kind::facility, "hall");
    desk.type("hall", "site", "n_virginia");
    desk.type("hall", "cooling", "air_crah_chiller");
    desk.add(Kind::cluster, "cluster");
    desk.type("cluster", "facility", "hall");
    desk.type("cluster", "system", system);
    desk.type("cluster", "sizing", "services");
    desk.type("cluster", "commissioning", "2026-01");
    desk.add(Kind::service, "chat");
    desk.type("chat", "model", model);
    desk.type("chat", "cluster", "cluster");
    desk.type("chat", "users", "1e6");
    return desk;
}

/// A plan in which every input of services, their classes, servers and networks has something to move: a
/// dense model that reads and writes together, and a mixture too large for a system that does so apart,
/// speculates and answers some requests from a cache, some on devices. Nothing is pinned.
inline PlanDesk servingPlan() {
    PlanDesk desk = oneService("hgx_h100_8_air", "llama_3_1_70b");
    desk.type("plan", "horizon_months", "24");
    for (const auto& [field, text] :
         {std::pair{"fabric", "net_800g_dsp"}, {"leaf_links", "copper"}, {"rails", "2"}, {"chip_gain", "2"}})
        desk.type("cluster", field, text);
    for (const auto& [field, text] : {std::pair{"start", "2026-03"}, {"end", "2027-09"}, {"growth", "40"}})
        desk.type("chat", field, text);
    desk.add(Kind::service, "mixture");
    for (const auto& [field, text] : {std::pair{"model", "deepseek_v3"},
                                      {"cluster", "cluster"},
                                      {"users", "2e6"},
                                      {"precision", "fp8"},
                                      {"phases", "apart"},
                                      {"speculation", "on"},
                                      {"response_hit", "0.1"},
                                      {"device_share", "20"},
                                      {"device_updates", "4"},
                                      {"device_counted", "50"},
                                      {"limit_per_token", "60"}})
        desk.type("mixture", field, text);
    for (const char* key : {"h100_dense", "h100_moe"}) {
        const Object* row = catalog::Catalogue::builtIn().find(Kind::servingClass, key);
        desk.apply(desk.editor().copyFromCatalogue(row->id).value());
    }
    desk.type("h100_dense", "derate", "0.9");
    desk.add(Kind::cluster, "twin");  // where a service could move
    for (const auto& [field, text] : {std::pair{"facility", "hall"},
                                      {"system", "hgx_h100_8_d2c"},
                                      {"sizing", "services"},
                                      {"commissioning", "2026-01"}})
        desk.type("twin", field, text);
    return desk;
}

}  // namespace wattplan::test
