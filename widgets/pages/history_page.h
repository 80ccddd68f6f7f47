#pragma once

#include <vector>

#include "widgets/pages/live_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace wattplan {

class Card;
class HistoryTableModel;
class ListTable;
class MovedTableModel;

/// Who changed what and when, of the whole plan with its what-ifs, and a search of it; and which results are
/// not what they were when the plan was last closed, and why.
class HistoryPage : public LivePage {
    Q_OBJECT

public:
    HistoryPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("history"); }
    QString badge() const override;
    std::vector<TableOffer> tables() const override;

    QLineEdit& filter() const { return *m_filter; }
    QCheckBox& overtaken() const { return *m_overtaken; }
    ListTable& steps() const { return *m_steps; }
    ListTable& moved() const { return *m_moved; }

protected:
    void refresh() override;

private:
    void buildMoved();
    /// The what-if of the moved result that is looked at.
    WhatIfId movedIn();
    void buildSteps();
    void retranslate();
    void search();
    void follow(int row);

    HistoryTableModel* m_model;
    MovedTableModel* m_movedModel;
    Card* m_movedCard = nullptr;
    ListTable* m_moved = nullptr;
    Card* m_card = nullptr;
    QLineEdit* m_filter = nullptr;
    QCheckBox* m_overtaken = nullptr;
    ListTable* m_steps = nullptr;
    QLabel* m_none = nullptr;
    std::vector<std::uint64_t> m_found{};  // steps, rising; all where the filter is empty
};

}  // namespace wattplan
