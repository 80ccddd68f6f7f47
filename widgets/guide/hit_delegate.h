#pragma once

#include <QStyledItemDelegate>

namespace wattplan {

/// Draws a place that a search found: its heading, and below it what stands around the words sought.
class HitDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// What an item holds beside its display text, which is the heading.
    enum Role : int {
        BeforeRole = Qt::UserRole + 30,  ///< QString
        MatchRole,                       ///< QString
        AfterRole,                       ///< QString
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wattplan
