#pragma once

#include <QPaintDevice>
#include <cstdint>
#include <memory>
#include <vector>

class QPainter;

namespace wattplan::charts {

/// How the text of a drawing is written: outlines look alike everywhere, words can be searched and selected.
enum class SvgText : std::uint8_t { outlines, words };

/// A paint device that hands everything on to another painter, with text as outlines, so that a file needs no
/// fonts, or as words, whose widths it keeps.
class OutlineDevice : public QPaintDevice {
public:
    /// `target` must be active and outlive the device.
    OutlineDevice(QPainter& target, const QSize& size, SvgText text = SvgText::outlines);
    ~OutlineDevice() override;

    QPaintEngine* paintEngine() const override;
    /// Of words, how wide each was drawn [px], in order.
    const std::vector<double>& widths() const { return m_widths; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    std::vector<double> m_widths;
    std::unique_ptr<QPaintEngine> m_engine;
};

}  // namespace wattplan::charts
