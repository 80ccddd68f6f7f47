#include "core/analysis/rules.h"

#include <array>
#include <utility>

namespace wattplan::analysis {
namespace {

using enum Severity;

constexpr std::array specs{
    RuleSpec{
        Rule::feedCovers, pass, WATTPLAN_TEXT("Rule", "The utility feed covers the peak"),
        WATTPLAN_TEXT("Rule", "In every month the peak of the facility stays within the feed in force.")},
    RuleSpec{Rule::feedShort, error, WATTPLAN_TEXT("Rule", "The utility feed is too small"),
             WATTPLAN_TEXT("Rule",
                           "In at least one month the peak of the facility exceeds the feed in force. Raise "
                           "the feed, or add a larger step from that month on.")},
    RuleSpec{Rule::rackWithinCooling, pass, WATTPLAN_TEXT("Rule", "Racks stay within the cooling limit"),
             WATTPLAN_TEXT("Rule", "Power per rack against the limit of the facility, else of its cooling.")},
    RuleSpec{Rule::rackOverCooling, warning, WATTPLAN_TEXT("Rule", "A rack draws more than can be cooled"),
             WATTPLAN_TEXT("Rule",
                           "Power per rack exceeds the limit of the facility, else of its cooling. Put fewer "
                           "systems into a rack, or choose a cooling technology that takes more.")},
    RuleSpec{Rule::rackFull, warning, WATTPLAN_TEXT("Rule", "No rack unit is left for a switch"),
             WATTPLAN_TEXT("Rule", "The systems fill the whole rack. Put fewer systems into it.")},
    RuleSpec{
        Rule::rackTooTall, error, WATTPLAN_TEXT("Rule", "More systems than the rack has units for"),
        WATTPLAN_TEXT("Rule", "A pinned number of systems needs more rack units than there are. Pin fewer.")},
    RuleSpec{
        Rule::rackTooHeavy, error, WATTPLAN_TEXT("Rule", "The rack is too heavy"),
        WATTPLAN_TEXT("Rule",
                      "A pinned number of systems weighs more than the floor or rack carries. Pin fewer.")},
    RuleSpec{Rule::systemTooHeavy, error, WATTPLAN_TEXT("Rule", "A system is too heavy for a rack"),
             WATTPLAN_TEXT("Rule",
                           "One system with its empty rack weighs more than a rack may: none can be placed. "
                           "Allow more where the floor carries it, or choose another system.")},
    RuleSpec{Rule::systemTooHot, error, WATTPLAN_TEXT("Rule", "A system draws more than a rack may"),
             WATTPLAN_TEXT("Rule",
                           "One system draws more than the cooling carries away from a rack, or than the "
                           "facility allows it: none can be placed. Choose another cooling or system.")},
    RuleSpec{Rule::loadOverDesign, warning,
             WATTPLAN_TEXT("Rule", "More IT than the facility is designed for"),
             WATTPLAN_TEXT("Rule",
                           "The systems of a facility draw more at full operation than its design IT power, "
                           "by which cooling and building cost are sized. Design for more, or place fewer.")},
    RuleSpec{Rule::pueWithinCap, pass, WATTPLAN_TEXT("Rule", "PUE within the cap of the place"),
             WATTPLAN_TEXT("Rule", "The yearly PUE of the facility against the cap that its site states.")},
    RuleSpec{Rule::pueOverCap, warning, WATTPLAN_TEXT("Rule", "PUE above the cap of the place"),
             WATTPLAN_TEXT("Rule",
                           "The yearly PUE of the facility exceeds the cap that its site states. Choose "
                           "another cooling technology.")},
    RuleSpec{
        Rule::peakOfMadeWeather, note, WATTPLAN_TEXT("Rule", "The peak rests on made weather"),
        WATTPLAN_TEXT("Rule",
                      "A year made from monthly means is 1 to 3 K too mild in its hottest hours. Enter the "
                      "design temperatures of the site, or read an EPW file.")},
    RuleSpec{
        Rule::weatherFar, warning, WATTPLAN_TEXT("Rule", "Weather of another place"),
        WATTPLAN_TEXT("Rule",
                      "The weather file of a site was measured more than 100 km away, or more than 300 m "
                      "higher or lower. Read a file of the place, or drop it.")},
    RuleSpec{Rule::runBeyondHorizon, warning, WATTPLAN_TEXT("Rule", "A run ends after the plan"),
             WATTPLAN_TEXT("Rule",
                           "The run works on beyond the last month of the plan, and the months after it are "
                           "not in the series. Lengthen the plan.")},
    RuleSpec{
        Rule::runBeforePlan, warning, WATTPLAN_TEXT("Rule", "A run starts before the plan"),
        WATTPLAN_TEXT("Rule", "The run starts before the first month of the plan. Begin the plan earlier.")},
    RuleSpec{Rule::runTooEarly, error, WATTPLAN_TEXT("Rule", "A run starts before its cluster stands"),
             WATTPLAN_TEXT("Rule",
                           "When the run starts, fewer accelerators stand than it uses. Start it later, or "
                           "use fewer.")},
    RuleSpec{Rule::runTooLate, error, WATTPLAN_TEXT("Rule", "A run outlasts its cluster"),
             WATTPLAN_TEXT("Rule",
                           "The cluster is retired while the run still works. Start the run earlier, or keep "
                           "the cluster.")},
    RuleSpec{Rule::runsOverlap, error, WATTPLAN_TEXT("Rule", "Runs together want more than the cluster has"),
             WATTPLAN_TEXT("Rule",
                           "Runs that work at the same time use more accelerators than stand. Start one "
                           "later, or use fewer.")},
    RuleSpec{
        Rule::serviceTooLarge, error, WATTPLAN_TEXT("Rule", "A model does not fit its replica"),
        WATTPLAN_TEXT("Rule",
                      "Weights, keys and values exceed the memory of a replica. Choose a lower precision, a "
                      "larger replica or an accelerator with more memory.")},
    RuleSpec{
        Rule::serviceTooSlow, error, WATTPLAN_TEXT("Rule", "The TPOT limit is below the floor"),
        WATTPLAN_TEXT("Rule",
                      "Even a single sequence takes longer for a token than the limit allows: weights can't "
                      "be read faster. Allow more, or choose a lower precision.")},
    RuleSpec{
        Rule::serviceOverLimit, warning, WATTPLAN_TEXT("Rule", "A measured batch exceeds the TPOT limit"),
        WATTPLAN_TEXT("Rule",
                      "A pinned batch or throughput is taken as it is, though a token takes longer than the "
                      "limit. Pin a smaller batch, or allow more.")},
    RuleSpec{Rule::promptTooSlow, error, WATTPLAN_TEXT("Rule", "The TTFT limit is below the floor"),
             WATTPLAN_TEXT("Rule",
                           "The way to the user and reading the prompt take longer than the first token may. "
                           "Allow more, or read less.")},
    RuleSpec{Rule::promptWaits, warning, WATTPLAN_TEXT("Rule", "Prompts wait too long in the peak"),
             WATTPLAN_TEXT("Rule",
                           "One request in twenty waits longer for its first token than the limit. Lower the "
                           "load in the peak.")},
    RuleSpec{Rule::requestOverContext, warning, WATTPLAN_TEXT("Rule", "A request beyond the model's context"),
             WATTPLAN_TEXT("Rule",
                           "Prompt and answer together are longer than the longest sequence that the model "
                           "takes. Shorten them, or choose another model.")},
    RuleSpec{Rule::servicesTooMany, error, WATTPLAN_TEXT("Rule", "Services need more than their cluster has"),
             WATTPLAN_TEXT("Rule",
                           "In some month the services of a cluster need more accelerators than stand there. "
                           "Size the cluster by its services, or add systems.")},
    RuleSpec{
        Rule::networkTooSmall, warning, WATTPLAN_TEXT("Rule", "The network does not reach all"),
        WATTPLAN_TEXT("Rule",
                      "Three tiers of these switches join fewer accelerators than the cluster has. Choose "
                      "switches with more ports, or fewer ports per accelerator.")},
    RuleSpec{Rule::quickCompute, note, WATTPLAN_TEXT("Rule", "Compute counted as 6 N D"),
             WATTPLAN_TEXT("Rule",
                           "The model's architecture is not known in full. Enter it, or choose the quick "
                           "count on purpose.")},
    RuleSpec{Rule::wholeContext, warning, WATTPLAN_TEXT("Rule", "Trained on its whole context"),
             WATTPLAN_TEXT("Rule",
                           "The run reads sequences as long as the longest that its model takes. Most models "
                           "train on 4,096 or 8,192 tokens and learn longer contexts at the end, on a few "
                           "percent of their tokens. Enter the sequence length.")},
    RuleSpec{Rule::stateTooLarge, warning, WATTPLAN_TEXT("Rule", "A model too large for its accelerators"),
             WATTPLAN_TEXT("Rule",
                           "Weights, gradients and optimizer take 16 bytes a parameter, whatever the layout. "
                           "All accelerators of the run together hold less. Use more, or choose a smaller "
                           "model.")},
    RuleSpec{
        Rule::goodputAtScale, note, WATTPLAN_TEXT("Rule", "Goodput of a smaller run"),
        WATTPLAN_TEXT("Rule",
                      "The goodput taken by default is that of runs on up to 16,384 accelerators. On more "
                      "of them failures come more often. Let it follow from failures, or enter your own.")},
    RuleSpec{
        Rule::memoryShort, error, WATTPLAN_TEXT("Rule", "A run does not fit into memory"),
        WATTPLAN_TEXT("Rule",
                      "Weights, gradients, optimizer and activations of a layout against the memory of an "
                      "accelerator. Recompute more, split more, or use more accelerators.")},
    RuleSpec{
        Rule::layoutTooLarge, error, WATTPLAN_TEXT("Rule", "A layout needs more accelerators"),
        WATTPLAN_TEXT("Rule",
                      "Tensor, pipeline and context degrees multiplied exceed the accelerators of the run. "
                      "Lower one of them, or leave them to the search.")},
    RuleSpec{
        Rule::batchOverCritical, warning, WATTPLAN_TEXT("Rule", "A batch far above the critical one"),
        WATTPLAN_TEXT("Rule",
                      "The batch exceeds three times the critical batch, which is known within a factor of "
                      "3: more tokens are needed for the same loss. Make the batch smaller.")},
    RuleSpec{
        Rule::acceleratorsOverBatch, warning,
        WATTPLAN_TEXT("Rule", "More accelerators than the batch keeps busy"),
        WATTPLAN_TEXT("Rule",
                      "The accelerators exceed three times those that the critical batch keeps busy in this "
                      "layout. Use fewer, or split the model over more of them.")},
    RuleSpec{
        Rule::tokensOverStock, warning, WATTPLAN_TEXT("Rule", "More tokens than there is text"),
        WATTPLAN_TEXT("Rule",
                      "The run reads more tokens than the stock of public text. State what else it reads, or "
                      "how many are unique.")},
    RuleSpec{
        Rule::tokensRepeated, warning, WATTPLAN_TEXT("Rule", "Data repeated too often"),
        WATTPLAN_TEXT("Rule",
                      "Beyond five passes over the same tokens further ones add little. Find more data, or "
                      "train on fewer tokens.")},
    RuleSpec{Rule::tariffAndPrice, warning, WATTPLAN_TEXT("Rule", "A tariff and an all-in price"),
             WATTPLAN_TEXT("Rule",
                           "An all-in price contains the demand charge already, so that only the tariff "
                           "counts. Clear one of them.")},
    RuleSpec{Rule::demandChargeHigh, warning, WATTPLAN_TEXT("Rule", "A demand charge above the energy price"),
             WATTPLAN_TEXT("Rule",
                           "Even a load that never varies would pay more for its peak than for its energy. "
                           "Check whether the charge is stated for a year or in another unit.")},
    RuleSpec{Rule::tokensTooFew, warning, WATTPLAN_TEXT("Rule", "Fewer tokens than parameters"),
             WATTPLAN_TEXT(
                 "Rule",
                 "Less than one training token for each active parameter: published dense models have 1.4 "
                 "or more, and about 20 are best for the compute. Size and compute do not go together.")},
    RuleSpec{
        Rule::sparsePeak, warning, WATTPLAN_TEXT("Rule", "A peak with sparsity"),
        WATTPLAN_TEXT("Rule",
                      "A peak is about twice the dense one that the library has for this accelerator: data "
                      "sheets often print it with sparsity, which training does not use. Halve it.")},
    RuleSpec{Rule::peakBeyondKnown, warning, WATTPLAN_TEXT("Rule", "More computing for a watt than known"),
             WATTPLAN_TEXT("Rule",
                           "A peak over TDP is higher than that of any product that was launched by then, "
                           "with 1.4 times a year allowed after the newest. It may be a peak with sparsity, "
                           "in another arithmetic, or the TDP of another form. Check both.")},
    RuleSpec{
        Rule::linkBothWays, warning, WATTPLAN_TEXT("Rule", "A bandwidth of both directions"),
        WATTPLAN_TEXT("Rule",
                      "A bandwidth of a class is at least twice what the library has for such accelerators. "
                      "Makers add both directions of NVLink (900 GB/s are 450 each way) and print networks "
                      "in Gb/s. Enter what an accelerator reaches one way, in GB/s.")},
    RuleSpec{Rule::memoryInGiB, warning, WATTPLAN_TEXT("Rule", "Memory in GiB"),
             WATTPLAN_TEXT("Rule",
                           "Makers print “80 GB” for 80 GiB, and so does the library: what can be used is "
                           "counted from the printed number. Enter that one.")},
    RuleSpec{
        Rule::waterWithdrawn, warning, WATTPLAN_TEXT("Rule", "More water than power stations evaporate"),
        WATTPLAN_TEXT("Rule",
                      "Power stations evaporate .1 to 3.3 L for each kWh. What they withdraw is ten to a "
                      "hundred times as much, and nearly all of it goes back; the evaporation of "
                      "reservoirs is left out here. Enter the water consumed.")},
    RuleSpec{
        Rule::growthBeyondKnown, note, WATTPLAN_TEXT("Rule", "Demand that more than quadruples each year"),
        WATTPLAN_TEXT("Rule",
                      "Demand is known to grow 1.3 to 4 times a year. Twice as much is 100 %, a doubling "
                      "in 6 months 300 %, an e-fold 172 %. Check which is meant.")},
    RuleSpec{
        Rule::priceBeyondKnown, warning, WATTPLAN_TEXT("Rule", "A price far from any that is known"),
        WATTPLAN_TEXT("Rule",
                      "Electricity costs .005 to 1 USD/kWh, accelerators 10 to 5 million USD or .01 to 100 "
                      "USD an hour, systems 100 to 50 million USD. Check the unit and the currency.")},
    RuleSpec{Rule::hypotheticalHardware, warning, WATTPLAN_TEXT("Rule", "Hardware that does not exist"),
             WATTPLAN_TEXT("Rule",
                           "The cluster is built of accelerators that no one makes: it shows what a claim "
                           "would mean, not what can be bought. Choose another system.")},
    RuleSpec{
        Rule::exportControlled, warning, WATTPLAN_TEXT("Rule", "Export-controlled at this place"),
        WATTPLAN_TEXT("Rule",
                      "The accelerators of a cluster need an export licence for the country of its site, "
                      "by a rule in force when it is commissioned. Day and source stand with the "
                      "accelerator in the library. Choose other hardware, or another site.")},
    RuleSpec{
        Rule::gridCarbonMarginal, warning, WATTPLAN_TEXT("Rule", "A marginal factor for a footprint"),
        WATTPLAN_TEXT("Rule",
                      "A marginal factor answers what one more kWh causes. What a facility's electricity "
                      "emitted is counted with the mean of its grid. Enter that one.")},
    RuleSpec{
        Rule::gridCarbonOfKind, note, WATTPLAN_TEXT("Rule", "Grid carbon of another kind"),
        WATTPLAN_TEXT("Rule",
                      "The factor counts CO₂ alone, or electricity as generated, or a life cycle. Beside "
                      "factors of CO₂e of what is consumed, differences of some percent mean nothing.")},
    RuleSpec{Rule::unknownValue, warning, WATTPLAN_TEXT("Rule", "A result waits for a value"),
             WATTPLAN_TEXT("Rule", "An input that a result needs is empty and has no default. Fill it in.")},
    RuleSpec{Rule::infeasibleValue, error, WATTPLAN_TEXT("Rule", "What is asked is not possible"),
             WATTPLAN_TEXT("Rule",
                           "A result breaks a limit, such as more accelerators than the cluster has. Change "
                           "what asks for it.")},
    RuleSpec{Rule::fewPoints, note, WATTPLAN_TEXT("Rule", "A trend fitted to few models"),
             WATTPLAN_TEXT("Rule",
                           "Fewer than 8 models lie in the growth era. Widen the era, or fit all models.")},
    RuleSpec{Rule::oldPrice, note, WATTPLAN_TEXT("Rule", "A price of another year"),
             WATTPLAN_TEXT("Rule",
                           "The source of a price and the prices of the plan are years apart. Enter a newer "
                           "price.")},
    RuleSpec{Rule::uncheckedPrice, note, WATTPLAN_TEXT("Rule", "A price not re-read at its source"),
             WATTPLAN_TEXT("Rule", "Check the price, or enter your own.")},
    RuleSpec{
        Rule::partLeftOut, warning, WATTPLAN_TEXT("Rule", "A choice or correlation that counts for nothing"),
        WATTPLAN_TEXT("Rule",
                      "A part of the plan's open choices or correlations names no input, nothing that "
                      "can be chosen, or what the input has no longer, and is drawn from by no range. "
                      "Write it anew or take it out. Of a correlation whose input is no range at present "
                      "it is a note.")},
};

static_assert([] {
    for (std::size_t i = 0; i < specs.size(); ++i)
        if (static_cast<std::size_t>(specs[i].rule) != i) return false;
    return static_cast<std::size_t>(Rule::partLeftOut) + 1 == specs.size();
}());

}  // namespace

std::span<const RuleSpec> ruleSpecs() {
    return specs;
}

const RuleSpec& ruleSpec(Rule rule) {
    return specs[static_cast<std::size_t>(rule)];
}

Check finding(Rule rule, FieldAddress field, std::vector<double> numbers) {
    return {rule, ruleSpec(rule).severity, field.object, std::move(numbers), {}, field, {}, {}};
}

}  // namespace wattplan::analysis
