#include <QCoreApplication>
#include <algorithm>

#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "app/cli/snapshots.h"
#include "core/analysis/comparison.h"
#include "core/analysis/plan_difference.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/results.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/status_text.h"

namespace wattplan::cli {

namespace {

using analysis::ComparedValue;
using analysis::SeenPlan;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

QString rankText(analysis::Rank rank) {
    if (rank == analysis::Rank::best) return Texts::tr("best");
    return rank == analysis::Rank::worst ? Texts::tr("worst") : QString();
}

const char* rankKey(analysis::Rank rank) {
    return rank == analysis::Rank::best ? "best" : rank == analysis::Rank::worst ? "worst" : "";
}

const char* stateKey(analysis::Outcome::State state) {
    switch (state) {
        case analysis::Outcome::State::known:
            return "ok";
        case analysis::Outcome::State::unknown:
            return "unknown";
        case analysis::Outcome::State::infeasible:
            return "infeasible";
        case analysis::Outcome::State::absent:
            return "absent";
    }
    return "";
}

/// What is compared, and in what words.
class ComparisonText {
public:
    ComparisonText(const Session& session, const std::vector<NamedPlan>& named,
                   const std::vector<SeenPlan>& plans)
        : m_session(session),
          m_named(named),
          m_plans(plans),
          m_currency(planCurrencyCode(named.front().plan, session.library())) {
        for (const SeenPlan& seen : plans)
            m_wordings.push_back(text::fieldWording(*seen.plan, session.library(), session.numbers));
    }

    QString table(const std::vector<analysis::ComparedResult>& rows,
                  const analysis::PlanDifference& difference) const {
        std::vector<Listing::Column> columns{{"input", Texts::tr("Input that differs")}};
        addPlanColumns(columns);
        Listing inputs(columns);
        for (const analysis::DifferingInput& input : difference.inputs) {
            std::vector<Listing::Cell> cells{inputName(input.address)};
            for (std::size_t i = 0; i < m_plans.size(); ++i)
                cells.emplace_back(inputText(input, i));
            inputs.addRow(std::move(cells));
        }
        columns.front() = {"result", Texts::tr("Result")};
        Listing results(columns);
        for (const analysis::ComparedResult& row : rows) {
            std::vector<Listing::Cell> cells{resultName(row.address)};
            for (std::size_t i = 0; i < m_plans.size(); ++i)
                cells.emplace_back(valueText(row, i));
            results.addRow(std::move(cells));
        }
        const QString above =
            difference.inputs.empty() ? Texts::tr("No input differs.") + u'\n' : inputs.text(Format::table);
        return above + u'\n' + results.text(Format::table);
    }

    /// A row for each input and plan, then for each result and plan.
    QString rows(const std::vector<analysis::ComparedResult>& results,
                 const analysis::PlanDifference& difference, Format format) const {
        Listing listing({{"part", {}},
                         {"key", {}},
                         {"unit", {}},
                         {"plan", {}},
                         {"value", {}},
                         {"status", {}},
                         {"reason", {}},
                         {"difference", {}},
                         {"relative", {}},
                         {"rank", {}}});
        for (const analysis::DifferingInput& input : difference.inputs)
            for (std::size_t i = 0; i < m_plans.size(); ++i)
                addInput(listing, input, i);
        for (const analysis::ComparedResult& row : results)
            for (std::size_t i = 0; i < m_plans.size(); ++i)
                addResult(listing, row, i);
        return listing.text(format);
    }

private:
    void addPlanColumns(std::vector<Listing::Column>& columns) const {
        for (const NamedPlan& each : m_named)
            columns.push_back({each.key, QString::fromStdString(each.key)});
    }

    const Object* objectOf(ObjectId id) const {
        for (const SeenPlan& seen : m_plans)
            if (const Object* object = seen.plan->find(id)) return object;
        return nullptr;
    }
    QString objectName(ObjectId id) const {
        return text::objectName(*objectOf(id), m_session.library(), m_session.numbers.language());
    }
    QString key(ObjectId id, std::string_view part) const {
        return QString::fromStdString(objectOf(id)->key + "." + std::string(part));
    }
    QString inputName(FieldAddress address) const {
        return QStringLiteral("%1 · %2").arg(objectName(address.object), text::fieldLabel(address.field));
    }
    QString resultName(ResultAddress address) const {
        return QStringLiteral("%1 · %2").arg(objectName(address.object), text::resultLabel(address.result));
    }

    QString inputText(const analysis::DifferingInput& input, std::size_t plan) const {
        const analysis::InputInPlan& here = input.inPlans[plan];
        const FieldSpec& field = Registry::instance().field(input.address.field);
        if (!here.isPresent) return QStringLiteral("–");
        if (!isEmpty(here.own)) return text::valueText(here.own, field, m_wordings[plan]);
        const QString followed = here.followed
                                     ? text::valueText(here.followed->value, field, m_wordings[plan])
                                     : text::defaultText(field, m_wordings[plan]);
        return followed.isEmpty() ? QStringLiteral("–") : QStringLiteral("(%1)").arg(followed);
    }

    QString reason(const analysis::ComparedResult& row, std::size_t plan) const {
        return text::statusText(
            row.values[plan].outcome,
            text::objectsOf(*m_plans[plan].plan, m_session.library(), m_session.numbers.language()));
    }

    QString valueText(const analysis::ComparedResult& row, std::size_t plan) const {
        const ComparedValue& value = row.values[plan];
        if (!value.outcome.isKnown()) return reason(row, plan);
        const ResultSpec& spec = Registry::instance().result(row.address.result);
        QStringList parts{text::resultNumber(value.outcome.value, spec, m_session.numbers).text()};
        if (value.difference && *value.difference != 0.0)
            parts << text::resultChange(*value.difference, value.relative, spec, m_session.numbers);
        if (value.rank != analysis::Rank::none) parts << rankText(value.rank);
        return parts.join(QStringLiteral("  "));
    }

    void addInput(Listing& listing, const analysis::DifferingInput& input, std::size_t plan) const {
        const analysis::InputInPlan& here = input.inPlans[plan];
        const FieldSpec& field = Registry::instance().field(input.address.field);
        Listing::Cell value;
        if (const auto* number = std::get_if<Number>(&here.own); number && field.isNumeric())
            value = number->value;
        else if (!isEmpty(here.own))
            value = text::editText(here.own, m_wordings[plan]);
        const char* status = !here.isPresent ? "absent" : isEmpty(here.own) ? "follows" : "ok";
        listing.addRow({QStringLiteral("input"),
                        key(input.address.object, field.key),
                        QString::fromStdString(field.unit.symbol),
                        QString::fromStdString(m_named[plan].key),
                        value,
                        QString::fromLatin1(status),
                        {},
                        {},
                        {},
                        {}});
    }

    void addResult(Listing& listing, const analysis::ComparedResult& row, std::size_t plan) const {
        const ComparedValue& value = row.values[plan];
        const ResultSpec& spec = Registry::instance().result(row.address.result);
        Listing::Cell number;
        Listing::Cell difference;
        Listing::Cell relative;
        if (value.outcome.isKnown()) number = spec.unit.fromBase(value.outcome.value);
        if (value.difference) difference = *value.difference / spec.unit.factor;
        if (value.relative) relative = *value.relative;
        listing.addRow({QStringLiteral("result"), key(row.address.object, spec.key),
                        QString::fromStdString(exchange::unitIn(spec.unit, m_currency)),
                        QString::fromStdString(m_named[plan].key), number,
                        QString::fromLatin1(stateKey(value.outcome.state)), reason(row, plan), difference,
                        relative, QString::fromLatin1(rankKey(value.rank))});
    }

    const Session& m_session;
    const std::vector<NamedPlan>& m_named;
    const std::vector<SeenPlan>& m_plans;
    std::string m_currency;
    std::vector<text::FieldWording> m_wordings;
};

/// The results asked for, in whichever plan has their object; those of the whole plan where none are.
Result<std::vector<ResultAddress>> resultsAsked(const Request& request, const std::vector<SeenPlan>& plans) {
    std::vector<ResultAddress> results;
    if (request.results.empty()) return analysis::defaultResults(plans);
    for (const std::string& name : request.results) {
        auto found = resultNamed(*plans.front().plan, name);
        for (std::size_t i = 1; !found && i < plans.size(); ++i)
            if (const auto other = resultNamed(*plans[i].plan, name)) found = other;
        if (!found) return tl::unexpected(found.error());
        results.push_back(*found);
    }
    return results;
}

/// The what-ifs asked for, then the baselines of the snapshots; of snapshots alone, beside the baseline of
/// now.
Result<std::vector<NamedPlan>> plansAsked(const Request& request, const Session& session) {
    std::vector<std::string> whatIfs = request.whatIfs;
    if (whatIfs.empty() && !request.snapshots.empty()) whatIfs.emplace_back("baseline");
    auto named = plansNamed(session, whatIfs);
    if (!named || request.snapshots.empty()) return named;
    const auto file = planFile(request, store::Access::readOnly);
    if (!file) return tl::unexpected(file.error());
    for (const std::string& name : request.snapshots) {
        const auto plan = snapshotNamed(**file, name).and_then(planOf);
        if (!plan) return tl::unexpected(plan.error());
        NamedPlan column{name, analysis::aligned(*plan, named->front().plan), nullptr};
        column.model = std::make_unique<PlanModel>(column.plan, session.library(), session.model->kernels());
        named->push_back(std::move(column));
    }
    return named;
}

}  // namespace

Outcome compare(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto session = openSession(request);
    if (!session) return session.error();
    const auto named = plansAsked(request, *session);
    if (!named) return refusal(named.error());
    std::size_t base = 0;
    if (!request.base.empty()) {
        const auto found = std::ranges::find(*named, request.base, &NamedPlan::key);
        if (found == named->end()) {
            std::string keys;
            for (const NamedPlan& each : *named)
                keys.append(keys.empty() ? "" : ", ").append(each.key);
            return refusal(Error{ErrorCode::unknownChoice, "--base", "", {request.base, keys}});
        }
        base = static_cast<std::size_t>(found - named->begin());
    }
    std::vector<SeenPlan> plans;
    for (const NamedPlan& each : *named)
        plans.push_back({&each.plan, each.model.get()});
    const auto results = resultsAsked(request, plans);
    if (!results) return refusal(results.error());
    const auto rows = analysis::compare(plans, *results, base);
    const auto difference = analysis::differenceOf(plans, session->library());
    const ComparisonText words(*session, *named, plans);
    return {success,
            *format == Format::table ? words.table(rows, difference) : words.rows(rows, difference, *format),
            {}};
}

}  // namespace wattplan::cli
