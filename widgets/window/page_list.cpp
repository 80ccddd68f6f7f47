#include "widgets/window/page_list.h"

#include "widgets/pages/table_page.h"

namespace wattplan {
namespace {

constexpr Label planSection = WATTPLAN_TEXT("Pages", "Plan");
constexpr Label librarySection = WATTPLAN_TEXT("Pages", "Library");

PageEntry tableEntry(const TablePageSpec& spec) {
    std::vector<Kind> kinds = spec.forms;
    for (const TablePageSpec::Table& table : spec.tables)
        kinds.push_back(table.kind);
    const bool isOfLibrary = spec.forms.empty() && isLibrary(spec.tables.front().kind);
    return {isOfLibrary ? librarySection : planSection, spec.title, spec.key, std::move(kinds),
            [&spec](Document& document, Display& display) -> Page* {
                return new TablePage(document, display, spec);
            }};
}

}  // namespace

const std::vector<PageEntry>& pageList() {
    static const std::vector<PageEntry> list = [] {
        std::vector<PageEntry> pages;
        for (const TablePageSpec& spec : tablePages())
            pages.push_back(tableEntry(spec));
        return pages;
    }();
    return list;
}

}  // namespace wattplan
