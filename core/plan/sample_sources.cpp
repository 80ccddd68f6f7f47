#include <algorithm>
#include <array>

#include "core/plan/sample_parts.h"

namespace wattplan {

namespace {

constexpr std::array sentences{
    WATTPLAN_TEXT("Sample", "assumption of this sample plan"),
    WATTPLAN_TEXT("Sample", "15 months from November 2026"),
    WATTPLAN_TEXT("Sample", "48 months from November 2026"),
    WATTPLAN_TEXT("Sample", "25 months of 730 h"),
    WATTPLAN_TEXT("Sample", "55 months of 730 h"),
    WATTPLAN_TEXT("Sample", "2e26 FLOP over 6 N"),
    WATTPLAN_TEXT("Sample", "4 x 450 W TDP: no published nameplate"),
    WATTPLAN_TEXT("Sample", "Orsay, near Paris"),
    WATTPLAN_TEXT(
        "Sample",
        "a fifteenth of the default: 15 times slower generation, as Microsoft's comparison of 2023 has it"),
    WATTPLAN_TEXT("Sample", "costs: construction_us; none is known of Quebec"),
    WATTPLAN_TEXT("Sample", "costs: construction_us_n_virginia with construction_ai_premium"),
    WATTPLAN_TEXT("Sample", "grid factor of the place, as the library has it"),
    WATTPLAN_TEXT("Sample", "not sold; from the amortised 640,617 USD that Epoch AI estimates for Gopher"),
    WATTPLAN_TEXT("Sample", "planner's assumption: hand calculation, plan A"),
    WATTPLAN_TEXT("Sample", "price of a DGX A100 as the broker's note of 2023 took it"),
    WATTPLAN_TEXT("Sample", "realised over the whole run: 6 N D over published accelerator-hours and peak"),
    WATTPLAN_TEXT("Sample", "ten tokens a second, faster than reading"),
    WATTPLAN_TEXT("Sample", "the article: 13 million daily visitors"),
    WATTPLAN_TEXT("Sample", "the article: 7 DGX A100 in a rack of 42 U"),
    WATTPLAN_TEXT("Sample", "the rack of NVL72 is 48 units high"),
    WATTPLAN_TEXT("Sample", "Google 2025, Suncatcher: parity by the mid-2030s"),
    WATTPLAN_TEXT("Sample", "Google Cloud 2021: 8 USD/h for a TPU v3 board of 4"),
    WATTPLAN_TEXT("Sample", "Lambda Labs 2020: 355 V100-years for 4.6 M USD"),
    WATTPLAN_TEXT("Sample", "Pangu Ultra 135B: .52 on 8,192 Ascend 910B (Epoch AI)"),
    WATTPLAN_TEXT("Sample", "SemiAnalysis 2023: about 25,000 A100, unconfirmed"),
    WATTPLAN_TEXT("Sample",
                  "SemiAnalysis, April 2025, times .77: 430 kW for 384 accelerators, network included"),
    WATTPLAN_TEXT("Sample",
                  "Yao et al. 2023, DeepSpeed-Chat: 135 M tokens in the stage of reinforcement learning"),
};

}  // namespace

std::optional<Label> sourceSentence(std::string_view source) {
    const auto* const found =
        std::ranges::find(sentences, source, [](Label each) { return std::string_view(each.text); });
    return found == sentences.end() ? std::nullopt : std::optional(*found);
}

}  // namespace wattplan
