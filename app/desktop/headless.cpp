#include "app/desktop/headless.h"

#include <QCoreApplication>
#include <QDir>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>

#include "app/common/results_text.h"
#include "app/common/text_table.h"
#include "app/desktop/summary.h"
#include "core/analysis/checks.h"
#include "core/exchange/results.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/exports/export_run.h"
#include "widgets/text/check_text.h"
#include "widgets/text/sentences.h"

namespace wattplan {

namespace {

struct Headless {
    Q_DECLARE_TR_FUNCTIONS(Headless)
};

constexpr int fileTrouble = 3;

void print(const QString& text) {
    std::fputs(qUtf8Printable(text), stdout);
}

int refuse(const Error& error) {
    std::fprintf(stderr, "wattplan: %s\n", qUtf8Printable(text::sentence(error)));
    return fileTrouble;
}

/// What needs a look, a line each.
QString checkLines(const Document& document, const text::NumberFormat& numbers) {
    const text::CheckText words(document.plan(), document.catalogue(), numbers);
    QString lines;
    for (const analysis::Check& check : analysis::checks(document.plan(), document.model()))
        if (check.severity >= analysis::Severity::warning) lines += words.line(check) + u'\n';
    return lines;
}

QStringList itemsOf(const QString& list) {
    QStringList items;
    for (const QString& item : list.split(u',', Qt::SkipEmptyParts))
        items += item.trimmed();
    return items;
}

tl::unexpected<Error> unknown(const QString& word, const QStringList& known) {
    return failure(ErrorCode::unknownChoice,
                   {word.toStdString(), known.join(QStringLiteral(", ")).toStdString()});
}

Result<void> readSize(const QString& word, ExportChoices& choices) {
    static const QStringList names{QStringLiteral("shown"), QStringLiteral("slide"),
                                   QStringLiteral("half-slide"), QStringLiteral("page")};
    constexpr int least = 100;
    constexpr int most = 10000;
    if (const auto named = names.indexOf(word); named >= 0) {
        choices.size = static_cast<PictureSize>(named);
        return {};
    }
    const QStringList sides = word.split(u'x');
    const QSize size(sides.value(0).toInt(), sides.value(1).toInt());
    const auto fits = [](int side) { return side >= least && side <= most; };
    if (sides.size() != 2 || !fits(size.width()) || !fits(size.height()))
        return unknown(word, names + QStringList{QStringLiteral("1280x720")});
    choices.size = PictureSize::custom;
    choices.customSize = size;
    return {};
}

Result<void> readScale(const QString& word, ExportChoices& choices) {
    static const QStringList scales{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("4")};
    if (!scales.contains(word)) return unknown(word, scales);
    choices.scale = word.toInt();
    return {};
}

/// Does all pieces of a run, and tells what was written.
int finish(ExportRun& run, const std::function<QString()>& written) {
    while (run.step(std::chrono::seconds(1)))
        continue;
    if (run.trouble()) return refuse(*run.trouble());
    print(written());
    print(Headless::tr("%n chart(s) of the pages.\n", nullptr, run.charts()));
    print(Headless::tr("%n table(s) of the pages.\n", nullptr, run.tables()));
    return 0;
}

}  // namespace

Result<ExportChoices> exportChoices(text::Language language, const FileOptions& options) {
    const auto& [languages, formats, theme, pictures, scale] = options;
    ExportChoices choices;
    choices.languages = {language};
    QStringList codes;
    for (const text::Language known : text::allLanguages)
        codes += text::languageCode(known);
    if (!languages.isEmpty()) choices.languages.clear();
    for (const QString& code : itemsOf(languages)) {
        const auto known = text::languageOfLocale(code);
        if (!known) return unknown(code, codes);
        if (!choices.has(*known)) choices.languages.push_back(*known);
    }
    QStringList keys;
    for (const ExportFormat known : allExportFormats)
        keys += exportFormatKey(known);
    if (!formats.isEmpty()) choices.formats.clear();
    for (const QString& key : itemsOf(formats)) {
        const auto known = exportFormatByKey(key.toLower());
        if (!known) return unknown(key, keys);
        if (!choices.has(*known)) choices.formats.push_back(*known);
    }
    if (!pictures.isEmpty())
        if (auto read = readSize(pictures, choices); !read) return tl::unexpected(read.error());
    if (!scale.isEmpty())
        if (auto read = readScale(scale, choices); !read) return tl::unexpected(read.error());
    const QStringList themes{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print")};
    if (theme.isEmpty()) return choices;
    if (!themes.contains(theme)) return unknown(theme, themes);
    choices.theme = static_cast<theme::Theme>(themes.indexOf(theme));
    return choices;
}

int runHeadless(Document& document, Display& display, text::Translation& translation,
                const ExportChoices& choices, const QString& folder) {
    const text::NumberFormat numbers = display.numbers(document.plan(), document.catalogue());
    const Plan& plan = document.plan();
    const catalog::Catalogue& catalogue = document.catalogue();
    const PlanModel& model = document.model();
    QString summary = summaryText(plan, catalogue, model, numbers);
    if (const QString lines = checkLines(document, numbers); !lines.isEmpty())
        summary += u'\n' + forTerminal(lines);
    print(summary);

    ExportRun run(document, display, translation, choices, folder);
    const auto results = resultsOf(plan, catalogue, model, display.language());
    const std::array<std::pair<const char*, QByteArray>, 3> texts{
        {{"summary.txt", summary.toUtf8()},
         {"summary.csv", QByteArray::fromStdString(summaryCsv(plan, catalogue, model, display.language()))},
         {"results.csv", QByteArray::fromStdString(exchange::resultsCsv(results))}}};
    for (const auto& [name, bytes] : texts)
        if (auto done = run.add(QLatin1String(name), bytes); !done) return refuse(done.error());
    const int code = finish(run, [&] {
        return Headless::tr(
                   "\nWritten to %1: the table above, all results as results.csv, %n file(s) in all.\n",
                   nullptr, run.fileCount())
            .arg(QDir::toNativeSeparators(QDir(folder).absolutePath()));
    });
    if (code == 0) print(Headless::tr("Without --headless the window opens; over SSH, ssh -X shows it.\n"));
    return code;
}

int writeCharts(Document& document, Display& display, text::Translation& translation,
                const ExportChoices& choices, const QString& folder) {
    ExportRun run(document, display, translation, choices, folder);
    return finish(run, [&] {
        return Headless::tr("%n file(s) written to %1.\n", nullptr, run.fileCount())
            .arg(QDir::toNativeSeparators(QDir(folder).absolutePath()));
    });
}

}  // namespace wattplan
