#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/plan_file.h"

namespace wattplan::store {

/// More words of an edit, such as its labels in the language of the window.
using EditWords = std::function<std::string(const Edit&)>;

/// The steps that say all words of `text`, oldest first, as places in `groups`. A word is found anywhere in
/// author, time to the second, keys of object, kind and field, key and name of the what-if, values before and
/// after, or in `more` of one edit; capital letters of English count as small ones. Objects and what-ifs that
/// are no more are found by the keys that the steps themselves tell. No words find all steps.
std::vector<std::size_t> searchHistory(std::span<const EditGroup> groups, const Plan& plan,
                                       std::string_view text, const EditWords& more = {});

}  // namespace wattplan::store
