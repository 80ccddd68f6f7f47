#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "core/analysis/alternatives.h"
#include "core/analysis/choice_seek.h"
#include "core/analysis/goal_seek.h"
#include "core/analysis/input_probe.h"
#include "core/analysis/seek_target.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/results.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/status_text.h"
#include "widgets/text/translation.h"

namespace wattplan::cli {

namespace {

using analysis::GoalSeek;
using analysis::SeekFinding;
using analysis::SeekPoint;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SeekTexts)
};

const char* findingKey(SeekFinding finding) {
    switch (finding) {
        case SeekFinding::reached:
            return "reached";
        case SeekFinding::steppedOver:
            return "stepped_over";
        case SeekFinding::everywhere:
            return "everywhere";
        case SeekFinding::flat:
            return "flat";
        case SeekFinding::outOfReach:
            return "out_of_reach";
        case SeekFinding::noValue:
            return "no_value";
    }
    return "";
}

QString findingText(SeekFinding finding) {
    switch (finding) {
        case SeekFinding::reached:
            return Texts::tr("The target is met.");
        case SeekFinding::steppedOver:
            return Texts::tr("The result passes over the target in a step: the neighbours are shown.");
        case SeekFinding::everywhere:
            return Texts::tr("The result is at the target whatever the input is.");
        case SeekFinding::flat:
            return Texts::tr("The input does not move the result.");
        case SeekFinding::outOfReach:
            return Texts::tr("The target is out of reach within the range: the nearest value is shown.");
        case SeekFinding::noValue:
            return Texts::tr("The result has no value anywhere in the range.");
    }
    return {};
}

class SeekText {
public:
    SeekText(const Session& session, ResultAddress result, FieldAddress input)
        : m_session(session),
          m_result(Registry::instance().result(result.result)),
          m_field(Registry::instance().field(input.field)),
          m_wording(text::fieldWording(session.plan, session.library(), session.numbers)),
          m_objects(text::objectsOf(session.plan, session.library(), session.numbers.language())) {}

    QString table(const GoalSeek& seek) const {
        Listing listing({{"part", {}},
                         {"input", text::translate(m_field.label)},
                         {"result", text::translate(m_result.label)}});
        const auto add = [&](const QString& what, const SeekPoint& point) {
            listing.addRow({what, inputText(point.input, seek), resultText(point.outcome)});
        };
        if (seek.present) add(Texts::tr("now"), {*seek.present, seek.now});
        for (const analysis::SeekAnswer& each : seek.answers) {
            if (each.isExact) {
                add(Texts::tr("answer"), each.best);
                continue;
            }
            add(Texts::tr("below the step"), each.below);
            add(Texts::tr("above the step"), each.above);
        }
        if (seek.answers.empty() && seek.nearest) add(Texts::tr("nearest"), seek.nearest->best);
        QString output = findingText(seek.finding) + QStringLiteral("\n\n") + listing.text(Format::table);
        for (const analysis::SeekGap& gap : seek.gaps)
            output += u'\n' +
                      Texts::tr("From %1 to %2: %3", "two values of the input, why there is no result")
                          .arg(inputText(gap.low, seek), inputText(gap.high, seek),
                               text::statusText(gap.why, m_objects)) +
                      u'\n';
        return output;
    }

    QString rows(const GoalSeek& seek, Format format) const {
        Listing listing({{"part", {}},
                         {"finding", {}},
                         {"input", {}},
                         {"input_unit", {}},
                         {"result", {}},
                         {"result_unit", {}},
                         {"reason", {}}});
        const auto add = [&](const char* part, const SeekPoint& point) {
            Listing::Cell value;
            if (point.outcome.isKnown()) value = m_result.unit.fromBase(point.outcome.value);
            listing.addRow({QString::fromLatin1(part), QString::fromLatin1(findingKey(seek.finding)),
                            point.input, QString::fromStdString(m_field.unit.symbol), value, resultUnit(),
                            text::statusText(point.outcome, m_objects)});
        };
        if (seek.present) add("now", {*seek.present, seek.now});
        for (const analysis::SeekAnswer& each : seek.answers) {
            if (each.isExact) {
                add("answer", each.best);
                continue;
            }
            add("below", each.below);
            add("above", each.above);
        }
        if (seek.nearest) add("nearest", seek.nearest->best);
        for (const SeekPoint& point : seek.curve)
            add("sample", point);
        return listing.text(format);
    }

    QString choices(const analysis::ChoiceSeek& seek, Format format) const {
        Listing listing({{"choice", text::translate(m_field.label)},
                         {"result", text::translate(m_result.label)},
                         {"unit", {}},
                         {"part", {}},
                         {"reason", {}}});
        for (std::size_t i = 0; i < seek.candidates.size(); ++i) {
            const analysis::Candidate& each = seek.candidates[i];
            const bool isNearest = seek.nearest == i;
            if (format == Format::table) {
                const QString marks = isNearest        ? Texts::tr("nearest")
                                      : each.isPresent ? Texts::tr("now")
                                                       : QString();
                listing.addRow({text::valueText(each.value, m_field, m_wording), resultText(each.outcome),
                                QString(), marks, QString()});
                continue;
            }
            Listing::Cell value;
            if (each.outcome.isKnown()) value = m_result.unit.fromBase(each.outcome.value);
            const char* part = isNearest ? "nearest" : each.isPresent ? "now" : each.meets ? "meets" : "";
            listing.addRow({text::editText(each.value, m_wording), value, resultUnit(),
                            QString::fromLatin1(part), text::statusText(each.outcome, m_objects)});
        }
        return listing.text(format);
    }

private:
    QString resultUnit() const {
        return QString::fromStdString(
            exchange::unitIn(m_result.unit, planCurrencyCode(m_session.plan, m_session.library())));
    }
    QString resultText(const analysis::Outcome& outcome) const {
        return outcome.isKnown() ? text::resultNumber(outcome.value, m_result, m_session.numbers).text()
                                 : text::statusText(outcome, m_objects);
    }
    /// To six digits: a root has more than anyone types.
    QString inputText(double value, const GoalSeek& seek) const {
        constexpr int digits = 6;
        const double decimals = value == 0.0 ? 0.0 : digits - 1.0 - std::floor(std::log10(std::abs(value)));
        const double scale = std::pow(10.0, decimals);
        const double rounded = decimals > 0.0 ? std::round(value * scale) / scale : value;
        const Number number =
            analysis::numberFor(m_session.plan, m_session.library(), *m_session.model, seek.input, rounded);
        return text::cellNumber(number, m_field, m_wording).text();
    }

    const Session& m_session;
    const ResultSpec& m_result;
    const FieldSpec& m_field;
    text::FieldWording m_wording;
    text::ObjectOfTag m_objects;
};

}  // namespace

Outcome seek(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto session = openSession(request);
    if (!session) return session.error();
    const auto result = resultNamed(session->plan, request.target);
    if (!result) return refusal(result.error());
    const auto input = inputNamed(session->plan, session->library(), request.input);
    if (!input) return refusal(input.error());
    const FieldSpec& field = Registry::instance().field(input->field);
    const auto target = analysis::readTarget(request.value, Registry::instance().result(result->result),
                                             session->plan, session->library());
    if (!target) return refusal(target.error());
    const SeekText words(*session, *result, *input);
    if (analysis::isChoice(field))
        return {success,
                words.choices(analysis::seekByChoice(session->plan, session->library(), *session->model,
                                                     *result, *target, *input),
                              *format),
                {}};
    if (!field.isNumeric())
        return refusal(
            Texts::tr("%1 is neither a number nor a choice.").arg(QString::fromStdString(request.input)));
    auto range = analysis::seekRange(
        field, analysis::presentValue(session->plan, session->library(), *session->model, *input));
    range = {std::max(range.first, request.low.value_or(range.first)),
             std::min(range.second, request.high.value_or(range.second))};
    if (range.first >= range.second) return refusal(Texts::tr("The range from --low to --high is empty."));
    const auto found = analysis::seekByNumber(session->plan, session->library(), *session->model, *result,
                                              *target, *input, range);
    return {success, *format == Format::table ? words.table(found) : words.rows(found, *format), {}};
}

}  // namespace wattplan::cli
