#include "app/cli/source_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "widgets/text/citation_text.h"
#include "widgets/text/provenance_text.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SourceText)
};

}  // namespace

QString sourceText(const Object& object, const FieldSpec& field) {
    if (isEmpty(object.value(field.id))) {
        if (!field.defaultValue && field.defaultChoice.empty()) return Texts::tr("no value");
        if (field.source.empty()) return Texts::tr("default");
        return Texts::tr("default, source %1").arg(text::citationText(field.source));
    }
    const Provenance& provenance = object.provenanceOf(field.id);
    if (provenance.isEmpty()) return Texts::tr("typed in this plan");
    QStringList parts;
    for (const std::string* part : {&provenance.source, &provenance.url, &provenance.date})
        if (!part->empty()) parts << QString::fromStdString(*part);
    if (!provenance.confidence.empty()) parts << text::confidenceText(provenance.confidence);
    parts << text::trustText(trustOf(provenance));
    return parts.join(Texts::tr("; ", "between the parts of a source"));
}

}  // namespace wattplan::cli
