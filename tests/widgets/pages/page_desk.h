#pragma once

#include <QApplication>
#include <QSignalSpy>
#include <QString>
#include <QTest>
#include <catch2/catch.hpp>
#include <memory>

#include "widgets/charts/chart.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/text/digits.h"
#include "widgets/theme/theme.h"

namespace wattplan::test {

/// One page of the sample plan, shown by itself.
template <typename Shown>
class PageDesk {
public:
    explicit PageDesk(const char* plan = "sample:article", QSize size = {932, 790})
        : document(std::move(*Document::fromTemplate(QLatin1String(plan)))), page(*document, display) {
        theme::applyTheme(*qApp, theme::Theme::light, text::Language::en);
        page.resize(size);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    ObjectId id(std::string_view key) const {
        const Object* object = document->plan().find(key);
        REQUIRE(object);
        return object->id;
    }
    FieldAddress field(std::string_view object, std::string_view key) const {
        const Object* found = document->plan().find(object);
        REQUIRE(found);
        return {found->id, fieldId(found->kind, key)};
    }
    void type(std::string_view object, std::string_view key, const char* typed) {
        REQUIRE(document->setText(field(object, key), QString::fromUtf8(typed)).has_value());
    }
    template <typename Part>
    Part& part(int index = 0) {
        const auto found = page.template findChildren<Part*>();
        REQUIRE(found.size() > index);
        return *found[index];
    }

    std::unique_ptr<Document> document;
    Display display;
    Shown page;
};

/// The text with plain spaces.
inline QString plain(QString text) {
    return text.replace(QChar(text::noBreakSpace), u' ');
}

}  // namespace wattplan::test
