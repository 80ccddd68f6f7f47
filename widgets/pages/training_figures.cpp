#include "widgets/pages/training_figures.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <array>

#include "core/analysis/efficiency_class.h"
#include "widgets/pages/result_axis.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"

namespace wattplan {
namespace {

using charts::Tone;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Training)

public:
    static QString hours() { return tr("Accelerator-hours and their expected error"); }
    static QString hoursDescription() {
        return tr(
            "Accelerator-hours of each run: the least, what is expected, and the most that its expected "
            "error allows.");
    }
    static QString step() { return tr("Time of a step"); }
    static QString stepDescription() {
        return tr("Parts of the time of a training step, for runs counted from their layout.");
    }
    static QString memory() { return tr("Memory of an accelerator"); }
    static QString memoryDescription() {
        return tr("What takes up the memory of the fullest accelerator, beside what is usable.");
    }
    static QString empty() { return tr("Nothing yet. Add a training run on the page of workloads."); }
    static QString noLayout() { return tr("No run takes its MFU from its layout."); }
    static QString run() { return tr("Training run"); }
    static QString least() { return tr("at least"); }
    static QString expected() { return tr("to what is expected"); }
    static QString sum() { return tr("expected", "accelerator-hours of a run"); }
    static QString most() { return tr("to the most"); }
    static QString inAll() { return tr("in all"); }
    static QString counted() { return tr("MFU from"); }
    static QString pinned() { return tr("pinned in the plan"); }
    static QString searched() { return tr("layout, searched"); }
    static QString given() { return tr("layout, as given"); }
    static QString ofClass(const QString& name) { return tr("class “%1”", "of hardware").arg(name); }
    static QString noClass() { return tr("no class fits"); }
    static QString layout() { return tr("Layout used"); }
};

constexpr std::array stepParts{"step_time.layers", "step_time.head", "step_time.pipeline",
                               "step_time.bubble", "step_time.data", "step_time.optimizer"};
constexpr std::array memoryParts{"memory.state", "memory.activations", "memory.rest"};

Tone toneOf(std::size_t index) {
    return static_cast<Tone>(index % (theme::seriesToneCount - 1));
}

bool isPinned(const Object& run) {
    return !isEmpty(run.value(fieldId(Kind::trainingRun, "pin_mfu")));
}

bool countsLayout(const Object& run) {
    const auto* mode = std::get_if<Text>(&run.value(fieldId(Kind::trainingRun, "mfu_mode")));
    return mode && mode->text == "layout";
}

std::vector<const Object*> layoutRuns(const PlanView& view) {
    std::vector<const Object*> runs = view.plan.objects(Kind::trainingRun);
    std::erase_if(runs, [](const Object* run) { return !countsLayout(*run); });
    return runs;
}

charts::ChartData barsOf(const PlanView& view, const QString& name, const QString& description,
                         std::string_view measure, const std::vector<const Object*>& runs) {
    charts::ChartData data;
    data.name = name;
    data.description = description;
    data.x = resultAxis(resultId(Kind::trainingRun, measure));
    data.y.title = Words::run();
    for (const Object* run : runs) {
        data.bars.categories.push_back(view.name(run->id));
        data.bars.ids.push_back(tagOf(view.address(*run, measure)));
    }
    return data;
}

charts::BarGroup groupOf(const PlanView& view, const std::vector<const Object*>& runs, const char* result,
                         std::size_t tone) {
    charts::BarGroup group;
    group.key = QLatin1String(result);
    group.name = text::resultLabel(resultId(Kind::trainingRun, result));
    group.tone = toneOf(tone);
    for (const Object* run : runs) {
        group.values.push_back(view.value(*run, result));
        group.ids.push_back(tagOf(view.address(*run, result)));
    }
    return group;
}

QString countedText(const PlanView& view, const Object& run) {
    if (isPinned(run)) return Words::pinned();
    if (countsLayout(run)) {
        static constexpr std::array degrees{"tensor_parallel",  "pipeline_parallel", "pipeline_chunks",
                                            "context_parallel", "expert_parallel",   "micro_batch"};
        const bool isGiven = std::ranges::all_of(degrees, [&](const char* degree) {
            return !isEmpty(run.value(fieldId(Kind::trainingRun, degree)));
        });
        return isGiven ? Words::given() : Words::searched();
    }
    const Object* chosen = analysis::efficiencyClassOf(run, view.plan, view.catalogue);
    return chosen ? Words::ofClass(view.name(chosen->id)) : Words::noClass();
}

// "t8 · p16 · v2 · d128": as papers write it, without degrees of one.
QString layoutText(const PlanView& view, const Object& run) {
    static constexpr std::pair<const char*, const char*> degrees[]{
        {"t", "layout.tensor"},  {"p", "layout.pipeline"}, {"v", "layout.chunks"},
        {"c", "layout.context"}, {"e", "layout.expert"},   {"d", "layout.data"}};
    QStringList parts;
    for (const auto& [letter, result] : degrees)
        if (const auto degree = view.value(run, result); degree && *degree > 1.0)
            parts += QLatin1String(letter) + text::exactText(*degree);
    return parts.join(QStringLiteral(" · "));
}

}  // namespace

bool hasQuickRuns(const PlanView& view) {
    return std::ranges::any_of(view.plan.objects(Kind::trainingRun),
                               [](const Object* run) { return !isPinned(*run) && !countsLayout(*run); });
}

bool hasLayoutRuns(const PlanView& view) {
    return !layoutRuns(view).empty();
}

charts::ChartData trainingHoursChart(const PlanView& view) {
    const auto runs = view.plan.objects(Kind::trainingRun);
    charts::ChartData data = barsOf(view, Words::hours(), Words::hoursDescription(), "hours", runs);
    data.emptyText = Words::empty();
    charts::BarGroup least{QStringLiteral("least"), Words::least(), Tone::series1};
    charts::BarGroup expected{QStringLiteral("expected"), Words::expected(), Tone::series2};
    charts::BarGroup most{QStringLiteral("most"), Words::most(), Tone::series5};
    for (const Object* run : runs) {
        const auto hours = view.value(*run, "hours");
        const auto error = view.value(*run, "mfu.error");
        const bool isOpen = hours && error && *error < 1.0;
        const double open = isOpen ? *error : 0.0;
        least.values.push_back(hours ? std::optional(*hours / (1.0 + open)) : std::nullopt);
        expected.values.push_back(hours ? std::optional(*hours - *hours / (1.0 + open)) : std::nullopt);
        most.values.push_back(hours ? std::optional(*hours / (1.0 - open) - *hours) : std::nullopt);
        for (charts::BarGroup* group : {&least, &expected, &most}) {
            group->ids.push_back(tagOf(view.address(*run, isOpen ? "mfu.error" : "hours")));
            group->stack = Words::sum();
        }
    }
    most.isBeyond = true;
    if (!runs.empty()) data.bars.groups = {least, expected, most};
    return data;
}

charts::ChartData stepChart(const PlanView& view) {
    const auto runs = layoutRuns(view);
    charts::ChartData data = barsOf(view, Words::step(), Words::stepDescription(), "step_time", runs);
    data.emptyText = Words::noLayout();
    for (std::size_t i = 0; i < stepParts.size() && !runs.empty(); ++i) {
        data.bars.groups.push_back(groupOf(view, runs, stepParts[i], i));
        data.bars.groups.back().stack = Words::inAll();
    }
    return data;
}

charts::ChartData memoryChart(const PlanView& view) {
    const auto runs = layoutRuns(view);
    charts::ChartData data = barsOf(view, Words::memory(), Words::memoryDescription(), "memory", runs);
    data.emptyText = Words::noLayout();
    if (runs.empty()) return data;
    for (std::size_t i = 0; i < memoryParts.size(); ++i) {
        data.bars.groups.push_back(groupOf(view, runs, memoryParts[i], i));
        data.bars.groups.back().stack = Words::inAll();
    }
    data.bars.groups.push_back(groupOf(view, runs, "memory.usable", 0));
    data.bars.groups.back().tone = Tone::series8;
    return data;
}

ResultTable trainingTable(const PlanView& view) {
    static constexpr std::array columns{"mfu",     "mfu.error", "hours",        "days",
                                        "goodput", "memory",    "memory.usable"};
    ResultTable table;
    table.corner = Words::run();
    table.columns.push_back({Words::counted(), {}, {}, true});
    for (const char* column : columns)
        table.columns.push_back(columnOf(*Registry::instance().result(Kind::trainingRun, column)));
    table.columns.push_back({Words::layout(), {}, {}, true});
    for (const Object* run : view.plan.objects(Kind::trainingRun)) {
        ResultTable::Row row{view.name(run->id), {}, false};
        row.cells.push_back({{}, countedText(view, *run), 0, {}});
        for (const char* column : columns)
            row.cells.push_back(cellOf(view, *run, column));
        row.cells.push_back({{}, layoutText(view, *run), 0, {}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

}  // namespace wattplan
