#include "widgets/tables/range_picture.h"

#include <QPainter>
#include <QPainterPath>
#include <array>

#include "core/plan/distribution.h"
#include "core/plan/distribution_shape.h"
#include "widgets/theme/fonts.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

constexpr std::size_t steps = 96;
constexpr std::array shares{0.1, 0.5, 0.9};

}  // namespace

RangePicture::RangePicture(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangePicture::show(const Distribution& distribution, const QStringList& percentiles) {
    m_distribution = distribution;
    m_percentiles = percentiles;
    update();
}

void RangePicture::clear() {
    m_distribution.reset();
    update();
}

void RangePicture::paintEvent(QPaintEvent*) {
    const theme::Palette& colours = theme::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = theme::font(theme::fontLanguage(), theme::TextSize::small);
    const int foot = 2 * QFontMetrics(font).height() + 2;
    const QRectF plot = QRectF(rect()).adjusted(8, 6, -8, -foot);
    painter.setPen(colours.hairline);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    if (!m_distribution) return;
    const DistributionShape shape = shapeOf(*m_distribution, steps);
    if (shape.steps.empty()) return;
    QPainterPath path(plot.bottomLeft());
    const double width = plot.width() / static_cast<double>(steps);
    for (std::size_t i = 0; i < steps; ++i) {
        const double y = plot.bottom() - shape.steps[i] * plot.height();
        path.lineTo(plot.left() + width * static_cast<double>(i), y);
        path.lineTo(plot.left() + width * static_cast<double>(i + 1), y);
    }
    path.lineTo(plot.bottomRight());
    QColor fill = colours.accent;
    fill.setAlphaF(0.2F);
    painter.fillPath(path, fill);
    painter.strokePath(path, QPen(colours.accent, 1.2));

    painter.setFont(font);
    const QFontMetrics metrics(font);
    double free = plot.left();  // from where a word may stand
    for (std::size_t i = 0; i < shares.size() && static_cast<qsizetype>(i) < m_percentiles.size(); ++i) {
        const double value = quantile(*m_distribution, shares[i]);
        const double x = plot.left() + plot.width() * (value - shape.low) / (shape.high - shape.low);
        painter.setPen(QPen(colours.muted, 1.0, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom() + 3));
        const QString name = QStringLiteral("P%1").arg(qRound(100.0 * shares[i]));
        const QString& number = m_percentiles[static_cast<qsizetype>(i)];
        const double wide =
            std::max(metrics.horizontalAdvance(name), metrics.horizontalAdvance(number)) + 6.0;
        const double left = std::clamp(x - wide / 2.0, 0.0, static_cast<double>(this->width()) - wide);
        if (left < free) continue;
        free = left + wide;
        painter.setPen(colours.muted);
        painter.drawText(QRectF(left, plot.bottom() + 2, wide, metrics.height()), Qt::AlignCenter, name);
        painter.setPen(colours.text);
        painter.drawText(QRectF(left, plot.bottom() + 2 + metrics.height(), wide, metrics.height()),
                         Qt::AlignCenter, number);
    }
}

}  // namespace wattplan
