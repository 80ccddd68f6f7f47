#include "widgets/text/spacing.h"

namespace wattplan::text {
namespace {

bool isHan(QChar c) {
    return c.script() == QChar::Script_Han;
}

bool isLatinLetter(QChar c) {
    return c.script() == QChar::Script_Latin;
}

}  // namespace

QString withSpaces(const QString& text) {
    QString spaced;
    bool isInWord = false;  // a Latin letter has been, and nothing but digits and signs within words since
    for (const QChar c : text) {
        const QChar before = spaced.isEmpty() ? QChar() : spaced.back();
        const bool endsWord = isInWord && (before.isLetterOrNumber() || before == u')');
        if ((isHan(c) && endsWord && !isHan(before)) || (isLatinLetter(c) && isHan(before))) spaced += u' ';
        spaced += c;
        isInWord = isLatinLetter(c) || (isInWord && !c.isSpace() && !isHan(c));
    }
    return spaced;
}

}  // namespace wattplan::text
