#pragma once

#include "widgets/document/sweep_study.h"
#include "widgets/pages/plan_view.h"
#include "widgets/pages/result_table.h"
#include "widgets/text/status_text.h"

namespace wattplan {

const FieldSpec& sweptField(const analysis::SweepAxis& axis);
/// A number of an axis, in the unit of its field, as a cell shows it; to so many digits that a root can be
/// read.
QString numberText(const PlanView& view, const analysis::SweepAxis& axis, double value);
/// A value of an axis as a cell shows it.
QString placeText(const PlanView& view, const analysis::SweepAxis& axis, std::size_t place);
/// A value of a result, by its place in the sweep, in base units.
QString resultText(const PlanView& view, const analysis::Sweep& sweep, std::size_t result, double value);

std::optional<double> valueOf(const analysis::SweepCell& cell, std::size_t result);
/// Why a cell has no value; "" where it has one or is not done.
QString reasonOf(const analysis::SweepCell& cell, std::size_t result, const text::ObjectOfTag& objects);

enum class CellDigits : std::uint8_t {
    all,   ///< numbers in the unit of their column, for files
    read,  ///< words with so many digits that neighbours differ
};
/// A row for each cell of the sweep: its inputs, the results, why one has no value.
ResultTable sweptCells(const PlanView& view, const SweepAnswer& answer, CellDigits digits = CellDigits::all);
/// Cells without a value, counted by reason; "" where all have one.
QString failedCellsText(const PlanView& view, const SweepAnswer& answer);
/// The inputs of a cell: "MFU of GPT-3: 0.4 · Cooling of Hall: dry".
QString inputsOfCell(const PlanView& view, const SweepAnswer& answer, std::size_t cell);
/// Its inputs, and its results or why they have no value.
QString cellText(const PlanView& view, const SweepAnswer& answer, std::size_t cell);

}  // namespace wattplan
