#pragma once

#include <QFont>
#include <QLabel>
#include <map>

namespace wattplan {

/// A label of several lines. Layouts ask over and over how high it is at a width: it breaks its text into
/// lines once for each.
class WrappedLabel : public QLabel {
public:
    explicit WrappedLabel(QWidget* parent = nullptr);

    int heightForWidth(int width) const override;

private:
    mutable QString m_text;  // that the heights are of
    mutable QFont m_font;
    mutable std::map<int, int> m_heights;
};

}  // namespace wattplan
