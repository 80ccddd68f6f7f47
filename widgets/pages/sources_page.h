#pragma once

#include "widgets/document/subject.h"
#include "widgets/pages/live_page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace wattplan {

class Card;
class ElidedLabel;
class FedTableModel;
class ListTable;
class LibraryUpdateModel;
class RemarksLabel;
class SegmentSwitch;
class SourceTableModel;
struct SourceRow;

/// Every source that the plan's inputs and formulas cite, and below the one that is selected: where it can be
/// read, how far it can be trusted, and what it feeds. Above them what the library has other figures for now.
class SourcesPage : public LivePage {
    Q_OBJECT

public:
    SourcesPage(Document& document, Display& display, QWidget* parent = nullptr);

    QString title() const override;
    QString key() const override { return QStringLiteral("sources"); }
    std::vector<TableOffer> tables() const override;
    QString badge() const override;

    /// Which sources are listed.
    enum class Shown : std::uint8_t { all, data, methods, old };
    void setShown(Shown shown);

    ListTable& sources() const { return *m_sources; }
    ListTable& fed() const { return *m_fed; }
    ListTable& updates() const { return *m_updates; }

protected:
    void refresh() override;

private:
    /// What each of them feeds.
    charts::ChartTable usesOf(const std::vector<SourceRow>& sources) const;
    void buildUpdates();
    void refreshUpdates();
    /// Values of the library come into the plan, those of these rows.
    void takeOver(const std::vector<int>& rows);
    void buildList();
    void buildDetail();
    void retranslate();
    void refreshKinds();
    /// Tells of a source below the list; -1 for none.
    void tell(int row);
    void follow(const Subject& subject);

    SourceTableModel* m_sourceModel;
    FedTableModel* m_fedModel;
    LibraryUpdateModel* m_updateModel;
    Card* m_updateCard = nullptr;
    ListTable* m_updates = nullptr;
    QPushButton* m_takeSelected = nullptr;
    QPushButton* m_takeAll = nullptr;
    Shown m_shown = Shown::all;
    Card* m_listCard = nullptr;
    SegmentSwitch* m_kinds = nullptr;
    QLineEdit* m_filter = nullptr;
    ListTable* m_sources = nullptr;
    Card* m_detailCard = nullptr;
    QLabel* m_address = nullptr;
    RemarksLabel* m_remarks = nullptr;
    ListTable* m_fed = nullptr;
};

}  // namespace wattplan
