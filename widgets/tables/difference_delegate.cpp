#include "widgets/tables/difference_delegate.h"

#include <QPainter>

#include "widgets/document/cell_shape.h"
#include "widgets/document/comparison_table_models.h"
#include "widgets/tables/spark.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int gap = 5;
constexpr int padding = 5;

QFont smallFont(const QFont& font) {
    QFont small = font;
    small.setBold(false);
    small.setPixelSize(theme::pixelSize(theme::TextSize::small));
    return small;
}

analysis::Rank rankOf(const QModelIndex& index) {
    return static_cast<analysis::Rank>(index.data(RankRole).toInt());
}

QString markOf(analysis::Rank rank) {
    if (rank == analysis::Rank::best) return bestMark + u' ';
    return rank == analysis::Rank::worst ? worstMark + u' ' : QString();
}

}  // namespace

void DifferenceDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const theme::Palette& colours = theme::palette();
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    const QString value = shown.text;
    shown.text.clear();
    if (!shown.widget) return;
    shown.widget->style()->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    const QString difference = index.data(DifferenceRole).toString();
    const QFont small = smallFont(option.font);
    QFont font = option.font;
    font.setBold(index.data(QuietRole).isValid() ? !index.data(QuietRole).toBool()
                                                 : rankOf(index) == analysis::Rank::best);
    QRect line = option.rect.adjusted(padding, 0, -padding, 0);
    const bool isRight = (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0;
    painter->save();
    if (const QString span = index.data(RangeRole).toString(); !span.isEmpty()) {
        painter->setFont(small);
        painter->setPen(colours.muted);
        painter->drawText(line.adjusted(0, 0, 0, -3), Qt::AlignRight | Qt::AlignBottom, span);
        line.setHeight(line.height() / 2 + 3);
    }
    if (const auto shape = index.data(ShapeRole).value<QList<double>>(); !shape.isEmpty()) {
        painter->save();
        paintSpark(*painter, QRectF(line.left(), line.top() + 6, sparkWidth, line.height() - 13), shape);
        painter->restore();
        line.setLeft(line.left() + sparkWidth + gap);
    }
    if (!difference.isEmpty()) {
        const int judged = index.data(GoodnessRole).toInt();
        painter->setFont(small);
        painter->setPen(judged > 0 ? colours.good : judged < 0 ? colours.bad : colours.muted);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, difference);
        line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(difference) - gap);
    }
    painter->setFont(font);
    painter->setPen(index.data(QuietRole).toBool() ? colours.muted : colours.text);
    const QString text = markOf(rankOf(index)) + value;
    const QString fits = QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width());
    painter->drawText(line, (isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, fits);
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QFont bold = option.font;
    bold.setBold(true);
    const QString difference = index.data(DifferenceRole).toString();
    int width =
        2 * padding + QFontMetrics(bold).horizontalAdvance(markOf(rankOf(index)) + index.data().toString());
    if (!difference.isEmpty())
        width += gap + QFontMetrics(smallFont(option.font)).horizontalAdvance(difference);
    if (!index.data(ShapeRole).value<QList<double>>().isEmpty()) width += sparkWidth + gap;
    return {width, QStyledItemDelegate::sizeHint(option, index).height()};
}

}  // namespace wattplan
