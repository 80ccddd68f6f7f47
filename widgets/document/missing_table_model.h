#pragma once

#include "core/analysis/missing_inputs.h"
#include "widgets/document/computed_rows.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/document/field_table_model.h"

namespace wattplan {

struct MissingRow {
    analysis::MissingInput input{};

    FieldAddress key() const { return input.field; }
    bool operator==(const MissingRow&) const = default;
};

/// The fields that results wait for, and which results those are. `refresh` brings the rows up to date: the
/// owner of the model says when.
class MissingTableModel : public ComputedRows<MissingRow> {
    Q_OBJECT

public:
    enum Column : int {
        objectColumn,
        fieldColumn,
        countColumn,
        waitingColumn,
        columnTotal,
    };

    MissingTableModel(Document& document, const Display& display, QObject* parent = nullptr);

    void refresh();
    void refreshTexts() { announceTexts(); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const MissingRow& row, int column) const override;
    QVariant sortKey(const MissingRow& row, int column) const override;

private:
    Document& m_document;
    const Display& m_display;
};

}  // namespace wattplan
