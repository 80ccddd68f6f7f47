#pragma once

#include <QString>
#include <string_view>
#include <vector>

namespace wattplan::text {

/// A citation of a formula or default ("MODEL:1.8", "kaplan2020:eq2.2") as a reader takes it, in the language
/// now installed: the part of the method and the literature it rests on, or author, year and title. The keys
/// are those of core/references.md; another citation is given as it is.
QString citationText(std::string_view citation);

/// Where the literature of a citation can be read: the preprint of the first work that has one; "" for none.
QString citationAddress(std::string_view citation);

/// The keys of all citations that this program knows, in their order.
std::vector<std::string_view> citationKeys();

}  // namespace wattplan::text
