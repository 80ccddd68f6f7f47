#pragma once

#include <QtGlobal>

namespace wattplan {

/// A widget that shows one input or result, for the guide to tell of when it has the focus.
class SubjectSource {
public:
    virtual ~SubjectSource() = default;
    /// The tag (tagOf) of what it shows; 0 for nothing.
    virtual quint64 tag() const = 0;
};

}  // namespace wattplan
