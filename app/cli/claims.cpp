#include <QCoreApplication>

#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "core/evidence/claim_objects.h"
#include "core/exchange/claims_report.h"
#include "widgets/text/digits.h"
#include "widgets/text/translation.h"

namespace wattplan::cli {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ClaimTexts)
};

constexpr int digits = 4;  // significant, of what a claim rounds to two or three

QString number(const std::optional<double>& value) {
    return value ? text::roundedText(*value, digits) : QString();
}

QString published(const evidence::Claim& claim) {
    if (claim.isThreshold) return {};
    if (!claim.high) return Texts::tr("%1 or more", "a number").arg(number(claim.low));
    if (!claim.low || *claim.low == *claim.high) return number(claim.high);
    return Texts::tr("%1 to %2", "two numbers").arg(number(claim.low), number(claim.high));
}

QString verdict(const exchange::ClaimRow& row) {
    const evidence::Judgement& judgement = row.judgement;
    if (judgement.dangling)
        return Texts::tr("%1: %2", "a name, why it can't be used")
            .arg(QString::fromStdString(judgement.dangling->name), text::translate(judgement.dangling->why));
    if (!judgement.verdict) return Texts::tr("waits for an input of the plan");
    const QString word = text::translate(evidence::verdictLabel(*judgement.verdict));
    return judgement.departs() ? Texts::tr("%1 (other than judged)", "a verdict").arg(word) : word;
}

/// "air_hall.electricity_price = 2.11 USD/kWh"
QString need(const exchange::ClaimRow& row, const Plan& plan) {
    if (!row.answer) return {};
    const Object* object = plan.find(row.answer->input.object);
    const FieldSpec& field = Registry::instance().field(row.answer->input.field);
    const QString input = QString::fromStdString(object->key + "." + std::string(field.key));
    if (!row.answer->value) return Texts::tr("no value of %1", "an input").arg(input);
    return QStringLiteral("%1 = %2 %3")
        .arg(input, number(row.answer->value), QString::fromStdString(field.unit.symbol))
        .trimmed();
}

QString table(const std::vector<exchange::ClaimRow>& rows, const Plan& plan, std::string_view language) {
    Listing list({{"id", Texts::tr("No.")},
                  {"unit", Texts::tr("Unit")},
                  {"published", Texts::tr("Published")},
                  {"recomputed", Texts::tr("Recomputed")},
                  {"condition", Texts::tr("On the condition")},
                  {"ratio", Texts::tr("Ratio")},
                  {"verdict", Texts::tr("Verdict")},
                  {"need", Texts::tr("True if")},
                  {"claim", Texts::tr("Claim")}});
    for (const exchange::ClaimRow& row : rows) {
        const evidence::Claim& claim = *row.judgement.claim;
        list.addRow({QString::fromStdString(claim.id), QString::fromStdString(claim.unit.symbol),
                     published(claim), number(row.judgement.recomputed), number(row.judgement.underCondition),
                     number(row.judgement.ratio), verdict(row), need(row, plan),
                     QString::fromStdString(claim.text.in(language))});
    }
    return list.text(Format::table);
}

}  // namespace

Outcome claims(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto session = openSession(
        request, [](Plan& plan) { return evidence::addClaimObjects(plan, catalog::Catalogue::builtIn()); });
    if (!session) return session.error();
    const auto rows = exchange::claimRows(session->plan, session->library(), *session->model);
    const std::string language = text::languageCode(request.language).toStdString();
    switch (*format) {
        case Format::json:
            return {success, QString::fromStdString(exchange::claimsJson(rows, session->plan, language)), {}};
        case Format::csv:
            return {success, QString::fromStdString(exchange::claimsCsv(rows, session->plan, language)), {}};
        case Format::table:
            break;
    }
    return {success, table(rows, session->plan, language), {}};
}

}  // namespace wattplan::cli
