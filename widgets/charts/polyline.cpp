#include "widgets/charts/polyline.h"

#include <algorithm>
#include <cmath>

namespace wattplan::charts {
namespace {

class Tracer {
public:
    Tracer(QPolygonF& out, const Curve& curve, const Frame& frame)
        : m_out(out), m_curve(curve), m_frame(frame) {}

    void everyPoint(const Stretch& stretch) {
        for (std::size_t i = stretch.first; i < stretch.end; ++i)
            if (holds(i)) add(at(i));
    }

    void columns(const Stretch& stretch, Keep keep) {
        static const Extremes none;
        const Extremes& extremes = m_curve.extremes != nullptr ? *m_curve.extremes : none;
        double end = 0.0;
        for (std::size_t from = stretch.first; from < stretch.end;) {
            const std::size_t next = endOfColumn(from, stretch.end);
            std::size_t first = from;
            while (first < next && !holds(first))
                ++first;
            std::size_t last = next;
            while (last > first && !holds(last - 1))
                --last;
            from = next;
            if (first == last) continue;
            const auto range = extremes.of(m_curve.y, first, last);
            const QPointF left = at(first);
            const QPointF right = at(last - 1);
            end = right.x();
            if (keep == Keep::all) {
                add(left);
                if (last - first > 2) {
                    add({right.x(), m_frame.y.pixel(range.low)});
                    add({right.x(), m_frame.y.pixel(range.high)});
                }
                if (last - first > 1) add(right);
            } else {
                const double middle = m_out.isEmpty() ? left.x() : (left.x() + right.x()) / 2.0;
                add({middle, m_frame.y.pixel(keep == Keep::highest ? range.high : range.low)});
            }
        }
        if (keep != Keep::all && !m_out.isEmpty()) m_out.append({end, m_out.back().y()});
    }

    void endOfSteps() {
        if (m_curve.shape != LineShape::steps || m_out.isEmpty()) return;
        m_out.append(
            {m_frame.x.pixel(endOf(m_curve.x.first(m_curve.size()), m_curve.shape)), m_out.back().y()});
    }

private:
    bool holds(std::size_t i) const { return m_frame.holds(m_curve.x[i], m_curve.y[i]); }
    QPointF at(std::size_t i) const { return m_frame.at(m_curve.x[i], m_curve.y[i]); }

    void add(const QPointF& point) {
        if (m_curve.shape == LineShape::steps && !m_out.isEmpty())
            m_out.append({point.x(), m_out.back().y()});
        m_out.append(point);
    }

    // The first point that lies in a later column of pixels than `from`.
    std::size_t endOfColumn(std::size_t from, std::size_t end) const {
        const AxisMap& x = m_frame.x;
        if (!x.holds(m_curve.x[from])) return from + 1;
        const double border = x.value(std::floor(x.pixel(m_curve.x[from])) + 1.0);
        // From here on in growing strides: columns are short beside the whole.
        std::size_t stride = 1;
        std::size_t low = from + 1;
        while (low + stride < end && m_curve.x[low + stride] < border) {
            low += stride;
            stride *= 2;
        }
        const auto begin = m_curve.x.begin();
        const auto high = begin + static_cast<std::ptrdiff_t>(std::min(low + stride, end));
        return static_cast<std::size_t>(
            std::lower_bound(begin + static_cast<std::ptrdiff_t>(low), high, border) - begin);
    }

    QPolygonF& m_out;
    const Curve& m_curve;
    const Frame& m_frame;
};

}  // namespace

Stretch visible(const Curve& curve, const AxisMap& x) {
    const auto all = curve.x.first(curve.size());
    auto first = std::ranges::lower_bound(all, x.low);
    auto end = std::ranges::upper_bound(all, x.high);
    if (first != all.begin()) --first;
    if (end != all.end()) ++end;
    return {static_cast<std::size_t>(first - all.begin()), static_cast<std::size_t>(end - all.begin())};
}

bool isDense(const Stretch& stretch, const Frame& frame) {
    return static_cast<double>(stretch.size()) > 4.0 * frame.area.width();
}

void trace(QPolygonF& out, const Curve& curve, const Frame& frame, Keep keep) {
    const Stretch stretch = visible(curve, frame.x);
    if (stretch.size() == 0) return;
    Tracer tracer(out, curve, frame);
    if (isDense(stretch, frame))
        tracer.columns(stretch, keep);
    else
        tracer.everyPoint(stretch);
    if (stretch.end == curve.size()) tracer.endOfSteps();
}

}  // namespace wattplan::charts
