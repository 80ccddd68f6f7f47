#pragma once

#include "widgets/document/computed_rows.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"

namespace wattplan {

struct MovedRow {
    int list = -1;  ///< of the baseline, or by place in Document::movedInWhatIfs
    int place = 0;  ///< among the results that moved there

    std::pair<int, int> key() const { return {list, place}; }
    bool operator==(const MovedRow&) const = default;
};

/// The results that are not what they were when the plan was last closed: then, now, and what moved them;
/// of the baseline, then of what-ifs where it isn't the same.
class MovedTableModel : public ComputedRows<MovedRow> {
    Q_OBJECT

public:
    enum Column : int { resultColumn, thenColumn, nowColumn, changeColumn, causeColumn, columnTotal };

    MovedTableModel(Document& document, const Display& display, QObject* parent = nullptr);

    /// The rows, once more is found.
    void refresh();
    void refreshTexts() { announceTexts(); }
    WhatIfId whatIfOf(const MovedRow& row) const;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const MovedRow& row, int column) const override;
    QVariant sortKey(const MovedRow& row, int column) const override;

private:
    const analysis::MovedResults& listOf(const MovedRow& row) const;
    const analysis::MovedResult& moved(const MovedRow& row) const {
        return listOf(row).results[static_cast<std::size_t>(row.place)];
    }
    QString objectName(ObjectId object) const;
    text::NumberFormat numbers() const;
    QString nameOf(const analysis::MovedResult& result) const;
    QString numberText(const analysis::MovedResult& result, double value, bool isChange) const;
    QString inputText(const analysis::MovedInput& input) const;
    QString causeText(const analysis::MovedResults& all, const analysis::MovedResult& result) const;
    std::optional<double> relative(const analysis::MovedResult& result) const;

    Document& m_document;
    const Display& m_display;
};

}  // namespace wattplan
