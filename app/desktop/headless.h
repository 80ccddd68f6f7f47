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

/// What the options of a run without a window say of its files: lists of languages and formats separated by
/// commas, and the name of a theme; "" leaves what is usual. Errors: unknownChoice.
Result<ExportChoices> exportChoices(text::Language language, const QString& languages, const QString& formats,
                                    const QString& theme);

/// The plan without a window: a summary on standard output and as summary.txt and summary.csv, all results as
/// results.csv, every chart and table of every page as chosen, into a folder that is made if need be; all of
/// it or nothing. Returns the exit code: 0, or 3 when a file can't be written, with the reason on standard
/// error.
int runHeadless(Document& document, Display& display, text::Translation& translation,
                const ExportChoices& choices, const QString& folder);

}  // namespace wattplan
