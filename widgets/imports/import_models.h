#pragma once

#include <QAbstractTableModel>
#include <QStyledItemDelegate>
#include <memory>

#include "core/exchange/table_import.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"

namespace wattplan {

/// A table that was read, how it is taken, and what it would do.
struct ImportState {
    std::shared_ptr<const exchange::Sheet> sheet{};  ///< null: nothing was read
    exchange::ImportPlan plan{};
    exchange::DryRun run{};
};

/// What a target of a column is called: "Leave out", "Key", "TDP", "Source".
QString targetText(const exchange::ImportTarget& target);

/// The columns of a table from a file, and the field that each is for, which can be chosen.
class ImportMappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { headingColumn, unitColumn, fieldColumn, columnCountOfAll };

    explicit ImportMappingModel(const ImportState& state, QObject* parent = nullptr);
    void refresh();
    /// Everything that a column can be for, in the order of a list.
    std::vector<exchange::ImportTarget> choices() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Qt::EditRole: the place among `choices`.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void chosen(int column, const wattplan::exchange::ImportTarget& target);

private:
    const ImportState& m_state;
};

/// Edits the field of a column by a list of what it can be.
class ImportTargetDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

/// What each row of the file does: its line, its fate, why cells are refused, and its cells that are taken.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { lineColumn, fateColumn, objectColumn, reasonColumn, firstCell };

    ImportPreviewModel(const ImportState& state, const Document& document, const Display& display,
                       QObject* parent = nullptr);
    void refresh();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const exchange::ImportRow& row(int index) const {
        return m_state.run.rows[static_cast<std::size_t>(index)];
    }
    QString reasons(const exchange::ImportRow& row) const;
    QString trouble(const exchange::ImportRow& row, std::size_t column) const;
    QString valueText(const FieldValue& value, FieldId field) const;

    const ImportState& m_state;
    const Document& m_document;
    const Display& m_display;
    std::vector<std::size_t> m_columns;  // of the sheet, those that are taken
};

}  // namespace wattplan
