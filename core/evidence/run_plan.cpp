#include "core/evidence/run_plan.h"

#include "core/evidence/run_cells.h"
#include "core/evidence/run_hall.h"
#include "core/evidence/run_model.h"
#include "core/evidence/run_service.h"
#include "core/evidence/run_training.h"

namespace wattplan::evidence {

RunPlan runPlan(const ReportedRun& run, RunMode mode, const catalog::Catalogue& catalogue) {
    RunDesk desk(run, mode, catalogue);
    RunPlan& result = desk.result();
    if (!run.isTraining() && !run.isServing()) {
        desk.refuse(run.has("run_kind")
                        ? WATTPLAN_TEXT("Accuracy", "a row of kind “%1” is neither a run nor a service")
                        : WATTPLAN_TEXT("Accuracy", "the row does not say whether it is a run or a service"),
                    run.text("run_kind"));
        return std::move(result);
    }
    if (const auto cell = run.unreadable()) {
        desk.refuse(WATTPLAN_TEXT("Accuracy", "not a number from 0 on: %1"), *cell);
        return std::move(result);
    }
    for (const std::string& cell : run.passedOver())
        desk.assume(WATTPLAN_TEXT("Accuracy", "left out, as it is no number from 0 on: %1"), cell);
    if (!run.statesBasis())
        desk.assume(WATTPLAN_TEXT("Accuracy", "counted as measured, as the file has no column “%1”"),
                    "output_basis");
    const RunHardware hardware = runHardware(run, catalogue);
    if (!hardware.accelerator && !run.has("hardware") && !run.has("accelerator_id")) {
        desk.refuse(WATTPLAN_TEXT("Accuracy", "the row names no hardware"), {});
        return std::move(result);
    }
    if (!hardware.accelerator) {
        desk.refuse(WATTPLAN_TEXT("Accuracy", "the library has no hardware “%1”"),
                    run.text(run.has("hardware") ? "hardware" : "accelerator_id"));
        return std::move(result);
    }
    result.accelerator = hardware.accelerator;
    result.share = hardware.share;
    if (run.isServing() && makesPictures(run)) {
        desk.refuse(WATTPLAN_TEXT("Accuracy",
                                  "its model makes images or films: only language models are predicted here"),
                    {});
        return std::move(result);
    }
    if (hardware.share < 1.0)
        desk.assume(WATTPLAN_TEXT("Accuracy", "counted by dies, two to one %1"),
                    catalogue.name(*hardware.accelerator, "en"));
    if (hardware.share > 1.0)
        desk.assume(WATTPLAN_TEXT("Accuracy", "counted by superchips, each of two %1"),
                    catalogue.name(*hardware.accelerator, "en"));
    if (const auto count = run.accelerators(); count && !run.has("accelerator_count"))
        desk.assume(WATTPLAN_TEXT("Accuracy", "a count of %1, as its hardware says"), typed(*count));
    if (hardware.isFormAssumed)
        desk.assume(WATTPLAN_TEXT("Accuracy", "hardware taken as %1"),
                    catalogue.name(*hardware.accelerator, "en"));
    typeHall(desk);
    typeCluster(desk, hardware);
    if (run.isServing())
        typeService(desk);
    else
        typeTraining(desk);
    if (run.has("name"))
        for (const std::string_view named :
             {RunPlan::workload, std::string_view(result.plan.only(Kind::plan).key)})
            desk.type(named, "name", run.text("name"));
    return std::move(result);
}

}  // namespace wattplan::evidence
