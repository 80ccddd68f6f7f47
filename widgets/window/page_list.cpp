#include "widgets/window/page_list.h"

#include <algorithm>
#include <array>

#include "widgets/pages/accuracy_page.h"
#include "widgets/pages/assumptions_page.h"
#include "widgets/pages/carbon_page.h"
#include "widgets/pages/checks_page.h"
#include "widgets/pages/claims_page.h"
#include "widgets/pages/compare_page.h"
#include "widgets/pages/cost_page.h"
#include "widgets/pages/facility_page.h"
#include "widgets/pages/growth_page.h"
#include "widgets/pages/history_page.h"
#include "widgets/pages/overview_page.h"
#include "widgets/pages/power_page.h"
#include "widgets/pages/report_page.h"
#include "widgets/pages/schedule_page.h"
#include "widgets/pages/seek_page.h"
#include "widgets/pages/serving_page.h"
#include "widgets/pages/sources_page.h"
#include "widgets/pages/sweep_page.h"
#include "widgets/pages/table_page.h"
#include "widgets/pages/uncertainty_page.h"

namespace wattplan {
namespace {

constexpr Label planSection = WATTPLAN_TEXT("Pages", "Plan");
constexpr Label librarySection = WATTPLAN_TEXT("Pages", "Library");
constexpr Label resultSection = WATTPLAN_TEXT("Pages", "Results");
constexpr Label decideSection = WATTPLAN_TEXT("Pages", "Decide");
constexpr Label evidenceSection = WATTPLAN_TEXT("Pages", "Evidence");

template <typename Made>
PageEntry entry(Label section, Label title, const char* key, std::vector<Kind> kinds = {}) {
    return {section, title, key, std::move(kinds),
            [](Document& document, Display& display) -> Page* { return new Made(document, display); }};
}

// Growth can be edited on the page of finance too, but a link leads to the page that draws it.
constexpr std::array growthKinds{Kind::growth, Kind::growthEra};

PageEntry tableEntry(const TablePageSpec& spec) {
    std::vector<Kind> kinds;
    for (const TablePageSpec::Form& form : spec.forms)
        kinds.push_back(form.kind);
    for (const TablePageSpec::Table& table : spec.tables)
        kinds.push_back(table.kind);
    std::erase_if(kinds, [](Kind kind) { return std::ranges::find(growthKinds, kind) != growthKinds.end(); });
    const bool isOfLibrary = spec.forms.empty() && isLibrary(spec.tables.front().kind);
    return {isOfLibrary ? librarySection : planSection, spec.title, spec.key, std::move(kinds),
            [&spec](Document& document, Display& display) -> Page* {
                return new TablePage(document, display, spec);
            }};
}

}  // namespace

Page* PageEntry::make(Document& document, Display& display) const {
    Page* page = begin(document, display);
    page->makeWhole();
    return page;
}

const std::vector<PageEntry>& pageList() {
    static const std::vector<PageEntry> list = [] {
        std::vector<PageEntry> pages{
            entry<OverviewPage>(planSection, WATTPLAN_TEXT("Pages", "Overview"), "overview")};
        for (const TablePageSpec& spec : tablePages())
            pages.push_back(tableEntry(spec));
        pages.push_back(entry<GrowthPage>(resultSection, WATTPLAN_TEXT("Pages", "Compute growth"),
                                          "compute-growth", {growthKinds.begin(), growthKinds.end()}));
        pages.push_back(entry<PowerPage>(resultSection, WATTPLAN_TEXT("Pages", "Power draw"), "power-draw"));
        pages.push_back(
            entry<FacilityPage>(resultSection, WATTPLAN_TEXT("Pages", "Facility year"), "facility-year"));
        pages.push_back(entry<ServingPage>(resultSection, WATTPLAN_TEXT("Pages", "Serving"), "serving"));
        pages.push_back(entry<SchedulePage>(resultSection, WATTPLAN_TEXT("Pages", "Schedule"), "schedule"));
        pages.push_back(entry<CostPage>(resultSection, WATTPLAN_TEXT("Pages", "Cost"), "cost"));
        pages.push_back(
            entry<CarbonPage>(resultSection, WATTPLAN_TEXT("Pages", "Carbon & water"), "carbon-water"));
        pages.push_back(entry<ChecksPage>(resultSection, WATTPLAN_TEXT("Pages", "Checks"), "checks"));
        pages.push_back(entry<ComparePage>(decideSection, WATTPLAN_TEXT("Pages", "Compare"), "compare"));
        pages.push_back(entry<SeekPage>(decideSection, WATTPLAN_TEXT("Pages", "Goal seek"), "goal-seek"));
        pages.push_back(entry<SweepPage>(decideSection, WATTPLAN_TEXT("Pages", "Sweep"), "sweep"));
        pages.push_back(
            entry<UncertaintyPage>(decideSection, WATTPLAN_TEXT("Pages", "Uncertainty"), "uncertainty"));
        pages.push_back(
            entry<ReportPage>(decideSection, WATTPLAN_TEXT("Pages", "Report"), "report", {Kind::plan}));
        pages.push_back(
            entry<AssumptionsPage>(evidenceSection, WATTPLAN_TEXT("Pages", "Assumptions"), "assumptions"));
        pages.push_back(entry<SourcesPage>(evidenceSection, WATTPLAN_TEXT("Pages", "Sources"), "sources"));
        pages.push_back(entry<ClaimsPage>(evidenceSection, WATTPLAN_TEXT("Pages", "Claims"), "claims"));
        pages.push_back(entry<AccuracyPage>(evidenceSection, WATTPLAN_TEXT("Pages", "Accuracy"), "accuracy"));
        pages.push_back(entry<HistoryPage>(evidenceSection, WATTPLAN_TEXT("Pages", "History"), "history"));
        return pages;
    }();
    return list;
}

}  // namespace wattplan
