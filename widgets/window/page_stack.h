#pragma once

#include <QStackedWidget>

namespace wattplan {

/// The pages of a window, of which one is seen. Its size is that of the page shown: QStackedWidget asks all
/// of them, and a hidden page is styled and laid out for nothing each time that one is made.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent) : QStackedWidget(parent) {}

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return false; }

protected:
    /// A dialog blocks the page that is seen; QWidget would tell each widget of all pages.
    bool event(QEvent* event) override;
};

}  // namespace wattplan
