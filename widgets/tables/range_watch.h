#pragma once

#include <QObject>
#include <functional>

class QWidget;

namespace wattplan {

class Ranges;

/// Keeps a part of the window in step with the ranges of its document. `show` says what it wants and shows
/// what is known; it is called while the part can be seen: when it is shown, when ranges are switched, and
/// when others are known. A hidden part wants nothing. Belongs to the part.
class RangeWatch : public QObject {
    Q_OBJECT

public:
    RangeWatch(QWidget& part, Ranges& ranges, std::function<void()> show);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void show();

    QWidget& m_part;
    Ranges& m_ranges;
    std::function<void()> m_show;
    bool m_isBehind = false;  // something changed while nobody saw it
};

}  // namespace wattplan
