#include "app/common/results_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/common/text_table.h"
#include "core/catalog/exchange_rate.h"
#include "widgets/text/boundary_text.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/status_text.h"

namespace wattplan {

namespace {

class Texts {
    Q_DECLARE_TR_FUNCTIONS(ResultTexts)

public:
    static QString upTo(const QString& largest) { return tr("up to %1", "largest month").arg(largest); }
    static QString nameAndKey(const QString& name, const QString& key) {
        return tr("%1 (%2)", "name of an object and its key").arg(name, key);
    }
    static QString title(const QString& plan, const QString& currency) {
        return tr("%1, money in %2", "plan, currency").arg(plan, currency);
    }
};

QString fromUtf8(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

}  // namespace

Result<text::NumberFormat> numberFormat(const Plan& plan, const catalog::Catalogue& catalogue,
                                        text::Language language, std::string_view code) {
    const auto rate = exchangeRate(code, plan, catalogue);
    if (!rate) {
        std::string codes;
        for (const Object* row : catalogue.rows(Kind::currency))
            codes.append(codes.empty() ? "" : ", ").append(currencyCode(*row));
        return failure(ErrorCode::unknownChoice, {std::string(code), codes});
    }
    return text::NumberFormat(
        text::Wording{language, text::UnitStyle::international,
                      text::DisplayCurrency{text::currencyName(code, plan, catalogue), *rate}});
}

exchange::ResultTable resultsOf(const Plan& plan, const catalog::Catalogue& catalogue, const PlanModel& model,
                                text::Language language) {
    const auto objects = text::objectsOf(plan, catalogue, language);
    exchange::ResultWords words;
    words.reason = [&](graph::NodeId node) {
        return text::statusText(model.evaluation(), node, objects).toStdString();
    };
    words.object = [&](const Object& object) {
        return text::objectName(object, catalogue, language).toStdString();
    };
    words.label = [](const ResultSpec& spec) { return text::resultLabel(spec.id).toStdString(); };
    return exchange::resultTable(plan, catalogue, model, words);
}

QString resultValueText(std::span<const double> base, const ResultSpec& spec,
                        const text::NumberFormat& numbers) {
    if (base.empty()) return {};
    if (!spec.isSeries) return text::resultNumber(base.front(), spec, numbers).text();
    return Texts::upTo(text::resultNumber(*std::ranges::max_element(base), spec, numbers).text());
}

QString resultsText(const exchange::ResultTable& table, const Plan& plan, const catalog::Catalogue& catalogue,
                    const text::NumberFormat& numbers) {
    const QString currency = fromUtf8(numbers.wording().currency.name.code);
    QString all = Texts::title(fromUtf8(table.plan), currency) + u'\n';
    using Align = TextTable::Align;
    for (auto row = table.rows.begin(); row != table.rows.end();) {
        const Object& object = *plan.find(row->address.object);
        const QString name = text::objectName(object, catalogue, numbers.language());
        const QString key = fromUtf8(object.key);
        all += u'\n' + (name == key ? name : Texts::nameAndKey(name, key)) + u'\n';
        TextTable lines({Align::left, Align::right, Align::left, Align::left}, 2);
        for (; row != table.rows.end() && row->address.object == object.id; ++row) {
            const ResultSpec& spec = Registry::instance().result(row->address.result);
            std::vector<double> base;
            for (const double value : row->values)
                base.push_back(spec.unit.toBase(value));
            const bool isOk = row->status == exchange::ResultStatus::ok;
            lines.addRow({text::resultLabel(spec.id),
                          isOk ? resultValueText(base, spec, numbers) : QStringLiteral("—"),
                          text::boundaryText(spec.boundary),
                          isOk ? fromUtf8(spec.key) : fromUtf8(row->reason)});
        }
        all += lines.text();
    }
    return forTerminal(all);
}

}  // namespace wattplan
