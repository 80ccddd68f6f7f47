#include "widgets/guide/hit_delegate.h"

#include <QPainter>
#include <QTextLayout>

#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int padding = 8;
constexpr int linesAround = 3;

QFont headingFont() {
    return theme::font(theme::fontLanguage(), theme::TextSize::normal, theme::Weight::bold);
}

QFont textFont() {
    return theme::font(theme::fontLanguage(), theme::TextSize::small);
}

}  // namespace

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    const theme::Palette& colours = theme::palette();
    const QRect inside = option.rect.adjusted(padding, padding / 2, -padding, -padding / 2);
    painter->save();
    painter->setClipRect(option.rect);
    if ((option.state & QStyle::State_Selected) != 0) painter->fillRect(option.rect, colours.accentSoft);
    const QFontMetrics heading(headingFont());
    painter->setFont(headingFont());
    painter->setPen(colours.text);
    painter->drawText(
        inside, Qt::AlignLeft | Qt::AlignTop,
        heading.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, inside.width()));

    const QString before = index.data(BeforeRole).toString();
    const QString match = index.data(MatchRole).toString();
    QTextLayout around(before + match + index.data(AfterRole).toString(), textFont());
    QTextLayout::FormatRange marked;
    marked.start = static_cast<int>(before.size());
    marked.length = static_cast<int>(match.size());
    marked.format.setForeground(colours.accent);
    marked.format.setFontWeight(QFont::Bold);
    around.setFormats({marked});
    around.beginLayout();
    double top = 0.0;
    for (int line = 0; line < linesAround; ++line) {
        QTextLine shown = around.createLine();
        if (!shown.isValid()) break;
        shown.setLineWidth(inside.width());
        shown.setPosition(QPointF(0.0, top));
        top += shown.height();
    }
    around.endLayout();
    painter->setPen(colours.muted);
    around.draw(painter, QPointF(inside.left(), inside.top() + heading.lineSpacing()));
    painter->restore();
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {100, QFontMetrics(headingFont()).lineSpacing() +
                     linesAround * QFontMetrics(textFont()).lineSpacing() + padding};
}

}  // namespace wattplan
