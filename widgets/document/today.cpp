#include "widgets/document/today.h"

#include <QDate>

#include "widgets/document/document.h"

namespace wattplan {

Date today() {
    const QDate day = QDate::currentDate();
    return {day.year(), day.month(), day.day()};
}

analysis::AgeBasis ageBasis(const Document& document) {
    return analysis::ageBasis(document.plan(), today());
}

}  // namespace wattplan
