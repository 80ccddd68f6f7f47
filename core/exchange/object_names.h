#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/catalog/catalogue.h"
#include "core/exchange/import_words.h"
#include "core/plan/plan.h"

namespace wattplan::exchange {

/// The objects of a kind, of plan and library, by their names in all languages and by what `words` calls
/// them; a copy in the plan stands for its row of the library. Plan, catalogue and words outlive it.
class ObjectNames {
public:
    ObjectNames(Kind kind, const Plan& plan, const catalog::Catalogue& catalogue, const ImportWords& words);

    /// The one object of that name; none where there is none or are several.
    std::optional<ObjectId> find(std::string_view name) const;
    bool isShared(std::string_view name) const;
    /// Whether an object is called so, in any language.
    bool isCalled(ObjectId object, std::string_view name) const;

private:
    void add(const Object& object);

    const FieldSpec* m_nameField;
    const catalog::Catalogue& m_catalogue;
    const ImportWords& m_words;
    std::unordered_map<std::string, std::set<ObjectId>> m_byName;
};

}  // namespace wattplan::exchange
