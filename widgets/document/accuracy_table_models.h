#pragma once

#include "core/evidence/accuracy.h"
#include "widgets/document/computed_rows.h"
#include "widgets/text/number_format.h"

namespace wattplan {

/// A measure of a published run in words and numbers of the reader.
struct MeasureText {
    const evidence::MeasureSpec& spec;

    QString label() const;
    /// The unit numbers are shown in, as parseUnit reads it; "" for money, which keeps the source's dollars.
    std::string unit() const;
    double toBase(double value) const;
    /// With its unit.
    QString number(double value, const text::NumberFormat& numbers) const;
};
MeasureText measureText(evidence::Measure measure);

/// The name of a family of accelerators; "" is all of them.
QString generationText(const std::string& generation);

/// What a run publishes of a measure beside what the program predicts.
struct RunRow {
    int place = 0;  ///< in the runs of the study
    const evidence::RunAccuracy* run = nullptr;
    const evidence::Comparison* comparison = nullptr;

    int key() const { return place; }
    bool operator==(const RunRow&) const = default;
    std::optional<double> error() const;  ///< predicted over published less one
};

/// The runs that publish a measure.
class RunTableModel : public ComputedRows<RunRow> {
    Q_OBJECT

public:
    enum Column : int {
        runColumn,
        hardwareColumn,
        basisColumn,
        publishedColumn,
        predictedColumn,
        errorColumn,
        columnTotal,
    };

    using ComputedRows::ComputedRows;

    /// The study outlives the rows.
    void show(const evidence::Accuracy& accuracy, evidence::Measure measure, text::NumberFormat numbers);
    void refreshTexts() { announceTexts(); }

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const RunRow& row, int column) const override;
    QVariant sortKey(const RunRow& row, int column) const override;

private:
    text::NumberFormat m_numbers;
};

struct GroupRow {
    int place = 0;
    const evidence::GroupError* group = nullptr;

    int key() const { return place; }
    bool operator==(const GroupRow&) const = default;
};

/// Errors by workload, measure and family of accelerators. Nested, families stand below their measure in its
/// column, and have none of their own.
class GroupTableModel : public ComputedRows<GroupRow> {
    Q_OBJECT

public:
    enum Column : int {
        measureColumn,
        generationColumn,
        countColumn,
        meanColumn,
        biasColumn,
        worstColumn,
        columnTotal,
    };

    enum class Shape : std::uint8_t { flat, nested };

    explicit GroupTableModel(Shape shape, QObject* parent = nullptr) : ComputedRows(parent), m_shape(shape) {}

    /// The study outlives the rows.
    void show(const evidence::Accuracy& accuracy, text::NumberFormat numbers);
    void refreshTexts() { announceTexts(); }

    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    QString heading(int column) const override;
    bool isNumber(int column) const override;
    QString cellText(const GroupRow& row, int column) const override;
    QVariant sortKey(const GroupRow& row, int column) const override;

private:
    Column columnAt(int place) const;

    Shape m_shape;
    text::NumberFormat m_numbers;
};

}  // namespace wattplan
