#include "widgets/document/report_composition.h"

#include <QTemporaryDir>
#include <algorithm>
#include <catch2/catch.hpp>

#include "core/exchange/plan_json.h"
#include "widgets/document/document.h"

using namespace wattplan;

namespace {

struct Desk {
    Desk() : document(std::move(*Document::fromTemplate(QStringLiteral("sample:article")))) {}

    ReportComposition composition(text::Language window = text::Language::en) const {
        return reportComposition(document->whole(), window);
    }
    void apply(Result<std::vector<Edit>> edits) {
        REQUIRE(edits.has_value());
        REQUIRE(document->applyToTree(std::move(edits)).has_value());
    }
    void setText(const char* section, text::Language language, const char* words) {
        apply(setReportText(document->whole(), document->catalogue(), section, language,
                            QString::fromUtf8(words)));
    }
    const catalog::Catalogue& catalogue() const { return document->catalogue(); }

    std::unique_ptr<Document> document;
};

const ReportComposition::Section& sectionOf(const ReportComposition& composition, std::string_view key) {
    return *std::ranges::find_if(composition.sections,
                                 [&](const auto& each) { return each.spec->key == key; });
}

}  // namespace

TEST_CASE("A plan that says nothing of its report has the usual sections in the window's language",
          "[document]") {
    const ReportComposition made = Desk().composition(text::Language::zhTW);
    CHECK(made.language == text::Language::zhTW);
    CHECK_FALSE(made.isTwin);
    CHECK(made.paper == Paper::a4);
    REQUIRE(made.sections.size() == reportSections().size());
    for (std::size_t i = 0; i < made.sections.size(); ++i) {
        CHECK(made.sections[i].spec == &reportSections()[i]);
        CHECK(made.sections[i].isIncluded == reportSections()[i].isUsual);
    }
}

TEST_CASE("The composition of a report is kept in the plan, undone, and read from file and JSON",
          "[document]") {
    Desk desk;
    auto sections = desk.composition().sections;
    std::swap(sections.front(), sections.back());
    sections[2].isIncluded = false;
    desk.apply(setReportSections(desk.document->whole(), desk.catalogue(), sections));
    desk.apply(setReportField(desk.document->whole(), desk.catalogue(), "report_language", Text{"zh_tw_en"}));
    desk.apply(setReportField(desk.document->whole(), desk.catalogue(), "report_paper", Text{"letter"}));
    const auto logo = pictureOf("logo.svg", "<svg/>");
    desk.apply(
        setReportField(desk.document->whole(), desk.catalogue(), "report_logo", Text{pictureText(*logo)}));
    desk.setText("summary", text::Language::zhTW, "第一段。\n\n第二段：{plan.energy}。\n# 不是章節");
    desk.setText("cost", text::Language::zhTW, "成本");
    const ReportComposition made = desk.composition();
    CHECK(made.language == text::Language::zhTW);
    CHECK(made.isTwin);
    CHECK(made.languages() == std::vector{text::Language::zhTW, text::Language::en});
    CHECK(made.paper == Paper::letter);
    CHECK(made.logo == logo);
    CHECK(made.sections.front().spec == sections.front().spec);
    CHECK_FALSE(made.sections[2].isIncluded);
    CHECK(sectionOf(made, "summary").textIn(text::Language::zhTW) ==
          u"第一段。\n\n第二段：{plan.energy}。\n# 不是章節");
    // Where there are no words in a language, those of another stand.
    CHECK(sectionOf(made, "cost").textIn(text::Language::en) == u"成本");

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.wattplan"));
    REQUIRE(desk.document->saveAs(path).has_value());
    const auto opened = Document::open(path, store::Access::readOnly);
    REQUIRE(opened.has_value());
    CHECK(reportComposition((*opened)->whole(), text::Language::en) == made);
    const auto read = exchange::planFromJson(exchange::planToJson(desk.document->whole()), desk.catalogue());
    REQUIRE(read.has_value());
    CHECK(reportComposition(*read, text::Language::en) == made);

    REQUIRE(desk.document->undo().has_value());
    CHECK(sectionOf(desk.composition(), "cost").textIn(text::Language::en).isEmpty());
    CHECK_FALSE(sectionOf(desk.composition(), "summary").textIn(text::Language::en).isEmpty());
    for (int i = 0; i < 5; ++i)
        REQUIRE(desk.document->undo().has_value());
    CHECK_FALSE(desk.document->canUndo());
    CHECK(desk.composition() == Desk().composition());
}

TEST_CASE("A composition belongs to the plan and not to the what-if that is shown", "[document]") {
    Desk desk;
    REQUIRE_FALSE(desk.document->whole().whatIfs().empty());
    const WhatIf& whatIf = desk.document->whole().whatIfs().front();
    const std::size_t changes = whatIf.changeCount();
    const WhatIfId id = whatIf.id;
    desk.document->show(id);
    desk.setText("summary", text::Language::en, "Hello");
    CHECK(desk.document->whole().findWhatIf(id)->changeCount() == changes);
    CHECK(sectionOf(desk.composition(), "summary").textIn(text::Language::en) == u"Hello");
}

TEST_CASE("Sections that a composition does not know are left out, and new ones are not included",
          "[document]") {
    Desk desk;
    desk.apply(setReportField(desk.document->whole(), desk.catalogue(), "report_sections",
                              Text{"sources, nonsense, -cost, sources"}));
    const ReportComposition made = desk.composition();
    REQUIRE(made.sections.size() == reportSections().size());
    CHECK(std::ranges::count_if(made.sections, &ReportComposition::Section::isIncluded) == 1);
    CHECK(sectionOf(made, "sources").isIncluded);
}
