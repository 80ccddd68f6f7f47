#pragma once

#include <QFrame>
#include <QLabel>
#include <QStringList>

class QButtonGroup;
class QHBoxLayout;
class QVBoxLayout;

namespace wattplan {

namespace charts {
class Chart;
struct ChartData;
}  // namespace charts

/// A label that shortens its text to the room there is; the whole text is its tooltip then.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    /// What of the text fits a width.
    virtual QString shownText(int width) const;
    void paintEvent(QPaintEvent* event) override;
};

/// A quiet line of remarks separated by " · ": those at its end go where there is no room for them.
class RemarksLabel : public ElidedLabel {
    Q_OBJECT

public:
    using ElidedLabel::ElidedLabel;

protected:
    QString shownText(int width) const override;
};

/// A white card: a title, a quiet caption at its right, and what it shows below.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title);  ///< also the accessible name of tables in the card
    void setCaption(const QString& caption);
    QVBoxLayout& body() { return *m_body; }
    /// The line of the title, for controls at its end.
    QHBoxLayout& header() { return *m_header; }

private:
    ElidedLabel* m_title;
    ElidedLabel* m_caption;
    QHBoxLayout* m_header;
    QVBoxLayout* m_body;
};

/// Rows of cards on a page that scrolls where the window is too small for them.
QVBoxLayout& addScrolledRows(QWidget& page);
/// A chart that fills a card, with a button for its menu in the line of the title.
charts::Chart* addChart(Card& card);
/// How high a chart of bars must be so that every bar can be read.
int heightForBars(const charts::ChartData& data);
/// How high a Gantt chart must be so that every row can be read.
int heightForGantt(const charts::ChartData& data);

/// Buttons of which one is down, for a choice among two or three.
class SegmentSwitch : public QFrame {
    Q_OBJECT

public:
    explicit SegmentSwitch(QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);
    void setChosen(int index);
    int chosen() const;

signals:
    /// The reader chose another.
    void chose(int index);

private:
    QButtonGroup* m_group;
    bool m_isShowing = false;
};

}  // namespace wattplan
