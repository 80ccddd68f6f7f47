#include "widgets/charts/chart_svg.h"

#include <QBuffer>
#include <QPainter>
#include <QSvgGenerator>

#include "widgets/charts/outline_device.h"

namespace wattplan::charts {
namespace {

constexpr int dotsPerInch = 96;

QSize sizeOf(const Drawing& drawing) {
    return (QSizeF(drawing.size) * drawing.zoom).toSize();
}

struct WrittenSvg {
    QByteArray svg{};
    std::vector<double> widths{};  // of its words, in order
};

WrittenSvg writtenAs(const Drawing& drawing, SvgText text) {
    WrittenSvg written;
    QByteArray& file = written.svg;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(dotsPerInch);
    generator.setSize(sizeOf(drawing));
    generator.setViewBox(QRect(QPoint(0, 0), drawing.size));
    generator.setTitle(drawing.title);
    generator.setDescription(drawing.description);
    {
        QPainter target(&generator);
        OutlineDevice outlines(target, drawing.size, text);
        {
            QPainter painter(&outlines);
            painter.drawPicture(QPointF(), drawing.strokes);
        }
        written.widths = outlines.widths();
    }
    // The generator writes millimetres, which readers turn into pixels in different ways.
    const qsizetype from = file.indexOf(" width=\"");
    const qsizetype to = file.indexOf("viewBox");
    if (from > 0 && to > from)
        file.replace(from, to - from,
                     QStringLiteral(" width=\"%1\" height=\"%2\"\n ")
                         .arg(sizeOf(drawing).width())
                         .arg(sizeOf(drawing).height())
                         .toLatin1());
    return written;
}

/// Words with the width that they were drawn with, and without the names of fonts that a reader may not have.
QByteArray withWidths(const QByteArray& svg, const std::vector<double>& widths) {
    static const QByteArray sign("<text ");
    const bool isKnown = svg.count(sign) == static_cast<qsizetype>(widths.size());
    QByteArray made;
    made.reserve(svg.size());
    std::size_t word = 0;
    qsizetype from = 0;
    for (qsizetype at = svg.indexOf(sign); at >= 0; at = svg.indexOf(sign, from)) {
        made += svg.mid(from, at - from);
        from = svg.indexOf('>', at);
        QByteArray tag = svg.mid(at, from - at);
        for (const char* name : {" font-family=\"", " xml:space=\"", " stroke=\"", " font-style=\"normal"})
            if (const qsizetype begin = tag.indexOf(name); begin >= 0)
                tag.remove(begin, tag.indexOf('"', tag.indexOf('"', begin) + 1) + 1 - begin);
        if (isKnown)
            tag += " textLength=\"" + QByteArray::number(widths[word++], 'f', 1) +
                   "\" lengthAdjust=\"spacingAndGlyphs\"";
        made += tag;
    }
    return made + svg.mid(from);
}

/// Without what says what is so anyway, and the fonts of groups: each word has its own.
QByteArray withoutDefaults(const QByteArray& svg) {
    QByteArray made;
    made.reserve(svg.size());
    for (QByteArrayView rest = svg; !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArrayView line = end < 0 ? rest : rest.first(end + 1);
        if (!line.startsWith("font-family=\"")) made += line;
        rest = rest.sliced(line.size());
    }
    for (const char* said : {" vector-effect=\"none\"", " fill-opacity=\"1\"", " stroke-opacity=\"1\"",
                             " transform=\"matrix(1,0,0,1,0,0)\""})
        made.replace(said, "");
    return made;
}

/// Places to a hundredth of a pixel.
QByteArray shortened(const QByteArray& svg) {
    constexpr int kept = 2;
    QByteArray made;
    made.reserve(svg.size());
    bool isPlace = false;  // within the points of a line
    int behindPoint = -1;
    for (qsizetype i = 0; i < svg.size(); ++i) {
        const char c = svg[i];
        if (c == '"') {
            const QByteArrayView before = QByteArrayView(svg).first(i);
            isPlace = !isPlace && (before.endsWith(" d=") || before.endsWith(" points="));
            behindPoint = -1;
        }
        const bool isDigit = c >= '0' && c <= '9';
        behindPoint = c == '.' ? 0 : behindPoint >= 0 && isDigit ? behindPoint + 1 : -1;
        if (!isPlace || behindPoint <= kept) made += c;
    }
    return made;
}

}  // namespace

QByteArray svgOf(const Drawing& drawing) {
    return writtenAs(drawing, SvgText::outlines).svg;
}

QByteArray svgWithWordsOf(const Drawing& drawing) {
    const WrittenSvg written = writtenAs(drawing, SvgText::words);
    return shortened(withoutDefaults(withWidths(written.svg, written.widths)));
}

}  // namespace wattplan::charts
