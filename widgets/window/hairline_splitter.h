#pragma once

#include <QSplitter>

namespace wattplan {

/// Columns with a hairline between them that can be dragged. It paints the line itself: the columns are
/// styled apart, so the splitter has no style sheet.
class HairlineSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit HairlineSplitter(QWidget* parent);

protected:
    QSplitterHandle* createHandle() override;
};

}  // namespace wattplan
