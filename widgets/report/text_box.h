#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <memory>
#include <vector>

class QPainter;
class QPointF;
class QTextLayout;

namespace wattplan::report {

/// Words of one look within a line.
struct Run {
    QString text{};
    QFont font{};
    QColor colour{};
};

/// Words laid out to a width, in pixels of 1/96 inch. Copies share the layout, which no one changes.
class TextBox {
public:
    TextBox() = default;
    TextBox(const std::vector<Run>& runs, double width, Qt::Alignment side = Qt::AlignLeft);

    double height() const { return m_height; }
    int lines() const;
    double lineTop(int line) const;
    double lineHeight(int line) const;
    /// Draws the lines from `first` to before `last`, with the top of the first at `place`.
    void draw(QPainter& painter, const QPointF& place, int first, int last) const;
    void draw(QPainter& painter, const QPointF& place) const;

private:
    std::shared_ptr<QTextLayout> m_layout{};
    double m_height = 0.0;
};

/// How wide words are in one line.
double widthOf(const std::vector<Run>& runs);

}  // namespace wattplan::report
