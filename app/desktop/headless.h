#pragma once

#include <QString>

#include "core/result.h"
#include "widgets/exports/export_choices.h"

namespace wattplan {

class Display;
class Document;

namespace text {
class Translation;
}

/// What the options of a run without a window say of its files; "" leaves what is usual.
struct FileOptions {
    QString languages{};  ///< separated by commas, as are the formats
    QString formats{};
    QString theme{};
    QString pictures{};  ///< their size: "shown", "slide", "half-slide", "page" or "1280x720"
    QString scale{};     ///< of a PNG: "1", "2" or "4"
};
/// Errors: unknownChoice.
Result<ExportChoices> exportChoices(text::Language language, const FileOptions& options);

/// The plan without a window: a summary on standard output and as summary.txt and summary.csv, all results as
/// results.csv, every chart and table of every page as chosen, into a folder that is made if need be; all of
/// it or nothing. Returns the exit code: 0, or 3 when a file can't be written, with the reason on standard
/// error.
int runHeadless(Document& document, Display& display, text::Translation& translation,
                const ExportChoices& choices, const QString& folder);

/// Every chart and table of every page as chosen, into a folder that is made if need be; all of it or
/// nothing. Returns the exit code as runHeadless() does.
int writeCharts(Document& document, Display& display, text::Translation& translation,
                const ExportChoices& choices, const QString& folder);

}  // namespace wattplan
