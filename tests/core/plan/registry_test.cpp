#include "core/plan/registry.h"

#include <catch2/catch.hpp>
#include <set>

#include "core/plan/provenance.h"

using namespace wattplan;

namespace {

bool isWellFormed(std::string_view key) {
    return !key.empty() && key.size() <= 64 && key[0] >= 'a' && key[0] <= 'z' &&
           key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

const Registry& registry() {
    return Registry::instance();
}

}  // namespace

TEST_CASE("every kind has a key, names, and is found by its key", "[plan]") {
    REQUIRE(registry().kinds().size() == kindCount);
    for (int i = 0; i < kindCount; ++i) {
        const auto kind = static_cast<Kind>(i);
        const KindSpec& spec = registry().kind(kind);
        CAPTURE(spec.key);
        CHECK(spec.kind == kind);
        CHECK(isWellFormed(spec.key));
        CHECK_FALSE(spec.singular.empty());
        CHECK_FALSE(spec.plural.empty());
        CHECK(spec.csvFile.empty() != isLibrary(kind));
        CHECK(registry().kindByKey(spec.key) == kind);
    }
    CHECK(registry().kindByKey("efficiency_class") == Kind::efficiencyClass);
    CHECK_FALSE(registry().kindByKey("hall").has_value());
}

TEST_CASE("every field has a label, a help text and a key that is unique in its kind", "[plan]") {
    for (const FieldSpec& field : registry().fields()) {
        CAPTURE(registry().kind(field.kind).key, field.key);
        CHECK(isWellFormed(field.key));
        CHECK_FALSE(field.label.empty());
        CHECK_FALSE(field.help.empty());
        CHECK(std::string_view(field.help.text).ends_with('.'));
        CHECK(field.lowest <= field.highest);
        CHECK(registry().field(field.kind, field.key) == &field);
        CHECK(fieldId(field.kind, field.key) == field.id);
        CHECK(&registry().field(field.id) == &field);
        CHECK(&registry().fields(field.kind)[static_cast<std::size_t>(field.column)] == &field);
    }
}

TEST_CASE("a default lies in its range, a choice by default is one of the choices", "[plan]") {
    for (const FieldSpec& field : registry().fields()) {
        CAPTURE(registry().kind(field.kind).key, field.key);
        if (field.defaultValue) {
            CHECK(*field.defaultValue >= field.lowest);
            CHECK(*field.defaultValue <= field.highest);
            CHECK_FALSE(field.source.empty());
        }
        CHECK((field.type == FieldType::choice) == !field.choices.empty());
        CHECK((field.type == FieldType::reference) == field.referenceKind.has_value());
        std::set<std::string_view> keys;
        for (const Choice& choice : field.choices) {
            CHECK_FALSE(choice.label.empty());
            CHECK(keys.insert(choice.key).second);
        }
        if (!field.defaultChoice.empty()) CHECK(keys.contains(field.defaultChoice));
    }
}

TEST_CASE("every result has a label, a help text and is found by its key", "[plan]") {
    for (const ResultSpec& result : registry().results()) {
        CAPTURE(registry().kind(result.kind).key, result.key);
        CHECK_FALSE(result.label.empty());
        CHECK_FALSE(result.help.empty());
        CHECK(registry().result(result.kind, result.key) == &result);
        CHECK(resultId(result.kind, result.key) == result.id);
        CHECK(&registry().result(result.id) == &result);
    }
}

TEST_CASE("a pin and its result know each other and measure the same", "[plan]") {
    std::size_t pins = 0;
    for (const FieldSpec& field : registry().fields()) {
        if (!field.pinOf) continue;
        ++pins;
        const ResultSpec& result = registry().result(*field.pinOf);
        CAPTURE(field.key, result.key);
        CHECK(result.pin == field.id);
        CHECK(result.kind == field.kind);
        CHECK(result.unit.dimension == field.unit.dimension);
        CHECK(result.boundary == field.boundary);
    }
    CHECK(pins > 0);
    for (const ResultSpec& result : registry().results())
        if (result.pin) CHECK(registry().field(*result.pin).pinOf == result.id);
}

TEST_CASE("fields of a kind lie together, in the order of the kinds", "[plan]") {
    std::size_t count = 0;
    for (const KindSpec& kind : registry().kinds()) {
        for (const FieldSpec& field : registry().fields(kind.kind)) {
            CHECK(field.kind == kind.kind);
            CHECK(field.id.value == count++);
        }
    }
    CHECK(count == registry().fields().size());
    CHECK(registry().field(Kind::model, "no_such_field") == nullptr);
    CHECK(registry().result(Kind::plan, "no_such_result") == nullptr);
}

TEST_CASE("a field that feeds the site-year kernel may not vary", "[plan]") {
    for (const FieldSpec& field : registry().fields(Kind::cooling))
        CHECK_FALSE(field.varies);
    for (const std::string_view key : {"t_db_01", "rh_12", "swing_06", "elevation"})
        CHECK_FALSE(registry().field(Kind::site, key)->varies);
}

TEST_CASE("the nearest key is proposed, and none when none is near", "[plan]") {
    const std::vector<std::string> known{"tdp", "idle_power", "peak_16bit", "price"};
    CHECK(nearestKey("idel_power", known) == "idle_power");
    CHECK(nearestKey("Idle-Power", known) == "idle_power");
    CHECK(nearestKey("prise", known) == "price");
    CHECK(nearestKey("carbon", known).empty());
    CHECK(nearestKey("x", {}).empty());
}

TEST_CASE("trust is estimate by confidence, unchecked by the checked state, else checked", "[plan]") {
    const auto trust = [](std::string confidence, std::string checked) {
        return trustOf({.source = "s", .confidence = std::move(confidence), .checked = std::move(checked)});
    };
    CHECK(trust("datasheet", "primary") == Trust::checked);
    CHECK(trust("published", "secondary") == Trust::checked);
    CHECK(trust("datasheet", "unchecked") == Trust::unchecked);
    CHECK(trust("datasheet", "") == Trust::unchecked);
    CHECK(trust("estimate", "primary") == Trust::estimate);
    CHECK(trustOf({}) == Trust::checked);
}
