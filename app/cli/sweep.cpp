#include "core/analysis/sweep.h"

#include <QCoreApplication>
#include <cmath>

#include "app/cli/axis_text.h"
#include "app/cli/listing.h"
#include "app/cli/session.h"
#include "core/analysis/comparison.h"
#include "core/analysis/seek_target.h"
#include "core/catalog/exchange_rate.h"
#include "core/exchange/results.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/status_text.h"

namespace wattplan::cli {

namespace {

using analysis::SweepAxis;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(SweepTexts)
};

/// A root has more digits than anyone reads.
double sixDigits(double value) {
    constexpr double digits = 6.0;
    if (value == 0.0) return value;
    const double scale = std::pow(10.0, digits - 1.0 - std::floor(std::log10(std::abs(value))));
    return scale > 1.0 ? std::round(value * scale) / scale : value;
}

/// The cells and crossings of a sweep, for people or for programs.
class Words {
public:
    Words(const Session& session, const analysis::Sweep& sweep)
        : m_session(session),
          m_sweep(sweep),
          m_wording(text::fieldWording(session.plan, session.library(), session.numbers)),
          m_objects(text::objectsOf(session.plan, session.library(), session.numbers.language())) {}

    /// A row for each cell.
    QString table() const {
        std::vector<Listing::Column> columns;
        for (const SweepAxis& axis : m_sweep.axes)
            columns.push_back({addressOf(axis), inputLabel(axis)});
        for (const ResultAddress& result : m_sweep.results)
            columns.push_back({addressOf(result), resultLabel(result)});
        Listing listing(columns);
        for (std::size_t row = 0; row < m_sweep.rows(); ++row)
            for (std::size_t column = 0; column < m_sweep.columns(); ++column) {
                std::vector<Listing::Cell> cells;
                for (std::size_t axis = 0; axis < m_sweep.axes.size(); ++axis)
                    cells.emplace_back(shown(axis, axis == 0 ? column : row));
                const analysis::SweepCell& cell = m_sweep.at(column, row);
                for (std::size_t i = 0; i < m_sweep.results.size(); ++i)
                    cells.emplace_back(cell.refused ? text::sentence(*cell.refused)
                                                    : outcomeText(cell.outcomes[i], i));
                listing.addRow(std::move(cells));
            }
        return listing.text(Format::table);
    }

    /// Where the first result passes a limit, in sentences.
    QString crossings(const std::vector<analysis::LimitCrossing>& list, double limit) const {
        const ResultSpec& spec = Registry::instance().result(m_sweep.results[0].result);
        const QString limitText = text::resultNumber(limit, spec, m_session.numbers).text();
        if (analysis::crossedAxes(m_sweep).empty()) return {};
        if (list.empty()) {
            const analysis::LimitSides sides = analysis::limitSides(m_sweep, 0, limit);
            const QString none =
                sides.below && sides.above
                    ? Texts::tr(
                          "Some cells lie below %1 and some above, but the result crosses it along no "
                          "line of numbers.")
                    : Texts::tr("Nowhere does the result cross %1.");
            return u'\n' + none.arg(limitText) + u'\n';
        }
        QString text;
        for (const analysis::LimitCrossing& crossing : list) {
            // Of two inputs it is said which.
            QString place = numberText(crossing.axis, crossing.at);
            if (analysis::crossedAxes(m_sweep).size() > 1)
                place = QStringLiteral("%1 %2").arg(inputLabel(m_sweep.axes[crossing.axis]), place);
            const QString sentence = crossing.rises ? Texts::tr("The result rises above %1 at %2.")
                                                    : Texts::tr("The result falls below %1 at %2.");
            text += u'\n' + sentence.arg(limitText, place);
            if (m_sweep.axes.size() > 1) {
                const std::size_t other = 1 - crossing.axis;
                text += QStringLiteral(" (%1: %2)")
                            .arg(inputLabel(m_sweep.axes[other]), shown(other, crossing.line));
            }
        }
        return text + u'\n';
    }

    /// A row for each cell and result, and for each crossing.
    QString rows(const std::vector<analysis::LimitCrossing>& crossings, std::optional<double> limit,
                 Format format) const {
        std::vector<Listing::Column> columns{{"part", {}}, {"x", {}}, {"x_unit", {}}};
        const bool isPair = m_sweep.axes.size() > 1;
        if (isPair) columns.insert(columns.end(), {{"y", {}}, {"y_unit", {}}});
        columns.insert(columns.end(), {{"result", {}}, {"value", {}}, {"unit", {}}, {"reason", {}}});
        Listing listing(columns);
        for (std::size_t row = 0; row < m_sweep.rows(); ++row)
            for (std::size_t column = 0; column < m_sweep.columns(); ++column)
                for (std::size_t i = 0; i < m_sweep.results.size(); ++i)
                    addCell(listing, column, row, i);
        for (const analysis::LimitCrossing& crossing : crossings) {
            std::vector<Listing::Cell> cells{crossing.rises ? QStringLiteral("rises")
                                                            : QStringLiteral("falls")};
            for (std::size_t axis = 0; axis < m_sweep.axes.size(); ++axis) {
                cells.push_back(axis == crossing.axis ? Listing::Cell(crossing.at)
                                                      : typed(axis, crossing.line));
                cells.emplace_back(unitOfAxis(axis));
            }
            addResult(cells, 0, *limit, {});
            listing.addRow(std::move(cells));
        }
        return listing.text(format);
    }

private:
    void addCell(Listing& listing, std::size_t column, std::size_t row, std::size_t result) const {
        const analysis::SweepCell& cell = m_sweep.at(column, row);
        std::vector<Listing::Cell> cells{QStringLiteral("cell")};
        for (std::size_t axis = 0; axis < m_sweep.axes.size(); ++axis) {
            cells.push_back(typed(axis, axis == 0 ? column : row));
            cells.emplace_back(unitOfAxis(axis));
        }
        if (cell.refused)
            addResult(cells, result, std::nullopt, text::sentence(*cell.refused));
        else
            addResult(cells, result, cell.outcomes[result].number(),
                      text::statusText(cell.outcomes[result], m_objects));
        listing.addRow(std::move(cells));
    }

    void addResult(std::vector<Listing::Cell>& cells, std::size_t result, std::optional<double> base,
                   const QString& reason) const {
        const ResultSpec& spec = Registry::instance().result(m_sweep.results[result].result);
        cells.emplace_back(QString::fromStdString(addressOf(m_sweep.results[result])));
        cells.push_back(base ? Listing::Cell(spec.unit.fromBase(*base)) : Listing::Cell());
        cells.emplace_back(QString::fromStdString(
            exchange::unitIn(spec.unit, planCurrencyCode(m_session.plan, m_session.library()))));
        cells.emplace_back(reason);
    }

    const Object& objectOf(ObjectId id) const {
        return id.isCatalogue() ? *m_session.library().find(id) : *m_session.plan.find(id);
    }
    std::string addressOf(const SweepAxis& axis) const {
        return objectOf(axis.input.object).key + "." +
               std::string(Registry::instance().field(axis.input.field).key);
    }
    std::string addressOf(ResultAddress result) const {
        return objectOf(result.object).key + "." +
               std::string(Registry::instance().result(result.result).key);
    }
    QString inputLabel(const SweepAxis& axis) const {
        return QStringLiteral("%1 · %2").arg(
            text::objectName(objectOf(axis.input.object), m_session.library(), m_session.numbers.language()),
            text::fieldLabel(axis.input.field));
    }
    QString resultLabel(ResultAddress result) const {
        return QStringLiteral("%1 · %2").arg(
            text::objectName(objectOf(result.object), m_session.library(), m_session.numbers.language()),
            text::resultLabel(result.result));
    }
    QString shown(std::size_t axis, std::size_t place) const {
        const SweepAxis& each = m_sweep.axes[axis];
        if (const auto number = each.number(place)) return numberText(axis, *number);
        return text::valueText(each.values[place], Registry::instance().field(each.input.field), m_wording);
    }
    QString numberText(std::size_t axis, double value) const {
        const SweepAxis& each = m_sweep.axes[axis];
        const auto* like = std::get_if<Number>(&each.values.front());
        return text::cellNumber({sixDigits(value), like->currency},
                                Registry::instance().field(each.input.field), m_wording)
            .text();
    }
    Listing::Cell typed(std::size_t axis, std::size_t place) const {
        const SweepAxis& each = m_sweep.axes[axis];
        if (const auto number = each.number(place)) return *number;
        return text::editText(each.values[place], m_wording);
    }
    QString unitOfAxis(std::size_t axis) const {
        const SweepAxis& each = m_sweep.axes[axis];
        const FieldSpec& field = Registry::instance().field(each.input.field);
        const auto* number = std::get_if<Number>(&each.values.front());
        if (!number || number->currency.empty()) return QString::fromStdString(field.unit.symbol);
        return QString::fromStdString(exchange::unitIn(field.unit, number->currency));
    }
    QString outcomeText(const analysis::Outcome& outcome, std::size_t result) const {
        if (!outcome.isKnown()) return text::statusText(outcome, m_objects);
        return text::resultNumber(outcome.value, Registry::instance().result(m_sweep.results[result].result),
                                  m_session.numbers)
            .text();
    }

    const Session& m_session;
    const analysis::Sweep& m_sweep;
    text::FieldWording m_wording;
    text::ObjectOfTag m_objects;
};

}  // namespace

Outcome sweep(const Request& request) {
    const auto format = formatOf(request);
    if (!format) return refusal(format.error());
    const auto session = openSession(request);
    if (!session) return session.error();
    analysis::SweepRequest job;
    for (const std::string& text : {request.x, request.y}) {
        if (text.empty()) continue;
        auto axis = readAxis(*session, text);
        if (!axis) return axis.error();
        job.axes.push_back(std::move(*axis));
    }
    if (job.axes.size() > 1 && job.axes[0].input == job.axes[1].input)
        return refusal(Texts::tr("--x and --y are the same input."));
    std::size_t cells = 1;
    for (const SweepAxis& axis : job.axes)
        cells *= axis.values.size();
    if (cells > analysis::mostSweepCells)
        return refusal(Texts::tr("These are %1 cells; at most %2 can be swept.")
                           .arg(cells)
                           .arg(analysis::mostSweepCells));
    for (const std::string& name : request.results) {
        const auto result = resultNamed(session->plan, name);
        if (!result) return refusal(result.error());
        job.results.push_back(*result);
    }
    std::optional<double> limit;
    if (!request.value.empty()) {
        const auto target =
            analysis::readTarget(request.value, Registry::instance().result(job.results.front().result),
                                 session->plan, session->library());
        if (!target) return refusal(target.error());
        limit = *target;
    }
    const analysis::Sweep found = analysis::sweep(session->plan, session->library(), *session->model, job);
    std::vector<analysis::LimitCrossing> crossings;
    if (limit)
        crossings =
            analysis::limitCrossings(session->plan, session->library(), *session->model, found, 0, *limit);
    const Words words(*session, found);
    if (*format != Format::table) return {success, words.rows(crossings, limit, *format), {}};
    return {success, words.table() + (limit ? words.crossings(crossings, *limit) : QString()), {}};
}

}  // namespace wattplan::cli
