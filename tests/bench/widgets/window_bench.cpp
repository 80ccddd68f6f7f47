// What a planner waits for at the window: the first picture, the repaint after an edit, a switch of language.
// Wall clock; edits are made in a plan without a file, and the cost of the file is told apart (file_bench).
#include <malloc.h>

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <chrono>

#include "tests/bench/bench.h"
#include "tests/bench/widgets/application.h"
#include "widgets/document/document.h"
#include "widgets/theme/theme.h"
#include "widgets/window/main_window.h"
#include "widgets/window/page_list.h"

namespace wattplan::bench {

namespace {

constexpr double milli = 1e3;

/// Tells when a widget was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget& widget) { widget.installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject* object, QEvent* event) override {
        painted = painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(object, event);
    }
};

std::shared_ptr<text::Translation> translationOf(text::Language language) {
    auto translation = std::make_shared<text::Translation>();
    translation->install(language);
    theme::applyTheme(*qApp, theme::Theme::light, language);
    return translation;
}

std::unique_ptr<MainWindow> openWindow(text::Language language) {
    auto document = Document::fromTemplate(QStringLiteral("sample:article"));
    return std::make_unique<MainWindow>(std::move(*document), translationOf(language));
}

/// Until nothing is left to do: timers of no length, layouts, paints.
void settle() {
    for (int turn = 0; turn < 4; ++turn)
        QCoreApplication::processEvents();
}

void idle(int milliseconds) {
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    while (std::chrono::steady_clock::now() < end)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
}

void addFirstPaint(std::vector<Figure>& figures) {
    const auto waits = waitsOf(5, [] {
        const auto window = openWindow(text::Language::zhCN);
        const PaintWatch watch(*window);
        window->show();
        while (!watch.painted)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
    });
    figures.push_back({"first painted frame, warm", "ms", percentile(waits, 0.5) * milli, 300.0});
}

void addEdits(std::vector<Figure>& figures, MainWindow& window, const QString& page) {
    window.showPage(page);
    idle(100);
    int step = 0;
    const auto edit = [&] {
        typeTokens(window.document(), 3e11 + 1e9 * ++step);
        settle();
    };
    waitsOf(5, edit);  // warm
    const auto waits = waitsOf(200, edit);
    const std::string name = "edit to last repaint, " + page.toStdString();
    figures.push_back({name + ", median", "ms", percentile(waits, 0.5) * milli, 16.0});
    figures.push_back({name + ", p99", "ms", percentile(waits, 0.99) * milli, 33.0});
}

void addLanguages(std::vector<Figure>& figures, MainWindow& window) {
    window.showPage(QStringLiteral("overview"));
    int turn = 0;
    const auto waits = waitsOf(9, [&] {
        const text::Language languages[]{text::Language::zhCN, text::Language::zhTW, text::Language::en};
        window.setLanguage(languages[turn++ % 3]);
        settle();
    });
    figures.push_back({"switch of language, median", "ms", percentile(waits, 0.5) * milli});
}

void windowBenchmark(std::vector<Figure>& figures) {
    malloc_trim(0);  // what other benchmarks freed is not the window's
    const Application application;
    addFirstPaint(figures);
    const auto window = openWindow(text::Language::en);
    window->show();
    idle(3000);  // pages are made ahead
    for (const PageEntry& page : pageList()) {
        window->showPage(QString::fromLatin1(page.key));
        idle(100);
    }
    figures.push_back({"memory with every page seen", "MB", memoryUsed(), 150.0});
    for (const PageEntry& page : pageList())
        addEdits(figures, *window, QString::fromLatin1(page.key));
    addLanguages(figures, *window);
    figures.push_back({"memory after all these edits", "MB", memoryUsed()});
}

const Registration registration("window", windowBenchmark);

}  // namespace

}  // namespace wattplan::bench
