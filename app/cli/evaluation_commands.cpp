#include "app/cli/command_groups.h"

#include <QCoreApplication>

#include "app/cli/command_builder.h"

namespace wattplan::cli {

namespace {

struct CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

void addEvidence(CommandBuilder& build) {
    Request& request = build.request();
    CLI::App& claims = build.command(
        "claims", CommandLine::tr("The statements of the article, recomputed by a plan and judged"));
    build.plan(claims);
    build.format(claims);
    build.sets(claims);
    CLI::App& accuracy =
        build.command("accuracy", CommandLine::tr("Published runs, recomputed: predicted over published"));
    build.option(accuracy, "--runs", request.runs,
                 CommandLine::tr("A file of published runs in CSV; without it those built in"), "FILE.csv");
    build.option(
        accuracy, "--mode", request.mode,
        CommandLine::tr("blind (as it is without): model, load, hardware, count and place; given: also "
                        "the efficiency and watts that the source prints"),
        "MODE");
    build.format(accuracy);
}

}  // namespace

void addEvaluationCommands(CommandBuilder& build) {
    Request& request = build.request();
    CLI::App& eval = build.command("eval", CommandLine::tr("All results of a plan"));
    build.seenPlan(eval);
    CLI::App& why =
        build.command("explain", CommandLine::tr("Why a result is what it is, down to inputs and sources"));
    build.plan(why);
    build.whatIf(why);
    build.required(why, "RESULT", request.target, CommandLine::tr("A result, such as gpt3.energy_facility"),
                   "");
    build.sets(why);
    CLI::App& year =
        build.command("site-year", CommandLine::tr("PUE and water of a facility by month and load"));
    build.plan(year);
    build.required(year, "FACILITY", request.target, CommandLine::tr("A facility of the plan"), "");
    build.format(year);
    build.sets(year);
    CLI::App& checks =
        build.command("check", CommandLine::tr("Whether a plan's file is whole and its plan makes sense"));
    build.plan(checks);
    build.whatIf(checks);
    build.sets(checks);
    addEvidence(build);
}

void addListCommands(CommandBuilder& build) {
    Request& request = build.request();
    CLI::App& lists =
        build.command("list", CommandLine::tr("What a plan is made of: kinds of objects, fields, results"));
    build.required(lists, "WHAT", request.target, CommandLine::tr("kinds, fields or results"), "");
    build.option(lists, "KIND", request.row, CommandLine::tr("Of this kind only"), "");
    build.format(lists);
    CLI::App& library =
        build.command("catalog", CommandLine::tr("The reference library: its kinds, rows and values"));
    build.option(library, "KIND", request.target, CommandLine::tr("A kind, such as accelerator"), "");
    build.option(library, "ROW", request.row, CommandLine::tr("A row, such as h100_sxm5_80"), "");
    build.format(library);
}

}  // namespace wattplan::cli
