#pragma once

#include <QString>
#include <QWidget>
#include <functional>
#include <memory>
#include <vector>

#include "core/plan/ids.h"
#include "widgets/pages/offer.h"

namespace wattplan {

class Display;
class Document;
class Plan;

namespace charts {
class Chart;
}

/// A page of the window. It reads the document, follows its signals and those of the display, and changes the
/// plan only through the document's verbs. Document and display outlive it.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Document& document, Display& display, QWidget* parent = nullptr)
        : QWidget(parent), m_document(document), m_display(display) {}

    /// Makes a further part of a page that is dear to make as a whole; false when there is none left. A page
    /// is read and shown only when it is whole.
    virtual bool makeNextPart() { return false; }
    void makeWhole() {
        while (makeNextPart()) {
        }
    }
    /// Its name in the navigation, in the language now in force.
    virtual QString title() const = 0;
    /// Its name for the command line and file names, never translated: "power-draw".
    virtual QString key() const = 0;
    /// Shows and selects the cell of an input; false when it is not on this page.
    virtual bool goTo(FieldAddress) { return false; }
    /// Its charts as they would be exported, for "export all" and the run without a display.
    virtual std::vector<ChartOffer> pictures() const;
    /// Its tables in the language and units shown.
    virtual std::vector<TableOffer> tables() const;
    /// Whether it has a panel of its own at its side, so that the window's is shown only when it is asked
    /// for.
    virtual bool hasSidePanel() const { return false; }
    /// What stands behind its name in the navigation: a number of rows or of warnings; empty for none.
    virtual QString badge() const { return {}; }
    /// Whether the badge asks to be looked at.
    virtual bool badgeWarns() const { return false; }

signals:
    /// A reader asks "why this number?"; the tag is that of the graph's node (tagOf).
    void explain(quint64 tag);
    /// A reader wants to see an input's cell, wherever it is.
    void goToRequested(quint64 tag);
    /// A reader wants to see another page, by its key.
    void pageRequested(const QString& key);
    /// A reader wants to see another plan than the one that is open; under a name, else that of the plan, and
    /// why a number of it is what it is, where a tag is given.
    void planWanted(const std::shared_ptr<const wattplan::Plan>& plan, const QString& name = {},
                    quint64 tag = 0);
    /// Something to say in the message bar; an empty one takes away what stands there.
    void message(const QString& sentence);
    void badgeChanged();

protected:
    /// Takes in a chart: what it can't do is said in the message bar, the place that is read on it is shown
    /// on the window's other charts, and how the reader wants it shown is kept under a name that no other
    /// chart has.
    void adopt(charts::Chart* chart, const QString& name);
    /// Readers may write notes on a chart; they belong to the plan under the chart's name.
    void takeNotes(charts::Chart* chart, std::function<QString()> name);
    Document& document() const { return m_document; }
    Display& display() const { return m_display; }

private:
    Document& m_document;
    Display& m_display;
};

}  // namespace wattplan
