#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <utility>

#include "core/evidence/accuracy.h"

using namespace wattplan;
using namespace wattplan::evidence;

namespace {

const Comparison& measure(const RunAccuracy& run, Measure measure) {
    const auto found = std::ranges::find(run.comparisons, measure, &Comparison::measure);
    REQUIRE(found != run.comparisons.end());
    return *found;
}

Accuracy of(std::string_view csv, RunMode mode = RunMode::blind) {
    const auto runs = readReportedRuns("runs.csv", csv);
    REQUIRE(runs.has_value());
    return accuracy(*runs, mode, catalog::Catalogue::builtIn());
}

bool assumes(const RunAccuracy& run, std::string_view detail) {
    return std::ranges::any_of(run.assumed, [&](const Remark& remark) { return remark.detail == detail; });
}

bool says(const RunAccuracy& run, std::string_view words) {
    return std::ranges::any_of(run.assumed, [&](const Remark& remark) {
        return std::string_view(remark.label.text).find(words) != std::string_view::npos;
    });
}

}  // namespace

TEST_CASE("which share of attention a benchmark counts follows from its TFLOP/s and tokens", "[evidence]") {
    // Llama 3.1 405B at 8,192 tokens: 2.524e12 FLOP a token over half the square, 2.626e12 over all of it
    // (MODEL 9b: 3.937e25 and 4.096e25 for 15.6e12 tokens). 1,000,000 tokens/s on 8,192 of them.
    const auto rated = [](double flopPerToken) {
        const double rate = flopPerToken * 1e6 / 8192 / 1e12;
        return of(
            "id,run_kind,date,model_id,hardware,accelerator_count,sequence_length_tokens,"
            "global_batch_sequences,tensor,pipeline,virtual_stages,context,micro_batch,recompute,"
            "throughput_tokens_per_s,achieved_tflops_per_accelerator,output_basis\n"
            "a,train_benchmark,2024-07-31,llama-3.1-405b,H100 SXM,8192,8192,2048,8,16,8,1,1,none,1e6," +
                std::to_string(rate) + ",measured\n",
            RunMode::given);
    };
    const Accuracy half = rated(2.524e12), whole = rated(2.626e12);
    const double halved = measure(half.runs[0], Measure::mfu).predicted.value();
    CHECK(measure(whole.runs[0], Measure::mfu).predicted.value() / halved ==
          Approx(4.096 / 3.937).epsilon(2e-3));
    CHECK(measure(whole.runs[0], Measure::throughput).predicted.value() ==
          Approx(measure(half.runs[0], Measure::throughput).predicted.value()).epsilon(1e-9));
}

TEST_CASE("a row that counts dies is told by them, two to a module", "[evidence]") {
    // 6 × 7e9 × 1e12 / (383e12 × .40 × .88 × 3600) = 86,538 h of modules: twice as many of dies at half the
    // watts, and the same energy.
    const Accuracy result =
        of("id,run_kind,params_total,tokens,hardware,accelerator_count,peak_tflops_per_accelerator,"
           "achieved_tflops_per_accelerator,pue,output_basis\n"
           "modules,train,7e9,1e12,AMD MI250X,512,383,160,1,measured\n"
           "dies,train,7e9,1e12,\"AMD MI250X, GCDs\",1024,,80,1,measured\n"
           "peak,train,7e9,1e12,MI250X,1024,191.5,80,1,measured\n");
    const RunAccuracy& modules = result.runs[0];
    for (const std::size_t row : {1, 2}) {
        const RunAccuracy& dies = result.runs[row];
        CHECK(measure(dies, Measure::hours).predicted.value() == Approx(2 * 86538).epsilon(1e-4));
        CHECK(measure(dies, Measure::power).predicted.value() ==
              Approx(measure(modules, Measure::power).predicted.value() / 2));
        CHECK(measure(dies, Measure::energy).predicted.value() ==
              Approx(measure(modules, Measure::energy).predicted.value()));
        CHECK(measure(dies, Measure::mfu).published.value() == Approx(80 / 191.5));
    }
}

TEST_CASE("eight bits are served where an accelerator has no FP8, at twice the rate of 16 bit",
          "[evidence]") {
    const Accuracy result =
        of("id,run_kind,name,params_total,hardware,accelerator_count,output_tokens_per_request,precision\n"
           "a,inference,Llama 2 7B,7e9,Cloud TPU v5e-8,8,1024,int8\n");
    CHECK(measure(result.runs[0], Measure::throughput).predicted);
    CHECK(says(result.runs[0], "twice the rate"));
}

TEST_CASE("a place is known by its city, or by a country or region of which the library has one",
          "[evidence]") {
    const Accuracy result =
        of("id,run_kind,params_total,tokens,hardware,accelerator_count,site_id,output_basis\n"
           "a,train,7e9,1e12,H100,64,Paris,measured\n"
           "b,train,7e9,1e12,H100,64,France,measured\n"
           "c,train,7e9,1e12,H100,64,北京,measured\n"
           "d,train,7e9,1e12,H100,64,Iowa,measured\n"
           "e,train,7e9,1e12,H100,64,USA,measured\n"
           "f,train,7e9,1e12,H100,64,Atlantis,measured\n");
    for (const auto& [row, city] :
         {std::pair{0, "Paris"}, {1, "Paris"}, {2, "Beijing"}, {3, "Des Moines IA"}})
        CHECK(assumes(result.runs[static_cast<std::size_t>(row)], city));
    CHECK(says(result.runs[4], "several places"));
    CHECK(says(result.runs[5], "no place"));
}

TEST_CASE("an A100 without its memory is the one of its time", "[evidence]") {
    // A100 of 80 GB came in November 2020, half a year after that of 40 GB.
    const Accuracy result =
        of("id,run_kind,date,params_total,tokens,hardware,accelerator_count,output_basis\n"
           "a,train,2020-10,7e9,1e12,A100,64,measured\n"
           "b,train,Feb 2023,7e9,1e12,A100,64,measured\n"
           "c,train,2023,7e9,1e12,A100 40GB,64,measured\n");
    CHECK(assumes(result.runs[0], "A100 SXM4 40GB"));
    CHECK(assumes(result.runs[1], "A100 SXM4 80GB"));
    CHECK_FALSE(assumes(result.runs[2], "A100 SXM4 80GB"));
}

TEST_CASE("without a column of its basis all of a file counts as measured, and says so", "[evidence]") {
    const Accuracy result =
        of("run_kind,name,params_total,tokens,hardware,accelerator_hours\n"
           "train,Mine,7e9,1e12,H100,1e5\n"
           "train,,7e9,1e12,H100,1e5\n");
    CHECK(result.groups.front().count == 2);
    CHECK(assumes(result.runs[0], "output_basis"));
    CHECK(result.runs[0].id == "Mine");
    CHECK(result.runs[1].id == "3");  // its line
}

TEST_CASE("a cell that the rest of a row does without is passed over by name", "[evidence]") {
    const Accuracy result =
        of("id,run_kind,params_total,tokens,hardware,accelerator_count,accelerator_hours,zero_stage,output_"
           "basis\n"
           "a,train,7e9,1e12,H100,64,fast,FSDP,measured\n");
    CHECK(measure(result.runs[0], Measure::hours).predicted);
    CHECK(assumes(result.runs[0], "accelerator_hours = fast"));
    CHECK_FALSE(says(result.runs[0], "outside what the field takes"));  // FSDP is stage 3
}
