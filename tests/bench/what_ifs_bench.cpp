// A tree of 300 what-ifs, twelve deep, with 1,000 overrides on the sample of the article: what the window
// waits for when one is chosen, and the file.
#include <unistd.h>

#include <filesystem>
#include <string>

#include "core/analysis/results_to_keep.h"
#include "core/catalog/catalogue.h"
#include "core/exchange/plan_json.h"
#include "core/plan/fingerprint.h"
#include "core/plan/what_if_conflicts.h"
#include "core/store/plan_file.h"
#include "tests/bench/bench.h"
#include "tests/bench/what_if_tree.h"

namespace wattplan::bench {

namespace {

/// What a snapshot of the whole tree costs: to take it, in the file, and when that is opened.
void addSnapshot(std::vector<Figure>& figures, const std::string& name, const Plan& plan,
                 const std::filesystem::path& path) {
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    const auto before = static_cast<double>(std::filesystem::file_size(path));
    const PlanModel model(plan, library);
    const auto print = [&] { keep(static_cast<double>(fingerprint(plan).size())); };
    figures.push_back({name + ": fingerprint", "ms", 1e3 * secondsPerCall(print), 16.0});
    const store::Snapshot snapshot{.head = {.name = "bench", .fingerprint = fingerprint(plan)},
                                   .inputs = exchange::planToJson(plan),
                                   .kept = analysis::resultsToKeep(plan, library, model)};
    auto file = store::PlanFile::open(path);
    const auto id = (*file)->takeSnapshot(snapshot);
    if (!id) return;
    const auto read = [&] {
        const auto taken = (*file)->snapshot(*id);
        keep(static_cast<double>(exchange::planFromJson(taken->inputs, library)->all().size()));
    };
    figures.push_back({name + ": read a snapshot", "ms", 1e3 * secondsPerCall(read), 150.0});
    file->reset();
    const auto open = [&] { keep(static_cast<double>((*store::PlanFile::open(path))->initialCursor())); };
    figures.push_back({name + ": open the file with a snapshot", "ms", 1e3 * secondsPerCall(open), 150.0});
    figures.push_back({name + ": a snapshot in the file", "MB",
                       1e-6 * (static_cast<double>(std::filesystem::file_size(path)) - before), 2.0});
}

void whatIfs(std::vector<Figure>& figures) {
    for (const std::uint32_t count : {300U, 1000U}) {
        const std::string name = std::to_string(count) + " what-ifs";
        const Plan plan = whatIfTree(count, 1000);
        const WhatIfId deep{deepestWhatIf};
        const auto seen = [&] { keep(static_cast<double>(plan.inWhatIf(deep).all().size())); };
        const auto baseline = [&] { keep(static_cast<double>(plan.inWhatIf({}).all().size())); };
        figures.push_back({name + ": the plan as one sees it", "ms", 1e3 * secondsPerCall(seen), 16.0,
                           "the baseline alone", 1e3 * secondsPerCall(baseline)});
        const auto found = [&] { keep(static_cast<double>(conflicts(plan).size())); };
        figures.push_back({name + ": conflicts of the tree", "ms", 1e3 * secondsPerCall(found), 16.0});

        const auto path = std::filesystem::temp_directory_path() /
                          ("wattplan-bench-" + std::to_string(::getpid()) + ".wattplan");
        if (!store::PlanFile::create(path, plan)) continue;
        const auto open = [&] { keep(static_cast<double>((*store::PlanFile::open(path))->initialCursor())); };
        figures.push_back({name + ": open the file", "ms", 1e3 * secondsPerCall(open), 150.0});
        figures.push_back({name + ": size of the file", "MB",
                           1e-6 * static_cast<double>(std::filesystem::file_size(path)), 5.0});
        addSnapshot(figures, name, plan, path);
        std::filesystem::remove(path);
    }
}

const Registration registration("what-ifs", whatIfs);

}  // namespace

}  // namespace wattplan::bench
