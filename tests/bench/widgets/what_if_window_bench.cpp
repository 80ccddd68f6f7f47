// What a planner waits for when another what-if of 300 is chosen, and when twelve are compared.
#include <QApplication>
#include <QEvent>
#include <algorithm>
#include <chrono>
#include <cstdlib>

#include "tests/bench/bench.h"
#include "tests/bench/what_if_tree.h"
#include "tests/bench/widgets/application.h"
#include "widgets/document/document.h"
#include "widgets/pages/compare_page.h"
#include "widgets/panels/what_if_panel.h"
#include "widgets/tables/list_table.h"
#include "widgets/theme/theme.h"
#include "widgets/window/main_window.h"
#include "widgets/window/page_list.h"

namespace wattplan::bench {

namespace {

using namespace std::chrono_literals;

constexpr double milli = 1e3;
constexpr std::uint32_t whatIfs = 300;

void settle() {
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

/// As a window is some seconds after it opened: nothing is made beside what is measured.
void makeAllPages(MainWindow& window) {
    for (const PageEntry& entry : pageList()) {
        Page& page = *window.page(QString::fromLatin1(entry.key));
        while (page.makeNextPart())
            settle();
    }
    settle();
}

void addSwitches(std::vector<Figure>& figures, MainWindow& window, const QString& page) {
    window.showPage(page);
    settle();
    std::uint32_t number = 0;
    const auto choose = [&] {
        number = number % whatIfs + 1;
        window.document().show({number});
        settle();
    };
    workOf(20, choose);  // warm
    const auto work = workOf(200, choose);
    const std::string name = "300 what-ifs: another shown, " + page.toStdString();
    figures.push_back({name + ", median", "ms", percentile(work, 0.5) * milli, 16.0});
    figures.push_back({name + ", p99", "ms", percentile(work, 0.99) * milli, 16.0});
}

/// Whether a widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool isPainted = false;

protected:
    bool eventFilter(QObject*, QEvent* event) override {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
};

/// From the tick that compares twelve to their results painted, and to the split of a difference behind them,
/// which is found on its own.
void addComparison(std::vector<Figure>& figures, MainWindow& window) {
    using Clock = std::chrono::steady_clock;
    window.showPage(QStringLiteral("compare"));
    auto& page = static_cast<ComparePage&>(*window.currentPage());
    const QAbstractItemModel& results = *page.results().model();
    PaintWatch watch(*page.results().viewport());
    bool isThere = false;
    QObject::connect(&results, &QAbstractItemModel::dataChanged, &page, [&isThere] { isThere = true; });
    std::vector<double> toResults;
    std::vector<double> toAll;
    std::vector<double> work;
    for (std::uint32_t turn = 0; turn < 24; ++turn) {
        std::vector<WhatIfId> twelve;
        for (std::uint32_t i = 1; i <= 12; ++i)
            twelve.push_back({turn * 12 + i});
        isThere = false;
        const double workBefore = processSeconds();
        const auto start = Clock::now();
        const auto waited = [&] { return std::chrono::duration<double>(Clock::now() - start).count(); };
        page.whatIfs().tree().setCompared(std::move(twelve));
        while (!isThere)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        watch.isPainted = false;
        while (!watch.isPainted)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        if (results.columnCount() != 13) std::abort();  // nothing would be measured
        toResults.push_back(waited());
        work.push_back(processSeconds() - workBefore);
        while (!page.isSettled(1ms))
            QCoreApplication::processEvents();
        settle();
        toAll.push_back(waited());
    }
    std::ranges::sort(toResults);
    std::ranges::sort(toAll);
    std::ranges::sort(work);
    figures.push_back({"twelve compared, results painted, work of all threads, median", "ms",
                       percentile(work, 0.5) * milli, 50.0});
    figures.push_back({"twelve compared, results painted, least", "ms", toResults.front() * milli, 50.0});
    figures.push_back(
        {"twelve compared, results painted, median", "ms", percentile(toResults, 0.5) * milli, 50.0});
    figures.push_back({"twelve compared, difference split, median", "ms", percentile(toAll, 0.5) * milli});
}

void whatIfWindow(std::vector<Figure>& figures) {
    const Application application;
    auto translation = std::make_shared<text::Translation>();
    translation->install(text::Language::en);
    theme::applyTheme(*qApp, theme::Theme::light, text::Language::en);
    MainWindow window(Document::fromPlan(whatIfTree(whatIfs, 1000)), translation);
    window.show();
    settle();
    makeAllPages(window);
    for (const char* page : {"overview", "power-draw", "workloads", "cost", "carbon", "checks", "compare"})
        addSwitches(figures, window, QString::fromLatin1(page));
    addComparison(figures, window);
}

const Registration registration("what-if window", whatIfWindow);

}  // namespace

}  // namespace wattplan::bench
