#include <catch2/catch.hpp>
#include <memory>

#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/pages/page.h"
#include "widgets/window/page_list.h"

using namespace wattplan;

namespace {

QString sourceOfPictures(Document& document, wattplan::Display& display) {
    for (const PageEntry& entry : pageList())
        if (QLatin1String(entry.key) == u"compute-growth") {
            const std::unique_ptr<Page> page(entry.make(document, display));
            return page->pictures().front().make().text.source;
        }
    return {};
}

}  // namespace

TEST_CASE("Pictures are signed with the title of the plan, not with the name of its file", "[exports]") {
    const auto sample = Document::fromTemplate(QStringLiteral("blank"));
    REQUIRE(sample.has_value());
    const auto document = Document::fromPlan((*sample)->whole(), QStringLiteral("w"));
    wattplan::Display display;
    const FieldAddress title{document->plan().only(Kind::plan).id, fieldId(Kind::plan, "name")};
    REQUIRE(document->setText(title, QStringLiteral("North campus")).has_value());
    CHECK(sourceOfPictures(*document, display).endsWith(QStringLiteral("· North campus")));
    REQUIRE(document->setText(title, {}).has_value());
    CHECK(sourceOfPictures(*document, display) == "Wattplan");
}
