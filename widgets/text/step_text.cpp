#include "widgets/text/step_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "widgets/text/object_text.h"

namespace wattplan::text {
namespace {

class Steps {
    Q_DECLARE_TR_FUNCTIONS(Steps)

public:
    static QString field(const QString& field, const QString& object) {
        return tr("%1 of %2", "field, object").arg(field, object);
    }
    static QString added(const QString& object) { return tr("%1 added", "object").arg(object); }
    static QString removed(const QString& object) { return tr("%1 removed", "object").arg(object); }
    static QString renamed(const QString& object) { return tr("%1 renamed", "object").arg(object); }
    static QString noted(const QString& field, const QString& object) {
        return tr("note on %1 of %2", "field, object").arg(field, object);
    }
    static QString whatIfAdded(const QString& name) { return tr("what-if “%1” made").arg(name); }
    static QString whatIfRemoved(const QString& name) { return tr("what-if “%1” deleted").arg(name); }
    static QString whatIfChanged(const QString& name) { return tr("what-if “%1” changed").arg(name); }
    static QString andMore(const QString& one, int more) {
        return tr("%1 and %n more", "a change", more).arg(one);
    }
};

/// What people did. A step may begin with rows of the library that it copied, and end with what follows from
/// it.
const Edit& leading(const std::vector<Edit>& edits) {
    for (const Edit::Type type : {Edit::Type::setField, Edit::Type::setAssumption, Edit::Type::renameObject,
                                  Edit::Type::removeObject})
        if (const auto found = std::ranges::find(edits, type, &Edit::type); found != edits.end())
            return *found;
    return edits.back();
}

QString whatIfStep(const Edit& edit) {
    const auto name = [](const WhatIfHead& head) {
        return QString::fromStdString(head.name.empty() ? head.key : head.name);
    };
    switch (edit.type) {
        case Edit::Type::addWhatIf:
            return Steps::whatIfAdded(name(edit.headAfter));
        case Edit::Type::removeWhatIf:
            return Steps::whatIfRemoved(name(edit.headBefore));
        default:
            return Steps::whatIfChanged(name(edit.headAfter));
    }
}

}  // namespace

QString stepText(const std::vector<Edit>& edits, const Plan& plan, const catalog::Catalogue& catalogue,
                 Language language) {
    if (edits.empty()) return {};
    // A what-if that comes or goes takes its content with it.
    if (const auto whatIf = std::ranges::find_if(edits,
                                                 [](const Edit& edit) {
                                                     return edit.type >= Edit::Type::addWhatIf;
                                                 });
        whatIf != edits.end())
        return whatIfStep(*whatIf);
    // A new object comes with values, or as a copy of a row: that it is new says more.
    const auto own = std::ranges::find_if(edits, [](const Edit& edit) {
        return edit.type == Edit::Type::addObject && edit.body && edit.body->catalogueKey.empty();
    });
    const Edit& edit = own != edits.end() ? *own : leading(edits);
    const QString object = edit.body ? objectName(*edit.body, catalogue, language)
                                     : objectName(edit.object, plan, catalogue, language);
    const auto alike = std::ranges::count_if(edits, [&](const Edit& each) {
        const bool copied =
            each.type == Edit::Type::addObject && each.body && !each.body->catalogueKey.empty();
        return each.type == edit.type && !(copied && own != edits.end());
    });
    const auto text = [&] {
        switch (edit.type) {
            case Edit::Type::setField:
                return Steps::field(fieldLabel(edit.field), object);
            case Edit::Type::addObject:
                return Steps::added(object);
            case Edit::Type::removeObject:
                return Steps::removed(object);
            case Edit::Type::renameObject:
                return Steps::renamed(object);
            case Edit::Type::setAssumption:
                return Steps::noted(fieldLabel(edit.field), object);
            default:  // of what-ifs; see above
                break;
        }
        return QString();
    };
    return alike > 1 ? Steps::andMore(text(), static_cast<int>(alike) - 1) : text();
}

}  // namespace wattplan::text
