#include "tests/screenshots/contact_sheet.h"

#include <QPainter>
#include <algorithm>
#include <cmath>

namespace wattplan::test {
namespace {

constexpr int square = 8;
constexpr double toleratedMean = 1.5;
constexpr double toleratedSquare = 40.0;

QPoint cornerOf(std::size_t page, QSize cell, int columns) {
    const int at = static_cast<int>(page);
    return {at % columns * cell.width(), at / columns * cell.height()};
}

double distance(QRgb a, QRgb b) {
    return (std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) + std::abs(qBlue(a) - qBlue(b))) /
           3.0;
}

}  // namespace

QImage contactSheet(const std::vector<PagePicture>& pages, QSize cell, int columns) {
    const int rows = (static_cast<int>(pages.size()) + columns - 1) / columns;
    QImage sheet(cell.width() * columns, cell.height() * rows, QImage::Format_RGB32);
    sheet.fill(Qt::gray);
    QPainter painter(&sheet);
    for (std::size_t i = 0; i < pages.size(); ++i)
        painter.drawImage(QRect(cornerOf(i, cell, columns), cell),
                          pages[i].image.scaled(cell, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return sheet;
}

std::vector<SheetDifference> differences(const QImage& sheet, const QImage& expected, QSize cell, int columns,
                                         std::size_t pages) {
    std::vector<SheetDifference> found;
    const QImage a = sheet.convertToFormat(QImage::Format_RGB32);
    const QImage b = expected.convertToFormat(QImage::Format_RGB32);
    for (std::size_t page = 0; page < pages; ++page) {
        SheetDifference difference{page};
        const QRect place(cornerOf(page, cell, columns), cell);
        double sum = 0.0;
        for (int top = place.top(); top <= place.bottom(); top += square)
            for (int left = place.left(); left <= place.right(); left += square) {
                const QRect part = QRect(left, top, square, square) & place;
                double inPart = 0.0;
                for (int y = part.top(); y <= part.bottom(); ++y)
                    for (int x = part.left(); x <= part.right(); ++x)
                        inPart += distance(a.pixel(x, y), b.pixel(x, y));
                sum += inPart;
                difference.worst = std::max(difference.worst, inPart / (part.width() * part.height()));
            }
        difference.mean = sum / (place.width() * place.height());
        if (difference.mean > toleratedMean || difference.worst > toleratedSquare)
            found.push_back(difference);
    }
    return found;
}

}  // namespace wattplan::test
