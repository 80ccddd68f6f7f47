#pragma once

#include <QMetaType>
#include <variant>

#include "core/plan/ids.h"

namespace wattplan {

/// What a reader asks about: an input or a result.
using Subject = std::variant<FieldAddress, ResultAddress>;

inline std::uint64_t tagOfSubject(const Subject& subject) {
    return std::visit([](const auto& address) { return tagOf(address); }, subject);
}

inline ObjectId objectOf(const Subject& subject) {
    return std::visit([](const auto& address) { return address.object; }, subject);
}

}  // namespace wattplan

Q_DECLARE_METATYPE(wattplan::FieldAddress)
Q_DECLARE_METATYPE(wattplan::ResultAddress)
Q_DECLARE_METATYPE(wattplan::Subject)
