#pragma once

#include <functional>
#include <string>

#include "core/evidence/accuracy.h"

namespace wattplan::exchange {

/// Puts a remark into words.
using RemarkWords = std::function<std::string(const evidence::Remark&)>;

/// "runs": a member for each run with what was compared; "groups": errors of measured runs. Numbers as the
/// shortest text that reads back as the same double.
std::string accuracyJson(const evidence::Accuracy& accuracy, const RemarkWords& words);

/// A row for each run: id, name, hardware, generation, basis, then for each measure predicted, published and
/// ratio, then why what is missing is missing, what was assumed, and the source. RFC 4180 in UTF-8.
std::string accuracyCsv(const evidence::Accuracy& accuracy, const RemarkWords& words);

}  // namespace wattplan::exchange
