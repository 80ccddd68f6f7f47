#include "widgets/charts/labels.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "widgets/charts/gantt.h"
#include "widgets/charts/label_placement.h"
#include "widgets/charts/marks.h"

namespace wattplan::charts {
namespace {

constexpr double lineTolerance = 40.0;
constexpr double noLimit = std::numeric_limits<double>::infinity();

QSizeF sizeOf(const QFontMetricsF& metrics, const QString& text) {
    return {std::ceil(metrics.horizontalAdvance(text)) + 2.0,
            std::ceil(metrics.ascent() + metrics.descent())};
}

struct Candidate {
    const Point* point;
    QPointF at;
    int rank;
};

// From the rim of a mark to a label.
QLineF leaderFrom(const QPointF& mark, double radius, const QPointF& end) {
    QLineF line(mark, end);
    const double length = line.length();
    if (length > radius + 1.0) line.setP1(line.pointAt((radius + 1.5) / length));
    return line;
}

class Placer {
public:
    Placer(const Scene& scene, const Frame& frame)
        : m_scene(scene), m_frame(frame), m_metrics(scene.labelFont), m_room(frame.area) {}

    std::vector<PlacedLabel> placed() {
        if (!hasLabels()) return {};  // what they must keep off is dear to find
        collect();
        placeNotes();
        placeReferences();
        placePoints([](int rank) { return rank > 0; });
        placeLines();
        placePoints([](int rank) { return rank == 0; });
        return std::move(m_labels);
    }

private:
    bool hasLabels() const {
        const auto isNamed = [](const auto& each) { return !each.label.isEmpty(); };
        const ChartData& data = m_scene.data;
        return !data.notes.empty() || std::ranges::any_of(data.references, isNamed) ||
               std::ranges::any_of(data.lines, isNamed) ||
               std::ranges::any_of(data.points, [&](const PointSeries& series) {
                   return std::ranges::any_of(series.points, isNamed);
               });
    }

    void collect() {
        const ChartData& data = m_scene.data;
        for (const PointSeries& series : data.points) {
            if (!m_scene.shown(keyOf(series))) continue;
            for (const Point& point : series.points) {
                if (!m_frame.holds(point.x, point.y)) continue;
                const QPointF at = m_frame.at(point.x, point.y);
                if (!m_frame.area.contains(at)) continue;
                m_room.avoid(at, 1.0);
                const bool selected = m_scene.isSelected(point.id);
                const int rank = selected ? 2 : point.emphasised ? 1 : 0;
                if (!point.label.isEmpty()) m_candidates.push_back({&point, at, rank});
                if (rank > 0) {
                    const double reach = radiusOf(point) + 1.0;
                    m_room.forbid(QRectF(at - QPointF(reach, reach), QSizeF(2.0 * reach, 2.0 * reach)));
                }
            }
        }
        std::ranges::stable_sort(m_candidates, [](const Candidate& a, const Candidate& b) {
            return a.rank != b.rank ? a.rank > b.rank : a.point->priority > b.point->priority;
        });
        for (std::size_t i = 0; i < data.lines.size(); ++i)
            if (m_scene.shown(keyOf(data.lines[i]))) m_room.avoidAlong(pixels(m_scene.curveOf(i)), 1.2);
        if (!m_scene.stack.empty()) m_room.avoidAlong(pixels(m_scene.topOf(m_scene.stack.back())), 1.2);
        for (const ReferenceLine& line : data.references)
            m_room.avoidAlong({QPointF(m_frame.area.left(), m_frame.y.pixel(line.y)),
                               QPointF(m_frame.area.right(), m_frame.y.pixel(line.y))},
                              1.5);
    }

    QPolygonF pixels(const Curve& curve) const {
        QPolygonF line;
        trace(line, curve, m_frame);
        return line;
    }

    void add(const QString& text, const QColor& colour, bool halo, std::span<const QRectF> boxes,
             double tolerated) {
        if (const auto box = m_room.place(boxes, tolerated)) m_labels.push_back({*box, text, colour, halo});
    }

    // What somebody wrote is never left out: where no place is free, the first is taken.
    void placeNotes() {
        constexpr double radius = 5.0;
        for (const ChartNote& note : m_scene.data.notes) {
            if (!m_frame.holds(note.x, note.y)) continue;
            const QPointF at = m_frame.at(note.x, note.y);
            if (!m_frame.area.contains(at)) continue;
            const QPointF reach(radius, radius);
            m_room.forbid(QRectF(at - reach, at + reach));
            const QSizeF size = sizeOf(m_metrics, note.text);
            const QColor colour = m_scene.palette.accent;
            const auto around = boxesAround(at, radius, size);
            if (const auto box = m_room.place(around, noLimit)) {
                m_labels.push_back({*box, note.text, colour, true});
            } else if (const auto apart = m_room.place(boxesApart(at, size), noLimit)) {
                const QPointF end(std::clamp(at.x(), apart->left(), apart->right()),
                                  at.y() < apart->top() ? apart->top() + 2.0 : apart->bottom() - 2.0);
                m_labels.push_back({*apart, note.text, colour, true, leaderFrom(at, radius, end)});
            }
        }
    }

    void placeReferences() {
        for (const ReferenceLine& line : m_scene.data.references) {
            const double y = m_frame.y.pixel(line.y);
            if (line.label.isEmpty() || y < m_frame.area.top() || y > m_frame.area.bottom()) continue;
            const QSizeF size = sizeOf(m_metrics, line.label);
            std::vector<QRectF> boxes;
            const double room = m_frame.area.width() - size.width() - 6.0;
            for (const double above : {y - size.height() - 2.0, y + 3.0})
                for (const double share : {1.0, 0.0, 0.75, 0.5, 0.25})
                    boxes.emplace_back(QPointF(m_frame.area.left() + 3.0 + share * room, above), size);
            add(line.label, m_scene.colour(line.tone), true, boxes, noLimit);
        }
    }

    void placeLines() {
        for (std::size_t i = 0; i < m_scene.data.lines.size(); ++i) {
            const Line& line = m_scene.data.lines[i];
            if (line.label.isEmpty() || !m_scene.shown(keyOf(line))) continue;
            const QPolygonF way = pixels(m_scene.curveOf(i));
            const QSizeF size = sizeOf(m_metrics, line.label);
            std::vector<QRectF> boxes;
            for (const double share : {0.9, 0.75, 0.6, 0.45, 0.3, 0.15})
                addAlong(boxes, way, share, size);
            add(line.label, line.tone == Tone::series8 ? m_scene.palette.muted : m_scene.colour(line.tone),
                true, boxes, 40.0);
        }
    }

    // Boxes above and below the point of a line that lies a share of the way across the frame.
    void addAlong(std::vector<QRectF>& boxes, const QPolygonF& way, double share, const QSizeF& size) const {
        if (way.size() < 2) return;
        const double left = std::max(way.front().x(), m_frame.area.left());
        const double right = std::min(way.back().x(), m_frame.area.right());
        const double x = left + share * (right - left);
        const auto next = std::ranges::find_if(way, [&](const QPointF& point) { return point.x() >= x; });
        if (next == way.begin() || next == way.end()) return;
        const QPointF from = *(next - 1);
        const double part = (x - from.x()) / std::max(next->x() - from.x(), 1e-9);
        const double y = from.y() + part * (next->y() - from.y());
        const double slope = std::abs(next->y() - from.y()) / std::max(next->x() - from.x(), 1e-9);
        const double lift = std::min(slope, 1.2) * size.width() / 2.0 + 3.0;
        boxes.emplace_back(QPointF(x - size.width() / 2.0, y - lift - size.height()), size);
        boxes.emplace_back(QPointF(x - size.width() / 2.0, y + lift), size);
    }

    template <typename Wanted>
    void placePoints(Wanted wanted) {
        for (const Candidate& candidate : m_candidates) {
            if (!wanted(candidate.rank)) continue;
            if (candidate.rank > 0)
                placeLoud(candidate);
            else
                placeQuiet(candidate);
        }
    }

    void placeLoud(const Candidate& candidate) {
        const double radius = radiusOf(*candidate.point) + (candidate.rank == 2 ? 2.0 : 0.0);
        const QString& text = candidate.point->label;
        const QSizeF size = sizeOf(m_metrics, text);
        const QColor colour = m_scene.palette.text;
        // Beside the mark, further off where it would lie on marks or a line there, else beside it all the
        // same.
        constexpr double clear = 0.6;      // less than one mark or line
        constexpr double tolerated = 2.6;  // the corner of a line, or two marks
        const auto around = boxesAround(candidate.at, radius, size);
        const auto apart = boxesApart(candidate.at, size);
        for (const double limit : {clear, tolerated, noLimit}) {
            if (const auto box = m_room.place(around, limit)) {
                m_labels.push_back({*box, text, colour, true});
                return;
            }
            if (const auto box = m_room.place(apart, limit)) {
                const QPointF end(std::clamp(candidate.at.x(), box->left(), box->right()),
                                  candidate.at.y() < box->top() ? box->top() + 2.0 : box->bottom() - 2.0);
                m_labels.push_back({*box, text, colour, true, leaderFrom(candidate.at, radius, end)});
                return;
            }
        }
    }

    void placeQuiet(const Candidate& candidate) {
        constexpr double tolerated = 0.6;  // less than one mark or line
        const QString& text = candidate.point->label;
        const auto boxes = boxesAround(candidate.at, radiusOf(*candidate.point), sizeOf(m_metrics, text));
        m_room.avoid(candidate.at, -1.0);  // its own mark is no obstacle
        const auto box = m_room.place(boxes, tolerated);
        m_room.avoid(candidate.at, 1.0);
        if (!box) return;
        m_labels.push_back({*box, text, m_scene.palette.muted, false});
        const QPointF reach(3.5, 3.5);  // labels that come later keep off a labelled mark
        m_room.forbid(QRectF(candidate.at - reach, candidate.at + reach));
    }

    const Scene& m_scene;
    const Frame& m_frame;
    QFontMetricsF m_metrics;
    LabelPlacement m_room;
    std::vector<Candidate> m_candidates;
    std::vector<PlacedLabel> m_labels;
};

}  // namespace

std::vector<PlacedLabel> placeLabels(const Scene& scene, const Frame& frame) {
    if (scene.isGantt()) return placeGanttLabels(scene, frame);
    if (scene.isWhole() || frame.area.width() < 1.0 || frame.area.height() < 1.0) return {};
    return Placer(scene, frame).placed();
}

QString inTwoLines(const QFontMetricsF& metrics, const QString& words, double width) {
    if (metrics.horizontalAdvance(words) <= width) return words;
    qsizetype end = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        const bool mayBreak = words[i].isSpace() || words[i - 1].script() == QChar::Script_Han;
        if (mayBreak && metrics.horizontalAdvance(words.left(i)) <= width) end = i;
    }
    if (end == 0) return metrics.elidedText(words, Qt::ElideRight, width);
    return words.left(end) + u'\n' + metrics.elidedText(words.mid(end).trimmed(), Qt::ElideRight, width);
}

void paintText(QPainter& painter, const QFont& font, const QColor& colour, const QRectF& box,
               const QString& text) {
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(box.left() + 1.0, std::round(box.top() + metrics.ascent())), text);
}

namespace {

void paintWithHalo(QPainter& painter, const Scene& scene, const PlacedLabel& label) {
    const QFontMetricsF metrics(scene.labelFont);
    QPainterPath outline;
    outline.addText(QPointF(label.box.left() + 1.0, std::round(label.box.top() + metrics.ascent())),
                    scene.labelFont, label.text);
    painter.strokePath(outline, QPen(scene.palette.card, 3.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    paintText(painter, scene.labelFont, label.colour, label.box, label.text);
}

const QPixmap& pictureOf(const PlacedLabel& label, const Scene& scene, double ratio,
                         LabelPictures& pictures) {
    constexpr qsizetype most = 500;
    const QString key = label.text + QChar(u'\n') + label.colour.name() + QString::number(ratio);
    if (pictures.size() > most) pictures.clear();
    QPixmap& picture = pictures[key];
    if (picture.isNull()) {
        const QSizeF size = label.box.size() + QSizeF(4.0, 4.0);
        picture = QPixmap((size * ratio).toSize());
        picture.setDevicePixelRatio(ratio);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        PlacedLabel moved = label;
        moved.box.moveTo(2.0, 2.0);
        paintWithHalo(painter, scene, moved);
    }
    return picture;
}

}  // namespace

void paintLabels(QPainter& painter, const Scene& scene, const std::vector<PlacedLabel>& labels,
                 LabelPictures& pictures) {
    for (const PlacedLabel& label : labels) {
        if (!label.leader) continue;
        painter.setPen(QPen(scene.palette.muted, 1.0));
        painter.drawLine(*label.leader);
    }
    const double ratio = painter.device()->devicePixelRatioF();
    for (const PlacedLabel& label : labels) {
        if (!label.halo)
            paintText(painter, scene.labelFont, label.colour, label.box, label.text);
        else if (scene.medium == Medium::screen)
            painter.drawPixmap(QPointF(label.box.topLeft() - QPointF(2.0, 2.0)).toPoint(),
                               pictureOf(label, scene, ratio, pictures));
        else
            paintWithHalo(painter, scene, label);
    }
}

}  // namespace wattplan::charts
