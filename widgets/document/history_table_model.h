#pragma once

#include <map>

#include "core/store/history_values.h"
#include "widgets/document/computed_rows.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"

namespace wattplan {

struct HistoryRow {
    enum class State : std::uint8_t {
        done,
        undone,     ///< it can be redone
        overtaken,  ///< it was undone before another was made
    };
    std::uint64_t sequence = 0;  ///< its number in the plan
    State state{};
    int place = 0;  ///< in the history, or among the steps that were overtaken; oldest first
    std::size_t edits = 0;

    int key() const { return -static_cast<int>(sequence); }  // the newest first
    bool operator==(const HistoryRow&) const = default;
};

/// The steps of the plan's history, with those that were undone and overtaken: who changed what, when and in
/// which what-if, with the value before and after of a step that changes one input. `refresh` brings the rows
/// up to date.
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
    /// The numbers of the steps that say all words of a text, in the language shown or by keys; rising.
    std::vector<std::uint64_t> search(const QString& text) const;
    bool hasOvertaken() const { return !m_document.overtaken().empty(); }
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
        const auto& steps =
            row.state == HistoryRow::State::overtaken ? m_document.overtaken() : m_document.history();
        return steps[static_cast<std::size_t>(row.place)];
    }
    QString headText(const Edit& edit, const WhatIfHead& head) const;
    QString changedText(const HistoryRow& row, const Edit& edit, const FieldValue& value,
                        FieldValue store::InheritedValues::*side) const;
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
    std::map<std::size_t, store::InheritedValues> m_inherited{};
    mutable std::map<ObjectId, Known> m_known{};  // found once for all rows, until the next refresh
};

}  // namespace wattplan
