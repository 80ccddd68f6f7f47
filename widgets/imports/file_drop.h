#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace wattplan {

/// Lets a window take a file that is dropped on it.
class FileDrop : public QObject {
    Q_OBJECT

public:
    explicit FileDrop(QWidget& window);

signals:
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace wattplan
