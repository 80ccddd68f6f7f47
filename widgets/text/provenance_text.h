#pragma once

#include <QString>
#include <string_view>

#include "core/plan/provenance.h"

namespace wattplan::text {

/// A trust mark in a word: "checked", "unchecked", "estimate".
QString trustText(Trust trust);

/// The confidence of a source ("datasheet", "official", …) in words; an unknown word stays as it is.
QString confidenceText(std::string_view confidence);

/// How far a source was checked ("primary", "secondary", …), as a sentence; an unknown word stays as it is.
QString checkedText(std::string_view checked);

}  // namespace wattplan::text
