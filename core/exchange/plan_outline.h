#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/exchange/json_value.h"
#include "core/exchange/plan_scope.h"

namespace wattplan::exchange {

/// The objects and what-ifs of a plan's JSON by kind, key and id, their values not read yet: these may refer
/// to any of them. Refers to the JSON.
class PlanOutline {
public:
    struct Draft {
        Object object;
        const JsonValue* json;  ///< null for an object that the file leaves to its defaults
    };
    struct WhatIfDraft {
        WhatIf whatIf;
        const JsonValue* json;
        std::vector<Draft> added;
    };

    /// Errors: those of planFromJson that don't concern values.
    Result<void> read(const JsonValue& root);

    std::vector<Draft> objects{};
    std::vector<WhatIfDraft> whatIfs{};
    std::uint64_t nextId = 1;

    const Scope& baseline() const { return m_baseline; }
    const Scope& scopeOf(const WhatIfDraft& draft);

private:
    Result<void> readHead(const JsonValue& root);
    Result<void> readObjects(const JsonValue* list, std::vector<Draft>& drafts);
    Result<void> readObject(const JsonValue& json, std::vector<Draft>& drafts);
    Result<void> completeSingletons(const JsonValue& root);
    Result<void> readWhatIfs(const JsonValue* list);
    Result<void> readWhatIf(const JsonValue& json);
    Result<void> readParent(WhatIfDraft& draft);
    Result<void> checkKeys() const;
    void giveIds();
    const WhatIfDraft* parentOf(const WhatIfDraft& draft) const;

    std::map<std::string, const WhatIfDraft*> m_parents;
    std::set<std::uint64_t> m_ids;
    Scope m_baseline;
    std::map<const WhatIfDraft*, Scope> m_scopes;  // those asked for
};

/// A member that is a text; "" where it is not there. Errors: malformedJson.
Result<std::string> textOf(const JsonValue& json, std::string_view name);

}  // namespace wattplan::exchange
