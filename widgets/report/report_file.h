#pragma once

#include <QString>
#include <cstdint>
#include <optional>

#include <tl/expected.hpp>

#include "widgets/report/pdf.h"

namespace wattplan::report {

/// The files a report is written to.
enum class FileKind : std::uint8_t { pdf, html, slides };

/// ".pdf", ".html", ".pptx".
QString suffixOf(FileKind kind);
/// By the end of the name; none of another kind.
std::optional<FileKind> fileKindOf(const QString& path);

/// Writes a report, whole or not at all; any thread may. Whether it was written, which it is not when
/// stopped; or why not, in the language of the window.
tl::expected<bool, QString> writeFile(FileKind kind, const Sheets& sheets, const QString& path,
                                      const Proceed& proceed = {});

}  // namespace wattplan::report
