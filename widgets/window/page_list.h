#pragma once

#include <functional>
#include <span>
#include <vector>

#include "core/plan/ids.h"
#include "core/text_label.h"
#include "widgets/pages/page.h"

namespace wattplan {

/// A page as the navigation knows it before it is made.
struct PageEntry {
    Label section;
    Label title;
    const char* key;                                  ///< for the command line and tests
    std::vector<Kind> kinds;                          ///< to whose cells links lead here
    std::function<Page*(Document&, Display&)> begin;  ///< its first part; see Page::makeNextPart

    /// The whole page.
    Page* make(Document& document, Display& display) const;
};

/// All pages in the order of the navigation.
const std::vector<PageEntry>& pageList();

}  // namespace wattplan
