#include "widgets/report/pdf_finish.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <array>
#include <map>

#define POINTERHOLDER_TRANSITION 4  // its own pointers are std::shared_ptr

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace wattplan::report {

namespace {

constexpr double pointsPerPixel = 72.0 / 96.0;
constexpr uint lastOfCode = 0xFFFF;  // Qt's maps hold two bytes

/// Unicode's table of radicals and the characters that look the same (UAX #44,
/// Equivalent_Unified_Ideograph).
const QHash<uint, uint>& charactersOfRadicals() {
    static const QHash<uint, uint> table = [] {
        QHash<uint, uint> made;
        QFile file(QStringLiteral(":/unicode/EquivalentUnifiedIdeograph.txt"));
        if (!file.open(QIODevice::ReadOnly)) return made;
        while (!file.atEnd()) {
            const QByteArray line = file.readLine();
            const QList<QByteArray> columns = line.left(line.indexOf('#')).split(';');
            if (columns.size() != 2) continue;
            const QByteArray range = columns[0].trimmed();
            const qsizetype dots = range.indexOf("..");
            const uint first = range.left(dots < 0 ? range.size() : dots).toUInt(nullptr, 16);
            const uint last = dots < 0 ? first : range.mid(dots + 2).toUInt(nullptr, 16);
            for (uint code = first; code <= last; ++code)
                made.insert(code, columns[1].trimmed().toUInt(nullptr, 16));
        }
        return made;
    }();
    return table;
}

QByteArray hex(uint code) {
    return '<' + QByteArray::number(code, 16).rightJustified(4, '0').toUpper() + '>';
}

/// The character itself for one that Qt names in its place, being the first of those that share its glyph.
uint characterOf(uint named) {
    switch (named) {
        case u'\t':
            return u' ';
        case 0x2012:  // figure dash
            return 0x2013;
        case 0x2215:  // division slash, in the Taiwanese face
            return 0xFF0F;
        default:
            break;
    }
    const uint own = charactersOfRadicals().value(named, named);
    return own <= lastOfCode ? own : named;
}

/// A map from glyphs to characters as Qt writes it: ranges with their first character, or with all of them.
std::map<uint, uint> charactersIn(const QByteArray& map) {
    static const QRegularExpression range(
        QStringLiteral("<([0-9A-Fa-f]{4})> <([0-9A-Fa-f]{4})> (?:<([0-9A-Fa-f]{4})>|\\[([^\\]]*)\\])"));
    std::map<uint, uint> characters;
    const auto number = [](const QString& digits) { return digits.toUInt(nullptr, 16); };
    const qsizetype from = map.indexOf("endcodespacerange");
    for (auto match = range.globalMatch(QString::fromLatin1(map.mid(std::max<qsizetype>(0, from))));
         match.hasNext();) {
        const auto found = match.next();
        uint glyph = number(found.captured(1));
        if (!found.captured(3).isEmpty()) {
            for (uint character = number(found.captured(3)); glyph <= number(found.captured(2)); ++glyph)
                characters[glyph] = character++;
            continue;
        }
        for (const QString& word : found.captured(4).split(u' ', Qt::SkipEmptyParts))
            characters[glyph++] = number(word.mid(1, 4));
    }
    return characters;
}

/// The same map with every glyph by itself, and with the characters that are meant.
QByteArray mended(const QByteArray& map) {
    const std::map<uint, uint> characters = charactersIn(map);
    if (characters.empty()) return map;
    QByteArray lines;
    constexpr std::size_t most = 100;  // entries of a block (PDF 32000-1, 9.10.3)
    std::size_t left = characters.size();
    std::size_t inBlock = 0;
    for (const auto& [glyph, character] : characters) {
        if (inBlock == 0) {
            inBlock = std::min(most, left);
            lines += QByteArray::number(static_cast<qulonglong>(inBlock)) + " beginbfchar\n";
        }
        lines += hex(glyph) + ' ' + hex(characterOf(character)) + '\n';
        --left;
        if (--inBlock == 0) lines += "endbfchar\n";
    }
    const qsizetype from = map.indexOf("endcodespacerange");
    const qsizetype to = map.indexOf("endcmap");
    if (from < 0 || to < from) return map;
    return map.left(map.indexOf('\n', from) + 1) + lines + map.mid(to);
}

// Qt embeds the glyphs that are used and names the font as if it were whole (PDF 32000-1, 9.6.4).
void markSubset(QPDFObjectHandle font, int number) {
    std::string tag = "AAAAAA";
    for (std::size_t i = tag.size(); i-- > 0; number /= 26)
        tag[i] = static_cast<char>('A' + number % 26);
    const auto mark = [&](QPDFObjectHandle& dictionary, const char* key) {
        if (!dictionary.isDictionary() || !dictionary.getKey(key).isName()) return;
        const std::string name = dictionary.getKey(key).getName().substr(1);
        if (name.size() < 7 || name[6] != '+')
            dictionary.replaceKey(key, QPDFObjectHandle::newName("/" + tag + "+" + name));
    };
    mark(font, "/BaseFont");
    QPDFObjectHandle parts = font.getKey("/DescendantFonts");
    if (!parts.isArray() || parts.getArrayNItems() != 1) return;
    QPDFObjectHandle part = parts.getArrayItem(0);
    mark(part, "/BaseFont");
    QPDFObjectHandle descriptor = part.getKey("/FontDescriptor");
    mark(descriptor, "/FontName");
}

void mendCharacters(QPDF& pdf) {
    int fonts = 0;
    for (QPDFObjectHandle& object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.hasKey("/ToUnicode")) continue;
        QPDFObjectHandle stream = object.getKey("/ToUnicode");
        if (!stream.isStream()) continue;
        markSubset(object, fonts++);
        const auto bytes = stream.getStreamData(qpdf_dl_all);
        const QByteArray map(reinterpret_cast<const char*>(bytes->getBuffer()),
                             static_cast<qsizetype>(bytes->getSize()));
        stream.replaceStreamData(mended(map).toStdString(), QPDFObjectHandle::newNull(),
                                 QPDFObjectHandle::newNull());
    }
}

QPDFObjectHandle words(const QString& text) {
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

/// Sections with their charts and tables below them, closed at first.
void addOutline(QPDF& pdf, const Sheets& sheets) {
    const auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::array<QPDFObjectHandle, 2> last;  // of each level
    std::array<int, 2> counts{};
    for (const Sheets::Entry& entry : sheets.outline()) {
        if (static_cast<std::size_t>(entry.sheet) >= pages.size()) continue;
        const auto level = static_cast<std::size_t>(entry.level);
        QPDFObjectHandle parent = level == 0 ? root : last[0];
        if (level == 0) {
            last[1] = QPDFObjectHandle();
            counts[1] = 0;
        }
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", words(entry.title));
        item.replaceKey("/Parent", parent);
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(pages[static_cast<std::size_t>(entry.sheet)].getObjectHandle());
        place.appendItem(QPDFObjectHandle::newName("/XYZ"));
        place.appendItem(QPDFObjectHandle::newInteger(0));
        place.appendItem(
            QPDFObjectHandle::newReal((sheets.size().height() - entry.top + 12.0) * pointsPerPixel, 1));
        place.appendItem(QPDFObjectHandle::newNull());
        item.replaceKey("/Dest", place);
        if (last[level].isInitialized()) {
            item.replaceKey("/Prev", last[level]);
            last[level].replaceKey("/Next", item);
        } else {
            parent.replaceKey("/First", item);
        }
        parent.replaceKey("/Last", item);
        last[level] = item;
        ++counts[level];
        parent.replaceKey("/Count", QPDFObjectHandle::newInteger(level == 0 ? counts[0] : -counts[1]));
    }
    if (counts[0] == 0) return;
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addWords(QPDF& pdf, const Content& content) {
    QPDFObjectHandle root = pdf.getRoot();
    root.replaceKey("/Lang", words(text::languageCode(content.language).replace(u'_', u'-')));
    QPDFObjectHandle preferences = QPDFObjectHandle::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
    QPDFObjectHandle info = pdf.getTrailer().getKey("/Info");
    if (!info.isDictionary()) return;
    if (!content.organisation.isEmpty()) info.replaceKey("/Author", words(content.organisation));
    info.replaceKey("/Title", words(content.title));  // Qt leaves a byte 0D bare, which readers take for 0A
    info.replaceKey("/Subject", words(content.subtitle.text));
    info.replaceKey("/Keywords", words(content.basis.text));
}

}  // namespace

QByteArray finishedPdf(const QByteArray& made, const Sheets& sheets) {
    QPDF pdf;
    pdf.processMemoryFile("report", made.constData(), static_cast<std::size_t>(made.size()));
    mendCharacters(pdf);
    addOutline(pdf, sheets);
    addWords(pdf, sheets.content());
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(bytes->getBuffer()), static_cast<qsizetype>(bytes->getSize())};
}

}  // namespace wattplan::report
