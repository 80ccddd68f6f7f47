#include "app/cli/left_out_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/analysis/kept_correlations.h"
#include "core/analysis/open_choices.h"
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

}  // namespace wattplan::cli
