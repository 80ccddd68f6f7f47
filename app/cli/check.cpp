#include <QStringList>
#include <algorithm>

#include "app/cli/session.h"
#include "core/analysis/checks.h"
#include "widgets/text/check_text.h"

namespace wattplan::cli {

Outcome check(const Request& request) {
    const auto session = openSession(request);
    if (!session) return session.error();
    const auto found = analysis::checks(session->plan, *session->model);
    const text::CheckText words(session->plan, session->library(), session->numbers);
    QStringList lines;
    for (const analysis::Check& each : found)
        lines << words.line(each);
    const bool hasErrors = std::ranges::any_of(
        found, [](const analysis::Check& each) { return each.severity == analysis::Severity::error; });
    QString output;
    for (const QString& line : lines)
        output += line + u'\n';
    return {hasErrors ? checkFailed : success, output, {}};
}

}  // namespace wattplan::cli
