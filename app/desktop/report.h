#pragma once

#include <QString>
#include <cstdint>
#include <optional>

#include "widgets/document/report_composition.h"
#include "widgets/text/language.h"

namespace wattplan {

class Display;
class Document;

namespace text {
class Translation;
}

/// What a report without a window is to be otherwise than its plan says.
struct ReportOptions {
    std::optional<text::Language> language{};
    bool isTwin = false;  ///< English beside the language
    ReportForm form = ReportForm::report;
    std::optional<Paper> paper{};
};

/// The paper of a name, "a4" or "letter"; none for another.
std::optional<Paper> paperCalled(const QString& name);

/// Writes the report of a plan, as the plan puts it together, whole or not at all: to a .pdf or .html file,
/// its slides to a .pptx or .pdf file. Returns the exit code: 0, 1 for another kind of file, or 3 when it
/// can't be written, with the reason on standard error.
int writeReport(Document& document, Display& display, text::Translation& translation,
                const ReportOptions& options, const QString& path);

}  // namespace wattplan
