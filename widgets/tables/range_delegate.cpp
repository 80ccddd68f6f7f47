#include "widgets/tables/range_delegate.h"

#include <QPainter>
#include <algorithm>
#include <utility>

#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

QFont smallFont(const QFont& font) {
    QFont small = font;
    small.setBold(false);
    small.setPixelSize(theme::pixelSize(theme::TextSize::small));
    return small;
}

constexpr int side = 5;  // of a cell

}  // namespace

void RangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const QString span = index.data(SpanRole).toString();
    if (span.isEmpty()) return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString number = std::exchange(cell.text, QString());
    cell.widget->style()->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const QRect box = option.rect.adjusted(side, 3, -side, -3);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(cell.palette.color(QPalette::Text));
    painter->drawText(box, Qt::AlignRight | Qt::AlignTop, number);
    painter->setFont(smallFont(cell.font));
    painter->setPen(theme::palette().muted);
    painter->drawText(box, Qt::AlignRight | Qt::AlignBottom, span);
    painter->restore();
}

QSize RangeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QSize whole = QStyledItemDelegate::sizeHint(option, index);
    const QString span = index.data(SpanRole).toString();
    if (span.isEmpty()) return whole;
    const int below = QFontMetrics(smallFont(option.font)).horizontalAdvance(span) + 2 * side;
    return {std::max(whole.width(), below), whole.height()};
}

}  // namespace wattplan
