#include "core/catalog/hardware_names.h"

#include <catch2/catch.hpp>
#include <set>
#include <string>

using namespace wattplan;
using catalog::Catalogue;

namespace {

std::string keyOf(std::string_view text) {
    const auto named = catalog::acceleratorNamed(text, Catalogue::builtIn());
    return named.row ? named.row->catalogueKey : "";
}

}  // namespace

TEST_CASE("an accelerator is known in the spellings of papers, clouds and drivers", "[catalog]") {
    for (const char* text :
         {"A100-SXM4-80GB", "NVIDIA A100 80GB SXM", "a100 sxm 80 gb", "NVIDIA A100-SXM4-80GB",
          "8x A100 80GB SXM4", "A100 (SXM, 80 GB)", "Selene (A100 80GB)", "a100sxm4 80GiB"}) {
        INFO(text);
        CHECK(keyOf(text) == "a100-sxm4-80");
    }
    const std::pair<const char*, const char*> others[]{
        {"A100 80GB PCIe", "a100-pcie-80"},
        {"NVIDIA A100 40GB", "a100-sxm4-40"},
        {"H100 80GB HBM3", "h100-sxm5-80"},
        {"H100-SXM5-80GB", "h100-sxm5-80"},
        {"DGX H100", "h100-sxm5-80"},
        {"h100s", "h100-sxm5-80"},
        {"NVIDIA H100 PCIe", "h100-pcie-80"},
        {"H100 NVL", "h100-nvl-94"},
        {"512 x H800", "h800-sxm5-80"},
        {"NVIDIA H200 141GB", "h200-sxm-141"},
        {"Grace Hopper GH200", "gh200-144"},
        {"GB200 NVL72", "gb200-gpu"},
        {"NVIDIA B200 192GB", "b200-sxm-180"},
        {"Tesla V100-SXM2-32GB", "v100-sxm2-32"},
        {"L40S", "l40s"},
        {"L40", "l40"},
        {"Google TPU v4", "tpu-v4"},
        {"TPUv4", "tpu-v4"},
        {"TPU-v4i", "tpu-v4i"},
        {"Cloud TPU v5e", "tpu-v5e"},
        {"TPU v5 lite", "tpu-v5e"},
        {"TPU v5p", "tpu-v5p"},
        {"Trillium", "tpu-v6e"},
        {"AMD Instinct MI250X", "mi250x"},
        {"MI300X 192GB", "mi300x"},
        {"Huawei Ascend 910B", "ascend-910b3"},
        {"昇腾910B", "ascend-910b3"},
        {"昇騰 910C", "ascend-910c"},
        {"昆仑芯P800", "kunlun-p800"},
        {"Intel Gaudi 2", "gaudi2"},
        {"AWS Trainium2", "trainium2"},
        {"Cerebras CS-3", "cerebras-wse3"},
        {"NVIDIA Ampere GPUs", "a100-sxm4-40"},
        {"Hopper", "h100-sxm5-80"},
        {"Habana Gaudi2", "gaudi2"},
        {"AMD MI300", "mi300x"},
        {"Tesla P40", "tesla-p40"},
        {"NVIDIA RTX A6000", "rtx-a6000"},
        {"GeForce RTX 3090", "rtx-3090"},
    };
    for (const auto& [text, key] : others) {
        INFO(text);
        CHECK(keyOf(text) == key);
    }
}

TEST_CASE("hardware that the library has not is not taken for another", "[catalog]") {
    for (const char* text : {"", "NVIDIA K80", "A10G", "RTX 3080", "Google TPU", "Xeon 8480", "GPU", "80GB",
                             "A1000", "MI50", "Titan V", "Jetson Orin"}) {
        INFO(text);
        CHECK(keyOf(text).empty());
    }
}

TEST_CASE("what a name leaves open, or has otherwise than the library, is said", "[catalog]") {
    const auto isAssumed = [](std::string_view text) {
        return catalog::acceleratorNamed(text, Catalogue::builtIn()).isAssumed;
    };
    CHECK_FALSE(isAssumed("A100-SXM4-80GB"));
    CHECK_FALSE(isAssumed("TPU v4"));
    CHECK(isAssumed("A100"));           // form and memory
    CHECK(isAssumed("A100-SXM-64GB"));  // of Leonardo alone
    CHECK(isAssumed("DGX H200/H100"));  // one of two
    CHECK(keyOf("DGX H200/H100") == "h200-sxm-141");
    CHECK(keyOf("910 x A100-SXM4-80GB") == "a100-sxm4-80");  // so many, not Ascend
    CHECK(keyOf("H100 (after A100)") == "h100-sxm5-80");
}

TEST_CASE("every accelerator of the library is found by its own key", "[catalog]") {
    for (const Object* row : Catalogue::builtIn().rows(Kind::accelerator)) {
        INFO(row->catalogueKey);
        CHECK(keyOf(row->catalogueKey) == row->catalogueKey);
    }
}

TEST_CASE("a model is known in other spellings and before what follows its name", "[catalog]") {
    const auto model = [](std::string_view text) -> std::string {
        const Object* row = catalog::modelNamed(text, Catalogue::builtIn());
        return row ? row->catalogueKey : "";
    };
    for (const char* text : {"llama-3.1-70b", "Llama 3.1 70B", "LLAMA_3.1_70B",
                             "Llama 3.1 70B Instruct on 4 x H100, max batch 256"}) {
        INFO(text);
        CHECK(model(text) == "llama-3.1-70b");
    }
    CHECK(model("Llama 3.1 7B").empty());
    CHECK(model("DeepSeek-V3.1").empty());  // not DeepSeek-V3
    CHECK(model("").empty());
}

TEST_CASE("a bare family is that of its time: the memory sold for a year", "[catalog]") {
    const auto used = [](std::string_view text, Date date) {
        return catalog::acceleratorNamed(text, Catalogue::builtIn(), date).row->catalogueKey;
    };
    CHECK(used("A100", {2021, 10}) == "a100-sxm4-40");
    CHECK(used("A100", {2021, 11}) == "a100-sxm4-80");
    CHECK(used("A100 PCIe", {2023, 1}) == "a100-pcie-80");
    CHECK(used("NVIDIA A100 40GB", {2023, 1}) == "a100-sxm4-40");
    CHECK(used("V100", {2018, 12}) == "v100-sxm2-16");
    CHECK(used("V100", {2020, 1}) == "v100-sxm2-32");
}
