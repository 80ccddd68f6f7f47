#pragma once

#include <QString>

namespace wattplan {

class Display;
class Document;

/// The plan without a window: a summary on standard output and as summary.txt and summary.csv, all results as
/// results.csv, every chart of every page as PNG, SVG and CSV, into a folder that is made if need be. Returns
/// the exit code: 0, or 3 when a file can't be written, with the reason on standard error.
int runHeadless(Document& document, Display& display, const QString& folder);

}  // namespace wattplan
