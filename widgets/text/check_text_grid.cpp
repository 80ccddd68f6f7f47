#include <QCoreApplication>

#include "core/analysis/grid_carbon_check.h"
#include "widgets/text/check_text.h"

namespace wattplan::text {
namespace {

using analysis::Check;

struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

}  // namespace

QString CheckText::gridCarbon(const Check& check) const {
    const QString factor = quantity(check, 0, dimension::carbonIntensity, "kgCO2e/kWh");
    switch (static_cast<analysis::GridCarbonKind>(check.numbers.size() > 1 ? check.numbers[1] : 0.0)) {
        case analysis::GridCarbonKind::carbonDioxide:
            return Checks::
                tr("Grid carbon of %1 counts CO₂ alone. Beside a factor of CO₂e it leaves out methane and "
                   "nitrous oxide.",
                   "kg/kWh")
                    .arg(factor);
        case analysis::GridCarbonKind::generation:
            return Checks::
                tr("Grid carbon of %1 is for each kWh generated. For each kWh consumed it is higher by the "
                   "losses of the grid: divide by 1 less their share.",
                   "kg/kWh")
                    .arg(factor);
        case analysis::GridCarbonKind::lifeCycle:
            return Checks::
                tr("Grid carbon of %1 is of a life cycle, with fuels and power plants. Scope 2 counts what "
                   "is emitted when power is made: do not set one beside the other.",
                   "kg/kWh")
                    .arg(factor);
        case analysis::GridCarbonKind::marginal:
            break;
    }
    return Checks::
        tr("Grid carbon of %1 is marginal: it tells what one more kWh causes. A footprint takes the mean of "
           "the grid; enter that.",
           "kg/kWh")
            .arg(factor);
}

QString CheckText::water(const Check& check) const {
    const Dimension perEnergy = unitOf("L/kWh").dimension;
    const QString typed = quantity(check, 0, perEnergy, "L/kWh");
    return check.numbers.size() > 1
               ? Checks::tr(
                     "Water of the grid of %1 is more than power stations evaporate; the library has %2. It "
                     "may be what they withdraw, or count reservoirs. Enter the water consumed.",
                     "L/kWh, L/kWh")
                     .arg(typed, quantity(check, 1, perEnergy, "L/kWh"))
               : Checks::tr(
                     "Water of the grid of %1 is more than power stations evaporate, .1 to 3.3 L/kWh. It may "
                     "be what they withdraw, or count reservoirs. Enter the water consumed.",
                     "L/kWh")
                     .arg(typed);
}

}  // namespace wattplan::text
