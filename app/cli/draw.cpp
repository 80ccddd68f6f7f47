#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <cmath>
#include <memory>

#include <fmt/core.h>

#include "app/cli/axis_text.h"
#include "app/cli/interrupt.h"
#include "app/cli/left_out_text.h"
#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "core/analysis/address_names.h"
#include "core/analysis/choice_draws.h"
#include "core/analysis/comparison.h"
#include "core/analysis/kept_correlations.h"
#include "core/analysis/plan_draws.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/draw_part.h"
#include "core/exchange/draw_samples_file.h"
#include "core/exchange/file_text.h"
#include "core/exchange/plan_json.h"
#include "core/exchange/results.h"
#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/status_text.h"

namespace wattplan::cli {

namespace {

using exchange::DrawPart;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DrawTexts)
};

/// What tells one job's plan from another: FNV-1a of its JSON and of what varies how, as 16 hexadecimal
/// digits.
std::string fingerprintOf(const Plan& plan, const Request& request) {
    std::string text = exchange::planToJson(plan);
    if (statedRanges(request) == analysis::StatedRanges::included) text += "stated ranges";
    for (const std::string& each : request.correlations)
        text += "correlate " + each;
    for (const std::string& each : request.choices)
        text += "choose " + each;
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return fmt::format("{:016x}", hash);
}

/// Reads "gpt3.pin_mfu,gpt3.goodput=0.7" for inputs that vary.
tl::expected<std::vector<analysis::InputCorrelation>, Outcome> correlationsOf(
    const Request& request, const Session& session, std::span<const analysis::VaryingInput> inputs) {
    std::vector<analysis::InputCorrelation> list;
    for (const std::string& text : request.correlations) {
        const std::size_t comma = text.find(',');
        const std::size_t equals = text.find('=', std::min(comma, text.size()));
        analysis::InputCorrelation each;
        const char* end = text.data() + text.size();
        const auto read = equals == std::string::npos
                              ? std::from_chars_result{end, std::errc::invalid_argument}
                              : std::from_chars(text.data() + equals + 1, end, each.rank);
        if (read.ec != std::errc() || read.ptr != end || !(each.rank >= -1.0 && each.rank <= 1.0))
            return tl::unexpected(
                refusal(Texts::tr("--correlate takes two inputs and a number from -1 to 1, "
                                  "such as gpt3.pin_mfu,gpt3.goodput=0.7.")));
        const std::string names[] = {text.substr(0, comma), text.substr(comma + 1, equals - comma - 1)};
        std::size_t* places[] = {&each.first, &each.second};
        for (std::size_t i = 0; i < std::size(names); ++i) {
            const auto address = inputNamed(session.plan, session.library(), names[i]);
            if (!address) return tl::unexpected(refusal(address.error()));
            const auto found = std::ranges::find(inputs, *address, &analysis::VaryingInput::input);
            if (found == inputs.end())
                return tl::unexpected(refusal(Texts::tr("%1 is no range, so that nothing can go with it.")
                                                  .arg(QString::fromStdString(names[i]))));
            *places[i] = static_cast<std::size_t>(found - inputs.begin());
        }
        if (each.first == each.second)
            return tl::unexpected(
                refusal(Texts::tr("%1 goes with itself: --correlate takes two inputs that differ.")
                            .arg(QString::fromStdString(names[0]))));
        const auto isSamePair = [&](const analysis::InputCorrelation& other) {
            return std::minmax(other.first, other.second) == std::minmax(each.first, each.second);
        };
        if (std::ranges::any_of(list, isSamePair))
            return tl::unexpected(
                refusal(Texts::tr("%1 and %2 are correlated twice: a pair takes one number.")
                            .arg(QString::fromStdString(names[0]), QString::fromStdString(names[1]))));
        list.push_back(each);
    }
    return list;
}

/// Reads "hall.cooling=dry:3,wet": what may be chosen, with weights that are 1 where none is said.
tl::expected<analysis::ChoiceInput, Outcome> choiceFrom(const std::string& text, const Session& session) {
    std::string values = text.substr(0, std::min(text.find('='), text.size()));
    analysis::ChoiceInput choice;
    for (std::size_t from = values.size() + 1; from < text.size();) {
        const std::size_t end = std::min(text.find(',', from), text.size());
        const std::size_t colon = std::min(text.find(':', from), end);
        double weight = 1.0;
        if (colon < end &&
            (std::from_chars(text.data() + colon + 1, text.data() + end, weight).ptr != text.data() + end ||
             !(weight > 0.0 && std::isfinite(weight))))
            return tl::unexpected(
                refusal(Texts::tr("--choose takes an input and what may be chosen, with weights "
                                  "above 0, such as air_hall.cooling=A:3,B:1.")));
        values += (choice.weights.empty() ? '=' : ',') + text.substr(from, colon - from);
        choice.weights.push_back(weight);
        from = end + 1;
    }
    auto axis = readAxis(session, values);
    if (!axis) return tl::unexpected(axis.error());
    choice.input = axis->input;
    choice.values = std::move(axis->values);
    choice.weights.resize(choice.values.size(), 1.0);
    return choice;
}

/// The choices that the plan leaves open, and those of the request in their place; null where there are none.
tl::expected<std::unique_ptr<analysis::ChoiceDraws>, Outcome> choicesOf(const Request& request,
                                                                        const Session& session) {
    std::unique_ptr<analysis::ChoiceDraws> none;
    std::vector<analysis::ChoiceInput> choices = analysis::openChoices(session.plan, session.library());
    for (const std::string& text : request.choices) {
        auto choice = choiceFrom(text, session);
        if (!choice) return tl::unexpected(choice.error());
        std::erase_if(choices, [&](const auto& kept) { return kept.input == choice->input; });
        choices.push_back(std::move(*choice));
    }
    if (choices.empty()) return none;
    const std::size_t combinations = analysis::combinationsOf(choices);
    if (combinations == 0 || combinations > analysis::mostCombinations)
        return tl::unexpected(
            refusal(Texts::tr("At most %1 combinations can be drawn from.").arg(analysis::mostCombinations)));
    if (!request.correlations.empty())
        return tl::unexpected(
            refusal(Texts::tr("Choices are open, with which --correlate does not go: write "
                              "the correlations into the plan, with --set "
                              "plan.correlations=.")));
    return std::make_unique<analysis::ChoiceDraws>(session.plan, session.library(), *session.model,
                                                   std::move(choices), statedRanges(request));
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
    DrawWords(const Session& session, const std::vector<ResultAddress>& results,
              const analysis::ChoiceDraws* choices)
        : m_session(session),
          m_results(results),
          m_choices(choices),
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
            row.emplace_back(moments.count);
            row.emplace_back(rankError);
        }
        row.emplace_back(result.failed());
        QStringList reasons;
        for (const analysis::DrawFailure& failure : result.failures)
            reasons << (m_choices
                            ? reasonOfChoice(failure.status)
                            : text::statusText(analysis::outcomeOf(m_session.model->graph(), failure.status),
                                               m_objects));
        row.emplace_back(reasons.join(QStringLiteral("; ")));
        return row;
    }

    /// What was chosen, and why that has no result.
    QString reasonOfChoice(graph::StatusCode status) const {
        const analysis::ChoiceDraws::Failure failure = m_choices->why(status);
        const Plan& plan = m_choices->planOf(failure.combination);
        const auto wording = text::fieldWording(plan, m_session.library(), m_session.numbers);
        const std::vector<std::size_t> values = m_choices->valuesOf(failure.combination);
        QStringList chosen;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const analysis::ChoiceInput& choice = m_choices->choices()[i];
            chosen << text::valueText(choice.values[values[i]],
                                      Registry::instance().field(choice.input.field), wording);
        }
        const QString reason =
            failure.refused
                ? text::sentence(*failure.refused)
                : text::statusText(failure.outcome,
                                   text::objectsOf(plan, m_session.library(), m_session.numbers.language()));
        return QStringLiteral("%1: %2").arg(chosen.join(QStringLiteral(" · ")), reason);
    }

    const Session& m_session;
    const std::vector<ResultAddress>& m_results;
    const analysis::ChoiceDraws* m_choices;
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

/// What a job draws from, but for its choices.
struct Drawn {
    std::vector<analysis::VaryingInput> inputs{};
    analysis::DrawSource source{};
};

tl::expected<Drawn, Outcome> drawnOf(const Request& request, const Session& session,
                                     std::span<const ResultAddress> results) {
    Drawn drawn;
    drawn.inputs =
        analysis::varyingInputs(session.plan, session.library(), *session.model, statedRanges(request));
    drawn.source =
        analysis::drawSource(session.plan, session.library(), drawn.inputs, *session.model, results);
    const auto correlations = correlationsOf(request, session, drawn.inputs);
    if (!correlations) return tl::unexpected(correlations.error());
    drawn.source.correlations.insert(drawn.source.correlations.end(), correlations->begin(),
                                     correlations->end());
    return drawn;
}

/// What of the plan counts for nothing in its draws, and what of its correlations they change.
QString notesOf(const Session& session, const Drawn& drawn, const analysis::ChoiceDraws* choices) {
    QStringList notes{leftOutText(session, choices ? choices->inputs() : drawn.inputs),
                      repairText(session, drawn.source, drawn.inputs)};
    notes.removeAll(QString());
    return notes.join(u'\n');
}

/// Which of the files is at fault where they are not all the parts of one job.
QString whyNotOne(const std::vector<DrawPart>& parts, const std::vector<std::string>& files) {
    const auto named = [&](std::size_t i) { return QString::fromStdString(files[i]); };
    if (parts.empty()) return Texts::tr("No file was given: merge takes all that draw --shard wrote.");
    const analysis::DrawAnswer& first = parts.front().answer;
    std::vector<std::optional<std::size_t>> places(std::min<std::uint64_t>(first.shard.count, 1U << 20));
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const analysis::DrawAnswer& each = parts[i].answer;
        if (parts[i].plan != parts.front().plan || parts[i].results != parts.front().results ||
            each.seed != first.seed || each.sampling != first.sampling || each.asked != first.asked ||
            each.shard.count != first.shard.count)
            return Texts::tr(
                       "%1 is of another job than %2: its plan, results, seed, draws or number of "
                       "parts differ.")
                .arg(named(i), named(0));
        if (each.shard.index >= places.size()) break;
        std::optional<std::size_t>& place = places[each.shard.index];
        if (place)
            return Texts::tr("%1 and %2 are the same part, %3 of %4.")
                .arg(named(*place), named(i))
                .arg(each.shard.index + 1)
                .arg(each.shard.count);
        place = i;
    }
    const auto missing =
        std::ranges::find_if_not(places, [](const auto& place) { return place.has_value(); });
    if (missing != places.end())
        return Texts::tr("Part %1 of %2 is missing.").arg(missing - places.begin() + 1).arg(places.size());
    return Texts::tr("These files are not all the parts of one job of draws.");
}

/// A signal that comes meanwhile ends the program, with no part of a file left.
Result<bool> writeSamples(const std::string& path, const exchange::SampleColumns& columns,
                          const analysis::DrawSource& source, const analysis::ChoiceDraws* choices,
                          analysis::DrawRequest job) {
    const Interrupt interrupt;
    std::stop_source stop;
    job.stop = stop.get_token();
    const auto progress = [&](std::uint64_t) {
        if (interrupt.hasCome()) stop.request_stop();
    };
    return choices ? exchange::writeDrawSamples(path, columns, *choices, job, progress)
                   : exchange::writeDrawSamples(path, columns, source, job, progress);
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
    const auto choices = choicesOf(request, *session);
    if (!choices) return choices.error();
    const auto drawn = drawnOf(request, *session, *results);
    if (!drawn) return drawn.error();
    const auto& [inputs, source] = *drawn;
    // A range that no formula reads is one: where the plan is not possible, draws say why.
    if (inputs.empty() && !*choices && !analysis::hasRanges(session->plan))
        return refusal(
            Texts::tr("No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it "
                      "with --set."));
    analysis::DrawRequest job;
    job.draws = request.draws;
    job.seed = request.seed;
    job.sampling = request.sampling == "sobol" ? analysis::Sampling::sobol : analysis::Sampling::philox;
    job.shard = *shard;
    job.threads = request.threads;
    job.keepsValues = false;  // what parts add up to is the same then
    if (!request.samples.empty()) {
        const exchange::SampleColumns columns{session->plan, session->library(),
                                              *choices ? (*choices)->inputs() : inputs, *results};
        if (const auto written = writeSamples(request.samples, columns, source, choices->get(), job);
            !written)
            return refusal(written.error());
    }
    std::vector<analysis::WantedResult> wanted;
    for (const ResultAddress& result : *results)
        wanted.push_back({result, std::nullopt});
    DrawPart part{fingerprintOf(session->plan, request),
                  {},
                  *choices ? (*choices)->draw(wanted, job) : analysis::draw(source, job)};
    for (const ResultAddress& result : *results)
        part.results.push_back(addressOf(session->plan, result));
    const QString notes = notesOf(*session, *drawn, choices->get());
    if (!request.shard.empty()) return {success, QString::fromStdString(exchange::drawPartJson(part)), notes};
    return {success, DrawWords(*session, *results, choices->get()).listing(part.answer, *format), notes};
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
    if (!whole) return refusal(whyNotOne(parts, request.parts));
    if (whole->plan != fingerprintOf(session->plan, request))
        return refusal(
            Texts::tr("The parts were drawn from another plan, or from this one with other inputs."));
    const auto results = resultsAsked(*session, whole->results);
    if (!results) return refusal(results.error());
    const auto choices = choicesOf(request, *session);
    if (!choices) return choices.error();
    const auto drawn = drawnOf(request, *session, *results);
    if (!drawn) return drawn.error();
    return {success, DrawWords(*session, *results, choices->get()).listing(whole->answer, *format),
            notesOf(*session, *drawn, choices->get())};
}

}  // namespace wattplan::cli
