#include "app/cli/session.h"
#include "app/common/results_text.h"

namespace wattplan::cli {

Outcome evaluate(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto session = openSession(request);
    if (!session) return session.error();
    const auto table = resultsOf(session->plan, session->library(), *session->model, request.language);
    switch (*format) {
        case Format::json:
            return {success, QString::fromStdString(exchange::resultsJson(table)), {}};
        case Format::csv:
            return {success, QString::fromStdString(exchange::resultsCsv(table)), {}};
        case Format::table:
            break;
    }
    return {success, resultsText(table, session->plan, session->library(), session->numbers), {}};
}

}  // namespace wattplan::cli
