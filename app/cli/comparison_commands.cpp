#include "app/cli/command_groups.h"

#include <QCoreApplication>

#include "app/cli/command_builder.h"

namespace wattplan::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addWhatIf(CommandBuilder& build) {
    Request& request = build.request();
    CLI::App& whatIf = build.command(
        "whatif", CommandLine::tr("The what-ifs of a plan: list them; make, set or delete one"));
    build.required(whatIf, "ACTION", request.mode, CommandLine::tr("list, new, set or delete"), "");
    build.plan(whatIf);
    build.option(whatIf, "WHATIF", request.whatIf, CommandLine::tr("The key of a what-if"), "");
    build.option(whatIf, "--name", request.value, CommandLine::tr("new: what people call it"), "NAME");
    build.option(whatIf, "--parent", request.base, CommandLine::tr("new: the what-if that it follows"),
                 "KEY");
    build.many(whatIf, "--set", request.sets, CommandLine::tr("set: an input, as often as needed"),
               "KEY.FIELD=VALUE");
    build.many(whatIf, "--reset", request.results,
               CommandLine::tr("set: an input that follows the parent again"), "KEY.FIELD");
    build.flag(whatIf, "--with-children", request.replaces,
               CommandLine::tr("delete: what follows it too, which else follows its parent"));
    build.format(whatIf);
}

void addSnapshots(CommandBuilder& build) {
    Request& request = build.request();
    CLI::App& snapshot = build.command(
        "snapshot",
        CommandLine::tr("Snapshots of a plan's file: list them; take, show, restore or delete one"));
    build.required(snapshot, "ACTION", request.mode, CommandLine::tr("list, take, show, restore or delete"),
                   "");
    build.plan(snapshot);
    build.option(snapshot, "NAME", request.row, CommandLine::tr("The name of a snapshot"), "");
    build.option(
        snapshot, "--key", request.value,
        CommandLine::tr("restore: the key of the what-if that it becomes; made of the name without it"),
        "KEY");
    build.option(snapshot, "--parent", request.base, CommandLine::tr("restore: the what-if that it follows"),
                 "KEY");
    build.option(snapshot, "--what-if", request.whatIf,
                 CommandLine::tr("restore: the snapshot as this what-if of it saw the plan"), "KEY");
    build.format(snapshot);
    CLI::App& moved = build.command(
        "moved", CommandLine::tr("Results that are not what an earlier version of Wattplan gave, and why"));
    build.plan(moved);
    build.many(moved, "--snapshot", request.snapshots,
               CommandLine::tr("Hold the plan in this snapshot against what was computed when it was taken"),
               "NAME");
    build.format(moved);
    CLI::App& updates = build.command(
        "updates", CommandLine::tr("What the library says otherwise than a plan's copies of its rows"));
    build.plan(updates);
    build.whatIf(updates);
    build.many(updates, "--take", request.results,
               CommandLine::tr("Take the library's value over into the plan's file, or all of them"),
               "KEY.FIELD|all");
    build.format(updates);
}

}  // namespace

void addComparisonCommands(CommandBuilder& build) {
    Request& request = build.request();
    CLI::App& compare =
        build.command("compare", CommandLine::tr("What differs between what-ifs, in inputs and in results"));
    build.plan(compare);
    build.whatIfs(compare, CommandLine::tr("Keys of what-ifs, or baseline; without any all of them"));
    build.many(compare, "--result", request.results,
               CommandLine::tr("A result, such as plan.cost_owned, as often as needed"), "KEY.RESULT");
    build.many(compare, "--snapshot", request.snapshots,
               CommandLine::tr("A snapshot of the plan's file to compare too, as often as needed"), "NAME");
    build.option(compare, "--base", request.base,
                 CommandLine::tr("The what-if that differences are from; without it the first"), "KEY");
    build.format(compare);
    build.sets(compare);
    addWhatIf(build);
    addSnapshots(build);
    CLI::App& attribute = build.command(
        "attribute", CommandLine::tr("Why a result differs between two what-ifs: the share of each change"));
    build.plan(attribute);
    build.whatIfs(attribute, CommandLine::tr("Two keys of what-ifs, or baseline and one"));
    build.many(attribute, "--result", request.results, CommandLine::tr("The result, such as plan.cost_owned"),
               "KEY.RESULT");
    build.many(attribute, "--group", request.groups,
               CommandLine::tr("Changes to take together, as often as needed, instead of those that the plan "
                               "keeps; the rest is grouped by object"),
               "KEY.FIELD,KEY.FIELD");
    build.format(attribute);
    build.sets(attribute);
    CLI::App& seek = build.command(
        "seek", CommandLine::tr("What an input would have to be for a result to come to a value"));
    build.plan(seek);
    build.required(seek, "RESULT", request.target, CommandLine::tr("A result, such as plan.cost_owned"), "");
    build.required(seek, "VALUE", request.value, CommandLine::tr("The value it is to have, such as 905 MWh"),
                   "");
    build.required(seek, "INPUT", request.input,
                   CommandLine::tr("An input, such as air_hall.electricity_price or air_hall.cooling"), "");
    build.whatIf(seek);
    build.number(seek, "--low", request.low, CommandLine::tr("The least value of the input to try"));
    build.number(seek, "--high", request.high, CommandLine::tr("The greatest value of the input to try"));
    build.format(seek);
    build.sets(seek);
}

}  // namespace wattplan::cli
