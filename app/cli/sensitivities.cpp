#include <QCoreApplication>
#include <algorithm>
#include <functional>

#include "app/cli/left_out_text.h"
#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "core/analysis/kept_correlations.h"
#include "core/analysis/open_plan.h"
#include "core/analysis/sobol_indices.h"
#include "core/analysis/sweep_setup.h"
#include "core/analysis/tornado.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/results.h"
#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/status_text.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SensitivityTexts)
};

/// One result of a plan and the inputs that vary.
struct Question {
    Session session;
    ResultAddress result;
    std::vector<analysis::VaryingInput> inputs;
    std::vector<analysis::ChoiceInput> choices;
    analysis::DrawSource source;
};

tl::expected<Question, Outcome> questionOf(const Request& request) {
    auto session = openSession(request);
    if (!session) return tl::unexpected(session.error());
    const auto result = resultNamed(session->plan, request.target);
    if (!result) return tl::unexpected(refusal(result.error()));
    if (session->model->node(*result) == graph::noNode)
        return tl::unexpected(refusal(Error{ErrorCode::unknownResult, "", "", {request.target, ""}}));
    auto inputs =
        analysis::varyingInputs(session->plan, session->library(), *session->model, statedRanges(request));
    auto choices = analysis::openChoices(session->plan, session->library());
    if (inputs.empty() && choices.empty() && !analysis::hasRanges(session->plan))
        return tl::unexpected(refusal(Texts::tr(
            "No input of the plan is a range. Type one such as 4..7 or 5±10%, or give it with --set.")));
    const std::array results{*result};
    auto source = analysis::drawSource(session->plan, session->library(), inputs, *session->model, results);
    return Question{std::move(*session), *result, std::move(inputs), std::move(choices), std::move(source)};
}

/// Inputs and values of the result, for people or for programs.
class Words {
public:
    Words(const Question& question, Format format)
        : m_question(question),
          m_format(format),
          m_spec(Registry::instance().result(question.result.result)),
          m_wording(text::fieldWording(question.session.plan, question.session.library(),
                                       question.session.numbers)),
          m_objects(text::objectsOf(question.session.plan, question.session.library(),
                                    question.session.numbers.language())) {}

    bool isTable() const { return m_format == Format::table; }

    QString input(FieldAddress address) const {
        const Session& session = m_question.session;
        const Object& object = address.object.isCatalogue() ? *session.library().find(address.object)
                                                            : *session.plan.find(address.object);
        const FieldSpec& field = Registry::instance().field(address.field);
        if (!isTable()) return QString::fromStdString(object.key + "." + std::string(field.key));
        return QStringLiteral("%1 · %2").arg(
            text::objectName(object, session.library(), session.numbers.language()),
            text::fieldLabel(address.field));
    }
    Listing::Cell inputValue(std::size_t place, double base) const {
        const analysis::VaryingInput& varying = m_question.inputs[place];
        const FieldSpec& field = Registry::instance().field(varying.input.field);
        const double value = field.unit.fromBase(base);
        if (!isTable()) return value;
        constexpr int significant = 4;  // a percentile has more digits than anyone reads
        return text::cellNumber({text::roundedTo(value, significant), varying.distribution.currency}, field,
                                m_wording)
            .text();
    }
    /// What an open choice may be.
    Listing::Cell chosen(const FieldValue& value, FieldAddress address) const {
        const Session& session = m_question.session;
        if (!isTable())
            return QString::fromStdString(analysis::choiceKey(session.plan, session.library(), value));
        return text::valueText(value, Registry::instance().field(address.field), m_wording);
    }
    Listing::Cell value(double base) const {
        if (!isTable()) return m_spec.unit.fromBase(base);
        return text::resultNumber(base, m_spec, m_question.session.numbers).text();
    }
    Listing::Cell difference(double base) const {
        if (!isTable()) return base / m_spec.unit.factor;
        return value(base + m_spec.unit.offset);
    }
    Listing::Cell value(const analysis::Outcome& outcome) const {
        if (outcome.isKnown()) return value(outcome.value);
        return text::statusText(outcome, m_objects);
    }
    QString unit() const {
        return QString::fromStdString(exchange::unitIn(
            m_spec.unit, planCurrencyCode(m_question.session.plan, m_question.session.library())));
    }

private:
    const Question& m_question;
    Format m_format;
    const ResultSpec& m_spec;
    text::FieldWording m_wording;
    text::ObjectOfTag m_objects;
};

/// Why a result has no value in some draws of what is open.
struct Failures {
    bool areAll = false;
    QStringList reasons{};
};

Failures failuresOf(const Question& question, const analysis::OpenPlan& open, const Request& request) {
    analysis::KeptDraws kept;
    const std::vector<analysis::WantedResult> wanted{{question.result, std::nullopt}};
    analysis::DrawRequest job;
    job.draws = request.draws;
    job.seed = request.seed;
    job.threads = request.threads;
    const analysis::DrawAnswer answer = open.draw(wanted, job, kept);
    const analysis::DrawnResult& drawn = answer.results.front();
    const Session& session = question.session;
    const auto objects = text::objectsOf(session.plan, session.library(), session.numbers.language());
    Failures failures{drawn.moments().count == 0, {}};
    for (const analysis::DrawFailure& each : drawn.failures) {
        const analysis::OpenPlan::Failure why = open.why(each.status);
        const QString reason =
            why.refused ? text::sentence(*why.refused) : text::statusText(why.outcome, objects);
        if (!failures.reasons.contains(reason)) failures.reasons << reason;
    }
    return failures;
}

QString noIndices(const Failures& failures) {
    if (failures.areAll)
        return Texts::tr("The result has no value at any point of the ranges: %1")
            .arg(failures.reasons.join(u' '));
    if (!failures.reasons.isEmpty())
        return Texts::tr("At too many points of the ranges the result has no value: %1")
            .arg(failures.reasons.join(u' '));
    return Texts::tr("No range moves this result.");
}

}  // namespace

Outcome tornado(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto question = questionOf(request);
    if (!question) return question.error();
    const Words words(*question, *format);
    std::vector<Listing::Column> columns{{"input", Texts::tr("Input")},
                                         {"input_p10", Texts::tr("at P10")},
                                         {"input_p90", Texts::tr("at P90")},
                                         {"result_p10", Texts::tr("Result at P10")},
                                         {"result_p90", Texts::tr("Result at P90")},
                                         {"swing", Texts::tr("Swing")},
                                         {"turns", Texts::tr("Turns")}};
    if (!words.isTable()) columns.push_back({"unit", {}});
    std::vector<std::pair<double, std::vector<Listing::Cell>>> rows;
    for (const analysis::ChoiceBar& bar :
         analysis::choiceBars(question->session.plan, question->session.library(), *question->session.model,
                              question->choices, question->result)) {
        // From what brings the least to what brings the most.
        const analysis::ChoiceInput& choice = question->choices[bar.choice];
        const auto placeOf = [&](double wanted) {
            for (std::size_t i = 0; i < bar.outcomes.size(); ++i)
                if (bar.outcomes[i].number() == wanted) return i;
            return std::size_t{0};
        };
        const std::size_t least = placeOf(bar.least);
        const std::size_t greatest = placeOf(bar.greatest);
        rows.emplace_back(bar.swing(),
                          std::vector<Listing::Cell>{words.input(choice.input),
                                                     words.chosen(choice.values[least], choice.input),
                                                     words.chosen(choice.values[greatest], choice.input),
                                                     words.value(bar.outcomes[least]),
                                                     words.value(bar.outcomes[greatest]),
                                                     words.difference(bar.swing()),
                                                     {}});
    }
    for (const analysis::TornadoBar& bar : analysis::tornado(question->source, 0).bars) {
        const QString turns = !bar.turns        ? QString()
                              : words.isTable() ? Texts::tr("yes")
                                                : QStringLiteral("1");
        std::vector<Listing::Cell> row{words.input(question->inputs[bar.input].input),
                                       words.inputValue(bar.input, bar.low.input),
                                       words.inputValue(bar.input, bar.high.input),
                                       words.value(bar.low.outcome),
                                       words.value(bar.high.outcome),
                                       words.difference(bar.swing()),
                                       turns};
        rows.emplace_back(bar.swing(), std::move(row));
    }
    if (rows.empty()) {
        const Session& session = question->session;
        const analysis::OpenPlan open(session.plan, session.library(), *session.model, statedRanges(request));
        return refusal(noIndices(failuresOf(*question, open, request)));
    }
    std::ranges::stable_sort(rows, std::ranges::greater{}, [](const auto& row) { return row.first; });
    Listing listing(columns);
    for (auto& [swing, row] : rows) {
        if (!words.isTable()) row.emplace_back(words.unit());
        listing.addRow(std::move(row));
    }
    return {success, listing.text(*format), leftOutText(question->session, question->inputs)};
}

Outcome sobol(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto question = questionOf(request);
    if (!question) return question.error();
    if (!question->source.correlations.empty())
        return refusal(
            Texts::tr("Indices are of inputs that are independent. The plan correlates some; --set "
                      "plan.correlations= takes them as independent."));
    const Words words(*question, *format);
    const Session& session = question->session;
    const analysis::OpenPlan open(session.plan, session.library(), *session.model, statedRanges(request));
    const auto indices = open.indices(
        question->result, {.points = request.draws, .seed = request.seed, .threads = request.threads});
    const std::vector<FieldAddress> inputs = open.indexInputs();
    const bool hasFailed = !indices || indices->failed > 0;
    const Failures failures = hasFailed ? failuresOf(*question, open, request) : Failures{};
    if (!indices) return refusal(noIndices(failures));
    constexpr int decimals = 3;
    std::vector<Listing::Column> columns{{"input", Texts::tr("Input")},
                                         {"first", Texts::tr("First index"), decimals},
                                         {"first_low", Texts::tr("from"), decimals},
                                         {"first_high", Texts::tr("to"), decimals},
                                         {"total", Texts::tr("Total index"), decimals},
                                         {"total_low", Texts::tr("from"), decimals},
                                         {"total_high", Texts::tr("to"), decimals},
                                         {"narrowing", Texts::tr("Knowing it narrows by"), decimals}};
    if (!words.isTable()) columns.insert(columns.end(), {{"points", {}}, {"failed", {}}, {"reason", {}}});
    Listing listing(columns);
    for (const analysis::SobolIndex& index : indices->indices) {
        std::vector<Listing::Cell> row{
            words.input(inputs[index.input]), index.first,      index.firstInterval.low,
            index.firstInterval.high,         index.total,      index.totalInterval.low,
            index.totalInterval.high,         index.narrowing()};
        if (!words.isTable())
            row.insert(row.end(), {indices->points, indices->failed, failures.reasons.join(u' ')});
        listing.addRow(std::move(row));
    }
    QString text = listing.text(*format);
    if (words.isTable() && hasFailed)
        text += u'\n' +
                Texts::tr("Of %1 points %2 are left out, since the result has no value there: %3")
                    .arg(text::typedText(static_cast<double>(indices->points + indices->failed)),
                         text::typedText(static_cast<double>(indices->failed)), failures.reasons.join(u' ')) +
                u'\n';
    return {success, text, leftOutText(session, question->inputs)};
}

}  // namespace wattplan::cli
