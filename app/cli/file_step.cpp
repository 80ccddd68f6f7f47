#include "app/cli/file_step.h"

#include <QDateTime>

#include "app/common/load_plan.h"
#include "core/store/author.h"

namespace wattplan::cli {

Outcome appendStep(store::PlanFile& file, Plan plan, std::vector<Edit> edits) {
    if (edits.empty()) return {};
    const store::EditGroup step{
        .time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toStdString(),
        .author = store::author(),
        .edits = std::move(edits)};
    for (const Edit& edit : step.edits)
        plan.apply(edit);
    const auto written = file.append(plan, step);
    return written ? Outcome{} : refusal(written.error());
}

Outcome editFile(const std::string& name, Label needsFile, const std::function<Edits(const Plan&)>& draft) {
    if (planSource(name) != PlanSource::file)
        return refusal(Error{ErrorCode::fileNotWritable, "", "", {name, needsFile.text}});
    auto file = store::PlanFile::open(name);
    if (!file) return refusal(file.error());
    if ((*file)->access() == store::Access::readOnly)
        return refusal(Error{ErrorCode::fileLocked, "", "", {name}});
    Plan plan = (*file)->takeInitialPlan();
    auto edits = draft(plan);
    if (!edits) return edits.error();
    return appendStep(**file, std::move(plan), std::move(*edits));
}

}  // namespace wattplan::cli
