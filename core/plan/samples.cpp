#include "core/plan/samples.h"

#include <algorithm>
#include <array>
#include <span>

#include "core/plan/plan_typist.h"

namespace wattplan {

namespace {

/// One field of a sample, as a person would type it, and where the figure is from.
struct Cell {
    std::string_view object;
    std::string_view field;
    std::string_view text;
    std::string_view source{};
    std::string_view confidence = "reported";
    std::string_view checked = "secondary";
};

struct NewObject {
    Kind kind;
    std::string_view key;
    Label name{};
    std::string_view owner{};
};

constexpr std::string_view patterson =
    "Patterson et al. 2021, Carbon Emissions and Large Neural Network Training, Table 4";
constexpr std::string_view luccioni =
    "Luccioni et al. 2022, Estimating the Carbon Footprint of BLOOM, Tables 1-4";
constexpr std::string_view realised =
    "realised over the whole run: 6 N D over published accelerator-hours and peak";
constexpr std::string_view assumed = "assumption of this sample plan";

const std::array blankObjects{
    NewObject{Kind::growthEra, "era_2012", {}, "growth"},
    NewObject{Kind::growthEra, "era_2019", {}, "growth"},
};
const std::array blankCells{
    Cell{"era_2012", "from", "2012"},
    Cell{"era_2012", "to", "2019"},
    Cell{"era_2019", "from", "2019"},
    Cell{"era_2019", "to", "2027"},
};

const std::array articleObjects{
    NewObject{Kind::facility, "azure", WATTPLAN_TEXT("Sample", "Azure, 2020")},
    NewObject{Kind::facility, "google", WATTPLAN_TEXT("Sample", "Google, 2020")},
    NewObject{Kind::facility, "meta", WATTPLAN_TEXT("Sample", "Meta, 2021")},
    NewObject{Kind::facility, "jean_zay", WATTPLAN_TEXT("Sample", "Jean Zay, 2022")},
    NewObject{Kind::facility, "air_hall", WATTPLAN_TEXT("Sample", "Air-cooled hall")},
    NewObject{Kind::facility, "liquid_hall", WATTPLAN_TEXT("Sample", "Liquid-cooled twin")},
    NewObject{Kind::cluster, "v100_cluster", WATTPLAN_TEXT("Sample", "10,000 V100")},
    NewObject{Kind::cluster, "tpu_cluster", WATTPLAN_TEXT("Sample", "4,096 TPU v3")},
    NewObject{Kind::cluster, "opt_cluster", WATTPLAN_TEXT("Sample", "992 A100")},
    NewObject{Kind::cluster, "bloom_cluster", WATTPLAN_TEXT("Sample", "384 A100")},
    NewObject{Kind::cluster, "air_cluster", WATTPLAN_TEXT("Sample", "20 racks of DGX A100")},
    NewObject{Kind::cluster, "liquid_cluster", WATTPLAN_TEXT("Sample", "HGX A100, liquid-cooled")},
    NewObject{Kind::trainingRun, "gpt3", WATTPLAN_TEXT("Sample", "GPT-3")},
    NewObject{Kind::trainingRun, "gopher", WATTPLAN_TEXT("Sample", "Gopher")},
    NewObject{Kind::trainingRun, "opt", WATTPLAN_TEXT("Sample", "OPT")},
    NewObject{Kind::trainingRun, "bloom", WATTPLAN_TEXT("Sample", "BLOOM")},
    NewObject{Kind::trainingRun, "gpt3_air", WATTPLAN_TEXT("Sample", "GPT-3 again, air-cooled")},
    NewObject{Kind::trainingRun, "gpt3_liquid", WATTPLAN_TEXT("Sample", "GPT-3 again, liquid-cooled")},
    NewObject{Kind::feedStep, "air_feed_1", {}, "air_hall"},
    NewObject{Kind::feedStep, "air_feed_2", {}, "air_hall"},
    NewObject{Kind::feedStep, "liquid_feed_1", {}, "liquid_hall"},
};

const std::array articleCells{
    Cell{"plan", "horizon_start", "2020-01"},
    Cell{"plan", "price_year", "2023"},
    // GPT-3 on 10,000 V100
    Cell{"azure", "site", "des_moines", assumed, "estimate", "unchecked"},
    Cell{"azure", "cooling", "air_side_econ", assumed, "estimate", "unchecked"},
    Cell{"azure", "pin_pue", "1.10", patterson},
    Cell{"azure", "grid_carbon", "0.429", patterson},
    Cell{"v100_cluster", "facility", "azure"},
    Cell{"v100_cluster", "system", "dgx_1_v100"},
    Cell{"v100_cluster", "systems", "1250", patterson},
    Cell{"v100_cluster", "commissioning", "2020-01"},
    Cell{"v100_cluster", "retirement", "2020-07"},
    Cell{"gpt3", "model", "gpt_3_175b"},
    Cell{"gpt3", "cluster", "v100_cluster"},
    Cell{"gpt3", "start", "2020-02"},
    Cell{"gpt3", "flop_mode", "quick"},
    Cell{"gpt3", "pin_mfu", "0.1968", "Patterson et al. 2021, Table 4: 24.6 of 125 TFLOP/s"},
    Cell{"gpt3", "goodput", "1", patterson},
    Cell{"gpt3", "pin_it_power", "330 W", patterson},
    Cell{"gpt3", "pin_price_per_hour", "1.50", "Lambda Labs 2020: 355 V100-years for 4.6 M USD",
         "third-party", "unchecked"},
    // Gopher on 4,096 TPU v3
    Cell{"google", "site", "atlanta", assumed, "estimate", "unchecked"},
    Cell{"google", "cooling", "water_side_econ", assumed, "estimate", "unchecked"},
    Cell{"google", "pin_pue", "1.08", "Rae et al. 2021, Appendix F"},
    Cell{"google", "grid_carbon", "0.33", "Rae et al. 2021, Appendix F"},
    Cell{"tpu_cluster", "facility", "google"},
    Cell{"tpu_cluster", "system", "tpu_v3_board"},
    Cell{"tpu_cluster", "systems", "1024", "Rae et al. 2021"},
    Cell{"tpu_v3_board", "max_power", "1800 W", "4 x 450 W TDP: no published nameplate", "estimate",
         "unchecked"},
    Cell{"tpu_v3_board", "price", "14000",
         "not sold; from the amortised 640,617 USD that Epoch AI estimates for Gopher", "estimate",
         "unchecked"},
    Cell{"tpu_cluster", "commissioning", "2020-11"},
    Cell{"tpu_cluster", "retirement", "2021-05"},
    Cell{"gopher", "model", "gopher_280b"},
    Cell{"gopher", "cluster", "tpu_cluster"},
    Cell{"gopher", "start", "2020-11"},
    Cell{"gopher", "flop_mode", "quick"},
    Cell{"gopher", "pin_mfu", "0.30205", realised, "derived"},
    Cell{"gopher", "goodput", "1", realised, "derived"},
    Cell{"gopher", "pin_it_power", "283 W", luccioni},
    Cell{"gopher", "pin_price_per_hour", "2.00", "Google Cloud 2021: 8 USD/h for a TPU v3 board of 4",
         "published", "unchecked"},
    // OPT on 992 A100
    Cell{"meta", "site", "salt_lake", assumed, "estimate", "unchecked"},
    Cell{"meta", "cooling", "air_side_econ", assumed, "estimate", "unchecked"},
    Cell{"meta", "pin_pue", "1.09", luccioni},
    Cell{"meta", "grid_carbon", "0.231", luccioni},
    Cell{"opt_cluster", "facility", "meta"},
    Cell{"opt_cluster", "system", "dgx_a100_640"},
    Cell{"opt_cluster", "systems", "124", "Zhang et al. 2022"},
    Cell{"dgx_a100_640", "price", "199000", "price of a DGX A100 as the broker's note of 2023 took it",
         "third-party", "unchecked"},
    Cell{"opt_cluster", "commissioning", "2021-11"},
    Cell{"opt_cluster", "retirement", "2022-05"},
    Cell{"opt", "model", "opt_175b"},
    Cell{"opt", "cluster", "opt_cluster"},
    Cell{"opt", "start", "2021-11"},
    Cell{"opt", "flop_mode", "quick"},
    Cell{"opt", "pin_mfu", "0.34646", realised, "derived"},
    Cell{"opt", "goodput", "1", realised, "derived"},
    Cell{"opt", "pin_chip_power", "400 W", luccioni},
    // BLOOM on 384 A100
    Cell{"jean_zay", "site", "paris", "Orsay, near Paris", "published"},
    Cell{"jean_zay", "cooling", "d2c_1p", assumed, "estimate", "unchecked"},
    Cell{"jean_zay", "pin_pue", "1.20", luccioni},
    Cell{"jean_zay", "grid_carbon", "0.057", luccioni},
    Cell{"bloom_cluster", "facility", "jean_zay"},
    Cell{"bloom_cluster", "system", "dgx_a100_640", assumed, "estimate", "unchecked"},
    Cell{"bloom_cluster", "systems", "48", luccioni},
    Cell{"bloom_cluster", "commissioning", "2022-03"},
    Cell{"bloom_cluster", "retirement", "2022-09"},
    Cell{"bloom", "model", "bloom_176b"},
    Cell{"bloom", "cluster", "bloom_cluster"},
    Cell{"bloom", "start", "2022-03"},
    Cell{"bloom", "flop_mode", "quick"},
    Cell{"bloom", "pin_mfu", "0.31818", realised, "derived"},
    Cell{"bloom", "goodput", "1", realised, "derived"},
    Cell{"bloom", "pin_chip_power", "400 W", luccioni},
    // The same model again, in a hall of DGX A100 and in its liquid-cooled twin
    Cell{"air_hall", "site", "n_virginia"},
    Cell{"air_hall", "cooling", "air_crah_chiller"},
    Cell{"air_cluster", "facility", "air_hall"},
    Cell{"air_cluster", "system", "dgx_a100_640"},
    Cell{"air_cluster", "systems", "140"},
    Cell{"air_cluster", "commissioning", "2023-03"},
    Cell{"air_cluster", "ramp", "3"},
    Cell{"air_cluster", "pin_systems_per_rack", "7", "the article: 7 DGX A100 in a rack of 42 U",
         "third-party"},
    Cell{"air_feed_1", "month", "2023-01"},
    Cell{"air_feed_1", "capacity", "1 MW"},
    Cell{"air_feed_2", "month", "2023-09"},
    Cell{"air_feed_2", "capacity", "1.5 MW"},
    Cell{"gpt3_air", "model", "gpt_3_175b"},
    Cell{"gpt3_air", "cluster", "air_cluster"},
    Cell{"gpt3_air", "start", "2023-06"},
    Cell{"liquid_hall", "site", "n_virginia"},
    Cell{"liquid_hall", "cooling", "d2c_1p"},
    Cell{"liquid_cluster", "facility", "liquid_hall"},
    Cell{"liquid_cluster", "system", "hgx_a100_8_d2c"},
    Cell{"liquid_cluster", "systems", "140"},
    Cell{"hgx_a100_8_d2c", "price", "190000", "costs: server_hgx_a100 (2021)", "estimate", "unchecked"},
    Cell{"liquid_cluster", "commissioning", "2023-03"},
    Cell{"liquid_cluster", "ramp", "3"},
    Cell{"liquid_feed_1", "month", "2023-01"},
    Cell{"liquid_feed_1", "capacity", "1 MW"},
    Cell{"liquid_feed_1", "basis", "mva"},
    Cell{"gpt3_liquid", "model", "gpt_3_175b"},
    Cell{"gpt3_liquid", "cluster", "liquid_cluster"},
    Cell{"gpt3_liquid", "start", "2023-06"},
};

const std::array servingObjects{
    NewObject{Kind::facility, "serving_hall", WATTPLAN_TEXT("Sample", "Serving hall")},
    NewObject{Kind::cluster, "h100_serving", WATTPLAN_TEXT("Sample", "H100 for serving")},
    NewObject{Kind::cluster, "b200_serving", WATTPLAN_TEXT("Sample", "B200 for serving")},
    NewObject{Kind::service, "chat_h100", WATTPLAN_TEXT("Sample", "Chat, 70B on H100")},
    NewObject{Kind::service, "chat_b200", WATTPLAN_TEXT("Sample", "Chat, 70B on B200")},
    NewObject{Kind::service, "reasoning", WATTPLAN_TEXT("Sample", "Reasoning, mixture on B200")},
};

// The same demand on two generations, and a service that reasons. Models and hardware are published; the
// demand is an assumption.
const std::array servingCells{
    Cell{"plan", "horizon_months", "36"},
    Cell{"serving_hall", "site", "n_virginia"},
    Cell{"serving_hall", "cooling", "d2c_1p", assumed, "estimate", "unchecked"},
    Cell{"h100_serving", "facility", "serving_hall"},
    Cell{"h100_serving", "system", "hgx_h100_8_air"},
    Cell{"h100_serving", "sizing", "services"},
    Cell{"h100_serving", "commissioning", "2026-01"},
    Cell{"h100_serving", "fabric", "net_400g_dsp"},
    Cell{"b200_serving", "facility", "serving_hall"},
    Cell{"b200_serving", "system", "dgx_b200"},
    Cell{"b200_serving", "sizing", "services"},
    Cell{"b200_serving", "commissioning", "2026-01"},
    Cell{"b200_serving", "fabric", "net_800g_dsp"},
    Cell{"chat_h100", "model", "llama_3_1_70b"},
    Cell{"chat_h100", "cluster", "h100_serving"},
    Cell{"chat_h100", "users", "2000000", assumed, "estimate", "unchecked"},
    Cell{"chat_h100", "growth", "60", assumed, "estimate", "unchecked"},
    Cell{"chat_b200", "model", "llama_3_1_70b"},
    Cell{"chat_b200", "cluster", "b200_serving"},
    Cell{"chat_b200", "users", "2000000", assumed, "estimate", "unchecked"},
    Cell{"chat_b200", "growth", "60", assumed, "estimate", "unchecked"},
    Cell{"reasoning", "model", "deepseek_v3"},
    Cell{"reasoning", "cluster", "b200_serving"},
    Cell{"reasoning", "precision", "fp8"},
    Cell{"reasoning", "users", "500000", assumed, "estimate", "unchecked"},
    Cell{"reasoning", "output_tokens", "3000", assumed, "estimate", "unchecked"},
    Cell{"reasoning", "start", "2026-07"},
    Cell{"reasoning", "growth", "100", assumed, "estimate", "unchecked"},
};

const std::array orbitObjects{
    NewObject{Kind::facility, "ground_hall", WATTPLAN_TEXT("Sample", "The same on the ground")},
    NewObject{Kind::orbitalCluster, "orbit_today", WATTPLAN_TEXT("Sample", "A megawatt in orbit, today")},
    NewObject{Kind::orbitalCluster, "orbit_hoped", WATTPLAN_TEXT("Sample", "A megawatt in orbit, as hoped")},
};

// A megawatt in orbit at the launch price of today and at one that is hoped for, against a hall.
const std::array orbitCells{
    Cell{"ground_hall", "site", "n_virginia"},
    Cell{"ground_hall", "cooling", "d2c_1p", assumed, "estimate", "unchecked"},
    Cell{"ground_hall", "design_it_power", "1 MW"},
    Cell{"orbit_today", "facility", "ground_hall"},
    Cell{"orbit_hoped", "facility", "ground_hall"},
    Cell{"orbit_hoped", "launch_price", "200", "Google 2025, Suncatcher: parity by the mid-2030s",
         "published", "unchecked"},
};

/// A sample by its name: what it is called, and what is in it beside the two eras of growth.
struct Sample {
    std::string_view name;
    Label title{};
    std::span<const NewObject> objects{};
    std::span<const Cell> cells{};
};

const std::array samples{
    Sample{"blank", WATTPLAN_TEXT("Sample", "New plan")},
    Sample{"article", WATTPLAN_TEXT("Sample", "The article, 2023"), articleObjects, articleCells},
    Sample{"serving", WATTPLAN_TEXT("Sample", "Serving on two generations"), servingObjects, servingCells},
    Sample{"orbit", WATTPLAN_TEXT("Sample", "A megawatt in orbit"), orbitObjects, orbitCells},
};

/// Makes a plan by the verbs that people use, so that a sample can hold nothing they could not type.
class Maker {
public:
    Maker(const catalog::Catalogue& catalogue, const Translate& translate)
        : m_translate(translate), m_typist(m_plan, catalogue) {
        for (const Kind kind : {Kind::plan, Kind::finance, Kind::growth})
            insertSingleton(kind);
    }

    Result<void> make(std::span<const NewObject> objects, std::span<const Cell> cells) {
        for (const NewObject& object : objects) {
            if (auto done = m_typist.add(object.kind, object.key, object.owner); !done) return done;
            if (object.name.empty()) continue;
            const std::string name = m_translate(object.name);
            if (auto done = set(Cell{object.key, "name", name}); !done) return done;
        }
        for (const Cell& cell : cells)
            if (auto done = set(cell); !done) return done;
        return {};
    }

    Result<void> set(const Cell& cell) {
        Provenance source;
        if (!cell.source.empty())
            source = {std::string(cell.source),  "", "", std::string(cell.confidence),
                      std::string(cell.checked), ""};
        return m_typist.type(cell.object, cell.field, cell.text, source);
    }

    Plan&& take() { return std::move(m_plan); }

private:
    void insertSingleton(Kind kind) {
        Object object;
        object.id = m_plan.nextId();
        object.kind = kind;
        object.key = Registry::instance().kind(kind).key;
        object.values.resize(Registry::instance().fields(kind).size());
        m_plan.insert(std::move(object));
    }

    const Translate& m_translate;
    Plan m_plan;
    PlanTypist m_typist;
};

}  // namespace

std::vector<std::string_view> sampleNames() {
    std::vector<std::string_view> names;
    for (const Sample& sample : samples)
        names.push_back(sample.name);
    return names;
}

Result<Plan> samplePlan(std::string_view name, const catalog::Catalogue& catalogue,
                        const Translate& translate) {
    constexpr std::string_view prefix = "sample:";
    if (name.starts_with(prefix)) name.remove_prefix(prefix.size());
    const auto sample = std::ranges::find(samples, name, &Sample::name);
    if (sample == samples.end()) {
        std::string known;
        for (const std::string_view each : sampleNames())
            known.append(known.empty() ? "" : ", ").append(prefix).append(each);
        return failure(ErrorCode::unknownChoice, {std::string(prefix).append(name), known});
    }
    Maker maker(catalogue, translate);
    const std::string title = translate(sample->title);
    const std::array settings{Cell{"plan", "name", title}, Cell{"plan", "currency", "usd"},
                              Cell{"plan", "horizon_start", "2026-01"}};
    if (auto done = maker.make({}, settings); !done) return tl::unexpected(done.error());
    if (auto done = maker.make(blankObjects, blankCells); !done) return tl::unexpected(done.error());
    if (auto done = maker.make(sample->objects, sample->cells); !done) return tl::unexpected(done.error());
    return maker.take();
}

Result<Plan> referencePlan(const catalog::Catalogue& catalogue) {
    const Translate asItIs = [](const Label& label) { return std::string(label.text); };
    Maker maker(catalogue, asItIs);
    const std::array settings{Cell{"plan", "currency", "usd"}, Cell{"plan", "horizon_start", "2026-01"}};
    if (auto done = maker.make({}, settings); !done) return tl::unexpected(done.error());
    if (auto done = maker.make(blankObjects, blankCells); !done) return tl::unexpected(done.error());
    for (const Sample& sample : samples)
        if (auto done = maker.make(sample.objects, sample.cells); !done) return tl::unexpected(done.error());
    return maker.take();
}

}  // namespace wattplan
