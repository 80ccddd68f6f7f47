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

TEST_CASE("heads of a benchmark that states only their number follow from its width and date", "[evidence]") {
    // Narayanan et al. 2021, Table 1: 145.6 billion on 1,536 A100, 148 TFLOP/s with all recomputed. Its state
    // is 18 × 145.6e9 / 64 = 41 GB of 80: it fits.
    const std::string heading =
        "id,run_kind,date,params_total,hardware,accelerator_count,layers,hidden_size,sequence_length_tokens,"
        "global_batch_sequences,achieved_tflops_per_accelerator,attention_heads,kv_heads,head_dim,ffn_width,"
        "ffn_matrices,vocab,tensor,pipeline,virtual_stages,micro_batch,recompute,zero_stage,output_basis\n";
    const Accuracy result = of(
        heading +
            "open,train_benchmark,2021-04,145.6e9,A100 80GB,1536,80,12288,2048,2304,148,96,,,49152,2,51200,8,"
            "8,2,1,full,0,measured\n"
            "full,train_benchmark,2021-04,145.6e9,A100 80GB,1536,80,12288,2048,2304,148,96,96,128,49152,2,"
            "51200,8,8,2,1,full,0,measured\n"
            "late,train_benchmark,2024-04,145.6e9,A100 80GB,1536,80,12288,2048,2304,148,96,,,49152,2,51200,8,"
            "8,2,1,full,0,measured\n",
        RunMode::given);
    CHECK(measure(result.runs[0], Measure::mfu).ratio().value() == Approx(1.0).margin(0.06));
    CHECK(measure(result.runs[0], Measure::mfu).predicted == measure(result.runs[1], Measure::mfu).predicted);
    CHECK(assumes(result.runs[0], "96"));
    CHECK(assumes(result.runs[0], "128"));  // 12,288 / 96
    CHECK_FALSE(says(result.runs[0], "memory would not hold"));
    CHECK_FALSE(says(result.runs[1], "heads"));
    CHECK(assumes(result.runs[2], "8"));  // groups, since July 2023
}

TEST_CASE("a layout that waits for a figure is told from one that memory can't hold", "[evidence]") {
    const Accuracy result = of(
        "id,run_kind,date,params_total,hardware,accelerator_count,layers,hidden_size,sequence_length_tokens,"
        "global_batch_sequences,achieved_tflops_per_accelerator,attention_heads,tensor,pipeline,micro_batch,"
        "recompute,output_basis\n"
        "a,train_benchmark,2021-04,145.6e9,A100 80GB,1536,80,12288,2048,2304,148,96,8,8,1,full,measured\n",
        RunMode::given);
    CHECK(says(result.runs[0], "its layout needs"));
    CHECK_FALSE(says(result.runs[0], "memory would not hold"));
    CHECK(measure(result.runs[0], Measure::mfu).predicted.value() == Approx(0.43));  // its class
}

TEST_CASE("throughput of a run follows from the tokens of the library's model", "[evidence]") {
    // 2,240 A100 × 312e12 × .43 / (6 × 530e9 + 12 × 105 × 20,480 × 2,048 FLOP a token) = 92,960 tokens/s
    const Accuracy result =
        of("id,run_kind,name,date,params_total,hardware,accelerator_count,global_batch_sequences,"
           "sequence_length_tokens,iteration_time_s,output_basis\n"
           "a,train,MT-NLG 530B,2022-01,530e9,A100 80GB,2240,1920,2048,60.1,measured\n");
    const Comparison& throughput = measure(result.runs[0], Measure::throughput);
    CHECK(throughput.published.value() == Approx(1920 * 2048 / 60.1));
    CHECK(throughput.predicted.value() == Approx(92960).epsilon(0.01));
}

TEST_CASE("a count within the words of its hardware is the row's count", "[evidence]") {
    const Accuracy result =
        of("id,run_kind,params_total,tokens,hardware,accelerator_count,duration_days,throughput_tokens_per_s,"
           "output_basis\n"
           "words,train,7e9,1e12,\"2,048 x H800\",,10,1e7,measured\n"
           "cell,train,7e9,1e12,H800,2048,10,1e7,measured\n");
    CHECK(measure(result.runs[0], Measure::hours).published == 2048 * 10 * 24.0);
    CHECK(measure(result.runs[0], Measure::throughput).predicted ==
          measure(result.runs[1], Measure::throughput).predicted);
    CHECK(assumes(result.runs[0], "2048"));
    CHECK_FALSE(assumes(result.runs[1], "2048"));
}

TEST_CASE("totals are not compared where a row does not say of how many accelerators they are",
          "[evidence]") {
    const Accuracy result =
        of("id,run_kind,name,params_total,tokens,hardware,accelerator_hours,throughput_tokens_per_s,"
           "output_tokens_per_request,energy_j_per_output_token,output_basis\n"
           "run,train,,7e9,1e12,H100,9e4,1e7,,,measured\n"
           "chat,inference,Llama 3.1 8B,8.03e9,,H100,,2000,400,0.3,measured\n"
           "none,inference,Unknown,,,H100,,2000,400,0.3,measured\n");
    CHECK(measure(result.runs[2], Measure::throughput).reason.detail == "model");  // what it lacks first
    for (const RunAccuracy& each : {result.runs[0], result.runs[1]}) {
        const Comparison& throughput = measure(each, Measure::throughput);
        CHECK_FALSE(throughput.predicted);
        CHECK(std::string_view(throughput.reason.label.text).find("how many accelerators") !=
              std::string_view::npos);
        CHECK(says(each, "no count is stated"));
    }
    // 6 × 7e9 × 1e12 / (989.4e12 × .41 × .88 × 3600): hours and energy of a token are not totals of a count.
    CHECK(measure(result.runs[0], Measure::hours).ratio());
    CHECK(measure(result.runs[1], Measure::tokenEnergy).ratio());
}

TEST_CASE("a GB200 superchip is two GPUs", "[evidence]") {
    // MODEL 11: half as many hours of superchips as of GPUs, at twice the watts.
    const Accuracy result =
        of("id,run_kind,params_total,tokens,hardware,accelerator_count,pue,output_basis\n"
           "gpus,train,7e10,1e12,GB200,256,1,measured\n"
           "chips,train,7e10,1e12,GB200 superchip,128,1,measured\n"
           "one,train,7e10,1e12,GH200 superchip,128,1,measured\n");
    const auto predicted = [&](std::size_t row, Measure which) {
        return measure(result.runs[row], which).predicted.value();
    };
    CHECK(predicted(1, Measure::hours) == Approx(predicted(0, Measure::hours) / 2));
    CHECK(predicted(1, Measure::power) == Approx(predicted(0, Measure::power) * 2));
    CHECK(predicted(1, Measure::throughput) == Approx(predicted(0, Measure::throughput)));
    CHECK(says(result.runs[1], "superchips"));
    CHECK_FALSE(says(result.runs[2], "superchips"));  // one Hopper
}

TEST_CASE("a model of images or films is told from one whose architecture is missing", "[evidence]") {
    const Accuracy result =
        of("id,run_kind,name,params_total,hardware,accelerator_count,batch_size_requests,"
           "output_tokens_per_request,energy_wh_per_request,output_basis\n"
           "a,inference,Stable Diffusion 3.5 Large,8.1e9,H100,1,16,,0.5,measured\n"
           "b,inference,CogVideoX 5s,5e9,H100,1,1,,900,measured\n"
           "c,inference,Command R+,104e9,H100,8,1,,1,measured\n"
           "d,inference,Video captions 7B,7e9,H100,1,8,300,0.1,measured\n");
    const auto reason = [&](std::size_t row) {
        return std::string_view(measure(result.runs[row], Measure::throughput).reason.label.text);
    };
    for (const std::size_t row : {0, 1})
        CHECK(reason(row).find("only language models") != std::string_view::npos);
    CHECK(reason(2).find("neither row nor library") != std::string_view::npos);
    CHECK(measure(result.runs[3], Measure::throughput).predicted);  // it states tokens
}

TEST_CASE("an answer of unknown length is taken as usual and said", "[evidence]") {
    const Accuracy result =
        of("id,run_kind,name,params_total,hardware,accelerator_count,output_tokens_per_request,output_basis\n"
           "open,inference,Llama 3.1 8B,8.03e9,H100,1,,measured\n"
           "said,inference,Llama 3.1 8B,8.03e9,H100,1,400,measured\n");
    CHECK(measure(result.runs[0], Measure::throughput).predicted ==
          measure(result.runs[1], Measure::throughput).predicted);
    CHECK(assumes(result.runs[0], "400"));
    CHECK_FALSE(assumes(result.runs[1], "400"));
}
