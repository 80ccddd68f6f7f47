#include "widgets/text/guide_sections.h"
#include "tests/text/text_helpers.h"

using namespace wattplan::text;

namespace {

const GuideChapter chapter{
    QStringLiteral("tables"),
    QStringLiteral(
        "# 表格 {#top}\n\n开头。\n\n## 复制和**粘贴** {#paste}\n\n要么全部粘贴，\n要么都不粘贴。见"
        "[导出](guide:exports)。\n\n```\n# no heading\n```\n\n## Units\n\n| what | e.g. |\n|---|---|\n"
        "| power | `6.5 kW` |\n")};

}  // namespace

TEST_CASE("A chapter falls into sections at its headings, as plain text", "[text]") {
    CHECK(chapter.title() == "表格");
    const auto sections = sectionsOf(chapter);
    REQUIRE(sections.size() == 3);
    CHECK(sections[1].anchor == "paste");
    CHECK(sections[1].title == "复制和粘贴");
    CHECK(sections[1].level == 2);
    // Lines of Chinese join without a space; what is code is no heading.
    CHECK(sections[1].text == "要么全部粘贴，要么都不粘贴。见导出。 # no heading");
    CHECK(sections[2].anchor == "section-2");
    CHECK(sections[2].text == "what · e.g. power · 6.5 kW");
}

TEST_CASE("Markdown without its anchors keeps them beside it", "[text]") {
    const AnchoredMarkdown parts = anchored(chapter.markdown);
    CHECK(parts.anchors == QStringList{"top", "paste", "section-2"});
    CHECK_FALSE(parts.markdown.contains("{#"));
    CHECK(parts.markdown.contains("\n# no heading\n"));
}

TEST_CASE("A search finds parts of words and of Chinese phrases, headings first", "[text]") {
    const auto sections = sectionsOf(chapter);
    const auto hits = findInGuide(sections, QStringLiteral("部粘"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].section == 1);
    CHECK(hits[0].before == "要么全");
    CHECK(hits[0].match == "部粘");
    CHECK(hits[0].after.startsWith("贴，"));
    CHECK(findInGuide(sections, QStringLiteral("KW 6.5")).size() == 1);
    CHECK(findInGuide(sections, QStringLiteral("kW 粘贴")).empty());
    CHECK(findInGuide(sections, QStringLiteral("  ")).empty());
    const auto both = findInGuide(sections, QStringLiteral("u"));  // in "Units" only, not in the code
    REQUIRE_FALSE(both.empty());
    CHECK(sections[both[0].section].title == "Units");
}
