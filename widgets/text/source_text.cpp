#include "widgets/text/source_text.h"

#include <QCoreApplication>
#include <QUrl>

#include "widgets/text/citation_text.h"
#include "widgets/text/provenance_text.h"

namespace wattplan::text {
namespace {

using analysis::Source;

class Sources {
    Q_DECLARE_TR_FUNCTIONS(Sources)

public:
    static QString data() { return tr("data", "a source of figures"); }
    static QString method() { return tr("method", "a source of formulas"); }
};

}  // namespace

QString sourceTitle(const Source& source) {
    return source.type == Source::Type::method ? citationText(source.title)
                                               : QString::fromStdString(source.title);
}

QString sourceAddress(const Source& source) {
    return source.type == Source::Type::method ? citationAddress(source.title)
                                               : QString::fromStdString(source.url);
}

QString publisherOf(const QString& address) {
    const QString host = QUrl(address).host();
    return host.startsWith(QStringLiteral("www.")) ? host.mid(4) : host;
}

QString sourceTypeText(Source::Type type) {
    return type == Source::Type::method ? Sources::method() : Sources::data();
}

QStringList sourceRemarks(const Source& source) {
    QStringList remarks;
    for (const std::string& word : source.confidences)
        remarks += confidenceText(word);
    for (const std::string& word : source.checks)
        remarks += checkedText(word);
    remarks.removeDuplicates();
    return remarks;
}

}  // namespace wattplan::text
