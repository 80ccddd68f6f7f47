#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <vector>

#include "widgets/pages/plan_view.h"

namespace wattplan {

/// The eras of the growth chart and their trends as the graph computed them: doubling time with its 95 %
/// interval, models fitted, growth a year, R² and the projection with its 95 % band. The years are edited
/// here.
class EraTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { from, to, doubling, interval, models, growth, rSquared, projection, band, columns };

    /// The tag of the field or result a cell shows.
    static constexpr int TagRole = Qt::UserRole;

    explicit EraTableModel(Document& document, QObject* parent = nullptr);

    void show(const PlanView& view);
    /// Eras whose line rests on fewer than 8 models, by name.
    QStringList sketches() const;
    /// The era of a row.
    ObjectId eraAt(int row) const { return m_rows[static_cast<std::size_t>(row)].era; }
    /// The cell of a field; invalid when it is not of an era.
    QModelIndex indexOf(FieldAddress address) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void refused(const QString& reason);

private:
    struct Cell {
        QString text{};
        QString reason{};  ///< why it is not known
        std::uint64_t tag = 0;
    };
    struct Row {
        ObjectId era{};
        QString name{};
        std::vector<Cell> cells{};
        bool isSketch = false;
    };

    Document& m_document;
    std::vector<Row> m_rows;
    QString m_projectionYear;
};

}  // namespace wattplan
