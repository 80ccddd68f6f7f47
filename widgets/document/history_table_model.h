#pragma once

#include <map>

#include "widgets/document/computed_rows.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"

namespace wattplan {

struct HistoryRow {
    int place = 0;          ///< in the history, oldest first
    bool isUndone = false;  ///< it can be redone
    std::size_t edits = 0;

    int key() const { return -place; }  // the newest first
    bool operator==(const HistoryRow&) const = default;
};

/// The steps of the plan's history: who changed what, when and in which what-if, with the value before and
/// after of a step that changes one input. `refresh` brings the rows up to date.
class HistoryTableModel : public ComputedRows<HistoryRow> {
    Q_OBJECT

public:
    enum Column : int {
        timeColumn,
        authorColumn,
        whatIfColumn,
        stepColumn,
        beforeColumn,
        afterColumn,
        columnTotal
    };

    HistoryTableModel(Document& document, const Display& display, QObject* parent = nullptr);

    void refresh();
    void refreshTexts();
    /// The places in the history whose steps say all words of a text, in the language shown or by keys.
    std::vector<std::size_t> search(const QString& text) const;
    /// The input that a step changed first, if it is of the plan still; and where.
    std::optional<FieldAddress> inputOf(const HistoryRow& row) const;
    WhatIfId whatIfOf(const HistoryRow& row) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const HistoryRow& row, int column) const override;
    QVariant sortKey(const HistoryRow& row, int column) const override;

private:
    const store::EditGroup& step(const HistoryRow& row) const {
        return m_document.history()[static_cast<std::size_t>(row.place)];
    }
    QString stepName(const std::vector<Edit>& edits) const;
    /// What an object of the history is called, and whether a plan of the tree has it still.
    struct Known {
        QString name{};
        bool isThere = false;
    };
    const Known& known(ObjectId object) const;
    QString nameOf(ObjectId object) const { return known(object).name; }
    QString valueText(const Edit& edit, const FieldValue& value) const;

    Document& m_document;
    const Display& m_display;
    mutable std::map<ObjectId, Known> m_known{};  // found once for all rows, until the next refresh
};

}  // namespace wattplan
