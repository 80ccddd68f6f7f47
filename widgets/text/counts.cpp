#include "widgets/text/counts.h"

#include <QCoreApplication>

#include "widgets/text/digits.h"

namespace wattplan::text {

namespace {

struct Counts {
    Q_DECLARE_TR_FUNCTIONS(Counts)
};

/// Which form of the noun goes with a number as it is shown: of 1 the singular, of all others the plural.
int formOf(const QString& shown) {
    return shown == QLatin1String("1") ? 1 : 2;
}

}  // namespace

QString acceleratorsText(double count, int significant) {
    const QString shown = roundedText(count, significant);
    return Counts::tr("%1 accelerator(s)", nullptr, formOf(shown)).arg(shown);
}

QString systemsText(double count, int significant) {
    const QString shown = roundedText(count, significant);
    return Counts::tr("%1 system(s)", nullptr, formOf(shown)).arg(shown);
}

QString monthsText(double count, int significant) {
    const QString shown = roundedText(count, significant);
    return Counts::tr("%1 month(s)", nullptr, formOf(shown)).arg(shown);
}

QString modelsText(double count) {
    const QString shown = roundedText(count);
    return Counts::tr("%1 model(s)", nullptr, formOf(shown)).arg(shown);
}

}  // namespace wattplan::text
