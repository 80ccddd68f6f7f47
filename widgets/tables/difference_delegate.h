#pragma once

#include <QStyledItemDelegate>

namespace wattplan {

/// Best and worst by shape, and by none that reads as a direction.
inline const QString bestMark = QStringLiteral("●");
inline const QString worstMark = QStringLiteral("○");

/// Draws a value with its difference behind it, green or red with its sign; bold and with a filled circle
/// where it is the best, with an empty one where it is the worst; quiet where it says what the base says. See
/// DifferenceRole and its like.
class DifferenceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wattplan
