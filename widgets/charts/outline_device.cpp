#include "widgets/charts/outline_device.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace wattplan::charts {
namespace {

constexpr int dotsPerInch = 96;
constexpr double millimetresPerInch = 25.4;

class OutlineEngine : public QPaintEngine {
public:
    /// Words are drawn as such where their widths are asked for.
    OutlineEngine(QPainter& target, std::vector<double>* widths)
        : QPaintEngine(QPaintEngine::AllFeatures), m_target(target), m_widths(widths) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState& now) override {
        const auto dirty = now.state();
        if (dirty & DirtyTransform) m_target.setTransform(now.transform());
        if (dirty & DirtyPen) m_target.setPen(now.pen());
        if (dirty & DirtyBrush) m_target.setBrush(now.brush());
        if (dirty & DirtyBrushOrigin) m_target.setBrushOrigin(now.brushOrigin());
        if (dirty & DirtyBackground) m_target.setBackground(now.backgroundBrush());
        if (dirty & DirtyBackgroundMode) m_target.setBackgroundMode(now.backgroundMode());
        if (dirty & DirtyHints) m_target.setRenderHints(now.renderHints());
        if (dirty & DirtyOpacity) m_target.setOpacity(now.opacity());
        if (dirty & DirtyClipPath) m_target.setClipPath(now.clipPath(), now.clipOperation());
        if (dirty & DirtyClipRegion) m_target.setClipRegion(now.clipRegion(), now.clipOperation());
        if (dirty & DirtyClipEnabled) m_target.setClipping(now.isClipEnabled());
    }

    void drawPath(const QPainterPath& path) override { m_target.drawPath(path); }
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override {
        if (mode == PolylineMode)
            m_target.drawPolyline(points, count);
        else
            m_target.drawPolygon(points, count, mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
    }
    void drawLines(const QLineF* lines, int count) override { m_target.drawLines(lines, count); }
    void drawRects(const QRectF* rects, int count) override { m_target.drawRects(rects, count); }
    void drawEllipse(const QRectF& box) override { m_target.drawEllipse(box); }
    void drawPixmap(const QRectF& to, const QPixmap& picture, const QRectF& from) override {
        m_target.drawPixmap(to, picture, from);
    }
    void drawImage(const QRectF& to, const QImage& picture, const QRectF& from,
                   Qt::ImageConversionFlags flags) override {
        m_target.drawImage(to, picture, from, flags);
    }
    // QPaintEngine's draws the glyphs' outlines by drawPath.
    void drawTextItem(const QPointF& place, const QTextItem& item) override {
        if (!m_widths) return QPaintEngine::drawTextItem(place, item);
        if (item.text().trimmed().isEmpty()) return;
        m_target.setFont(item.font());
        m_target.drawText(place, item.text());
        m_widths->push_back(item.width());
    }

private:
    QPainter& m_target;
    std::vector<double>* m_widths;
};

}  // namespace

OutlineDevice::OutlineDevice(QPainter& target, const QSize& size, SvgText text)
    : m_size(size),
      m_engine(std::make_unique<OutlineEngine>(target, text == SvgText::words ? &m_widths : nullptr)) {}

OutlineDevice::~OutlineDevice() = default;

QPaintEngine* OutlineDevice::paintEngine() const {
    return m_engine.get();
}

int OutlineDevice::metric(PaintDeviceMetric metric) const {
    switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return qRound(m_size.width() * millimetresPerInch / dotsPerInch);
        case PdmHeightMM:
            return qRound(m_size.height() * millimetresPerInch / dotsPerInch);
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
    }
}

}  // namespace wattplan::charts
