#include "widgets/pages/claims_table.h"

#include <QCoreApplication>

#include "widgets/text/translation.h"

namespace wattplan {
namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(ClaimsTable)

public:
    static QString title() { return tr("Claims"); }
    static QStringList headings() {
        return {tr("No."),
                tr("Claim"),
                tr("Said by"),
                tr("Unit"),
                tr("Published, from"),
                tr("Published, to"),
                tr("Recomputed"),
                tr("Recomputed on the condition"),
                tr("Ratio"),
                tr("Verdict"),
                tr("Condition"),
                tr("Reason"),
                tr("Tested by"),
                tr("Address")};
    }
};

charts::Cell cellOf(const std::optional<double>& number) {
    return number ? charts::Cell(*number) : charts::Cell(QString());
}

}  // namespace

charts::ChartTable claimsTable(const ClaimStudy& study, text::Language language) {
    charts::ChartTable table;
    table.title = Words::title();
    table.headings = Words::headings();
    table.units = QStringList(table.headings.size(), QString());
    const std::string code = text::languageCode(language).toStdString();
    const auto in = [&](const evidence::Trilingual& texts) { return QString::fromStdString(texts.in(code)); };
    for (const evidence::Judgement& judgement : study.judgements) {
        const evidence::Claim& claim = *judgement.claim;
        const bool hasRange = !claim.isThreshold;
        table.rows.push_back(
            {QString::fromStdString(claim.id), in(claim.text), in(claim.attributedTo),
             QString::fromStdString(claim.unit.symbol), cellOf(hasRange ? claim.low : std::nullopt),
             cellOf(hasRange ? claim.high : std::nullopt), cellOf(judgement.recomputed),
             cellOf(judgement.underCondition), cellOf(judgement.ratio),
             judgement.verdict ? text::translate(evidence::verdictLabel(*judgement.verdict)) : QString(),
             in(claim.condition), in(claim.reason), QString::fromStdString(claim.source),
             QString::fromStdString(claim.url)});
    }
    return table;
}

}  // namespace wattplan
