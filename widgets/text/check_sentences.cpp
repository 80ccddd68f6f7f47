#include <QCoreApplication>
#include <cmath>

#include "widgets/text/check_text.h"
#include "widgets/text/counts.h"
#include "widgets/text/digits.h"
#include "widgets/text/field_text.h"
#include "widgets/text/object_text.h"
#include "widgets/text/translation.h"

namespace wattplan::text {
namespace {

using analysis::Check;
using analysis::Rule;

struct Checks {
    Q_DECLARE_TR_FUNCTIONS(Checks)
};

}  // namespace

QString CheckText::sentence(const Check& check) const {
    // No default: the compiler warns of a rule without a sentence.
    switch (check.rule) {
        case Rule::feedCovers:
            return Checks::tr("The feed carries the peak of %1, with %2 to spare in its tightest month.")
                .arg(power(check, 0), power(check, 1));
        case Rule::feedShort:
            if (numberAt(check, 3) <= numberAt(check, 2))
                return Checks::tr(
                           "In %1 the peak of %2 exceeds the feed of %3 by %4. Raise the feed, or start "
                           "later.")
                    .arg(date(check.month), power(check, 0), power(check, 1), power(check, 2));
            return Checks::tr(
                       "In %1 the peak of %2 exceeds the feed of %3 by %4; the worst month lacks %5. Raise "
                       "the feed, or start later.")
                .arg(date(check.month), power(check, 0), power(check, 1), power(check, 2), power(check, 3));
        case Rule::rackWithinCooling:
            return Checks::tr("A full rack draws %1; its cooling carries away %2.")
                .arg(power(check, 0, "kW"), power(check, 1, "kW"));
        case Rule::rackOverCooling:
            return Checks::tr(
                       "A full rack draws %1, but its cooling carries away %2: %3 per rack at most. Place "
                       "fewer, or choose another cooling.",
                       "power, power, systems")
                .arg(power(check, 0, "kW"), power(check, 1, "kW"), systemsText(numberAt(check, 2)));
        case Rule::rackFull:
            return Checks::tr("With %1 the rack is full: no unit is left for a switch. Put fewer in each.",
                              "systems")
                .arg(systemsText(numberAt(check, 0)));
        case Rule::rackTooTall:
            return Checks::tr("A rack has units for %1, not for %2. Put fewer in each.", "systems, number")
                .arg(systemsText(numberAt(check, 1)), plain(check, 0));
        case Rule::rackTooHeavy:
            return Checks::tr("Rack and floor carry the weight of %1, not of %2. Put fewer in each.",
                              "systems, number")
                .arg(systemsText(numberAt(check, 1)), plain(check, 0));
        case Rule::systemTooHeavy:
            return Checks::tr(
                       "One system with its rack weighs %1, and a rack may weigh %2. Allow more, or choose "
                       "another system.")
                .arg(quantity(check, 0, dimension::mass, "kg"), quantity(check, 1, dimension::mass, "kg"));
        case Rule::systemTooHot:
            return Checks::tr(
                       "One system draws %1, and a rack may draw %2. Choose another cooling or system.")
                .arg(quantity(check, 0, dimension::power, "kW"), quantity(check, 1, dimension::power, "kW"));
        case Rule::loadOverDesign:
            return Checks::tr(
                       "Its systems draw %1 at full operation, and it is designed for %2 of IT. Design for "
                       "more, or place fewer.")
                .arg(quantity(check, 0, dimension::power, "MW"), quantity(check, 1, dimension::power, "MW"));
        case Rule::pueWithinCap:
            return Checks::tr("PUE %1 keeps within the cap of the place, %2.")
                .arg(plain(check, 0), plain(check, 1));
        case Rule::pueOverCap:
            return Checks::tr("PUE %1 is above the cap of the place, %2. Choose another cooling or site.")
                .arg(plain(check, 0), plain(check, 1));
        case Rule::peakOfMadeWeather:
            return Checks::tr(
                       "The peak rests on a made year of weather, at most %1 °C (wet-bulb %2 °C): 1 to "
                       "3 K too mild. Enter design temperatures, or read an EPW file.")
                .arg(celsius(check, 0), celsius(check, 1));
        case Rule::runBeyondHorizon:
            return Checks::tr("The run ends %1 after the plan's last month. Lengthen the plan.", "months")
                .arg(monthsText(numberAt(check, 0), 2));
        case Rule::runBeforePlan:
            return Checks::tr(
                       "The run starts %1 before the plan's first month; what it does until then is in no "
                       "monthly power. Begin the plan earlier, or start the run later.",
                       "months")
                .arg(monthsText(numberAt(check, 0), 2));
        case Rule::runTooEarly:
            return numberAt(check, 1) > 0.0 || !check.month
                       ? Checks::tr(
                             "The run wants %1, and its cluster has %2 when it starts. Start it when there "
                             "are enough.",
                             "accelerators, number")
                             .arg(acceleratorsText(numberAt(check, 0), 6), plain(check, 1, 6))
                       : Checks::tr(
                             "The run starts before its cluster is commissioned: enough accelerators "
                             "stand "
                             "from %1 on. Start it then.")
                             .arg(date(check.month));
        case Rule::runTooLate:
            return Checks::tr(
                       "From %1 on its cluster has %2 left, but the run works %3 d longer. Start it earlier, "
                       "or keep the cluster.",
                       "date, accelerators, days")
                .arg(date(check.month), acceleratorsText(numberAt(check, 1), 6), plain(check, 0, 2));
        case Rule::runsOverlap:
            return Checks::
                tr("From %1 on, for %2 d, %3 together want %4, and the cluster has %5. Start one later, or "
                   "use fewer.",
                   "date, days, runs, accelerators, number")
                    .arg(date(check.month), plain(check, 2), others(check),
                         acceleratorsText(numberAt(check, 0), 6), plain(check, 1, 6));
        case Rule::serviceTooLarge:
            return numberAt(check, 2) < 1.0
                       ? Checks::tr(
                             "%1 of weights leave no memory for a single sequence on a replica of %2. Choose "
                             "a lower precision or more memory.",
                             "bytes, accelerators")
                             .arg(quantity(check, 0, dimension::byte, "GB"),
                                  acceleratorsText(numberAt(check, 1), 6))
                       : Checks::tr(
                             "Beside %1 of weights the memory of a replica of %2 holds a batch of %3, and a "
                             "larger one is pinned.",
                             "bytes, accelerators, sequences")
                             .arg(quantity(check, 0, dimension::byte, "GB"),
                                  acceleratorsText(numberAt(check, 1), 6), plain(check, 2, 6));
        case Rule::serviceTooSlow:
            return Checks::tr(
                       "A single sequence takes %1 for a token, and %2 are allowed. Allow more, or "
                       "choose a lower precision.")
                .arg(quantity(check, 0, dimension::time, "ms"), quantity(check, 1, dimension::time, "ms"));
        case Rule::serviceOverLimit:
            return Checks::tr("At the pinned batch or throughput a token takes %1, and %2 are allowed.")
                .arg(quantity(check, 0, dimension::time, "ms"), quantity(check, 1, dimension::time, "ms"));
        case Rule::promptTooSlow:
            return Checks::tr(
                       "The way to the user and reading the prompt take %1 at least, and the first token is "
                       "due after %2. Allow more, or read less.")
                .arg(quantity(check, 0, dimension::time, "s"), quantity(check, 1, dimension::time, "s"));
        case Rule::promptWaits:
            return Checks::tr(
                       "In the peak one request in twenty waits %1 or longer for its first token; %2 are "
                       "allowed. Lower the load in the peak, or allow more.")
                .arg(quantity(check, 0, dimension::time, "s"), quantity(check, 1, dimension::time, "s"));
        case Rule::requestOverContext:
            return Checks::tr(
                       "A request of %1, read and written, is longer than the context of its model, %2. "
                       "Shorten it, or choose another model.",
                       "tokens, tokens")
                .arg(tokens(check, 0), tokens(check, 1));
        case Rule::servicesTooMany:
            return Checks::
                tr("In its fullest month its services need %1, and it has %2. Size it by its services, or "
                   "add systems.",
                   "accelerators, number")
                    .arg(acceleratorsText(numberAt(check, 0)), plain(check, 1, 9));
        case Rule::networkTooSmall:
            return Checks::tr("Three tiers of its switches join %2 at most, and it has %1.",
                              "number, accelerators")
                .arg(plain(check, 0), acceleratorsText(numberAt(check, 1)));
        case Rule::quickCompute:
            return Checks::tr(
                "Compute is counted as 6 × parameters × tokens, because the model's architecture is "
                "not known in full. Enter it to count exactly.");
        case Rule::wholeContext:
            return Checks::tr(
                       "All of the run reads sequences of %1, the whole context of its model. Most models "
                       "train on at most %2 and learn longer ones at the end: attention would be counted "
                       "many times too dear. Enter the sequence length.",
                       "tokens, tokens")
                .arg(tokens(check, 0), tokens(check, 1));
        case Rule::stateTooLarge:
            return Checks::tr(
                       "Weights, gradients and optimizer take %1, more than the %2 that all its accelerators "
                       "hold. Use %3 or more, or a smaller model.",
                       "GB, GB, accelerators")
                .arg(bytes(check, 0), bytes(check, 1), acceleratorsText(numberAt(check, 2)));
        case Rule::goodputAtScale:
            return Checks::tr(
                       "The goodput taken is that of runs on up to %2, and the run uses %1, which fail more "
                       "often. Let it follow from failures, or enter your own.",
                       "accelerators, accelerators")
                .arg(acceleratorsText(numberAt(check, 0)), acceleratorsText(numberAt(check, 1)));
        case Rule::memoryShort:
            return Checks::tr(
                       "Each accelerator needs %1 of memory and has %2 usable. Recompute more, split "
                       "weights, "
                       "gradients or layers further, or use more accelerators.")
                .arg(bytes(check, 0), bytes(check, 1));
        case Rule::layoutTooLarge:
            return Checks::tr(
                       "The layout spreads one copy of the model over %1, but the run uses %2. Lower a "
                       "degree, or leave the layout to the search.",
                       "accelerators, number")
                .arg(acceleratorsText(numberAt(check, 0), 6), plain(check, 1, 6));
        case Rule::batchOverCritical:
            return Checks::tr(
                       "A batch of %1 is far above the critical batch of about %2: the same loss takes "
                       "about %3 "
                       "times the tokens. Make it smaller.")
                .arg(tokens(check, 0), tokens(check, 1), plain(check, 2, 2));
        case Rule::acceleratorsOverBatch:
            return Checks::
                tr("Of %1 the critical batch keeps about %2 busy in this layout. Use fewer, or spread the "
                   "model over more of them.",
                   "accelerators, number")
                    .arg(acceleratorsText(numberAt(check, 0), 6), plain(check, 1, 2));
        case Rule::tokensOverStock:
            return Checks::tr(
                       "The run reads %1 times the stock of public text. Say what else it reads, or how many "
                       "of its "
                       "tokens are unique.")
                .arg(plain(check, 0, 2));
        case Rule::tokensRepeated:
            return Checks::tr(
                       "%1 passes over the same data are worth %2 of fresh data. Find more data, or train on "
                       "less.",
                       "number, tokens")
                .arg(plain(check, 0, 2), tokens(check, 1));
        case Rule::tariffAndPrice:
            return Checks::tr(
                "The facility has a tariff and an all-in price, which contains the demand charge already. "
                "Only the tariff counts. Clear one of them.");
        case Rule::demandChargeHigh:
            return Checks::tr(
                "Even to a load that never varies the demand charge costs more than the energy. Check "
                "whether it is stated for a year or in another unit.");
        case Rule::tokensTooFew:
            return Checks::
                tr("The run reads %1 tokens for each parameter; dense models have 1.4 or more. Its size and "
                   "its compute do not go together: check both.")
                    .arg(plain(check, 0, 2));
        case Rule::sparsePeak:
            return Checks::
                tr("%1 of %2 is about twice the dense peak of %3 that the library has: it counts sparsity. "
                   "Halve it.",
                   "field, value, value")
                    .arg(fieldLabel(check.field->field), flopRate(check, 0), flopRate(check, 1));
        case Rule::peakBeyondKnown:
            return Checks::
                tr("%1 makes %2 for a watt of TDP; no product known by then has more than %3. If it counts "
                   "sparsity, halve it.",
                   "field, FLOP/s, FLOP/s")
                    .arg(fieldLabel(check.field->field), flopRate(check, 0), flopRate(check, 1));
        case Rule::linkBothWays:
            return Checks::
                tr("%1 of %2 is %3 times the %4 that the library has. Makers add both directions and print "
                   "networks in Gb/s: enter what is reached one way.",
                   "field, GB/s, number, GB/s")
                    .arg(fieldLabel(check.field->field), quantity(check, 0, dimension::byteRate, "GB/s"),
                         roundedText(numberAt(check, 0) / numberAt(check, 1), 2),
                         quantity(check, 1, dimension::byteRate, "GB/s"));
        case Rule::memoryInGiB:
            return Checks::
                tr("Memory of %1 is counted in GiB or for GiB; its maker prints %2, from which what can be "
                   "used is counted. Enter that.",
                   "GB, GB")
                    .arg(bytes(check, 0), bytes(check, 1));
        case Rule::waterWithdrawn:
            return water(check);
        case Rule::growthBeyondKnown:
            return Checks::tr(
                       "Requests grow to %1 times as many each year; the fastest known demand grows %2 "
                       "times. Twice "
                       "as much is 100 %, a doubling in 6 months 300 %, an e-fold 172 %.",
                       "numbers")
                .arg(plain(check, 0, 3), plain(check, 1, 2));
        case Rule::priceBeyondKnown: {
            const FieldSpec& spec = Registry::instance().field(check.field->field);
            const auto price = [&](std::size_t index) {
                return quantity(check, index, spec.unit.dimension, spec.unit.symbol);
            };
            return Checks::tr(
                       "%1 of %2 is far from any that is known: %3 to %4. Check the unit and the currency.",
                       "field, price, price, price")
                .arg(fieldLabel(spec.id), price(0), price(1), price(2));
        }
        case Rule::hypotheticalHardware:
            return Checks::tr(
                       "No one makes %1: the cluster shows what a claim would mean, not what can be bought. "
                       "Choose another system.",
                       "accelerator")
                .arg(others(check));
        case Rule::exportControlled:
            return Checks::tr(
                       "%1 has needed an export licence for %2 since %3. Choose another system or site, or "
                       "say that the plan is hypothetical.",
                       "accelerator, site, day")
                .arg(other(check, 0), other(check, 1), date(check.month));
        case Rule::weatherFar:
            return Checks::tr(
                       "The weather of its site was measured %1 away and %2 from its height. Read a file of "
                       "the place, or let its monthly means make the year.",
                       "km, m")
                .arg(m_numbers.format(numberAt(check, 0), dimension::length, "km").text(),
                     m_numbers.format(std::abs(numberAt(check, 1)), dimension::length, "m").text());
        case Rule::gridCarbonMarginal:
        case Rule::gridCarbonOfKind:
            return gridCarbon(check);
        case Rule::unknownValue:
            return check.field
                       ? Checks::tr("A result waits for a value. Enter %1.", "field").arg(field(check))
                       : Checks::tr("A result waits for a value. Open it to see which.");
        case Rule::infeasibleValue:
            if (check.numbers.size() == 2)
                return Checks::tr("The run uses %1, and its cluster has %2. Use fewer, or add systems.",
                                  "accelerators, number")
                    .arg(acceleratorsText(numberAt(check, 0), 9), plain(check, 1, 9));
            return Checks::tr("Not possible: %1. Change what it asks for.", "reason")
                .arg(translate(check.reason));
        case Rule::fewPoints:
            return Checks::tr(
                       "The trend is fitted to %1; with fewer than 8 it is a sketch. Widen the era, or fit "
                       "more models.",
                       "models")
                .arg(modelsText(numberAt(check, 0)));
        case Rule::oldPrice:
            return Checks::tr("%1: its source and the plan's prices are %2 years apart. Enter a newer price.")
                .arg(field(check), plain(check, 0));
        case Rule::uncheckedPrice:
            return Checks::tr("%1: the price was not re-read at its source. Check it, or enter your own.")
                .arg(field(check));
        case Rule::partLeftOut:
            return Checks::tr("%1: “%2” counts for nothing: %3.",
                              "a field of the plan, a part of its text, why")
                .arg(field(check), QString::fromStdString(check.part), translate(check.reason));
    }
    return {};
}

}  // namespace wattplan::text
