#include "app/cli/left_out_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <numbers>

#include "core/analysis/address_names.h"
#include "core/analysis/correlation.h"
#include "core/analysis/kept_correlations.h"
#include "core/analysis/open_choices.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DrawTexts)
};

}  // namespace

QString leftOutText(const Session& session, std::span<const analysis::VaryingInput> inputs) {
    QStringList lines;
    const auto add = [&](const std::vector<analysis::LeftOut>& list, const char* field) {
        const QString where = text::fieldLabel(fieldId(Kind::plan, field));
        for (const analysis::LeftOut& each : list)
            lines << Texts::tr("%1: “%2” counts for nothing: %3.",
                               "a field of the plan, a part of its text, why")
                         .arg(where, QString::fromStdString(each.part), text::translate(each.reason));
    };
    add(analysis::leftOutChoices(session.plan, session.library()), "choices");
    add(analysis::leftOutCorrelations(session.plan, session.library(), inputs), "correlations");
    return lines.join(u'\n');
}

QString repairText(const Session& session, const analysis::DrawSource& source,
                   std::span<const analysis::VaryingInput> inputs) {
    constexpr double least = 0.0005;  // what is not seen in three decimals
    constexpr int decimals = 3;
    const analysis::Copula copula(source.correlations);
    if (copula.repair() < least) return {};
    QString text =
        Texts::tr("The correlations contradict each other: the nearest that do not differ by up to %1.")
            .arg(copula.repair(), 0, 'f', decimals);
    const std::vector<std::size_t>& among = copula.inputs();
    for (std::size_t i = 0; i < among.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            double asked = 0.0;  // of a pair named twice the last
            for (const analysis::InputCorrelation& each : source.correlations)
                if (std::minmax(each.first, each.second) == std::minmax(among[j], among[i]))
                    asked = each.rank;
            // Of normal numbers with this correlation. Pearson 1907.
            const double drawn = 6.0 / std::numbers::pi * std::asin(copula.matrix().at(i, j) / 2.0);
            if (std::abs(drawn - asked) < least) continue;
            const auto name = [&](std::size_t input) {
                return QString::fromStdString(
                    analysis::nameOf(session.plan, session.library(), inputs[input].input));
            };
            text += QStringLiteral("\n  %1, %2: %3 → %4")
                        .arg(name(among[j]), name(among[i]), text::fixedText(asked, decimals),
                             text::fixedText(drawn, decimals));
        }
    return text;
}

}  // namespace wattplan::cli
