#include "widgets/pages/sweep_cells.h"

#include <QCoreApplication>
#include <QMap>
#include <cmath>

#include "widgets/pages/seek_figures.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/sentences.h"
#include "widgets/text/status_text.h"

namespace wattplan {
namespace {

using analysis::Sweep;
using analysis::SweepAxis;
using analysis::SweepCell;

class Words {
    Q_DECLARE_TR_FUNCTIONS(SweepFigures)

public:
    static QString noValue() { return tr("No value"); }
    static QString failed(int cells, int all) {
        return tr("%1 of %n cell(s) have no value:", nullptr, all).arg(cells);
    }
    static QString times(const QString& reason, int count) {
        return tr("%1 (%2)", "reason, how often").arg(reason).arg(count);
    }
    static QString pair(const QString& name, const QString& value) {
        return tr("%1: %2", "name, value").arg(name, value);
    }
    static QString reason() { return tr("Why there is no value"); }
    static QString separator() { return tr(" · ", "between inputs of a cell"); }
};

const ResultSpec& specOf(const Sweep& sweep, std::size_t result) {
    return Registry::instance().result(sweep.results[result].result);
}

text::FieldWording wordingOf(const PlanView& view) {
    return text::fieldWording(view.plan, view.catalogue, view.numbers);
}

QString fineText(const PlanView& view, const Sweep& sweep, std::size_t result, double value) {
    return text::resultNumber(value, specOf(sweep, result), view.numbers, {.significant = 5}).text();
}

}  // namespace

const FieldSpec& sweptField(const SweepAxis& axis) {
    return Registry::instance().field(axis.input.field);
}

QString numberText(const PlanView& view, const SweepAxis& axis, double value) {
    constexpr double digits = 6.0;
    if (value != 0.0) {
        const double scale = std::pow(10.0, digits - 1.0 - std::floor(std::log10(std::abs(value))));
        if (scale > 1.0) value = std::round(value * scale) / scale;
    }
    const auto* like = std::get_if<Number>(&axis.values.front());
    return text::cellNumber({value, like ? like->currency : std::string()}, sweptField(axis), wordingOf(view))
        .text();
}

QString resultText(const PlanView& view, const Sweep& sweep, std::size_t result, double value) {
    return text::resultNumber(value, specOf(sweep, result), view.numbers).text();
}

QString reasonOf(const SweepCell& cell, std::size_t result, const text::ObjectOfTag& objects) {
    if (cell.refused) return text::sentence(*cell.refused);
    if (!cell.isDone || result >= cell.outcomes.size() || cell.outcomes[result].isKnown()) return {};
    const QString reason = text::statusText(cell.outcomes[result], objects);
    return reason.isEmpty() ? Words::noValue() : reason;
}

std::optional<double> valueOf(const SweepCell& cell, std::size_t result) {
    return result < cell.outcomes.size() ? cell.outcomes[result].number() : std::nullopt;
}

QString placeText(const PlanView& view, const SweepAxis& axis, std::size_t place) {
    if (const auto number = axis.number(place); number && sweptField(axis).isNumeric())
        return numberText(view, axis, *number);
    return text::valueText(axis.values[place], sweptField(axis), wordingOf(view));
}

ResultTable sweptCells(const PlanView& view, const SweepAnswer& answer, CellDigits digits) {
    const Sweep& sweep = answer.sweep;
    ResultTable table;
    if (sweep.axes.empty()) return table;
    const text::ObjectOfTag objects = text::objectsOf(view.plan, view.catalogue, view.language());
    const bool isPair = sweep.axes.size() > 1;
    table.corner = inputName(view, sweep.axes.front().input);
    if (isPair) table.columns.push_back({inputName(view, sweep.axes[1].input), {}, {}, true});
    for (const ResultAddress& result : sweep.results)
        table.columns.push_back(digits == CellDigits::all
                                    ? columnOf(Registry::instance().result(result.result))
                                    : ResultTable::Column{text::resultLabel(result.result), {}, {}, true});
    bool fails = false;
    for (std::size_t i = 0; i < sweep.cells.size(); ++i) {
        const SweepCell& cell = sweep.cells[i];
        if (!cell.isDone) continue;
        ResultTable::Row row{placeText(view, sweep.axes[0], i % sweep.columns()), {}, false};
        if (isPair)
            row.cells.push_back({std::nullopt, placeText(view, sweep.axes[1], i / sweep.columns()), 0, {}});
        QString why;
        for (std::size_t k = 0; k < sweep.results.size(); ++k) {
            const QString reason = reasonOf(cell, k, objects);
            const auto value = valueOf(cell, k);
            row.cells.push_back(
                {value, value ? fineText(view, sweep, k, *value) : QStringLiteral("—"), 0, reason});
            if (why.isEmpty()) why = reason;
        }
        fails = fails || !why.isEmpty();
        row.cells.push_back({std::nullopt, why, 0, {}});
        table.rows.push_back(std::move(row));
    }
    if (fails)
        table.columns.push_back({Words::reason(), {}, {}, true});
    else
        for (ResultTable::Row& row : table.rows)
            row.cells.pop_back();
    return table;
}

QString failedCellsText(const PlanView& view, const SweepAnswer& answer) {
    const text::ObjectOfTag objects = text::objectsOf(view.plan, view.catalogue, view.language());
    QMap<QString, int> reasons;
    int failed = 0;
    for (const SweepCell& cell : answer.sweep.cells) {
        QString reason;
        for (std::size_t k = 0; k < answer.sweep.results.size() && reason.isEmpty(); ++k)
            reason = reasonOf(cell, k, objects);
        if (reason.isEmpty()) continue;
        ++failed;
        ++reasons[reason];
    }
    if (failed == 0) return {};
    QStringList lines{Words::failed(failed, static_cast<int>(answer.sweep.cells.size()))};
    for (auto each = reasons.begin(); each != reasons.end(); ++each)
        lines += Words::times(each.key(), each.value());
    return lines.join(u'\n');
}

QString inputsOfCell(const PlanView& view, const SweepAnswer& answer, std::size_t cell) {
    const Sweep& sweep = answer.sweep;
    QStringList parts;
    for (std::size_t axis = 0; axis < sweep.axes.size(); ++axis)
        parts += Words::pair(
            inputName(view, sweep.axes[axis].input),
            placeText(view, sweep.axes[axis], axis == 0 ? cell % sweep.columns() : cell / sweep.columns()));
    return parts.join(Words::separator());
}

QString cellText(const PlanView& view, const SweepAnswer& answer, std::size_t cell) {
    const Sweep& sweep = answer.sweep;
    const text::ObjectOfTag objects = text::objectsOf(view.plan, view.catalogue, view.language());
    QStringList lines{inputsOfCell(view, answer, cell)};
    for (std::size_t k = 0; k < sweep.results.size(); ++k) {
        const auto value = valueOf(sweep.cells[cell], k);
        lines +=
            Words::pair(text::resultLabel(sweep.results[k].result),
                        value ? fineText(view, sweep, k, *value) : reasonOf(sweep.cells[cell], k, objects));
    }
    return lines.join(u'\n');
}

}  // namespace wattplan
