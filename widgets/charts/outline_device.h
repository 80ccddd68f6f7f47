#pragma once

#include <QPaintDevice>
#include <memory>

class QPainter;

namespace wattplan::charts {

/// A paint device that hands everything on to another painter, with text as outlines, so that a file needs no
/// fonts.
class OutlineDevice : public QPaintDevice {
public:
    /// `target` must be active and outlive the device.
    OutlineDevice(QPainter& target, const QSize& size);
    ~OutlineDevice() override;

    QPaintEngine* paintEngine() const override;

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    std::unique_ptr<QPaintEngine> m_engine;
};

}  // namespace wattplan::charts
