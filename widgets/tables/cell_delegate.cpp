#include "widgets/tables/cell_delegate.h"

#include <QAbstractProxyModel>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

#include "widgets/document/cell_shape.h"
#include "widgets/document/field_table_model.h"
#include "widgets/keys/shortcuts.h"
#include "widgets/tables/cell_editor.h"
#include "widgets/tables/spark.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr int padding = 8;
constexpr int gap = 4;
constexpr int mark = 6;
constexpr int narrowest = 56;
constexpr int widest = 260;

struct Parts {
    QString main;
    QString unit;
};

Parts partsOf(const QModelIndex& index) {
    const QVariant number = index.data(NumberRole);
    if (!number.isValid()) return {index.data(Qt::DisplayRole).toString().section(u'\n', 0, 0), {}};
    return {number.toString(), index.data(UnitRole).toString()};
}

QFont unitFont(const QFont& font) {
    QFont smaller = font;
    smaller.setPixelSize(theme::pixelSize(theme::TextSize::small));
    return smaller;
}

// Set in the what-if shown: a bar at the left. Edited: a triangle in the corner. Unchecked: a ring. Estimate:
// a filled diamond. Broken limit: a filled triangle. In the plan: a dot. So each is told by its shape, not by
// colour alone.
void paintMarks(QPainter& painter, const QRect& cell, unsigned marks, int& right, int& left) {
    const theme::Palette& colours = theme::palette();
    painter.setRenderHint(QPainter::Antialiasing);
    if ((marks & EditedMark) != 0) {
        QPainterPath corner;
        corner.moveTo(cell.right() + 1 - 8, cell.top());
        corner.lineTo(cell.right() + 1, cell.top());
        corner.lineTo(cell.right() + 1, cell.top() + 8);
        corner.closeSubpath();
        painter.fillPath(corner, colours.accent);
    }
    if ((marks & OverriddenMark) != 0)
        painter.fillRect(QRect(cell.left(), cell.top() + 2, 3, cell.height() - 4), colours.accent);
    const double middle = cell.center().y() + 0.5;
    if ((marks & (UncheckedMark | EstimateMark | InfeasibleMark)) != 0) {
        const QPointF at(right - mark / 2.0, middle);
        if ((marks & InfeasibleMark) != 0) {
            QPainterPath triangle;
            triangle.moveTo(at + QPointF(0, -4));
            triangle.lineTo(at + QPointF(4.5, 4));
            triangle.lineTo(at + QPointF(-4.5, 4));
            triangle.closeSubpath();
            painter.fillPath(triangle, colours.bad);
        } else if ((marks & EstimateMark) != 0) {
            QPainterPath diamond;
            diamond.moveTo(at + QPointF(0, -3.5));
            diamond.lineTo(at + QPointF(3.5, 0));
            diamond.lineTo(at + QPointF(0, 3.5));
            diamond.lineTo(at + QPointF(-3.5, 0));
            diamond.closeSubpath();
            painter.fillPath(diamond, colours.warning);
        } else {
            painter.setPen(QPen(colours.muted, 1.2));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, 2.6, 2.6);
        }
        right -= mark + gap;
    }
    if ((marks & CopiedMark) != 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.accent);
        painter.drawEllipse(QPointF(left + mark / 2.0, middle), 2.5, 2.5);
        left += mark + gap;
    }
}

}  // namespace

FieldTableModel* fieldTableOf(const QModelIndex& index, QModelIndex& source) {
    source = index;
    while (const auto* proxy = qobject_cast<const QAbstractProxyModel*>(source.model()))
        source = proxy->mapToSource(source);
    // A view hands out const models; the table itself is the document's to change.
    return const_cast<FieldTableModel*>(qobject_cast<const FieldTableModel*>(source.model()));
}

CellDelegate::CellDelegate(QObject* parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const {
    const theme::Palette& colours = theme::palette();
    const unsigned marks = index.data(MarksRole).toUInt();
    const QRect cell = option.rect;
    painter->save();
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter->fillRect(cell, selected ? colours.accentSoft : colours.card);
    painter->setPen(colours.grid);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    int left = cell.left() + padding;
    int right = cell.right() + 1 - padding;
    paintMarks(*painter, cell, marks, right, left);

    if (const auto shape = index.data(ShapeRole).value<QList<double>>(); !shape.isEmpty()) {
        paintSpark(*painter, QRectF(left, cell.top() + 6, sparkWidth, cell.height() - 13), shape);
        left += sparkWidth + gap;
    }
    const Parts parts = partsOf(index);
    const bool faint = (marks & (DefaultMark | UnknownMark)) != 0;
    QFont font = option.font;
    if ((marks & DefaultMark) != 0) font.setItalic(false);
    if ((marks & (EditedMark | OverriddenMark)) != 0) font.setBold(true);
    const bool alignRight =
        (index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0 && index.model() != nullptr;
    const QFont small = unitFont(option.font);
    const int unitWidth = parts.unit.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(parts.unit) + gap;
    const QFontMetrics metrics(font);
    const int room = std::max(0, right - left - unitWidth);
    // A number is shown whole or not at all: a part of it reads as another number.
    const bool isNumber = index.data(NumberRole).isValid();
    const bool fits = metrics.horizontalAdvance(parts.main) <= room;
    const QString shown = fits       ? parts.main
                          : isNumber ? QStringLiteral("…")
                                     : metrics.elidedText(parts.main, Qt::ElideRight, room);
    const int numberWidth = metrics.horizontalAdvance(shown);
    const int start = alignRight ? right - (fits ? unitWidth : 0) - numberWidth : left;
    painter->setFont(font);
    const bool broken = (marks & InfeasibleMark) != 0;
    painter->setPen(broken ? colours.bad : faint ? colours.muted : colours.text);
    painter->drawText(QRect(start, cell.top(), numberWidth + 1, cell.height() - 1),
                      Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (unitWidth > 0 && fits) {
        painter->setFont(small);
        painter->setPen(colours.muted);
        painter->drawText(QRect(start + numberWidth + gap, cell.top(), unitWidth, cell.height() - 1),
                          Qt::AlignLeft | Qt::AlignVCenter, parts.unit);
    }
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(colours.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Parts parts = partsOf(index);
    const unsigned marks = index.data(MarksRole).toUInt();
    QFont font = option.font;
    if ((marks & (EditedMark | OverriddenMark)) != 0) font.setBold(true);
    int width = 2 * padding + QFontMetrics(font).horizontalAdvance(parts.main) + 2;
    if (!parts.unit.isEmpty()) width += gap + QFontMetrics(unitFont(font)).horizontalAdvance(parts.unit);
    if ((marks & (UncheckedMark | EstimateMark | InfeasibleMark)) != 0) width += mark + gap;
    if ((marks & CopiedMark) != 0) width += mark + gap;
    if (!index.data(ShapeRole).value<QList<double>>().isEmpty()) width += sparkWidth + gap;
    return {std::clamp(width, narrowest, widest), QFontMetrics(font).height() + 9};
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const {
    QModelIndex source;
    FieldTableModel* table = fieldTableOf(index, source);
    if (table == nullptr) return nullptr;
    const QPersistentModelIndex cell(source);
    auto* editor =
        new CellEditor([table, cell](const QString& typed) { return table->refusal(cell, typed); }, parent);
    if (const auto choices = table->choicesAt(source); !choices.empty()) editor->setChoices(choices);
    connect(editor, &CellEditor::reasonChanged, this, &CellDelegate::reasonChanged);
    connect(editor, &CellEditor::chosen, this, [this, editor] {
        auto* self = const_cast<CellDelegate*>(this);
        if (!editor->validate()) return;
        emit self->commitData(editor);
        emit self->closeEditor(editor, QAbstractItemDelegate::NoHint);
    });
    return editor;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    // Once: results that change while somebody types must not take the text away.
    auto* cell = static_cast<CellEditor*>(editor);
    if (cell->property("opened").toBool()) return;
    cell->setProperty("opened", true);
    cell->open(index.data(Qt::EditRole).toString());
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    auto* cell = static_cast<CellEditor*>(editor);
    if (!cell->validate()) return;
    if (cell->fillsSelection) return emit fillWanted(cell->stored());
    model->setData(index, cell->stored(), Qt::EditRole);
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex&) const {
    // Wide enough to type into, also in a narrow column.
    constexpr int comfortable = 120;
    QRect place = option.rect;
    if (place.width() < comfortable) place.setWidth(comfortable);
    editor->setGeometry(place);
}

bool CellDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* editor = qobject_cast<CellEditor*>(object);
    if (editor != nullptr && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool commits =
            key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
        if (commits && !editor->validate()) return true;
        const auto shortcut = shortcutOf(*static_cast<QKeyEvent*>(event), KeyPlace::table);
        if (shortcut == Shortcut::editTogether) editor->fillsSelection = true;
        if (shortcut == Shortcut::giveUp) emit reasonChanged({});
    }
    return QStyledItemDelegate::eventFilter(object, event);
}

}  // namespace wattplan
