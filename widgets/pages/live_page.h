#pragma once

#include "widgets/pages/page.h"
#include "widgets/pages/plan_view.h"
#include "widgets/pages/result_table.h"

namespace wattplan {

/// A page of results: read anew after every change of results, numbers or language, but only while it can be
/// seen; a hidden page catches up when it is shown.
class LivePage : public Page {
    Q_OBJECT

public:
    LivePage(Document& document, Display& display, QWidget* parent = nullptr);

    /// Brings the page up to date if it is not.
    void catchUp();
    /// Reads the results for the first time, so that the first showing need not.
    bool makeNextPart() override;

protected:
    /// Sets all texts and numbers of the page.
    virtual void refresh() = 0;
    /// Within `refresh`: whether language, units, currency or a name changed since the last one, so that
    /// texts read differently although no number is another.
    bool textsChanged() const { return m_textsStale; }
    /// Whether results changed since the last `refresh`.
    bool isStale() const { return m_stale; }
    /// Which results the document has: another number after each change. What is dear to work out of them is
    /// kept with it.
    int resultsNumber() const { return m_resultsNumber; }
    PlanView view() const { return PlanView(document(), display()); }
    /// At the foot of exported charts: the plan and its name.
    QString sourceLine() const;
    /// A chart drawn of the plan as it stands when it is asked for, as high as its rows need. It is that of
    /// the page whose choices are kept by the name of the file, unless `keptAs` says another.
    ChartOffer offer(const QString& file, const QString& title, const QString& note,
                     std::function<charts::ChartData(const PlanView&)> draw) const;
    /// A table of results, in the same way.
    TableOffer offer(const QString& file, const QString& title,
                     std::function<ResultTable(const PlanView&)> read) const;

    /// Results, or what else the page reads, are other than at the last `refresh`.
    void touch();

    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void touchTexts();
    void noteNames(const std::vector<Edit>& edits);

    int m_resultsNumber = 0;
    bool m_isRead = false;
    bool m_stale = true;
    bool m_textsStale = true;
};

}  // namespace wattplan
