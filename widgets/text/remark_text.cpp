#include "widgets/text/remark_text.h"

#include <algorithm>

#include "core/plan/registry.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan::text {

namespace {

/// What a remark speaks of: a field by its label, anything else as it is.
QString detailText(const std::string& detail) {
    const auto& registry = Registry::instance();
    for (const Kind kind : {Kind::trainingRun, Kind::service, Kind::model, Kind::accelerator, Kind::system,
                            Kind::facility, Kind::site, Kind::cluster}) {
        const auto fields = registry.fields(kind);
        const auto found = std::ranges::find(fields, detail, &FieldSpec::key);
        if (found != fields.end()) return fieldLabel(found->id);
    }
    return QString::fromStdString(detail);
}

}  // namespace

QString remarkText(const evidence::Remark& remark) {
    const QString sentence = translate(remark.label);
    return remark.detail.empty() ? sentence : sentence.arg(detailText(remark.detail));
}

}  // namespace wattplan::text
