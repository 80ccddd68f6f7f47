// What a planner waits for while results are shown as ranges: draws of what each page shows, of the article
// with every usual range given, at first and after an input was edited. The wall clock, on all processors.
// And what the window's thread does between two frames while a slider is dragged: its processor time.
#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <optional>
#include <string>
#include <thread>

#include <malloc.h>

#include "core/analysis/draw_group.h"
#include "core/analysis/open_plan.h"
#include "core/analysis/usual_ranges.h"
#include "core/graph/lanes.h"
#include "core/plan/distribution_text.h"
#include "core/simd/loops.h"
#include "tests/bench/bench.h"
#include "tests/bench/widgets/application.h"
#include "widgets/document/document.h"
#include "widgets/document/ranges.h"
#include "widgets/theme/theme.h"
#include "widgets/window/main_window.h"
#include "widgets/window/page_list.h"

namespace wattplan::bench {

namespace {

constexpr double milli = 1e3;
constexpr std::uint64_t tenToFive = 100'000;
constexpr std::uint64_t million = 1'000'000;

/// As one click on the page Uncertainty.
void giveUsualRanges(Document& document) {
    std::vector<std::pair<FieldAddress, QString>> cells;
    for (const analysis::UsualRange& usual :
         analysis::usualRanges(document.plan(), document.catalogue(), document.model()))
        cells.emplace_back(usual.input, QString::fromStdString(distributionText(usual.distribution)));
    if (!document.setTexts(cells)) std::abort();
}

/// What a page shows as ranges once it stands.
std::vector<ResultAddress> resultsOn(MainWindow& window, const QString& page) {
    window.showPage(page);
    while (window.currentPage()->makeNextPart())
        QCoreApplication::processEvents();
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
    return Ranges::of(window.document()).wantedResults();
}

/// Draws of results of a document as it is now, as its window makes them.
class PageDraws {
public:
    PageDraws(const Document& document, const std::vector<ResultAddress>& results)
        : m_model(document.plan(), document.catalogue(), document.model().kernels()),
          m_open(document.plan(), document.catalogue(), m_model) {
        for (const ResultAddress& result : results)
            if (m_model.node(result) != graph::noNode) m_results.push_back({result, std::nullopt});
    }

    std::size_t results() const { return m_results.size(); }

    /// Nodes that are computed for each draw.
    std::size_t nodes() const {
        std::vector<ResultAddress> results;
        for (const analysis::WantedResult& each : m_results)
            results.push_back(each.result);
        const analysis::DrawSource source = m_open.source(results);
        std::vector<graph::NodeId> inputs;
        for (const std::size_t input : analysis::inputsOfTargets(source))
            inputs.push_back(source.inputs[input].node);
        std::vector<graph::NodeId> targets;
        for (const analysis::DrawTarget& target : source.targets)
            targets.push_back(target.node);
        return graph::Lanes(m_model.evaluation(), inputs, targets).affectedNodes();
    }

    void draw(std::uint64_t draws, analysis::KeptDraws& kept) const {
        analysis::DrawRequest request;
        request.draws = draws;
        request.keepsValues = false;
        if (!m_open.draw(m_results, request, kept).isWhole()) std::abort();
    }

    /// Of which nothing is kept; `look` is called now and then.
    void drawn(std::uint64_t draws, const std::function<void()>& look) const {
        analysis::DrawRequest request;
        request.draws = draws;
        request.keepsValues = false;
        request.progress = [&](const analysis::DrawAnswer&) { look(); };
        analysis::KeptDraws none(0);
        if (!m_open.draw(m_results, request, none).isWhole()) std::abort();
        look();
    }

private:
    PlanModel m_model;
    analysis::OpenPlan m_open;
    std::vector<analysis::WantedResult> m_results;
};

class PageBench {
public:
    PageBench(std::vector<Figure>& figures, Document& document, std::string page,
              std::vector<ResultAddress> results)
        : m_figures(figures), m_document(document), m_page(std::move(page)), m_results(std::move(results)) {}

    void run() {
        const PageDraws page(m_document, m_results);
        if (page.results() == 0 || page.nodes() == 0) return;
        m_page +=
            ", " + std::to_string(page.results()) + " results, " + std::to_string(page.nodes()) + " nodes";
        add("4,096 draws", {}, fresh(4096));
        add("10^5 draws", 100.0, fresh(tenToFive));
        add("10^6 draws", 1000.0, fresh(million));
        add("10^5 after an edit of a run's goodput", 100.0,
            afterEdit("gpt3", "goodput", {"0.85..0.95", "0.86..0.95", "0.87..0.95"}));
        add("10^5 after an edit of a power price", 100.0,
            afterEdit("air_hall", "electricity_price", {"0.05..0.1", "0.05..0.11", "0.05..0.12"}));
    }

private:
    void add(const std::string& what, std::optional<double> target, double seconds) {
        Figure figure{"ranges of " + m_page + ": " + what, "ms", seconds * milli, target};
        figure.threads = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
        figure.isa = simd::name(simd::loops().isa);
        m_figures.push_back(std::move(figure));
    }

    /// From the plan to the answer, with nothing kept; the least of three.
    double fresh(std::uint64_t draws) const {
        return waitsOf(3,
                       [&] {
                           analysis::KeptDraws kept(Ranges::keptBytes);
                           PageDraws(m_document, m_results).draw(draws, kept);
                       })
            .front();
    }

    /// With what was drawn before the edit; the least.
    double afterEdit(const char* object, const char* field, const std::vector<const char*>& values) const {
        analysis::KeptDraws kept(Ranges::keptBytes);
        PageDraws(m_document, m_results).draw(tenToFive, kept);
        const Object& target = *m_document.plan().find(object);
        double least = 1e9;
        for (const char* value : values) {
            if (!m_document.setText({target.id, fieldId(target.kind, field)}, QLatin1String(value)))
                std::abort();
            least = std::min(
                least, waitsOf(1, [&] { PageDraws(m_document, m_results).draw(tenToFive, kept); }).front());
        }
        for (std::size_t i = 0; i < values.size(); ++i)
            m_document.undo();
        return least;
    }

    std::vector<Figure>& m_figures;
    Document& m_document;
    std::string m_page;
    std::vector<ResultAddress> m_results;
};

/// Memory beyond what there was, as it is when most is drawn, of 10^6 draws of which no column is kept.
void addMemory(std::vector<Figure>& figures, const Document& document,
               const std::vector<ResultAddress>& results) {
    const PageDraws page(document, results);
    malloc_trim(0);
    const double before = memoryUsed();
    double most = 0.0;
    page.drawn(million, [&] { most = std::max(most, memoryUsed() - before); });
    figures.push_back({"memory of 10^6 draws of overview", "MB", most, 64.0});
}

/// What comes in the meantime is done.
void waitFor(std::chrono::milliseconds time) {
    QEventLoop events;
    QTimer::singleShot(time, Qt::PreciseTimer, &events, &QEventLoop::quit);
    events.exec();
}

/// An input set anew in every frame, as a slider that is dragged does, with ranges on: what the window does
/// for one frame, an edit, what results come in of the draws, and paints.
void addDrag(std::vector<Figure>& figures, MainWindow& window, const std::string& page) {
    constexpr double frame = 1.0 / 60.0;
    constexpr int frames = 180;
    window.showPage(QString::fromStdString(page));
    Ranges& ranges = Ranges::of(window.document());
    while (!ranges.isSettled(std::chrono::milliseconds(20)))
        QCoreApplication::processEvents();
    waitFor(std::chrono::milliseconds(500));  // the page stands
    double tokens = 3e11;
    std::vector<double> work;
    std::uint64_t fewest = Ranges::mostDraws;  // 0 while no range is shown
    for (int i = 0; i < frames; ++i) {
        const auto end = std::chrono::steady_clock::now() + std::chrono::duration<double>(frame);
        work.push_back(workOf(1, [&] {
                           typeTokens(window.document(), tokens += 1e9);
                           for (int turn = 0; turn < 4; ++turn)
                               QCoreApplication::processEvents();
                       }).front());
        work.back() += workOf(1, [&] {
                           const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(
                               end - std::chrono::steady_clock::now());
                           if (left.count() > 0) waitFor(left);
                       }).front();
        fewest = std::min(fewest, ranges.draws());
    }
    // After a rest, and the million draws before it, what the window needs is in no cache.
    const double first = work.front();
    work.erase(work.begin());
    std::ranges::sort(work);
    const std::string name = "work for a frame while a slider is dragged, ranges of " + page;
    figures.push_back({name + ", first", "ms", first * milli, frame * milli});
    figures.push_back({name + ", median of the rest", "ms", percentile(work, 0.5) * milli, frame * milli});
    figures.push_back({name + ", longest of the rest", "ms", work.back() * milli, frame * milli});
    figures.push_back({"fewest draws shown meanwhile", "", static_cast<double>(fewest)});
}

/// The article with every usual range, in a window with ranges on.
class RangedWindow {
public:
    RangedWindow() {
        auto document = Document::fromTemplate(QStringLiteral("sample:article"));
        giveUsualRanges(**document);
        auto translation = std::make_shared<text::Translation>();
        translation->install(text::Language::en);
        theme::applyTheme(*qApp, theme::Theme::light, text::Language::en);
        window.emplace(std::move(*document), translation);
        ranges().setMostDraws(Ranges::firstDraws);
        ranges().setOn(true);
        window->show();
    }

    Ranges& ranges() { return Ranges::of(window->document()); }

private:
    const Application m_application;

public:
    std::optional<MainWindow> window;
};

void dragBenchmark(std::vector<Figure>& figures) {
    RangedWindow ranged;
    for (const PageEntry& page : pageList())
        resultsOn(*ranged.window, QString::fromLatin1(page.key));
    ranged.ranges().setMostDraws(Ranges::mostDraws);
    for (const char* page : {"overview", "workloads", "cost"})
        addDrag(figures, *ranged.window, page);
}

void rangesBenchmark(std::vector<Figure>& figures) {
    RangedWindow ranged;
    MainWindow& window = *ranged.window;
    std::vector<std::pair<std::string, std::vector<ResultAddress>>> pages;
    for (const PageEntry& page : pageList())
        pages.emplace_back(page.key, resultsOn(window, QString::fromLatin1(page.key)));
    ranged.ranges().setOn(false);  // nothing is drawn beside what is measured
    addMemory(figures, window.document(), pages.front().second);
    for (const auto& [page, results] : pages)
        PageBench(figures, window.document(), page, results).run();
}

const Registration dragging("drag", dragBenchmark);
const Registration registration("ranges", rangesBenchmark);

}  // namespace

}  // namespace wattplan::bench
