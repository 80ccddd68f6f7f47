#include "widgets/text/provenance_text.h"

#include <QCoreApplication>

namespace wattplan::text {
namespace {

class Provenances {
    Q_DECLARE_TR_FUNCTIONS(Provenance)

public:
    static QString trust(Trust trust) {
        switch (trust) {
            case Trust::checked:
                return tr("checked");
            case Trust::unchecked:
                return tr("unchecked");
            case Trust::estimate:
                return tr("estimate");
        }
        return {};
    }

    static QString confidence(std::string_view word) {
        if (word == "datasheet") return tr("data sheet");
        if (word == "official") return tr("official figure");
        if (word == "reported") return tr("reported by the maker");
        if (word == "published") return tr("published");
        if (word == "derived") return tr("derived from published figures");
        if (word == "third-party") return tr("third party");
        if (word == "vendor-statement") return tr("vendor's statement");
        if (word == "estimate") return tr("estimate");
        return asIs(word);
    }

    static QString checked(std::string_view word) {
        if (word == "primary" || word == "checked" || word == "retrieved")
            return tr("The source itself was read.");
        if (word == "secondary" || word == "cross-checked") return tr("Compared with a second source.");
        if (word == "derived") return tr("Computed from checked figures.");
        if (word == "unchecked") return tr("The source is named but was not read again.");
        return asIs(word);
    }

private:
    static QString asIs(std::string_view word) {
        return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    }
};

}  // namespace

QString trustText(Trust trust) {
    return Provenances::trust(trust);
}

QString confidenceText(std::string_view confidence) {
    return Provenances::confidence(confidence);
}

QString checkedText(std::string_view checked) {
    return Provenances::checked(checked);
}

}  // namespace wattplan::text
