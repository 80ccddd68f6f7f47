#include "widgets/window/page_list.h"

namespace wattplan {

const std::vector<PageEntry>& pageList() {
    static const std::vector<PageEntry> list{};
    return list;
}

}  // namespace wattplan
