#pragma once

#include <QHash>
#include <QObject>
#include <QPalette>
#include <QPointer>
#include <QString>
#include <vector>

class QTimer;
class QWidget;

namespace wattplan::theme {

/// Gives windows their style sheet part by part. A sheet of the application styles every widget there is at
/// once, which holds the window up for half a second; here what is seen is styled part by part and painted
/// when all of it is, and what is hidden when it is shown or, a part at a time, when there is nothing else to
/// do.
///
/// A part is a window, or a child of a widget that styles its children apart. Parts find themselves: nobody
/// need name them. GUI thread only.
class Restyling : public QObject {
    Q_OBJECT

public:
    static Restyling& instance();

    /// The look of all parts from now on.
    void setLook(const QString& sheet, const QPalette& palette);
    /// Makes a widget a part before it is first shown, or each child of one that styles them apart: nothing
    /// in it is styled twice then.
    void add(QWidget* part);
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    Restyling();
    void forget(QWidget* part);
    void drop(QWidget* widget);
    void style(QWidget* part);
    /// Colours and style sheet take about the same time each.
    void styleHalf(QWidget* part);
    /// Styles one of the parts that are seen and don't have the look yet; after the last they are painted.
    void styleSeen();
    /// Styles one of the hidden parts that don't have the look yet.
    void styleNext();
    void hold(QWidget* window);

    QString m_sheet;
    QPalette m_palette;
    int m_look = 0;                           // counted up with each
    QHash<QWidget*, int> m_parts{};           // the look that each has
    QHash<QWidget*, int> m_coloured{};        // the look whose colours it has
    std::vector<QPointer<QWidget>> m_held{};  // windows that are not painted meanwhile
    QTimer* m_seen;
    QTimer* m_idle;
};

/// Gives each child of a widget its look apart from the others, so that those that are seen take another
/// theme first. The widget itself has no style sheet: behind its children is the colour of the window.
void styleChildrenApart(QWidget* widget);
/// Gives a child of such a widget its look before it is first shown, so that what is in it is styled once.
void styleEarly(QWidget* child);

}  // namespace wattplan::theme
