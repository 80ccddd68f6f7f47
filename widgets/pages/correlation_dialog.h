#pragma once

#include <QAbstractTableModel>
#include <QDialog>
#include <vector>

#include "core/analysis/kept_correlations.h"
#include "widgets/pages/plan_view.h"

class QLabel;
class QPushButton;
class QTableView;

namespace wattplan {

/// Rank correlations of inputs as a square: below the diagonal as they were typed, above it as they are
/// drawn, which differs where they contradict each other. A number typed above it is that of the pair too.
class CorrelationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Whether the number drawn differs from the one typed.
    static constexpr int ChangedRole = Qt::UserRole;

    explicit CorrelationModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// Names of the inputs, and correlations of them by their places.
    void show(const QStringList& names, const std::vector<analysis::InputCorrelation>& correlations);
    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    /// Those that are not 0.
    std::vector<analysis::InputCorrelation> correlations() const;
    /// By how much what is drawn differs from what was typed at most.
    double repair() const { return m_repair; }
    double typed(int row, int column) const;
    double drawn(int row, int column) const;
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return rowCount(parent); }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    /// Other numbers than before, or one that was refused.
    void changed();
    void refused(const QString& typed);

private:
    void repairNow();
    std::size_t at(int row, int column) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_names.size()) +
               static_cast<std::size_t>(column);
    }

    QStringList m_names;
    bool m_isReadOnly = false;
    std::vector<double> m_typed;  // row after row, symmetric
    std::vector<double> m_drawn;
    double m_repair = 0.0;
};

/// Which ranges of the plan go together: a matrix of rank correlations, kept in the plan as one step.
class CorrelationDialog : public QDialog {
    Q_OBJECT

public:
    CorrelationDialog(Document& document, Display& display, QWidget* parent = nullptr);

    CorrelationModel& model() const { return *m_model; }
    /// What is to be known of the numbers: how they are read, or how they were repaired.
    QString words() const;

    void accept() override;

signals:
    void message(const QString& sentence);

private:
    void review();

    Document& m_document;
    std::vector<analysis::VaryingInput> m_inputs;
    CorrelationModel* m_model;
    QTableView* m_view;
    QLabel* m_words;
    QPushButton* m_clear;
};

}  // namespace wattplan
