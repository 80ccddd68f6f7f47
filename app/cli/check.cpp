#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "app/cli/session.h"
#include "core/analysis/fixes.h"
#include "widgets/text/check_text.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CheckTexts)
};

}  // namespace

Outcome check(const Request& request) {
    const auto session = openSession(request);
    if (!session) return session.error();
    const auto found = analysis::checks(session->plan, *session->model);
    const text::CheckText words(session->plan, session->library(), session->numbers);
    QStringList lines;
    for (const analysis::Check& each : found) {
        lines << words.line(each);
        QStringList fixes;
        for (const analysis::Fix& fix :
             analysis::fixesOf(each, session->plan, session->library(), *session->model))
            fixes << words.fix(fix);
        if (!fixes.isEmpty())
            lines << QString(4, u' ') + Texts::tr("can be mended: %1", "ways to mend a check")
                                            .arg(fixes.join(Texts::tr("; ", "between ways to mend a check")));
    }
    const bool hasErrors = std::ranges::any_of(
        found, [](const analysis::Check& each) { return each.severity == analysis::Severity::error; });
    QString output;
    for (const QString& line : lines)
        output += line + u'\n';
    return {hasErrors ? checkFailed : success, output, {}};
}

}  // namespace wattplan::cli
