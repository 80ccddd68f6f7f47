#pragma once

#include <QPolygonF>
#include <QRectF>
#include <optional>
#include <span>
#include <vector>

namespace wattplan::charts {

/// Finds room for labels, one after the other, so that none touches another, a forbidden box or the frame. Of
/// the places where a label fits it takes the one that covers least; what it may cover at all is up to the
/// caller.
class LabelPlacement {
public:
    explicit LabelPlacement(const QRectF& frame);

    /// No label may touch this.
    void forbid(const QRectF& box) { m_forbidden.push_back(box); }
    /// Labels keep away from here where they can.
    void avoid(const QPointF& point, double weight);
    void avoidAlong(const QPolygonF& line, double weight);

    /// The first of the best candidates, reserved from now on; nothing when each collides or covers more than
    /// `tolerated`.
    std::optional<QRectF> place(std::span<const QRectF> candidates, double tolerated);

    const std::vector<QRectF>& forbidden() const { return m_forbidden; }

private:
    bool isFree(const QRectF& box) const;
    double covered(const QRectF& box) const;

    QRectF m_frame;
    std::vector<QRectF> m_forbidden;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<float> m_weights;  // of the cells of a raster over the frame
};

/// The boxes beside a mark in the order a reader likes: right, left, above, below, then the corners.
std::vector<QRectF> boxesAround(const QPointF& mark, double radius, const QSizeF& label);
/// Boxes further off, for labels that are worth a line that leads to them.
std::vector<QRectF> boxesApart(const QPointF& mark, const QSizeF& label);

}  // namespace wattplan::charts
