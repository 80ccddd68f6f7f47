#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/core.h>

#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "core/analysis/comparison.h"
#include "core/analysis/plan_draws.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/draw_part.h"
#include "core/exchange/file_text.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/results.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/status_text.h"

namespace wattplan::cli {

namespace {

using exchange::DrawPart;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DrawTexts)
};

/// What tells one plan from another: FNV-1a of its JSON, as 16 hexadecimal digits.
std::string fingerprintOf(const Plan& plan) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : exchange::planToJson(plan))
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return fmt::format("{:016x}", hash);
}

/// "2/8": the second of eight parts.
std::optional<analysis::Shard> shardFrom(std::string_view text) {
    if (text.empty()) return analysis::Shard{};
    std::uint64_t part = 0;
    std::uint64_t count = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, part);
    if (first.ec != std::errc() || first.ptr == end || *first.ptr != '/') return std::nullopt;
    const auto second = std::from_chars(first.ptr + 1, end, count);
    if (second.ec != std::errc() || second.ptr != end || part < 1 || part > count) return std::nullopt;
    return analysis::Shard{part - 1, count};
}

std::string addressOf(const Plan& plan, ResultAddress result) {
    return plan.find(result.object)->key + "." + std::string(Registry::instance().result(result.result).key);
}

/// The results of a job in words.
class DrawWords {
public:
    DrawWords(const Session& session, const std::vector<ResultAddress>& results)
        : m_session(session),
          m_results(results),
          m_currency(planCurrencyCode(session.plan, session.library())),
          m_objects(text::objectsOf(session.plan, session.library(), session.numbers.language())) {}

    QString listing(const analysis::DrawAnswer& answer, Format format) const {
        std::vector<Listing::Column> columns{{"result", Texts::tr("Result")}};
        if (format != Format::table) columns.push_back({"unit", {}});
        columns.push_back({"mean", Texts::tr("Mean")});
        columns.push_back({"deviation", Texts::tr("Standard deviation")});
        for (const int percent : percents)
            columns.push_back({fmt::format("p{}", percent), QStringLiteral("P%1").arg(percent)});
        if (format != Format::table) {
            columns.push_back({"draws", {}});
            columns.push_back({"rank_error", {}});
        }
        columns.push_back({"failed", Texts::tr("No value")});
        columns.push_back({"reason", Texts::tr("Why")});
        Listing listing(columns);
        for (std::size_t i = 0; i < answer.results.size(); ++i)
            listing.addRow(cells(answer.results[i], m_results[i], format));
        return listing.text(format);
    }

private:
    static constexpr std::array<int, 5> percents{5, 10, 50, 90, 95};

    std::vector<Listing::Cell> cells(const analysis::DrawnResult& result, ResultAddress address,
                                     Format format) const {
        const ResultSpec& spec = Registry::instance().result(address.result);
        const bool isTable = format == Format::table;
        const analysis::Moments moments = result.moments();
        const auto number = [&](double base) -> Listing::Cell {
            if (moments.count == 0) return {};
            if (isTable) return text::resultNumber(base, spec, m_session.numbers).text();
            return spec.unit.fromBase(base);
        };
        std::vector<Listing::Cell> row;
        const Object& object = *m_session.plan.find(address.object);
        if (isTable)
            row.emplace_back(QStringLiteral("%1 · %2").arg(
                text::objectName(object, m_session.library(), m_session.numbers.language()),
                text::resultLabel(address.result)));
        else
            row.emplace_back(QString::fromStdString(addressOf(m_session.plan, address)));
        if (!isTable) row.emplace_back(QString::fromStdString(exchange::unitIn(spec.unit, m_currency)));
        row.push_back(number(moments.mean));
        row.push_back(number(moments.deviation()));
        double rankError = 0.0;
        for (const int percent : percents) {
            row.push_back(number(analysis::percentile(result, percent / 100.0)));
            rankError = std::max(rankError, result.histogram.rankError(percent / 100.0));
        }
        if (!isTable) {
            row.emplace_back(static_cast<double>(moments.count));
            row.emplace_back(rankError);
        }
        row.emplace_back(static_cast<double>(result.failed()));
        QStringList reasons;
        for (const analysis::DrawFailure& failure : result.failures)
            reasons << text::statusText(analysis::outcomeOf(m_session.model->graph(), failure.status),
                                        m_objects);
        row.emplace_back(reasons.join(QStringLiteral("; ")));
        return row;
    }

    const Session& m_session;
    const std::vector<ResultAddress>& m_results;
    std::string m_currency;
    text::ObjectOfTag m_objects;
};

Result<std::vector<ResultAddress>> resultsAsked(const Session& session,
                                                const std::vector<std::string>& names) {
    const analysis::SeenPlan seen{&session.plan, session.model.get()};
    std::vector<ResultAddress> results;
    if (names.empty()) return analysis::defaultResults(std::span(&seen, 1));
    for (const std::string& name : names) {
        const auto result = resultNamed(session.plan, name);
        if (!result) return tl::unexpected(result.error());
        if (session.model->node(*result) == graph::noNode)
            return tl::unexpected(Error{ErrorCode::unknownResult, "", "", {name, ""}});
        results.push_back(*result);
    }
    return results;
}

}  // namespace

Outcome draw(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto session = openSession(request);
    if (!session) return session.error();
    const auto results = resultsAsked(*session, request.results);
    if (!results) return refusal(results.error());
    const auto shard = shardFrom(request.shard);
    if (!shard) return refusal(Texts::tr("--shard takes the part and their number, such as 2/8."));
    if (request.sampling != "sobol" && request.sampling != "philox")
        return refusal(
            Error{ErrorCode::unknownChoice, "--sampling", "", {request.sampling, "sobol, philox"}});
    const auto inputs = analysis::varyingInputs(session->plan, session->library(), *session->model);
    if (inputs.empty())
        return refusal(
            Texts::tr("No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it "
                      "with --set."));
    const analysis::DrawSource source = analysis::drawSource(inputs, *session->model, *results);
    analysis::DrawRequest job;
    job.draws = request.draws;
    job.seed = request.seed;
    job.sampling = request.sampling == "sobol" ? analysis::Sampling::sobol : analysis::Sampling::philox;
    job.shard = *shard;
    job.threads = request.threads;
    job.keepsValues = false;  // what parts add up to is the same then
    DrawPart part{fingerprintOf(session->plan), {}, analysis::draw(source, job)};
    for (const ResultAddress& result : *results)
        part.results.push_back(addressOf(session->plan, result));
    if (!request.shard.empty()) return {success, QString::fromStdString(exchange::drawPartJson(part)), {}};
    return {success, DrawWords(*session, *results).listing(part.answer, *format), {}};
}

Outcome mergeDraws(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto session = openSession(request);
    if (!session) return session.error();
    std::vector<DrawPart> parts;
    for (const std::string& path : request.parts) {
        const auto text = exchange::readFileText(path);
        if (!text) return refusal(text.error());
        auto part = exchange::readDrawPart(*text);
        if (!part) return refusal(part.error());
        parts.push_back(std::move(*part));
    }
    const auto whole = exchange::mergedParts(parts);
    if (!whole) return refusal(Texts::tr("These files are not all the parts of one job of draws."));
    if (whole->plan != fingerprintOf(session->plan))
        return refusal(
            Texts::tr("The parts were drawn from another plan, or from this one with other inputs."));
    const auto results = resultsAsked(*session, whole->results);
    if (!results) return refusal(results.error());
    return {success, DrawWords(*session, *results).listing(whole->answer, *format), {}};
}

}  // namespace wattplan::cli
