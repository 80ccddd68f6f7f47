#pragma once

#include <QString>
#include <memory>

#include "core/result.h"

class QPrinter;
class QWidget;

namespace wattplan {

struct PaperContent;

/// A printer that is set up as pages are mostly printed: A4, margins of 15 mm.
std::unique_ptr<QPrinter> makePrinter();

/// Asks for a printer and prints. False when it can't begin.
[[nodiscard]] bool printWithDialog(const PaperContent& content, QWidget* parent);
/// Writes the sheets as a PDF file, whole or not at all. Errors: fileNotWritable, fileIsDirectory, diskFull.
Result<void> printToPdf(const PaperContent& content, const QString& path);
/// Shows the sheets as they would be printed; prints from there.
void previewPrint(const PaperContent& content, QWidget* parent);

}  // namespace wattplan
