#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <memory>
#include <vector>

#include "widgets/text/language.h"

class QPainter;
class QPointF;

namespace wattplan::report {

/// Words of one look within a line.
struct Run {
    QString text{};
    QFont font{};
    QColor colour{};
};

/// Words laid out to a width, in pixels of 1/96 inch. Any thread may draw what another laid out: kept are the
/// words and their places, since what Qt makes of a font belongs to the thread that asked for it.
class TextBox {
public:
    TextBox() = default;
    TextBox(const std::vector<Run>& runs, double width, Qt::Alignment side = Qt::AlignLeft);

    double height() const { return m_height; }
    int lines() const { return m_lines ? static_cast<int>(m_lines->size()) : 0; }
    double lineHeight(int line) const { return (*m_lines)[static_cast<std::size_t>(line)].height; }
    /// Draws the lines from `first` to before `last`, with the top of the first at `place`.
    void draw(QPainter& painter, const QPointF& place, int first, int last) const;
    void draw(QPainter& painter, const QPointF& place) const;

private:
    struct Piece {
        Run run{};
        double left = 0.0;
    };
    struct Line {
        double top = 0.0;
        double height = 0.0;
        double baseline = 0.0;  ///< below the top
        std::vector<Piece> pieces{};
    };
    std::shared_ptr<const std::vector<Line>> m_lines{};  // copies share them
    double m_height = 0.0;
};

/// The font of what is printed, of a size in pixels of 1/96 inch.
QFont sheetFont(text::Language language, int pixels, bool isBold = false);

/// How wide words are in one line.
double widthOf(const std::vector<Run>& runs);

}  // namespace wattplan::report
