#include "widgets/charts/legend_chips.h"

#include <QAbstractButton>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <functional>

#include "widgets/charts/marks.h"
#include "widgets/theme/theme.h"

namespace wattplan::charts {
namespace {

constexpr double swatchSide = 10.0;
constexpr double swatchGap = 6.0;
constexpr int chipPadding = 5;
constexpr int chipHeight = 22;

class Chip : public QAbstractButton {
public:
    Chip(const LegendEntry& entry, QWidget* parent) : QAbstractButton(parent), m_entry(entry) {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
        setText(entry.name);
        setAccessibleName(entry.name);
    }

    void setEntry(const LegendEntry& entry) {
        m_entry = entry;
        setText(entry.name);
        setAccessibleName(entry.name);
        update();
    }
    QSize sizeHint() const override {
        return {static_cast<int>(std::ceil(QFontMetricsF(font()).horizontalAdvance(m_entry.name) +
                                           swatchSide + swatchGap)) +
                    2 * chipPadding,
                chipHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const theme::Palette& palette = theme::palette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF whole = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
        if (underMouse() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(palette.accent, 1.0) : QPen(Qt::NoPen));
            painter.setBrush(underMouse() ? QBrush(palette.hover) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(whole, 5.0, 5.0);
        }
        const QRectF box(chipPadding, (height() - swatchSide) / 2.0, swatchSide, swatchSide);
        if (!isChecked()) painter.setOpacity(0.35);
        paintSwatch(painter, m_entry, palette, box);
        painter.setOpacity(1.0);
        QFont words = font();
        words.setStrikeOut(!isChecked());  // not by colour alone
        painter.setFont(words);
        painter.setPen(isChecked() ? palette.text : palette.muted);
        const QFontMetricsF metrics(words);
        painter.drawText(QPointF(box.right() + swatchGap,
                                 std::round(height() / 2.0 + (metrics.ascent() - metrics.descent()) / 2.0)),
                         m_entry.name);
    }

private:
    LegendEntry m_entry;
};

// Places boxes of given widths in rows; returns the height.
double flowBoxes(const std::vector<double>& widths, double width, double gap, double rowHeight,
                 const std::function<void(std::size_t, QPointF)>& put) {
    double x = 0.0;
    double y = 0.0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        if (x > 0.0 && x + widths[i] > width) {
            x = 0.0;
            y += rowHeight;
        }
        if (put) put(i, QPointF(x, y));
        x += widths[i] + gap;
    }
    return widths.empty() ? 0.0 : y + rowHeight;
}

std::vector<LegendEntry> shownEntries(const Scene& scene) {
    std::vector<LegendEntry> entries = legendOf(scene.data);
    if (entries.size() < 2) return {};
    std::erase_if(entries, [&](const LegendEntry& entry) { return !scene.shown(entry.key); });
    return entries;
}

double flowLegend(const Scene& scene, double width,
                  const std::function<void(const LegendEntry&, QPointF)>& put) {
    const QFontMetricsF metrics(scene.font);
    const auto entries = shownEntries(scene);
    std::vector<double> widths;
    for (const LegendEntry& entry : entries)
        widths.push_back(swatchSide + swatchGap + metrics.horizontalAdvance(entry.name));
    return flowBoxes(widths, width, 18.0, 20.0, [&](std::size_t i, QPointF at) {
        if (put) put(entries[i], at);
    });
}

}  // namespace

LegendChips::LegendChips(QWidget* parent) : QWidget(parent) {}

void LegendChips::setEntries(const std::vector<LegendEntry>& entries, const QStringList& hidden,
                             const QFont& font) {
    const std::vector<LegendEntry> wanted = entries.size() < 2 ? std::vector<LegendEntry>{} : entries;
    if (wanted == m_entries && hidden == m_hidden && font == m_font) return;  // as after most edits
    m_hidden = hidden;
    m_font = font;
    m_filling = true;
    while (m_chips.size() > wanted.size()) {
        delete m_chips.back();
        m_chips.pop_back();
    }
    m_entries = wanted;
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i == m_chips.size()) {
            auto* chip = new Chip(wanted[i], this);
            connect(chip, &QAbstractButton::toggled, this, [this, i](bool shown) {
                if (!m_filling) emit toggled(m_entries[i].key, shown);
            });
            chip->show();
            m_chips.push_back(chip);
        }
        auto* chip = static_cast<Chip*>(m_chips[i]);
        chip->setFont(font);
        chip->setEntry(wanted[i]);
        chip->setChecked(!hidden.contains(wanted[i].key));
        chip->setToolTip(chip->isChecked() ? tr("Hide %1").arg(wanted[i].name)
                                           : tr("Show %1").arg(wanted[i].name));
    }
    m_filling = false;
    flow(width(), true);
}

int LegendChips::flow(int width, bool move) const {
    std::vector<double> widths;
    for (const QAbstractButton* chip : m_chips)
        widths.push_back(chip->sizeHint().width());
    return static_cast<int>(flowBoxes(widths, width, 4.0, chipHeight, [&](std::size_t i, QPointF at) {
        if (move) m_chips[i]->setGeometry(QRect(at.toPoint(), m_chips[i]->sizeHint()));
    }));
}

int LegendChips::heightFor(int width) const {
    return flow(width, false);
}

void LegendChips::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    flow(width(), true);
}

void paintSwatch(QPainter& painter, const LegendEntry& entry, const theme::Palette& palette,
                 const QRectF& box) {
    const QColor colour = palette.of(entry.tone);
    const QPointF middle = box.center();
    switch (entry.shape) {
        case LegendEntry::Shape::disc:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawEllipse(middle, 4.0, 4.0);
            break;
        case LegendEntry::Shape::square:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0);
            break;
        case LegendEntry::Shape::band: {  // as pale as it is drawn, with an outline to be seen by
            QColor pale = colour;
            pale.setAlphaF(0.25F);
            QColor outline = colour;
            outline.setAlphaF(0.6F);
            painter.setPen(QPen(outline, 1.0));
            painter.setBrush(pale);
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0);
            break;
        }
        case LegendEntry::Shape::hatched:
            painter.setPen(QPen(colour, 1.0));
            painter.setBrush(QBrush(colour, Qt::BDiagPattern));
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2.0, 2.0);
            break;
        case LegendEntry::Shape::line:
        case LegendEntry::Shape::dashes:
            painter.setPen(penOf(colour, LineStyle::solid, 2.0));
            if (entry.shape == LegendEntry::Shape::line) {
                painter.drawLine(QPointF(box.left() - 1.0, middle.y()),
                                 QPointF(box.right() + 1.0, middle.y()));
            } else {
                painter.drawLine(QPointF(box.left() - 1.0, middle.y()),
                                 QPointF(box.left() + 3.5, middle.y()));
                painter.drawLine(QPointF(box.right() - 3.5, middle.y()),
                                 QPointF(box.right() + 1.0, middle.y()));
            }
            break;
    }
}

double paintLegend(QPainter& painter, const Scene& scene, const QRectF& room) {
    const QFontMetricsF metrics(scene.font);
    return flowLegend(scene, room.width(), [&](const LegendEntry& entry, QPointF at) {
        const QPointF corner = room.topLeft() + at;
        paintSwatch(painter, entry, scene.palette,
                    QRectF(corner + QPointF(0.0, 4.0), QSizeF(swatchSide, swatchSide)));
        painter.setFont(scene.font);
        painter.setPen(scene.palette.text);
        painter.drawText(QPointF(corner.x() + swatchSide + swatchGap,
                                 std::round(corner.y() + 9.0 + (metrics.ascent() - metrics.descent()) / 2.0)),
                         entry.name);
    });
}

double legendHeight(const Scene& scene, double width) {
    return flowLegend(scene, width, {});
}

}  // namespace wattplan::charts
