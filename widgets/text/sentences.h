#pragma once

#include <QString>

#include "core/result.h"

namespace wattplan::text {

/// What went wrong and how to mend it, in the language now installed. Does not say where; see sentenceAt.
/// Reasons that core gives as words are looked up in the translation context "Reasons" and stay as they are
/// when they are not found there, as those of the operating system.
QString sentence(const Error& error);

/// The sentence with its place before it, "gpt3.hours: …". The place is the error's object and field; the
/// caller may name them for people instead (a label, a row of a table).
QString sentenceAt(const Error& error);
QString sentenceAt(const Error& error, const QString& place);

}  // namespace wattplan::text
