#pragma once

#include <string>
#include <utility>
#include <vector>

#include <tl/expected.hpp>

namespace wattplan {

/// What went wrong, as data. widgets/text makes the sentence (one per code, its arguments in order). An
/// argument that says "what is wrong" is a text marked WATTPLAN_TEXT("Reasons", …): a clause without a full
/// stop.
enum class ErrorCode {
    // numbers and units
    notANumber,        ///< argument: the text
    ambiguousNumber,   ///< argument: the text, whose separators leave its size open ("1,5")
    numberOutOfRange,  ///< arguments: value, lowest, highest (each with unit)
    notAnInteger,      ///< argument: the text
    emptyValue,        ///< a value is required
    unknownUnit,       ///< argument: the unit
    wrongDimension,    ///< arguments: the unit given, the unit expected
    badDate,           ///< argument: the text
    unknownChoice,     ///< arguments: the text, the choices
    // addresses
    unknownKey,           ///< arguments: the key, the nearest known key (may be empty)
    unknownField,         ///< arguments: the field, the nearest known field (may be empty)
    unknownResult,        ///< arguments: the result, the nearest known result (may be empty)
    unknownCatalogueRow,  ///< arguments: the row, the nearest known row (may be empty)
    badKey,               ///< argument: the key that is not [a-z][a-z0-9_]*
    duplicateKey,         ///< argument: the key
    wrongKind,            ///< arguments: the object, the kind expected
    objectInUse,          ///< arguments: the object, one that refers to it
    readOnlyField,        ///< a field that is fixed by its kind
    // ranges
    doesNotVary,      ///< a field that takes one number, no range
    badDistribution,  ///< argument: what is wrong
    badChoices,       ///< argument: what is wrong
    // what-ifs
    unknownWhatIf,       ///< arguments: the what-if, the nearest known one (may be empty)
    whatIfInCircle,      ///< arguments: the what-if, the parent wanted, which follows it
    severalWhatIfs,      ///< steps to be kept as a what-if that changed more than one, or the tree
    unresolvedConflict,  ///< arguments: the what-if, the object that a conflict of it concerns
    // files
    fileNotFound,     ///< argument: the path
    fileNotReadable,  ///< arguments: the path, the reason of the system
    fileNotWritable,  ///< arguments: the path, the reason of the system
    fileIsDirectory,  ///< argument: the path
    badWeather,       ///< argument: what is wrong
    notAPlan,         ///< argument: the path
    fileDamaged,      ///< arguments: the path, what is wrong
    fileTooNew,       ///< arguments: the path, its version, ours
    fileLocked,       ///< argument: the path
    diskFull,         ///< argument: the path
    malformedRow,     ///< arguments: file, line, column, what is wrong
    malformedJson,    ///< arguments: the place, what is wrong
    // computation
    tooFewPoints,   ///< arguments: number given, number needed
    noSpread,       ///< every point has the same abscissa
    notPositive,    ///< argument: the value
    rankDeficient,  ///< the columns of a least-squares problem depend on one another
    // snapshots
    unknownSnapshot,  ///< arguments: the name, the nearest known one (may be empty)
    snapshotExists,   ///< argument: the name
    snapshotAltered,  ///< argument: the name; what the file holds is not what was taken
};

/// An expected failure: its code, the object (key) and field it concerns where there is one, and the
/// numbers or words of the sentence.
struct Error {
    ErrorCode code{};
    std::string object{};
    std::string field{};
    std::vector<std::string> arguments{};

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(ErrorCode code, std::vector<std::string> arguments = {}) {
    return tl::unexpected<Error>(Error{code, {}, {}, std::move(arguments)});
}

}  // namespace wattplan
