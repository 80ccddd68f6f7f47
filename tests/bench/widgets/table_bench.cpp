// Tables far larger than a planner's: 10,000 models, and a plan of 1,000 objects opened from its file.
#include <QCoreApplication>
#include <QTemporaryDir>
#include <cmath>

#include "core/plan/registry.h"
#include "core/plan/samples.h"
#include "core/store/plan_file.h"
#include "tests/bench/bench.h"
#include "tests/bench/widgets/application.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/document/field_table_model.h"
#include "widgets/document/field_table_proxy.h"

namespace wattplan::bench {

namespace {

constexpr double milli = 1e3;

Plan article() {
    return samplePlan("article", catalog::Catalogue::builtIn()).value();
}

std::size_t columnOf(std::string_view field) {
    return static_cast<std::size_t>(Registry::instance().field(Kind::model, field)->column);
}

/// Models like GPT-3 with names and tokens of their own.
void addModels(Plan& plan, int count) {
    const Object model = *plan.find("gpt_3_175b");
    for (int i = 0; i < count; ++i) {
        Object copy = model;
        copy.id = plan.nextId();
        copy.key = "model_" + std::to_string(i);
        copy.catalogueKey.clear();
        copy.values[columnOf("name")] = Text{"Model " + std::to_string(i)};
        copy.values[columnOf("training_tokens")] = Number{std::fmod(i * 7919.0, 10007.0) * 1e9, {}};
        plan.insert(copy);
    }
}

std::vector<TableColumn> twentyColumns() {
    std::vector<TableColumn> columns = allColumns(Kind::model);
    columns.resize(std::min<std::size_t>(columns.size(), 20));
    return columns;
}

/// The slowest key of a search typed letter by letter and taken back.
double slowestKey(FieldTableProxy& proxy) {
    double slowest = 0.0;
    for (const char* text : {"m", "mo", "mod", "model 9", "model 99", "model 9", "model", ""})
        slowest = std::max(slowest, waitsOf(1, [&] {
                                        proxy.setFilterText(QLatin1String(text));
                                        keep(proxy.rowCount());
                                    }).front());
    return slowest;
}

void addTable(std::vector<Figure>& figures) {
    Plan plan = article();
    addModels(plan, 10000);
    const auto document = Document::fromPlan(std::move(plan));
    Display display;
    FieldTableModel table(*document, display, Kind::model, twentyColumns(), TableRows::planOnly);
    FieldTableProxy proxy(table, display);
    figures.push_back({"filter 10,000 rows, slowest key, at once", "ms", slowestKey(proxy) * milli, 30.0});
    const int tokens = table.columnOf(fieldId(Kind::model, "training_tokens"));
    double slowest = 0.0;
    for (const int column : {tokens, 0})
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
            slowest = std::max(slowest, waitsOf(1, [&] { proxy.sort(column, order); }).front());
    figures.push_back({"sort 10,000 rows, slowest", "ms", slowest * milli, 60.0});
    figures.push_back({"filter 10,000 rows, slowest key, prepared", "ms", slowestKey(proxy) * milli, 30.0});
}

void addFile(std::vector<Figure>& figures) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large.wattplan"));
    Plan plan = article();
    addModels(plan, 1000 - static_cast<int>(plan.all().size()));
    store::PlanFile::create(path.toStdString(), plan).value();
    const auto opened = waitsOf(9, [&] { Document::open(path).value(); });
    figures.push_back({"open 1,000 objects", "ms", percentile(opened, 0.5) * milli, 100.0});

    const QString small = folder.filePath(QStringLiteral("small.wattplan"));
    store::PlanFile::create(small.toStdString(), article()).value();
    const auto document = Document::open(small).value();
    int step = 0;
    const auto edits = waitsOf(200, [&] { typeTokens(*document, 3e11 + 1e9 * ++step); });
    // Most of it is the disk's: five flushes. A window repaints after it.
    figures.push_back({"durable commit of an edit, median", "ms", percentile(edits, 0.5) * milli});
    figures.push_back({"durable commit of an edit, p99", "ms", percentile(edits, 0.99) * milli});
}

void tableBenchmark(std::vector<Figure>& figures) {
    const Application application;
    addTable(figures);
    addFile(figures);
}

const Registration registration("tables", tableBenchmark);

}  // namespace

}  // namespace wattplan::bench
