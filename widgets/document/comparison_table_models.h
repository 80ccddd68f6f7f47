#pragma once

#include <memory>

#include "widgets/document/comparison.h"
#include "widgets/document/computed_rows.h"
#include "widgets/document/ranges.h"
#include "widgets/text/number_format.h"

namespace wattplan {

/// Roles of cells in which a difference stands behind a value.
inline constexpr int DifferenceRole = Qt::UserRole + 110;  ///< "−28.1 %"; none where nothing differs
inline constexpr int GoodnessRole = Qt::UserRole + 111;    ///< +1 where it is good, −1 bad, 0 neither
inline constexpr int QuietRole = Qt::UserRole + 112;       ///< whether the cell says what the base says
inline constexpr int RankRole = Qt::UserRole + 113;        ///< analysis::Rank, as int
inline constexpr int RangeRole = Qt::UserRole + 114;       ///< P10 and P90 of its draws: "820 – 990"

struct ComparedRow {
    int place = 0;                                    ///< among the results compared
    analysis::ComparedResult result{};                ///< of what varies P50 is compared
    std::vector<std::optional<DrawnRange>> ranges{};  ///< of its values; none while they are not shown

    int key() const { return place; }
    bool operator==(const ComparedRow&) const { return false; }
};

/// Results as rows, what-ifs as columns: each value, and how it differs from the base. With ranges P50 is
/// that value.
class ComparedResultsModel : public ComputedRows<ComparedRow> {
    Q_OBJECT

public:
    ComparedResultsModel(const catalog::Catalogue& catalogue, QObject* parent = nullptr)
        : ComputedRows(parent), m_catalogue(catalogue) {}

    /// `names` of the what-ifs in their order.
    void show(std::shared_ptr<const Comparison> comparison, QStringList names, text::NumberFormat numbers);
    /// Ranges of the comparison shown, as Comparison::ranges gives them; empty for none.
    void setRanges(std::vector<std::vector<std::optional<DrawnRange>>> ranges);
    bool hasRanges() const;
    /// Whether a best and a worst are marked anywhere.
    bool hasRanks() const;
    /// Why results have no value, a line each: "Net present value: …", by what-if where they differ.
    QStringList reasons() const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override { return column > 0; }
    QString cellText(const ComparedRow& row, int column) const override;
    QVariant copied(const ComparedRow& row, int column) const override;
    QVariant sortKey(const ComparedRow& row, int column) const override;

private:
    const analysis::ComparedValue* valueAt(const ComparedRow& row, int column) const;
    text::AxisScale scaleOf(const ComparedRow& row) const;
    QString labelOf(const ComparedRow& row) const;
    QString nameOf(const ComparedRow& row) const;
    QString differenceText(const ComparedRow& row, const analysis::ComparedValue& value) const;
    QString tipOf(const ComparedRow& row, const analysis::ComparedValue& value, int column) const;
    /// "820 – 990"; "" of what does not vary.
    QString spanText(const ComparedRow& row, int column) const;
    void refill();

    const catalog::Catalogue& m_catalogue;
    std::shared_ptr<const Comparison> m_comparison{};
    QStringList m_names{};
    text::NumberFormat m_numbers{};
    std::vector<std::vector<std::optional<DrawnRange>>> m_ranges{};
};

struct DifferingRow {
    int place = 0;
    std::optional<analysis::DifferingInput> input{};  ///< one of the two
    std::optional<analysis::DifferingObject> object{};

    int key() const { return place; }
    bool operator==(const DifferingRow&) const { return false; }
    /// The input, or the object as a whole.
    FieldAddress address() const { return input ? input->address : FieldAddress{object->object, FieldId{}}; }
};

/// What differs: inputs and objects as rows, what-ifs as columns.
class DifferencesModel : public ComputedRows<DifferingRow> {
    Q_OBJECT

public:
    enum Column : int { objectColumn, fieldColumn, firstWhatIf };

    DifferencesModel(const catalog::Catalogue& catalogue, QObject* parent = nullptr)
        : ComputedRows(parent), m_catalogue(catalogue) {}

    void show(std::shared_ptr<const Comparison> comparison, QStringList names, text::NumberFormat numbers);

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int) const override { return false; }
    QString cellText(const DifferingRow& row, int column) const override;

private:
    std::size_t placeOf(int column) const { return static_cast<std::size_t>(column - firstWhatIf); }
    QVariant rangeData(const analysis::DifferingInput& input, std::size_t place, int role) const;
    QString inputText(const analysis::DifferingInput& input, std::size_t place) const;

    const catalog::Catalogue& m_catalogue;
    std::shared_ptr<const Comparison> m_comparison{};
    QStringList m_names{};
    text::NumberFormat m_numbers{};
};

/// The name of an object in one of the plans compared: it may be missing in others.
QString comparedName(const Comparison& comparison, ObjectId object, const catalog::Catalogue& catalogue,
                     text::Language language);

/// Why a result of one of the plans has no value; "" where it has one.
QString comparedReason(const Comparison& comparison, std::size_t place, ResultAddress result,
                       const catalog::Catalogue& catalogue, text::Language language);

}  // namespace wattplan
