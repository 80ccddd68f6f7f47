#pragma once

#include <QFrame>
#include <optional>
#include <tuple>
#include <vector>

#include "core/analysis/fixes.h"
#include "widgets/text/check_text.h"
#include "widgets/theme/theme.h"

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace wattplan {

/// A check on the page of checks: its mark, the object, what was found, and buttons that mend it or lead to
/// the field where it is mended. It is shown anew without being made anew.
class CheckRow : public QFrame {
    Q_OBJECT

public:
    explicit CheckRow(QWidget* parent = nullptr);

    void show(const analysis::Check& check, std::vector<analysis::Fix> fixes, const text::CheckText& words);
    const analysis::Check& check() const { return m_check; }
    const std::vector<analysis::Fix>& fixes() const { return m_fixes; }
    /// The buttons of the fixes, in their order.
    std::vector<QPushButton*> fixButtons() const;
    QPushButton& goToButton() const { return *m_goTo; }
    /// Of a check whose input is elsewhere: the row does not lead to it.
    void leadNowhere();

signals:
    void fixWanted(const std::vector<wattplan::Edit>& edits);
    void goToRequested(quint64 tag);

private:
    QPushButton* button(std::size_t index);

    analysis::Check m_check;
    std::vector<analysis::Fix> m_fixes;
    std::optional<std::tuple<analysis::Severity, theme::Theme, double>> m_markShown;
    QLabel* m_mark;
    QLabel* m_object;
    QLabel* m_sentence;
    QHBoxLayout* m_actions;
    std::vector<QPushButton*> m_buttons;
    bool m_leads = true;
    QPushButton* m_goTo;
};

}  // namespace wattplan
