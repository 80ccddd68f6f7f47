#pragma once

#include <QStyledItemDelegate>

namespace wattplan {

class FieldTableModel;

/// Draws cells (number and unit apart, marks of edited, unchecked, estimated and missing values by shape and
/// colour) and edits them. An editor with a text that can't stand stays open and says why.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    /// The text of this editor goes into every cell selected: Ctrl+Enter, or an edit of the selection.
    void fillWanted(const QString& stored) const;
    /// Why the open editor's text can't stand; empty when it can, or the editor is gone.
    void reasonChanged(const QString& reason) const;
};

/// The field table below any proxies, and the index in it.
FieldTableModel* fieldTableOf(const QModelIndex& index, QModelIndex& source);

}  // namespace wattplan
