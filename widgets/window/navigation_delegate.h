#pragma once

#include <QStyledItemDelegate>

namespace wattplan {

/// Draws the list of pages: headings of sections, names of pages, and at the right how many rows or warnings
/// a page has.
class NavigationDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role : int {
        BadgeRole = Qt::UserRole + 20,  ///< QString
        WarnsRole,                      ///< bool: the badge asks to be looked at
        HeadingRole,                    ///< bool: a heading, no page
        KeyRole,                        ///< QString: the key of the page
    };

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace wattplan
