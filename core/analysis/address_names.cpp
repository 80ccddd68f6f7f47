#include "core/analysis/address_names.h"

#include <algorithm>

namespace wattplan::analysis {

namespace {

bool isOfKey(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
}

}  // namespace

const Object* objectNamed(const Plan& plan, const catalog::Catalogue& catalogue, std::string_view key) {
    if (const Object* object = plan.find(key)) return object;
    const Object* found = nullptr;
    for (const KindSpec& kind : Registry::instance().kinds()) {
        const Object* row = isLibrary(kind.kind) ? catalogue.find(kind.kind, key) : nullptr;
        if (row && found) return nullptr;
        if (row) found = row;
    }
    return found;
}

std::optional<FieldAddress> inputNamed(const Plan& plan, const catalog::Catalogue& catalogue,
                                       std::string_view name) {
    const std::size_t point = name.find('.');
    if (point == std::string_view::npos) return std::nullopt;
    const Object* object = objectNamed(plan, catalogue, name.substr(0, point));
    const FieldSpec* field =
        object ? Registry::instance().field(object->kind, name.substr(point + 1)) : nullptr;
    if (!field) return std::nullopt;
    return FieldAddress{object->id, field->id};
}

std::string nameOf(const Plan& plan, const catalog::Catalogue& catalogue, FieldAddress input) {
    const Object* object =
        input.object.isCatalogue() ? catalogue.find(input.object) : plan.find(input.object);
    if (!object) return {};
    return object->key + "." + std::string(Registry::instance().field(input.field).key);
}

std::optional<ResultAddress> resultNamed(const Plan& plan, std::string_view name) {
    const std::size_t point = name.find('.');
    const Object* object = plan.find(name.substr(0, point));
    const ResultSpec* spec = object && point != std::string_view::npos
                                 ? Registry::instance().result(object->kind, name.substr(point + 1))
                                 : nullptr;
    if (!spec) return std::nullopt;
    return ResultAddress{object->id, spec->id};
}

std::string nameOf(const Plan& plan, ResultAddress result) {
    const Object* object = plan.find(result.object);
    if (!object) return {};
    return object->key + "." + std::string(Registry::instance().result(result.result).key);
}

std::string withKeyRenamed(std::string_view text, std::string_view before, std::string_view after) {
    std::string renamed;
    for (std::size_t from = 0; from < text.size();) {
        std::size_t end = from;
        while (end < text.size() && isOfKey(text[end]))
            ++end;
        const std::string_view word = text.substr(from, end - from);
        const bool isOfObject = from == 0 || text[from - 1] != '.';
        renamed += isOfObject && word == before ? after : word;
        if (end < text.size()) renamed += text[end];
        from = end + 1;
    }
    return renamed;
}

std::vector<std::string_view> partsOf(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find(separator, from), text.size());
        std::string_view part = text.substr(from, end - from);
        const std::size_t first = part.find_first_not_of(" \t\n");
        if (first != std::string_view::npos)
            parts.push_back(part.substr(first, part.find_last_not_of(" \t\n") + 1 - first));
        from = end + 1;
    }
    return parts;
}

FieldAddress placeOfKept(const Plan& plan, std::string_view field) {
    return {plan.only(Kind::plan).id, fieldId(Kind::plan, field)};
}

std::string_view keptWords(const Plan& plan, std::string_view field) {
    const auto* text = std::get_if<Text>(&plan.only(Kind::plan).value(fieldId(Kind::plan, field)));
    return text ? std::string_view(text->text) : std::string_view();
}

}  // namespace wattplan::analysis
