#pragma once

#include <QDialog>
#include <QPersistentModelIndex>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace wattplan {

class FieldTableModel;
struct FieldSpec;

/// Whether a cell holds a choice (a chip, a site, one of a list) that can be edited, so left open too.
bool takesChoices(const FieldTableModel& table, const QModelIndex& source);

/// A form in which the choice of a cell is left open between several, each with its weight, and in words how
/// likely each then is. It makes the text that could be typed into the cell as well; one ticked alone makes
/// the choice.
class ChoiceForm : public QDialog {
    Q_OBJECT

public:
    ChoiceForm(FieldTableModel& table, const QModelIndex& source, QWidget* parent = nullptr);

    /// The text that goes into the cell.
    QString typed() const;
    /// Ticks what may be chosen, by its key, with a weight as typed; does nothing for an unknown key.
    void tick(const QString& key, const QString& weight = QStringLiteral("1"));
    void untick(const QString& key);
    QTreeWidget& list() const { return *m_list; }
    QLineEdit& filter() const { return *m_filter; }
    QPushButton& setButton() const { return *m_set; }
    /// What it comes to, or why it can't be.
    QString words() const;

    void accept() override;

private:
    void build();
    void fill();
    QTreeWidgetItem* itemOf(const QString& key) const;
    void show(const QString& part);
    void review();

    FieldTableModel& m_table;
    QPersistentModelIndex m_cell;
    const FieldSpec& m_field;
    QString m_present;  // the key of what the plan is computed with
    QLineEdit* m_filter = nullptr;
    QTreeWidget* m_list = nullptr;
    QLabel* m_words = nullptr;
    QPushButton* m_set = nullptr;
};

}  // namespace wattplan
