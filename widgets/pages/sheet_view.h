#pragma once

#include <QImage>
#include <QWidget>

namespace wattplan {

/// One sheet of a report as it will be on paper. Page keys and the wheel ask for another.
class SheetView : public QWidget {
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    /// A picture of the sheet, at twice the size it is shown in where there is room; none while it is made.
    void show(const QImage& picture);
    /// The size a sheet of this shape has here, in pixels of the screen.
    QSize roomFor(const QSizeF& paper) const;
    const QImage& picture() const { return m_picture; }

    QSize sizeHint() const override { return {420, 560}; }
    QSize minimumSizeHint() const override { return {240, 240}; }

signals:
    void turned(int by);
    void resized();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QImage m_picture;
    int m_wheel = 0;
};

}  // namespace wattplan
