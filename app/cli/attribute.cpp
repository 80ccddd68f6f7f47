#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <sstream>

#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "core/analysis/attribution.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/results.h"
#include "core/plan/change_names.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/status_text.h"

namespace wattplan::cli {

namespace {

using analysis::Attribution;
using analysis::Contribution;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AttributionTexts)
};

/// The changes that "KEY.FIELD,KEY" names: inputs, and objects that are added or removed.
Result<std::vector<FieldAddress>> groupNamed(const std::string& names, const Plan& from, const Plan& to,
                                             const catalog::Catalogue& library) {
    std::vector<FieldAddress> group;
    std::istringstream list(names);
    for (std::string name; std::getline(list, name, ',');) {
        if (name.find('.') == std::string::npos) {
            const Object* object = from.find(name) ? from.find(name) : to.find(name);
            if (!object) return failure(ErrorCode::unknownKey, {name, ""});
            group.push_back({object->id, {}});
            continue;
        }
        const auto input = inputNamed(from, library, name);
        if (!input) return tl::unexpected(input.error());
        group.push_back(*input);
    }
    return group;
}

class AttributionText {
public:
    AttributionText(const Session& session, const NamedPlan& from, const NamedPlan& to,
                    const Attribution& found, std::span<const analysis::ChangeGroup> asked)
        : m_session(session), m_from(from), m_to(to), m_found(found), m_asked(asked) {}

    QString table() const {
        Listing listing({{"change", Texts::tr("Change")},
                         {"value", text::resultLabel(m_found.result.result)},
                         {"error", m_found.isExact ? QString() : Texts::tr("Standard error")}});
        listing.addRow({QString::fromStdString(m_from.key), number(m_found.from.value), QString()});
        for (const Contribution& part : m_found.parts)
            listing.addRow({groupName(part), change(part.value),
                            m_found.isExact ? QString() : number(part.standardError)});
        listing.addRow({QString::fromStdString(m_to.key), number(m_found.to.value), QString()});
        QString output = listing.text(Format::table);
        for (const QString& note : notes())
            output += u'\n' + note + u'\n';
        return output;
    }

    QString rows(Format format) const {
        Listing listing({{"part", {}},
                         {"changes", {}},
                         {"value", {}},
                         {"unit", {}},
                         {"standard_error", {}},
                         {"exact", {}}});
        const ResultSpec& spec = Registry::instance().result(m_found.result.result);
        const QString unit = QString::fromStdString(
            exchange::unitIn(spec.unit, planCurrencyCode(m_from.plan, m_session.library())));
        const QString exact = m_found.isExact ? QStringLiteral("yes") : QStringLiteral("no");
        const auto end = [&](const NamedPlan& plan, const analysis::Outcome& outcome) {
            listing.addRow({QStringLiteral("plan"),
                            QString::fromStdString(plan.key),
                            spec.unit.fromBase(outcome.value),
                            unit,
                            {},
                            {}});
        };
        end(m_from, m_found.from);
        for (const Contribution& part : m_found.parts)
            listing.addRow({QStringLiteral("change"), changeKeys(part).join(QStringLiteral(";")),
                            part.value / spec.unit.factor, unit, part.standardError / spec.unit.factor,
                            exact});
        end(m_to, m_found.to);
        return listing.text(format);
    }

    QString endWithoutValue() const {
        const bool isFrom = !m_found.from.isKnown();
        const NamedPlan& plan = isFrom ? m_from : m_to;
        return QStringLiteral("%1: %2").arg(
            QString::fromStdString(plan.key),
            text::statusText(isFrom ? m_found.from : m_found.to,
                             text::objectsOf(plan.plan, m_session.library(), m_session.numbers.language())));
    }

private:
    QString number(double base) const { return text::resultNumber(base, spec(), m_session.numbers).text(); }
    QString change(double base) const {
        return text::resultNumber(base, spec(), m_session.numbers, {.sign = text::Sign::always}).text();
    }
    const ResultSpec& spec() const { return Registry::instance().result(m_found.result.result); }

    const Object& objectOf(ObjectId id) const {
        const Object* object = m_from.plan.find(id);
        return object ? *object : *m_to.plan.find(id);
    }
    QString objectName(ObjectId id) const {
        return text::objectName(objectOf(id), m_session.library(), m_session.numbers.language());
    }

    QString changeName(FieldAddress change, ObjectId subject) const {
        if (!change.field.isValid())
            return m_from.plan.find(change.object)
                       ? Texts::tr("without %1", "an object").arg(objectName(change.object))
                       : Texts::tr("with %1", "an object").arg(objectName(change.object));
        const QString label = text::fieldLabel(change.field);
        return change.object == subject ? label
                                        : QStringLiteral("%1 · %2").arg(objectName(change.object), label);
    }

    QString groupName(const Contribution& part) const {
        QStringList names;
        for (const FieldAddress& change : part.group.changes)
            names << changeName(change, part.group.subject);
        const QString list = names.join(QStringLiteral(", "));
        return part.group.subject.isValid()
                   ? QStringLiteral("%1: %2").arg(objectName(part.group.subject), list)
                   : list;
    }

    QStringList changeKeys(const Contribution& part) const {
        QStringList keys;
        for (const FieldAddress& change : part.group.changes) {
            const QString key = QString::fromStdString(objectOf(change.object).key);
            const auto field = change.field.isValid() ? Registry::instance().field(change.field).key : "";
            keys << (field.empty() ? key
                                   : key + u'.' + QString::fromUtf8(field.data(), qsizetype(field.size())));
        }
        return keys;
    }

    QString askedName(std::size_t group) const { return groupName({m_asked[group], {}, 0.0, 0.0}); }

    QStringList notes() const {
        QStringList list;
        if (m_found.parts.empty()) list << Texts::tr("No input differs.");
        for (const analysis::MergeReason& tie : m_found.tied)
            list << Texts::tr("Taken together, since one needs %1 of the other: %2 | %3")
                        .arg(objectName(tie.object), askedName(tie.first), askedName(tie.second));
        for (const Contribution& part : m_found.parts)
            if (part.made.size() > 1 && !isTied(part))
                list << Texts::tr(
                            "Taken together, since the result has no value for one without the other: %1")
                            .arg(groupName(part));
        if (!m_found.isExact)
            list << Texts::tr("Estimated from %Ln order(s) of the changes.", "", int(m_found.orders));
        return list;
    }

    bool isTied(const Contribution& part) const {
        return std::ranges::all_of(part.made, [&](std::size_t group) {
            return std::ranges::any_of(m_found.tied, [&](const analysis::MergeReason& tie) {
                return tie.first == group || tie.second == group;
            });
        });
    }

    const Session& m_session;
    const NamedPlan& m_from;
    const NamedPlan& m_to;
    const Attribution& m_found;
    std::span<const analysis::ChangeGroup> m_asked;
};

}  // namespace

Outcome attribute(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    if (request.whatIfs.size() != 2 || request.results.size() != 1)
        return refusal(Texts::tr("Name two what-ifs, or “baseline” and one, and one result with --result."));
    const auto session = openSession(request);
    if (!session) return session.error();
    const auto named = plansNamed(*session, request.whatIfs);
    if (!named) return refusal(named.error());
    const NamedPlan& from = named->front();
    const NamedPlan& to = named->back();
    const auto result = resultNamed(from.plan, request.results.front());
    if (!result) return refusal(result.error());
    std::vector<std::vector<FieldAddress>> byHand;
    if (request.groups.empty()) byHand = keptChangeGroups(session->plan);
    for (const std::string& names : request.groups) {
        auto group = groupNamed(names, from.plan, to.plan, session->library());
        if (!group) return refusal(group.error());
        byHand.push_back(std::move(*group));
    }
    const analysis::SeenPlan one{&from.plan, from.model.get()};
    const analysis::SeenPlan other{&to.plan, to.model.get()};
    const auto groups = analysis::changesBetween(one, other, session->library(), byHand);
    const auto found = analysis::attributeMerged(one, other, session->library(), *result, groups);
    const AttributionText words(*session, from, to, found, groups);
    if (found.finding == Attribution::Finding::noEnds) return refusal(words.endWithoutValue());
    return {success, *format == Format::table ? words.table() : words.rows(*format), {}};
}

}  // namespace wattplan::cli
