#include "app/cli/file_step.h"

#include <QDateTime>

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

}  // namespace wattplan::cli
