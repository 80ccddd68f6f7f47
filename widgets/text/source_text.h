#pragma once

#include <QString>
#include <QStringList>

#include "core/analysis/sources.h"

namespace wattplan::text {

/// What a source is called: its title as the library gives it, a method as citationText reads it.
QString sourceTitle(const analysis::Source& source);
/// Where it can be read; "" where no address is known.
QString sourceAddress(const analysis::Source& source);
/// Who publishes at an address, by its host: "docs.nvidia.com"; "" for none.
QString publisherOf(const QString& address);
/// "data", "method".
QString sourceTypeText(analysis::Source::Type type);
/// Confidence and checked state of all it gives, in words: "data sheet", "Compared with a second source."
QStringList sourceRemarks(const analysis::Source& source);

}  // namespace wattplan::text
