#include "widgets/report/report_file.h"

#include <QFileInfo>
#include <string_view>

#include "core/exchange/file_text.h"
#include "widgets/report/deck.h"
#include "widgets/report/html.h"
#include "widgets/text/sentences.h"

namespace wattplan::report {

namespace {

tl::expected<QByteArray, QString> bytesOf(FileKind kind, const Sheets& sheets, const Proceed& proceed) {
    switch (kind) {
        case FileKind::pdf:
            return pdfOf(sheets, proceed);
        case FileKind::html:
            return htmlOf(sheets.content(), proceed);
        case FileKind::slides:
            return deckOf(sheets.content(), proceed);
    }
    return QByteArray();
}

}  // namespace

QString suffixOf(FileKind kind) {
    switch (kind) {
        case FileKind::pdf:
            return QStringLiteral(".pdf");
        case FileKind::html:
            return QStringLiteral(".html");
        case FileKind::slides:
            return QStringLiteral(".pptx");
    }
    return {};
}

std::optional<FileKind> fileKindOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"pdf") return FileKind::pdf;
    if (suffix == u"html" || suffix == u"htm") return FileKind::html;
    if (suffix == u"pptx") return FileKind::slides;
    return std::nullopt;
}

tl::expected<bool, QString> writeFile(FileKind kind, const Sheets& sheets, const QString& path,
                                      const Proceed& proceed) {
    const auto bytes = bytesOf(kind, sheets, proceed);
    if (!bytes) return tl::unexpected(bytes.error());
    if (bytes->isEmpty()) return false;
    const auto written = exchange::writeFileText(
        path.toStdString(), std::string_view(bytes->constData(), static_cast<std::size_t>(bytes->size())));
    if (!written) return tl::unexpected(text::sentence(written.error()));
    return true;
}

}  // namespace wattplan::report
