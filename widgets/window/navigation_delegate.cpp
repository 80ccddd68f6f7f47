#include "widgets/window/navigation_delegate.h"

#include <QPainter>

#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int pageHeight = 28;
constexpr int headingHeight = 34;
constexpr int padding = 10;
constexpr double radius = 6.0;

}  // namespace

void NavigationDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const theme::Palette& colours = theme::palette();
    QFont small = option.font;
    small.setPixelSize(theme::pixelSize(theme::TextSize::small));
    const QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HeadingRole).toBool()) {
        small.setBold(true);
        painter->setFont(small);
        painter->setPen(colours.muted);
        painter->drawText(line.adjusted(0, 0, 0, -5), Qt::AlignLeft | Qt::AlignBottom,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const bool chosen = (option.state & QStyle::State_Selected) != 0;
    const bool hovered = (option.state & QStyle::State_MouseOver) != 0;
    if (chosen || hovered) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(chosen ? colours.accentSoft : colours.hover);
        painter->drawRoundedRect(option.rect.adjusted(0, 1, 0, -1), radius, radius);
    }
    if ((option.state & QStyle::State_HasFocus) != 0 &&
        (option.state & QStyle::State_KeyboardFocusChange) != 0) {
        painter->setPen(QPen(colours.accent, 1.0));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 1.5, -0.5, -1.5), radius, radius);
    }
    const QString badge = index.data(BadgeRole).toString();
    int badgeWidth = 0;
    if (!badge.isEmpty()) {
        painter->setFont(small);
        badgeWidth = QFontMetrics(small).horizontalAdvance(badge) + 6;
        painter->setPen(index.data(WarnsRole).toBool() ? colours.warning : colours.muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, badge);
    }
    QFont font = option.font;
    font.setBold(chosen);
    painter->setFont(font);
    painter->setPen(chosen ? colours.accent : colours.text);
    const QString title = QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, line.width() - badgeWidth);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {0, index.data(HeadingRole).toBool() ? headingHeight : pageHeight};
}

}  // namespace wattplan
