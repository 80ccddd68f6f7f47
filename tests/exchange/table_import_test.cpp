#include <catch2/catch.hpp>

#include <chrono>
#include <string>

#include "core/exchange/table_file.h"
#include "core/exchange/table_import.h"
#include "core/plan/samples.h"

using namespace wattplan;
using namespace wattplan::exchange;

namespace {

const catalog::Catalogue& library() {
    return catalog::Catalogue::builtIn();
}

Plan blank() {
    return samplePlan("blank", library()).value();
}

const ImportWords& words() {
    // A stand-in for the translations of the program.
    static const ImportWords all([](const Label& label) -> std::vector<std::string> {
        const std::string_view text = label.text;
        if (text == "TDP") return {"热设计功耗", "熱設計功耗"};
        if (text == "Dense") return {"稠密"};
        return {};
    });
    return all;
}

struct Imported {
    Sheet sheet;
    ImportPlan plan;
    DryRun run;
};

Imported imported(const Plan& plan, const std::string& text, std::optional<Kind> kind = {},
                  const std::string& name = "table.csv") {
    auto table = readTable(name, text, library());
    REQUIRE(table);
    ImportPlan import = proposeImport(table->sheet, words(), kind);
    REQUIRE(import.kind);
    DryRun run = dryRun(plan, library(), table->sheet, import, words());
    return {std::move(table->sheet), std::move(import), std::move(run)};
}

Plan after(Plan plan, const DryRun& run) {
    for (const Edit& edit : run.edits)
        plan.apply(edit);
    return plan;
}

double number(const Plan& plan, std::string_view key, std::string_view field) {
    const Object* object = plan.find(key);
    REQUIRE(object);
    const auto* value = std::get_if<Number>(&object->value(fieldId(object->kind, field)));
    REQUIRE(value);
    return value->value;
}

std::string text(const Plan& plan, std::string_view key, std::string_view field) {
    const Object* object = plan.find(key);
    REQUIRE(object);
    const auto* value = std::get_if<Text>(&object->value(fieldId(object->kind, field)));
    return value ? value->text : std::string();
}

// Lines of Epoch AI's notable_ai_models.csv and ml_hardware.csv as published (CC BY 4.0), texts shortened.
const std::string epochModels =
    "Model,Organization,Publication date,Domain,Task,Parameters,Parameters notes,Training compute "
    "(FLOP),Training compute notes,Training dataset,Training dataset size (datapoints),Dataset size "
    "notes,Confidence,Link,Country (of organization),Training time (hours),Training hardware,Hardware "
    "quantity,Hardware utilization,Training compute cost (2023 USD),Training power draw (W)\n"
    "Pangu Ultra,Huawei,2025-04-10,Language,\"Code generation,Language "
    "modeling/generation\",135000000000.0,,1.0692e+25,\"Using 29% of the FLOPs required by Llama "
    "405B.\n\n6*135000000000*13200000000000=1.069200e+25\",,13200000000000.0, 13.2 trillion "
    "tokens,Confident,https://arxiv.org/abs/2504.07866,China,,Huawei Ascend 910B,8192.0,,,6426121.277\n"
    "EXAONE Deep 32B,LG AI Research,2025-03-16,Language,Code "
    "generation,32000000000.0,32B,1.26e+24,Table 1,Unspecified "
    "unreleased,12000000000.0,,Confident,https://arxiv.org/abs/2503.12524,Korea (Republic "
    "of),2160.0,NVIDIA H100 SXM5 80GB,512.0,0.3156,,703248.43\n"
    "Veo 3,Google DeepMind,2025-05-21,\"Video,Vision\",Video "
    "generation,,,,,,500000,,Unknown,https://deepmind.google/models/veo/,\"United States of "
    "America,United Kingdom of Great Britain and Northern Ireland\",,,,,,\n";
const std::string epochHardware =
    "Hardware name,Manufacturer,Type,Notes,Release date,Release price (USD),Tensor-FP16/BF16 performance "
    "(FLOP/s),FP8 performance (FLOP/s),Memory (bytes),Memory bandwidth (byte/s),TDP (W),Link to datasheet\n"
    "AMD Instinct MI325X,AMD,GPU,,2024-10-10,,1307400000000000.0,,256000000000.0,6000000000000.0,1000.0,"
    "https://www.amd.com/en/products/accelerators/instinct/mi300/mi325x.html\n"
    "NVIDIA HGX H20,NVIDIA,GPU,,2023-11-09,12000.0,148000000000000.0,,96000000000.0,4000000000000.0,400.0,"
    "https://viperatech.com/shop/nvidia-hgx-h20/\n";

}  // namespace

TEST_CASE("a heading that means nothing is told what it may have been meant for", "[exchange]") {
    const Imported list = imported(
        blank(), "name,TDP (W),Memroy,Board thermal design power,zzzz\nX1,700,80,1,2\n", Kind::accelerator);
    const auto& columns = list.plan.columns;
    const ImportTarget memory{ImportTarget::Type::field, fieldId(Kind::accelerator, "memory")};
    CHECK(columns[2].target == ImportTarget{});  // a suggestion is none that is taken by itself
    CHECK(columns[2].suggestion == memory);
    CHECK_FALSE(columns[3].suggestion.has_value());  // a column is for that field already
    CHECK_FALSE(columns[4].suggestion.has_value());
    ImportPlan chosen = list.plan;
    setTarget(chosen, 2, {});
    CHECK_FALSE(chosen.columns[2].suggestion.has_value());
}

TEST_CASE("A planner's list of accelerators is added in the units of its headings", "[exchange]") {
    const std::string list =
        "Our shopping list,,\n"
        "Vendor,型号,热设计功耗 (kW),Memory (GiB),FP8 [PFLOP/s],Price ($),Delivery\n"
        "Acme,X1,1.2,128,2.5,\"$30,000\",soon\n"
        "Acme,X2,950 W,,n/a,,\n";
    const Plan plan = blank();
    const Imported list1 = imported(plan, list);
    CHECK(list1.plan.kind == Kind::accelerator);
    CHECK(list1.plan.headerRow == 1);
    CHECK(list1.plan.columns[6].note == ImportColumn::Note::unknown);
    CHECK(list1.run.count(RowFate::adds) == 2);
    CHECK(list1.run.count(RowFate::refused) == 0);
    const Plan made = after(plan, list1.run);
    CHECK(number(made, "x1", "tdp") == 1200.0);
    CHECK(number(made, "x1", "memory") == Approx(137.438953472));  // 128 × 2^30 B
    CHECK(number(made, "x1", "peak_fp8") == 2500.0);
    CHECK(number(made, "x1", "price") == 30000.0);
    CHECK(number(made, "x2", "tdp") == 950.0);
    CHECK(text(made, "x1", "vendor") == "Acme");
    // The same file once more changes nothing; one cell of it changes that cell.
    CHECK(imported(made, list).run.count(RowFate::keeps) == 2);
    std::string edited = list;
    edited.replace(edited.find("1.2,"), 3, "1.3");
    const Imported second = imported(made, edited);
    CHECK(second.run.count(RowFate::changes) == 1);
    REQUIRE(second.run.edits.size() == 1);
    CHECK(number(after(made, second.run), "x1", "tdp") == Approx(1300.0));
}

TEST_CASE("A row of which a cell is refused changes nothing, and says which cell", "[exchange]") {
    const Plan plan = blank();
    const Imported list = imported(plan,
                                   "name;TDP (W);memory (GB);launch date;generation\n"
                                   "Good;700;80;2024-05;H100\n"
                                   "Bad number;7OO;80;2024-05;H100\n"
                                   "Bad range;700;-1;2024-05;H100\n"
                                   "Bad date;700;80;05/06/2024;H100\n"
                                   "Bad choice;700;80;2024-05;Turing 2\n"
                                   "Two numbers;1,5;80;2024-05;H100\n"
                                   "Good;600.5;;;\n"
                                   ";700;;;\n"
                                   "Long;1;1;2024;H100;more\n",
                                   Kind::accelerator);
    CHECK(list.run.count(RowFate::adds) == 1);
    CHECK(list.run.count(RowFate::refused) == 8);
    const auto trouble = [&](std::size_t row) {
        REQUIRE(list.run.rows[row].troubles.size() == 1);
        return std::pair(list.run.rows[row].troubles[0].column.value_or(99),
                         list.run.rows[row].troubles[0].error.code);
    };
    using Trouble = std::pair<std::size_t, ErrorCode>;
    CHECK(trouble(1) == Trouble{1, ErrorCode::unknownUnit});  // letters, not zeros
    CHECK(trouble(2) == Trouble{2, ErrorCode::numberOutOfRange});
    CHECK(trouble(3) == Trouble{3, ErrorCode::badDate});
    CHECK(trouble(4) == Trouble{4, ErrorCode::unknownChoice});
    CHECK(trouble(5) == Trouble{1, ErrorCode::ambiguousNumber});
    CHECK(trouble(6) == Trouble{0, ErrorCode::malformedRow});
    CHECK(trouble(7) == Trouble{0, ErrorCode::malformedRow});
    CHECK(trouble(8) == Trouble{5, ErrorCode::malformedRow});
    CHECK(list.run.rows[8].line == 10);
    const Plan made = after(plan, list.run);
    CHECK(made.objects(Kind::accelerator).size() == plan.objects(Kind::accelerator).size() + 1);
}

TEST_CASE("A row of the library is copied by what changes it, and by nothing else", "[exchange]") {
    const Plan plan = blank();
    const Object& row = *library().find(Kind::accelerator, "h100-sxm5-80");
    const std::string key = row.key;
    const Imported same = imported(plan, "key,TDP (W)\n" + key + ",700\n", Kind::accelerator);
    CHECK(same.run.count(RowFate::keeps) == 1);
    CHECK(same.run.edits.empty());
    const Imported other = imported(plan, "key,TDP (W),Memory (GB)\n" + key + ",650,81\n", Kind::accelerator);
    CHECK(other.run.count(RowFate::changes) == 1);
    const Plan made = after(plan, other.run);
    CHECK(number(made, key, "tdp") == 650.0);
    CHECK(number(made, key, "memory") == 81.0);
    CHECK(made.find(key)->catalogueKey == row.catalogueKey);
    CHECK(made.objects(Kind::accelerator).size() == plan.objects(Kind::accelerator).size() + 1);
}

TEST_CASE("A refused row of the library leaves the next one for it as it was", "[exchange]") {
    const std::string key = library().find(Kind::accelerator, "h100-sxm5-80")->key;
    const Imported list = imported(
        blank(), "key,TDP (W),Memory (GB)\n" + key + ",650,much\n" + key + ",660,81\n", Kind::accelerator);
    CHECK(list.run.rows[0].fate == RowFate::refused);
    CHECK(list.run.rows[1].fate == RowFate::changes);
    CHECK(number(after(blank(), list.run), key, "tdp") == 660.0);
}

TEST_CASE("A spanning heading and a row of units are understood", "[exchange]") {
    const Imported list = imported(blank(),
                                   "Server,Power (kW),Power (kW)\n"
                                   "Server,Typical,Max\n"
                                   "DGX X,8.5,10.2\n",
                                   Kind::system);
    const Plan made = after(blank(), list.run);
    CHECK(number(made, "dgx_x", "typical_power") == Approx(8500.0));
    CHECK(number(made, "dgx_x", "max_power") == Approx(10200.0));
    const Imported units = imported(blank(), "name,tdp,memory\n,kW,TB\nX,.7,.08\n", Kind::accelerator);
    CHECK(number(after(blank(), units.run), "x", "tdp") == Approx(700.0));
    CHECK(number(after(blank(), units.run), "x", "memory") == Approx(80.0));
    // A unit of another kind is refused cell by cell.
    const Imported wrong = imported(blank(), "name,TDP (kWh)\nX,1\n", Kind::accelerator);
    REQUIRE(wrong.run.count(RowFate::refused) == 1);
    CHECK(wrong.run.rows[0].troubles[0].error.code == ErrorCode::wrongDimension);
}

TEST_CASE("Objects that belong to others find their owner", "[exchange]") {
    Plan plan = samplePlan("article", library()).value();
    const auto facilities = plan.objects(Kind::facility);
    REQUIRE(facilities.size() > 1);
    const std::string owner = facilities.front()->key;
    const Imported list = imported(plan,
                                   "key,facility,month,power (MW)\nfeed_x," + owner +
                                       ",2030-01,5\nfeed_y,no such hall,2030-01,5\nfeed_z,,2030-01,5\n",
                                   Kind::feedStep);
    CHECK(list.run.count(RowFate::adds) == 1);
    CHECK(list.run.count(RowFate::refused) == 2);
    const Plan made = after(plan, list.run);
    CHECK(made.children(Kind::feedStep, facilities.front()->id).size() ==
          plan.children(Kind::feedStep, facilities.front()->id).size() + 1);
}

TEST_CASE("Epoch AI's models are recognised, with their source and how sure it is", "[exchange]") {
    const Plan plan = blank();
    const Imported list = imported(plan, epochModels);
    CHECK(list.plan.layout == ImportLayout::epochModels);
    CHECK(list.run.count(RowFate::adds) == 3);
    const Plan made = after(plan, list.run);
    CHECK(number(made, "pangu_ultra", "params_total") == 135e9);
    CHECK(number(made, "pangu_ultra", "published_flop") == 1.0692e25);
    CHECK(number(made, "pangu_ultra", "training_tokens") == 1.32e13);
    CHECK(number(made, "pangu_ultra", "hardware_count") == 8192.0);
    CHECK(number(made, "exaone_deep_32b", "training_days") == Approx(90.0));  // 2160 h
    CHECK(number(made, "exaone_deep_32b", "published_mfu") == 0.3156);
    CHECK(text(made, "exaone_deep_32b", "country") == "South Korea");
    CHECK(text(made, "veo_3", "country") == "United States,United Kingdom");
    // Data points of a model of videos are no tokens.
    CHECK(isEmpty(made.find("veo_3")->value(fieldId(Kind::model, "training_tokens"))));
    const Provenance& source = made.find("pangu_ultra")->provenance;
    CHECK(source.source == "Epoch AI, Data on AI Models (CC BY 4.0)");
    CHECK(source.url == "https://arxiv.org/abs/2504.07866");
    CHECK(source.confidence == "third-party");
    CHECK(trustOf(source) == Trust::unchecked);
    CHECK(trustOf(made.find("veo_3")->provenance) == Trust::estimate);
}

TEST_CASE("Epoch AI's hardware is recognised", "[exchange]") {
    const Plan plan = blank();
    const Imported list = imported(plan, epochHardware);
    CHECK(list.plan.layout == ImportLayout::epochHardware);
    const Plan made = after(plan, list.run);
    CHECK(number(made, "nvidia_hgx_h20", "tdp") == 400.0);
    CHECK(number(made, "nvidia_hgx_h20", "memory") == Approx(96.0));
    CHECK(number(made, "nvidia_hgx_h20", "memory_bandwidth") == Approx(4000.0));
    CHECK(number(made, "nvidia_hgx_h20", "peak_16bit") == Approx(148.0));
    CHECK(number(made, "nvidia_hgx_h20", "price") == 12000.0);
    CHECK(made.find("nvidia_hgx_h20")->provenance.url == "https://viperatech.com/shop/nvidia-hgx-h20/");
}

TEST_CASE("A model's config.json becomes a row of the models, with its source", "[exchange]") {
    const Plan plan = blank();
    const Imported one = imported(
        plan,
        R"({"_name_or_path":"acme/Tiny-1","model_type":"llama","hidden_size":64,"intermediate_size":256,
            "num_attention_heads":8,"num_hidden_layers":2,"vocab_size":1000,"max_position_embeddings":128})",
        {}, "config.json");
    CHECK(one.plan.kind == Kind::model);
    REQUIRE(one.run.count(RowFate::adds) == 1);
    const Plan made = after(plan, one.run);
    // 2 layers × (4 × 64² of attention + 3 × 64 × 256) + 2 tables of 1000 × 64
    CHECK(number(made, "tiny_1", "params_total") == 2 * (4 * 64 * 64 + 3 * 64 * 256) + 2 * 64000);
    CHECK(made.find("tiny_1")->provenance.url == "https://huggingface.co/acme/Tiny-1");
    CHECK(made.find("tiny_1")->provenance.confidence == "official");
}

TEST_CASE("Columns are given other targets by heading or number", "[exchange]") {
    auto table = readTable("t.csv", "who,watts,watts\nX,700,600\n", library());
    REQUIRE(table);
    ImportPlan import = proposeImport(table->sheet, words(), Kind::accelerator);
    REQUIRE(columnNamed(import, "who") == 0U);
    REQUIRE(columnNamed(import, "3") == 2U);
    CHECK_FALSE(columnNamed(import, "4"));
    setTarget(import, 0, *ImportWords::targetByKey(Kind::accelerator, "name"));
    setTarget(import, 1, *ImportWords::targetByKey(Kind::accelerator, "tdp"));
    setTarget(import, 2, *ImportWords::targetByKey(Kind::accelerator, "tdp"));
    CHECK(import.columns[1].target.type == ImportTarget::Type::leftOut);
    CHECK_FALSE(ImportWords::targetByKey(Kind::accelerator, "no_such"));
    const DryRun run = dryRun(blank(), library(), table->sheet, import, words());
    CHECK(number(after(blank(), run), "x", "tdp") == 600.0);
}

TEST_CASE("Ten thousand rows are read in time, and a run that is stopped ends", "[exchange]") {
    std::string many = "name,TDP (W),Memory (GB),Price (USD)\n";
    for (int i = 0; i < 3'000; ++i)
        many += "Chip " + std::to_string(i) + ",700,80,30000\n";
    const auto begin = std::chrono::steady_clock::now();
    const Imported list = imported(blank(), many);
    CHECK(list.run.count(RowFate::adds) == 3'000);
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(20));
    const std::atomic<bool> stop = true;
    CHECK(dryRun(blank(), library(), list.sheet, list.plan, words(), &stop).rows.empty());
}

TEST_CASE("A price without a currency is read in that of its row, and says so", "[exchange]") {
    // Sites keep their prices in local currency: in the library Taichung's is in TWD.
    const std::string key = "taichung";
    const auto rowOf = [&](const std::string& heading, const std::string& price) {
        return imported(blank(), "key," + heading + "\n" + key + "," + price + "\n", Kind::site);
    };
    const auto moneyOf = [](const Imported& list) {
        REQUIRE(list.run.rows.at(0).cells.size() == 1);
        return std::get<Number>(list.run.rows[0].cells[0].after);
    };
    const Imported bare = rowOf("Electricity price", "0.105");
    CHECK(moneyOf(bare) == Number{.105, "TWD"});
    CHECK(bare.run.rows[0].cells[0].assumedCurrency == "TWD");
    CHECK(bare.run.assumedCurrencies() == 1);
    CHECK(std::get<Number>(
              after(blank(), bare.run).find(key)->value(fieldId(Kind::site, "electricity_price"))) ==
          Number{.105, "TWD"});
    // Where the heading or the cell names one, nothing is assumed; the plan's own is left out.
    for (const auto& [heading, price] :
         {std::pair("Electricity price (USD/kWh)", "0.105"), std::pair("Electricity price", "USD 0.105")}) {
        const Imported named = rowOf(heading, price);
        CHECK(moneyOf(named) == Number{.105, ""});
        CHECK(named.run.assumedCurrencies() == 0);
    }
}

TEST_CASE("Epoch AI's chips without matrix units have the 16-bit peak of their half precision",
          "[exchange]") {
    const std::string list =
        "Hardware name,Manufacturer,FP16 (half precision) performance (FLOP/s),Tensor-FP16/BF16 performance "
        "(FLOP/s),TDP (W),FP4 performance (FLOP/s)\n"
        "Huawei Ascend 910C,Huawei,752000000000000.0,,600,\n"
        "NVIDIA GB300 (Blackwell Ultra),NVIDIA,80000000000000.0,2500000000000000.0,1400,1.5e+16\n";
    const Plan made = after(blank(), imported(blank(), list).run);
    CHECK(number(made, "huawei_ascend_910c", "peak_16bit") == 752.0);
    CHECK(number(made, "nvidia_gb300_blackwell_ultra", "peak_16bit") == 2500.0);
    CHECK(number(made, "nvidia_gb300_blackwell_ultra", "peak_fp4") == 15000.0);
}

TEST_CASE("Epoch AI's data centres are sites, and its clusters are refused with what could be read of them",
          "[exchange]") {
    const Imported list = imported(
        blank(),
        "Handle,Title,Project,Latitude,Longitude,Current H100 equivalents,Current power (MW)\n"
        "Anthropic-Amazon Project Rainier New Carlisle Indiana,Anthropic-Amazon New Carlisle,Project Rainier,"
        "\"41°41'36\"\"N\",\"86°27'39\"\"W\",471565.9,751\n");
    CHECK(list.plan.layout == ImportLayout::epochDataCenters);
    REQUIRE(list.run.count(RowFate::adds) == 1);
    const Plan made = after(blank(), list.run);
    const std::string key = list.run.rows[0].key;
    CHECK(number(made, key, "latitude") == Approx(41.0 + 41.0 / 60 + 36.0 / 3600).epsilon(1e-12));
    CHECK(number(made, key, "longitude") == Approx(-(86.0 + 27.0 / 60 + 39.0 / 3600)).epsilon(1e-12));
    const std::string clusters =
        "Name,Status,H100 equivalents,Chip type (primary),Chip quantity (primary),Country,Owner,Note,Power "
        "Capacity (MW)\nColossus 2,Planned,852097,NVIDIA GB200,330000,United States of "
        "America,xAI,550k,1409\n";
    const auto table = readTable("gpu_clusters.csv", clusters, library());
    REQUIRE(table);
    const ImportPlan found = proposeImport(table->sheet, words());
    CHECK_FALSE(found.kind);
    CHECK(std::string(refusedLayout(found.layout).text).find("GPU clusters") != std::string::npos);
    CHECK(imported(blank(), clusters, Kind::site).run.count(RowFate::adds) == 1);
}

TEST_CASE("Tables call their columns by the common words of English, simplified and traditional Chinese",
          "[exchange]") {
    const auto targets = [](const std::string& headings, Kind kind) {
        const auto table = readTable("table.csv", headings + "\n", library());
        REQUIRE(table);
        std::string keys;
        for (const ImportColumn& column : proposeImport(table->sheet, words(), kind).columns)
            keys += ImportWords::keyOf(column.target) + " ";
        return keys;
    };
    CHECK(targets("模型名称,开发者,国家,参数,训练数据,发表", Kind::model) ==
          "name organization country params_total training_tokens publication_date ");
    CHECK(targets("模型,開發者,國家,參數,訓練資料,發表", Kind::model) ==
          "name organization country params_total training_tokens publication_date ");
    CHECK(targets("Model,Params,Training data", Kind::model) == "name params_total training_tokens ");
    CHECK(targets("型号,供应商,散热设计功率 (W),显存 (GB),16 位峰值 (TFLOP/s),价格", Kind::accelerator)
              .starts_with("name vendor tdp memory peak_16bit "));
    CHECK(targets("晶片,供應商,熱設計功耗 (W),記憶體 (GB)", Kind::accelerator) == "name vendor tdp memory ");
    CHECK(targets("Accelerator,Vendor,TDP (W),HBM (GB),Peak FP16 (TFLOP/s)", Kind::accelerator) ==
          "name vendor tdp memory peak_16bit ");
}

TEST_CASE("A name that is its key but for capitals is kept, and so is a round number in another unit",
          "[exchange]") {
    const Plan made =
        after(blank(),
              imported(blank(),
                       "Key,Name,Grid carbon (gCO2e/kWh),Elevation (ft)\nelko,Elko,28,4500\nreno,reno,71,0\n",
                       Kind::site)
                  .run);
    CHECK(text(made, "elko", "name") == "Elko");
    CHECK(number(made, "elko", "grid_carbon") == 0.028);
    CHECK(number(made, "elko", "elevation") == 1371.6);  // 4500 × .3048
    CHECK(number(made, "reno", "grid_carbon") == 0.071);
}

TEST_CASE("A title over the whole table is no heading, and a row of totals no object", "[exchange]") {
    const Imported list = imported(blank(),
                                   "加速器清单（草案）,加速器清单（草案）,加速器清单（草案）\n"
                                   "Name,TDP (W),Memory (GB)\n"
                                   "X1,700,80\n"
                                   "合计,700,80\n");
    CHECK(list.plan.columns[0].heading == "Name");
    CHECK(list.plan.columns[1].heading == "TDP (W)");
    CHECK(list.run.count(RowFate::adds) == 1);
    CHECK(list.run.count(RowFate::refused) == 1);
}
