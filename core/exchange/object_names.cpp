#include "core/exchange/object_names.h"

namespace wattplan::exchange {

ObjectNames::ObjectNames(Kind kind, const Plan& plan, const catalog::Catalogue& catalogue,
                         const ImportWords& words)
    : m_nameField(Registry::instance().field(kind, "name")), m_catalogue(catalogue), m_words(words) {
    std::set<std::string> copied;
    for (const Object* object : plan.objects(kind)) {
        add(*object);
        if (!object->catalogueKey.empty()) copied.insert(object->catalogueKey);
    }
    if (!isLibrary(kind)) return;
    for (const Object* row : catalogue.rows(kind))
        if (!copied.contains(row->catalogueKey)) add(*row);
}

std::optional<ObjectId> ObjectNames::find(std::string_view name) const {
    const auto found = m_byName.find(plainWord(name));
    if (found == m_byName.end() || found->second.size() != 1) return std::nullopt;
    return *found->second.begin();
}

bool ObjectNames::isShared(std::string_view name) const {
    const auto found = m_byName.find(plainWord(name));
    return found != m_byName.end() && found->second.size() > 1;
}

bool ObjectNames::isCalled(ObjectId object, std::string_view name) const {
    const auto found = m_byName.find(plainWord(name));
    return found != m_byName.end() && found->second.contains(object);
}

void ObjectNames::add(const Object& object) {
    const auto learn = [&](std::string_view name) {
        if (const std::string plain = plainWord(name); !plain.empty()) m_byName[plain].insert(object.id);
    };
    if (m_nameField)
        if (const auto* name = std::get_if<Text>(&object.value(m_nameField->id))) learn(name->text);
    if (isLibrary(object.kind))
        for (const char* language : {"en", "zh_CN", "zh_TW"})
            learn(m_catalogue.name(object, language));
    if (const auto* more = m_words.namesOf(object.id))
        for (const std::string& name : *more)
            learn(name);
}

}  // namespace wattplan::exchange
