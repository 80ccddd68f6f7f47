#pragma once

#include <QString>
#include <catch2/catch.hpp>
#include <memory>
#include <string_view>

#include "widgets/document/document.h"

namespace Catch {
template <>
struct StringMaker<QString> {
    static std::string convert(const QString& text) { return text.toStdString(); }
};
}  // namespace Catch

namespace wattplan {

inline std::unique_ptr<Document> article() {
    auto document = Document::fromTemplate(QStringLiteral("sample:article"));
    REQUIRE(document.has_value());
    return std::move(*document);
}

inline ObjectId idOf(const Document& document, std::string_view key) {
    const Object* object = document.plan().find(key);
    REQUIRE(object != nullptr);
    return object->id;
}

inline FieldAddress cell(const Document& document, std::string_view object, std::string_view field) {
    const Object* found = document.plan().find(object);
    REQUIRE(found != nullptr);
    return {found->id, fieldId(found->kind, field)};
}

inline double result(const Document& document, std::string_view object, std::string_view key) {
    const Object* found = document.plan().find(object);
    REQUIRE(found != nullptr);
    const auto value = document.model().value({found->id, resultId(found->kind, key)});
    REQUIRE(value.has_value());
    return *value;
}

}  // namespace wattplan
