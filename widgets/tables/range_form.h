#pragma once

#include <QDialog>
#include <QPersistentModelIndex>
#include <array>
#include <optional>

#include "core/plan/field_value.h"

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace wattplan {

class FieldTableModel;
class RangePicture;
struct FieldSpec;

/// Whether the number of a cell may be a range, and can be edited.
bool takesRange(const FieldTableModel& table, const QModelIndex& source);

/// A form in which the number of a cell becomes a range: its kind, its numbers, where it is cut off, with a
/// picture of it, and in words what it is or why it can't be. It makes the text that could be typed into the
/// cell as well.
class RangeForm : public QDialog {
    Q_OBJECT

public:
    RangeForm(FieldTableModel& table, const QModelIndex& source, QWidget* parent = nullptr);

    /// The text that goes into the cell.
    QString typed() const;
    QComboBox& kinds() const { return *m_kinds; }
    QLineEdit& parameter(int index) const { return *m_parameters[static_cast<std::size_t>(index)]; }
    QPlainTextEdit& values() const { return *m_values; }
    QLineEdit& lowest() const { return *m_lowest; }
    QLineEdit& highest() const { return *m_highest; }
    /// What the range is, or why it can't be.
    QString words() const;
    bool canStand() const;

    void accept() override;

private:
    void build();
    void start();
    Distribution::Kind kind() const;
    std::optional<Distribution> distribution() const;
    double present() const;
    void propose(const Distribution& like);
    void fill(const Distribution& distribution);
    void showFields();
    void review();

    FieldTableModel& m_table;
    QPersistentModelIndex m_cell;
    const FieldSpec& m_field;
    std::optional<Distribution> m_last{};  // that could stand; another kind begins near it
    QFormLayout* m_rows = nullptr;
    QComboBox* m_kinds = nullptr;
    std::array<QLineEdit*, 3> m_parameters{};
    QPlainTextEdit* m_values = nullptr;
    QLineEdit* m_lowest = nullptr;
    QLineEdit* m_highest = nullptr;
    RangePicture* m_picture = nullptr;
    QLabel* m_words = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

}  // namespace wattplan
