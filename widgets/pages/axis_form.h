#pragma once

#include <QObject>
#include <array>
#include <memory>

#include "core/analysis/sweep_setup.h"
#include "widgets/pages/plan_view.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace wattplan {

class AddressPicker;

/// A row of a form in which an input is chosen and the values that it is taken through: from, to and how
/// many, at even steps or in equal ratios; a list; or which of its choices.
class AxisForm : public QObject {
    Q_OBJECT

public:
    AxisForm(QWidget& parent, QGridLayout& grid, int row, bool mayBeNone);
    ~AxisForm() override;

    void retranslate(const QString& label, const QString& none);
    /// Offers what the plan has now and shows an input with its values. An input that is invalid, or not
    /// offered, is the first there is; of a form that may be none, none.
    void fill(const PlanView& view, const analysis::SweptInput& swept);
    /// What is chosen; its input is invalid for none.
    analysis::SweptInput swept() const;
    AddressPicker& inputs() const { return *m_inputs; }
    QComboBox& spacing() const { return *m_spacing; }
    QLineEdit& low() const { return *m_low; }
    QLineEdit& high() const { return *m_high; }
    QLineEdit& count() const { return *m_count; }
    QLineEdit& list() const { return *m_list; }
    QToolButton& choices() const { return *m_choices; }
    QMenu& choiceMenu() const { return *m_menu; }

signals:
    /// The reader chose another input: its values are those of the one before.
    void choseInput();
    /// The reader gave other values.
    void choseValues();

private:
    enum Spacing { even, ratio, list_ };

    FieldAddress input() const;
    void showValues(const PlanView& view, const std::string& values);
    void showParts();
    void fillChoices(const PlanView& view, const std::string& values);
    void changeSpacing();
    std::string typedValues() const;
    std::string chosenKeys() const;
    std::string tickedKeys() const;

    bool m_isChoice = false;
    std::string m_kept;       // values as they were shown
    std::string m_shownKeys;  // of the choices ticked then
    QLabel* m_label;
    AddressPicker* m_inputs;
    QComboBox* m_spacing;
    QLineEdit* m_low;
    QLineEdit* m_high;
    QLineEdit* m_count;
    QLineEdit* m_list;
    QToolButton* m_choices;
    QMenu* m_menu;
    QLabel* m_unit;
};

}  // namespace wattplan
