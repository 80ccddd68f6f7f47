#pragma once

#include <QString>

namespace wattplan::text {

/// A blank between a Latin word and the Chinese beside it: "Hall A缺 2 MW" is "Hall A 缺 2 MW". Where
/// sentences are put together from words of the program and names that people typed. Words of one script
/// stay.
QString withSpaces(const QString& text);

}  // namespace wattplan::text
