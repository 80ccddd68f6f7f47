#pragma once

#include <array>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/plan/plan.h"
#include "core/result.h"

namespace wattplan::catalog {

/// The built-in reference library: a row of each library kind is an Object with catalogue ids, its values in
/// the registry's units, with its provenance. Immutable.
class Catalogue {
public:
    /// The library built into the program (resources/catalog). Ends the program if it is malformed: a test
    /// guards that.
    static const Catalogue& builtIn();
    /// Reads library CSV texts. Errors: malformedRow with file, line, column and what is wrong.
    struct File {
        std::string name;  ///< "models.csv"
        std::string_view text;
    };
    static Result<Catalogue> read(const std::vector<File>& files);

    const Object* find(ObjectId id) const;
    const Object* find(Kind kind,
                       std::string_view key) const;  ///< by catalogue key, "gpt-3-175b" or "gpt_3_175b"
    std::vector<const Object*> rows(Kind kind) const;
    /// Name of a row, or of its copy in a plan unless its name was changed there, by language: "en", "zh_CN"
    /// or "zh_TW"; English where there is none.
    std::string_view name(const Object& row, std::string_view language) const;
    /// Where the parameter comes from that a citation "costs:KEY" or "orbital:KEY" names, a row of costs.csv
    /// or orbital.csv; null for another citation.
    const Provenance* citedParameter(std::string_view citation) const;

private:
    using Names = std::array<std::string, 3>;  // English, simplified, traditional

    std::vector<Object> m_rows;  // by kind, each kind in the order of its table
    std::vector<Names> m_names;
    std::map<std::string, Provenance, std::less<>> m_parameterSources;  // by citation
    std::array<std::size_t, kindCount + 1> m_start{};
    std::array<std::unordered_map<std::string, std::size_t>, kindCount> m_index;  // csv id and key
};

}  // namespace wattplan::catalog
