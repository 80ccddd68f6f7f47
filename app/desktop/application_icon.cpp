#include "app/desktop/application_icon.h"

namespace wattplan {

QIcon applicationIcon() {
    // Pictures, because an icon that holds an SVG holds no second one for other sizes.
    const QIcon few(QStringLiteral(":/icons/wattplan-small.svg"));
    const QIcon full(QStringLiteral(":/icons/wattplan.svg"));
    QIcon icon;
    for (const int size : {16, 22, 24, 32})
        icon.addPixmap(few.pixmap(QSize(size, size), 1.0));
    for (const int size : {48, 64, 128, 256})
        icon.addPixmap(full.pixmap(QSize(size, size), 1.0));
    return icon;
}

}  // namespace wattplan
