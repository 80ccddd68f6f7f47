#include "widgets/report/pdf.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include "widgets/report/pdf_finish.h"

namespace wattplan::report {

namespace {

constexpr double pixelsPerInch = 96.0;
constexpr int dotsPerInch = 1200;

QPageSize pageOf(const Sheets& sheets) {
    if (sheets.content().form != ReportForm::slides)
        return QPageSize(sheets.content().paper == Paper::letter ? QPageSize::Letter : QPageSize::A4);
    constexpr double pointsPerPixel = 0.75;
    return QPageSize(sheets.size() * pointsPerPixel, QPageSize::Point, QStringLiteral("16:9"),
                     QPageSize::ExactMatch);
}

}  // namespace

QByteArray pdfOf(const Sheets& sheets, const Proceed& proceed) {
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(pageOf(sheets));
        writer.setPageMargins(QMarginsF());
        writer.setTitle(sheets.content().title);
        writer.setCreator(QStringLiteral("Wattplan"));
        QPainter painter(&writer);
        for (int sheet = 0; sheet < sheets.count(); ++sheet) {
            if (proceed && !proceed(static_cast<double>(sheet) / sheets.count())) return {};
            if (sheet > 0) writer.newPage();
            painter.save();
            painter.scale(dotsPerInch / pixelsPerInch, dotsPerInch / pixelsPerInch);
            sheets.paint(painter, sheet);
            painter.restore();
        }
    }
    return finishedPdf(file, sheets);
}

}  // namespace wattplan::report
