#pragma once

#include <QByteArray>

#include "widgets/report/content.h"
#include "widgets/report/pdf.h"

namespace wattplan::report {

/// The report as one HTML file that needs no other: charts as SVG in it, tables that sort by a click or key,
/// nothing asked of the net. Any thread makes it. Empty when stopped.
QByteArray htmlOf(const Content& content, const Proceed& proceed = {});

}  // namespace wattplan::report
