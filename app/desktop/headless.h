#pragma once

#include <QString>

namespace wattplan {

class Display;
class Document;

/// The plan without a window: the table of results on standard output and as results.csv, every chart of
/// every page as PNG and SVG, into a folder that is made if need be. Returns the exit code: 0, or 3 when a
/// file can't be written, with the reason on standard error.
int runHeadless(Document& document, Display& display, const QString& folder);

}  // namespace wattplan
