#include <QCoreApplication>

#include "widgets/text/check_text.h"
#include "widgets/text/counts.h"
#include "widgets/text/digits.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

using analysis::Fix;
using analysis::FixKind;

struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

}  // namespace

QString CheckText::fix(const Fix& fix) const {
    const auto watts = [&] { return m_numbers.format(fix.number, dimension::power, "MW").text(); };
    // No default: the compiler warns of a fix without a label.
    switch (fix.kind) {
        case FixKind::systemsPerRack:
            return Checks::tr("%1 per rack", "systems").arg(exactText(fix.number));
        case FixKind::cooling:
            return Checks::tr("Switch to %1", "cooling technology")
                .arg(objectName(fix.subject, m_plan, m_catalogue, m_numbers.language()));
        case FixKind::raiseFeed:
            return Checks::tr("Raise the feed to %1", "power").arg(watts());
        case FixKind::raiseApparentFeed:
            return Checks::tr("Raise the feed to %1", "power")
                .arg(m_numbers.format(fix.number, dimension::power, "MVA").text());
        case FixKind::addFeedStep:
            return Checks::tr("Feed of %1 from %2", "power, month").arg(watts(), date(fix.month));
        case FixKind::dropWeather:
            return Checks::tr("Drop the file's weather");
        case FixKind::lengthenPlan:
            return Checks::tr("Lengthen the plan to %1", "months").arg(monthsText(fix.number));
        case FixKind::countQuickly:
            return Checks::tr("Count as 6 N D on purpose");
        case FixKind::countFailures:
            return Checks::tr("Compute it from failures");
        case FixKind::usualSequence:
            return Checks::tr("Train on sequences of %1 tokens").arg(typedText(fix.number));
        case FixKind::allAccelerators:
            return Checks::tr("Use all its accelerators: %1", "number").arg(typedText(fix.number));
        case FixKind::fitAllModels:
            return Checks::tr("Fit all models");
        case FixKind::startRun:
            return (fix.month && fix.month->day > 0 ? Checks::tr("Start %1 on %2", "training run, day")
                                                    : Checks::tr("Start %1 in %2", "training run, month"))
                .arg(objectName(fix.subject, m_plan, m_catalogue, m_numbers.language()), date(fix.month));
        case FixKind::keepCluster:
            return Checks::tr("Keep the cluster until %1", "month").arg(date(fix.month));
        case FixKind::startPlan:
            return Checks::tr("Begin the plan in %1", "month").arg(date(fix.month));
        case FixKind::rackWeight:
            return Checks::tr("Racks of up to %1", "weight or power")
                .arg(m_numbers.format(fix.number, dimension::mass, "kg").text());
        case FixKind::rackPower:
            return Checks::tr("Racks of up to %1", "weight or power")
                .arg(m_numbers.format(fix.number, dimension::power, "kW").text());
        case FixKind::designPower:
            return Checks::tr("Design for %1 of IT", "power").arg(watts());
        case FixKind::peakLoad:
            return Checks::tr("Load in the peak of %1", "share").arg(exactText(fix.number));
        case FixKind::rackHeight:
            return Checks::tr("Racks of %1 U", "rack units").arg(exactText(fix.number));
        case FixKind::recompute:
            return Checks::tr("Recompute: %1", "choice of the field Recomputed").arg(translate(fix.choice));
        case FixKind::shardState:
            return Checks::tr("ZeRO: %1", "choice of the field ZeRO").arg(translate(fix.choice));
        case FixKind::microBatch:
            return Checks::tr("Micro-batch of %1", "sequences").arg(exactText(fix.number));
        case FixKind::tensorDegree:
            return Checks::tr("Tensor parallel over %1", "accelerators").arg(exactText(fix.number));
        case FixKind::pipelineDegree:
            return Checks::tr("Pipeline stages: %1").arg(exactText(fix.number));
        case FixKind::searchLayout:
            return Checks::tr("Leave the layout to the search");
        case FixKind::useAccelerators:
            return Checks::tr("Use %1", "accelerators").arg(acceleratorsText(fix.number, 9));
        case FixKind::moreSystems:
            return Checks::tr("%1 in the cluster", "systems").arg(systemsText(fix.number));
        case FixKind::densePeak:
            return Checks::tr("Halve it: %1, dense", "FLOP/s")
                .arg(m_numbers.format(fix.number, dimension::flopRate, "TFLOP/s").text());
        case FixKind::knownLink:
            return Checks::tr("%1, as in the library", "value")
                .arg(m_numbers.format(fix.number, dimension::byteRate, "GB/s").text());
        case FixKind::printedMemory:
            return Checks::tr("%1, as its maker prints", "bytes")
                .arg(m_numbers.format(fix.number, dimension::byte, "GB").text());
        case FixKind::knownWater:
            return Checks::tr("%1, as in the library", "value")
                .arg(m_numbers.format(fix.number, unitOf("L/kWh").dimension, "L/kWh").text());
        case FixKind::replicaSize:
            return Checks::tr("Replicas of %1", "accelerators").arg(acceleratorsText(fix.number));
        case FixKind::batchHeld:
            return Checks::tr("Batch of %1", "number of sequences").arg(roundedText(fix.number));
        case FixKind::servePrecision:
            return Checks::tr("Serve in %1", "arithmetic, such as FP8").arg(translate(fix.choice));
        case FixKind::relaxLimit:
            return Checks::tr("Allow %1", "time")
                .arg(m_numbers.format(fix.number, dimension::time, fix.number < 1.0 ? "ms" : "s").text());
        case FixKind::sizeByServices:
            return Checks::tr("As many systems as its services need");
        case FixKind::precision:
            return Checks::tr("Train in %1", "arithmetic, such as FP8").arg(translate(fix.choice));
    }
    return {};
}

}  // namespace wattplan::text
