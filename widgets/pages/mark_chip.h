#pragma once

#include <QPushButton>
#include <vector>

class QShortcut;

namespace wattplan {

namespace charts {
class Chart;
}
class Card;
class ResultTableView;

/// "12 of 34 shown · clear": in the title line of a table while a mark on a chart keeps some of its rows from
/// sight. A click on it, or Escape anywhere on the page, asks for the mark to be cleared.
class MarkChip : public QPushButton {
    Q_OBJECT

public:
    /// Hidden until there is something to say.
    MarkChip(Card& card, QWidget& page);

    void say(int shown, int all);
    /// Does it all for a table whose rows are the objects of charts of bars: of what is marked on one of the
    /// charts only the rows are left; a mark on one clears those on the others.
    void follow(const std::vector<charts::Chart*>& charts, ResultTableView& table);

signals:
    void cleared();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void write();

    QShortcut* m_escape;  // on only while there is something to clear
    int m_shown = 0;
    int m_all = 0;
};

}  // namespace wattplan
