#include "widgets/text/choice_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <functional>

#include "widgets/text/digits.h"

namespace wattplan::text {

QString openChoiceText(const analysis::ChoiceInput& choice, const FieldWording& wording) {
    const FieldSpec& field = Registry::instance().field(choice.input.field);
    const auto shares = choice.shares();
    const bool areEqual = std::ranges::adjacent_find(shares, std::not_equal_to{}) == shares.end();
    QStringList parts;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const QString name = valueText(choice.values[i], field, wording);
        parts += areEqual ? name
                          : QStringLiteral("%1 %2%3%")
                                .arg(name, QString::number(std::lround(100.0 * shares[i])))
                                .arg(QChar(noBreakSpace));
    }
    return parts.join(QStringLiteral(" | "));
}

QString openChoiceSentence(const analysis::ChoiceInput& choice, const FieldWording& wording) {
    return QCoreApplication::translate("Choices", "Left open: %1. The plan is computed with the one above.",
                                       "what may be chosen")
        .arg(openChoiceText(choice, wording));
}

}  // namespace wattplan::text
