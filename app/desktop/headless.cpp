#include "app/desktop/headless.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <cstdio>
#include <memory>

#include "app/common/results_text.h"
#include "app/common/text_table.h"
#include "app/desktop/summary.h"
#include "core/analysis/checks.h"
#include "core/exchange/results.h"
#include "widgets/charts/chart_export.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/text/check_text.h"
#include "widgets/text/sentences.h"
#include "widgets/window/page_list.h"

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

Result<void> writeText(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return {};
    return failure(ErrorCode::fileNotWritable, {path.toStdString(), file.errorString().toStdString()});
}

/// What needs a look, a line each.
QString checkLines(const Document& document, const text::NumberFormat& numbers) {
    const text::CheckText words(document.plan(), document.catalogue(), numbers);
    QString lines;
    for (const analysis::Check& check : analysis::checks(document.plan(), document.model()))
        if (check.severity >= analysis::Severity::warning) lines += words.line(check) + u'\n';
    return lines;
}

struct Written {
    int charts = 0;
    int tables = 0;
};

/// Writes the charts and tables of all pages.
Result<Written> writePages(Document& document, Display& display, const QDir& folder) {
    Written count;
    for (const PageEntry& entry : pageList()) {
        const std::unique_ptr<Page> page(entry.make(document, display));
        for (const auto& [name, text] : page->tables()) {
            // The mark tells spreadsheets that the text is UTF-8.
            const QByteArray bytes = "\xEF\xBB\xBF" + text.toUtf8();
            if (auto done = writeText(folder.filePath(name + QStringLiteral(".csv")), bytes); !done)
                return tl::unexpected(done.error());
            ++count.tables;
        }
        for (const auto& [name, picture] : page->pictures()) {
            for (const auto kind : {charts::FileKind::png2, charts::FileKind::svg, charts::FileKind::csv}) {
                const QString path = folder.filePath(name + QLatin1Char('.') + charts::suffixOf(kind));
                if (auto done = charts::writeFile(picture, kind, path); !done)
                    return tl::unexpected(done.error());
            }
            ++count.charts;
        }
    }
    return count;
}

}  // namespace

int runHeadless(Document& document, Display& display, const QString& path) {
    const QDir folder(path);
    if (!folder.mkpath(QStringLiteral(".")))
        return refuse({ErrorCode::fileNotWritable,
                       {},
                       {},
                       {path.toStdString(), Headless::tr("the folder can't be made").toStdString()}});
    const text::NumberFormat numbers = display.numbers(document.plan(), document.catalogue());
    const Plan& plan = document.plan();
    const catalog::Catalogue& catalogue = document.catalogue();
    const PlanModel& model = document.model();
    QString summary = summaryText(plan, catalogue, model, numbers);
    if (const QString lines = checkLines(document, numbers); !lines.isEmpty())
        summary += u'\n' + forTerminal(lines);
    print(summary);
    if (auto done = writeText(folder.filePath(QStringLiteral("summary.txt")), summary.toUtf8()); !done)
        return refuse(done.error());
    const auto csv = summaryCsv(plan, catalogue, model, display.language());
    if (auto done = writeText(folder.filePath(QStringLiteral("summary.csv")), QByteArray::fromStdString(csv));
        !done)
        return refuse(done.error());
    const auto table = resultsOf(plan, catalogue, model, display.language());
    if (auto done = writeText(folder.filePath(QStringLiteral("results.csv")),
                              QByteArray::fromStdString(exchange::resultsCsv(table)));
        !done)
        return refuse(done.error());
    const Result<Written> pages = writePages(document, display, folder);
    if (!pages) return refuse(pages.error());
    print(Headless::tr("\nWritten to %1: the table above, all results as results.csv, %n chart(s) as PNG, "
                       "SVG and CSV.\n",
                       nullptr, pages->charts)
              .arg(QDir::toNativeSeparators(folder.absolutePath())));
    print(Headless::tr("%n table(s) of the pages as CSV.\n", nullptr, pages->tables));
    print(Headless::tr("Without --headless the window opens; over SSH, ssh -X shows it.\n"));
    return 0;
}

}  // namespace wattplan
