#pragma once

#include <QString>
#include <map>
#include <string>
#include <vector>

#include "core/catalog/catalogue.h"
#include "core/foreign_lines.h"
#include "core/plan/plan.h"
#include "core/text_label.h"
#include "widgets/text/language.h"

namespace wattplan::text {

class Translation;

/// A label in every language of the program.
std::vector<std::string> wordsOf(const Label& label, const Translation& translation);

/// The objects of a plan by the names that tables show in a language: for files that were written from them.
std::map<ObjectId, std::vector<std::string>> shownNames(const Plan& plan, const catalog::Catalogue& catalogue,
                                                        Language language);

/// Why a cell or row of a table can't be taken, in the language now installed.
QString troubleText(const Error& error, const Plan& plan, const catalog::Catalogue& catalogue,
                    Language language);

/// "Unicode (UTF-8)", "Simplified Chinese (GB 18030)" … by the key of an encoding.
QString encodingText(std::string_view key);
/// Which lines of a table are in another encoding than the rest, and how the first of them were read.
QString otherLinesText(const ForeignLines& foreign);
/// In which currency a number without one was read; "" where there is nothing to say.
QString assumedCurrencyText(const std::string& code);
/// How many numbers were read so; "" for none.
QString assumedCurrenciesText(int count);
/// "comma", "tab" …
QString delimiterText(char delimiter);

}  // namespace wattplan::text
