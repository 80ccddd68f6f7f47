#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/plan/plan.h"
#include "core/text_label.h"

namespace wattplan::exchange {

/// What a column of a table from elsewhere is for.
struct ImportTarget {
    enum class Type : std::uint8_t {
        leftOut,
        field,
        key,  ///< of the object
        // where its values come from
        source,
        url,
        confidence,
        checked,
        note,
    };

    Type type = Type::leftOut;
    FieldId field{};

    bool operator==(const ImportTarget&) const = default;
};

/// A text as headings and names are compared: folded, in lower case, without blanks and punctuation.
std::string plainWord(std::string_view text);

/// The words by which files call fields, results, choices and objects: keys and columns of our own files,
/// labels in the languages of the program, common synonyms. A value that no thread changes.
class ImportWords {
public:
    /// All that a label is called, besides its English text.
    using Translations = std::function<std::vector<std::string>(const Label&)>;
    explicit ImportWords(const Translations& translations = {});

    /// Further names of objects of the plan, as tables show them.
    void setNames(std::map<ObjectId, std::vector<std::string>> names) { m_names = std::move(names); }
    const std::vector<std::string>* namesOf(ObjectId object) const;

    /// What a heading means in a table of this kind.
    struct Meaning {
        std::optional<ImportTarget> target{};
        bool isResult = false;     ///< it is called as a result is, too
        bool isCsvColumn = false;  ///< it is only a column of the library's own files
    };
    /// `plain` is a heading as plainWord() gives it.
    Meaning meaning(Kind kind, std::string_view plain) const;
    /// What a heading that means nothing may have been meant for: a word written almost like it, else the
    /// longest that stands in it or that it stands in. Nothing where none is near.
    std::optional<ImportTarget> nearest(Kind kind, std::string_view plain) const;
    /// The key of a choice by any of its words; "" for none.
    std::string choice(const FieldSpec& field, std::string_view text) const;

    /// The target that a word of the command line names: a field's key, "key", "source" …, "-". Nothing for
    /// another.
    static std::optional<ImportTarget> targetByKey(Kind kind, std::string_view key);
    /// The word that `targetByKey` reads.
    static std::string keyOf(const ImportTarget& target);
    static bool isTakenFromFiles(const FieldSpec& field);

private:
    using Meanings = std::map<std::string, Meaning, std::less<>>;

    void addField(const FieldSpec& field, const Translations& translations);
    void addSynonyms();
    void add(Kind kind, std::string_view word, ImportTarget target);

    std::vector<Meanings> m_meanings;  // by kind
    std::map<FieldId, std::map<std::string, std::string, std::less<>>> m_choices;
    std::map<ObjectId, std::vector<std::string>> m_names;
};

/// The kinds of objects that tables of a file can hold.
bool isImported(Kind kind);

}  // namespace wattplan::exchange
