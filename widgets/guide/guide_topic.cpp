#include "widgets/guide/guide_topic.h"

#include <QAbstractItemView>

#include "widgets/document/field_table_model.h"
#include "widgets/guide/guide_book.h"
#include "widgets/guide/subject_source.h"
#include "widgets/pages/check_row.h"

namespace wattplan {
namespace {

/// The tag of the cell or number that a widget shows; 0 for none.
quint64 tagOfWidget(const QWidget* widget) {
    if (const auto* source = dynamic_cast<const SubjectSource*>(widget)) return source->tag();
    const auto* view = qobject_cast<const QAbstractItemView*>(widget);
    const QVariant subject = view ? view->currentIndex().data(SubjectRole) : QVariant();
    return subject.isValid() && subject.canConvert<Subject>() ? tagOfSubject(subject.value<Subject>()) : 0;
}

}  // namespace

QString guideLinkOf(const QWidget* focus, const QString& pageKey) {
    for (const QWidget* widget = focus; widget != nullptr; widget = widget->parentWidget()) {
        if (const auto* row = qobject_cast<const CheckRow*>(widget))
            return text::guideLink(row->check().rule);
        if (const quint64 tag = tagOfWidget(widget); tag != 0)
            return isResultTag(tag) ? text::guideLink(resultOfTag(tag).result)
                                    : text::guideLink(fieldOfTag(tag).field);
    }
    return guideLinkOfPage(pageKey);
}

}  // namespace wattplan
