#pragma once

#include "core/analysis/sources.h"
#include "widgets/document/computed_rows.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/document/field_table_model.h"
#include "widgets/text/field_text.h"

namespace wattplan {

/// An input or result, and its value.
struct FedRow {
    Subject subject{};
    FieldValue entered{};              ///< of an input
    std::optional<double> computed{};  ///< of a result, in base units; the largest month of a series

    const Subject& key() const { return subject; }
    bool operator==(const FedRow&) const = default;
};

/// What a source feeds: first the inputs that cite it, then the results that rest on it.
class FedTableModel : public ComputedRows<FedRow> {
    Q_OBJECT

public:
    enum Column : int {
        objectColumn,
        whatColumn,
        typeColumn,
        valueColumn,
        columnTotal,
    };

    FedTableModel(Document& document, const Display& display, QObject* parent = nullptr);

    void show(const analysis::Source& source);
    void clear() { replaceRows({}); }
    void refreshTexts();

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const FedRow& row, int column) const override;
    QVariant sortKey(const FedRow& row, int column) const override;

private:
    QString valueText(const FedRow& row) const;

    Document& m_document;
    const Display& m_display;
    text::FieldWording m_wording;
};

}  // namespace wattplan
