#include <algorithm>
#include <ctime>
#include <functional>

#include "tests/widgets/window_driver.h"

using namespace wattplan;

namespace {

// Time of the processor: other programs have no part in it.
double millisecondsOf(const std::function<void()>& work) {
    const std::clock_t start = std::clock();
    work();
    return 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
}

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

}  // namespace

TEST_CASE("Time from start to the first painted frame", "[widgets][.bench]") {
    auto translation = std::make_shared<text::Translation>();
    WARN("translations: " << millisecondsOf([&] { translation->install(text::Language::zhCN); }) << " ms");
    WARN("theme: " << millisecondsOf([&] {
             theme::applyTheme(*qApp, theme::Theme::light, text::Language::zhCN);
         }) << " ms");
    Result<std::unique_ptr<Document>> document;
    WARN("plan and results: " << millisecondsOf([&] { document = Document::fromTemplate("sample:article"); })
                              << " ms");
    std::unique_ptr<MainWindow> window;
    WARN("window: " << millisecondsOf([&] {
             window = std::make_unique<MainWindow>(std::move(*document), translation);
         }) << " ms");
    PaintWatch watch(*window);
    WARN("show and paint: " << millisecondsOf([&] {
             window->show();
             while (!watch.painted)
                 QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
         }) << " ms");
}

TEST_CASE("Time from an edit to the last repaint", "[widgets][.bench]") {
    WindowDriver driver;
    QTest::qWait(500);
    for (const char* page :
         {"overview", "models", "workloads", "facilities", "power-draw", "compute-growth"}) {
        driver.window().showPage(QLatin1String(page));
        QTest::qWait(100);
        const FieldAddress tokens{driver.id("gpt_3_175b"), fieldId(Kind::model, "training_tokens")};
        std::vector<double> times;
        for (int i = 0; i < 60; ++i)
            times.push_back(millisecondsOf([&] {
                REQUIRE(driver.document().setText(tokens, QString::number(3e11 + 1e9 * (i + 1))));
                for (int turn = 0; turn < 3; ++turn)
                    QCoreApplication::processEvents();
            }));
        std::sort(times.begin(), times.end());
        WARN(page << ": median " << times[times.size() / 2] << " ms, p95 " << times[times.size() * 95 / 100]
                  << " ms, most " << times.back() << " ms");
    }
}

TEST_CASE("Time of a switch of language", "[widgets][.bench]") {
    WindowDriver driver;
    QTest::qWait(500);
    for (const text::Language language : {text::Language::zhCN, text::Language::zhTW, text::Language::en})
        WARN(text::languageCode(language).toStdString() << ": " << millisecondsOf([&] {
                 driver.window().setLanguage(language);
                 for (int turn = 0; turn < 3; ++turn)
                     QCoreApplication::processEvents();
             }) << " ms");
}

TEST_CASE("Pictures of an open editor", "[widgets][.pictures]") {
    WindowDriver driver;
    TablePanel& models = driver.panel("models", Kind::model);
    driver.click(models, driver.cell(models, "gpt_3_175b", "training_tokens"));
    driver.type(models, "600B");
    driver.click(models, driver.cell(models, "gpt_3_175b", "params_total"));
    driver.type(models, "3 MW");
    QTest::qWait(200);
    CHECK(driver.window().grab().save(qEnvironmentVariable("WATTPLAN_PICTURES", "/tmp") + "/editor.png"));
}
