#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <catch2/catch.hpp>
#include <memory>

#include "core/exchange/file_text.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/report/builder.h"
#include "widgets/report/html.h"
#include "widgets/report/pdf.h"

namespace wattplan::report::test {

/// A sample plan with its report of some sections.
class ReportDesk {
public:
    explicit ReportDesk(const char* plan = "sample:article")
        : document(std::move(*Document::fromTemplate(QLatin1String(plan)))) {
        translation.install(text::Language::en);
    }

    ReportComposition composition(text::Language language, std::initializer_list<std::string_view> keys) {
        ReportComposition made = reportComposition(document->whole(), language);
        for (ReportComposition::Section& section : made.sections)
            section.isIncluded = std::ranges::find(keys, section.spec->key) != keys.end();
        return made;
    }
    std::shared_ptr<const Content> content(const ReportComposition& composition) {
        Builder builder(*document, display, translation);
        builder.begin(composition);
        while (builder.step())
            continue;
        return builder.content();
    }
    std::shared_ptr<const Content> content(text::Language language,
                                           std::initializer_list<std::string_view> keys) {
        return content(composition(language, keys));
    }

    QString file(const QByteArray& bytes, const char* name) const {
        const QString path = folder.filePath(QLatin1String(name));
        REQUIRE(exchange::writeFileText(path.toStdString(), bytes.toStdString()).has_value());
        return path;
    }
    static QString outputOf(const char* program, const QStringList& arguments) {
        QProcess process;
        process.start(QLatin1String(program), arguments);
        REQUIRE(process.waitForFinished());
        REQUIRE(process.exitCode() == 0);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    QString wordsOf(const QByteArray& pdf) const {
        return outputOf("pdftotext",
                        {QStringLiteral("-layout"), file(pdf, "report.pdf"), QStringLiteral("-")});
    }

    QTemporaryDir folder;
    text::Translation translation;
    wattplan::Display display;  // X11 has a Display too
    std::unique_ptr<Document> document;
};

/// Every text of figures and tables, as it is to be read.
inline QStringList textsOf(const Content& content) {
    QStringList texts;
    for (const Section& section : content.sections)
        for (const Block& block : section.blocks) {
            if (const auto* figures = std::get_if<Figures>(&block))
                for (const Figures::Figure& figure : figures->figures)
                    texts << figure.label.text << figure.number << figure.unit;
            if (const auto* table = std::get_if<Table>(&block))
                for (const auto& row : table->rows)
                    for (const Cell& cell : row)
                        texts << cell.words.text << cell.words.english;
        }
    texts.removeAll(QString());
    return texts;
}

/// Without what line breaks and columns add.
inline QString close(QString text) {
    text.remove(QChar(0x00A0));
    return text.remove(QRegularExpression(QStringLiteral("\\s")));
}

}  // namespace wattplan::report::test
