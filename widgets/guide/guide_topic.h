#pragma once

#include <QString>

class QWidget;

namespace wattplan {

/// Where the guide tells of what has the focus: the field or result of a cell or number, the rule
/// of a check, else the page.
/// `focus` may be null.
QString guideLinkOf(const QWidget* focus, const QString& pageKey);

}  // namespace wattplan
