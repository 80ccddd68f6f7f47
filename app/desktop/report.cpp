#include "app/desktop/report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <cstdio>

#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/report/builder.h"
#include "widgets/report/report_file.h"

namespace wattplan {

namespace {

struct Report {
    Q_DECLARE_TR_FUNCTIONS(Headless)
};

constexpr int badOption = 1;
constexpr int fileTrouble = 3;

int refuse(const QString& sentence, int code) {
    std::fprintf(stderr, "wattplan: %s\n", qUtf8Printable(sentence));
    return code;
}

}  // namespace

std::optional<Paper> paperCalled(const QString& name) {
    const QString plain = name.toLower();
    if (plain == u"a4") return Paper::a4;
    if (plain == u"letter") return Paper::letter;
    return std::nullopt;
}

int writeReport(Document& document, Display& display, text::Translation& translation,
                const ReportOptions& options, const QString& path) {
    const auto kind = report::fileKindOf(path);
    const bool isDeck = options.form == ReportForm::slides || kind == report::FileKind::slides;
    if (!kind)
        return refuse(Report::tr("A report is a .pdf, an .html or a .pptx file, not “%1”.").arg(path),
                      badOption);
    if (options.form == ReportForm::memo && isDeck)
        return refuse(Report::tr("A decision memo is a .pdf or an .html file, not “%1”.").arg(path),
                      badOption);
    if (isDeck && kind == report::FileKind::html)
        return refuse(Report::tr("Slides are a .pptx or a .pdf file, not “%1”.").arg(path), badOption);
    ReportComposition composition = reportComposition(document.whole(), display.language());
    if (options.language) {
        composition.language = *options.language;
        composition.isTwin = options.isTwin;
    }
    composition.isTwin = (composition.isTwin || options.isTwin) && composition.language != text::Language::en;
    if (options.paper) composition.paper = *options.paper;
    report::Builder builder(document, display, translation);
    builder.begin(std::move(composition), isDeck ? ReportForm::slides : options.form);
    while (builder.step())
        continue;
    const auto sheets = report::layOut(builder.content());
    const auto written = report::writeFile(*kind, *sheets, path);
    if (!written) return refuse(written.error(), fileTrouble);
    const QString said = isDeck
                             ? Report::tr("%n slide(s) written to %1.\n", nullptr, sheets->count())
                             : Report::tr("Report of %n sheet(s) written to %1.\n", nullptr, sheets->count());
    std::fputs(qUtf8Printable(said.arg(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()))),
               stdout);
    return 0;
}

}  // namespace wattplan
