#pragma once

#include <QAbstractTableModel>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/analysis/open_choices.h"
#include "widgets/document/display.h"
#include "widgets/document/document.h"
#include "widgets/document/subject.h"
#include "widgets/text/field_text.h"

namespace wattplan {

/// What a cell is, beside its text.
enum CellRole : int {
    SortRole = Qt::UserRole,  ///< double; NaN sorts last. Texts sort by their display text
    SubjectRole,              ///< Subject of the cell, invalid for keys
    ObjectRole,               ///< quint64, the id of the row's object
    MarksRole,                ///< CellMarks as int
    ReasonRole,               ///< why the cell is unknown or infeasible
    UnitRole,                 ///< unit drawn smaller behind the number
    NumberRole,               ///< the number without its unit
    CopyRole,                 ///< for spreadsheets: digits alone, in the unit of the heading; names
    FileRole,                 ///< the same with money as a bare number of the heading's currency (fileText)
};

/// What a file or another program gets of a cell: numbers without a unit or currency of their own, so that a
/// spreadsheet counts with them; else what is copied. A price for which no exchange rate is known keeps its
/// currency.
QString fileText(const QModelIndex& cell);

/// What is drawn beside a value, by shape and colour.
enum CellMark : unsigned {
    NoMark = 0,
    EditedMark = 1u << 0,       ///< differs from the library row it was copied from
    UncheckedMark = 1u << 1,    ///< its source was not checked
    EstimateMark = 1u << 2,     ///< its source is an estimate
    DefaultMark = 1u << 3,      ///< empty; the text is the default or the value it follows
    ResultMark = 1u << 4,       ///< computed, not typed
    UnknownMark = 1u << 5,      ///< a result that waits for a value
    InfeasibleMark = 1u << 6,   ///< a result that breaks a limit
    CopiedMark = 1u << 7,       ///< the row is in the plan (library kinds)
    CheckedMark = 1u << 8,      ///< its source was checked; shown in lists of sources only
    OldMark = 1u << 9,          ///< its source is old (see analysis::isOld)
    OverriddenMark = 1u << 10,  ///< set by the what-if shown, against its parent
};

/// A column: the name, the key, a field or a result.
struct TableColumn {
    enum class Type : std::uint8_t { name, key, field, result };
    Type type{};
    FieldId field{};
    ResultId result{};

    static TableColumn ofField(Kind kind, std::string_view key) {
        return {Type::field, fieldId(kind, key), {}};
    }
    static TableColumn ofResult(Kind kind, std::string_view key) {
        return {Type::result, {}, resultId(kind, key)};
    }
    bool operator==(const TableColumn&) const = default;
};

/// Which objects of a kind a table shows.
enum class TableRows : std::uint8_t { planOnly, planAndCatalogue };

/// The objects of one kind as a table. Changes arrive cell by cell; the model is never reset.
class FieldTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    FieldTableModel(Document& document, const Display& display, Kind kind, std::vector<TableColumn> columns,
                    TableRows rows, QObject* parent = nullptr);

    Kind kind() const { return m_kind; }
    Document& document() const { return m_document; }
    const std::vector<TableColumn>& columns() const { return m_columns; }
    ObjectId objectAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(ObjectId object) const;
    int columnOf(FieldId field) const;
    int columnOf(ResultId result) const;
    const FieldSpec* fieldAt(int column) const;
    std::optional<FieldAddress> addressAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Subject& subject) const;

    /// Why `typed` can't stand in a cell; empty when it can.
    QString refusal(const QModelIndex& index, const QString& typed) const;
    /// Whether the what-if shown sets a field itself.
    bool isOverridden(FieldAddress address) const;
    /// Lets fields follow the parent of the what-if shown again. Why not; "" when done.
    QString followParent(const std::vector<FieldAddress>& fields);
    /// What went wrong, in the language shown, objects called by their names.
    QString sentence(const Error& error) const;
    /// Limits, choices and units as the cell shows them, not as files keep them.
    QString sentence(const Error& error, const QModelIndex& index, const QString& typed) const;
    /// What a reference or choice can be: key and name.
    std::vector<std::pair<QString, QString>> choicesAt(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// A cell that refused a text, with the reason.
    void refused(const QModelIndex& index, const QString& reason);

private:
    struct ResultCell {
        double value = 0.0;
        graph::StatusCode status = 0;
        bool exists = false;
        bool operator==(const ResultCell&) const = default;
    };

    const TableColumn& column(int index) const { return m_columns[static_cast<std::size_t>(index)]; }
    void applyEdits(const std::vector<Edit>& edits);
    void addObject(const Object& object);
    void removeObject(const Object& object);
    void replaceRow(int row, ObjectId object);
    void refreshResults();
    void announceFollowers(const Edit& edit);
    void announceReferences();
    void announceColumns(int row, int first, int last);
    void announceAll();
    void rebuildIndex();
    std::uint64_t orderOf(ObjectId id) const;
    ResultCell resultCell(ObjectId object, ResultId result) const;
    ResultCell resultCell(ObjectId object, const TableColumn& column) const;
    QVariant fieldData(const Object& row, const FieldSpec& field, int role) const;
    QVariant resultData(ObjectId object, const ResultSpec& result, int role) const;
    QVariant nameData(const Object& row, int role) const;
    QVariant keyData(const Object& row, int role) const;
    std::optional<Number> numberOf(const Object& row, const FieldSpec& field) const;
    QString columnUnit(const Unit& unit) const;
    QString fieldText(const Object& row, const FieldSpec& field) const;
    std::optional<analysis::ChoiceInput> openChoice(const Object& row, const FieldSpec& field) const;
    QString fieldTip(const Object& row, const FieldSpec& field) const;
    unsigned fieldMarks(const Object& row, const FieldSpec& field) const;

    Document& m_document;
    const Display& m_display;
    Kind m_kind;
    std::vector<TableColumn> m_columns;
    TableRows m_shown;
    const FieldSpec* m_nameField;
    std::vector<ObjectId> m_rows;
    std::unordered_map<ObjectId, int> m_rowOf;
    std::vector<std::vector<ResultCell>> m_results;  // by column, then row; to tell which cells changed
    text::FieldWording m_wording;
};

/// The columns that suit a kind: what it is called, all its fields, and its key last.
std::vector<TableColumn> allColumns(Kind kind);

}  // namespace wattplan
