#include "core/catalog/catalogue.h"

#include <catch2/catch.hpp>
#include <set>

#include "core/catalog/embedded.h"
#include "core/kernels/cooling_technology.h"
#include "core/kernels/site_climate.h"

using namespace wattplan;
using catalog::Catalogue;

namespace {

constexpr Kind libraryKinds[]{Kind::model,   Kind::accelerator, Kind::system,         Kind::site,
                              Kind::cooling, Kind::currency,    Kind::efficiencyClass};

const Object& row(Kind kind, std::string_view key) {
    const Object* object = Catalogue::builtIn().find(kind, key);
    INFO(key);
    REQUIRE(object);
    return *object;
}

const FieldValue& value(Kind kind, std::string_view key, std::string_view field) {
    return row(kind, key).value(fieldId(kind, field));
}

double number(Kind kind, std::string_view key, std::string_view field) {
    const auto* number = std::get_if<Number>(&value(kind, key, field));
    INFO(key << '.' << field);
    REQUIRE(number);
    return number->value;
}

const Provenance& source(Kind kind, std::string_view key, std::string_view field) {
    return row(kind, key).provenanceOf(fieldId(kind, field));
}

}  // namespace

TEST_CASE("every row of the library is loaded", "[catalog]") {
    // Rows of the tables; currencies.csv has 33 rows of 18 currencies.
    const std::vector<std::size_t> counts{133, 102, 44, 50, 12, 18, 14};
    for (std::size_t i = 0; i < counts.size(); ++i)
        CHECK(Catalogue::builtIn().rows(libraryKinds[i]).size() == counts[i]);
}

TEST_CASE("figures of the library are those of its tables", "[catalog]") {
    CHECK(number(Kind::model, "gpt-3-175b", "params_total") == 175e9);
    CHECK(number(Kind::model, "gpt-3-175b", "published_energy") == 1287);
    CHECK(std::get<Date>(value(Kind::model, "alexnet", "publication_date")) == Date{2012, 9, 30});
    CHECK(number(Kind::accelerator, "p100-pcie-16", "peak_16bit") == 18.7);
    CHECK(number(Kind::accelerator, "p100-pcie-16", "tdp") == 250);
    CHECK(std::get<Date>(value(Kind::accelerator, "p100-pcie-16", "launch_date")) == Date{2016, 6, 0});
    CHECK(number(Kind::system, "dgx-a100-640", "max_power") == 6500);
    CHECK(number(Kind::system, "dgx-1-p100", "rack_units") == 3);
    CHECK(number(Kind::site, "zhangjiakou", "t_db_01") == -8.4);
    CHECK(number(Kind::site, "zhangjiakou", "rh_01") == 56);
    CHECK(number(Kind::site, "zhangjiakou", "swing_01") == 11.8);
    CHECK(number(Kind::site, "zhangjiakou", "elevation") == 726);
    CHECK(number(Kind::site, "n-virginia", "electricity_price") == 0.0892);
    CHECK(number(Kind::cooling, "air_crac_dx", "ups_c0") == 0.022);
    CHECK(number(Kind::cooling, "air_crac_dx", "pue_default") == 1.8);
    CHECK(number(Kind::efficiencyClass, "h100_dense_16bit", "mfu") == 0.4);
}

TEST_CASE("an empty cell is unknown, not zero", "[catalog]") {
    CHECK(isEmpty(value(Kind::model, "alexnet", "params_active")));
    CHECK(isEmpty(value(Kind::accelerator, "p100-pcie-16", "idle_power")));
    CHECK(isEmpty(value(Kind::site, "reykjavik", "construction_cost")));
    CHECK(isEmpty(value(Kind::site, "tokyo", "staff_cost")));
}

TEST_CASE("a price is in the currency of its table", "[catalog]") {
    CHECK(std::get<Number>(value(Kind::site, "zhangjiakou", "electricity_price")) == Number{0.52, "CNY"});
    CHECK(std::get<Number>(value(Kind::accelerator, "p100-pcie-16", "price")) == Number{5699, "USD"});
    for (const Object* site : Catalogue::builtIn().rows(Kind::site)) {
        const auto& price = std::get<Number>(site->value(fieldId(Kind::site, "electricity_price")));
        CAPTURE(site->key, price.currency);
        CHECK(Catalogue::builtIn().find(Kind::currency, price.currency));
    }
}

TEST_CASE("the newest yearly rate of a currency is the one", "[catalog]") {
    CHECK(number(Kind::currency, "CNY", "rate") == 7.14);
    CHECK(number(Kind::currency, "CNY", "year") == 2025);
    CHECK(number(Kind::currency, "usd", "rate") == 1);
}

TEST_CASE("costs are joined in the unit of the field, with their own source", "[catalog]") {
    // 11.5 million USD/MW and 11.7 million USD/MW: 1 MW = 1,000 kW.
    CHECK(number(Kind::site, "n-virginia", "construction_cost") == Approx(11500));
    CHECK(number(Kind::site, "dallas-tx", "construction_cost") == Approx(11700));
    CHECK(number(Kind::site, "dublin", "construction_cost") == Approx(11600));
    CHECK(number(Kind::site, "beijing", "staff_per_power") == Approx(1.5));
    CHECK(number(Kind::site, "beijing", "staff_cost") == Approx(28000));
    CHECK(std::get<Number>(value(Kind::accelerator, "h100-sxm5-80", "rental_price")).currency == "USD");
    CHECK(number(Kind::accelerator, "h100-sxm5-80", "rental_price") == Approx(2.95));
    const Provenance& rent = source(Kind::accelerator, "h100-sxm5-80", "rental_price");
    CHECK(rent.url == "https://aimultiple.com/gpu-index");
    CHECK(rent.date == "2026");
    CHECK(rent.checked == "retrieved");
    CHECK(trustOf(source(Kind::site, "beijing", "staff_cost")) == Trust::estimate);
}

TEST_CASE("a system refers to its accelerator", "[catalog]") {
    const auto& reference = std::get<Reference>(value(Kind::system, "dgx-h100", "accelerator"));
    CHECK(Catalogue::builtIn().find(reference.object) == &row(Kind::accelerator, "h100-sxm5-80"));
    CHECK(isEmpty(value(Kind::system, "cpu-2u-2s-generic", "accelerator")));
}

TEST_CASE("a window and the share of the layers that have it are two values", "[catalog]") {
    std::set<std::pair<double, double>> windows;
    const FieldId window = fieldId(Kind::model, "window");
    const FieldId share = fieldId(Kind::model, "window_share");
    for (const Object* model : Catalogue::builtIn().rows(Kind::model)) {
        CHECK(isEmpty(model->value(window)) == isEmpty(model->value(share)));
        if (!isEmpty(model->value(window)))
            windows.emplace(std::get<Number>(model->value(window)).value,
                            std::get<Number>(model->value(share)).value);
    }
    // "4096", "4096 (1/2 of layers)", "1024 (5/6 of layers)", "8192 (3/4 of layers, chunked)", "128 (local
    // branch; …)", …
    const std::set<std::pair<double, double>> expected{{128, 0.5},  {128, 0.75},  {128, 1},  {1024, 5.0 / 6},
                                                       {4096, 0.5}, {4096, 0.75}, {4096, 1}, {8192, 0.75}};
    CHECK(windows == expected);
    CHECK(std::get<Text>(value(Kind::model, "gopher-280b", "positional")).text == "relative");
}

TEST_CASE("a length of training sequences that was read in a report says in which and when", "[catalog]") {
    const auto sequence = [](std::string_view key) { return number(Kind::model, key, "training_sequence"); };
    CHECK(sequence("deepseek-v3") == 4096);      // report, section 4.2
    CHECK(sequence("deepseek-v4-pro") == 4096);  // report, section 4.2.2: "starts with … 4K"
    CHECK(sequence("kimi-k2.5") == 4096);        // report, table 3: 15T tokens at 4096
    CHECK(sequence("gemma-3-27b") == 32768);     // report, section 5.3
    CHECK(sequence("minimax-text-01") == 8192);  // report, section 4
    std::size_t unchecked = 0;
    for (const Object* model : Catalogue::builtIn().rows(Kind::model)) {
        if (isEmpty(model->value(fieldId(Kind::model, "training_sequence")))) continue;
        CAPTURE(model->catalogueKey);
        const Provenance& read = source(Kind::model, model->catalogueKey, "training_sequence");
        const bool isChecked = read.checked == "primary" || read.checked == "secondary";
        CHECK(isChecked == (read.date == "2026-11-30"));
        CHECK((!isChecked || read.url.starts_with("https://")));
        unchecked += isChecked ? 0 : 1;
    }
    CHECK(unchecked == 16);
}

TEST_CASE("every figure names its source, its confidence and whether it was checked", "[catalog]") {
    for (const Kind kind : libraryKinds)
        for (const Object* object : Catalogue::builtIn().rows(kind)) {
            CAPTURE(object->catalogueKey);
            for (const FieldSpec& field : Registry::instance().fields(kind)) {
                if (isEmpty(object->value(field.id))) continue;
                const Provenance& provenance = object->provenanceOf(field.id);
                CAPTURE(field.key);
                CHECK_FALSE(provenance.source.empty());
                CHECK_FALSE(provenance.confidence.empty());
                CHECK_FALSE(provenance.checked.empty());
            }
        }
}

TEST_CASE("a figure that differs from its row in trust says so", "[catalog]") {
    CHECK(row(Kind::accelerator, "p100-pcie-16").provenance.confidence == "datasheet");
    CHECK(source(Kind::accelerator, "p100-pcie-16", "price").confidence == "third-party");
    CHECK(source(Kind::accelerator, "p100-pcie-16", "price").date == "2016");
    CHECK(source(Kind::site, "zhangjiakou", "electricity_price").checked == "unchecked");
    CHECK(source(Kind::site, "zhangjiakou", "grid_carbon").confidence == "official");
    // field_flags: "training_tokens:lower bound (15T+);energy_mwh:derived hours x 700 W;…"
    CHECK(source(Kind::model, "llama-3-8b", "published_energy").confidence == "derived");
    CHECK(source(Kind::model, "llama-3-8b", "published_energy").note == "derived hours x 700 W");
    CHECK(source(Kind::model, "llama-3-8b", "training_tokens").note == "lower bound (15T+)");
    // "all numbers:estimate (Epoch; xAI states 200M GPU-hours)"
    CHECK(trustOf(source(Kind::model, "grok-3", "published_flop")) == Trust::estimate);
    CHECK(source(Kind::model, "grok-3", "published_flop").note ==
          "estimate (Epoch; xAI states 200M GPU-hours)");
}

TEST_CASE("keys are valid and unique in a kind, and both forms find the row", "[catalog]") {
    std::set<ObjectId> ids;
    for (const Kind kind : libraryKinds) {
        std::set<std::string> keys;
        for (const Object* object : Catalogue::builtIn().rows(kind)) {
            CAPTURE(object->catalogueKey);
            CHECK(isValidKey(object->key));
            CHECK(keys.insert(object->key).second);
            CHECK(ids.insert(object->id).second);
            CHECK(object->id.isCatalogue());
            CHECK(Catalogue::builtIn().find(kind, object->catalogueKey) == object);
            CHECK(Catalogue::builtIn().find(kind, object->key) == object);
            CHECK(Catalogue::builtIn().find(object->id) == object);
        }
    }
    CHECK_FALSE(Catalogue::builtIn().find(Kind::model, "gpt-9"));
    CHECK_FALSE(Catalogue::builtIn().find(ObjectId{1}));
}

TEST_CASE("names are in three languages, English where there is no other", "[catalog]") {
    const Catalogue& catalogue = Catalogue::builtIn();
    const Object& site = row(Kind::site, "sydney");
    CHECK(catalogue.name(site, "en") == "Sydney");
    CHECK(catalogue.name(site, "zh_CN") == "悉尼");
    CHECK(catalogue.name(site, "zh_TW") == "雪梨");
    CHECK(catalogue.name(row(Kind::accelerator, "ascend-910"), "zh_TW") == "昇騰 910");
    CHECK(catalogue.name(row(Kind::model, "alexnet"), "zh_TW") == "AlexNet");
}

TEST_CASE("a plan's copy has the name in the language until it is changed", "[catalog]") {
    Object copy = row(Kind::site, "sydney");
    copy.id = ObjectId{7};
    CHECK(Catalogue::builtIn().name(copy, "zh_CN") == "悉尼");
    const FieldSpec& name = *Registry::instance().field(Kind::site, "name");
    copy.values[static_cast<std::size_t>(name.column)] = Text{"Botany"};
    CHECK(Catalogue::builtIn().name(copy, "zh_CN") == "Botany");
}

TEST_CASE("every operand of the site-year kernel is a field", "[catalog]") {
    const auto columnKnown = [](Kind kind, std::string_view column) {
        return std::ranges::count(Registry::instance().fields(kind), column, &FieldSpec::csvColumn) == 1;
    };
    for (const auto& operand : kernels::climateOperands) {
        CAPTURE(operand.name);
        CHECK(columnKnown(Kind::site, operand.name));
    }
    for (const auto& operand : kernels::coolingOperands) {
        CAPTURE(operand.name);
        CHECK(columnKnown(Kind::cooling, operand.name));
    }
}

TEST_CASE("peaks of the library are dense: half of what data sheets state with sparsity", "[catalog]") {
    // With sparsity, TFLOP/s: data sheets of A100, H100 SXM, H200 SXM, L40S and DGX B200 (for eight: 36 and
    // 72 PFLOP/s).
    struct Sparse {
        const char* accelerator;
        double bits16;
        double fp8;
    };
    for (const auto& [accelerator, bits16, fp8] :
         {Sparse{"a100-sxm4-80", 624, 0}, Sparse{"h100-sxm5-80", 1979, 3958},
          Sparse{"h200-sxm-141", 1979, 3958}, Sparse{"l40s", 733, 1466},
          Sparse{"b200-sxm-180", 4500, 9000}}) {
        INFO(accelerator);
        constexpr double rounding = 0.015;  // data sheets give three digits
        CHECK(number(Kind::accelerator, accelerator, "peak_16bit") == Approx(bits16 / 2).epsilon(rounding));
        if (fp8 > 0)
            CHECK(number(Kind::accelerator, accelerator, "peak_fp8") == Approx(fp8 / 2).epsilon(rounding));
    }
}

TEST_CASE("a module of several chips is counted by its accelerators", "[catalog]") {
    // NVIDIA's GB200 NVL72: 36 superchips of two, 72 GPUs, 360 PFLOP/s of BF16 with sparsity.
    const Object& rack = row(Kind::system, "gb200-nvl72");
    CHECK(number(Kind::system, "gb200-nvl72", "accelerators_per_system") == 72);
    const auto accelerator = std::get<Reference>(rack.value(fieldId(Kind::system, "accelerator"))).object;
    const Object* gpu = Catalogue::builtIn().find(accelerator);
    REQUIRE(gpu);
    const double peak = std::get<Number>(gpu->value(fieldId(Kind::accelerator, "peak_16bit"))).value;
    CHECK(72 * peak == Approx(360e3 / 2));
}

TEST_CASE("links between accelerators are counted one way", "[catalog]") {
    // NVLink of A100 and H100: 600 and 900 GB/s, both ways together; adapters: 200 and 400 Gbit/s.
    const auto link = [](const char* efficiency, const char* field) {
        return number(Kind::efficiencyClass, efficiency, field);
    };
    CHECK(link("a100_dense", "fast_link") < 600.0 / 2);
    CHECK(link("h100_dense_16bit", "fast_link") < 900.0 / 2);
    CHECK(link("a100_dense", "slow_link") <= 200.0 / 8);
    CHECK(link("h100_dense_16bit", "slow_link") <= 400.0 / 8);
}
