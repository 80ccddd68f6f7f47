#pragma once

#include <QComboBox>

namespace wattplan {

/// A list of names that may be longer than there is room: what is chosen is shortened, and whole in its
/// tooltip.
class ElidedCombo : public QComboBox {
public:
    explicit ElidedCombo(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace wattplan
