#include <QApplication>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSettings>
#include <QTimer>
#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <string_view>

#include "app/desktop/application_icon.h"
#include "app/desktop/headless.h"
#include "app/desktop/report.h"
#include "widgets/document/ranges.h"
#include "widgets/pages/report_page.h"
#include "widgets/pages/uncertainty_page.h"
#include "widgets/text/sentences.h"
#include "widgets/theme/theme.h"
#include "widgets/window/main_window.h"

using namespace wattplan;

namespace {

struct Main {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

/// What --lang says, read ahead of the options whose texts are in that language.
QString languageAsked() {
    QCommandLineParser parser;
    parser.addOption(QCommandLineOption(QStringLiteral("lang"), {}, QStringLiteral("LANGUAGE")));
    parser.parse(QCoreApplication::arguments());
    return parser.value(QStringLiteral("lang"));
}

/// For what the window shows only when it is worked out, at most a minute.
void waitForContent(MainWindow& window) {
    using namespace std::chrono_literals;
    const QDeadlineTimer end(1min);
    const auto wait = [&](auto& what) {
        while (!what.isSettled(10ms) && !end.hasExpired())
            QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    };
    wait(Ranges::of(window.document()));
    if (auto* shown = qobject_cast<ReportPage*>(window.currentPage())) wait(*shown);
    if (auto* shown = qobject_cast<UncertaintyPage*>(window.currentPage())) wait(*shown);
}

text::Language languageWanted(const QString& asked) {
    const QString remembered = QSettings().value(QStringLiteral("language")).toString();
    for (const QString& name : {asked, remembered, QLocale::system().name()})
        if (const auto language = text::languageOfLocale(name)) return *language;
    return text::Language::en;
}

/// Whether this run needs no display: asked before Qt looks for one.
bool isWindowless(int argc, char** argv) {
    static constexpr std::array<std::string_view, 8> words{"--headless", "--report",   "--charts",  "--help",
                                                           "-h",         "--help-all", "--version", "-v"};
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word.starts_with("--report=") || word.starts_with("--charts=") ||
               std::ranges::find(words, word) != words.end();
    });
}

/// Opens a plan for reading and does without a window what `run` does.
template <typename Run>
int runWithoutWindow(const QString& name, const text::Translation& translation, const QString& currency,
                     const QString& whatIf, Run run) {
    auto document = Document::open(name, store::Access::readOnly);
    if (!document) {
        std::fprintf(stderr, "wattplan: %s\n", qUtf8Printable(text::sentence(document.error())));
        return 2;
    }
    if (!whatIf.isEmpty()) {
        const WhatIf* wanted = (*document)->whole().findWhatIf(whatIf.toStdString());
        if (!wanted) {
            const Error unknown{ErrorCode::unknownWhatIf, "", "", {whatIf.toStdString(), ""}};
            std::fprintf(stderr, "wattplan: %s\n", qUtf8Printable(text::sentence(unknown)));
            return 2;
        }
        (*document)->show(wanted->id);
    }
    wattplan::Display display;  // X11 has a Display too
    display.setLanguage(translation.language());
    display.setCurrency(currency.toStdString());
    return run(**document, display);
}

const QString samplePlan = QStringLiteral("sample:article");

/// Where no plan is named: the one that was open last, else the sample.
QString planToOpen() {
    const QString last = QSettings().value(QStringLiteral("recent")).toStringList().value(0);
    return !last.isEmpty() && QFileInfo::exists(last) ? last : samplePlan;
}

}  // namespace

int main(int argc, char** argv) {
    if (isWindowless(argc, argv) && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("wattplan"));
    QCoreApplication::setApplicationName(QStringLiteral("wattplan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(WATTPLAN_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("wattplan"));  // Wayland finds the icon by it
    QApplication::setWindowIcon(applicationIcon());

    auto translation = std::make_shared<text::Translation>();
    const text::Language chosen = languageWanted(languageAsked());
    translation->install(chosen);

    QCommandLineParser parser;
    const QCommandLineOption readOnly(QStringLiteral("read-only"),
                                      Main::tr("Open the plan for reading only."));
    const QCommandLineOption language(QStringLiteral("lang"), Main::tr("Language: en, zh_CN or zh_TW."),
                                      QStringLiteral("LANGUAGE"));
    const QCommandLineOption page(QStringLiteral("page"), Main::tr("Page to show first, such as power-draw."),
                                  QStringLiteral("PAGE"));
    const QCommandLineOption dark(QStringLiteral("dark"), Main::tr("Dark theme."));
    const QCommandLineOption screenshot(QStringLiteral("screenshot"),
                                        Main::tr("Write a picture of the window to a file and end."),
                                        QStringLiteral("FILE"));
    const QCommandLineOption size(QStringLiteral("size"), Main::tr("Size of the window, such as 1280x720."),
                                  QStringLiteral("SIZE"));
    const QCommandLineOption headless(QStringLiteral("headless"),
                                      Main::tr("Open no window: write results and charts into a folder."));
    const QCommandLineOption out(QStringLiteral("out"),
                                 Main::tr("Folder for --headless; ./wattplan-out by default."),
                                 QStringLiteral("FOLDER"), QStringLiteral("wattplan-out"));
    const QCommandLineOption languages(
        QStringLiteral("languages"),
        Main::tr("Languages of the files of --headless or --charts, such as en,zh_CN; of several each gets a "
                 "folder."),
        QStringLiteral("LANGUAGES"));
    const QCommandLineOption formats(
        QStringLiteral("formats"),
        Main::tr("Formats of the files of --headless or --charts: any of png,svg,pdf,csv; png,svg,csv by "
                 "default."),
        QStringLiteral("FORMATS"));
    const QCommandLineOption colours(
        QStringLiteral("theme"),
        Main::tr("Colours of the pictures of --headless or --charts: light, dark "
                 "or print."),
        QStringLiteral("THEME"));
    const QCommandLineOption charts(
        QStringLiteral("charts"),
        Main::tr("Open no window: write the charts and tables of all pages into a folder."),
        QStringLiteral("FOLDER"));
    const QCommandLineOption pictures(
        QStringLiteral("pictures"),
        Main::tr("Size of the pictures of --headless or --charts: shown, slide, half-slide, page, or such as "
                 "1280x720; shown by default."),
        QStringLiteral("SIZE"));
    const QCommandLineOption scale(
        QStringLiteral("scale"),
        Main::tr("Pixels of a PNG of --headless or --charts for one of its size: 1, 2 or 4; 2 by default."),
        QStringLiteral("SCALE"));
    const QCommandLineOption currency(QStringLiteral("currency"),
                                      Main::tr("Currency that money is shown in, such as CNY."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption ranges(QStringLiteral("ranges"), Main::tr("Show results as ranges."));
    const QCommandLineOption report(QStringLiteral("report"),
                                    Main::tr("Open no window: write the plan's report to a .pdf, .html or "
                                             ".pptx file, in the language of --lang "
                                             "or else the one that the plan names."),
                                    QStringLiteral("FILE"));
    const QCommandLineOption twin(QStringLiteral("twin"),
                                  Main::tr("With --report: English beside the Chinese."));
    const QCommandLineOption memo(QStringLiteral("memo"),
                                  Main::tr("With --report: the decision memo, one page."));
    const QCommandLineOption paper(QStringLiteral("paper"),
                                   Main::tr("With --report: a4 or letter; as the plan says without it."),
                                   QStringLiteral("PAPER"));
    const QCommandLineOption slides(QStringLiteral("slides"),
                                    Main::tr("With --report: slides, of 16:9, as a .pdf file as well."));
    const QCommandLineOption whatIf(
        QStringLiteral("what-if"),
        Main::tr("With --report, --headless or --charts: the plan as this what-if sees it."),
        QStringLiteral("KEY"));
    parser.addOptions({headless, out,  charts, languages,  formats, colours,  pictures, scale,
                       report,   memo, slides, twin,       whatIf,  readOnly, language, currency,
                       page,     dark, ranges, screenshot, size,    paper});
    parser.addPositionalArgument(
        QStringLiteral("plan"),
        Main::tr("A plan as a .wattplan or .json file, blank, or a sample, such as sample:article."),
        QStringLiteral("[plan]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    const bool isDark = parser.isSet(dark) || (!parser.isSet(screenshot) &&
                                               QSettings().value(QStringLiteral("window/dark")).toBool());
    theme::applyTheme(application, isDark ? theme::Theme::dark : theme::Theme::light, chosen);

    const bool opensWindow = !parser.isSet(headless) && !parser.isSet(screenshot) && !parser.isSet(report) &&
                             !parser.isSet(charts);
    const QString name = parser.positionalArguments().value(0, opensWindow ? planToOpen() : samplePlan);
    if (parser.isSet(headless) || parser.isSet(charts)) {
        auto choices =
            exportChoices(chosen, {parser.value(languages), parser.value(formats), parser.value(colours),
                                   parser.value(pictures), parser.value(scale)});
        if (!choices) {
            std::fprintf(stderr, "wattplan: %s\n", qUtf8Printable(text::sentence(choices.error())));
            return 1;
        }
        choices->asKept = parser.isSet(charts);
        return runWithoutWindow(
            name, *translation, parser.value(currency), parser.value(whatIf),
            [&](Document& document, wattplan::Display& display) {
                if (parser.isSet(charts))
                    return writeCharts(document, display, *translation, *choices, parser.value(charts));
                return runHeadless(document, display, *translation, *choices, parser.value(out));
            });
    }
    if (parser.isSet(report)) {
        ReportOptions options;
        if (parser.isSet(language)) options.language = chosen;
        options.isTwin = parser.isSet(twin);
        options.form = parser.isSet(memo)     ? ReportForm::memo
                       : parser.isSet(slides) ? ReportForm::slides
                                              : ReportForm::report;
        options.paper = paperCalled(parser.value(paper));
        if (parser.isSet(paper) && !options.paper) {
            std::fprintf(
                stderr, "wattplan: %s\n",
                qUtf8Printable(Main::tr("The paper is a4 or letter, not “%1”.").arg(parser.value(paper))));
            return 1;
        }
        return runWithoutWindow(name, *translation, parser.value(currency), parser.value(whatIf),
                                [&](Document& document, wattplan::Display& display) {
                                    return writeReport(document, display, *translation, options,
                                                       parser.value(report));
                                });
    }
    auto document =
        Document::open(name, parser.isSet(readOnly) ? store::Access::readOnly : store::Access::readWrite);
    QString trouble;
    if (!document) {
        // The window opens all the same, and says what was wrong.
        trouble = text::sentence(document.error());
        std::fprintf(stderr, "wattplan: %s\n", qUtf8Printable(trouble));
        if (parser.isSet(screenshot)) return 2;
        document = Document::fromTemplate(QStringLiteral("blank"));
    }
    MainWindow window(std::move(*document), translation);
    window.setCurrency((parser.isSet(currency) ? parser.value(currency)
                                               : QSettings().value(QStringLiteral("currency")).toString())
                           .toStdString());
    if (!parser.isSet(screenshot)) window.restorePlace();
    if (parser.isSet(ranges)) window.setRanges(true);
    if (parser.isSet(page)) window.showPage(parser.value(page));
    const QStringList sides = parser.value(size).split(QLatin1Char('x'));
    if (sides.size() == 2) window.resize(sides[0].toInt(), sides[1].toInt());
    window.show();
    if (!trouble.isEmpty()) window.showTrouble(trouble);
    if (!parser.isSet(screenshot)) window.startFirstTour();
    if (parser.isSet(screenshot))
        QTimer::singleShot(300, &window, [&] {
            waitForContent(window);
            QCoreApplication::exit(window.grab().save(parser.value(screenshot)) ? 0 : 3);
        });
    return QApplication::exec();
}
