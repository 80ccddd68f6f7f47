#pragma once

#include <tuple>

#include "core/analysis/sources.h"
#include "widgets/document/computed_rows.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/document/field_table_model.h"

namespace wattplan {

/// A source and its age against the basis.
struct SourceRow {
    analysis::Source source{};
    std::optional<int> monthsOld{};

    auto key() const { return std::tie(source.type, source.title, source.date, source.url); }
    bool operator==(const SourceRow&) const = default;
};

/// The sources of a plan, what each feeds and how far it can be trusted. `refresh` brings the rows up to
/// date: the owner of the model says when.
class SourceTableModel : public ComputedRows<SourceRow> {
    Q_OBJECT

public:
    enum Column : int {
        titleColumn,
        publisherColumn,
        typeColumn,
        inputsColumn,
        resultsColumn,
        trustColumn,
        dateColumn,
        ageColumn,
        columnTotal,
    };

    SourceTableModel(Document& document, const Display& display, QObject* parent = nullptr);

    void refresh(const analysis::AgeBasis& basis);
    void refreshTexts() { announceTexts(); }

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const SourceRow& row, int column) const override;
    QVariant copied(const SourceRow& row, int column) const override;
    QVariant sortKey(const SourceRow& row, int column) const override;

private:
    Document& m_document;
    const Display& m_display;
};

}  // namespace wattplan
