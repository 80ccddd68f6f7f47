#pragma once

#include <QFont>
#include <QStringList>
#include <QWidget>
#include <vector>

#include "widgets/charts/scene.h"

class QAbstractButton;

namespace wattplan::charts {

/// The legend: a row of buttons, one per series, that hide and show it. Rows wrap.
class LegendChips : public QWidget {
    Q_OBJECT

public:
    explicit LegendChips(QWidget* parent);

    void setEntries(const std::vector<LegendEntry>& entries, const QStringList& hidden, const QFont& font);
    /// The height the chips take at a width; 0 without chips.
    int heightFor(int width) const;

signals:
    void toggled(const QString& key, bool shown);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Places the chips at a width, or only measures.
    int flow(int width, bool move) const;

    std::vector<QAbstractButton*> m_chips;
    std::vector<LegendEntry> m_entries;
    QStringList m_hidden;
    QFont m_font;
    bool m_filling = false;
};

/// The sign of a legend entry in a box of 10 × 10.
void paintSwatch(QPainter& painter, const LegendEntry& entry, const theme::Palette& palette,
                 const QRectF& box);

/// Draws a legend without buttons from the top left of `room`, and returns its height.
double paintLegend(QPainter& painter, const Scene& scene, const QRectF& room);
/// Its height alone.
double legendHeight(const Scene& scene, double width);

}  // namespace wattplan::charts
