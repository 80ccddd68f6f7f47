#include <QCoreApplication>
#include <cmath>

#include "app/cli/listing.h"
#include "app/cli/snapshots.h"
#include "app/common/results_text.h"
#include "core/analysis/kept_what_ifs.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/results.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/status_text.h"

namespace wattplan::cli {

namespace {

using analysis::MovedInput;
using analysis::MovedResult;
using analysis::MovedResults;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(MovedResults)
};

/// What was kept, and the plan that it was kept of.
struct Kept {
    Plan plan{};
    std::optional<KeptResults> results{};
};

Result<Kept> keptBy(const Request& request) {
    const auto file = planFile(request, store::Access::readOnly);
    if (!file) return tl::unexpected(file.error());
    if (request.snapshots.empty())
        return (*file)->keptResults().map([&](std::optional<KeptResults> kept) {
            return Kept{(*file)->takeInitialPlan(), std::move(kept)};
        });
    return snapshotNamed(**file, request.snapshots.front()).and_then([](const store::Snapshot& snapshot) {
        return planOf(snapshot).map([&](Plan plan) { return Kept{std::move(plan), snapshot.kept}; });
    });
}

const char* changeKey(MovedResult::Change change) {
    switch (change) {
        case MovedResult::Change::value:
            return "value";
        case MovedResult::Change::known:
            return "known";
        case MovedResult::Change::unknown:
            return "unknown";
        case MovedResult::Change::added:
            return "added";
        case MovedResult::Change::gone:
            return "gone";
    }
    return "";
}

/// What moved in the baseline or, with its key, in a what-if.
class MovedText {
public:
    MovedText(const MovedResults& moved, const Plan& plan, const text::NumberFormat& numbers,
              const std::string& whatIf = {})
        : m_moved(moved),
          m_plan(plan),
          m_numbers(numbers),
          m_prefix(whatIf.empty() ? QString() : QString::fromStdString(whatIf) + u':'),
          m_wording(text::fieldWording(plan, catalog::Catalogue::builtIn(), numbers)),
          m_currency(planCurrencyCode(plan, catalog::Catalogue::builtIn())) {}

    void addToTable(Listing& listing) const {
        for (const MovedResult& result : m_moved.results)
            listing.addRow({m_prefix + QString::fromStdString(result.name), thenText(result), nowText(result),
                            why(result)});
    }
    /// A row for each result, then one for each part of its difference.
    void addTo(Listing& listing) const {
        for (const MovedResult& result : m_moved.results)
            addRows(listing, result);
    }

private:
    static const ResultSpec* specOf(const MovedResult& result) {
        return result.address ? &Registry::instance().result(result.address->result) : nullptr;
    }
    QString numberText(const MovedResult& result, double base) const {
        if (const ResultSpec* spec = specOf(result)) return text::resultNumber(base, *spec, m_numbers).text();
        const auto unit = parseUnit(result.unit);
        return QStringLiteral("%1 %2")
            .arg(unit ? unit->fromBase(base) : base)
            .arg(QString::fromStdString(result.unit));
    }
    QString thenText(const MovedResult& result) const {
        return result.then ? numberText(result, *result.then) : QStringLiteral("–");
    }
    QString nowText(const MovedResult& result) const {
        if (!result.address) return QStringLiteral("–");
        if (result.now.isKnown()) return numberText(result, result.now.value);
        return text::statusText(result.now,
                                text::objectsOf(m_plan, catalog::Catalogue::builtIn(), m_numbers.language()));
    }

    QString inputText(const MovedInput& input, const FieldValue& value) const {
        if (!input.address || isEmpty(value)) return QStringLiteral("–");
        return text::valueText(value, Registry::instance().field(input.address->field), m_wording);
    }
    QString inputsText(const std::vector<std::size_t>& inputs) const {
        QStringList texts;
        for (const std::size_t i : inputs) {
            const MovedInput& input = m_moved.inputs[i];
            texts << QStringLiteral("%1 (%2 → %3)")
                         .arg(QString::fromStdString(input.name), inputText(input, input.then),
                              inputText(input, input.now));
        }
        return texts.join(QStringLiteral(", "));
    }
    QString why(const MovedResult& result) const {
        if (result.change != MovedResult::Change::value) return {};
        if (!result.engine) return Texts::tr("The file does not tell");
        QStringList parts;
        for (const analysis::MovedShare& share : result.shares)
            parts << Texts::tr("%1: %2").arg(inputsText(share.inputs), numberText(result, share.value));
        if (std::abs(*result.engine) > 1e-12 * std::abs(result.now.value))
            parts << Texts::tr("Formulas: %1").arg(numberText(result, *result.engine));
        return parts.join(QStringLiteral("; "));
    }

    void addRows(Listing& listing, const MovedResult& result) const {
        const ResultSpec* spec = specOf(result);
        const auto unit = spec ? Result<Unit>(spec->unit) : parseUnit(result.unit);
        const auto shown = [&](const std::optional<double>& base) {
            if (!base) return Listing::Cell();
            return Listing::Cell(unit ? unit->fromBase(*base) : *base);
        };
        const auto part = [&](double base) { return Listing::Cell(base / (spec ? spec->unit.factor : 1.0)); };
        const std::vector<Listing::Cell> head{
            m_prefix + QString::fromStdString(result.name),
            QString::fromStdString(spec ? exchange::unitIn(spec->unit, m_currency) : result.unit),
            QString::fromLatin1(changeKey(result.change)), shown(result.then), shown(result.now.number())};
        const auto add = [&](const QString& cause, const QString& then, const QString& now,
                             Listing::Cell value) {
            std::vector<Listing::Cell> cells = head;
            for (Listing::Cell each : {Listing::Cell(cause), Listing::Cell(then), Listing::Cell(now), value})
                cells.push_back(std::move(each));
            listing.addRow(std::move(cells));
        };
        if (!result.engine) return add({}, {}, {}, {});
        add(QStringLiteral("engine"), QString::fromStdString(m_moved.engineThen),
            QString::fromStdString(m_moved.engineNow), part(*result.engine));
        for (const analysis::MovedShare& share : result.shares)
            for (const std::size_t i : share.inputs) {
                const MovedInput& input = m_moved.inputs[i];
                add(QString::fromStdString(input.name), inputText(input, input.then),
                    inputText(input, input.now), part(share.value));
            }
    }

    const MovedResults& m_moved;
    const Plan& m_plan;
    const text::NumberFormat& m_numbers;
    QString m_prefix;
    text::FieldWording m_wording;
    std::string m_currency;
};

Listing tableOf(const MovedResults& moved) {
    return Listing({{"result", Texts::tr("Result")},
                    {"then", Texts::tr("Then: engine %1").arg(QString::fromStdString(moved.engineThen))},
                    {"now", Texts::tr("Now: engine %1").arg(QString::fromStdString(moved.engineNow))},
                    {"why", Texts::tr("Why")}});
}

Listing rowsOf() {
    return Listing({{"result", {}},
                    {"unit", {}},
                    {"change", {}},
                    {"then", {}},
                    {"now", {}},
                    {"cause", {}},
                    {"cause_then", {}},
                    {"cause_now", {}},
                    {"part", {}}});
}

}  // namespace

Outcome moved(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const catalog::Catalogue& library = catalog::Catalogue::builtIn();
    const auto kept = keptBy(request);
    if (!kept) return refusal(kept.error());
    if (!kept->results)
        return refusal(
            Texts::tr("The file keeps no results of the plan as it stands. They are kept when the "
                      "workbench closes it."));
    const auto numbers = numberFormat(kept->plan, library, request.language, request.currency);
    if (!numbers) return refusal(numbers.error());
    const PlanModel model(kept->plan, library);
    const MovedResults moved = analysis::movedResults(*kept->results, kept->plan, library, model);
    const auto inWhatIfs =
        analysis::movedInWhatIfs(*kept->results, moved, kept->plan, library, [] { return true; });
    const bool isTable = *format == Format::table;
    if (isTable && moved.results.empty() && inWhatIfs.empty())
        return {success, Texts::tr("No result is another than it was.") + u'\n', {}};
    Listing listing = isTable ? tableOf(moved) : rowsOf();
    const auto add = [&](const MovedText& words) {
        isTable ? words.addToTable(listing) : words.addTo(listing);
    };
    add(MovedText(moved, kept->plan, *numbers));
    for (const analysis::MovedInWhatIf& whatIf : inWhatIfs)
        add(MovedText(whatIf.moved, kept->plan.inWhatIf(whatIf.whatIf), *numbers,
                      kept->plan.findWhatIf(whatIf.whatIf)->key));
    return {success, listing.text(*format), {}};
}

}  // namespace wattplan::cli
