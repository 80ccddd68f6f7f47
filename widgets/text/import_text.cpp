#include "widgets/text/import_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}  // namespace

std::vector<std::string> wordsOf(const Label& label, const Translation& translation) {
    std::vector<std::string> words;
    for (const Language language : allLanguages)
        words.push_back(translation.translate(label, language).toStdString());
    return words;
}

std::map<ObjectId, std::vector<std::string>> shownNames(const Plan& plan, const catalog::Catalogue& catalogue,
                                                        Language language) {
    std::map<ObjectId, std::vector<std::string>> names;
    for (const auto& [id, object] : plan.all())
        names[id].push_back(objectName(object, catalogue, language).toStdString());
    return names;
}

QString troubleText(const Error& error, const Plan& plan, const catalog::Catalogue& catalogue,
                    Language language) {
    // The place is known: only the reason is said.
    const bool isReasonAlone = error.code == ErrorCode::malformedRow && error.arguments.at(0).empty();
    if (!isReasonAlone) return sentence(error, plan, catalogue, language);
    const QString reason = QCoreApplication::translate("Reasons", error.arguments.at(3).c_str());
    return reason.isEmpty() ? reason : reason.at(0).toUpper() + reason.mid(1) + Words::tr(".", "full stop");
}

QString encodingText(std::string_view key) {
    if (key == "utf-8") return Words::tr("Unicode (UTF-8)");
    if (key == "utf-16le") return Words::tr("Unicode (UTF-16)");
    if (key == "utf-16be") return Words::tr("Unicode (UTF-16, big-endian)");
    if (key == "gb18030") return Words::tr("Simplified Chinese (GB 18030)");
    if (key == "big5") return Words::tr("Traditional Chinese (Big5)");
    return Words::tr("Western European (Windows-1252)");
}

QString otherLinesText(const ForeignLines& foreign) {
    QStringList sentences{Words::tr("%n line(s) are in another encoding (%1), the first of them line %2.",
                                    nullptr, static_cast<int>(foreign.lines.size()))
                              .arg(encodingText(foreign.encoding))
                              .arg(foreign.lines.front())};
    for (const LineReading& each : foreign.readings) {
        const QString line = QString::number(each.line);
        const QString text = QString::fromStdString(each.text);
        sentences +=
            each.otherText.empty()
                ? Words::tr("Line %1 is read as “%2”.").arg(line, text)
                : Words::tr("Line %1 is read as “%2”; in %4 it would be “%3”.",
                            "number, text, text in another encoding, that encoding")
                      .arg(line, text, QString::fromStdString(each.otherText), encodingText(foreign.other));
    }
    return sentences.join(u' ');
}

QString assumedCurrencyText(const std::string& code) {
    if (code.empty()) return {};
    return Words::tr("No currency is named: read in %1, that of the value before.")
        .arg(QString::fromStdString(code));
}

QString assumedCurrenciesText(int count) {
    if (count == 0) return {};
    return Words::tr(
        "%n price(s) without a currency are read in that of the value before. Name another in the "
        "heading, such as (USD/kWh).",
        nullptr, count);
}

QString delimiterText(char delimiter) {
    switch (delimiter) {
        case '\t':
            return Words::tr("Tab", "delimiter");
        case ';':
            return Words::tr("Semicolon", "delimiter");
        case '|':
            return Words::tr("Vertical bar", "delimiter");
        default:
            return Words::tr("Comma", "delimiter");
    }
}

}  // namespace wattplan::text
