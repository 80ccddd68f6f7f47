#pragma once

#include <QStyledItemDelegate>

namespace wattplan {

/// Draws a number and below it, small, the ends of its range, in rows of `rowSize`; other cells as they are.
class RangeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// P10 and P90 of a cell's draws, where it is shown as a range: "820 – 990".
    static constexpr int SpanRole = Qt::UserRole + 2;
    static constexpr int rowSize = 38;  ///< pixels

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wattplan
