#pragma once

#include "core/analysis/catalogue_updates.h"
#include "widgets/document/computed_rows.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"

namespace wattplan {

struct LibraryUpdateRow {
    analysis::CatalogueUpdate update{};

    FieldAddress key() const { return update.address; }
    bool operator==(const LibraryUpdateRow&) const = default;
};

/// What the library says otherwise than the plan's copies of its rows, as the plan is seen: both values, and
/// the source and date of each. `refresh` brings the rows up to date.
class LibraryUpdateModel : public ComputedRows<LibraryUpdateRow> {
    Q_OBJECT

public:
    enum Column : int {
        objectColumn,
        inputColumn,
        planColumn,
        libraryColumn,
        changeColumn,
        planSourceColumn,
        librarySourceColumn,
        columnTotal
    };

    LibraryUpdateModel(Document& document, const Display& display, QObject* parent = nullptr);

    void refresh();
    void refreshTexts();
    /// Takes values of the library over into the plan as it is seen, as one step. Errors: those of takeOver
    /// and Document::apply.
    Result<void> takeOver(const std::vector<int>& rows);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const LibraryUpdateRow& row, int column) const override;
    QVariant sortKey(const LibraryUpdateRow& row, int column) const override;

private:
    void setWording();
    QString valueText(const LibraryUpdateRow& row, const FieldValue& value) const;

    Document& m_document;
    const Display& m_display;
    text::FieldWording m_wording{};
};

}  // namespace wattplan
