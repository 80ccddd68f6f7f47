#include <array>

#include "core/plan/sample_parts.h"

namespace wattplan {

namespace {

const std::array servingObjects{
    SampleObject{Kind::facility, "serving_hall", WATTPLAN_TEXT("Sample", "Serving hall")},
    SampleObject{Kind::cluster, "h100_serving", WATTPLAN_TEXT("Sample", "H100 for serving")},
    SampleObject{Kind::cluster, "b200_serving", WATTPLAN_TEXT("Sample", "B200 for serving")},
    SampleObject{Kind::service, "chat_h100", WATTPLAN_TEXT("Sample", "Chat, 70B on H100")},
    SampleObject{Kind::service, "chat_b200", WATTPLAN_TEXT("Sample", "Chat, 70B on B200")},
    SampleObject{Kind::service, "reasoning", WATTPLAN_TEXT("Sample", "Reasoning, mixture on B200")},
};

// The same demand on two generations, and a service that reasons. Models and hardware are published; the
// demand is an assumption.
const std::array servingCells{
    SampleCell{"plan", "horizon_months", "36"},
    SampleCell{"serving_hall", "site", "n_virginia"},
    SampleCell{"serving_hall", "cooling", "d2c_1p", assumed, "estimate", "unchecked"},
    SampleCell{"h100_serving", "facility", "serving_hall"},
    SampleCell{"h100_serving", "system", "hgx_h100_8_air"},
    SampleCell{"h100_serving", "sizing", "services"},
    SampleCell{"h100_serving", "commissioning", "2026-01"},
    SampleCell{"h100_serving", "fabric", "net_400g_dsp"},
    SampleCell{"b200_serving", "facility", "serving_hall"},
    SampleCell{"b200_serving", "system", "dgx_b200"},
    SampleCell{"b200_serving", "sizing", "services"},
    SampleCell{"b200_serving", "commissioning", "2026-01"},
    SampleCell{"b200_serving", "fabric", "net_800g_dsp"},
    SampleCell{"chat_h100", "model", "llama_3_1_70b"},
    SampleCell{"chat_h100", "cluster", "h100_serving"},
    SampleCell{"chat_h100", "users", "2000000", assumed, "estimate", "unchecked"},
    SampleCell{"chat_h100", "growth", "60", assumed, "estimate", "unchecked"},
    SampleCell{"chat_b200", "model", "llama_3_1_70b"},
    SampleCell{"chat_b200", "cluster", "b200_serving"},
    SampleCell{"chat_b200", "users", "2000000", assumed, "estimate", "unchecked"},
    SampleCell{"chat_b200", "growth", "60", assumed, "estimate", "unchecked"},
    SampleCell{"reasoning", "model", "deepseek_v3"},
    SampleCell{"reasoning", "cluster", "b200_serving"},
    SampleCell{"reasoning", "precision", "fp8"},
    SampleCell{"reasoning", "users", "500000", assumed, "estimate", "unchecked"},
    SampleCell{"reasoning", "output_tokens", "3000", assumed, "estimate", "unchecked"},
    SampleCell{"reasoning", "start", "2026-07"},
    SampleCell{"reasoning", "growth", "100", assumed, "estimate", "unchecked"},
};

}  // namespace

const Sample& servingSample() {
    static const Sample sample{"serving", WATTPLAN_TEXT("Sample", "Serving on two generations"),
                               servingObjects, servingCells};
    return sample;
}

}  // namespace wattplan
