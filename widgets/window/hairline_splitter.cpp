#include "widgets/window/hairline_splitter.h"

#include <QPainter>

#include "widgets/theme/restyling.h"
#include "widgets/theme/theme.h"

namespace wattplan {
namespace {

class Hairline : public QSplitterHandle {
public:
    explicit Hairline(QSplitter* splitter) : QSplitterHandle(Qt::Horizontal, splitter) {
        theme::styleChildrenApart(this);
    }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), theme::palette().hairline); }
};

}  // namespace

HairlineSplitter::HairlineSplitter(QWidget* parent) : QSplitter(Qt::Horizontal, parent) {
    theme::styleChildrenApart(this);
    setChildrenCollapsible(false);
    setHandleWidth(1);
}

QSplitterHandle* HairlineSplitter::createHandle() {
    return new Hairline(this);
}

}  // namespace wattplan
