#pragma once

#include "core/analysis/assumptions.h"
#include "widgets/document/computed_rows.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/document/field_table_model.h"
#include "widgets/text/field_text.h"

namespace wattplan {

/// An input on the list of assumptions, with its value.
struct AssumptionRow {
    analysis::AssumedInput input{};
    FieldValue value{};

    FieldAddress key() const { return input.field; }
    bool operator==(const AssumptionRow&) const = default;
};

/// The assumptions of a plan. Owner, date and standing are edited here; standing is a check box. `refresh`
/// brings the rows up to date: the owner of the model says when.
class AssumptionTableModel : public ComputedRows<AssumptionRow> {
    Q_OBJECT

public:
    enum Column : int {
        objectColumn,
        fieldColumn,
        valueColumn,
        reasonColumn,
        energyColumn,
        costColumn,
        ownerColumn,
        dateColumn,
        standingColumn,
        columnTotal,
    };

    AssumptionTableModel(Document& document, const Display& display, QObject* parent = nullptr);

    void refresh(const analysis::AgeBasis& basis);
    /// After a change of language or currency.
    void refreshTexts();

    /// Sets owner or date of many rows as typed, as one step; all or none. Nothing where a text is no date.
    bool setTexts(const std::vector<std::pair<QModelIndex, QString>>& cells);
    /// Notes the standing of many inputs as one step. What is agreed without a date gets one.
    bool setStanding(const std::vector<FieldAddress>& inputs, Standing wanted, const Date& agreedOn);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const AssumptionRow& row, int column) const override;
    QVariant copied(const AssumptionRow& row, int column) const override;
    QVariant sortKey(const AssumptionRow& row, int column) const override;

signals:
    /// Why something was not noted.
    void refused(const QString& reason);

private:
    QString valueText(const AssumptionRow& row) const;
    bool note(const std::vector<std::pair<FieldAddress, Assumption>>& notes);
    const Object* objectOf(const AssumptionRow& row) const;

    Document& m_document;
    const Display& m_display;
    text::FieldWording m_wording;
};

}  // namespace wattplan
