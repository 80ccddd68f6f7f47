#include "widgets/exports/print_page.h"

#include <QFile>
#include <QPageLayout>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTemporaryDir>
#include <cerrno>
#include <tuple>

#include "core/exchange/file_text.h"
#include "widgets/exports/paper.h"

namespace wattplan {

std::unique_ptr<QPrinter> makePrinter() {
    constexpr double margin = 15.0;
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    printer->setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    return printer;
}

bool printWithDialog(const PaperContent& content, QWidget* parent) {
    const auto printer = makePrinter();
    QPrintDialog dialog(printer.get(), parent);
    return dialog.exec() != QDialog::Accepted || print(content, *printer);
}

Result<void> printToPdf(const PaperContent& content, const QString& path) {
    const QTemporaryDir folder;
    const QString made = folder.filePath(QStringLiteral("print.pdf"));
    const auto printer = makePrinter();
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(made);
    QFile file(made);
    if (!print(content, *printer) || !file.open(QIODevice::ReadOnly))
        return exchange::fileError(ErrorCode::fileNotWritable, made.toStdString(), EIO);
    const QByteArray bytes = file.readAll();
    return exchange::writeFileText(
        path.toStdString(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void previewPrint(const PaperContent& content, QWidget* parent) {
    const auto printer = makePrinter();
    QPrintPreviewDialog dialog(printer.get(), parent);
    // A preview that can't begin shows no sheet; there is nothing to add.
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, parent,
                     [&](QPrinter* target) { std::ignore = print(content, *target); });
    dialog.resize(parent->size() * 0.9);
    dialog.exec();
}

}  // namespace wattplan
