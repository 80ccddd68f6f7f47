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
    static QString whatIfAdded(const QString& name) { return tr("what-if “%1” added").arg(name); }
    static QString whatIfRemoved(const QString& name) { return tr("what-if “%1” removed").arg(name); }
    static QString whatIfPromoted(const QString& name) {
        return tr("what-if “%1” taken into its parent").arg(name);
    }
    static QString whatIfMoved(const QString& name) { return tr("what-if “%1” moved").arg(name); }
    static QString whatIfChanged(const QString& name) { return tr("what-if “%1” described anew").arg(name); }
    static QString andMore(const QString& one, int more) {
        return tr("%1 and %n more", "a change", more).arg(one);
    }
};

/// A new object comes with values, or as a copy of a row: that it is new says more.
bool isOwnAddition(const Edit& edit) {
    return edit.type == Edit::Type::addObject && edit.body && edit.body->catalogueKey.empty();
}

QString nameOf(const WhatIfHead& head) {
    return QString::fromStdString(head.name.empty() ? head.key : head.name);
}

/// What a step did to the tree of what-ifs; empty where it left it as it was.
QString treeText(const std::vector<Edit>& edits) {
    if (const auto added = std::ranges::find(edits, Edit::Type::addWhatIf, &Edit::type); added != edits.end())
        return Steps::whatIfAdded(nameOf(added->headAfter));
    // Of several that go, the last is the one that people chose.
    const auto removed =
        std::ranges::find(edits.rbegin(), edits.rend(), Edit::Type::removeWhatIf, &Edit::type);
    if (removed != edits.rend()) {
        const bool isPromoted = std::ranges::any_of(edits, [&](const Edit& edit) {
            return edit.type < Edit::Type::addWhatIf && edit.whatIf == removed->headBefore.parent;
        });
        const QString name = nameOf(removed->headBefore);
        return isPromoted ? Steps::whatIfPromoted(name) : Steps::whatIfRemoved(name);
    }
    const auto changed = std::ranges::find(edits, Edit::Type::changeWhatIf, &Edit::type);
    if (changed == edits.end()) return {};
    const QString name = nameOf(changed->headAfter);
    return changed->headBefore.parent == changed->headAfter.parent ? Steps::whatIfChanged(name)
                                                                   : Steps::whatIfMoved(name);
}

}  // namespace

const Edit* leadingEdit(const std::vector<Edit>& edits) {
    if (edits.empty()) return nullptr;
    if (const auto own = std::ranges::find_if(edits, isOwnAddition); own != edits.end()) return &*own;
    for (const Edit::Type type : {Edit::Type::setField, Edit::Type::setAssumption, Edit::Type::renameObject,
                                  Edit::Type::removeObject})
        if (const auto found = std::ranges::find(edits, type, &Edit::type); found != edits.end())
            return &*found;
    return &edits.back();
}

QString stepText(const std::vector<Edit>& edits, const Plan& plan, const catalog::Catalogue& catalogue,
                 Language language) {
    return stepText(
        edits, [&](ObjectId object) { return objectName(object, plan, catalogue, language); }, catalogue,
        language);
}

QString stepText(const std::vector<Edit>& edits, const std::function<QString(ObjectId)>& nameOf,
                 const catalog::Catalogue& catalogue, Language language) {
    if (edits.empty()) return {};
    if (const QString text = treeText(edits); !text.isEmpty()) return text;
    const Edit& edit = *leadingEdit(edits);
    const QString object = edit.body ? objectName(*edit.body, catalogue, language) : nameOf(edit.object);
    const auto alike = std::ranges::count_if(edits, [&](const Edit& each) {
        const bool copied =
            each.type == Edit::Type::addObject && each.body && !each.body->catalogueKey.empty();
        return each.type == edit.type && !(copied && isOwnAddition(edit));
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
            case Edit::Type::addWhatIf:
            case Edit::Type::removeWhatIf:
            case Edit::Type::changeWhatIf:
                break;  // told above
        }
        return QString();
    };
    return alike > 1 ? Steps::andMore(text(), static_cast<int>(alike) - 1) : text();
}

}  // namespace wattplan::text
