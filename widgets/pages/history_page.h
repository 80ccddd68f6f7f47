#pragma once

#include <vector>

#include "widgets/pages/live_page.h"

class QLabel;
class QLineEdit;

namespace wattplan {

class Card;
class HistoryTableModel;
class ListTable;

/// Who changed what and when, of the whole plan with its what-ifs, and a search of it.
class HistoryPage : public LivePage {
    Q_OBJECT

public:
    HistoryPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("history"); }
    QString badge() const override;
    std::vector<TableOffer> tables() const override;

    QLineEdit& filter() const { return *m_filter; }
    ListTable& steps() const { return *m_steps; }

protected:
    void refresh() override;

private:
    void search();
    void follow(int row);

    HistoryTableModel* m_model;
    Card* m_card = nullptr;
    QLineEdit* m_filter = nullptr;
    ListTable* m_steps = nullptr;
    QLabel* m_none = nullptr;
    std::vector<std::size_t> m_found{};  // rising; all where the filter is empty
};

}  // namespace wattplan
