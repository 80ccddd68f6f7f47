#include "widgets/panels/foot_overlay.h"

#include <QEvent>
#include <QLayout>
#include <QWidget>
#include <algorithm>

namespace wattplan {
namespace {

constexpr int margin = 12;
constexpr int widest = 760;  // a line that can be read at a glance

class Keeper : public QObject {
public:
    Keeper(QWidget& overlay, QWidget& area) : QObject(&overlay), m_overlay(overlay), m_area(area) {
        overlay.installEventFilter(this);
        area.installEventFilter(this);
    }

    bool eventFilter(QObject* object, QEvent* event) override {
        const bool ofArea = event->type() == QEvent::Resize || event->type() == QEvent::Move;
        const bool ofOverlay = event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest;
        if (object == &m_area ? ofArea && m_overlay.isVisible() : ofOverlay) place();
        return false;
    }

private:
    void place() {
        const QRect area(m_area.mapTo(m_overlay.parentWidget(), QPoint()), m_area.size());
        const int width = std::min(widest, area.width() - 2 * margin);
        const int height = m_overlay.layout()->totalHeightForWidth(width);
        m_overlay.setGeometry(area.center().x() - width / 2, area.bottom() - margin - height, width, height);
        m_overlay.raise();
    }

    QWidget& m_overlay;
    QWidget& m_area;
};

}  // namespace

void keepAtFoot(QWidget& overlay, QWidget& area) {
    new Keeper(overlay, area);
}

}  // namespace wattplan
