#include "widgets/tables/spark.h"

#include <QPainter>
#include <QPainterPath>

#include "widgets/theme/theme.h"

namespace wattplan {

void paintSpark(QPainter& painter, const QRectF& box, const QList<double>& steps) {
    const double width = box.width() / static_cast<double>(steps.size());
    QPainterPath path(box.bottomLeft());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const double y = box.bottom() - steps[i] * box.height();
        path.lineTo(box.left() + width * static_cast<double>(i), y);
        path.lineTo(box.left() + width * static_cast<double>(i + 1), y);
    }
    path.lineTo(box.bottomRight());
    const theme::Palette& colours = theme::palette();
    QColor fill = colours.accent;
    fill.setAlphaF(0.25F);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, fill);
    painter.strokePath(path, QPen(colours.accent, 1.0));
}

}  // namespace wattplan
