#include "widgets/text/what_if_text.h"

#include <QCoreApplication>

#include "core/plan/what_if_tree.h"
#include "widgets/text/object_text.h"

namespace wattplan::text {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(WhatIf)

public:
    static QString baseline() { return tr("Baseline"); }
    static QString ofField(const QString& object, const QString& field) {
        return tr("%1: %2", "object, its field").arg(object, field);
    }
    static QString text(Conflict::Type type) {
        switch (type) {
            case Conflict::Type::overrideOfRemoved:
                return tr("%1 is set here, but the object is removed.", "object: field");
            case Conflict::Type::overrideOfUnknown:
                return tr("%1 is set here, but no what-if above has the object.", "object: field");
            case Conflict::Type::referenceToMissing:
                return tr("%1 refers to %2, which is not there.", "object: field; object");
            case Conflict::Type::childWithoutOwner:
                return tr("%1 belongs to %2, which is not there.", "object; object");
            case Conflict::Type::removalOfUnknown:
                return tr("%1 is removed here, but no what-if above has it.", "object");
            case Conflict::Type::nothingToRestore:
                return tr("%1 is brought back here, but nothing above removes it.", "object");
        }
        return {};
    }
    static QString mend(Conflict::Mend::Type type) {
        switch (type) {
            case Conflict::Mend::Type::dropOverride:
                return tr("Drop the value set here");
            case Conflict::Mend::Type::restoreObject:
                return tr("Bring the object back");
            case Conflict::Mend::Type::clearReference:
                return tr("Leave the reference empty");
            case Conflict::Mend::Type::removeObject:
                return tr("Remove it");
            case Conflict::Mend::Type::dropRemoval:
                return tr("Drop the removal");
            case Conflict::Mend::Type::dropRestoration:
                return tr("Drop what brings it back");
        }
        return {};
    }
};

}  // namespace

QString whatIfName(WhatIfId whatIf, const Plan& whole) {
    const WhatIf* found = whole.findWhatIf(whatIf);
    if (!found) return Words::baseline();
    return QString::fromStdString(found->name.empty() ? found->key : found->name);
}

QString whatIfPath(WhatIfId whatIf, const Plan& whole) {
    QStringList names{Words::baseline()};
    for (const WhatIf* each : WhatIfTree(whole).chain(whatIf))
        names += whatIfName(each->id, whole);
    return names.join(QStringLiteral(" › "));
}

QString conflictText(const Conflict& conflict, const Plan& whole, const catalog::Catalogue& catalogue,
                     Language language) {
    const WhatIfTree tree(whole);
    const auto name = [&](ObjectId id) {
        const Object* object = tree.definition(id);
        return object ? objectName(*object, catalogue, language) : QStringLiteral("#%1").arg(id.value);
    };
    const QString subject = conflict.field.isValid()
                                ? Words::ofField(name(conflict.object), fieldLabel(conflict.field))
                                : name(conflict.object);
    const QString text = Words::text(conflict.type);
    return conflict.other.isValid() ? text.arg(subject, name(conflict.other)) : text.arg(subject);
}

QString mendText(Conflict::Mend::Type mend) {
    return Words::mend(mend);
}

}  // namespace wattplan::text
