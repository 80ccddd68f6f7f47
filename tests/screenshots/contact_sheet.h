#pragma once

#include <QImage>
#include <QString>
#include <QStringList>
#include <vector>

namespace wattplan::test {

/// A page of the window as it was painted.
struct PagePicture {
    QString key;
    QImage image;
};

/// Small pictures of pages, side by side in rows of `columns`, each `cell` large.
QImage contactSheet(const std::vector<PagePicture>& pages, QSize cell, int columns);

/// Where two sheets of the same layout differ.
struct SheetDifference {
    std::size_t page = 0;
    double mean = 0.0;   ///< of a page: mean difference of a colour, of 255
    double worst = 0.0;  ///< the same of its worst square of 8 × 8
};

/// The pages that differ by more than the tolerance: rasterising text differs a little between versions of
/// the font library, a moved or missing part differs much. `pages` is how many the sheets hold.
std::vector<SheetDifference> differences(const QImage& sheet, const QImage& expected, QSize cell, int columns,
                                         std::size_t pages);

}  // namespace wattplan::test
